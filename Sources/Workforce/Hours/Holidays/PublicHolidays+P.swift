// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let p: [(country: String, text: String)] = [
    ("PA", #"""
    Panama|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Martyrs' Day|0109
    Martyrs' Day (observed)|- - - - 0110 - - - - 0110 - - - -
    Carnival Tuesday|0213 0304 0217 0209 0229 0213 0305 0225 0210 0301 0221 0206 0226 0217
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Presidential Inauguration Day|0701 - - - - - - - - - - - - -
    Separation Day|1103
    Separation Day (observed)|1104 - - - - - 1104 - - - - - - -
    Colon Day|1105
    Colon Day (observed)|- - - - 1106 - - - - - 1106 - - -
    Los Santos Uprising Day|1110
    Los Santos Uprising Day (observed)|1111 - - - - - 1111 - - - - - - -
    Independence Day|1128
    Independence Day (observed)|- - - 1129 - - - - 1129 - - - - -
    Mother's Day|1208
    Mother's Day (observed)|1209 - - - - - 1209 - - - - - - -
    National Mourning Day|1220
    National Mourning Day (observed)|- - 1221 - - - - - - - - - - 1221
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    """#),
    ("PE", #"""
    Peru|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Labor Day|0501
    Battle of Arica and Flag Day|0607
    Saint Peter and Saint Paul's Day|0629
    Peruvian Air Force Day|0723
    Independence Day|0728
    Great Military Parade Day|0729
    Battle of Junín Day|0806
    Rose of Lima Day|0830
    Battle of Angamos Day|1008
    All Saints' Day|1101
    Immaculate Conception|1208
    Battle of Ayacucho Day|1209
    Christmas Day|1225
    """#),
    ("PF", #"""
    French Polynesia|2024|2037
    New Year's Day|0101
    Missionary Day|0305
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Internal Autonomy Day|0629 - - - - - - - - - - - - -
    National Day|0714
    Assumption Day|0815
    All Saints' Day|1101
    Armistice Day|1111
    Matāri'i|- 1120 1120 1120 1120 1120 1120 1120 1120 1120 1120 1120 1120 1120
    Christmas Day|1225
    """#),
    ("PG", #"""
    Papua New Guinea|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Grand Chief Sir Michael Somare Remembrance Day|0226
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    King's Birthday|0617
    Papua New Guinea Remembrance Day|0723
    Papua New Guinea Remembrance Day (observed)|- - - - 0724 - - - - - 0724 - - -
    National Repentance Day|0826
    National Repentance Day (observed)|- - - - - 0827 - - - - - 0827 - -
    Independence Day|0916
    Independence Day (observed)|- - - - - 0917 - - - - - 0917 - -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("PH", #"""
    Philippines|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - - 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Chinese New Year|0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215
    Eid al-Adha (estimated)|- - - 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Additional special (non-working) day|0209+1102+1224 0727 - - - - - - - - - - - -
    Eid al-Fitr|0410 0401 0320 - - - - - - - - - - -
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Black Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Day of Valor|0409
    Labor Day|0501
    Elections special (non-working) day|- 0512 - - - - - - - - - - - -
    Eid al-Adha|0617 0606 0527 - - - - - - - - - - -
    Independence Day|0612
    Ninoy Aquino Day|0823 0821 0821 0821 0821 0821 0821 0821 0821 0821 0821 0821 0821 0821
    National Heroes Day|0826 0825 0831 0830 0828 0827 0826 0825 0830 0829 0828 0827 0825 0831
    All Saints' Eve|- 1031 - - - - - - - - - - - -
    All Saints' Day|1101
    All Souls' Day|- - 1102 1102 - - - - - - - - - -
    Bonifacio Day|1130
    Immaculate Conception|1208
    Christmas Eve|- 1224 1224 1224 - - - - - - - - - -
    Christmas Day|1225
    Rizal Day|1230
    New Year's Eve|1231
    """#),
    ("PK", #"""
    Pakistan|2024|2037
    Eid al-Fitr (estimated)|- - - 0310+0311+0312 0227+0228+0229 0215+0216+0217 0205+0206+0207 0125+0126+0127 0115+0116+0117 0103+0104+0105+1224+1225+1226 1213+1214+1215 1202+1203+1204 1120+1121+1122 1109+1110+1111
    Eid al-Adha (estimated)|- - - 0517+0518+0519 0506+0507+0508 0425+0426+0427 0414+0415+0416 0403+0404+0405 0323+0324+0325 0312+0313+0314 0302+0303+0304 0219+0220+0221 0208+0209+0210 0127+0128+0129
    Kashmir Solidarity Day|0205
    General Election Day|0208 - - - - - - - - - - - - -
    Ashura (estimated)|- - - 0615+0616 0603+0604 0523+0524 0512+0513 0502+0503 0420+0421 0410+0411 0330+0331 0320+0321 0308+0309 0225+0226
    Eid al-Fitr|0410+0411+0412 0331+0401+0402 0320+0321 - - - - - - - - - - -
    Pakistan Day|0323
    Prophet's Birthday (estimated)|- - - 0815 0804 0725 0714 0703 0621 0610 0531 0521 0509 0429
    Labor Day|0501
    Eid al-Adha|0617+0618+0619 0606+0607+0608+0609 0526+0527+0528 - - - - - - - - - - -
    Youm-e-Takbeer|0528
    Ashura|0716+0717 0705+0706 0625+0626 - - - - - - - - - - -
    Independence Day|0814
    Prophet's Birthday|0917 0906 0826 - - - - - - - - - - -
    Iqbal Day|1109
    Quaid-e-Azam Day|1225
    """#),
    ("PL", #"""
    Poland|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    National Day|0501
    National Day of the Third of May|0503
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Assumption Day|0815
    All Saints' Day|1101
    National Independence Day|1111
    Christmas Eve|- 1224 1224 1224 1224 1224 1224 1224 1224 1224 1224 1224 1224 1224
    Christmas Day|1225
    Second Day of Christmas|1226
    >02|Dolnośląskie
    >04|Kujawsko-pomorskie
    >06|Lubelskie
    >08|Lubuskie
    >10|Łódzkie
    >12|Małopolskie
    >14|Mazowieckie
    >16|Opolskie
    >18|Podkarpackie
    >20|Podlaskie
    >22|Pomorskie
    >24|Śląskie
    >26|Świętokrzyskie
    >28|Warmińsko-mazurskie
    >30|Wielkopolskie
    >32|Zachodniopomorskie
    """#),
    ("PM", #"""
    Saint Pierre And Miquelon|2024|2037
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
    ("PN", #"""
    Pitcairn Islands|2024|2037
    New Year's Day|0101
    Bounty Day|0123
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    King's Birthday|0603 0602 0601 0607 0605 0604 0603 0602 0607 0606 0605 0604 0602 0601
    Pitcairn Day|0702
    Christmas Day|1225
    Boxing Day|1226
    """#),
    ("PR", #"""
    Puerto Rico|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Epiphany|0106
    Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    George Washington Day, Presidents' Day, and the Day of the Women and Men Heroes of Puerto Rico|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    Emancipation Day|0322
    Emancipation Day (observed)|- - 0323 - - - - - - - - - - 0323
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Memorial Day|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    Juneteenth National Independence Day (observed)|- - - 0618 - - - - 0618 0620 - - - -
    Juneteenth National Independence Day|0619
    Independence Day (observed)|- - 0703 0705 - - - - 0705 - - - - 0703
    Independence Day|0704
    Puerto Rico Constitution Day|0725
    Puerto Rico Constitution Day (observed)|- - - 0726 - - - - 0726 - - - - -
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    Veterans Day|1111
    Veterans Day (observed)|- - - - - 1112 - - - - - 1112 - -
    Puerto Rican Identity Day|1119
    Puerto Rican Identity Day (observed)|- - - - 1120 - - - - - 1120 - - -
    Thanksgiving Day|1128 1127 1126 1125 1123 1122 1128 1127 1125 1124 1123 1122 1127 1126
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    """#),
    ("PS", #"""
    Palestine|2024|2037
    New Year's Day|0101
    Eid al-Fitr|0410+0411+0412 0330+0331+0401 0320+0321+0322 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    Isra' and Mi'raj|0208 0127 0116 0105+1225 1214 1203 1123 1112 1101 1021 1010 0929 0918 0907
    Orthodox Christmas Day|0107
    Eid al-Adha|0616+0617+0618+0619 0606+0607+0608+0609 0527+0528+0529+0530 0516+0517+0518+0519 0505+0506+0507+0508 0424+0425+0426+0427 0413+0414+0415+0416 0402+0403+0404+0405 0322+0323+0324+0325 0311+0312+0313+0314 0301+0302+0303+0304 0218+0219+0220+0221 0207+0208+0209+0210 0126+0127+0128+0129
    Islamic New Year|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    International Women's Day|0308
    Easter|0331+0505 0420 0405+0412 0328+0502 0416 0401+0408 0421+0428 0413 0328+0502 0417+0424 0409 0325+0429 0413+0420 0405
    Prophet's Birthday|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Independence Day|1115
    Catholic Christmas Day|1225
    """#),
    ("PT", #"""
    Portugal|2024|2037
    New Year's Day|0101
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Freedom Day|0425
    Labor Day|0501
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Day of Portugal, Camões, and the Portuguese Communities|0610
    Assumption Day|0815
    Republic Day|1005
    All Saints' Day|1101
    Restoration of Independence Day|1201
    Immaculate Conception|1208
    Christmas Day|1225
    >01|Aveiro
    +Saint Joanna's Day|0512
    >02|Beja
    +Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    >03|Braga
    +Saint John's Day|0624
    >04|Bragança
    +Feast of Our Lady of Graces|0822
    >05|Castelo Branco
    +Feast of Our Lady of Mércoles|0416 0506 0421 0413 0502 0417 0507 0429 0413 0503 0425 0410 0429 0421
    >06|Coimbra
    +Saint Elizabeth's Day|0704
    >07|Évora
    +Saint Peter's Day|0629
    >08|Faro
    +Municipal Holiday of Faro|0907
    >09|Guarda
    +Municipal Holiday of Guarda|1127
    >10|Leiria
    +Municipal Holiday of Leiria|0522
    >11|Lisboa
    +Saint Anthony's Day|0613
    >12|Portalegre
    +Municipal Holiday of Portalegre|0523
    >13|Porto
    +Saint John's Day|0624
    >14|Santarém
    +Saint Joseph's Day|0319
    >15|Setúbal
    +Bocage Day|0915
    >16|Viana do Castelo
    +Feast of Our Lady of Sorrows|0820
    >17|Vila Real
    +Saint Anthony's Day|0613
    >18|Viseu
    +Saint Matthew's Day|0921
    >20|Região Autónoma dos Açores
    +Day of the Autonomous Region of the Azores|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    >30|Região Autónoma da Madeira
    +Day of the Autonomous Region of Madeira and the Madeiran Communities|0701
    +1st Octave|1226
    """#),
    ("PW", #"""
    Palau|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Youth Day (observed)|- 0314 0316 - - - - 0314 - - - - 0314 0316
    Youth Day|0315
    Senior Citizens Day (observed)|0506 - - - - 0504 0506 - - - - 0504 - -
    Senior Citizens Day|0505
    President's Day (observed)|0531 0602 - - - - 0531 0602 - - - - 0602 -
    President's Day|0601
    Constitution Day (observed)|- - - - 0710 - - - - 0708 0710 - - -
    Constitution Day|0709
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    Independence Day (observed)|- - - - 1002 - - - - 0930 1002 - - -
    Independence Day|1001
    United Nations Day (observed)|- - 1023 1025 - - - - 1025 - - - - 1023
    United Nations Day|1024
    Family Day|1122 1128 1127 1126 1124 1123 1122 1128 1126 1125 1124 1123 1128 1127
    Thanksgiving Day|1128 1127 1126 1125 1123 1122 1128 1127 1125 1124 1123 1122 1127 1126
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    """#),
    ("PY", #"""
    Paraguay|2024|2037
    New Year's Day|0101
    Patriots Day|0301 0303 0301 0301 0301 0301 0301 0301 0301 0301 0301 0301 0301 0301
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Workers' Day|0501
    National Holiday|0514
    National Independence Day|0515
    Chaco Armistice Day|0610 0616 0612 0612 0612 0612 0612 0612 0612 0612 0612 0612 0612 0612
    Constitution Oath Day|- - 0622 0620 0620 0620 0620 0620 0620 0620 0620 0620 0620 0620
    Asuncion Foundation's Day|0815
    Boqueron Battle Day|0930 0929 0929 0929 0929 0929 0929 0929 0929 0929 0929 0929 0929 0929
    Caacupe Virgin Day|1208
    Christmas Day|1225
    """#),
  ]
}
