// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let b: [(country: String, text: String)] = [
    ("BA", #"""
    Bosnia And Herzegovina|2024|2037
    New Year's Day|0101+0102
    Eid al-Fitr (estimated)|- 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Orthodox Christmas Day|0107
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Catholic Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Orthodox Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Eid al-Fitr|0410 - - - - - - - - - - - - -
    International Labor Day|0501+0502
    Catholic Christmas Day|1225
    >BIH|Federacija Bosne i Hercegovine
    +New Year's Day (observed)|- - - - - - - - - - 0103 - - -
    +Eid al-Fitr (estimated)|- 0331 0321 0310 0227 0215 0205 0125 0115 0103+1224 1213 1202 1120 1109
    +Orthodox Christmas Eve|0106
    +Eid al-Adha (estimated)|0617 0607 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    +Independence Day|0301
    +Catholic Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Catholic Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +Orthodox Easter Sunday|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    +Orthodox Easter Monday|0506 0421 0413 0503 0417 0409 0429 0414 0503 0425 0410 0430 0421 0406
    +Eid al-Fitr|0411 - - - - - - - - - - - - -
    +International Labor Day (observed)|- - - - - - - - - 0503 - - - -
    +Victory Day|0509
    +Statehood Day|1125
    +Catholic Christmas Eve|1224
    >BRC|Brčko distrikt
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 0103 - - -
    +Orthodox Christmas Day (observed)|0108 - - - - 0108 - - - - - 0108 - -
    +Day of establishment of Brčko District|0308
    +Day of establishment of Brčko District (observed)|- - 0309 - - - - - - - - - - 0309
    +International Labor Day (observed)|- - - 0503 - - - - 0503 0503 - - - -
    +Catholic Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    >SRP|Republika Srpska
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 - - - -
    +Eid al-Fitr (estimated)|- 0331 0321 0310 0227 0215 0205 0125 0115 0103+1224 1213 1202 1120 1109
    +Orthodox Christmas Eve|0106
    +Orthodox New Year|0114
    +Eid al-Adha (estimated)|0617 0607 0528 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    +Catholic Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Catholic Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +Orthodox Easter Sunday|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    +Orthodox Easter Monday|0506 0421 0413 0503 0417 0409 0429 0414 0503 0425 0410 0430 0421 0406
    +Eid al-Fitr|0411 - - - - - - - - - - - - -
    +International Labor Day (observed)|- - - 0503 - - - - 0503 - - - - -
    +Victory Day|0509
    +Dayton Agreement Day|1121
    +Catholic Christmas Eve|1224
    """#),
    ("BB", #"""
    Barbados|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Errol Barrow Day|0121
    Errol Barrow Day (observed)|0122 - - - - 0122 - - - - - 0122 - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    National Heroes Day|0428
    National Heroes Day (observed)|0429 - - - - - 0429 - - - - - - -
    May Day|0501
    May Day (observed)|- - - - - - - - - 0502 - - - -
    Whit Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Emancipation Day|0801
    Kadooment Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    Emancipation Day (observed)|- - - 0803 - - - - 0803 0802 - - - -
    Independence Day|1130
    Independence Day (observed)|- 1201 - - - - - 1201 - - - - 1201 -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("BD", #"""
    Bangladesh|2024|2037
    Mid-Sha'ban (estimated)|- - - 0124 0113 0101+1222 1211 1201 1119 1108 1028 1017 1006 0926
    Eid al-Fitr (estimated)|- - - 0310+0311+0312 0227+0228+0229 0215+0216+0217 0205+0206+0207 0125+0126+0127 0115+0116+0117 0103+0104+0105+1224+1225+1226 1213+1214+1215 1202+1203+1204 1120+1121+1122 1109+1110+1111
    Public Holiday|0107+0805+0806+0807 - - - - - - - - - - - - -
    Jumu'atul-Wida (estimated)|- - - 0305 0225 0209 0201 0117 0109+1231 1216 1208 1130 1114 1106
    Laylat al-Qadr (estimated)|- - - 0307 0224 0212 0201 0122 0111+1231 1220 1209 1128 1116 1106
    Eid al-Adha (estimated)|- - - 0517+0518+0519 0506+0507+0508 0425+0426+0427 0414+0415+0416 0403+0404+0405 0323+0324+0325 0312+0313+0314 0302+0303+0304 0219+0220+0221 0208+0209+0210 0127+0128+0129
    Mid-Sha'ban|0226 0215 0204 - - - - - - - - - - -
    Martyrs' Day and International Mother Language Day|0221
    Ashura (estimated)|- - - 0616 0604 0524 0513 0503 0421 0411 0331 0321 0309 0226
    Laylat al-Qadr|0407 0328 0317 - - - - - - - - - - -
    Sheikh Mujibur Rahman's Birthday|0317 - - - - - - - - - - - - -
    Jumu'atul-Wida|0405 0328 0320 - - - - - - - - - - -
    Eid al-Fitr|0410+0411+0412 0331+0401+0402 0321+0322+0323 - - - - - - - - - - -
    Independence Day|0326
    Bengali New Year's Day|0414
    Prophet's Birthday (estimated)|- - - 0815 0804 0725 0714 0703 0621 0610 0531 0521 0509 0429
    May Day|0501
    Eid al-Adha|0617+0618+0619 0607+0608+0609 0528+0529+0530 - - - - - - - - - - -
    Ashura|0717 0706 0626 - - - - - - - - - - -
    July Mass Uprising Day|- 0805 0805 0805 0805 0805 0805 0805 0805 0805 0805 0805 0805 0805
    National Mourning Day|0815 - - - - - - - - - - - - -
    Prophet's Birthday|0916 0906 0826 - - - - - - - - - - -
    Victory Day|1216
    Christmas Day|1225
    """#),
    ("BE", #"""
    Belgium|2024|2037
    New Year's Day|0101
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    National Day|0721
    Assumption Day|0815
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    >Flemish|
    >French|
    >German|
    """#),
    ("BF", #"""
    Burkina Faso|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Revolution Day|0103
    Revolution Day (observed)|- - - 0104 - - - - - - - - - -
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    International Women's Day|0308
    International Women's Day (observed)|- - 0309 - - - - - - - - - - 0309
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410 - - - - - - - - - - - - -
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Independence Day|0805
    Independence Day (observed)|- - - - - 0806 - - - - - 0806 - -
    Assumption Day|0815
    Assumption Day (observed)|- - - 0816 - - - - 0816 - - - - -
    Martyrs' Day|1031
    All Saints' Day|1101
    Martyrs' Day (observed)|- - - 1101 - - - - 1101 - - - - -
    All Saints' Day (observed)|- - 1102 - - - - - - - - - - 1102
    Proclamation of Independence Day|1211
    Proclamation of Independence Day (observed)|- - - - - - - - - 1212 - - - -
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    """#),
    ("BG", #"""
    Bulgaria|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Non-working day|- 1231 0102 - - - - - - - - - - -
    Liberation Day|0303
    Liberation Day (observed)|0304 - - - - 0305 0304 - - - - 0305 - -
    Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Holy Saturday|0504 0419 0411 0501 0415 0407 0427 0412 0501 0423 0408 0428 0419 0404
    Easter|0505+0506 0420+0421 0412+0413 0502+0503 0416+0417 0408+0409 0428+0429 0413+0414 0502+0503 0424+0425 0409+0410 0429+0430 0420+0421 0405+0406
    Labor Day and International Workers' Solidarity Day|0501
    Labor Day and International Workers' Solidarity Day (observed)|- - - 0504 - - - - 0504 0502 - - - -
    Saint George's Day, Day of the Bulgarian Army|0506
    Saint George's Day, Day of the Bulgarian Army (observed)|- - - - 0508 0507 - - - - 0508 0507 - -
    Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture|0524
    Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture (observed)|- 0526 0525 - - - - 0526 - - - - 0526 0525
    Unification Day|0906
    Unification Day (observed)|- 0908 0907 - - - - 0908 - - - - 0908 0907
    Independence Day|0922
    Independence Day (observed)|0923 - - - - 0924 0923 - - - - 0924 - -
    Christmas Eve|1224
    Christmas Day|1225+1226
    Christmas Eve (observed)|- - - - 1227 - - - - 1227 1227 - - -
    Christmas Day (observed)|- - 1228 1227+1228 - - - - 1227+1228 1228 - - - 1228
    """#),
    ("BH", #"""
    Bahrain|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - - 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    Eid al-Adha (estimated)|- - - 0516+0517+0518 0505+0506+0507 0424+0425+0426 0413+0414+0415 0402+0403+0404 0322+0323+0324 0311+0312+0313 0301+0302+0303 0218+0219+0220 0207+0208+0209 0126+0127+0128
    Islamic New Year (estimated)|- - - 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Ashura (estimated)|- - - 0614+0615 0602+0603 0522+0523 0511+0512 0501+0502 0419+0420 0409+0410 0329+0330 0319+0320 0307+0308 0224+0225
    Eid al-Fitr|0410+0411+0412 0330+0331+0401 0320+0321+0322 - - - - - - - - - - -
    Prophet's Birthday (estimated)|- - - 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Eid al-Adha|0616+0617+0618 0606+0607+0608 0527+0528+0529 - - - - - - - - - - -
    Islamic New Year|0707 0626 0616 - - - - - - - - - - -
    Ashura|0716+0717 0705+0706 0625+0626 - - - - - - - - - - -
    Prophet's Birthday|0915 0904 0825 - - - - - - - - - - -
    National Day|1216+1217
    """#),
    ("BI", #"""
    Burundi|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - - - - - - 0103 - - - 1109
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Unity Day|0205
    Unity Day (observed)|- - - - - - - - - - 0206 - - -
    Eid al-Adha (observed, estimated)|- - - 0517 - - - - - - - 0219 - -
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Eid al-Fitr (observed)|- 0331 - - - - - - - - - - - -
    Commemoration of the Assassination of President Cyprien Ntaryamira|0406
    Commemoration of the Assassination of President Cyprien Ntaryamira (observed)|- 0407 - - - - - 0407 - - - - 0407 -
    International Labor Day|0501
    International Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Eid al-Adha|0616 0606 - - - - - - - - - - - -
    National Day of Patriotism and Commemoration of the Death of President Pierre Nkurunziza|0608
    National Day of Patriotism and Commemoration of the Death of President Pierre Nkurunziza (observed)|- 0609 - - - - - 0609 - - - - 0609 -
    Eid al-Adha (observed)|0617 - - - - - - - - - - - - -
    Independence Day|0701
    Independence Day (observed)|- - - - - 0702 - - - - - 0702 - -
    Assumption Day|0815
    Assumption Day (observed)|- - - 0816 - - - - 0816 - - - - -
    Commemoration of the Assassination of National Hero, Prince Louis Rwagasore|1013
    Commemoration of the Assassination of National Hero, Prince Louis Rwagasore (observed)|1014 - - - - - 1014 - - - - - - -
    Commemoration of the Assassination of President Melchior Ndadaye|1021
    Commemoration of the Assassination of President Melchior Ndadaye (observed)|- - - - - 1022 - - - - - 1022 - -
    All Saints' Day|1101
    All Saints' Day (observed)|- - 1102 - - - - - - - - - - 1102
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    """#),
    ("BJ", #"""
    Benin|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Vodoun Festival|0110 0109+0110 0108+0109 0107+0108 0113+0114 0111+0112 0110+0111 0109+0110 0108+0109 0113+0114 0112+0113 0111+0112 0110+0111 0108+0109
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    National Day|0801
    Assumption Day|0815
    All Saints' Day|1101
    Christmas Day|1225
    """#),
    ("BL", #"""
    Saint Barthelemy|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    National Day|0714
    Assumption Day|0815
    Abolition of Slavery|1009
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    """#),
    ("BM", #"""
    Bermuda|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Bermuda Day|0524 0523 0522 0528 0526 0525 0524 0523 0528 0527 0526 0525 0523 0522
    National Heroes Day|0617 0616 0615 0621 0619 0618 0617 0616 0621 0620 0619 0618 0616 0615
    Emancipation Day|0801 0731 0730 0729 0803 0802 0801 0731 0729 0728 0803 0802 0731 0730
    Mary Prince Day|0802 0801 0731 0730 0804 0803 0802 0801 0730 0729 0804 0803 0801 0731
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    Remembrance Day|1111
    Remembrance Day (observed)|- - - - 1113 1112 - - - - 1113 1112 - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("BN", #"""
    Brunei|2024|2037
    New Year's Day|0101
    Anniversary of the revelation of the Quran (estimated)|- - - 0224 0213 0201 0122 0111 0101+1220 1210 1129 1118 1106 1026
    New Year's Day (observed)|- - - 0102 - - - - 0103 - 0102 - - -
    Anniversary of the revelation of the Quran (observed, estimated)|- - - - 0214 - - - 0103 - - 1119 - -
    Eid al-Fitr (estimated)|- - - 0310+0311+0312 0227+0228+0229 0215+0216+0217 0204+0205+0206 0125+0126+0127 0114+0115+0116 0103+0104+0105+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1109+1110+1111
    First Day of Ramadan (estimated)|- - - 0208 0128 0116 0106+1226 1216 1204 1124 1113 1102 1021 1010
    Isra' and Mi'raj (estimated)|- - - 0106+1226 1214 1204 1123 1113 1101 1021 1010 0930 0918 0908
    First Day of Ramadan (observed, estimated)|- - - - 0129 - 0107 - - - - 1103 - -
    Eid al-Fitr (observed, estimated)|- - - 0313 0301 0219 - 0128 0117 1226+1228 - 1204 1122 -
    Isra' and Mi'raj|0208 0127 0117 - - - - - - - - - - -
    Lunar New Year|0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215
    Eid al-Adha (estimated)|- - - 0517 0505 0425 0414 0403 0322 0312 0301 0219 0208 0127
    Lunar New Year (observed)|- - - - - - 0207 - - - 0220 - - 0216
    Eid al-Adha (observed, estimated)|- - - - 0506 - 0415 - - - - - 0209 -
    Islamic New Year (estimated)|- - - 0606 0526 0515 0504 0423 0412 0401 0322 0311 0229 0217
    First Day of Ramadan|0312 0302 0219 - - - - - - - - - - -
    National Day|0223
    National Day (observed)|0224 0224 - - - 0224 - 0224 - - - 0224 - -
    Islamic New Year (observed, estimated)|- - - 0607 0527 - - - - 0402 - 0312 0301 -
    First Day of Ramadan (observed)|- 0303 - - - - - - - - - - - -
    Anniversary of the revelation of the Quran|0328 0318 0307 - - - - - - - - - - -
    Eid al-Fitr|0410+0411+0412 0331+0401+0402 0321+0322+0323 - - - - - - - - - - -
    Eid al-Fitr (observed)|0413 - 0324 - - - - - - - - - - -
    Prophet's Birthday (estimated)|- - - 0815 0804 0724 0713 0702 0621 0610 0530 0520 0509 0428
    Prophet's Birthday (observed, estimated)|- - - 0816 0805 - - - - 0611 - 0521 0510 -
    Eid al-Adha|0617 0607 0527 - - - - - - - - - - -
    Armed Forces Day|0531
    Armed Forces Day (observed)|0601 - 0601 - - - 0601 - - - - - - 0601
    Islamic New Year|0707 0627 0617 - - - - - - - - - - -
    Islamic New Year (observed)|0708 0628 - - - - - - - - - - - -
    Sultan Hassanal Bolkiah's Birthday|0715
    Sultan Hassanal Bolkiah's Birthday (observed)|- - - - - 0716 - - - 0716 - 0716 - -
    Prophet's Birthday|0916 0905 0825 - - - - - - - - - - -
    Prophet's Birthday (observed)|- 0906 - - - - - - - - - - - -
    Isra' and Mi'raj (observed, estimated)|- - - 1227 - - - - - 1022 - 1001 - -
    Christmas Day|1225
    Christmas Day (observed)|- - 1226 - - - - - - 1227 - - - 1226
    """#),
    ("BO", #"""
    Bolivia|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Plurinational State Foundation Day|0122
    Plurinational State Foundation Day (observed)|- - - - - - - - - - 0123 - - -
    Carnival|0212+0213 0303+0304 0216+0217 0208+0209 0228+0229 0212+0213 0304+0305 0224+0225 0209+0210 0228+0301 0220+0221 0205+0206 0225+0226 0216+0217
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Aymara New Year|0621
    Aymara New Year (observed)|- - 0622 - - - - - - - - - - 0622
    Independence Day|0806
    Independence Day (observed)|- - - - 0807 - - - - - 0807 - - -
    National Dignity Day|1017
    All Souls' Day|1102
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    >B|El Beni
    +Beni Day|1118
    >C|Cochabamba
    +Cochabamba Day|0914
    >H|Chuquisaca
    +Chuquisaca Day|0525
    >L|La Paz
    +La Paz Day|0716
    >N|Pando
    +Pando Day|1011
    >O|Oruro
    +Carnival in Oruro|0209 0228 0213 0205 0225 0209 0301 0221 0206 0225 0217 0202 0222 0213
    >P|Potosí
    +Potosí Day|1110
    >S|Santa Cruz
    +Santa Cruz Day|0924
    >T|Tarija
    +La Tablada|0415
    """#),
    ("BQ", #"""
    Bonaire Sint Eustatius And Saba|2024|2037
    New Year's Day|0101
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    King's Day|0427 0426 0427 0427 0427 0427 0427 0426 0427 0427 0427 0427 0426 0427
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Christmas Day|1225
    Second Day of Christmas|1226
    >BON|Bonaire
    +Rincon Day|0430
    +Bridge Holiday|- 0502 - - - - - - - - - - - -
    +Bonaire Day|0906
    >SAB|Saba
    +Carnival Monday|0729 0728 0727 0726 0731 0730 0729 0728 0726 0725 0731 0730 0728 0727
    +Saba Day|1206 1205 1204 1203 1201 1207 1206 1205 1203 1202 1201 1207 1205 1204
    >STA|Sint Eustatius
    +Emancipation Day|0701
    +Statia Day|1116
    """#),
    ("BR", #"""
    Brazil|2024|2037
    Universal Fraternization Day|0101
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Tiradentes' Day|0421
    Worker's Day|0501
    Independence Day|0907
    Our Lady of Aparecida|1012
    All Souls' Day|1102
    Republic Proclamation Day|1115
    National Day of Zumbi and Black Awareness|1120
    Christmas Day|1225
    >AC|Acre
    +Evangelical Day|0126 0124 0123 0123 0123 0126 0125 0124 0123 0123 0123 0126 0125 0123
    +International Women's Day|0308 0308 0308 0308 0310 0309 0308 0308 0308 0311 0310 0309 0308 0308
    +Founding of Acre|0615
    +Amazonia Day|0906 0905 0905 0905 0908 0907 0906 0905 0905 0905 0908 0907 0905 0905
    +Signing of the Petropolis Treaty|1117 1117 1120 1119 1117 1117 1117 1117 1119 1118 1117 1117 1117 1120
    >AL|Alagoas
    +Saint John's Day|0624
    +Saint Peter's Day|0629
    +Political Emancipation of Alagoas|0916
    +Evangelical Day|1130
    >AM|Amazonas
    +Elevation of Amazonas to province|0905
    >AP|Amapá
    +Saint Joseph's Day|0319
    +Saint James' Day|0725
    +Creation of the Federal Territory|0913
    >BA|Bahia
    +Bahia Independence Day|0702
    >CE|Ceará
    +Saint Joseph's Day|0319
    +Abolition of slavery in Ceará|0325
    +Our Lady of Assumption|0815
    >DF|Distrito Federal
    +Founding of Brasilia|0421
    +Evangelical Day|1130
    >ES|Espírito Santo
    +Our Lady of Penha|0408 0428 0413 0405 0424 0409 0429 0421 0405 0425 0417 0402 0421 0413
    >GO|Goiás
    +Foundation of Goiás city|0726
    +Foundation of Goiânia|1024
    >MA|Maranhão
    +Maranhão joining to independence of Brazil|0728
    >MG|Minas Gerais
    +Tiradentes' Execution|0421
    >MS|Mato Grosso do Sul
    +State Creation Day|1011
    >MT|Mato Grosso
    >PA|Pará
    +Grão-Pará joining to independence of Brazil|0815
    >PB|Paraíba
    +State Founding Day|0805
    >PE|Pernambuco
    +Pernambuco Revolution of 1817|0306
    >PI|Piauí
    +Piauí Day|1019
    >PR|Paraná
    +Our Lady of Rocio|1115
    >RJ|Rio de Janeiro
    +Carnival|0213 0304 0217 0209 0229 0213 0305 0225 0210 0301 0221 0206 0226 0217
    +Saint George's Day|0423
    >RN|Rio Grande do Norte
    +Rio Grande do Norte Day|0807
    +Uruaçu and Cunhaú Martyrs Day|1003
    >RO|Rondônia
    +State Creation Day|0104
    +Evangelical Day|0618
    >RR|Roraima
    +State Creation Day|1005
    >RS|Rio Grande do Sul
    +Gaucho Day|0920
    >SC|Santa Catarina
    +Santa Catarina State Day|0811 0817 0816 0815 0813 0812 0811 0817 0815 0814 0813 0812 0817 0816
    +Saint Catherine of Alexandria Day|1201 1130 1129 1128 1126 1125 1201 1130 1128 1127 1126 1125 1130 1129
    >SE|Sergipe
    +Sergipe Political Emancipation Day|0708
    >SP|São Paulo
    +Constitutionalist Revolution|0709
    >TO|Tocantins
    +Autonomy Day|0318
    +Our Lady of Nativity|0908
    +State Creation Day|1005
    >São Paulo Capital|
    +São Paulo City Anniversary|0125
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Constitutionalist Revolution|0709
    """#),
    ("BS", #"""
    Bahamas|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Majority Rule Day|0110
    Majority Rule Day (observed)|- - 0112 0111 - - - - 0112 - - - - 0112
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Whit Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Randol Fawkes Labour Day|0607 0606 0605 0604 0602 0601 0607 0606 0604 0603 0602 0601 0606 0605
    Independence Day|0710
    Independence Day (observed)|- - - 0712 - - - - 0712 0711 - - - -
    Emancipation Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    National Heroes Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - 1228 1227 - - - - 1227 - - - - 1228
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("BT", #"""
    Bhutan|2024|2037
    Winter Solstice|0102
    Traditional Day of Offering|0112 0130 0119 0108 0127 0115 0104 0123 0113 0131 0121 0110 0129 0117
    Losar|0210+0211 0228+0301 0218+0219 0207+0208 0226+0227 0214+0215 0203+0204 0222+0223 0212+0213 0302+0303 0219+0220 0209+0210 0228+0229 0216+0217
    Birth Anniversary of His Majesty the King|0221+0222+0223
    Death Anniversary of Zhabdrung|0418 0507 0426 0416 0504 0423 0512 0502 0420 0508 0428 0417 0505 0425
    Birth Anniversary of the 3rd Druk Gyalpo|0502
    Lord Buddha's Parinirvana|0523 0611 0531 0520 0607 0527 0615 0605 0525 0612 0602 0522 0608 0529
    Birth Anniversary of Guru Rinpoche|0616 0705 0624 0613 0701 0621 0710 0630 0618 0707 0626 0615 0703 0622
    First Sermon of Lord Buddha|0710 0728 0718 0806 0725 0715 0803 0723 0711 0730 0719 0709 0727 0716
    Blessed Rainy Day|0923 0923 0923 0924 0923 0923 0923 0924 0923 0923 0923 0924 0923 0923
    Dassain (estimated)|- - - 1009 0927 1016 1006 1025 1014 1003 1022 1011 - -
    Dassain|1012 1002 1021 - - - - - - - - - - -
    Descending Day of Lord Buddha|1122 1111 1101 1120 1109 1029 1117 1106 1025 1113 1102 1121 1110 1031
    Coronation of His Majesty the King|1101
    Birth Anniversary of the 4th Druk Gyalpo - Constitution Day|1111
    National Day|1217
    >11|Paro
    >12|Chhukha
    >13|Haa
    >14|Samtse
    >15|Thimphu
    +Thimphu Drubchoe|0909 0928 0917 1005 0924 0913 1002 0922 0911 0929 0918 1007 0925 0915
    +Thimphu Tshechu|0913+0914+0915 1002+1003+1004 0921+0922+0923 1010+1011+1012 0928+0929+0930 0917+0918+0919 1006+1007+1008 0926+0927+0928 0914+0915+0916 1003+1004+1005 0923+0924+0925 1011+1012+1013 0929+0930+1001 0919+0920+0921
    >21|Tsirang
    >22|Dagana
    >23|Punakha
    >24|Wangdue Phodrang
    >31|Sarpang
    >32|Trongsa
    >33|Bumthang
    >34|Zhemgang
    >41|Trashigang
    >42|Monggar
    >43|Pema Gatshel
    >44|Lhuentse
    >45|Samdrup Jongkhar
    >GA|Gasa
    >TY|Trashi Yangtse
    """#),
    ("BV", #"""
    Bouvet Island|2024|2037
    """#),
    ("BW", #"""
    Botswana|2024|2037
    New Year's Day|0101
    New Year's Day Holiday|0102
    New Year's Day (observed)|- - - - - - - - - - 0103 - - -
    New Year's Day Holiday (observed)|- - - - 0103 - - - - 0103 - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labour Day|0501
    Labour Day (observed)|- - - - - - - - - 0502 - - - -
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Labour Day Holiday|- - - 0503 - - - - 0503 - - - - -
    Public Holiday|1030+1031 - 0515 - - - - - - - - - - -
    Sir Seretse Khama Day|0701
    Sir Seretse Khama Day (observed)|- - - - - 0702 - - - - - 0702 - -
    President's Day|0715 0721 0720 0719 0717 0716 0715 0721 0719 0718 0717 0716 0721 0720
    President's Day Holiday|0716 0722 0721 0720 0718 0717 0716 0722 0720 0719 0718 0717 0722 0721
    Botswana Day|0930
    Botswana Day Holiday|1001
    Botswana Day (observed)|- - - - - 1002 - - - - - 1002 - -
    Botswana Day Holiday (observed)|- - - - 1002 - - - - - 1002 - - -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    Boxing Day Holiday|- - 1228 - - - - - - - - - - 1228
    """#),
    ("BY", #"""
    Belarus|2024|2037
    New Year's Day|0101+0102
    Day off (substituted from 01/11/2025)|- 0106 - - - - - - - - - - - -
    Orthodox Christmas Day|0107
    Women's Day|0308
    Catholic Easter|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Orthodox Easter|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Radunitsa (Day of Rejoicing)|0514 0429 0421 0511 0425 0417 0507 0422 0511 0503 0418 0508 0429 0414
    Day off (substituted from 04/25/2026)|- - 0420 - - - - - - - - - - -
    Day off (substituted from 04/26/2025)|- 0428 - - - - - - - - - - - -
    Labor Day|0501
    Victory Day|0509
    Day off (substituted from 05/18/2024)|0513 - - - - - - - - - - - - -
    Independence Day of the Republic of Belarus (Day of the Republic)|0703
    Day off (substituted from 07/12/2025)|- 0704 - - - - - - - - - - - -
    October Revolution Day|1107
    Day off (substituted from 11/16/2024)|1108 - - - - - - - - - - - - -
    Catholic Christmas Day|1225
    Day off (substituted from 12/20/2025)|- 1226 - - - - - - - - - - - -
    """#),
    ("BZ", #"""
    Belize|2024|2037
    New Year's Day|0101 0101 0101 0101 0101 0101 0101 0101 0101 0101 - 0101 0101 0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    George Price Day|0115 0115 0115 0115 0115 0115 0115 0115 0115 0115 - 0115 0115 0115
    George Price Day (observed)|- - - - - - - - - - 0116 - - -
    National Heroes and Benefactors Day (observed)|- 0310 - 0308 0306 0312 - 0310 0308 0307 0306 0312 0310 -
    National Heroes and Benefactors Day|0309 - 0309 - - - 0309 - - - - - - 0309
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labour Day|0501 0501 0501 0501 0501 0501 0501 0501 0501 - 0501 0501 0501 0501
    Labour Day (observed)|- - - - - - - - - 0502 - - - -
    Emancipation Day (observed)|0729 0804 - 0802 0731 0730 0729 0804 0802 - 0731 0730 0804 -
    Emancipation Day|- - 0801 - - - - - - 0801 - - - 0801
    Saint George's Caye Day|0910 0910 0910 0910 - 0910 0910 0910 0910 0910 - 0910 0910 0910
    Saint George's Caye Day (observed)|- - - - 0911 - - - - - 0911 - - -
    Independence Day|0921 - 0921 0921 0921 0921 0921 - 0921 0921 0921 0921 - 0921
    Independence Day (observed)|- 0922 - - - - - 0922 - - - - 0922 -
    Indigenous Peoples' Resistance Day (observed)|- 1013 - 1011 1009 1015 - 1013 1011 1010 1009 1015 1013 -
    Indigenous Peoples' Resistance Day|1012 - 1012 - - - 1012 - - - - - - 1012
    Garifuna Settlement Day|1119 1119 1119 1119 - 1119 1119 1119 1119 1119 - 1119 1119 1119
    Garifuna Settlement Day (observed)|- - - - 1120 - - - - - 1120 - - -
    Christmas Day|1225
    Boxing Day|1226 1226 1226 - 1226 1226 1226 1226 - 1226 1226 1226 1226 1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    """#),
  ]
}
