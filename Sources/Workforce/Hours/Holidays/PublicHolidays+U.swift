// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let u: [(country: String, text: String)] = [
    ("UA", #"""
    Ukraine|2024|2037
    """#),
    ("UG", #"""
    Uganda|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    General Elections|- - 0115+0116 - - - - - - - - - - -
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    NRM Liberation Day|0126
    Archbishop Janani Luwum Day|0216
    Women's Day|0308
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labour Day|0501
    Uganda Martyrs' Day|0603
    National Heroes' Day|0609
    Independence Day|1009
    Christmas Day|1225
    Boxing Day|1226
    """#),
    ("UM", #"""
    United States Minor Outlying Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    Memorial Day|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    Juneteenth National Independence Day (observed)|- - - 0618 - - - - 0618 0620 - - - -
    Juneteenth National Independence Day|0619
    Independence Day (observed)|- - 0703 0705 - - - - 0705 - - - - 0703
    Independence Day|0704
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    Veterans Day (observed)|- - - - 1110 1112 - - - - 1110 1112 - -
    Veterans Day|1111
    Thanksgiving Day|1128 1127 1126 1125 1123 1122 1128 1127 1125 1124 1123 1122 1127 1126
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    """#),
    ("US", #"""
    United States|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    Memorial Day|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    Juneteenth National Independence Day (observed)|- - - 0618 - - - - 0618 0620 - - - -
    Juneteenth National Independence Day|0619
    Independence Day (observed)|- - 0703 0705 - - - - 0705 - - - - 0703
    Independence Day|0704
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    Veterans Day (observed)|- - - - 1110 1112 - - - - 1110 1112 - -
    Veterans Day|1111
    Thanksgiving Day|1128 1127 1126 1125 1123 1122 1128 1127 1125 1124 1123 1122 1127 1126
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    >AK|Alaska
    +Martin Luther King Jr.'s Birthday|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Seward's Day|0325 0331 0330 0329 0327 0326 0325 0331 0329 0328 0327 0326 0331 0330
    +Indigenous Peoples' Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Alaska Day (observed)|- 1017 1019 - - - - 1017 - - - - 1017 1019
    +Alaska Day|1018
    -Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >AL|Alabama
    +Martin Luther King, Jr & Robert E. Lee's Birthday|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    +George Washington & Thomas Jefferson's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Confederate Memorial Day|0422 0428 0427 0426 0424 0423 0422 0428 0426 0425 0424 0423 0428 0427
    +Jefferson Davis Birthday|0603 0602 0601 0607 0605 0604 0603 0602 0607 0606 0605 0604 0602 0601
    +Columbus Day / American Indian Heritage Day / Fraternal Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    -Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >AR|Arkansas
    +George Washington's Birthday and Daisy Gatson Bates Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >AS|American Samoa
    +American Samoa Flag Day (observed)|- - - 0416 - - - - 0416 0418 - - - -
    +American Samoa Flag Day|0417
    +Manu'a Islands Cession Day (observed)|- - - - 0717 - - - - 0715 0717 - - -
    +Manu'a Islands Cession Day|0716
    +White Sunday|1013 1012 1011 1010 1008 1014 1013 1012 1010 1009 1008 1014 1012 1011
    >AZ|Arizona
    +Dr. Martin Luther King Jr. / Civil Rights Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    +Lincoln/Washington Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >CA|California
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Susan B. Anthony Day|0215
    +Cesar Chavez Day|0331
    +Cesar Chavez Day (observed)|0401 - - - - - 0401 - - - - - - -
    +Diwali|- - 1108 1029 1017 1105 1026 1114 1102 1022 1110 1030 - -
    +Day After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >CO|Colorado
    +Washington-Lincoln Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Cesar Chavez Day|0331
    +Frances Xavier Cabrini Day|1007 1006 1005 1004 1002 1001 1007 1006 1004 1003 1002 1001 1006 1005
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >CT|Connecticut
    +Lincoln's Birthday (observed)|- - - - 0211 - - - - 0211 0213 - - -
    +Lincoln's Birthday|0212
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    >DC|District of Columbia
    +Inauguration Day|- 0120 - - - 0120 - - - 0120 - - - 0120
    +Emancipation Day (observed)|- - - - 0417 - - - - 0415 0417 - - -
    +Emancipation Day|0416
    +Indigenous Peoples' Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >DE|Delaware
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    +Day After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >FL|Florida
    +Susan B. Anthony Day|0215
    +Friday After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >GA|Georgia
    +State Holiday|0329+1129 0418+1128 0403+1127 0326+1126 0414+1124 0330+1123 0419+1129 0411+1128 0326+1126 0415+1125 0407+1124 0323+1123 0411+1128 0403+1127
    +Washington's Birthday|1224 1226 1224 1223 1226 1224 1224 1226 1223 1223 1226 1224 1226 1224
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >GU|Guam
    +Guam Discovery Day|0304 0303 0302 0301 0306 0305 0304 0303 0301 0307 0306 0305 0303 0302
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Liberation Day (Guam)|0721
    +All Souls' Day|1102
    +Lady of Camarin Day|1208
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >HI|Hawaii
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Prince Jonah Kuhio Kalanianaole Day (observed)|- - - - 0327 - - - - 0325 0327 - - -
    +Prince Jonah Kuhio Kalanianaole Day|0326
    +Kamehameha Day (observed)|- - - - 0612 - - - - 0610 0612 - - -
    +Kamehameha Day|0611
    +Statehood Day|0816 0815 0821 0820 0818 0817 0816 0815 0820 0819 0818 0817 0815 0821
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >IA|Iowa
    +Lincoln's Birthday (observed)|- - - - 0211 - - - - 0211 0213 - - -
    +Lincoln's Birthday|0212
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >ID|Idaho
    +Martin Luther King Jr. / Idaho Human Rights Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >IL|Illinois
    +Lincoln's Birthday (observed)|- - - - 0211 - - - - 0211 0213 - - -
    +Lincoln's Birthday|0212
    +Casimir Pulaski Day|0304 0303 0302 0301 0306 0305 0304 0303 0301 0307 0306 0305 0303 0302
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    >IN|Indiana
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Primary Election Day|0507 0506 0505 0504 0502 0508 0507 0506 0504 0503 0502 0508 0506 0505
    +Election Day|1105 1104 1103 1102 1107 1106 1105 1104 1102 1108 1107 1106 1104 1103
    +Lincoln's Birthday|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    +Washington's Birthday|1224 1226 1224 1223 1226 1224 1224 1226 1223 1223 1226 1224 1226 1224
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >KS|Kansas
    +Christmas Eve (observed)|- - - 1223 1222 - - - 1223 1223 1222 - - -
    +Christmas Eve|1224
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >KY|Kentucky
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +New Year's Eve (observed)|- - - - - - - - - 1230 - - - -
    +New Year's Eve|1231
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >LA|Louisiana
    +Mardi Gras|0213 0304 0217 0209 0229 0213 0305 0225 0210 0301 0221 0206 0226 0217
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >MA|Massachusetts
    +Patriots' Day|0415 0421 0420 0419 0417 0416 0415 0421 0419 0418 0417 0416 0421 0420
    -Juneteenth National Independence Day (observed)|- - - 0618 - - - - 0618 - - - - -
    -Independence Day (observed)|- - 0703 - - - - - - - - - - 0703
    -Veterans Day (observed)|- - - - 1110 - - - - - 1110 - - -
    -Christmas Day (observed)|- - - 1224 - - - - 1224 - - - - -
    -New Year's Day (observed)|- - - 1231 - - - - 1231 - - - - -
    >MD|Maryland
    +Inauguration Day|- 0120 - - - 0120 - - - 0120 - - - 0120
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +American Indian Heritage Day|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >ME|Maine
    +Patriots' Day|0415 0421 0420 0419 0417 0416 0415 0421 0419 0418 0417 0416 0421 0420
    +Indigenous Peoples' Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >MI|Michigan
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    +Day After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    +Christmas Eve (observed)|- - - 1223 1222 - - - 1223 1223 1222 - - -
    +Christmas Eve|1224
    +New Year's Eve (observed)|- - - - - - - - - 1230 - - - -
    +New Year's Eve|1231
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >MN|Minnesota
    +Washington's and Lincoln's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >MO|Missouri
    +Truman Day (observed)|- - - 0507 - - - - 0507 0509 - - - -
    +Truman Day|0508
    >MP|Northern Mariana Islands
    +Commonwealth Covenant Day (observed)|0325 - - - - 0323 0325 - - - - 0323 - -
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Commonwealth Covenant Day|0324
    +Commonwealth Cultural Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    +Citizenship Day (observed)|- - - - 1103 1105 - - - - 1103 1105 - -
    +Citizenship Day|1104
    +Constitution Day (observed)|1209 - - - - 1207 1209 - - - - 1207 - -
    +Constitution Day|1208
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >MS|Mississippi
    +Dr. Martin Luther King Jr. and Robert E. Lee's Birthdays|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    +Confederate Memorial Day|0429 0428 0427 0426 0424 0430 0429 0428 0426 0425 0424 0430 0428 0427
    -Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >MT|Montana
    +Lincoln's and Washington's Birthdays|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >NC|North Carolina
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Day After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    +Christmas Eve (observed)|- - - 1223 1222 - - - 1223 1223 1222 - - -
    +Christmas Eve|1224
    +Day After Christmas|1226
    +Day After Christmas (observed)|- - 1228 1227 - - - - 1227 1227 - - - 1228
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >ND|North Dakota
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >NE|Nebraska
    +Arbor Day|0426 0425 0424 0430 0428 0427 0426 0425 0430 0429 0428 0427 0425 0424
    +Indigenous Peoples' Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >NH|New Hampshire
    +Dr. Martin Luther King Jr. / Civil Rights Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    +Day After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >NJ|New Jersey
    +Lincoln's Birthday (observed)|- - - - 0211 - - - - 0211 0213 - - -
    +Lincoln's Birthday|0212
    +Presidents Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >NM|New Mexico
    +Indigenous Peoples' Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Presidents' Day|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >NV|Nevada
    +Nevada Day|1025 1031 1030 1029 1027 1026 1025 1031 1029 1028 1027 1026 1031 1030
    +Family Day|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >NY|New York
    +Lincoln's Birthday (observed)|- - - - 0211 - - - - 0211 0213 - - -
    +Lincoln's Birthday|0212
    +Susan B. Anthony Day|0215
    +Election Day|1105 1104 1103 1102 1107 1106 1105 1104 1102 1108 1107 1106 1104 1103
    >OH|Ohio
    +Washington-Lincoln Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >OK|Oklahoma
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Day After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >OR|Oregon
    +Presidents Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >PA|Pennsylvania
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Day After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >PR|Puerto Rico
    +Epiphany|0106
    +George Washington Day, Presidents' Day, and the Day of the Women and Men Heroes of Puerto Rico|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Emancipation Day|0322
    +Emancipation Day (observed)|- - 0323 - - - - - - - - - - 0323
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Puerto Rico Constitution Day|0725
    +Puerto Rico Constitution Day (observed)|- - - 0726 - - - - 0726 - - - - -
    +Puerto Rican Identity Day|1119
    +Puerto Rican Identity Day (observed)|- - - - 1120 - - - - - 1120 - - -
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Veterans Day (observed)|- - - - 1110 - - - - - 1110 - - -
    >RI|Rhode Island
    +Victory Day|0812 0811 0810 0809 0814 0813 0812 0811 0809 0808 0814 0813 0811 0810
    +Indigenous Peoples' Day / Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >SC|South Carolina
    +President's Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Confederate Memorial Day|0422 0428 0427 0426 0424 0423 0422 0428 0426 0425 0424 0423 0428 0427
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >SD|South Dakota
    +Native Americans' Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >TN|Tennessee
    +President's Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >TX|Texas
    +Confederate Memorial Day|0119
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Texas Independence Day|0302
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Cesar Chavez Day|0331
    +San Jacinto Day|0421
    +Emancipation Day In Texas|0619
    +Lyndon Baines Johnson Day|0827
    +Friday After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    +Christmas Eve (observed)|- - - 1223 1222 - - - 1223 1223 1222 - - -
    +Christmas Eve|1224
    +Day After Christmas|1226
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >UM|United States Minor Outlying Islands
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >UT|Utah
    +Washington and Lincoln Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Pioneer Day (observed)|- - - 0723 - - - - 0723 0725 - - - -
    +Pioneer Day|0724
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >VA|Virginia
    +Inauguration Day|- 0120 - - - 0120 - - - 0120 - - - 0120
    +George Washington Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Indigenous Peoples' Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Election Day|1105 1104 1103 1102 1107 1106 1105 1104 1102 1108 1107 1106 1104 1103
    +Day After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >VI|Virgin Islands, U.S.
    +Three Kings Day|0106
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Holy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Transfer Day|0331
    +Emancipation Day|0703
    +Columbus Day and Puerto Rico Friendship Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Liberty Day|1101
    +Christmas Second Day|1226
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >VT|Vermont
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Town Meeting Day|0305 0304 0303 0302 0307 0306 0305 0304 0302 0301 0307 0306 0304 0303
    +Bennington Battle Day (observed)|- 0815 0817 - - - - 0815 - - - - 0815 0817
    +Bennington Battle Day|0816
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >WA|Washington
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Native American Heritage Day|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >WI|Wisconsin
    +Susan B. Anthony Day|0215
    +Christmas Eve (observed)|- - - 1223 1222 - - - 1223 1223 1222 - - -
    +Christmas Eve|1224
    +New Year's Eve (observed)|- - - - - - - - - 1230 - - - -
    +New Year's Eve|1231
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >WV|West Virginia
    +Presidents' Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +West Virginia Day (observed)|- - 0619 0621 - - - - 0621 - - - - 0619
    +West Virginia Day|0620
    +Election Day|1105 - 1103 - 1107 - 1105 - 1102 - 1107 - 1104 -
    +Day After Thanksgiving|1129 1128 1127 1126 1124 1123 1129 1128 1126 1125 1124 1123 1128 1127
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    >WY|Wyoming
    +President's Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    -Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    """#),
    ("UY", #"""
    Uruguay|2024|2037
    New Year's Day|0101
    Workers' Day|0501
    Constitution Day|0718
    Independence Declaration Day|0825
    Family Day|1225
    """#),
    ("UZ", #"""
    Uzbekistan|2024|2037
    New Year's Day|0101
    Day off (substituted from 01/04/2025)|- 0102 - - - - - - - - - - - -
    Day off (substituted from 01/06/2024)|0102 - - - - - - - - - - - - -
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Additional day off by Presidential decree|0322+0411+0618+0903+1231 1231 0102+0528+0529+0831 - - - - - - - - - - -
    Eid al-Fitr (estimated)|- - - 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - 0228 - - - - 0104 - 1203 - 1109
    Eid al-Adha (estimated)|- - - 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha (observed, estimated)|- - - 0517 - - 0415 - - - - 0219 - -
    Women's Day|0308
    Women's Day (observed)|- 0310 0309 - - - - 0310 - - - - 0310 0309
    Eid al-Fitr|0410 0330 0320 - - - - - - - - - - -
    Nowruz|0321
    Nowruz (observed)|- - 0323 0322 - - - - 0323 - - - - 0323
    Eid al-Fitr (observed)|- 0331 - - - - - - - - - - - -
    Day off (substituted from 04/13/2024)|0412 - - - - - - - - - - - - -
    Day of Memory and Honor|0509
    Day of Memory and Honor (observed)|- - 0511 0510 - - - - 0510 - - - - 0511
    Eid al-Adha|0616 0606 0527 - - - - - - - - - - -
    Eid al-Adha (observed)|0617 - - - - - - - - - - - - -
    Independence Day|0901
    Independence Day (observed)|0902 - - - - 0903 0902 - - - - 0903 - -
    Teachers and Instructors Day|1001
    Teachers and Instructors Day (observed)|- - - - 1002 - - - - 1003 1002 - - -
    Constitution Day|1208
    Constitution Day (observed)|1209 - - - - 1210 1209 - - - - 1210 - -
    Day off (substituted from 12/14/2024)|1230 - - - - - - - - - - - - -
    Day off (substituted from 12/12/2026)|- - 1231 - - - - - - - - - - -
    """#),
  ]
}
