// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let n: [(country: String, text: String)] = [
    ("NA", #"""
    Namibia|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Burial ceremony of Dr. Hage Gottfried Geingob|0225 - - - - - - - - - - - - -
    Burial ceremony of Dr. Sam Shafiishuna Nujoma|- 0301 - - - - - - - - - - - -
    Independence Day|0321
    Independence Day (observed)|- - - 0322 - - - - 0322 - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Workers' Day|0501
    Workers' Day (observed)|- - - - - - - - - 0502 - - - -
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Cassinga Day|0504
    Cassinga Day (observed)|- 0505 - - - - - 0505 - - - - 0505 -
    Africa Day|0525
    Africa Day (observed)|- 0526 - - - - - 0526 - - - - 0526 -
    Genocide Remembrance Day|- 0528 0528 0528 0528 0528 0528 0528 0528 0528 0528 0528 0528 0528
    Heroes' Day|0826
    Heroes' Day (observed)|- - - - - 0827 - - - - - 0827 - -
    Regional Election Day|- 1126 - - - - - - - - - - - -
    General Election Day|1127 - - - - - - - - - - - - -
    Day of the Namibian Women and International Human Rights Day|1210
    Day of the Namibian Women and International Human Rights Day (observed)|- - - - 1211 - - - - - 1211 - - -
    Christmas Day|1225
    Family Day|1226
    Family Day (observed)|- - - 1227 - - - - 1227 - - - - -
    """#),
    ("NC", #"""
    New Caledonia|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    National Day|0714
    Assumption Day|0815
    Citizenship Day|0924
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    """#),
    ("NE", #"""
    Niger|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - - - - - - 0103 - - - 1109
    Laylat al-Qadr (estimated)|- - 0316 0306 0223 0211 0131 0121 0110+1230 1219 1208 1127 1115 1105
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Day after Eid al-Adha (estimated)|- - 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    Laylat al-Qadr (observed, estimated)|- - - - - 0212 - - - - - - - -
    Islamic New Year (estimated)|- - 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Islamic New Year (observed, estimated)|- - - 0607 - - - - 0412 - - 0312 - -
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Laylat al-Qadr|0406 0327 - - - - - - - - - - - -
    Eid al-Fitr|0409 0330 - - - - - - - - - - - -
    Eid al-Fitr (observed)|- 0331 - - - - - - - - - - - -
    Day after Eid al-Adha (observed, estimated)|- - - - - - 0415 - - - - - - -
    National Concord Day|0424
    National Concord Day (observed)|- - - - - - - - - 0425 - - - -
    Prophet's Birthday (estimated)|- - 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    International Labor Day|0501
    International Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Prophet's Birthday (observed, estimated)|- - - - - - - - 0621 - - 0521 - -
    Eid al-Adha|0616 0607 - - - - - - - - - - - -
    Day after Eid al-Adha|0617 0608 - - - - - - - - - - - -
    Day after Eid al-Adha (observed)|- 0609 - - - - - - - - - - - -
    Islamic New Year|0706 0627 - - - - - - - - - - - -
    Anniversary of the CNSP Coup|0726
    Anniversary of the CNSP Coup (observed)|- - 0727 - - - - - - - - - - 0727
    Anniversary of the Proclamation of Independence|0803
    Anniversary of the Proclamation of Independence (observed)|- 0804 - - - - - 0804 - - - - 0804 -
    Prophet's Birthday|0916 0905 - - - - - - - - - - - -
    National Day|1218
    National Day (observed)|- - - - - - - - - 1219 - - - -
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    """#),
    ("NF", #"""
    Norfolk Island|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Australia Day|0126
    Australia Day (observed)|- 0127 - - - - 0128 0127 - - - - 0128 -
    Foundation Day|0306
    Foundation Day (observed)|- - - - - - - - - 0307 - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    ANZAC Day|0425
    Bounty Day|0608
    Bounty Day (observed)|0610 0609 - - - - 0610 0609 - - - - 0609 -
    King's Birthday|0617 0616 0615 0614 0612 0611 0617 0616 0614 0613 0612 0611 0616 0615
    Show Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    Thanksgiving Day|1127 1126 1125 1124 1129 1128 1127 1126 1124 1130 1129 1128 1126 1125
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("NG", #"""
    Nigeria|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0105 0102 - - -
    Eid al-Fitr (estimated)|- - - 0310 0227 0215 0205 0125 0115 0103+1224 1213 1202 1120 1109
    Eid al-Fitr Holiday (estimated)|- - - 0311 0228 0216 0206 0126 0116 0104+1225 1214 1203 1121 1110
    Eid al-Adha (estimated)|- - 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    Eid al-Fitr (observed, estimated)|- - - - 0229 - - 0127 - 1227 - 1204 - -
    Eid al-Adha Holiday (estimated)|- - 0529 0518 0507 0426 0415 0404 0324 0313 0303 0220 0209 0128
    Eid al-Fitr Holiday (observed, estimated)|- - - - - - - 0128 - 1228 - - - -
    Eid al-Adha Holiday (observed, estimated)|- - - - 0509 - - - - 0315 - - 0211 -
    Eid al-Adha (observed, estimated)|- - - - 0508 - 0416 - - 0314 - - - -
    Eid al-Fitr|0410 0330 0319 - - - - - - - - - - -
    Eid al-Fitr Holiday|0411 0331 0320 - - - - - - - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr (observed)|- 0401 - - - - - - - - - - - -
    Prophet's Birthday (estimated)|- - 0826 0815 0804 0725 0714 0703 0621 0610 0531 0521 0509 0429
    Workers' Day|0501
    Workers' Day (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Presidential Inauguration Day|- - - 0529 - - - 0529 - - - 0529 - -
    Eid al-Adha|0616 0606 - - - - - - - - - - - -
    Eid al-Adha Holiday|0617 0607 - - - - - - - - - - - -
    Eid al-Adha Holiday (observed)|- 0609 - - - - - - - - - - - -
    Democracy Day|0612
    Democracy Day (observed)|- - - 0614 - - - - 0614 0613 - - - -
    Eid al-Adha (observed)|0618 - - - - - - - - - - - - -
    Day of Mourning for President Muhammadu Buhari|- 0715 - - - - - - - - - - - -
    Prophet's Birthday (observed, estimated)|- - - 0816 - - 0715 - - - - - - -
    Prophet's Birthday|0916 0905 - - - - - - - - - - - -
    National Day|1001
    National Day (observed)|- - - - 1002 - - - - 1003 1002 - - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1228 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("NI", #"""
    Nicaragua|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Labor Day|0501
    Mother's Day|0530
    Revolution Day|0719
    Battle of San Jacinto Day|0914
    Independence Day|0915
    Immaculate Conception|1208
    Christmas Day|1225
    >AN|Costa Caribe Norte
    >AS|Costa Caribe Sur
    >BO|Boaco
    >CA|Carazo
    >CI|Chinandega
    >CO|Chontales
    >ES|Estelí
    >GR|Granada
    >JI|Jinotega
    >LE|León
    >MD|Madriz
    >MN|Managua
    +Descent of Saint Dominic|0801
    +Ascent of Saint Dominic|0810
    >MS|Masaya
    >MT|Matagalpa
    >NS|Nueva Segovia
    >RI|Rivas
    >SJ|Río San Juan
    """#),
    ("NL", #"""
    Netherlands|2024|2037
    New Year's Day|0101
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    King's Day|0427 0426 0427 0427 0427 0427 0427 0426 0427 0427 0427 0427 0426 0427
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Liberation Day|- 0505 - - - - 0505 - - - - 0505 - -
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Christmas Day|1225
    Second Day of Christmas|1226
    >Midden|
    >Noord|
    >Zuid|
    """#),
    ("NO", #"""
    Norway|2024|2037
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
    >03|Oslo
    >11|Rogaland
    >15|Møre og Romsdal
    >18|Nordland
    >21|Svalbard
    >22|Jan Mayen
    >31|Østfold
    >32|Akershus
    >33|Buskerud
    >34|Innlandet
    >39|Vestfold
    >40|Telemark
    >42|Agder
    >46|Vestland
    >50|Trööndelage
    >55|Romssa
    >56|Finmarkun
    """#),
    ("NP", #"""
    Nepal|2024|2037
    Eid al-Fitr (estimated)|- - 0321 0310 0227 0215 0205 0125 0115 0103+1224 1213 1202 1120 1109
    Prithvi Jayanti|0111
    Maghe Sankranti|0115 0114 0115 0115 0115 0114 0114 0115 0115 0114 0114 0115 - -
    Sonam Lhochhar|0210 0130 0119 0207 0226 0115 0203 0124 0212 0131 0121 0209 - -
    Eid al-Adha (estimated)|- - 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    Martyr's Day|0130 0129 0129 0129 0129 0129 0129 0130 0130 0129 - - - -
    Gyalpo Lhosar|0311 0228 0218 0207 0226 0214 0305 0222 0212 0302 0219 0209 - -
    Maha Shivaratri|0308 0226 0215 0306 0223 0211 0302 0220 0310 0227 0217 0308 - -
    National Democracy Day|0219 0219 0219 0219 0219 0219 0219 0220 0220 0219 - - - -
    Fagu Poornima|0324 0313 0302 0321 0310 0228 0319 0308 0326 0315 0304 0323 - -
    Fagu Poornima (Terai)|0325 0314 0303 0322 0311 0301 0320 0309 0327 0316 0305 0324 - -
    International Women's Day|0308
    Ram Navami|0417 0406 0327 0415 0403 0422 0412 0401 0419 0407 0328 0416 - -
    Eid al-Fitr|0411 0331 - - - - - - - - - - - -
    Nepali New Year|0413 0414 0414 0414 0413 0414 0414 0414 0413 0414 0414 0414 - -
    Buddha Jayanti|0523 0512 0501 0520 0508 0527 0517 0507 0525 0514 0503 0522 - -
    International Labor Day|0501
    Republic Day|0528 0528 0529 0529 0528 0528 0529 0529 0528 - - - - -
    Eid al-Adha|0617 0607 - - - - - - - - - - - -
    Janai Poornima|0819 0809 0828 0817 0805 0823 0813 0802 0820 0810 0829 0818 - -
    Shree Krishna Janmashtami|0826 0816 0904 0825 0813 0901 0821 0810 0828 0817 0906 0826 - -
    Constitution Day|0919 0919 0919 0919 0918 0919 0919 0919 0919 - - - - -
    Ghatasthapana|1003 0922 1011 0930 0919 1008 0928 1017 1005 0924 1013 1002 - -
    Fulpati|1010 0929 1018 1006 0925 1013 1003 1022 1011 1001 1019 1008 - -
    Maha Ashtami|1011 0930 1019 1007 0926 1014 1004 1023 1012 1002 1020 1009 - -
    Maha Navami|1011 1001 1019 1008 0926 1015 1005 1024 1013 1002 1021 1010 - -
    Bijaya Dashami|1012 1002 1020 1009 0927 1016 1006 1025 1014 1003 1022 1011 - -
    Ekadashi (Dashain)|1013 1003 1021 1010 0928 1017 1007 1026 1015 1004 1023 1012 - -
    Duwadashi (Dashain)|1014 1004 1022 1011 0929 1018 1008 1027 1016 1005 1024 1013 - -
    Gai Tihar|1101 1021 1109 1029 1017 1105 1026 1114 1102 1022 1110 1030 - -
    Laxmi Pooja|1031 1020 1108 1029 1017 1105 1026 1114 1102 1022 1110 1030 - -
    Gobardhan Pooja|1102 1022 1110 1030 1018 1106 1027 1115 1103 1023 1111 1031 - -
    Mha Pooja|1102 1022 1110 1030 1018 1106 1027 1115 1103 1023 1111 1031 - -
    Bhai Tika|1103 1023 1111 1031 1019 1107 1028 1116 1104 1024 1112 1101 - -
    Chhath Parva|1107 1027 1115 1104 1023 1111 1101 1120 1109 1029 1117 1106 - -
    Tihar Holiday|1104 1024 - - - - - - - - - - - -
    Christmas Day|1225
    Tamu Lhochhar|1230 1230 1230 1230 1230 1230 1231 1231 1230 - - - - -
    """#),
    ("NR", #"""
    Nauru|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Independence Day|0131
    Day following Independence Day|0201
    Independence Day (observed)|- - 0202 0202 - - - - 0202 - - - - 0202
    Day following Independence Day (observed)|- 0203 0203 - - - - 0203 0203 - - - - 0203
    International Women's Day|0308
    International Women's Day (observed)|- 0310 0309 - - - - 0310 - - - - 0310 0309
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Easter Tuesday|0402 0422 0407 0330 0418 0403 0423 0415 0330 0419 0411 0327 0415 0407
    Constitution Day|0517
    Constitution Day (observed)|- 0519 0518 - - - - 0519 - - - - 0519 0518
    RONPHOS Handover|0701
    RONPHOS Handover (observed)|- - - - 0703 0702 - - - - 0703 0702 - -
    Ibumin Earoeni Day|0819
    Ibumin Earoeni Day (observed)|- - - - 0821 0820 - - - - 0821 0820 - -
    Sir Hammer DeRoburt Day|0925
    Sir Hammer DeRoburt Day (observed)|- - - 0927 - - - - 0927 0926 - - - -
    Angam Day|1026
    Angam Day (observed)|1028 1027 - - - - 1028 1027 - - - - 1027 -
    Christmas Day|1225
    Day following Christmas|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Day following Christmas (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("NU", #"""
    Niue|2024|2037
    New Year's Day|0101
    Takai Commission Holiday|0102
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0103 - - -
    Takai Commission Holiday (observed)|- - - 0104 0104 - - - - 0104 - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    ANZAC Day|0425
    ANZAC Day (observed)|- - 0427 0426 - - - - 0426 - - - - 0427
    King's Birthday|0603 0602 0601 0607 0605 0604 0603 0602 0607 0606 0605 0604 0602 0601
    Constitution Day|1019
    Constitution Day Holiday|1020
    Constitution Day (observed)|1021 1021 - - - - 1021 1021 - - - - 1021 -
    Constitution Day Holiday (observed)|1022 - - - - 1022 1022 - - - - 1022 - -
    Peniamina Gospel Day|1028 1027 1026 1025 1023 1022 1028 1027 1025 1024 1023 1022 1027 1026
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("NZ", #"""
    New Zealand|2024|2037
    New Year's Day|0101
    Day after New Year's Day|0102
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0103 - - -
    Day after New Year's Day (observed)|- - - 0104 0104 - - - - 0104 - - - -
    Waitangi Day|0206
    Waitangi Day (observed)|- - - 0208 0207 - - - - 0207 - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Anzac Day|0425
    Anzac Day (observed)|- - 0427 0426 - - - - 0426 - - - - 0427
    King's Birthday|0603 0602 0601 0607 0605 0604 0603 0602 0607 0606 0605 0604 0602 0601
    Matariki|0628 0620 0710 0625 0714 0706 0621 0711 0702 0624 0707 0629 0718 0710
    Labour Day|1028 1027 1026 1025 1023 1022 1028 1027 1025 1024 1023 1022 1027 1026
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    >AUK|Auckland
    +Auckland Anniversary Day|0129 0127 0126 0201 0131 0129 0128 0127 0126 0131 0130 0129 0128 0126
    >BOP|Bay of Plenty
    >CAN|Canterbury
    +Canterbury Anniversary Day|1115 1114 1113 1112 1117 1116 1115 1114 1112 1111 1117 1116 1114 1113
    >CIT|Chatham Islands Territory
    +Chatham Islands Anniversary Day|1202 1201 1130 1129 1127 1203 1202 1201 1129 1128 1127 1203 1201 1130
    >GIS|Gisborne
    >HKB|Hawke's Bay
    +Hawke's Bay Anniversary Day|1025 1024 1023 1022 1020 1019 1025 1024 1022 1021 1020 1019 1024 1023
    >MBH|Marlborough
    +Marlborough Anniversary Day|1104 1103 1102 1101 1030 1029 1104 1103 1101 1031 1030 1029 1103 1102
    >MWT|Manawatū Whanganui
    >NSN|Nelson
    +Nelson Anniversary Day|0129 0203 0202 0201 0131 0129 0204 0203 0202 0131 0130 0129 0204 0202
    >NTL|Northland
    +Auckland Anniversary Day|0129 0127 0126 0201 0131 0129 0128 0127 0126 0131 0130 0129 0128 0126
    >OTA|Otago
    +Otago Anniversary Day|0325 0324 0323 0322 0320 0326 0325 0324 0322 0321 0320 0327 0324 0323
    >STL|Southland
    +Southland Anniversary Day|0402 0422 0407 0330 0418 0403 0423 0415 0330 0419 0411 0327 0415 0407
    >TAS|Tasman
    >TKI|Taranaki
    +Taranaki Anniversary Day|0311 0310 0309 0308 0313 0312 0311 0310 0308 0314 0313 0312 0310 0309
    >WGN|Greater Wellington
    +Wellington Anniversary Day|0122 0120 0119 0125 0124 0122 0121 0120 0119 0124 0123 0122 0121 0119
    >WKO|Waikato
    >WTC|West Coast
    +West Coast Anniversary Day|1202 1201 1130 1129 1204 1203 1202 1201 1129 1128 1204 1203 1201 1130
    >South Canterbury|
    +South Canterbury Anniversary Day|0923 0922 0928 0927 0925 0924 0923 0922 0927 0926 0925 0924 0922 0928
    """#),
  ]
}
