// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let v: [(country: String, text: String)] = [
    ("VA", #"""
    Vatican City|2024|2037
    Solemnity of Mary, Mother of God|0101
    Epiphany|0106
    Anniversary of the Foundation of Vatican City|0211
    Anniversary of the Election of the Holy Father|0313 0313 0508 0508 0508 0508 0508 0508 0508 0508 0508 0508 0508 0508
    Saint Joseph's Day|0319
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Easter Tuesday|0402 0422 0407 0330 0418 0403 0423 0415 0330 0419 0411 0327 0415 0407
    Name Day of the Holy Father|0423 0423+0917 0917 0917 0917 0917 0917 0917 0917 0917 0917 0917 0917 0917
    Saint Joseph the Worker's Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Solemnity of Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Solemnity of Holy Trinity|0526 0615 0531 0523 0611 0527 0616 0608 0523 0612 0604 0520 0608 0531
    Corpus Domini|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Saints Peter and Paul's Day|0629
    Day Before Assumption of Mary|0814
    Assumption of Mary Day|0815
    Day After Assumption of Mary|0816
    All Saints' Day|1101
    All Souls' Day|1102
    Immaculate Conception|1208
    Christmas Eve|1224
    Christmas Day|1225
    Saint Stephen's Day|1226
    Saint John the Evangelist's Day|1227
    Last Day of the Year|1231
    """#),
    ("VC", #"""
    Saint Vincent And The Grenadines|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    National Heroes' Day|0314
    National Heroes' Day (observed)|- - - 0315 - - - - 0315 - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    National Workers' Day|0501
    National Workers' Day (observed)|- - - - - - - - - 0502 - - - -
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    National Spiritual Baptist Day|- 0521 0521 0521 0521 0521 0521 0521 0521 0521 0521 0521 0521 0521
    Carnival Monday|0708 0707 0706 0705 0703 0702 0701 0707 0705 0704 0703 0702 0707 0706
    Carnival Tuesday|0709 0708 0707 0706 0704 0703 0702 0708 0706 0705 0704 0703 0708 0707
    Emancipation Day|0801
    Emancipation Day (observed)|- - - 0802 - - - - 0802 - - - - -
    Independence Day|1027
    Independence Day (observed)|1028 - - - - - 1028 - - - - - - -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("VE", #"""
    Venezuela|2024|2037
    New Year's Day|0101
    Carnival Monday|0212 0303 0216 0208 0228 0212 0304 0224 0209 0228 0220 0205 0225 0216
    Carnival Tuesday|0213 0304 0217 0209 0229 0213 0305 0225 0210 0301 0221 0206 0226 0217
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Declaration of Independence|0419
    International Worker's Day|0501
    Family Day|0515
    Battle of Carabobo|0624
    Independence Day|0705
    Birthday of Simon Bolivar|0724
    Day of Indigenous Resistance|1012
    Canonization of José Gregorio Hernández and Mother Carmen Rendiles|- 1019+1020 - - - - - - - - - - - -
    Christmas Eve|1224
    Christmas Day|1225
    New Year's Eve|1231
    """#),
    ("VG", #"""
    British Virgin Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Lavity Stoutt's Birthday|0304 0303 0302 0301 0306 0305 0304 0303 0301 0307 0306 0305 0303 0302
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Sovereign's Birthday|0614 0613 0612 0611 0609 0608 0614 0613 0611 0610 0609 0608 0613 0612
    Virgin Islands Day|0701 0707 0706 0705 0703 0702 0701 0707 0705 0704 0703 0702 0707 0706
    Emancipation Monday|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    Emancipation Tuesday|0806 0805 0804 0803 0808 0807 0806 0805 0803 0802 0808 0807 0805 0804
    Emancipation Wednesday|0807 0806 0805 0804 0809 0808 0807 0806 0804 0803 0809 0808 0806 0805
    Heroes and Foreparents Day|1021 1020 1019 1018 1016 1015 1021 1020 1018 1017 1016 1015 1020 1019
    The Great March of 1949 and Restoration Day|1125 1124 1123 1122 1127 1126 1125 1124 1122 1128 1127 1126 1124 1123
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("VI", #"""
    United States Virgin Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Three Kings Day|0106
    Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    Holy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Transfer Day|0331
    Memorial Day|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    Juneteenth National Independence Day (observed)|- - - 0618 - - - - 0618 0620 - - - -
    Juneteenth National Independence Day|0619
    Emancipation Day|0703
    Independence Day (observed)|- - 0703 0705 - - - - 0705 - - - - 0703
    Independence Day|0704
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    Columbus Day and Puerto Rico Friendship Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    Liberty Day|1101
    Veterans Day (observed)|- - - - 1110 1112 - - - - 1110 1112 - -
    Veterans Day|1111
    Thanksgiving Day|1128 1127 1126 1125 1123 1122 1128 1127 1125 1124 1123 1122 1127 1126
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    Christmas Second Day|1226
    """#),
    ("VN", #"""
    Vietnam|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    29 of Lunar New Year|0208 0127 - 0204 0124 - 0131 0121 0209 - 0217 0206 - 0213
    Lunar New Year's Eve|0209 0128 0216 0205 0125 0212 0201 0122 0210 0130 0218 0207 0127 0214
    Lunar New Year|0210 0129 0217 0206 0126 0213 0202 0123 0211 0131 0219 0208 0128 0215
    Second Day of Lunar New Year|0211 0130 0218 0207 0127 0214 0203 0124 0212 0201 0220 0209 0129 0216
    Third Day of Lunar New Year|0212 0131 0219 0208 0128 0215 0204 0125 0213 0202 0221 0210 0130 0217
    Fourth Day of Lunar New Year|0213 0201 0220 0209 0129 0216 0205 0126 0214 0203 0222 0211 0131 0218
    Fifth Day of Lunar New Year|0214 - - 0210 - - 0206 0127 - 0204 0223 0212 0201 0219
    Hung Kings' Commemoration Day|0418 0407 0426 0416 0404 0423 0412 0401 0419 0409 0428 0417 0406 0424
    Hung Kings' Commemoration Day (observed)|- - 0427 - - - - - - 0411 - - 0407 -
    Day off (substituted from 05/04/2024)|0429 - - - - - - - - - - - - -
    Liberation Day/Reunification Day|0430
    International Labor Day|0501
    Day off (substituted from 04/26/2025)|- 0502 - - - - - - - - - - - -
    Liberation Day/Reunification Day (observed)|- - - - 0502 - - - - 0502 0502 - - -
    International Labor Day (observed)|- - - 0503 - - - - 0503 0503 - - - -
    Day off (substituted from 08/22/2026)|- - 0831 - - - - - - - - - - -
    National Day|0902+0903 0901+0902 0901+0902 0902+0903 0901+0902 0902+0903 0902+0903 0901+0902 0902+0903 0901+0902 0901+0902 0902+0903 0901+0902 0901+0902
    National Day (observed)|- - - - 0904 0904 - - - - 0904 0904 - -
    Vietnam Cultural Day|- - 1124 1124 1124 1124 1124 1124 1124 1124 1124 1124 1124 1124
    Vietnam Cultural Day (observed)|- - - - - 1126 1125 - - - - 1126 - -
    """#),
    ("VU", #"""
    Vanuatu|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Father Lini Day|0221
    Father Lini Day (observed)|- - - 0222 - - - - - - - - - -
    Custom Chief's Day|0305
    Custom Chief's Day (observed)|- - - - 0306 - - - - - 0306 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labour Day|0501
    Labour Day (observed)|- - - - - - - - - 0502 - - - -
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Children's Day|0724
    Children's Day (observed)|- - - - - - - - - 0725 - - - -
    Independence Day|0730
    Independence Day (observed)|- - - - 0731 - - - - - 0731 - - -
    Assumption Day|0815
    Assumption Day (observed)|- - - 0816 - - - - 0816 - - - - -
    Constitution Day|1005
    Constitution Day (observed)|- 1006 - - - - - 1006 - - - - 1006 -
    Unity Day|1129
    Unity Day (observed)|- - 1130 - - - - - - - - - - 1130
    Christmas Day|1225
    Family Day|1226
    Family Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    """#),
  ]
}
