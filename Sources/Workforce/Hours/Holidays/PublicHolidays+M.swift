// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let m: [(country: String, text: String)] = [
    ("MA", #"""
    Morocco|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410+0411 0330+0331 0320+0321 0309+0310 0226+0227 0214+0215 0204+0205 0124+0125 0114+0115 0102+0103+1223+1224 1212+1213 1201+1202 1119+1120 1108+1109
    Proclamation of Independence Day|0111
    Amazigh New Year|0114
    Eid al-Adha (estimated)|0616+0617 0606+0607 0527+0528 0516+0517 0505+0506 0424+0425 0413+0414 0402+0403 0322+0323 0311+0312 0301+0302 0218+0219 0207+0208 0126+0127
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Prophet's Birthday (estimated)|0915+0916 0904+0905 0825+0826 0814+0815 0803+0804 0724+0725 0713+0714 0702+0703 0620+0621 0609+0610 0530+0531 0520+0521 0508+0509 0428+0429
    Labor Day|0501
    Throne Day|0730
    Oued Ed-Dahab Day|0814
    Revolution Day|0820
    Youth Day|0821
    Unity Day|- - 1031 1031 1031 1031 1031 1031 1031 1031 1031 1031 1031 1031
    Green March|1106
    Independence Day|1118
    """#),
    ("MC", #"""
    Monaco|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Saint Devote's Day|0127
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Assumption Day|0815
    Assumption Day (observed)|- - - 0816 - - - - 0816 - - - - -
    All Saints' Day|1101
    All Saints' Day (observed)|- - 1102 - - - - - - - - - - 1102
    Prince's Day|1119
    Prince's Day (observed)|- - - - 1120 - - - - - 1120 - - -
    Immaculate Conception|1208
    Immaculate Conception (observed)|1209 - - - - - 1209 - - - - - - -
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    """#),
    ("MD", #"""
    Moldova|2024|2037
    New Year's Day|0101
    Christmas Day (by old style)|0107+0108
    International Women's Day|0308
    Easter|0505+0506 0420+0421 0412+0413 0502+0503 0416+0417 0408+0409 0428+0429 0413+0414 0502+0503 0424+0425 0409+0410 0429+0430 0420+0421 0405+0406
    Day of Rejoicing|0513 0428 0420 0510 0424 0416 0506 0421 0510 0502 0417 0507 0428 0413
    International Workers' Solidarity Day|0501
    Europe Day|0509
    Victory Day and Commemoration of the heroes fallen for Independence of Fatherland|0509
    International Children's Day|0601
    Republic of Moldova Independence Day|0827
    National Language Day|0831
    Christmas Day (by new style)|1225
    """#),
    ("ME", #"""
    Montenegro|2024|2037
    New Year's Day|0101+0102
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0103 - - -
    Labor Day|0501+0502
    Labor Day (observed)|- - - 0503 - - - - 0503 0503 - - - -
    Independence Day|0521+0522
    Independence Day (observed)|- - - - 0523 - - - - 0523 0523 - - -
    Statehood Day|0713+0714
    Statehood Day (observed)|0715 0715 - - - - 0715 0715 - - - - 0715 -
    Njegos Day|1113+1114 1113 1113 1113 1113 1113 1113 1113 1113 1113 1113 1113 1113 1113
    Njegos Day (observed)|- - - - - - - - - 1114 - - - -
    """#),
    ("MF", #"""
    Saint Martin|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Abolition of Slavery|0528
    National Day|0714
    Victor Schoelcher Day|0721
    Assumption Day|0815
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    """#),
    ("MG", #"""
    Madagascar|2024|2037
    New Year's Day|0101
    Women's Day|0308
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Martyrs' Day|0329
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Mother's Day|0526 0525 0531 0530 0528 0527 0526 0525 0530 0529 0604 0527 0525 0531
    Father's Day|0616 0615 0621 0620 0618 0617 0616 0615 0620 0619 0618 0617 0615 0621
    Independence Day|0626
    Assumption Day|0815
    All Saints' Day|1101
    Republic Day|1211
    Christmas Day|1225
    """#),
    ("MH", #"""
    Marshall Islands|2024|2037
    New Year's Day|0101
    New Year's Day Holiday|- - - 1231 - - - - 1231 - 0102 - - -
    Nuclear Victims Remembrance Day Holiday|- 0228 0302 - - - - 0228 - - - - 0229 0302
    Nuclear Victims Remembrance Day|0301
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Constitution Day Holiday|- - - 0430 - - - - 0430 0502 - - - -
    Constitution Day|0501
    Fisherman's Day|0705 0704 0703 0702 0707 0706 0705 0704 0702 0701 0707 0706 0704 0703
    Dri-jerbal Day|0906 0905 0904 0903 0901 0907 0906 0905 0903 0902 0901 0907 0905 0904
    Manit Day|0927 0926 0925 0924 0929 0928 0927 0926 0924 0930 0929 0928 0926 0925
    General Election Day|- - - 1115 - - - 1117 - - - 1119 - -
    President's Day Holiday|1118 - - - - 1116 1118 - - - - 1116 - -
    President's Day|1117
    Gospel Day|1206 1205 1204 1203 1201 1207 1206 1205 1203 1202 1201 1207 1205 1204
    Christmas Day Holiday|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    """#),
    ("MK", #"""
    North Macedonia|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - - - - - - 0103 - - - 1109
    Christmas Day|0107
    Christmas Day (observed)|0108 - - - - 0108 - - - - - 0108 - -
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Eid al-Fitr (observed)|- 0331 - - - - - - - - - - - -
    Easter Monday|0506 0421 0413 0503 0417 0409 0429 0414 0503 0425 0410 0430 0421 0406
    Election Day|0424+0508 - - - - - - - - - - - - -
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Saints Cyril and Methodius Day|0524
    Saints Cyril and Methodius Day (observed)|- - 0525 - - - - - - - - - - 0525
    Republic Day|0802
    Republic Day (observed)|- - 0803 - - - - - - - - - - 0803
    Independence Day|0908
    Independence Day (observed)|0909 - - - - - 0909 - - - - - - -
    National Uprising Day|1011
    National Uprising Day (observed)|- - 1012 - - - - - - - - - - 1012
    Macedonian Revolutionary Struggle Day|1023
    Macedonian Revolutionary Struggle Day (observed)|- - - - - - - - - 1024 - - - -
    Saint Clement of Ohrid Day|1208
    Saint Clement of Ohrid Day (observed)|1209 - - - - - 1209 - - - - - - -
    """#),
    ("ML", #"""
    Mali|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Armed Forces Day|0120
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Martyrs' Day|0326
    Eid al-Fitr|0409 0330 - - - - - - - - - - - -
    Prophet's Birthday (estimated)|- 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Prophet's Baptism (estimated)|- 0911 0901 0821 0810 0731 0720 0709 0627 0616 0606 0527 0515 0505
    Africa Day|0525
    Eid al-Adha|0617 0607 - - - - - - - - - - - -
    Prophet's Birthday|0916 - - - - - - - - - - - - -
    National Day of the Republic of Mali|0922
    Prophet's Baptism|0923 - - - - - - - - - - - - -
    Christmas Day|1225
    """#),
    ("MM", #"""
    Myanmar|2024|2037
    New Year's Day|- 0101 0101 0101 0101 0101 0101 0101 0101 0101 0101 0101 0101 0101
    Karen New Year|0111+1230 1219 - 0108+1228 1216 - 0104+1224 - 0113 0101+1221 - 0109+1229 1217 -
    Independence Day|0104
    Chinese New Year|- 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215
    Eid al-Adha (estimated)|- - 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    Union Day|0212
    Full Moon Day of Tabaung|0324 0313 0302 0322 0310 0227 0318 0307 0326 0315 0304 0323 0311 0228
    Peasants' Day|0302
    Day off (substituted from 03/22/2025)|- 0312 - - - - - - - - - - - -
    Day off (substituted from 03/29/2025)|- 0314 - - - - - - - - - - - -
    Armed Forces Day|0327
    Myanmar New Year|0413+0414+0415+0416+0417+0418+0419+0420+0421
    Full Moon Day of Kason|0522 0511 0430 0520 0508 0427 0516 0505 0524 0513 0502 0521 0509 0428
    May Day|0501
    Eid al-Adha|0617 0607 - - - - - - - - - - - -
    Full Moon Day of Waso|0720 0709 0729 0718 0706 0725 0714 0803 0722 0711 0730 0719 0707 0727
    Martyrs' Day|0719
    Thadingyut Holidays|1016+1017+1018 1005+1006+1007 1025+1026+1027 1014+1015+1016 1002+1003+1004 1021+1022+1023 1010+1011+1012 1030+1031+1101 1018+1019+1020 1007+1008+1009 1026+1027+1028 1015+1016+1017 1003+1004+1005 1023+1024+1025
    Diwali|1101 1021 1110 1030 1018 1106 1026 1115 1103 1023 1111 1031 1019 1108
    Full Moon Day of Tazaungmon|1115 1104 1124 1113 1101 1120 1109 1129 1117 1106 1125 1114 1102 1122
    Day off (substituted from 11/08/2025)|- 1103 - - - - - - - - - - - -
    National Day|1125 1114 1204 1123 1111 1130 1119 1209 1127 1116 1205 1124 1112 1202
    Christmas Day|1225
    Day off (substituted from 01/03/2026)|- 1226 - - - - - - - - - - - -
    Day off (substituted from 01/11/2025)|1231 - - - - - - - - - - - - -
    """#),
    ("MN", #"""
    Mongolia|2024|2037
    New Year's Day|0101
    Lunar New Year|0210+0211+0212 0301+0302+0303 0218+0219+0220 0207+0208+0209 0226+0227+0228 0214+0215+0216 0203+0204+0205 0222+0223+0224 0212+0213+0214 0131+0201+0202 0219+0220+0221 0209+0210+0211 0228+0229+0301 0216+0217+0218
    International Women's Day|0308
    The Buddha's Birthday|0523 0611 0531 0520 0607 0527 0517 0605 0525 0612 0602 0522 0608 0529
    Children's Day|0601
    National Festival and People's Revolution Anniversary|0710+0711+0712+0713+0714+0715
    Genghis Khan's Birthday|1102 1121 1110 1129 1117 1107 1126 1115 1104 1122 1111 1130 1118 1108
    Republic Day|1126
    National Freedom and Independence Day|1229
    """#),
    ("MO", #"""
    Macau|2024|2037
    New Year's Day|0101
    Chinese New Year's Day|0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215
    The second day of Chinese New Year|0211 0130 0218 0207 0127 0214 0204 0124 0212 0201 0220 0209 0129 0216
    The third day of Chinese New Year|0212 0131 0219 0208 0128 0215 0205 0125 0213 0202 0221 0210 0130 0217
    Tomb-Sweeping Day|0404 0404 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 0404 0404
    Labor Day|0501
    The Day following Mid-Autumn Festival|0918 1007 0926 0916 1004 0923 0913 1002 0920 0909 0928 0917 1005 0925
    Double Ninth Festival|1011 1029 1018 1008 1026 1016 1005 1024 1012 1001 1020 1009 1027 1017
    National Day of the People's Republic of China|1001
    Macao S.A.R. Establishment Day|1220
    >I|Concelho das Ilhas
    >M|Concelho de Macau
    """#),
    ("MP", #"""
    Northern Mariana Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    Commonwealth Covenant Day (observed)|0325 - - - - 0323 0325 - - - - 0323 - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Commonwealth Covenant Day|0324
    Memorial Day|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    Juneteenth National Independence Day (observed)|- - - 0618 - - - - 0618 0620 - - - -
    Juneteenth National Independence Day|0619
    Independence Day (observed)|- - 0703 0705 - - - - 0705 - - - - 0703
    Independence Day|0704
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    Commonwealth Cultural Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    Citizenship Day (observed)|- - - - 1103 1105 - - - - 1103 1105 - -
    Citizenship Day|1104
    Veterans Day (observed)|- - - - 1110 1112 - - - - 1110 1112 - -
    Veterans Day|1111
    Thanksgiving Day|1128 1127 1126 1125 1123 1122 1128 1127 1125 1124 1123 1122 1127 1126
    Constitution Day (observed)|1209 - - - - 1207 1209 - - - - 1207 - -
    Constitution Day|1208
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    """#),
    ("MQ", #"""
    Martinique|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Abolition of Slavery|0522
    National Day|0714
    Victor Schoelcher Day|0721
    Assumption Day|0815
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    """#),
    ("MR", #"""
    Mauritania|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410+0411 0330+0331 0320+0321 0309+0310 0226+0227 0214+0215 0204+0205 0124+0125 0114+0115 0102+0103+1223+1224 1212+1213 1201+1202 1119+1120 1108+1109
    Eid al-Adha (estimated)|0616+0617 0606+0607 0527+0528 0516+0517 0505+0506 0424+0425 0413+0414 0402+0403 0322+0323 0311+0312 0301+0302 0218+0219 0207+0208 0126+0127
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Africa Day|0525
    Independence Day|1128
    """#),
    ("MS", #"""
    Montserrat|2024|2037
    New Year's Day|0101
    Festival Day (observed)|- - - - - - - - - - 0102 - - -
    New Year's Day (observed)|0102 - - - 0103 0102 - - - 0103 0103 0102 - -
    Saint Patrick's Day|0317
    Saint Patrick's Day (observed)|0318 - - - - 0319 0318 - - - - 0319 - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    King's Birthday|0617 0616 0615 0614 0612 0611 0610 0616 0614 0613 0612 0611 0616 0615
    Pentecost Monday (observed)|- - - - - - 0611 - - - - - - -
    Day of Prayer and Thanksgiving|0710 0709 0708 0714 0712 0711 0710 0709 0714 0713 0712 0711 0709 0708
    Emancipation Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    Festival Day|1231
    """#),
    ("MT", #"""
    Malta|2024|2037
    New Year's Day|0101
    Feast of Saint Paul's Shipwreck|0210
    Feast of Saint Joseph|0319
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Freedom Day|0331
    Worker's Day|0501
    Sette Giugno|0607
    Feast of Saint Peter and Saint Paul|0629
    Feast of the Assumption|0815
    Feast of Our Lady of Victories|0908
    Independence Day|0921
    Feast of the Immaculate Conception|1208
    Republic Day|1213
    Christmas Day|1225
    """#),
    ("MU", #"""
    Mauritius|2024|2037
    New Year's Day|0101
    Day after New Year's Day|0102
    Eid al-Fitr (estimated)|- - 0321 0310 0227 0215 0205 0125 0115 0103+1224 1213 1202 1120 1109
    Thaipusam|0125 0211 0202 0122 0209 0129 0118 0206 0127 0214 0203 0123 0211 0130
    Chinese Spring Festival|0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215
    Abolition of Slavery|0201
    Maha Shivaratri|0308 0226 0215 0306 0223 0211 0302 0220 0310 0227 0217 0308 - -
    Independence and Republic Day|0312
    Ugadi|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409 - -
    Eid al-Fitr|0411 0401 - - - - - - - - - - - -
    Labor Day|0501
    Assumption Day|0815 - 0815 - 0815 - 0815 - 0815 - 0815 - 0815 -
    Ganesh Chaturthi|0908 0828 0914 0904 0823 0911 0901 0920 0908 0828 0916 0905 - -
    Diwali|1031 1020 1108 1029 1017 1105 1026 1114 1102 1022 1110 1030 - -
    All Saints' Day|- 1101 - 1101 - 1101 - 1101 - 1101 - 1101 - 1101
    Arrival of Indentured Laborers|1102
    Christmas Day|1225
    """#),
    ("MV", #"""
    Maldives|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr Holiday (estimated)|0411+0412 0331+0401 0321+0322 0310+0311 0227+0228 0215+0216 0205+0206 0125+0126 0115+0116 0103+0104+1224+1225 1213+1214 1202+1203 1120+1121 1109+1110
    First Day of Ramadan (estimated)|0311 0301 0218 0208 0128 0116 0105+1226 1215 1204 1123 1112 1101 1020 1010
    Day of Arafah (estimated)|0615 0605 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha Holiday (estimated)|0617+0618+0619 0607+0608+0609 0528+0529+0530 0517+0518+0519 0506+0507+0508 0425+0426+0427 0414+0415+0416 0403+0404+0405 0323+0324+0325 0312+0313+0314 0302+0303+0304 0219+0220+0221 0208+0209+0210 0127+0128+0129
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    National Day (estimated)|0904 0824 0814 0803 0723 0713 0702 0621 0609 0529 0519 0509 0427 0417
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    International Worker's Day|0501
    The Day Maldives Embraced Islam (estimated)|1004 0923 0912 0902 0822 0811 0801 0721 0709 0628 0617 0607 0527 0516
    Independence Day|0726
    Victory Day|1103
    Republic Day|1111
    """#),
    ("MW", #"""
    Malawi|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    John Chilembwe Day|0115
    John Chilembwe Day (observed)|- - - - 0117 - - - - 0117 0116 - - -
    Martyrs Day|0303
    Martyrs Day (observed)|0304 - - - - 0305 0304 - - - - 0305 - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labour Day|0501
    Labour Day (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Kamuzu Day|0514
    Kamuzu Day (observed)|- - - - 0515 - - - - 0516 0515 - - -
    Independence Day|0706
    Independence Day (observed)|0708 0707 - - - - 0708 0707 - - - - 0707 -
    Mother's Day|1015
    Mother's Day (observed)|- - - - 1016 - - - - 1017 1016 - - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("MX", #"""
    Mexico|2024|2037
    New Year's Day|0101
    Constitution Day|0205 0203 0202 0201 0207 0205 0204 0203 0202 0207 0206 0205 0204 0202
    Benito Juárez's birthday|0318 0317 0316 0315 0320 0319 0318 0317 0315 0321 0320 0319 0317 0316
    Labor Day|0501
    Independence Day|0916
    Change of Federal Government|1001 - - - - - 1001 - - - - - 1001 -
    Revolution Day|1118 1117 1116 1115 1120 1119 1118 1117 1115 1121 1120 1119 1117 1116
    Christmas Day|1225
    """#),
    ("MY", #"""
    Malaysia|2024|2037
    Eid al-Fitr (estimated)|- - - - 0227 0215 0204 0125 0114 0103+1223 1212 1201 1119 1109
    Eid al-Fitr (Second Day) (estimated)|- - - - 0228 0216 0205 0126 0115 0104+1224 1213 1202 1120 1110
    Chinese New Year (estimated)|- - - - 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215
    Chinese New Year (Second Day) (estimated)|- - - - 0127 0214 0204 0124 0212 0201 0220 0209 0129 0216
    Eid al-Adha (estimated)|- - - - 0505 0425 0414 0403 0322 0312 0301 0219 0208 0127
    Eid al-Fitr (Second Day) (observed, estimated)|- - - - - - - 0127 - - - 1203 - -
    Chinese New Year|0210 0129 0217 0206 - - - - - - - - - -
    Chinese New Year (Second Day)|0211 0130 0218 0207 - - - - - - - - - -
    Chinese New Year (observed, estimated)|- - - - - - 0206 - - - 0221 - - 0218
    Chinese New Year (Second Day) (observed)|0212 - - 0208 - - - - - - - - - -
    Islamic New Year (estimated)|- - - - 0526 0515 0504 0423 0412 0401 0322 0311 0229 0217
    Eid al-Fitr (observed, estimated)|- - - - 0229 - - - - - - - - -
    Eid al-Fitr|0410 0331 0321 0310 - - - - - - - - - -
    Eid al-Fitr (Second Day)|0411 0401 0322 0311 - - - - - - - - - -
    Eid al-Fitr (additional holiday)|- - 0320 - - - - - - - - - - -
    Eid al-Fitr (Second Day) (observed)|- - 0323 - - - - - - - - - - -
    Eid al-Adha (observed, estimated)|- - - - - - 0415 - - - - - - -
    Prophet Muhammad's Birthday (estimated)|- - - - 0804 0724 0713 0702 0621 0610 0530 0520 0509 0428
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Vesak Day (estimated)|- - - - 0509 0527 0516 0506 0523 0513 0503 0522 0510 0529
    Vesak Day|0522 0512 0531 0520 - - - - - - - - - -
    Eid al-Adha|0617 0607 0527 0517 - - - - - - - - - -
    Prophet Muhammad's Birthday (observed, estimated)|- - - - - - - - - - - 0521 - -
    Vesak Day (observed, estimated)|- - - - - 0528 - - 0524 - - - - -
    Birthday of HM Yang di-Pertuan Agong|0603 0602 0601 0607 0605 0604 0603 0602 0607 0606 0605 0604 0602 0601
    Vesak Day (observed)|- - 0602 - - - - - - - - - - -
    Islamic New Year|0707 0627 0617 0606 - - - - - - - - - -
    Prophet Muhammad's Birthday|0916 0905 0825 0815 - - - - - - - - - -
    Prophet Muhammad's Birthday (observed)|- - - 0816 - - - - - - - - - -
    National Day|0831
    National Day (observed)|- 0901 - - - - - 0901 - - - - 0901 -
    Additional holiday|- 0915 - - - - - - - - - - - -
    Malaysia Day|0916
    Malaysia Day (observed)|- - - - - 0917 - - - - - 0917 - -
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    >01|Johor
    +Beginning of Ramadan (estimated)|- - - - 0128 0116 0106+1226 1216 1204 1124 1113 1102 1021 1010
    +Beginning of Ramadan (observed, estimated)|- - - - - - 0107 - - - - - - -
    +Thaipusam|0125 0211 0201 0122 0209 0129 0118 0206 0127 0214 0203 0123 0211 0130
    +Thaipusam (observed)|- - 0202 - - - - - - - - - - -
    +Beginning of Ramadan|0312 0302 0219 0208 - - - - - - - - - -
    +Chinese New Year (Second Day) (observed)|- - - 0209 - - - - - - - - - -
    +Beginning of Ramadan (observed)|- 0303 - - - - - - - - - - - -
    +Birthday of the Sultan of Johor|0323
    +The Sultan of Johor Hol (estimated)|- - - - 0629 0618 0607 0527 0515 0505 0425 0414 0403 0323
    +Eid al-Fitr (Second Day) (observed)|- - 0324 - - - - - - - - - - -
    +The Sultan of Johor Hol|0811 0731 0721 0711 - - - - - - - - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    -Chinese New Year (Second Day) (observed)|0212 - - 0208 - - - - - - - - - -
    -Eid al-Fitr (Second Day) (observed)|- - 0323 - - - - - - - - - - -
    >02|Kedah
    +Beginning of Ramadan (estimated)|- - - - 0128 0116 0106+1226 1216 1204 1124 1113 1102 1021 1010
    +Isra' and Mi'raj|0208 0127 0117 0106+1226 - - - - - - - - - -
    +Chinese New Year (Second Day) (observed, estimated)|- - - - - - - 0127 - - - 0211 - -
    +Eid al-Adha (Second Day) (estimated)|- - - - 0506 0426 0415 0404 0323 0313 0302 0220 0209 0128
    +Beginning of Ramadan (observed, estimated)|- - - - 0130 - - - - - - 1104 - -
    +Beginning of Ramadan|0312 0302 0219 0208 - - - - - - - - - -
    +Eid al-Adha (observed, estimated)|- - - - 0507 - - - - - - - 0210 -
    +Eid al-Fitr (Second Day) (observed, estimated)|- - - - - 0218 - - - - - - - -
    +Eid al-Adha (Second Day) (observed, estimated)|- - - - - - - 0406 - - - - - -
    +Labor Day (observed)|- - 0503 - - - - - - - - - - 0503
    +Prophet Muhammad's Birthday (observed, estimated)|- - - - 0806 - - - - 0612 - - 0511 -
    +Vesak Day (observed, estimated)|- - - - - - - - - 0515 - - - 0531
    +Eid al-Adha (Second Day)|0618 0608 0528 0518 - - - - - - - - - -
    +Birthday of The Sultan of Kedah|0630 0615 0705 0620 0618 0617 0616 0615 0620 0619 0618 0617 0615 0621
    +National Day (observed)|- - - - - 0902 - - - - - 0902 - -
    +Prophet Muhammad's Birthday (observed)|- 0907 - - - - - - - - - - - -
    +Isra' and Mi'raj (estimated)|- - - - 1214 1204 1123 1113 1101 1021 1010 0930 0918 0908
    +Malaysia Day (observed)|- - - - - - - - - 0918 - - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Isra' and Mi'raj (observed, estimated)|- - - - - - - - - 1023 - - - -
    +Diwali (observed)|- - - - - - - 1116 - - 1112 - - 1108
    +Eid al-Fitr (observed, estimated)|- - - - - - - - - 1226 - - - -
    +Christmas Day (observed)|- - 1227 - - - - - - - - - - 1227
    -Eid al-Fitr (Second Day) (observed, estimated)|- - - - - - - 0127 - - - 1203 - -
    -Chinese New Year (observed, estimated)|- - - - - - 0206 - - - 0221 - - 0218
    -Chinese New Year (Second Day) (observed)|0212 - - 0208 - - - - - - - - - -
    -Eid al-Fitr (observed, estimated)|- - - - 0229 - - - - - - - - -
    -Eid al-Fitr (Second Day) (observed)|- - 0323 - - - - - - - - - - -
    -Eid al-Adha (observed, estimated)|- - - - - - 0415 - - - - - - -
    -Labor Day (observed)|- - - - - - - - - 0502 - - - -
    -Prophet Muhammad's Birthday (observed, estimated)|- - - - - - - - - - - 0521 - -
    -Vesak Day (observed, estimated)|- - - - - 0528 - - 0524 - - - - -
    -Vesak Day (observed)|- - 0602 - - - - - - - - - - -
    -Prophet Muhammad's Birthday (observed)|- - - 0816 - - - - - - - - - -
    -National Day (observed)|- 0901 - - - - - 0901 - - - - 0901 -
    -Malaysia Day (observed)|- - - - - 0917 - - - - - 0917 - -
    -Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    >03|Kelantan
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +Nuzul Al-Quran Day (observed, estimated)|- - - - - - - 0112 - 1211 - - - -
    +Day of Arafah (estimated)|- - - - 0504 0424 0413 0402 0321 0311 0228 0218 0207 0126
    +Eid al-Fitr (observed, estimated)|- - - - - - - 0127 - - - 1203 - -
    +Eid al-Adha (Second Day) (estimated)|- - - - 0506 0426 0415 0404 0323 0313 0302 0220 0209 0128
    +Chinese New Year (observed)|0212 - - 0208 - - - - - - - - - -
    +Eid al-Adha (Second Day) (observed, estimated)|- - - - 0507 - - - - - - - 0210 -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +Nuzul Al-Quran Day (observed)|- - 0308 - - - - - - - - - - -
    +Eid al-Adha (observed, estimated)|- - - - - - - - - 0314 - - - -
    +Eid al-Fitr (observed)|- - 0323 - - - - - - - - - - -
    +Day of Arafah (observed, estimated)|- - - - - - 0416 - - - - - - -
    +Labor Day (observed)|- - - 0502 - - - - 0502 - - - - -
    +Vesak Day (observed, estimated)|- - - - - - - - - - - - 0511 -
    +Day of Arafah|0616 0606 0526 0516 - - - - - - - - - -
    +Eid al-Adha (Second Day)|0618 0608 0528 0518 - - - - - - - - - -
    +Eid al-Adha (observed)|- 0609 - - - - - - - - - - - -
    +Prophet Muhammad's Birthday (observed, estimated)|- - - - - - 0714 - - - - - - -
    +National Day (observed)|0901 - - - - - 0901 - - - - - - -
    +Malaysia Day (observed)|- - - - 0917 - - - - - 0917 - - -
    +Birthday of the Sultan of Kelantan|0929+0930
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - - - - - 1027 - - 1023 - - - -
    +Christmas Day (observed)|- - - 1226 - - - - 1226 - - - - -
    +Eid al-Fitr (Second Day) (observed, estimated)|- - - - - - - - - 1226 - - - -
    -Eid al-Fitr (Second Day) (observed, estimated)|- - - - - - - 0127 - - - 1203 - -
    -Chinese New Year (observed, estimated)|- - - - - - 0206 - - - 0221 - - 0218
    -Chinese New Year (Second Day) (observed)|0212 - - 0208 - - - - - - - - - -
    -Eid al-Fitr (observed, estimated)|- - - - 0229 - - - - - - - - -
    -Eid al-Fitr (Second Day) (observed)|- - 0323 - - - - - - - - - - -
    -Eid al-Adha (observed, estimated)|- - - - - - 0415 - - - - - - -
    -Labor Day (observed)|- - - - - - - - - 0502 - - - -
    -Prophet Muhammad's Birthday (observed, estimated)|- - - - - - - - - - - 0521 - -
    -Vesak Day (observed, estimated)|- - - - - 0528 - - 0524 - - - - -
    -Vesak Day (observed)|- - 0602 - - - - - - - - - - -
    -Prophet Muhammad's Birthday (observed)|- - - 0816 - - - - - - - - - -
    -National Day (observed)|- 0901 - - - - - 0901 - - - - 0901 -
    -Malaysia Day (observed)|- - - - - 0917 - - - - - 0917 - -
    -Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    >04|Melaka
    +New Year's Day|0101
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Eid al-Fitr (Third Day) (estimated)|- - - - 0229 0217 0206 0127 0116 0105+1225 1214 1203 1121 1111
    +Eid al-Fitr (Second Day) (observed, estimated)|- - - - - - - 0128 - - - 1204 - -
    +Chinese New Year (observed, estimated)|- - - - - - 0207 - - - - - - -
    +Declaration of Independence Day|0220
    +Declaration of Independence Day (observed)|- - - - 0221 - - - - 0221 - - - -
    +Eid al-Fitr (observed, estimated)|- - - - 0301 - - - - - - - - -
    +Beginning of Ramadan|0312 - - - - - - - - - - - - -
    +Eid al-Fitr (Third Day)|- 0402 0323 0312 - - - - - - - - - -
    +Eid al-Fitr (Second Day) (observed)|- - 0324 - - - - - - - - - - -
    +Birthday of the Governor of Malacca|0824+0826 0824 0824 0824 0824 0824 0824 0824 0824 0824 0824 0824 0824 0824
    +Birthday of the Governor of Malacca (observed)|- 0825 - - - - - 0825 - - - - 0825 -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    +Eid al-Fitr (Third Day) (observed, estimated)|- - - - - - - - - 1226 - - - -
    -Eid al-Fitr (Second Day) (observed, estimated)|- - - - - - - 0127 - - - 1203 - -
    -Chinese New Year (observed, estimated)|- - - - - - 0206 - - - - - - -
    -Eid al-Fitr (observed, estimated)|- - - - 0229 - - - - - - - - -
    -Eid al-Fitr (Second Day) (observed)|- - 0323 - - - - - - - - - - -
    >05|Negeri Sembilan
    +New Year's Day|0101
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Isra' and Mi'raj|0208 0127 0117 0106+1226 - - - - - - - - - -
    +Birthday of the Sultan of Negeri Sembilan|0114
    +Birthday of the Sultan of Negeri Sembilan (observed)|0115 - - - - 0115 - - - - - 0115 - -
    +Thaipusam|0125 0211 0201 0122 0209 0129 0118 0206 0127 0214 0203 0123 0211 0130
    +Thaipusam (observed)|- - 0202 - - - - - - - - - - -
    +Isra' and Mi'raj (estimated)|- - - - 1214 1204 1123 1113 1101 1021 1010 0930 0918 0908
    +Isra' and Mi'raj (observed, estimated)|- - - - - - - - - - - 1001 - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    +Isra' and Mi'raj (observed)|- - - 1227 - - - - - - - - - -
    >06|Pahang
    +New Year's Day|0101
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Nuzul Al-Quran Day (observed, estimated)|- - - - 0214 - - - - - - 1119 - -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +The Sultan of Pahang Hol|0522
    +The Sultan of Pahang Hol (observed)|- - - - - - - - - 0523 - - - -
    +Birthday of the Sultan of Pahang|0730 0730 0731 0730 0730 0730 0730 0730 0730 0730 0730 0730 0730 0730
    +Birthday of the Sultan of Pahang (observed)|- - - - 0731 - - - - - 0731 - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    >07|Pulau Pinang
    +New Year's Day|0101
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Thaipusam|0125 0211 0201 0122 0209 0129 0118 0206 0127 0214 0203 0123 0211 0130
    +Thaipusam (observed)|- - 0202 - - - - - - - - - - -
    +Nuzul Al-Quran Day (observed, estimated)|- - - - 0214 - - - - - - 1119 - -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +George Town Heritage Day|0707
    +Birthday of the Governor of Penang|0713 0712 0711 0710 0708 0714 0713 0712 0710 0709 0708 0714 0712 0711
    +George Town Heritage Day (observed)|0708 - - - - - 0708 - - - - - - -
    +Islamic New Year (observed)|0708 - - - - - - - - - - - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    >08|Perak
    +New Year's Day|0101
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Thaipusam|0125 0211 0201 0122 0209 0129 0118 0206 0127 0214 0203 0123 0211 0130
    +Thaipusam (observed)|- - 0202 - - - - - - - - - - -
    +Nuzul Al-Quran Day (observed, estimated)|- - - - 0214 - - - - - - 1119 - -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Birthday of the Sultan of Perak|1101 1107 1106 1105 1103 1102 1101 1107 1105 1104 1103 1102 1107 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    >09|Perlis
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +Isra' and Mi'raj|0208 0127 0117 0106+1226 - - - - - - - - - -
    +Eid al-Adha (Second Day) (estimated)|- - - - 0506 0426 0415 0404 0323 0313 0302 0220 0209 0128
    +Nuzul Al-Quran Day (observed, estimated)|- - - - 0214 - - - - - - 1119 - -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +Eid al-Adha (Second Day) (observed, estimated)|- - - - - - - - - 0314 - - - -
    +Eid al-Adha (observed, estimated)|- - - - - - 0416 - - - - - - -
    +Birthday of the Raja of Perlis|0517
    +Birthday of the Raja of Perlis (observed)|- - 0518 - - - - - - - - - - 0518
    +Eid al-Adha (Second Day)|0618 0608 0528 0518 - - - - - - - - - -
    +Eid al-Adha (Second Day) (observed)|- 0609 - - - - - - - - - - - -
    +Isra' and Mi'raj (estimated)|- - - - 1214 1204 1123 1113 1101 1021 1010 0930 0918 0908
    +Isra' and Mi'raj (observed, estimated)|- - - - - - - - - - - 1001 - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    +Isra' and Mi'raj (observed)|- - - 1227 - - - - - - - - - -
    -Eid al-Adha (observed, estimated)|- - - - - - 0415 - - - - - - -
    >10|Selangor
    +New Year's Day|0101
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Thaipusam|0125 0211 0201 0122 0209 0129 0118 0206 0127 0214 0203 0123 0211 0130
    +Thaipusam (observed)|- - 0202 - - - - - - - - - - -
    +Nuzul Al-Quran Day (observed, estimated)|- - - - 0214 - - - - - - 1119 - -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    +Birthday of The Sultan of Selangor|1211
    +Birthday of The Sultan of Selangor (observed)|- - - - - - - - - 1212 - - - -
    >11|Terengganu
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +Isra' and Mi'raj|0208 0127 0117 0106+1226 - - - - - - - - - -
    +Nuzul Al-Quran Day (observed, estimated)|- - - - - - - 0112 - 1211 - - - -
    +Isra' and Mi'raj (observed)|- - 0118 - - - - - - - - - - -
    +Day of Arafah (estimated)|- - - - 0504 0424 0413 0402 0321 0311 0228 0218 0207 0126
    +Eid al-Fitr (observed, estimated)|- - - - - - - 0127 - - - 1203 - -
    +Eid al-Adha (Second Day) (estimated)|- - - - 0506 0426 0415 0404 0323 0313 0302 0220 0209 0128
    +Chinese New Year (observed)|0212 - - 0208 - - - - - - - - - -
    +Eid al-Adha (Second Day) (observed, estimated)|- - - - 0507 - - - - - - - 0210 -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +Anniversary of the Installation of the Sultan of Terengganu|0304
    +Anniversary of the Installation of the Sultan of Terengganu (observed)|- - - - 0305 - - - - - 0305 - - -
    +Nuzul Al-Quran Day (observed)|- - 0308 - - - - - - - - - - -
    +Eid al-Adha (observed, estimated)|- - - - - - - - - 0314 - - - -
    +Eid al-Fitr (observed)|- - 0323 - - - - - - - - - - -
    +Day of Arafah (observed, estimated)|- - - - - - 0416 - - - - - - -
    +Birthday of the Sultan of Terengganu|0426
    +Birthday of the Sultan of Terengganu (observed)|- 0427 - - - - - 0427 - - - - 0427 -
    +Labor Day (observed)|- - - 0502 - - - - 0502 - - - - -
    +Vesak Day (observed, estimated)|- - - - - - - - - - - - 0511 -
    +Day of Arafah|0616 0606 0526 0516 - - - - - - - - - -
    +Eid al-Adha (Second Day)|0618 0608 0528 0518 - - - - - - - - - -
    +Eid al-Adha (observed)|- 0609 - - - - - - - - - - - -
    +Prophet Muhammad's Birthday (observed, estimated)|- - - - - - 0714 - - - - - - -
    +National Day (observed)|0901 - - - - - 0901 - - - - - - -
    +Isra' and Mi'raj (estimated)|- - - - 1214 1204 1123 1113 1101 1021 1010 0930 0918 0908
    +Malaysia Day (observed)|- - - - 0917 - - - - - 0917 - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - - - - - 1027 - - 1023 - - - -
    +Isra' and Mi'raj (observed, estimated)|- - - - - - 1124 - - - - - - -
    +Christmas Day (observed)|- - - 1227 - - - - 1226 - - - - -
    +Eid al-Fitr (Second Day) (observed, estimated)|- - - - - - - - - 1226 - - - -
    -Eid al-Fitr (Second Day) (observed, estimated)|- - - - - - - 0127 - - - 1203 - -
    -Chinese New Year (observed, estimated)|- - - - - - 0206 - - - 0221 - - 0218
    -Chinese New Year (Second Day) (observed)|0212 - - 0208 - - - - - - - - - -
    -Eid al-Fitr (observed, estimated)|- - - - 0229 - - - - - - - - -
    -Eid al-Fitr (Second Day) (observed)|- - 0323 - - - - - - - - - - -
    -Eid al-Adha (observed, estimated)|- - - - - - 0415 - - - - - - -
    -Labor Day (observed)|- - - - - - - - - 0502 - - - -
    -Prophet Muhammad's Birthday (observed, estimated)|- - - - - - - - - - - 0521 - -
    -Vesak Day (observed, estimated)|- - - - - 0528 - - 0524 - - - - -
    -Vesak Day (observed)|- - 0602 - - - - - - - - - - -
    -Prophet Muhammad's Birthday (observed)|- - - 0816 - - - - - - - - - -
    -National Day (observed)|- 0901 - - - - - 0901 - - - - 0901 -
    -Malaysia Day (observed)|- - - - - 0917 - - - - - 0917 - -
    -Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    >12|Sabah
    +New Year's Day|0101
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Birthday of the Governor of Sabah|1005 0330 0330 0330 0330 0330 0330 0330 0330 0330 0330 0330 0330 0330
    +Pesta Kaamatan|0530+0531
    +Pesta Kaamatan (observed)|- - 0602 - - - - - - - - - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    +Christmas Eve|1224
    >13|Sarawak
    +New Year's Day|0101
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Dayak Festival Day|0601+0602
    +Dayak Festival Day (observed)|0604 0603 - - - - 0604 0603 - - - - 0603 -
    +Vesak Day (observed)|- - 0603 - - - - - - - - - - -
    +Sarawak Independence Day|0722
    +Sarawak Independence Day (observed)|- - - - - 0723 - - - - - 0723 - -
    +Birthday of the Governor of Sarawak|1012 1011 1010 1009 1014 1013 1012 1011 1009 1008 1014 1013 1011 1010
    -Vesak Day (observed)|- - 0602 - - - - - - - - - - -
    >14|Wilayah Persekutuan Kuala Lumpur
    +New Year's Day|0101
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Thaipusam|0125 0211 0201 0122 0209 0129 0118 0206 0127 0214 0203 0123 0211 0130
    +Federal Territory Day|0201
    +Federal Territory Day (observed)|- - 0202 - - - - - 0202 - - - - 0202
    +Thaipusam (observed)|- - 0202 - - - - - - - - - - -
    +Nuzul Al-Quran Day (observed, estimated)|- - - - 0214 - - - - - - 1119 - -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    >15|Wilayah Persekutuan Labuan
    +New Year's Day|0101
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Federal Territory Day|0201
    +Federal Territory Day (observed)|- - 0202 - - - - - 0202 - - - - 0202
    +Nuzul Al-Quran Day (observed, estimated)|- - - - 0214 - - - - - - 1119 - -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +Pesta Kaamatan|0530+0531
    +Pesta Kaamatan (observed)|- - 0602 - - - - - - - - - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    >16|Wilayah Persekutuan Putrajaya
    +New Year's Day|0101
    +Nuzul Al-Quran Day (estimated)|- - - - 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    +New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    +Thaipusam|0125 0211 0201 0122 0209 0129 0118 0206 0127 0214 0203 0123 0211 0130
    +Federal Territory Day|0201
    +Federal Territory Day (observed)|- - 0202 - - - - - 0202 - - - - 0202
    +Thaipusam (observed)|- - 0202 - - - - - - - - - - -
    +Nuzul Al-Quran Day (observed, estimated)|- - - - 0214 - - - - - - 1119 - -
    +Nuzul Al-Quran Day|0328 0318 0307 0224 - - - - - - - - - -
    +Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    +Diwali (observed)|- - 1109 - - - - - - - - - - -
    """#),
    ("MZ", #"""
    Mozambique|2024|2037
    International Fraternalism Day|0101
    International Fraternalism Day (observed)|- - - - - - - - - - 0102 - - -
    Heroes' Day|0203
    Heroes' Day (observed)|- - - - - - 0204 - - - - - 0204 -
    Women's Day|0407
    Women's Day (observed)|0408 - - - - - 0408 - - - - - - -
    International Workers' Day|0501
    International Workers' Day (observed)|- - - - - - - - - 0502 - - - -
    National Independence Day|0625
    National Independence Day (observed)|- - - - 0626 - - - - - 0626 - - -
    Victory Day|0907
    Victory Day (observed)|- 0908 - - - - - 0908 - - - - 0908 -
    Armed Forces Day|0925
    Armed Forces Day (observed)|- - - - - - - - - 0926 - - - -
    Peace and Reconciliation Day|1004
    Peace and Reconciliation Day (observed)|- - 1005 - - - - - - - - - - 1005
    Family Day|1225
    Family Day (observed)|- - - - - - - - - 1226 - - - -
    """#),
  ]
}
