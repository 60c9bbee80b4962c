// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let y: [(country: String, text: String)] = [
    ("YE", #"""
    Yemen|2024|2037
    Eid al-Fitr (estimated)|- - 0318+0319+0320+0321+0322 0308+0309+0310+0311 0225+0226+0227+0228 0213+0214+0215+0216 0202+0203+0204+0205+0206 0123+0124+0125+0126 0112+0113+0114+0115+0116 0101+0102+0103+0104+1221+1222+1223+1224+1225 1210+1211+1212+1213+1214 1129+1130+1201+1202+1203 1117+1118+1119+1120+1121 1107+1108+1109+1110
    Eid al-Fitr (observed, estimated)|- - 0323 - 0229 0218 - 0127 0118 1226 - 1204 1123 -
    Eid al-Adha (estimated)|- 0605+0606+0607+0608+0609 0526+0527+0528+0529+0530 0515+0516+0517+0518+0519 0504+0505+0506+0507+0508 0423+0424+0425+0426+0427 0412+0413+0414+0415+0416 0401+0402+0403+0404+0405 0321+0322+0323+0324+0325 0310+0311+0312+0313+0314 0228+0301+0302+0303+0304 0217+0218+0219+0220+0221 0206+0207+0208+0209+0210 0125+0126+0127+0128+0129
    Eid al-Adha (observed, estimated)|- 0610 0531 - 0509 0429 0417 0406 - 0315 0305 - 0211 -
    Islamic New Year Day (estimated)|- 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Eid al-Fitr|0408+0409+0410+0411+0412 0329+0330+0331+0401 - - - - - - - - - - - -
    Islamic New Year Day (observed, estimated)|- - - - - - 0505 - - 0403 - - - -
    Eid al-Fitr (observed)|0414 - - - - - - - - - - - - -
    Labor Day|0501
    Labor Day (observed)|- - 0503 - - - - - - - - - - 0503
    Unity Day|0522
    Unity Day (observed)|- - 0524 - - - - - - - - - - 0524
    Eid al-Adha|0615+0616+0617+0618+0619 - - - - - - - - - - - - -
    Islamic New Year Day|0707 - - - - - - - - - - - - -
    Revolution Day|0926
    Revolution Day (observed)|- 0928 - - - - - 0928 - - - - 0928 -
    Liberation Day|1014
    Liberation Day (observed)|- - - - - - - - - 1016 - - - -
    Evacuation Day|1130
    Evacuation Day (observed)|- - - - - 1202 - - - - - 1204 - -
    """#),
    ("YT", #"""
    Mayotte|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Abolition of Slavery|0427
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    National Day|0714
    Assumption Day|0815
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    """#),
  ]
}
