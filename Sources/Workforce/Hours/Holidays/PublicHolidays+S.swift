// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let s: [(country: String, text: String)] = [
    ("SA", #"""
    Saudi Arabia|2024|2037
    Eid al-Fitr Holiday|0409+0410+0411+0412 0330+0331+0401+0402 0319+0320+0321+0322 0309+0310+0311+0312 0226+0227+0228+0229 0214+0215+0216+0217 0203+0204+0205+0206 0124+0125+0126+0127 0113+0114+0115+0116 0102+0103+0104+0105+1222+1223+1224+1225 1211+1212+1213+1214 1130+1201+1202+1203 1118+1119+1120+1121 1108+1109+1110+1111
    Eid al-Fitr Holiday (observed)|0414 - 0323+0324 0314 0301 0218+0219 - 0128+0129 0118 1226+1227 - 1204+1205 1123 -
    Day of Arafah|0615 0605 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha Holiday|0616+0617+0618 0606+0607+0608 0527+0528+0529 0516+0517+0518 0505+0506+0507 0424+0425+0426 0413+0414+0415 0402+0403+0404 0322+0323+0324 0311+0312+0313 0301+0302+0303 0218+0219+0220 0207+0208+0209 0126+0127+0128
    Eid al-Adha Holiday (observed)|0619 0609+0610 0531 0519 0508+0509 - 0416+0417 0406 - 0314+0315 0305 0221 0210+0211 -
    Founding Day Holiday (observed)|- 0223 - - - - 0221 0223 - - - - 0221 -
    Founding Day Holiday|0222
    National Day Holiday (observed)|- - - - 0924 - - - - 0922 0924 - - -
    National Day Holiday|0923
    """#),
    ("SB", #"""
    Solomon Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Public Holiday|0417 - - - - - - - - - - - - -
    Whit Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    King's Birthday|0615 0613 0619 0618 0616 0615 0614 0620 0618 0617 0616 0615 0620 0619
    King's Birthday (observed)|0614 - - - - - - - - - - - - -
    Independence Day (observed)|0708 - - - - 0706 0708 - - - - 0706 - -
    Independence Day|0707
    Christmas Day|1225
    National Day of Thanksgiving|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    National Day of Thanksgiving (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    >CE|Central
    +Central Province Day (observed)|0628 0630 - - - - 0628 0630 - - - - 0630 -
    +Central Province Day|0629
    >CH|Choiseul
    +Choiseul Province Day (observed)|0226 - - - - 0226 - - - - 0224 0226 - -
    +Choiseul Province Day|0225
    >CT|Capital Territory
    >GU|Guadalcanal
    +Guadalcanal Province Day (observed)|- - 0731 0802 - - - - 0802 - - - - 0731
    +Guadalcanal Province Day|0801
    >IS|Isabel
    +Isabel Province Day (observed)|0603 - - - - 0601 0603 - - - - 0601 - -
    +Isabel Province Day|0602
    >MK|Makira-Ulawa
    +Makira-Ulawa Province Day (observed)|0802 0804 - - - - 0802 0804 - - - - 0804 -
    +Makira-Ulawa Province Day|0803
    >ML|Malaita
    +Malaita Province Day (observed)|- - 0814 0816 - - - - 0816 - - - - 0814
    +Malaita Province Day|0815
    >RB|Rennell and Bellona
    +Rennell and Bellona Province Day (observed)|0719 0721 - - - - 0719 0721 - - - - 0721 -
    +Rennell and Bellona Province Day|0720
    >TE|Temotu
    +Temotu Province Day (observed)|0607 0609 - - - - 0607 0609 - - - - 0609 -
    +Temotu Province Day|0608
    >WE|Western
    +Western Province Day (observed)|1206 1208 - - - - 1206 1208 - - - - 1208 -
    +Western Province Day|1207
    """#),
    ("SC", #"""
    Seychelles|2024|2037
    New Year's Day|0101
    New Year Holiday|0102
    New Year Holiday (observed)|- - - - 0103 - - - - 0103 - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Constitution Day|0618
    Constitution Day (observed)|- - - - 0619 - - - - - 0619 - - -
    Independence (National) Day|0629
    Independence (National) Day (observed)|- 0630 - - - - - 0630 - - - - 0630 -
    Assumption Day|0815
    Assumption Day (observed)|- - - 0816 - - - - 0816 - - - - -
    All Saints' Day|1101
    All Saints' Day (observed)|- - 1102 - - - - - - - - - - 1102
    Immaculate Conception|1208
    Immaculate Conception (observed)|1209 - - - - - 1209 - - - - - - -
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    """#),
    ("SD", #"""
    Sudan|2024|2037
    Independence Day|0101
    Eid al-Fitr (estimated)|- - 0320+0321+0322+0323 0309+0310+0311+0312 0226+0227+0228+0229 0214+0215+0216+0217 0204+0205+0206+0207 0124+0125+0126+0127 0114+0115+0116+0117 0102+0103+0104+0105+1223+1224+1225+1226 1212+1213+1214+1215 1201+1202+1203+1204 1119+1120+1121+1122 1108+1109+1110+1111
    Coptic Christmas Day|0107
    Eid al-Adha (estimated)|- - 0526+0527+0528+0529+0530 0515+0516+0517+0518+0519 0504+0505+0506+0507+0508 0423+0424+0425+0426+0427 0412+0413+0414+0415+0416 0401+0402+0403+0404+0405 0321+0322+0323+0324+0325 0310+0311+0312+0313+0314 0228+0301+0302+0303+0304 0217+0218+0219+0220+0221 0206+0207+0208+0209+0210 0125+0126+0127+0128+0129
    Islamic New Year (estimated)|- - 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Eid al-Fitr|0410+0411+0412+0413 0330+0331+0401+0402 - - - - - - - - - - - -
    Coptic Easter|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Prophet's Birthday (estimated)|- - 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Eid al-Adha|0615+0616+0617+0618+0619 0605+0606+0607+0608+0609 - - - - - - - - - - - -
    Islamic New Year|0707 0626 - - - - - - - - - - - -
    Prophet's Birthday|0915 0904 - - - - - - - - - - - -
    Christmas Day|1225
    """#),
    ("SE", #"""
    Sweden|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    May Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    National Day|0606
    Midsummer Day|0622 0621 0620 0626 0624 0623 0622 0621 0626 0625 0624 0623 0621 0620
    All Saints' Day|1102 1101 1031 1106 1104 1103 1102 1101 1106 1105 1104 1103 1101 1031
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("SG", #"""
    Singapore|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- - - - 0227 0215 0204 0125 0114 0103+1223 1212 1201 1119 1109
    Chinese New Year (estimated)|- - - - 0126+0127 0213+0214 0203+0204 0123+0124 0211+0212 0131+0201 0219+0220 0208+0209 0128+0129 0215+0216
    Eid al-Adha (estimated)|- - - - 0505 0425 0414 0403 0322 0312 0301 0219 0208 0127
    Chinese New Year|0210+0211 0129+0130 0217+0218 0206+0207 - - - - - - - - - -
    Chinese New Year (observed, estimated)|- - - - - - 0205 - - - 0221 - - 0217
    Chinese New Year (observed)|0212 - - 0208 - - - - - - - - - -
    Eid al-Fitr (observed, estimated)|- - - - 0228 - - - - - - - - -
    Eid al-Fitr|0410 0331 0321 0310 - - - - - - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Eid al-Adha (observed, estimated)|- - - - - - 0415 - - - - - - -
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Polling Day|- 0503 - - - - - - - - - - - -
    Vesak Day (estimated)|- - - - 0509 0527 0516 0604 0523 0513 0601 0522 0510 0529
    Vesak Day|0522 0512 0531 0520 - - - - - - - - - -
    Eid al-Adha|0617 0607 0527 0517 - - - - - - - - - -
    Vesak Day (observed, estimated)|- - - - - 0528 - - 0524 - - - - -
    Vesak Day (observed)|- - 0601 - - - - - - - - - - -
    National Day|0809
    National Day (observed)|- - 0810 - - - - - - - - - - 0810
    Diwali|1031 1020 1108 1028 1115 1105 1026 1114 1102 1022 1110 1030 1117 1106
    Diwali (observed)|- - 1109 - - - - - - - - - - -
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    """#),
    ("SH", #"""
    Saint Helena Ascension And Tristan Da Cunha|2024|2037
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    King's Birthday|1115 1114 1113 1112 1117 1116 1115 1114 1112 1111 1117 1116 1114 1113
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    >AC|Ascension
    +Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    >HL|Saint Helena
    +Saint Helena Day (observed)|- - - - 0522 - - - - 0520 0522 - - -
    +Saint Helena Day|0521
    >TA|Tristan da Cunha
    +Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    +Ratting Day|- 0530 - - - - - - - - - - - -
    +Anniversary Day|0814
    """#),
    ("SI", #"""
    Slovenia|2024|2037
    New Year's Day|0101+0102
    Prešeren's Day, the Slovenian Cultural Holiday|0208
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Day of Uprising Against Occupation|0427
    Labor Day|0501+0502
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Statehood Day|0625
    Assumption Day|0815
    Reformation Day|1031
    Day of Remembrance for the Dead|1101
    Christmas Day|1225
    Independence and Unity Day|1226
    """#),
    ("SJ", #"""
    Svalbard And Jan Mayen|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Constitution Day|0517
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("SK", #"""
    Slovakia|2024|2037
    Day of the Establishment of the Slovak Republic|0101
    Epiphany (Three Kings' Day and Orthodox Christmas)|0106
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Day of Victory over Fascism|0508 0508 - 0508 0508 0508 0508 0508 0508 0508 0508 0508 0508 0508
    Saints Cyril and Methodius Day|0705
    Slovak National Uprising Anniversary|0829
    Day of Our Lady of the Seven Sorrows|0915 0915 - 0915 0915 0915 0915 0915 0915 0915 0915 0915 0915 0915
    All Saints' Day|1101
    Struggle for Freedom and Democracy Day|1117 - - - - - - - - - - - - -
    Christmas Eve|1224
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("SL", #"""
    Sierra Leone|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Eid al-Fitr (estimated)|- 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- 0331 - - 0228 - - - - 0104 - 1203 - 1109
    Eid al-Adha (estimated)|- 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Armed Forces Day|0218
    Armed Forces Day (observed)|0219 - - - - 0219 - - - - 0220 0219 - -
    Eid al-Adha (observed, estimated)|- - - 0517 - - 0415 - - - - 0219 - -
    International Women's Day|0308
    International Women's Day (observed)|- 0310 0309 - - - - 0310 - - - - 0310 0309
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410 - - - - - - - - - - - - -
    Independence Day|0427
    Independence Day (observed)|0429 0428 - - - - 0429 0428 - - - - 0428 -
    Prophet's Birthday (estimated)|- 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    International Worker's Day|0501
    International Worker's Day (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Prophet's Birthday (observed, estimated)|- - - 0816 - - 0715 - 0621 - - 0521 - -
    Eid al-Adha|0616 - - - - - - - - - - - - -
    Eid al-Adha (observed)|0617 - - - - - - - - - - - - -
    Prophet's Birthday|0915 - - - - - - - - - - - - -
    Prophet's Birthday (observed)|0916 - - - - - - - - - - - - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("SM", #"""
    San Marino|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Anniversary of the Liberation of the Republic and Feast of Saint Agatha|0205
    Anniversary of the Arengo|0325
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Investiture of Captains Regent|0401+1001
    Workers' Day|0501
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Anniversary of the Fall of Fascism and Freedom Day|0728
    Assumption Day|0815
    Saint Marinus' Day, Anniversary of the Founding of the Republic|0903
    All Saints' Day|1101
    Commemoration of the Dead|1102
    Immaculate Conception|1208
    Christmas Day|1225
    Saint Stephen's Day|1226
    """#),
    ("SN", #"""
    Senegal|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - - - - - - 0103 - - - 1109
    Eid al-Adha (estimated)|- 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha (observed, estimated)|- - - 0517 - - - - - - - 0219 - -
    Ashura (estimated)|- 0705 0625 0615 0603 0523 0512 0502 0420 0410 0330 0320 0308 0225
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Eid al-Fitr (observed)|- 0331 - - - - - - - - - - - -
    Grand Magal of Touba (estimated)|- 0812 0801 0722 0711 0630 0619 0608 0527 0517 0507 0426 0415 0404
    Independence Day|0404
    Prophet's Birthday (estimated)|- 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Eid al-Adha|0617 - - - - - - - - - - - - -
    Ashura|0717 - - - - - - - - - - - - -
    Assumption Day|0815
    Grand Magal of Touba|0823 - - - - - - - - - - - - -
    Prophet's Birthday|0915 - - - - - - - - - - - - -
    All Saints' Day|1101
    Christmas Day|1225
    """#),
    ("SO", #"""
    Somalia|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Isra' and Mi'raj (estimated)|0208 0127 0116 0105+1225 1214 1203 1123 1112 1101 1021 1010 0929 0918 0907
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Ashura (estimated)|0716 0705 0625 0615 0603 0523 0512 0502 0420 0410 0330 0320 0308 0225
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Independence Day|0626
    Republic Day|0701
    """#),
    ("SR", #"""
    Suriname|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Chinese New Year|0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Holi|0325 0314 0303 0322 0311 0328 0319 0309 0327 0316 0305 0324 - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410 0331 - - - - - - - - - - - -
    Labor Day|0501
    Eid al-Adha|0616 0607 - - - - - - - - - - - -
    Day of Freedoms|0701
    Indigenous People Day|0809
    Day of the Maroons|1010
    Diwali|1031 1020 1108 1028 1017 1105 1025 1114 1102 1022 1110 1030 1117 1106
    Independence Day|1125
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("SS", #"""
    South Sudan|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Peace Agreement Day|0109
    Eid al-Adha (estimated)|0616 - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|- 0331 - - - - - - - - - - - -
    International Labour Day|0501
    SPLA Day|0516
    Eid al-Adha|- 0606 - - - - - - - - - - - -
    Independence Day|0709
    Martyrs' Day|0730
    Christmas Eve|1224
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("ST", #"""
    Sao Tome And Principe|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Day of King Amador (observed)|- 0103 0105 - - - - 0103 0105 - - - - 0105
    Day of King Amador|0104
    Martyrs' Day (observed)|0202 - - - - 0202 0204 - - - - 0202 0204 -
    Martyrs' Day|0203
    Worker's Day (observed)|- - - 0430 - - - - 0430 0502 - - - -
    Worker's Day|0501
    Independence Day (observed)|- 0711 0713 - - - - 0711 - - - - 0711 0713
    Independence Day|0712
    Armed Forces Day (observed)|- 0905 0907 - - - - 0905 - - - - 0905 0907
    Armed Forces Day|0906
    Agricultural Reform Day (observed)|- - - - 0929 1001 - - - - 0929 1001 - -
    Agricultural Reform Day|0930
    São Tomé Day (observed)|1220 1222 - - - - 1220 1222 - - - - 1222 -
    São Tomé Day|1221
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    >01|Água Grande
    >02|Cantagalo
    >03|Caué
    >04|Lembá
    >05|Lobata
    >06|Mé-Zóchi
    >P|Príncipe
    +Discovery of Príncipe Island (observed)|- - 0116 0118 - - - - 0116 - - - - 0116
    +Discovery of Príncipe Island|0117
    +Autonomy Day (observed)|- - - - 0428 0430 - - - - 0428 0430 - -
    +Autonomy Day|0429
    +São Lourenço Day (observed)|- - 0814 0816 - - - - 0816 - - - - 0814
    +São Lourenço Day|0815
    """#),
    ("SV", #"""
    El Salvador|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Labor Day|0501
    Mother's Day|0510
    Father's Day|0617
    Celebrations of San Salvador|0806
    Independence Day|0915
    All Souls' Day|1102
    Christmas Day|1225
    >AH|Ahuachapán
    >CA|Cabañas
    >CH|Chalatenango
    >CU|Cuscatlán
    >LI|La Libertad
    >MO|Morazán
    >PA|La Paz
    >SA|Santa Ana
    >SM|San Miguel
    >SO|Sonsonate
    >SS|San Salvador
    +Feast of San Salvador|0803+0805
    >SV|San Vicente
    >UN|La Unión
    >US|Usulután
    """#),
    ("SX", #"""
    Sint Maarten|2024|2037
    New Year's Day|0101
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    King's Day|0427 0426 0427 0427 0427 0427 0427 0426 0427 0427 0427 0427 0426 0427
    Carnival Day|0430 0430 0430 0430 0502 0430 0430 0430 0430 0429 0502 0430 0430 0430
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Emancipation Day|0701 0701 0701 0701 0701 0702 0701 0701 0701 0701 0701 0702 0701 0701
    Constitution Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    Sint Maarten Day|1111
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("SY", #"""
    Syrian Arab Republic|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320+0321+0322 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    Eid al-Adha (estimated)|- - 0526+0527+0528+0529 0515+0516+0517+0518 0504+0505+0506+0507 0423+0424+0425+0426 0412+0413+0414+0415 0401+0402+0403+0404 0321+0322+0323+0324 0310+0311+0312+0313 0228+0301+0302+0303 0217+0218+0219+0220 0206+0207+0208+0209 0125+0126+0127+0128
    Islamic New Year (estimated)|- - 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Revolution Day|0308
    Mother's Day|0321
    Gregorian Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Eid al-Fitr|0410+0411+0412 0331+0401+0402 - - - - - - - - - - - -
    Julian Easter Sunday|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Independence Day|0417
    Prophet's Birthday (estimated)|- 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Martyrs' Day|0506
    Eid al-Adha|0615+0616+0617+0618 0605+0606+0607+0608 - - - - - - - - - - - -
    Islamic New Year|0707 0626 - - - - - - - - - - - -
    Prophet's Birthday|0915 - - - - - - - - - - - - -
    Tishreen Liberation War Day|1006
    Liberation Day|- 1208 1208 1208 1208 1208 1208 1208 1208 1208 1208 1208 1208 1208
    Christmas Day|1225
    Boxing Day|1226
    """#),
    ("SZ", #"""
    Eswatini|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    King's Birthday|0419
    King's Birthday (observed)|- - 0420 - - - - - - - - - - 0420
    National Flag Day|0425
    National Flag Day (observed)|- - - 0426 - - - - 0426 - - - - -
    Worker's Day|0501
    Worker's Day (observed)|- - - - - - - - - 0502 - - - -
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Birthday of Late King Sobhuza|0722
    Birthday of Late King Sobhuza (observed)|- - - - - 0723 - - - - - 0723 - -
    Independence Day|0906
    Independence Day (observed)|- - 0907 - - - - - - - - - - 0907
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
  ]
}
