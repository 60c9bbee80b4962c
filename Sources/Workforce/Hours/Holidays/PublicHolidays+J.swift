// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let j: [(country: String, text: String)] = [
    ("JE", #"""
    Jersey|2024|2037
    New Year's Day|0101
    New Year's Day (substitute day)|- - - - 0103 - - - - 0103 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Early May Bank Holiday|- 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    May Bank Holiday|0506 - - - - - - - - - - - - -
    Liberation Day|0509 0509 0509 - 0509 0509 0509 0509 - 0509 0509 0509 0509 0509
    Spring Bank Holiday|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    The visit of His Majesty King Charles III and Queen Camilla|0715 - - - - - - - - - - - - -
    Summer Bank Holiday|0826 0825 0831 0830 0828 0827 0826 0825 0830 0829 0828 0827 0825 0831
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (substitute day)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (substitute day)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("JM", #"""
    Jamaica|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Ash Wednesday|0214 0305 0218 0210 0301 0214 0306 0226 0211 0302 0222 0207 0227 0218
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    National Labour Day|0523
    National Labour Day (observed)|- - 0525 0524 - - - - 0524 - - - - 0525
    Emancipation Day|0801
    Emancipation Day (observed)|- - - 0802 - - - - 0802 - - - - -
    Independence Day|0806
    Independence Day (observed)|- - - - 0807 - - - - - 0807 - - -
    National Heroes Day|1021 1020 1019 1018 1016 1015 1021 1020 1018 1017 1016 1015 1020 1019
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("JO", #"""
    Jordan|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr Holiday (estimated)|0411+0412 0331+0401 0321+0322 0310+0311 0227+0228 0215+0216 0205+0206 0125+0126 0115+0116 0103+0104+1224+1225 1213+1214 1202+1203 1120+1121 1109+1110
    Isra' and Mi'raj (estimated)|0208 0127 0116 0105+1225 1214 1203 1123 1112 1101 1021 1010 0929 0918 0907
    Day of Arafah (estimated)|0615 0605 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha Holiday (estimated)|0617+0618 0607+0608 0528+0529 0517+0518 0506+0507 0425+0426 0414+0415 0403+0404 0323+0324 0312+0313 0302+0303 0219+0220 0208+0209 0127+0128
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Independence Day|0525
    Christmas Day|1225
    """#),
    ("JP", #"""
    Japan|2024|2037
    New Year's Day|0101
    Substitute Holiday|0212+0506+0812+0923+1104 0224+0506+1124 0506 0322 - 0212+0430+0924 0506+0812+1104 0224+0506+1124 - 0321 0102 0212+0430+0924 0506+1124 0506
    Coming of Age Day|0108 0113 0112 0111 0110 0108 0114 0113 0112 0110 0109 0108 0114 0112
    Foundation Day|0211
    Emperor's Birthday|0223
    Vernal Equinox Day|0320 0320 0320 0321 0320 0320 0320 0321 0320 0320 0320 0321 0320 0320
    Showa Day|0429
    Constitution Day|0503
    Greenery Day|0504
    Children's Day|0505
    Marine Day|0715 0721 0720 0719 0717 0716 0715 0721 0719 0718 0717 0716 0721 0720
    Mountain Day|0811
    Respect for the Aged Day|0916 0915 0921 0920 0918 0917 0916 0915 0920 0919 0918 0917 0915 0921
    National Holiday|- - 0922 - - - - - 0921 - - - - 0922
    Autumnal Equinox Day|0922 0923 0923 0923 0922 0923 0923 0923 0922 0923 0923 0923 0922 0923
    Sports Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    Culture Day|1103
    Labor Thanksgiving Day|1123
    """#),
  ]
}
