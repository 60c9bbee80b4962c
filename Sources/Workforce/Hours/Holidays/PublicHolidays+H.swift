// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let h: [(country: String, text: String)] = [
    ("HK", #"""
    Hong Kong|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Chinese New Year|0210 0129 0217 0206 0126 0213 - 0123 0211 0131 - 0208 0128 -
    The second day of Chinese New Year|- 0130 0218 - 0127 0214 0204 0124 0212 0201 0220 0209 0129 0216
    The third day of Chinese New Year|0212 0131 0219 0208 0128 0215 0205 0125 0213 0202 0221 0210 0130 0217
    The fourth day of Chinese New Year|0213 - - 0209 - - 0206 - - - 0222 - - 0218
    Good Friday|- - - - 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    The day following Good Friday|- - - - - - 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Monday|- - 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Tomb-Sweeping Day|0404 0404 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 0404 0404
    Tomb-Sweeping Day (observed)|- - 0407 - - - - - 0405 - - - - -
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    The Buddha's Birthday|0515 0505 0524 0513 0502 0520 0509 0528 0516 0506 0525 0515 0503 0522
    The Buddha's Birthday (observed)|- - 0525 - - 0521 - - 0517 - - - - -
    Dragon Boat Festival|0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618
    Dragon Boat Festival (observed)|- - - - 0529 - - - - - - 0611 - -
    Hong Kong S.A.R. Establishment Day|0701
    Hong Kong S.A.R. Establishment Day (observed)|- - - - - 0702 - - - - - 0702 - -
    The Day following Mid-Autumn Festival|0918 1007 0926 0916 1004 - 0913 1002 0920 0909 0928 0917 - 0925
    The Second Day following Mid-Autumn Festival|- - - - - 0924 - - - - - - 1006 -
    Double Ninth Festival|1011 1029 1018 1008 1026 1016 1005 1024 1012 1001 1020 1009 1027 1017
    National Day|1001
    National Day (observed)|- - - - 1002 - - - - 1003 1002 - - -
    Double Ninth Festival (observed)|- - 1019 - - - - - - - - - - -
    Christmas Day|1225
    The first weekday after Christmas Day|1226 1226 1226 1227 1226 1226 1226 1226 1227 1226 1226 1226 1226 1226
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("HM", #"""
    Heard Island And Mc Donald Islands|2024|2037
    """#),
    ("HN", #"""
    Honduras|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Panamerican Day|0414
    Labor Day|0501
    Independence Day|0915
    Morazan Weekend|1002+1003+1004 1001+1002+1003 1007+1008+1009 1006+1007+1008 1004+1005+1006 1003+1004+1005 1002+1003+1004 1001+1002+1003 1006+1007+1008 1005+1006+1007 1004+1005+1006 1003+1004+1005 1001+1002+1003 1007+1008+1009
    Christmas Day|1225
    """#),
    ("HR", #"""
    Croatia|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Statehood Day|0530
    Anti-Fascist Struggle Day|0622
    Victory and Homeland Thanksgiving Day and Croatian Veterans Day|0805
    Assumption Day|0815
    All Saints' Day|1101
    Remembrance Day|1118
    Christmas Day|1225
    Saint Stephen's Day|1226
    """#),
    ("HT", #"""
    Haiti|2024|2037
    National Independence Day|0101
    New Year's Day|0101
    Ancestry Day|0102
    Carnival|0211 0302 0215 0207 0227 0211 0303 0223 0208 0227 0219 0204 0224 0215
    Shrove Monday|0212 0303 0216 0208 0228 0212 0304 0224 0209 0228 0220 0205 0225 0216
    Fat Tuesday|0213 0304 0217 0209 0229 0213 0305 0225 0210 0301 0221 0206 0226 0217
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Agriculture and Labor Day|0501
    Flag Day and University Day|0518
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Assumption Day|0815
    Death of Dessalines|1017
    All Saints' Day|1101
    Day of the Dead|1102
    Armed Forces Day|1118
    Commemoration of the Battle of Vertieres|1118
    Christmas Day|1225
    """#),
    ("HU", #"""
    Hungary|2024|2037
    New Year's Day|0101
    Day off (substituted from 01/10/2026)|- - 0102 - - - - - - - - - - -
    National Day|0315+1023
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Day off (substituted from 05/17/2025)|- 0502 - - - - - - - - - - - -
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Day off (substituted from 08/03/2024)|0819 - - - - - - - - - - - - -
    State Foundation Day|0820
    Day off (substituted from 08/08/2026)|- - 0821 - - - - - - - - - - -
    Day off (substituted from 10/18/2025)|- 1024 - - - - - - - - - - - -
    All Saints' Day|1101
    Christmas Eve|- - 1224 1224 1224 1224 1224 1224 1224 1224 1224 1224 1224 1224
    Day off (substituted from 12/07/2024)|1224 - - - - - - - - - - - - -
    Day off (substituted from 12/13/2025)|- 1224 - - - - - - - - - - - -
    Christmas Day|1225
    Second Day of Christmas|1226
    Day off (substituted from 12/14/2024)|1227 - - - - - - - - - - - - -
    """#),
  ]
}
