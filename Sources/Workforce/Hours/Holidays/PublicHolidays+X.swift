// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let x: [(country: String, text: String)] = [
    ("XK", #"""
    Kosovo|2009|2037
    New Year's Day|0101+0102
    Eid al-Fitr (estimated)|0920 0910 0830 0819 0808 0728 0717 0706 0625 0615 0604 0524 0513 0502 0421 0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    New Year's Day (observed)|- 0104 0103+0104 0103 - - - 0104 0103 - - - 0104 0103+0104 0103 - - - 0104 0103+0104 - - - - 0103+0104 0103 - - -
    Eid al-Fitr (observed, estimated)|0921 - - 0820 - - - - 0626 - - 0525 - - - - 0331 - - 0228 - - - - 0104 - 1203 - 1109
    Orthodox Christmas Day|0107
    Orthodox Christmas Day (observed)|- - - 0109 - - - - 0109 0108 - - - - 0109 0108 - - - - 0108 - - - - 0109 0108 - -
    Eid al-Adha (estimated)|1127 1116 1106 1026 1015 1004 0923 0911 0901 0821 0811 0731 0720 0709 0628 0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Independence Day|0217
    Independence Day (observed)|- - - - 0218 - - - - 0219 0218 - - - - 0219 - - - - 0219 0218 - - - - 0219 0218 -
    Eid al-Adha (observed, estimated)|- - 1107 - - 1006 - 0912 - - 0812 - - 0711 - 0617 - - 0517 - - 0415 - - - - 0220 - -
    Catholic Easter|0412 0404 0424 0408 0331 0420 0405 0327 0416 0401 0421 0412 0404 0417 0409 0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Catholic Easter (observed)|0413 0405 0425 0410 0401 0421 0406 0328 0417 0402 0422 0413 0405 0418 0410 0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Orthodox Easter|0419 0404 0424 0415 0505 0420 0412 0501 0416 0408 0428 0419 0502 0424 0416 0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Orthodox Easter (observed)|0420 0405 0425 0416 0506 0421 0413 0502 0417 0410 0429 0420 0504 0425 0417 0506 0421 0413 0504 0417 0410 0429 0414 0504 0425 0410 0430 0421 0406
    Constitution Day|0409
    Constitution Day (observed)|- - 0411 - - - - 0411 0410 - - - - 0411 0410 - - - - 0410 - - - - 0411 0410 - - -
    International Labor Day|0501
    International Labor Day (observed)|- 0503 0502 - - - - 0502 - - - - 0503 0503 - - - - 0503 - - - - 0503 0502 - - - -
    Europe Day|0509
    Europe Day (observed)|0511 0510 - - - - 0511 - - - - 0511 0510 - - - - 0511 0510 - - - - 0510 - - - - 0511
    Catholic Christmas Day|1225
    Catholic Christmas Day (observed)|- 1227 1226 - - - - 1226 - - - - 1227 1226 - - - - 1227 - - - - 1227 1226 - - - -
    """#),
  ]
}
