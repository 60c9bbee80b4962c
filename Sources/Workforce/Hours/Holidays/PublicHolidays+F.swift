// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let f: [(country: String, text: String)] = [
    ("FI", #"""
    Finland|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    May Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Midsummer Eve|0621 0620 0619 0625 0623 0622 0621 0620 0625 0624 0623 0622 0620 0619
    Midsummer Day|0622 0621 0620 0626 0624 0623 0622 0621 0626 0625 0624 0623 0621 0620
    All Saints' Day|1102 1101 1031 1106 1104 1103 1102 1101 1106 1105 1104 1103 1101 1031
    Independence Day|1206
    Christmas Eve|1224
    Christmas Day|1225
    Second Day of Christmas|1226
    >01|Ahvenanmaan maakunta
    +Åland's Autonomy Day|0609
    >02|Etelä-Karjala
    >03|Etelä-Pohjanmaa
    >04|Etelä-Savo
    >05|Kainuu
    >06|Kanta-Häme
    >07|Keski-Pohjanmaa
    >08|Keski-Suomi
    >09|Kymenlaakso
    >10|Lappi
    >11|Pirkanmaa
    >12|Pohjanmaa
    >13|Pohjois-Karjala
    >14|Pohjois-Pohjanmaa
    >15|Pohjois-Savo
    >16|Päijät-Häme
    >17|Satakunta
    >18|Uusimaa
    >19|Varsinais-Suomi
    """#),
    ("FJ", #"""
    Fiji|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Prophet Mohammed's Birthday (estimated)|- - - 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Girmit Day|0513 0512 0515 0517 0515 0514 0513 0512 0517 0516 0515 0514 0512 0511
    Prophet Mohammed's Birthday (observed, estimated)|- - - 0816 - - 0715 - 0621 - - 0521 - -
    Ratu Sir Lala Sukuna Day|0531 0530 0529 0528 0526 0525 0531 0530 0528 0527 0526 0525 0530 0529
    Prophet Mohammed's Birthday|0916 0906 0824 - - - - - - - - - - -
    Prophet Mohammed's Birthday (observed)|- 0908 - - - - - - - - - - - -
    Fiji Day|1010
    Fiji Day (observed)|- - 1012 - - - - - - - - - - -
    Diwali (estimated)|- - - 1029 1017 1105 1026 1114 1102 1022 1110 1030 - -
    Diwali|1101 1021 1108 - - - - - - - - - - -
    Diwali (observed, estimated)|- - - - - - 1028 - - 1024 - - - -
    Diwali (observed)|- - 1109 - - - - - - - - - - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("FK", #"""
    Falkland Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Liberation Day|0614
    Liberation Day (observed)|- 0616 0615 - - - - 0616 - - - - 0616 0615
    Peat Cutting Day|1007 1006 1005 1004 1002 1001 1007 1006 1004 1003 1002 1001 1006 1005
    King's Birthday|1114
    King's Birthday (observed)|- - 1116 1115 - - - - 1115 - - - - 1116
    Christmas Day|1225
    Boxing Day|1226
    Christmas Holiday|1227
    Boxing Day (observed)|- - 1228 1229 - - - - 1229 - - - - 1228
    Christmas Day (observed)|- - - 1228 - - - - 1228 1228 - - - -
    Christmas Holiday (observed)|- 1229 1229 - - - - 1229 - - - - 1229 1229
    """#),
    ("FM", #"""
    Micronesia|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Micronesian Culture and Tradition Day (observed)|0401 - - - - 0330 0401 - - - - 0330 - -
    Micronesian Culture and Tradition Day|0331
    Federated States of Micronesia Day (observed)|- 0509 0511 - - - - 0509 - - - - 0509 0511
    Federated States of Micronesia Day|0510
    United Nations Day (observed)|- - 1023 1025 - - - - 1025 - - - - 1023
    United Nations Day|1024
    Independence Day (observed)|1104 - - - - 1102 1104 - - - - 1102 - -
    Independence Day|1103
    FSM Veterans of Foreign Wars Day (observed)|- - - - 1110 1112 - - - - 1110 1112 - -
    FSM Veterans of Foreign Wars Day|1111
    Presidents Day (observed)|1122 1124 - - - - 1122 1124 - - - - 1124 -
    Presidents Day|1123
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    >KSA|Kosrae
    +Kosrae State Constitution Day (observed)|- 0110 0112 - - - - 0110 0112 - - - - 0112
    +Kosrae State Constitution Day|0111
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Gospel Day (observed)|- - - 0820 - - - - 0820 0822 - - - -
    +Gospel Day|0821
    +Kosrae Liberation Day (observed)|0909 - - - - 0907 0909 - - - - 0907 - -
    +Kosrae Liberation Day|0908
    +Self Government Day (observed)|1104 - - - - 1102 1104 - - - - 1102 - -
    +Self Government Day|1103
    +Thanksgiving Day|1128 1127 1126 1125 1123 1122 1128 1127 1125 1124 1123 1122 1127 1126
    +Kosrae Disability Day (observed)|- - - - 1204 - - - - 1202 1204 - - -
    +Kosrae Disability Day|1203
    >PNI|Pohnpei
    +Women's Day (observed)|- 0307 0309 - - - - 0307 - - - - 0307 0309
    +Women's Day|0308
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Pohnpei Cultural Day (observed)|0401 - - - - 0330 0401 - - - - 0330 - -
    +Pohnpei Cultural Day|0331
    +Liberation Day (observed)|- - - 0910 - - - - 0910 0912 - - - -
    +Liberation Day|0911
    +Pohnpei Constitution Day (observed)|- 1107 1109 - - - - 1107 - - - - 1107 1109
    +Pohnpei Constitution Day|1108
    >TRK|Chuuk
    +State Charter Day (observed)|- - 0925 0927 - - - - 0927 - - - - 0925
    +State Charter Day|0926
    +Chuuk State Constitution Day (observed)|- - - - 1002 - - - - 0930 1002 - - -
    +Chuuk State Constitution Day|1001
    >YAP|Yap
    +Yap Day (observed)|- 0228 0302 - - - - 0228 - - - - 0229 0302
    +Yap Day|0301
    +Yap State Constitution Day (observed)|- - - - 1225 - - - - 1223 1225 - - -
    +Yap State Constitution Day|1224
    """#),
    ("FO", #"""
    Faroe Islands|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Great Prayer Day|0426 0516 0501 0423 0512 0427 0517 0509 0423 0513 0505 0420 0509 0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Saint Olaf's Day|0729
    Christmas Eve|1224
    Christmas Day|1225
    Second Day of Christmas|1226
    New Year's Eve|1231
    """#),
    ("FR", #"""
    France|2024|2037
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
    >57|Moselle
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Saint Stephen's Day|1226
    >6AE|Alsace
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Saint Stephen's Day|1226
    >971|GP
    +Mi-Careme|0307 0327 0312 0304 0323 0308 0328 0320 0304 0324 0316 0301 0320 0312
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Abolition of Slavery|0527
    +Victor Schoelcher Day|0721
    >972|MQ
    +Abolition of Slavery|0522
    +Victor Schoelcher Day|0721
    >973|GY
    +Abolition of Slavery|0610
    >974|RE
    +Abolition of Slavery|1220
    >976|YT
    +Abolition of Slavery|0427
    >BL|Saint-Barthélemy
    +Abolition of Slavery|1009
    >MF|Saint-Martin
    +Abolition of Slavery|0528
    +Victor Schoelcher Day|0721
    >NC|Nouvelle-Calédonie
    +Citizenship Day|0924
    >PF|Polynésie Française
    +Missionary Day|0305
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Internal Autonomy Day|0629 - - - - - - - - - - - - -
    +Matāri'i|- 1120 1120 1120 1120 1120 1120 1120 1120 1120 1120 1120 1120 1120
    >PM|Saint-Pierre-et-Miquelon
    >TF|Terres australes françaises
    >WF|Wallis-et-Futuna
    +Feast of Saint Peter Chanel|0428
    +Saints Peter and Paul Day|0629
    +Territory Day|0729
    >Zone A|
    >Zone B|
    >Zone C|
    """#),
  ]
}
