// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let r: [(country: String, text: String)] = [
    ("RE", #"""
    Reunion|2024|2037
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
    Abolition of Slavery|1220
    Christmas Day|1225
    """#),
    ("RO", #"""
    Romania|2024|2037
    New Year's Day|0101+0102
    Epiphany|0106
    Saint John the Baptist|0107
    Unification of the Romanian Principalities Day|0124
    Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Easter|0505+0506 0420+0421 0412+0413 0502+0503 0416+0417 0408+0409 0428+0429 0413+0414 0502+0503 0424+0425 0409+0410 0429+0430 0420+0421 0405+0406
    Labor Day|0501
    Pentecost|0623+0624 0608+0609 0531+0601 0620+0621 0604+0605 0527+0528 0616+0617 0601+0602 0620+0621 0612+0613 0528+0529 0617+0618 0608+0609 0524+0525
    Children's Day|0601
    Dormition of the Mother of God|0815
    Saint Andrew's Day|1130
    National Day|1201
    Christmas Day|1225+1226
    """#),
    ("RS", #"""
    Serbia|2024|2037
    New Year's Day|0101+0102
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0103 - - -
    Orthodox Christmas Day|0107
    Statehood Day|0215+0216
    Statehood Day (observed)|- 0217 0217 - - - - 0217 0217 - - - - 0217
    Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Holy Saturday|0504 0419 0411 0501 0415 0407 0427 0412 0501 0423 0408 0428 0419 0404
    Easter Sunday|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Easter Monday|0506 0421 0413 0503 0417 0409 0429 0414 0503 0425 0410 0430 0421 0406
    Labor Day|0501+0502
    Labor Day (observed)|- - - 0504 - - - - 0504 0503 - - - -
    Armistice Day|1111
    Armistice Day (observed)|- - - - - 1112 - - - - - 1112 - -
    """#),
    ("RU", #"""
    Russia|2024|2037
    New Year Holidays|0101+0102+0103+0104+0105+0106+0108
    Christmas Day|0107
    Day off (substituted from 01/03/2026)|- - 0109 - - - - - - - - - - -
    Day off (substituted from 02/20/2027)|- - - 0222 - - - - - - - - - -
    Defender of the Fatherland Day|0223
    International Women's Day|0308
    International Women's Day (observed)|- - 0309 - - - - - - - - - - -
    Day off (substituted from 04/27/2024)|0429 - - - - - - - - - - - - -
    Day off (substituted from 11/02/2024)|0430 - - - - - - - - - - - - -
    Holiday of Spring and Labor|0501
    Day off (substituted from 01/04/2025)|- 0502 - - - - - - - - - - - -
    Holiday of Spring and Labor (observed)|- - - 0503 - - - - - - - - - -
    Day off (substituted from 02/23/2025)|- 0508 - - - - - - - - - - - -
    Victory Day|0509
    Day off (substituted from 01/06/2024)|0510 - - - - - - - - - - - - -
    Victory Day (observed)|- - 0511 0510 - - - - - - - - - -
    Russia Day|0612
    Day off (substituted from 03/08/2025)|- 0613 - - - - - - - - - - - -
    Russia Day (observed)|- - - 0614 - - - - - - - - - -
    Day off (substituted from 11/01/2025)|- 1103 - - - - - - - - - - - -
    Unity Day|1104
    Day off (substituted from 01/02/2027)|- - - 1105 - - - - - - - - - -
    Day off (substituted from 12/28/2024)|1230 - - - - - - - - - - - - -
    Day off (substituted from 01/03/2027)|- - - 1231 - - - - - - - - - -
    Day off (substituted from 01/04/2026)|- - 1231 - - - - - - - - - - -
    Day off (substituted from 01/05/2025)|- 1231 - - - - - - - - - - - -
    Day off (substituted from 01/07/2024)|1231 - - - - - - - - - - - - -
    """#),
    ("RW", #"""
    Rwanda|2024|2037
    New Year's Day|0101
    Day after New Year's Day|0102
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0103 - - -
    Day after New Year's Day (observed)|- - - 0104 - - - - - - - - - -
    Eid al-Fitr (observed, estimated)|- - - - 0228 - - - - 0104 - 1203 - 1109
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    National Heroes' Day|0201
    National Heroes' Day (observed)|- 0203 0202 - - - - 0203 0202 - - - - 0202
    Eid al-Adha (observed, estimated)|- - - 0517 - - 0415 - - - - 0219 - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410 0331 - - - - - - - - - - - -
    Memorial Day of Genocide perpetrated against the Tutsi in 1994|0407
    Labor Day|0501
    Labor Day (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Eid al-Adha|0616 0606 - - - - - - - - - - - -
    Eid al-Adha (observed)|0617 - - - - - - - - - - - - -
    Independence Day|0701
    Independence Day (observed)|- - - - 0703 0702 - - - - 0703 0702 - -
    Liberation Day|0704
    Liberation Day (observed)|- - 0706 0705 - - - - 0705 - - - - 0706
    Umuganura Day|0802 0801 0807 0806 0804 0803 0802 0801 0806 0805 0804 0803 0801 0807
    Assumption Day|0815
    Assumption Day (observed)|- - 0817 0816 - - - - 0816 - - - - 0817
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 - - - - - - - - - - 1228
    """#),
  ]
}
