// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let d: [(country: String, text: String)] = [
    ("DE", #"""
    Germany|2024|2037
    New Year's Day|0101
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    German Unity Day|1003
    Christmas Day|1225
    Second Day of Christmas|1226
    >BB|Brandenburg
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    +Reformation Day|1031
    >BE|Berlin
    +Women's Day|0308
    +80th anniversary of the liberation from Nazism and the end of the Second World War in Europe|- 0508 - - - - - - - - - - - -
    +75th anniversary of the East German uprising of 1953|- - - - 0617 - - - - - - - - -
    >BW|Baden-Württemberg
    +Epiphany|0106
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +All Saints' Day|1101
    >BY|Bayern
    +Epiphany|0106
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +All Saints' Day|1101
    >HB|Bremen
    +Reformation Day|1031
    >HE|Hessen
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    >HH|Hamburg
    +Reformation Day|1031
    >MV|Mecklenburg-Vorpommern
    +Women's Day|0308
    +Reformation Day|1031
    >NI|Niedersachsen
    +Reformation Day|1031
    >NW|Nordrhein-Westfalen
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +All Saints' Day|1101
    >RP|Rheinland-Pfalz
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +All Saints' Day|1101
    >SH|Schleswig-Holstein
    +Reformation Day|1031
    >SL|Saarland
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +All Saints' Day|1101
    >SN|Sachsen
    +Reformation Day|1031
    +Repentance and Prayer Day|1120 1119 1118 1117 1122 1121 1120 1119 1117 1116 1122 1121 1119 1118
    >ST|Sachsen-Anhalt
    +Epiphany|0106
    +Reformation Day|1031
    >TH|Thüringen
    +World Children's Day|0920
    +Reformation Day|1031
    >Augsburg|
    +Epiphany|0106
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Augsburg Peace Festival|0808
    +Assumption Day|0815
    +All Saints' Day|1101
    """#),
    ("DJ", #"""
    Djibouti|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr Holiday (estimated)|0411 0331 0321 0310 0227 0215 0205 0125 0115 0103+1224 1213 1202 1120 1109
    Isra' and Mi'raj (estimated)|0208 0127 0116 0105+1225 1214 1203 1123 1112 1101 1021 1010 0929 0918 0907
    Day of Arafah (estimated)|0615 0605 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha Holiday (estimated)|0617 0607 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Prophet Muhammad's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Independence Day|0627
    Independence Day Holiday|0628
    Christmas Day|1225
    """#),
    ("DK", #"""
    Denmark|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("DM", #"""
    Dominica|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Carnival Monday|0212 0303 0216 0208 0228 0212 0304 0224 0209 0228 0220 0205 0225 0216
    Carnival Tuesday|0213 0304 0217 0209 0229 0213 0305 0225 0210 0301 0221 0206 0226 0217
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labour Day|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    Whit Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Emancipation Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    Independence Day|1103
    National Day of Community Service|1104
    Independence Day (observed)|1105 - - - - - 1105 - - - - - - -
    National Day of Community Service (observed)|- - - - - 1105 - - - - - 1105 - -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("DO", #"""
    Dominican Republic|2024|2037
    New Year's Day|0101
    Epiphany|0106 0106 0105 0104 0110 0106 0106 0106 0105 0110 0109 0106 0106 0105
    Lady of Altagracia|0121
    Juan Pablo Duarte Day|0129 0126 0126 0125 0124 0129 0126 0126 0126 0124 0130 0129 0126 0126
    National Independence Day|0227
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Labor Day|0429 0505 0504 0501 0501 0430 0429 0505 0501 0502 0501 0430 0505 0504
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Restoration Day|0816 0816 0816 0816 0816 0820 0819 0816 0816 0815 0814 0820 0816 0816
    Our Lady of Mercedes Day|0924
    Constitution Day|1104 1110 1109 1106 1106 1105 1104 1110 1106 1106 1106 1105 1110 1109
    Christmas Day|1225
    """#),
    ("DZ", #"""
    Algeria|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410+0411+0412 0330+0331+0401 0320+0321+0322 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    Amazigh New Year|0112
    Eid al-Adha (estimated)|0616+0617+0618 0606+0607+0608 0527+0528+0529 0516+0517+0518 0505+0506+0507 0424+0425+0426 0413+0414+0415 0402+0403+0404 0322+0323+0324 0311+0312+0313 0301+0302+0303 0218+0219+0220 0207+0208+0209 0126+0127+0128
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Ashura (estimated)|0716 0705 0625 0615 0603 0523 0512 0502 0420 0410 0330 0320 0308 0225
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Independence Day|0705
    Revolution Day|1101
    """#),
  ]
}
