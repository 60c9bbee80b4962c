// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let q: [(country: String, text: String)] = [
    ("QA", #"""
    Qatar|2024|2037
    New Year's Holiday|- 0102 - - - - - - - - - - - -
    Eid al-Fitr (estimated)|- - - 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    Eid al-Adha (estimated)|- - - 0516+0517+0518 0505+0506+0507 0424+0425+0426 0413+0414+0415 0402+0403+0404 0322+0323+0324 0311+0312+0313 0301+0302+0303 0218+0219+0220 0207+0208+0209 0126+0127+0128
    National Sports Day|0213 0211 0210 0209 0208 0213 0212 0211 0210 0208 0214 0213 0212 0210
    Eid al-Fitr|0410+0411+0412 0330+0331+0401 0320+0321+0322 - - - - - - - - - - -
    Eid al-Adha|0616+0617+0618 0606+0607+0608 0527+0528+0529 - - - - - - - - - - -
    Qatar National Day|1218
    """#),
  ]
}
