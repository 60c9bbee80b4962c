// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let t: [(country: String, text: String)] = [
    ("TC", #"""
    Turks And Caicos Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Commonwealth Day|0311 0310 0309 0308 0313 0312 0311 0310 0308 0314 0313 0312 0310 0309
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    JAGS McCartney Day|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    King's Birthday|0617 0623 0608 0614 0612 0611 0610 0609 0614 0613 0612 0611 0609 0608
    Emancipation Day|0801
    Emancipation Day (observed)|- - 0803 0802 - - - - 0802 - - - - 0803
    National Day of Thanksgiving|1122 1128 0830 0829 0827 0826 0825 0824 0829 0828 0827 0826 0824 0830
    Constitution Day|- - 0831 0830 0828 0827 0826 0825 0830 0829 0828 0827 0825 0831
    National Youth Day|0927 0926 0925 0924 0929 0928 0927 0926 0924 0930 0929 0928 0926 0925
    National Heritage Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("TD", #"""
    Chad|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    International Women's Day|0308
    International Women's Day (observed)|- - 0309 - - - - - - - - - - 0309
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410 - - - - - - - - - - - - -
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Independence Day|0811
    Independence Day (observed)|0812 - - - - - 0812 - - - - - - -
    All Saints' Day|1101
    Republic Day|1128
    Republic Day (observed)|- - - 1129 - - - - 1129 - - - - -
    Freedom and Democracy Day|1201
    Freedom and Democracy Day (observed)|1202 - - - - - 1202 - - - - - - -
    Christmas Day|1225
    """#),
    ("TF", #"""
    French Southern Territories|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    National Day|0714
    Assumption Day|0815
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    """#),
    ("TG", #"""
    Togo|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    First Day of Ramadan (estimated)|- - 0218 0208 0128 0116 0105+1226 1215 1204 1123 1112 1101 1020 1010
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    First Day of Ramadan|0311 0301 - - - - - - - - - - - -
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Independence Day|0427
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Eid al-Adha|0616 0607 - - - - - - - - - - - -
    Martyrs' Day|0621
    Assumption Day|0815
    All Saints' Day|1101
    Christmas Day|1225
    """#),
    ("TH", #"""
    Thailand|2024|2037
    New Year's Day|0101
    Bridge Public Holiday|0412+1230 0602+0811 0102 - - - - - - - - - - -
    New Year's Day (in lieu)|- - - - 0103 - - - - 0103 0102 - - -
    New Year's Eve (in lieu)|- - - - - 0102 - - - - 0103 0102 - -
    National Children's Day|0113 0111 0110 0109 0108 0113 0112 0111 0110 0108 0114 0113 0112 0110
    Makha Bucha|0224 0212 0303 0221 0210 0227 0217 0307 0225 0214 0304 0222 0212 0301
    Makha Bucha (in lieu)|0226 - - 0222 - - 0218 - - - 0306 - - 0302
    Chakri Memorial Day|0406
    Chakri Memorial Day (in lieu)|0408 0407 - - - - 0408 0407 - - - - 0407 -
    Songkran Festival|0413+0414+0415
    Songkran Festival (in lieu)|0416 0416 - - 0417 0416 0416 0416 - - 0417 0416 0416 -
    National Labor Day|0501
    National Labor Day (in lieu)|- - - 0503 - - - - 0503 0502 - - - -
    Coronation Day|0504
    Coronation Day (in lieu)|0506 0505 - - - - 0506 0505 - - - - 0505 -
    Visakha Bucha|0522 0511 0531 0520 0508 0527 0516 0604 0523 0513 0601 0521 0510 0529
    Visakha Bucha (in lieu)|- 0512 0601 - - 0528 - - 0524 - - - 0512 -
    HM Queen Suthida's Birthday|0603
    HM Queen Suthida's Birthday (in lieu)|- - - - 0605 0604 - - - - 0605 0604 - -
    Asarnha Bucha|0720 0710 0729 0718 0706 0725 0714 0802 0722 0711 0730 0720 0708 0727
    Buddhist Lent Day|0721 0711 0730 0719 0707 0726 0715 0803 0723 0712 0731 0721 0709 0728
    Asarnha Bucha (in lieu)|0722 - - 0720 - - 0716 0804 - - 0801 - - -
    Buddhist Lent Day (in lieu)|- - - - - - - - - - - 0723 - -
    HM King Maha Vajiralongkorn's Birthday|0728
    HM King Maha Vajiralongkorn's Birthday (in lieu)|0729 - - - - 0730 0729 - - - - 0730 - -
    HM Queen Sirikit The Queen Mother's Birthday|0812
    National Mother's Day|0812
    HM Queen Sirikit The Queen Mother's Birthday (in lieu)|- - - - 0814 0813 - - - - 0814 0813 - -
    National Mother's Day (in lieu)|- - - - 0814 0813 - - - - 0814 0813 - -
    HM King Bhumibol Adulyadej Memorial Day|1013
    HM King Bhumibol Adulyadej Memorial Day (in lieu)|1014 - - - - 1015 1014 - - - - 1015 - -
    HM King Chulalongkorn Memorial Day|1023
    HM King Chulalongkorn Memorial Day (in lieu)|- - - 1025 - - - - 1025 1024 - - - -
    HM King Bhumibol Adulyadej the Great's Birthday|1205
    National Day|1205
    National Father's Day|1205
    HM King Bhumibol Adulyadej the Great's Birthday (in lieu)|- - 1207 1206 - - - - 1206 - - - - 1207
    National Day (in lieu)|- - 1207 1206 - - - - 1206 - - - - 1207
    National Father's Day (in lieu)|- - 1207 1206 - - - - 1206 - - - - 1207
    Constitution Day|1210
    Constitution Day (in lieu)|- - - - 1211 - - - - 1212 1211 - - -
    New Year's Eve|1231
    """#),
    ("TJ", #"""
    Tajikistan|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Mother's Day|0308
    International Nowruz Day|0321+0322+0323+0324
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Victory Day|0509
    Eid al-Adha|0616 0606 - - - - - - - - - - - -
    National Unity Day|0627
    Independence Day|0909
    Constitution Day|1106
    """#),
    ("TK", #"""
    Tokelau|2024|2037
    New Year's Day|0101
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Tokehega Day|0903
    Christmas Day|1225
    Boxing Day|1226
    """#),
    ("TL", #"""
    Timor Leste|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Veteran's Day|0303
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Eid al-Fitr|0410 0331 - - - - - - - - - - - -
    International Worker's Day|0501
    Restoration of Independence Day|0520
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Eid al-Adha|0617 0606 - - - - - - - - - - - -
    Popular Consultation Day|0830
    All Saints' Day|1101
    All Souls' Day|1102
    National Women's Day|1103
    National Youth Day|1112
    Proclamation of Independence Day|1128
    Memorial Day|1207
    Day of Our Lady of Immaculate Conception and Timor-Leste Patroness|1208
    Christmas Day|1225
    National Heroes Day|1231
    """#),
    ("TM", #"""
    Turkmenistan|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - - - - - - 0103 - - - 1109
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha (observed, estimated)|- - - 0517 - - - - - - - 0219 - -
    International Women's Day|0308
    International Women's Day (observed)|- - 0309 - - - - - - - - - - 0309
    Spring Festival|0321+0322
    Spring Festival (observed)|- - 0323 0323 - - - - 0323 - - - - 0323
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Eid al-Fitr (observed)|- 0331 - - - - - - - - - - - -
    Constitution and State Flag Day|0518
    Constitution and State Flag Day (observed)|- 0519 - - - - - 0519 - - - - 0519 -
    Eid al-Adha|0616 0606 - - - - - - - - - - - -
    Eid al-Adha (observed)|0617 - - - - - - - - - - - - -
    Independence Day|0927
    Independence Day (observed)|- - 0929 - - - - - - - - - - 0928
    Non-working day|- 1211+1213 0928 - - - - - - - - - - -
    Memorial Day|1006
    Memorial Day (observed)|1007 - - - - - 1007 - - - - - - -
    International Neutrality Day|1212
    International Neutrality Day (observed)|- - - 1213 - - - - 1213 - - - - -
    """#),
    ("TN", #"""
    Tunisia|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr Holiday (estimated)|0411+0412 0331+0401 0321+0322 0310+0311 0227+0228 0215+0216 0205+0206 0125+0126 0115+0116 0103+0104+1224+1225 1213+1214 1202+1203 1120+1121 1109+1110
    Revolution and Youth Day|0114
    Day of Arafah (estimated)|0615 0605 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha Holiday (estimated)|0617+0618 0607+0608 0528+0529 0517+0518 0506+0507 0425+0426 0414+0415 0403+0404 0323+0324 0312+0313 0302+0303 0219+0220 0208+0209 0127+0128
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Independence Day|0320
    Martyrs' Day|0409
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Republic Day|0725
    Women's Day|0813
    Evacuation Day|1015
    """#),
    ("TO", #"""
    Tonga|2024|2037
    New Year's Day|0101
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    ANZAC Day|0425
    Emancipation Day (observed)|0603 0602 0608 0607 0605 - 0603 0602 0607 0606 0605 - 0602 0608
    Emancipation Day|- - - - - 0604 - - - - - 0604 - -
    Birthday of the Reigning Sovereign of Tonga|0704
    Birthday of the Reigning Sovereign of Tonga (observed)|- - - 0705 - - - - 0705 - - - - -
    Birthday of the Heir to the Crown of Tonga|0917
    Birthday of the Heir to the Crown of Tonga (observed)|- - - - 0918 - - - - - 0918 - - -
    Constitution Day (observed)|- 1103 1102 1108 1106 1105 - 1103 1108 1107 1106 1105 1103 1102
    Constitution Day|1104 - - - - - 1104 - - - - - - -
    Anniversary of the Coronation of HM King George Tupou I (observed)|1202 1208 1207 1206 - 1203 1202 1208 1206 1205 - 1203 1208 1207
    Anniversary of the Coronation of HM King George Tupou I|- - - - 1204 - - - - - 1204 - - -
    Christmas Day|1225
    Boxing Day|1226
    """#),
    ("TR", #"""
    Turkey|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - - - - - - - - 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    Eid al-Fitr|0410+0411+0412 0330+0331+0401 0320+0321+0322 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 - - - - -
    Eid al-Adha (estimated)|- - - - - - - - - 0311+0312+0313+0314 0301+0302+0303+0304 0218+0219+0220+0221 0207+0208+0209+0210 0126+0127+0128+0129
    Eid al-Adha|0616+0617+0618+0619 0606+0607+0608+0609 0527+0528+0529+0530 0516+0517+0518+0519 0505+0506+0507+0508 0424+0425+0426+0427 0413+0414+0415+0416 0402+0403+0404+0405 0322+0323+0324+0325 - - - - -
    National Sovereignty and Children's Day|0423
    Labor and Solidarity Day|0501
    Commemoration of Atatürk, Youth and Sports Day|0519
    Democracy and National Unity Day|0715
    Victory Day|0830
    Republic Day|1029
    """#),
    ("TT", #"""
    Trinidad And Tobago|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - - - - - - 0103 - - - 1109
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Spiritual Baptist Liberation Day|0330
    Eid al-Fitr|0410 0331 - - - - - - - - - - - -
    Spiritual Baptist Liberation Day (observed)|- 0401 - - - 0403 - 0331 - - - - 0331 -
    Good Friday (observed)|- - - - - 0403 - - - - - - - -
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Indian Arrival Day|0530
    Corpus Christi (observed)|0531 0620 - - - - - - - - - - - -
    Indian Arrival Day (observed)|0531 - - 0531 - - - - 0531 - - - - -
    Labor Day|0619
    Labor Day (observed)|- 0620 - - - - - - - 0620 - - - -
    African Emancipation Day|0801
    African Emancipation Day (observed)|- - - 0802 - - - - 0802 - - - - -
    Independence Day|0831
    Independence Day (observed)|- 0901 - - - - - 0901 - - - - 0901 -
    Republic Day|0924
    Republic Day (observed)|- - - - 0925 - - - - - 0925 - - -
    Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    Diwali (observed)|- - 1109 - - - - - - - - - - -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("TV", #"""
    Tuvalu|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Gospel Day|0513 0512 0511 0510 0515 0514 0513 0512 0510 0509 0515 0514 0512 0511
    King's Birthday|0608 0614 0613 0612 0610 0609 0608 0614 0612 0611 0610 0609 0614 0613
    National Youth Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    Tuvalu Day|1001+1002
    Tuvalu Day (observed)|- - - 1004 1003 - - - 1004 1003+1004 1003 - - -
    National Children's Day|1014 1013 1012 1011 1009 1015 1014 1013 1011 1010 1009 1015 1013 1012
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    >FUN|Funafuti
    +The Day of the Bombing|0423
    +Cyclone Day|1021
    >NIT|Niutao
    +Niutao Day|0917
    >NKF|Nukufetau
    +Nukufetau Day|0211
    >NKL|Nukulaelae
    +Gospel Day|0510 0510 0510 - 0510 0510 0510 0510 - 0510 0510 0510 0510 0510
    >NMA|Nanumea
    +Golden Jubilee|0108
    +Big Day|0203
    >NMG|Nanumaga
    +Nanumaga Day|0415
    >NUI|Nui
    +Day of the Flood|0216
    >VAI|Vaitupu
    +Happy Day|1125
    """#),
    ("TW", #"""
    Taiwan|2024|2037
    Founding Day of the Republic of China|0101
    Founding Day of the Republic of China (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Chinese New Year's Eve|0209 0128 0215+0216 0204+0205 0124+0125 0211+0212 0201+0202 0121+0122 0209+0210 0129+0130 0217+0218 0206+0207 0126+0127 0213+0214
    Chinese New Year|0210+0211+0212 0129+0130+0131 0217+0218+0219 0206+0207+0208 0126+0127+0128 0213+0214+0215 0203+0204+0205 0123+0124+0125 0211+0212+0213 0131+0201+0202 0219+0220+0221 0208+0209+0210 0128+0129+0130 0215+0216+0217
    Chinese New Year (observed)|0213+0214 - - 0209+0210 - - 0207 0127 - - 0223 0212 - 0219
    Day off (substituted from 02/08/2025)|- 0127 - - - - - - - - - - - -
    Chinese New Year's Eve (observed)|- - 0220 - - 0216 0206 - - 0203+0204 0222 - 0131+0201 0218
    Day off (substituted from 02/17/2024)|0208 - - - - - - - - - - - - -
    Peace Memorial Day (observed)|- - 0227 0301 - - - - 0227 - - - - 0227
    Peace Memorial Day|0228
    Children's Day (observed)|0405 0403 0403 0406 0403 0403 - - 0402 0405 - - 0403 0403
    Tomb-Sweeping Day (observed)|- - 0406 - - - - 0403 0405 - - - - 0402
    Children's Day|0404
    Tomb-Sweeping Day|0404 0404 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 0404 0404
    Labor Day (observed)|- - - 0430 - - - - 0430 0502 - - - -
    Labor Day|- - 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501
    Dragon Boat Festival|0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618
    Dragon Boat Festival (observed)|- 0530 - - 0529 0615 - - 0611 - - 0611 - -
    Mid-Autumn Festival|0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924
    Mid-Autumn Festival (observed)|- - - - - 0921 - - 0920 - - 0917 1003 -
    Confucius' Birthday (observed)|- 0929 - - - - 0927 0929 - - - - 0929 -
    Confucius' Birthday|- 0928 0928 0928 0928 0928 0928 0928 0928 0928 0928 0928 0928 0928
    National Day (observed)|- - 1009 1011 - - - - 1011 - - - - 1009
    National Day|1010
    Taiwan Restoration and Guningtou Victory Memorial Day (observed)|- 1024 1026 - - - - 1024 - - - - 1024 1026
    Taiwan Restoration and Guningtou Victory Memorial Day|- 1025 1025 1025 1025 1025 1025 1025 1025 1025 1025 1025 1025 1025
    Constitution Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Constitution Day|- 1225 1225 1225 1225 1225 1225 1225 1225 1225 1225 1225 1225 1225
    """#),
    ("TZ", #"""
    Tanzania|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0321+0322 0310+0311 0227+0228 0215+0216 0205+0206 0125+0126 0115+0116 0103+0104+1224+1225 1213+1214 1202+1203 1120+1121 1109+1110
    Zanzibar Revolution Day|0112
    Eid al-Adha (estimated)|- - 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410+0411 0331+0401 - - - - - - - - - - - -
    The Sheikh Abeid Amani Karume Day|0407
    Union Celebrations|0426
    Prophet's Birthday (estimated)|- - 0826 0815 0804 0725 0714 0703 0621 0610 0531 0521 0509 0429
    International Workers' Day|0501
    Eid al-Adha|0617 0607 - - - - - - - - - - - -
    International Trade Fair|0707
    Peasants' Day|0808
    Prophet's Birthday|0916 0904 - - - - - - - - - - - -
    The Mwalimu Nyerere Day and Climax of the Uhuru Torch Race|1014
    Independence and Republic Day|1209
    Christmas Day|1225
    Boxing Day|1226
    """#),
  ]
}
