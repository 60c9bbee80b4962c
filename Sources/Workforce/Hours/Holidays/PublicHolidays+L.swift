// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let l: [(country: String, text: String)] = [
    ("LA", #"""
    Laos|2024|2037
    New Year's Day|0101
    New Year's Day (in lieu)|- - - - 0103 - - - - 0103 0102 - - -
    International Women's Rights Day|0308
    International Women's Rights Day (in lieu)|- 0310 0309 - - - - 0310 - - - - 0310 0309
    Lao New Year's Day|0413+0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416
    Lao New Year's Day (in lieu)|0417+0418 - - - 0417+0418 0417+0418 0417 - - 0418 0417+0418 0417+0418 - -
    International Labor Day|0501
    International Labor Day (in lieu)|- - - 0503 - - - - 0503 0502 - - - -
    Lao National Day|1202
    Lao National Day (in lieu)|- - - - 1204 1203 - - - - 1204 1203 - -
    """#),
    ("LB", #"""
    Lebanon|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320+0321 0309+0310 0226+0227 0214+0215 0204+0205 0124+0125 0114+0115 0102+0103+1223+1224 1212+1213 1201+1202 1119+1120 1108+1109
    Armenian Orthodox Christmas Day|0106
    Eid al-Adha (estimated)|- - 0527+0528 0516+0517 0505+0506 0424+0425 0413+0414 0402+0403 0322+0323 0311+0312 0301+0302 0218+0219 0207+0208 0126+0127
    Saint Maron's Day|0209
    Islamic New Year Day (estimated)|- - 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Ashura (estimated)|- 0705 0625 0615 0603 0523 0512 0502 0420 0410 0330 0320 0308 0225
    Catholic Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Feast of the Annunciation|0325
    Eid al-Fitr|0410+0411 0330+0331 - - - - - - - - - - - -
    Orthodox Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Orthodox Holy Saturday|- 0419 - - 0415 - - 0412 - - 0408 - - 0404
    Prophet's Birthday (estimated)|- 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Martyrs' Day|0505 0504 0503 0502 0507 0506 0505 0504 0502 0501 0507 0506 0504 0503
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Resistance and Liberation Day|0512 0511 0510 0509 0514 0513 0512 0511 0509 0508 0514 0513 0511 0510
    Eid al-Adha|0616+0617 0606+0607 - - - - - - - - - - - -
    Islamic New Year Day|0707 0626 - - - - - - - - - - - -
    Ashura|0716 - - - - - - - - - - - - -
    Assumption Day|0815
    Prophet's Birthday|0915 - - - - - - - - - - - - -
    Independence Day|1122
    Christmas Day|1225
    """#),
    ("LC", #"""
    Saint Lucia|2024|2037
    New Year's Day|0101
    New Year's Holiday|0102
    New Year's Day (observed)|- - - - - - - - - - 0103 - - -
    New Year's Holiday (observed)|- - - - 0103 - - - - 0103 - - - -
    Independence Day|0222
    Independence Day (observed)|- - 0223 - - - - - 0223 - - - - 0223
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Emancipation Day|0801
    Emancipation Day (observed)|- - - 0802 - - - - 0802 - - - - -
    Thanksgiving Day|1007 1006 1005 1004 1002 1001 1007 1006 1004 1003 1002 1001 1006 1005
    National Day|1213
    National Day (observed)|- - 1214 - - - - - - - - - - 1214
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("LI", #"""
    Liechtenstein|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Candlemas|0202
    Saint Joseph's Day|0319
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    National Day|0815
    Nativity of Mary|0908
    All Saints' Day|1101
    Immaculate Conception|1208
    Christmas Day|1225
    Saint Stephen's Day|1226
    """#),
    ("LK", #"""
    Sri Lanka|2024|2026
    Duruthu Full Moon Poya Day|0125 0113 0103
    Tamil Thai Pongal Day|0115 0114 0115
    Nawam Full Moon Poya Day|0223 0212 0201
    Independence Day|0204
    Maha Sivarathri Day|0308 0226 0215
    Medin Full Moon Poya Day|0324 0313 0302
    Eid al-Fitr|0411 0331 0321
    Good Friday|0329 0418 0403
    Bak Full Moon Poya Day|0423 0412 0401
    Day Before Sinhala and Tamil New Year|0412 0413 0413
    Sinhala and Tamil New Year|0413 0414 0414
    Special Public Holiday|0415+0929 - -
    International Workers' Day|0501
    Vesak Full Moon Poya Day|0523 0512 0501
    Day Following Vesak Full Moon Poya Day|0524 0513 0502
    Eid al-Adha|0617 0607 0528
    Adhi Poson Full Moon Poya Day|- - 0530
    Poson Full Moon Poya Day|0621 0610 0629
    Esala Full Moon Poya Day|0720 0710 0729
    Nikini Full Moon Poya Day|0819 0808 0827
    Prophet's Birthday|0916 0905 0826
    Binara Full Moon Poya Day|0917 0907 0926
    Vap Full Moon Poya Day|1017 1006 1025
    Diwali|1031 1020 1108
    Il Full Moon Poya Day|1115 1105 1124
    Unduvap Full Moon Poya Day|1214 1204 1223
    Christmas Day|1225
    """#),
    ("LR", #"""
    Liberia|2024|2037
    Inauguration Day|0101 - - - - - - - - - - - - -
    New Year's Day|0101
    Armed Forces Day|0211
    Decoration Day|0313 0312 0311 0310 0308 0314 0313 0312 0310 0309 0308 0314 0312 0311
    J. J. Roberts Memorial Birthday|0315
    Fasting and Prayer Day|0412 0411 0410 0409 0414 0413 0412 0411 0409 0408 0414 0413 0411 0410
    National Unification and Integration Day|0514
    Independence Day|0726
    National Flag Day|0824
    Thanksgiving Day|1107 1106 1105 1104 1102 1101 1107 1106 1104 1103 1102 1101 1106 1105
    Tubman Administration Goodwill Day|1129
    Christmas Day|1225
    """#),
    ("LS", #"""
    Lesotho|2024|2037
    New Year's Day|0101
    Moshoeshoe's Day|0311
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Workers' Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Africa/Heroes Day|0525
    King's Birthday|0717
    Independence Day|1004
    Christmas Day|1225
    Boxing Day|1226
    """#),
    ("LT", #"""
    Lithuania|2024|2037
    New Year's Day|0101
    Day of Restoration of the State of Lithuania|0216
    Day of Restoration of Independence of Lithuania|0311
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    International Workers' Day|0501
    Mother's Day|0505 0504 0503 0502 0507 0506 0505 0504 0502 0501 0507 0506 0504 0503
    Father's Day|0602 0601 0607 0606 0604 0603 0602 0601 0606 0605 0604 0603 0601 0607
    Day of Dew and Saint John|0624
    Statehood Day|0706
    Assumption Day|0815
    All Saints' Day|1101
    All Souls' Day|1102
    Christmas Eve|1224
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("LU", #"""
    Luxembourg|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Europe Day|0509
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    National Day|0623
    Assumption Day|0815
    All Saints' Day|1101
    Christmas Day|1225
    Saint Stephen's Day|1226
    """#),
    ("LV", #"""
    Latvia|2024|2037
    New Year's Day|0101
    Day off (substituted from 01/17/2026)|- - 0102 - - - - - - - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Constitutional Assembly Convocation Day|0501
    Labor Day|0501
    Day off (substituted from 05/10/2025)|- 0502 - - - - - - - - - - - -
    Restoration of Independence Day|0504
    Restoration of Independence Day (observed)|0506 0505 - - - - 0506 0505 - - - - 0505 -
    Mother's Day|0512 0511 0510 0509 0514 0513 0512 0511 0509 0508 0514 0513 0511 0510
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Day off (substituted from 06/27/2026)|- - 0622 - - - - - - - - - - -
    Midsummer Eve|0623
    Midsummer Day|0624
    Day off (substituted from 11/08/2025)|- 1117 - - - - - - - - - - - -
    Republic of Latvia Proclamation Day|1118
    Republic of Latvia Proclamation Day (observed)|- - - - 1120 1119 - - - - 1120 1119 - -
    Day off (substituted from 12/14/2024)|1223 - - - - - - - - - - - - -
    Christmas Eve|1224
    Christmas Day|1225
    Second Day of Christmas|1226
    Day off (substituted from 12/28/2024)|1230 - - - - - - - - - - - - -
    New Year's Eve|1231
    """#),
    ("LY", #"""
    Libya|2024|2037
    Eid al-Fitr (estimated)|- - 0320+0321+0322 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    Day of Arafah (estimated)|- - 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha (estimated)|- - 0527+0528+0529 0516+0517+0518 0505+0506+0507 0424+0425+0426 0413+0414+0415 0402+0403+0404 0322+0323+0324 0311+0312+0313 0301+0302+0303 0218+0219+0220 0207+0208+0209 0126+0127+0128
    Islamic New Year Day (estimated)|- - 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Anniversary of the February 17 Revolution|0217
    Eid al-Fitr|0410+0411+0412 0331+0401+0402 - - - - - - - - - - - -
    Prophet's Birthday (estimated)|- 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Day of Arafah|0615 0605 - - - - - - - - - - - -
    Eid al-Adha|0616+0617+0618 0606+0607+0608 - - - - - - - - - - - -
    Islamic New Year Day|0707 0626 - - - - - - - - - - - -
    National Environmental Sanitation Day|0814
    Prophet's Birthday|0915 - - - - - - - - - - - - -
    Martyrs' Day|0916
    Liberation Day|1023
    Independence Day|1224
    """#),
  ]
}
