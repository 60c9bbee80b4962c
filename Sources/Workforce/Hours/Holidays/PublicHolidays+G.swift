// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let g: [(country: String, text: String)] = [
    ("GA", #"""
    Gabon|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Public Holiday|1114+1115+1116 0411+0412+0502+0927 - - - - - - - - - - - -
    Women's Rights Day|0417
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Eid al-Adha|0616 0606 - - - - - - - - - - - -
    Assumption Day|0815
    Independence Day|0816
    Independence Day Holiday|0817
    Liberation Day|0830
    All Saints' Day|1101
    Christmas Day|1225
    """#),
    ("GB", #"""
    United Kingdom|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    May Day|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    Spring Bank Holiday|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    >ENG|England
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Late Summer Bank Holiday|0826 0825 0831 0830 0828 0827 0826 0825 0830 0829 0828 0827 0825 0831
    >NIR|Northern Ireland
    +Saint Patrick's Day|0317
    +Saint Patrick's Day (observed)|0318 - - - - 0319 0318 - - - - 0319 - -
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Battle of the Boyne|0712
    +Battle of the Boyne (observed)|- 0714 0713 - - - - 0714 - - - - 0714 0713
    +Late Summer Bank Holiday|0826 0825 0831 0830 0828 0827 0826 0825 0830 0829 0828 0827 0825 0831
    >SCT|Scotland
    +New Year Holiday|0102
    +New Year Holiday (observed)|- - - 0104 0104 - - - - 0104 0103 - - -
    +Scotland's participation in the FIFA World Cup final|- - 0615 - - - - - - - - - - -
    +Summer Bank Holiday|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    +Saint Andrew's Day|1130
    +Saint Andrew's Day (observed)|1202 1201 - - - - 1202 1201 - - - - 1201 -
    >WLS|Wales
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Late Summer Bank Holiday|0826 0825 0831 0830 0828 0827 0826 0825 0830 0829 0828 0827 0825 0831
    """#),
    ("GD", #"""
    Grenada|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Independence Day|0207
    Independence Day (observed)|- - - 0208 - - - - - - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Emancipation Day|0805 0801 0801 0801 0801 0801 0801 0801 0801 0801 0801 0801 0801 0801
    Emancipation Day (observed)|- - - 0802 - - - - 0802 - - - - -
    Carnival Monday|0812 0811 0810 0809 0814 0813 0812 0811 0809 0808 0814 0813 0811 0810
    Carnival Tuesday|0813 0812 0811 0810 0815 0814 0813 0812 0810 0809 0815 0814 0812 0811
    National Heroes' Day|1019
    National Heroes' Day (observed)|- 1020 - - - - - 1020 - - - - 1020 -
    Thanksgiving Day|1025
    Thanksgiving Day (observed)|- - 1026 - - - - - - - - - - 1026
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    """#),
    ("GE", #"""
    Georgia|2024|2037
    New Year's Day|0101+0102
    Christmas Day|0107
    Epiphany|0119
    Mother's Day|0303
    International Women's Day|0308
    Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Holy Saturday|0504 0419 0411 0501 0415 0407 0427 0412 0501 0423 0408 0428 0419 0404
    Easter Sunday|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Easter Monday|0506 0421 0413 0503 0417 0409 0429 0414 0503 0425 0410 0430 0421 0406
    National Unity Day|0409
    Day of Victory over Fascism|0509
    Saint Andrew's Day|0512
    Day of Family Sanctity and Respect for Parents|- 0517 0517 0517 0517 0517 0517 0517 0517 0517 0517 0517 0517 0517
    Public Holiday|0517 0829 - - - - - - - - - - - -
    Independence Day|0526
    Dormition of the Mother of God|0828
    Holiday of Svetitskhovloba, Robe of Jesus|1014
    Saint George's Day|1123
    """#),
    ("GF", #"""
    French Guiana|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Abolition of Slavery|0610
    National Day|0714
    Assumption Day|0815
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    """#),
    ("GG", #"""
    Guernsey|2024|2037
    New Year's Day|0101
    New Year's Day (substitute day)|- - - - 0103 - - - - 0103 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    May Day Bank Holiday|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    Liberation Day|0509
    Spring Bank Holiday|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    The visit of His Majesty King Charles III and Queen Camilla|0716 - - - - - - - - - - - - -
    Summer Bank Holiday|0826 0825 0831 0830 0828 0827 0826 0825 0830 0829 0828 0827 0825 0831
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (substitute day)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (substitute day)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("GH", #"""
    Ghana|2024|2037
    New Year's Day|0101
    Eid-ul-Fitr (estimated)|- - - 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Shaqq Day (estimated)|- - - 0310 0227 0215 0205 0125 0115 0103+1224 1213 1202 1120 1109
    Constitution Day|0107
    Public Holiday|0108+0617+0805+0923 0331+0401+0704+0922 0109+0703 - - - - - - - - - - -
    Eid-ul-Adha (estimated)|- - - 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Independence Day|0306
    Eid-ul-Fitr|0411 0330 0320 - - - - - - - - - - -
    Shaqq Day|- - 0321 - - - - - - - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labour Day|- - 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501
    Workers' Day|0501 0501 - - - - - - - - - - - -
    Eid-ul-Adha|0616 0606 0527 - - - - - - - - - - -
    Republic Day|- 0701 0701 0701 0701 0701 0701 0701 0701 0701 0701 0701 0701 0701
    Founders' Day|0804 - - - - - - - - - - - - -
    Founder's Day|- 0921 0921 0921 0921 0921 0921 0921 0921 0921 0921 0921 0921 0921
    Kwame Nkrumah Memorial Day|0921 - - - - - - - - - - - - -
    Farmers' Day|1206 1205 1204 1203 1201 1207 1206 1205 1203 1202 1201 1207 1205 1204
    Christmas Day|1225
    Boxing Day|1226
    """#),
    ("GI", #"""
    Gibraltar|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Winter Midterm Bank Holiday|0212 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Workers' Memorial Day|0428
    Workers' Memorial Day (observed)|0429 - - - - 0430 0429 - - - - 0430 - -
    May Day|0501
    May Day (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Spring Bank Holiday|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    King's Birthday|0617 0616 0615 0614 0612 0611 0610 0616 0614 0613 0612 0611 0616 0615
    Late Summer Bank Holiday|0826 0825 0831 0830 0828 0827 0826 0825 0830 0829 0828 0827 0825 0831
    Gibraltar National Day|0910
    Gibraltar National Day (observed)|- - - - 0911 - - - - 0912 0911 - - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("GL", #"""
    Greenland|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Great Prayer Day|0426 0516 0501 0423 0512 0427 0517 0509 0423 0513 0505 0420 0509 0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("GM", #"""
    Gambia|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Eid al-Fitr (estimated)|- - 0320+0321 0309+0310 0226+0227 0214+0215 0204+0205 0124+0125 0114+0115 0102+0103+1223+1224 1212+1213 1201+1202 1119+1120 1108+1109
    Laylat al-Qadr (estimated)|- - 0316 0306 0223 0211 0131 0121 0110+1230 1219 1208 1127 1115 1105
    Laylat al-Qadr (observed, estimated)|- - - 0308 - 0212 - - 0112 - - - 1117 -
    Eid al-Adha (estimated)|- - 0527+0528 0516+0517 0505+0506 0424+0425 0413+0414 0402+0403 0322+0323 0311+0312 0301+0302 0218+0219 0207+0208 0126+0127
    Eid al-Fitr (observed, estimated)|- - 0323 - 0228 - - 0127 - 1226 - 1203 - -
    Independence Day|0218
    Independence Day (observed)|0219 - - - - 0219 - - - - 0220 0219 - -
    Ashura (estimated)|- - 0625 0615 0603 0523 0512 0502 0420 0410 0330 0320 0308 0225
    Ashura (observed, estimated)|- - - - 0605 - 0513 - - 0411 - - 0310 -
    Eid al-Adha (observed, estimated)|- - - - 0508 - 0415 - - 0314 - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Laylat al-Qadr|0406 0327 - - - - - - - - - - - -
    Eid al-Fitr|0410+0411 0330+0331 - - - - - - - - - - - -
    Laylat al-Qadr (observed)|0408 - - - - - - - - - - - - -
    Prophet's Birthday (estimated)|- 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Labor Day (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Prophet's Birthday (observed, estimated)|- - - 0816 - - 0715 - 0621 - - 0521 - -
    Africa Liberation Day|0525
    Africa Liberation Day (observed)|0527 0526 - - - - 0527 0526 - - - - 0526 -
    Eid al-Adha|0616+0617 0606+0607 - - - - - - - - - - - -
    Eid al-Adha (observed)|- 0609 - - - - - - - - - - - -
    Ashura|0716 0705 - - - - - - - - - - - -
    Ashura (observed)|- 0707 - - - - - - - - - - - -
    July 22 Revolution Day|0722
    July 22 Revolution Day (observed)|- - - - 0724 0723 - - - - 0724 0723 - -
    Assumption Day|0815
    Assumption Day (observed)|- - 0817 0816 - - - - 0816 - - - - 0817
    Prophet's Birthday|0916 - - - - - - - - - - - - -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - 1228 1227 - - - - 1227 - - - - 1228
    """#),
    ("GN", #"""
    Guinea|2024|2037
    New Year's Day|0101
    Day after the New Year's Day|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Day after the Eid al-Fitr (estimated)|- - - - - - - - - 0103 - - - 1109
    Day after Night of Power (estimated)|- - 0316 0306 0223 0211 0131 0121 0110+1230 1219 1208 1127 1115 1105
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Day after Eid al-Adha (estimated)|- - 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Day after Night of Power|0406 0327 - - - - - - - - - - - -
    Eid al-Fitr|0410 0331 - - - - - - - - - - - -
    Day after Prophet's Birthday (estimated)|- - 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Africa Day|0525
    Eid al-Adha|0616 0607 - - - - - - - - - - - -
    Day after Eid al-Adha|0617 0608 - - - - - - - - - - - -
    Assumption Day|0815
    Day after Prophet's Birthday|0915 0905 - - - - - - - - - - - -
    Independence Day|1002
    Day after the Independence Day|- - - - - - - - - 1003 - - - -
    Christmas Day|1225
    """#),
    ("GP", #"""
    Guadeloupe|2024|2037
    New Year's Day|0101
    Mi-Careme|0307 0327 0312 0304 0323 0308 0328 0320 0304 0324 0316 0301 0320 0312
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Abolition of Slavery|0527
    National Day|0714
    Victor Schoelcher Day|0721
    Assumption Day|0815
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    """#),
    ("GQ", #"""
    Equatorial Guinea|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    AFCON Victory Against Ivory Coast|0123 - - - - - - - - - - - - -
    International Women's Day|0308
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    International Labor Day|0501
    International Labor Day (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    African Liberation Day|0525
    President's Day|0605
    President's Day (observed)|- - - 0607 - - - - 0607 0606 - - - -
    Armed Forces Day|0803
    Armed Forces Day (observed)|0805 0804 - - - - 0805 0804 - - - - 0804 -
    Constitution Day|0815
    Constitution Day (observed)|- - 0817 0816 - - - - 0816 - - - - 0817
    National Independence Day|1012
    National Independence Day (observed)|1014 1013 - - - - 1014 1013 - - - - 1013 -
    Immaculate Conception|1208
    Immaculate Conception (observed)|1209 - - - - 1210 1209 - - - - 1210 - -
    Christmas Day|1225
    Christmas Day (observed)|- - - 1227 - - - - 1227 1226 - - - -
    >AN|Annobón
    +Patron Saint Festival of Annobón|0613
    >BN|Bioko Norte
    >BS|Bioko Sur
    >CS|Centro Sur
    >DJ|Djibloho
    >KN|Kié-Ntem
    >LI|Litoral
    >WN|Wele-Nzas
    """#),
    ("GR", #"""
    Greece|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Green Monday|0318 0303 0223 0315 0228 0219 0311 0224 0315 0307 0220 0312 0303 0216
    Independence Day|0325
    Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Easter Monday|0506 0421 0413 0503 0417 0409 0429 0414 0503 0425 0410 0430 0421 0406
    Labor Day|0507 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501
    Labor Day (observed)|- - - 0504 - - - - 0504 0502 - - - -
    Pentecost Monday|0624 0609 0601 0621 0605 0528 0617 0602 0621 0613 0529 0618 0609 0525
    Dormition of the Mother of God|0815
    Ohi Day|1028
    Christmas Day|1225
    Glorifying Mother of God|1226
    """#),
    ("GS", #"""
    South Georgia And The South Sandwich Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Possession Day|0117
    Possession Day (observed)|- - 0119 0118 - - - - 0119 - - - - 0119
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Liberation Day|0425
    Liberation Day (observed)|- - 0427 0426 - - - - 0426 - - - - 0427
    Shackleton Day|0520
    Shackleton Day (observed)|- - - - 0522 0521 - - - - 0522 0521 - -
    Mid-winter Day (observed)|- 0620 0622 - - - - 0623 - - - - 0623 0622
    Mid-winter Day|0621
    Environment Day|1030
    Environment Day (observed)|- - - 1101 - - - - 1101 1031 - - - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1226 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 1227 - - - 1228
    """#),
    ("GT", #"""
    Guatemala|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Labor Day|0501
    Army Day|0701 0630 0629 0628 0703 0702 0701 0630 0628 0704 0703 0702 0630 0629
    Assumption Day|0815
    Independence Day|0915
    Revolution Day|1020
    All Saints' Day|1101
    Christmas Day|1225
    """#),
    ("GU", #"""
    Guam|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    Guam Discovery Day|0304 0303 0302 0301 0306 0305 0304 0303 0301 0307 0306 0305 0303 0302
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Memorial Day|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    Juneteenth National Independence Day (observed)|- - - 0618 - - - - 0618 0620 - - - -
    Juneteenth National Independence Day|0619
    Independence Day (observed)|- - 0703 0705 - - - - 0705 - - - - 0703
    Independence Day|0704
    Liberation Day (Guam)|0721
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    All Souls' Day|1102
    Veterans Day (observed)|- - - - 1110 1112 - - - - 1110 1112 - -
    Veterans Day|1111
    Thanksgiving Day|1128 1127 1126 1125 1123 1122 1128 1127 1125 1124 1123 1122 1127 1126
    Lady of Camarin Day|1208
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    """#),
    ("GW", #"""
    Guinea Bissau|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    National Heroes' Day|0120
    Day of the Beginning of the Armed Struggle|0123
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    International Women's Day|0308
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Worker's Day|0501
    Eid al-Adha|0616 0606 - - - - - - - - - - - -
    Pidjiguiti Day|0803
    Independence Day|0924
    Christmas Day|1225
    """#),
    ("GY", #"""
    Guyana|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Eid al-Adha (estimated)|- - 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    Republic Day|0223
    Holi|0325 0314 0303 0322 0311 0301 0320 0309 0327 0316 0305 0324 - -
    Holi (observed)|- - - - - - - 0310 - - 0306 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Adha (observed, estimated)|- - - - - - 0415 - - - - - - -
    Prophet's Birthday (estimated)|- - 0826 0815 0804 0725 0714 0703 0621 0610 0531 0521 0509 0429
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Arrival Day|0505
    Arrival Day (observed)|0506 - - - - - 0506 - - - - - - -
    Independence Day|0526
    Eid al-Adha|0617 0607 - - - - - - - - - - - -
    CARICOM Day|0701 0707 0706 0705 0703 0702 0701 0707 0705 0704 0703 0702 0707 0706
    Prophet's Birthday (observed, estimated)|- - - 0816 - - 0715 - - - - - - -
    Emancipation Day|0801
    Emancipation Day (observed)|- - - 0802 - - - - 0802 - - - - -
    Prophet's Birthday|0916 0905 - - - - - - - - - - - -
    Diwali|1031 1020 1108 1029 1017 1105 1026 1114 1102 1022 1110 1030 - -
    Diwali (observed)|- - 1109 - - - - - - - - - - -
    Christmas Day|1225
    Day After Christmas|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Day After Christmas (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
  ]
}
