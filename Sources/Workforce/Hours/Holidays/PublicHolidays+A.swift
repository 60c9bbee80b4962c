// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let a: [(country: String, text: String)] = [
    ("AD", #"""
    Andorra|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Carnival|0212 0303 0216 0208 0228 0212 0304 0224 0209 0228 0220 0205 0225 0216
    Constitution Day|0314
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Assumption Day|0815
    Our Lady of Meritxell|0908
    All Saints' Day|1101
    Immaculate Conception|1208
    Christmas Day|1225
    Saint Stephen's Day|1226
    >02|Canillo
    +Saint Roch's Day|0816
    >03|Encamp
    >04|La Massana
    +Saint Anthony's Day|0117
    >05|Ordino
    +Saint Peter's Day|0629
    >06|Sant Julià de Lòria
    +Saint Julian's Day|0107
    +Virgin Mary of Canòlich|0525 0531 0530 0529 0527 0526 0525 0531 0529 0528 0527 0526 0531 0530
    +Sant Julià de Lòria Festival|0729+0730 0728+0729 0727+0728 0802+0803 0731+0801 0730+0731 0729+0730 0728+0729 0802+0803 0801+0802 0731+0801 0730+0731 0728+0729 0727+0728
    >07|Andorra la Vella
    +Andorra la Vella Festival|0803+0804+0805 0802+0803+0804 0801+0802+0803 0807+0808+0809 0805+0806+0807 0804+0805+0806 0803+0804+0805 0802+0803+0804 0807+0808+0809 0806+0807+0808 0805+0806+0807 0804+0805+0806 0802+0803+0804 0801+0802+0803
    >08|Escaldes-Engordany
    +Saint Michael of Engolasters' Day|0507
    +Parish foundation day|0616 0615 0614 0620 0618 0617 0616 0615 0620 0619 0618 0617 0615 0614
    +Escaldes-Engordany Festival|0725+0726
    """#),
    ("AE", #"""
    United Arab Emirates|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - - 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr Holiday (estimated)|- - - 0310+0311 0227+0228 0215+0216 0205+0206 0125+0126 0115+0116 0103+0104+1224+1225 1213+1214 1202+1203 1120+1121 1109+1110
    Day of Arafah (estimated)|- - - 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha (estimated)|- - - 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha Holiday (estimated)|- - - 0517+0518 0506+0507 0425+0426 0414+0415 0403+0404 0323+0324 0312+0313 0302+0303 0219+0220 0208+0209 0127+0128
    Islamic New Year (estimated)|- - - 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Eid al-Fitr Holiday|0408+0409+0411+0412 0331+0401 0319+0321+0322 - - - - - - - - - - -
    Eid al-Fitr|0410 0330 0320 - - - - - - - - - - -
    Prophet's Birthday (estimated)|- - - 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Day of Arafah|0615 0605 0526 - - - - - - - - - - -
    Eid al-Adha|0616 0606 0527 - - - - - - - - - - -
    Eid al-Adha Holiday|0617+0618 0607+0608 0528+0529 - - - - - - - - - - -
    Islamic New Year|0707 0627 0615 - - - - - - - - - - -
    Prophet's Birthday|0915 0905 0828 - - - - - - - - - - -
    National Day|1202+1203 1201+1202 1202+1203 1202+1203 1202+1203 1202+1203 1202+1203 1202+1203 1202+1203 1202+1203 1202+1203 1202+1203 1202+1203 1202+1203
    """#),
    ("AF", #"""
    Afghanistan|2024|2037
    Eid al-Fitr (estimated)|- - 0320+0321+0322 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    First Day of Ramadan (estimated)|- - 0218 0208 0128 0116 0105+1226 1215 1204 1123 1112 1101 1020 1010
    Day of Arafah (estimated)|- - 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha (estimated)|- - 0527+0528+0529 0516+0517+0518 0505+0506+0507 0424+0425+0426 0413+0414+0415 0402+0403+0404 0322+0323+0324 0311+0312+0313 0301+0302+0303 0218+0219+0220 0207+0208+0209 0126+0127+0128
    Liberation Day|0215
    First Day of Ramadan|0311 0301 - - - - - - - - - - - -
    Eid al-Fitr|0410+0411+0412 0330+0331+0401 - - - - - - - - - - - -
    Mojahedin's Victory Day|0428
    Prophet's Birthday (estimated)|- - 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Day of Arafah|0616 0606 - - - - - - - - - - - -
    Eid al-Adha|0617+0618+0619 0607+0608+0609 - - - - - - - - - - - -
    Islamic Emirate Victory Day|0814 0815 0815 0815 0814 0814 0815 0815 0814 0814 0815 0815 0814 0814
    Afghanistan Independence Day|0819
    American Withdrawal Day|0831
    Prophet's Birthday|0916 0905 - - - - - - - - - - - -
    """#),
    ("AG", #"""
    Antigua And Barbuda|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labour Day|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    Whit Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Carnival Monday|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    Carnival Tuesday|0806 0805 0804 0803 0808 0807 0806 0805 0803 0802 0808 0807 0805 0804
    Independence Day|1101
    Independence Day (observed)|- 1103 1102 - - - - 1103 - - - - 1103 1102
    Sir Vere Cornwall Bird Snr. Day|1209
    Sir Vere Cornwall Bird Snr. Day (observed)|- - - - 1211 1210 - - - - 1211 1210 - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("AI", #"""
    Anguilla|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Special Public Holiday|- 0228 - - - - - - - - - - - -
    James Ronald Webster Day|0302
    James Ronald Webster Day (observed)|0304 0303 - - - - 0304 0303 - - - - 0303 -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Labor Day (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Anguilla Day|0530
    Anguilla Day (observed)|- - 0601 0531 - - - - 0531 - - - - 0601
    King's Birthday|0617 0616 0615 0621 0619 0618 0617 0616 0621 0620 0619 0618 0616 0615
    August Monday|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    August Thursday|0808 0807 0806 0805 0810 0809 0808 0807 0805 0804 0810 0809 0807 0806
    Constitution Day|0809 0808 0807 0806 0811 0810 0809 0808 0806 0805 0811 0810 0808 0807
    National Heroes and Heroines Day (observed)|- - 1218 1217 - - - - 1217 - - - - 1218
    National Heroes and Heroines Day|1219
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("AL", #"""
    Albania|2024|2037
    New Year's Day|0101+0102
    Eid al-Fitr (estimated)|- - - 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    New Year's Day (observed)|- - - 0104 0103+0104 - - - - 0103+0104 0103 - - -
    Eid al-Fitr (observed, estimated)|- - - - 0228 - - - - 0104 - 1203 - 1109
    Eid al-Adha (estimated)|- - - 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha (observed, estimated)|- - - 0517 - - 0415 - - - - 0219 - -
    Summer Day|0314
    Public Holiday|0315 - - - - - - - - - - - - -
    Summer Day (observed)|- - 0316 0315 - - - - 0315 - - - - 0316
    Eid al-Fitr|0410 0330 0320 - - - - - - - - - - -
    Nowruz Day|0322
    Nowruz Day (observed)|- 0324 0323 - - - - 0324 - - - - 0324 0323
    Catholic Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Catholic Easter Sunday (observed)|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr (observed)|- 0331 - - - - - - - - - - - -
    Orthodox Easter Sunday|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Orthodox Easter Sunday (observed)|0506 0421 0413 0504 0417 0409 0429 0414 0504 0425 0410 0430 0421 0406
    International Workers' Day|0501
    International Workers' Day (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Eid al-Adha|0616 0606 0527 - - - - - - - - - - -
    Eid al-Adha (observed)|0617 - - - - - - - - - - - - -
    Mother Teresa Canonization Day|0905
    Mother Teresa Canonization Day (observed)|- - 0907 0906 - - - - 0906 - - - - 0907
    Alphabet Day|1122
    Alphabet Day (observed)|- 1124 1123 - - - - 1124 - - - - 1124 1123
    Flag and Independence Day|1128
    Liberation Day|1129
    Flag and Independence Day (observed)|- - 1130 1130 - - - - 1130 - - - - 1130
    Liberation Day (observed)|- 1201 1201 - - - - 1201 - - - - 1201 1201
    National Youth Day|1208
    National Youth Day (observed)|1209 - - - - 1210 1209 - - - - 1210 - -
    Christmas Day|1225
    Christmas Day (observed)|- - - 1227 - - - - 1227 1226 - - - -
    """#),
    ("AM", #"""
    Armenia|2024|2037
    New Year's Day|0101+0102
    Christmas and Epiphany|0106
    Day of Remembrance for the Fallen Defenders of the Fatherland|- - 0127 0127 0127 0127 0127 0127 0127 0127 0127 0127 0127 0127
    Army Day|0128
    Women's Day|0308
    Day of Remembrance of the Victims of Armenian Genocide|0424
    Labor Day|0501
    Victory and Peace Day|0509
    Republic Day|0528
    Constitution Day|0705
    Independence Day|0921
    New Year's Eve|1231
    >AG|Aragac̣otn
    >AR|Ararat
    >AV|Armavir
    >ER|Erevan
    >GR|Geġark'unik'
    >KT|Kotayk'
    >LO|Loṙi
    >SH|Širak
    >SU|Syunik'
    >TV|Tavuš
    >VD|Vayoć Jor
    """#),
    ("AO", #"""
    Angola|2024|2037
    New Year's Day|0101
    Day off for New Year's Day|- - 0102 - - 1231 - - 0102 - - 1231 - 0102
    Day off for Liberation Movement Day|- 0203 - 0205 - - - 0203 - - - - - -
    Liberation Movement Day|0204
    Day off for Carnival Day|0212 0303 0216 0208 0228 0212 0304 0224 0209 0228 0220 0205 0225 0216
    Carnival Day|0213 0304 0217 0209 0229 0213 0305 0225 0210 0301 0221 0206 0226 0217
    Day off for International Women's Day|- - - - - 0309 - - - 0307 - 0309 - -
    International Women's Day|0308
    Day off for Southern Africa Liberation Day|- - - 0322 0324 - - - 0322 - 0324 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Southern Africa Liberation Day|0323
    Day off for Peace and National Reconciliation Day|0405 - - - 0403 - 0405 - - - 0403 - - -
    Peace and National Reconciliation Day|0404
    Day off for International Worker's Day|- 0502 - - - 0430 - 0502 - - - 0430 0502 -
    International Worker's Day|0501
    Day off for National Heroes' Day|0916 - 0918 - - - 0916 - - - - - - 0918
    National Heroes' Day|0917
    Day off for All Souls' Day|- - - 1101 1103 - - - 1101 - 1103 - - -
    All Souls' Day|1102
    Day off for National Independence Day|- 1110 - 1112 - - - 1110 1112 - - - 1110 -
    National Independence Day|1111
    Day off for Christmas and Family Day|- 1226 - - - 1224 - 1226 - - - 1224 1226 -
    Christmas and Family Day|1225
    """#),
    ("AQ", #"""
    Antarctica|2024|2037
    New Year's Day|0101
    Midwinter Day|0620 0621 0621 0621 0620 0621 0621 0621 0620 0621 0621 0621 0620 0621
    Antarctica Day|1201
    Christmas Day|1225
    """#),
    ("AR", #"""
    Argentina|2024|2037
    New Year's Day|0101
    Carnival Monday|0212 0303 0216 0208 0228 0212 0304 0224 0209 0228 0220 0205 0225 0216
    Carnival Tuesday|0213 0304 0217 0209 0229 0213 0305 0225 0210 0301 0221 0206 0226 0217
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Bridge Public Holiday|0401+0621+1011 0502+0815+1121 0323+0710+1207 - - - - - - - - - - -
    National Day of Remembrance for Truth and Justice|0324
    Veteran's Day and the Fallen in the Malvinas War|0402
    Labor Day|0501
    May Revolution Day|0525
    Pass to the Immortality of General Don Martín Miguel de Güemes|0617 0616 0615 0621 0617 0617 0617 0616 0621 0617 0617 0617 0616 0615
    Pass to the Immortality of General Don Manuel Belgrano|0620
    Independence Day|0709
    Pass to the Immortality of General Don José de San Martín|0817 0817 0817 0816 0821 0820 0817 0817 0816 0815 0821 0820 0817 0817
    Respect for Cultural Diversity Day|1012 1012 1012 1011 1016 1015 1012 1012 1011 1010 1016 1015 1012 1012
    Visit of His Holiness Pope Leo XIV|- - 1109 - - - - - - - - - - -
    National Sovereignty Day|1118 1124 1123 1120 1120 1119 1118 1124 1120 1120 1120 1119 1124 1123
    Immaculate Conception|1208
    Christmas Day|1225
    >A|Salta
    +Anniversary of the Battle of Salta|0220
    +Day of Memory of General Don Martín Miguel de Güemes|0617
    +Feasts of the Lord and the Virgin of Miracle|0913+0914+0915
    >B|Buenos Aires
    +Visit of His Holiness Pope Leo XIV|- - 1111 - - - - - - - - - - -
    >C|Ciudad Autónoma de Buenos Aires
    +Visit of His Holiness Pope Leo XIV|- - 1110 - - - - - - - - - - -
    >D|San Luis
    +Exaltation of the Holy Cross Day|0503
    +Saint Louis the King of France's Day|0825
    >E|Entre Ríos
    +Commemoration of the Battle of Caseros|0203
    +Provincial Day of Remembrance for Truth and Justice|0324
    +State Worker's Day|0627
    +Saint Michael the Archangel's Day|0929
    >F|La Rioja
    +Day of the Death of Juan Facundo Quiroga|0216
    +Provincial Autonomy Day|0301
    +Day of Remembrance for Truth and Justice|0324
    +La Rioja Foundation Day|0520
    +Anniversary of the Death of Enrique Angelelli|0804
    +Anniversary of the Death of Ángel Vicente Peñaloza|1112
    +Tinkunaco Festival|1231
    >G|Santiago del Estero
    >H|Chaco
    >J|San Juan
    +Teacher's Day|0911
    >K|Catamarca
    +Birthday of Mamerto Esquiú|0511
    +Catamarca Autonomy Day|0825
    +Miracle Day|0907
    >L|La Pampa
    >M|Mendoza
    +Saint James' Day|0725
    >N|Misiones
    >P|Formosa
    >Q|Neuquén
    >R|Río Negro
    >S|Santa Fe
    >T|Tucumán
    +Anniversary of the Battle of Tucumán|0924
    >U|Chubut
    +Plebiscite 1902 Trevelin|0430
    +Anniversary of the arrival of the first Welsh settlers|0728
    +Tehuelches and Mapuches declare loyalty to the Argentine flag|1103
    +National Petroleum Day|1213
    >V|Tierra del Fuego
    +Day of the Province of Tierra del Fuego, Antarctica and the South Atlantic Islands|0601
    +Selk'Nam Genocide Day|1125
    >W|Corrientes
    +Anniversary of the Death of General Manuel Belgrano|0620
    +Anniversary of the Death of General José Francisco de San Martín|0817
    >X|Córdoba
    +Visit of His Holiness Pope Leo XIV|- - 1110 - - - - - - - - - - -
    >Y|Jujuy
    +Great Day of Jujuy|0427
    +Pachamama Day|0801
    +Jujuy Exodus Day|0823
    +Day of the Virgin of the Rosary of Río Blanco and Paypaya|1007
    +Jujuy Political Autonomy Day|1118
    >Z|Santa Cruz
    +Saint John Bosco's Day|0816
    +Anniversary of the Death of Néstor Carlos Kirchner|1027
    +Commemoration of the workers shot in the Patagonian Strikes|1207
    """#),
    ("AS", #"""
    American Samoa|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Martin Luther King Jr. Day|0115 0120 0119 0118 0117 0115 0121 0120 0119 0117 0116 0115 0121 0119
    Washington's Birthday|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    American Samoa Flag Day (observed)|- - - 0416 - - - - 0416 0418 - - - -
    American Samoa Flag Day|0417
    Memorial Day|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    Juneteenth National Independence Day (observed)|- - - 0618 - - - - 0618 0620 - - - -
    Juneteenth National Independence Day|0619
    Independence Day (observed)|- - 0703 0705 - - - - 0705 - - - - 0703
    Independence Day|0704
    Manu'a Islands Cession Day (observed)|- - - - 0717 - - - - 0715 0717 - - -
    Manu'a Islands Cession Day|0716
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    Columbus Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    White Sunday|1013 1012 1011 1010 1008 1014 1013 1012 1010 1009 1008 1014 1012 1011
    Veterans Day (observed)|- - - - 1110 1112 - - - - 1110 1112 - -
    Veterans Day|1111
    Thanksgiving Day|1128 1127 1126 1125 1123 1122 1128 1127 1125 1124 1123 1122 1127 1126
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    """#),
    ("AT", #"""
    Austria|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    Assumption Day|0815
    National Day|1026
    All Saints' Day|1101
    Immaculate Conception|1208
    Christmas Day|1225
    Saint Stephen's Day|1226
    >1|Burgenland
    >2|Kärnten
    >3|Niederösterreich
    >4|Oberösterreich
    >5|Salzburg
    >6|Steiermark
    >7|Tirol
    >8|Vorarlberg
    >9|Wien
    """#),
    ("AU", #"""
    Australia|2024|2037
    New Year's Day|0101
    Australia Day|0126
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    ANZAC Day|0425
    Christmas Day|1225
    Boxing Day|1226
    >ACT|Australian Capital Territory
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    +Australia Day|- 0127 - - - - 0128 0127 - - - - 0128 -
    +Canberra Day|0311 0310 0309 0308 0313 0312 0311 0310 0308 0314 0313 0312 0310 0309
    +Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +ANZAC Day|- - - 0426 - - - - 0426 - - - - -
    +ANZAC Day (observed)|- - 0427 - - - - - - - - - - -
    +Reconciliation Day|0527 0602 0601 0531 0529 0528 0527 0602 0531 0530 0529 0528 0602 0601
    +King's Birthday|0610 0609 0608 0614 0612 0611 0610 0609 0614 0613 0612 0611 0609 0608
    +Labor Day|1007 1006 1005 1004 1002 1001 1007 1006 1004 1003 1002 1001 1006 1005
    +Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    +Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    -Australia Day|- 0126 - - - - 0126 0126 - - - - 0126 -
    -ANZAC Day|- - - 0425 - - - - 0425 - - - - -
    >NSW|New South Wales
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    +Australia Day|- 0127 - - - - 0128 0127 - - - - 0128 -
    +Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +ANZAC Day (observed)|- - 0427 0426 - - - - - - - - - -
    +King's Birthday|0610 0609 0608 0614 0612 0611 0610 0609 0614 0613 0612 0611 0609 0608
    +Labor Day|1007 1006 1005 1004 1002 1001 1007 1006 1004 1003 1002 1001 1006 1005
    +Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    +Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    -Australia Day|- 0126 - - - - 0126 0126 - - - - 0126 -
    >NT|Northern Territory
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    +Australia Day|- 0127 - - - - 0128 0127 - - - - 0128 -
    +Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +ANZAC Day|- - - 0426 - - - - 0426 - - - - -
    +May Day|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    +King's Birthday|0610 0609 0608 0614 0612 0611 0610 0609 0614 0613 0612 0611 0609 0608
    +Picnic Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    +Christmas Day (observed)|- - - 1227 - - - - 1227 1226 - - - -
    +Boxing Day (observed)|- - 1228 1228 - - - - 1228 1227 - - - 1228
    -Australia Day|- 0126 - - - - 0126 0126 - - - - 0126 -
    -ANZAC Day|- - - 0425 - - - - 0425 - - - - -
    >QLD|Queensland
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    +Australia Day|- 0127 - - - - 0128 0127 - - - - 0128 -
    +Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +ANZAC Day|- - - 0426 - - - - 0426 - - - - -
    +Labor Day|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    +The Royal Queensland Show|0814 0813 0812 0811 0816 0815 0814 0813 0811 0810 0816 0815 0813 0812
    +King's Birthday|1007 1006 1005 1004 1002 1001 1007 1006 1004 1003 1002 1001 1006 1005
    +Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    +Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    -Australia Day|- 0126 - - - - 0126 0126 - - - - 0126 -
    -ANZAC Day|- - - 0425 - - - - 0425 - - - - -
    >SA|South Australia
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    +Australia Day|- 0127 - - - - 0128 0127 - - - - 0128 -
    +Adelaide Cup Day|0311 0310 0309 0308 0313 0312 0311 0310 0308 0314 0313 0312 0310 0309
    +Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +King's Birthday|0610 0609 0608 0614 0612 0611 0610 0609 0614 0613 0612 0611 0609 0608
    +Labor Day|1007 1006 1005 1004 1002 1001 1007 1006 1004 1003 1002 1001 1006 1005
    +Christmas Day (observed)|- - - 1227 - - - - 1227 1226 - - - -
    +Proclamation Day|1226
    +Proclamation Day (observed)|- - 1228 1228 - - - - 1228 1227 - - - 1228
    -Australia Day|- 0126 - - - - 0126 0126 - - - - 0126 -
    -Boxing Day|1226
    >TAS|Tasmania
    +New Year's Day|- - - - 0103 - - - - 0103 0102 - - -
    +Australia Day|- 0127 - - - - 0128 0127 - - - - 0128 -
    +Eight Hours Day|0311 0310 0309 0308 0313 0312 0311 0310 0308 0314 0313 0312 0310 0309
    +Easter Sunday|- - - 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +King's Birthday|0610 0609 0608 0614 0612 0611 0610 0609 0614 0613 0612 0611 0609 0608
    +Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    +Boxing Day|- - 1228 1228 - - - - 1228 - - - - 1228
    -New Year's Day|- - - - 0101 - - - - 0101 0101 - - -
    -Australia Day|- 0126 - - - - 0126 0126 - - - - 0126 -
    -Boxing Day|- - 1226 1226 - - - - 1226 - - - - 1226
    >VIC|Victoria
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    +Australia Day|- 0127 - - - - 0128 0127 - - - - 0128 -
    +Labor Day|0311 0310 0309 0308 0313 0312 0311 0310 0308 0314 0313 0312 0310 0309
    +Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +King's Birthday|0610 0609 0608 0614 0612 0611 0610 0609 0614 0613 0612 0611 0609 0608
    +Friday before the AFL Grand Final|0927 0926 0925 0924 0929 0928 0927 0926 0924 0923 0929 0928 0926 0925
    +Melbourne Cup Day|1105 1104 1103 1102 1107 1106 1105 1104 1102 1101 1107 1106 1104 1103
    +Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    +Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    -Australia Day|- 0126 - - - - 0126 0126 - - - - 0126 -
    >WA|Western Australia
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    +Australia Day|- 0127 - - - - 0128 0127 - - - - 0128 -
    +Labor Day|0304 0303 0302 0301 0306 0305 0304 0303 0301 0307 0306 0305 0303 0302
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +ANZAC Day (observed)|- - 0427 0426 - - - - 0426 - - - - 0427
    +Western Australia Day|0603 0602 0601 0607 0605 0604 0603 0602 0607 0606 0605 0604 0602 0601
    +King's Birthday|0923 0929 0928 0927 0925 0924 0930 0929 0927 0926 0925 0924 0929 0928
    +Christmas Day (observed)|- - - 1227 - - - - 1227 1226 - - - -
    +Boxing Day (observed)|- - 1228 1228 - - - - 1228 1227 - - - 1228
    -Australia Day|- 0126 - - - - 0126 0126 - - - - 0126 -
    >NSW Western|New South Wales Western Division
    +New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    +Australia Day|- 0127 - - - - 0128 0127 - - - - 0128 -
    +Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    +ANZAC Day (observed)|- - 0427 0426 - - - - - - - - - -
    +King's Birthday|0610 0609 0608 0614 0612 0611 0610 0609 0614 0613 0612 0611 0609 0608
    +Labor Day|1007 1006 1005 1004 1002 1001 1007 1006 1004 1003 1002 1001 1006 1005
    +Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    +Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    -Australia Day|- 0126 - - - - 0126 0126 - - - - 0126 -
    """#),
    ("AW", #"""
    Aruba|2024|2037
    New Year's Day|0101
    Betico Day|0125
    Monday before Ash Wednesday|0212 0303 0216 0208 0228 0212 0304 0224 0209 0228 0220 0205 0225 0216
    National Anthem and Flag Day|0318
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    King's Day|0427 0426 0427 0427 0427 0427 0427 0426 0427 0427 0427 0427 0426 0427
    Labor Day|0501 0501 0501 0501 0501 0501 0501 0501 0501 0502 0501 0501 0501 0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("AX", #"""
    Aland Islands|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    May Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Åland's Autonomy Day|0609
    Midsummer Eve|0621 0620 0619 0625 0623 0622 0621 0620 0625 0624 0623 0622 0620 0619
    Midsummer Day|0622 0621 0620 0626 0624 0623 0622 0621 0626 0625 0624 0623 0621 0620
    All Saints' Day|1102 1101 1031 1106 1104 1103 1102 1101 1106 1105 1104 1103 1101 1031
    Independence Day|1206
    Christmas Eve|1224
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("AZ", #"""
    Azerbaijan|2024|2037
    New Year's Day|0101+0102
    Eid al-Fitr (estimated)|- - - 0309+0310 0226+0227 0214+0215 0204+0205 0124+0125 0114+0115 0102+0103+1223+1224 1212+1213 1201+1202 1119+1120 1108+1109
    Day off (substituted from 12/29/2024)|- 0103 - - - - - - - - - - - -
    International Azerbaijanis Solidarity Day (observed)|0103 - - - - 0103 - - - - 0103 0103 - -
    New Year's Day (observed)|- - - 0104 0103+0104 - - - - 0104+0106 0104 - - -
    Day off (substituted from 12/30/2023)|0104 - - - - - - - - - - - - -
    Day off (substituted from 01/07/2024)|0105 - - - - - - - - - - - - -
    Eid al-Fitr (observed, estimated)|- - - - 0228+0229 - - 0127 - 0105+1226 - 1203+1204 - 1110+1112
    Martyrs' Day|0120
    Eid al-Adha (estimated)|- - - 0516+0517 0505+0506 0424+0425 0413+0414 0402+0403 0322+0323 0311+0312 0301+0302 0218+0219 0207+0208 0126+0127
    Municipal elections|- 0129 - - - - - - - - - - - -
    Presidential elections|0207 - - - - - - - - - - - - -
    Eid al-Adha (observed, estimated)|- - - 0518 0508 - 0415+0416 - 0329+0330 0314 - 0220 - -
    Women's Day|0308
    Women's Day (observed)|- - 0309 - - - - 0310 - - - - 0310 0309
    Eid al-Fitr|0410+0411 0330+0331 0320+0321 - - - - - - - - - - -
    Spring Festival|0320+0321+0322+0323+0324
    Spring Festival (observed)|0325+0326 0325+0326 0326+0327 0325+0326 - 0326 0325+0326 0325+0326 0325+0326 0325 - 0326 0325+0326 0325+0326
    Eid al-Fitr (observed)|- - 0325+0330 - - - - - - - - - - -
    Day off (substituted from 03/10/2025)|- 0327 - - - - - - - - - - - -
    Day off (substituted from 04/01/2025)|- 0328 - - - - - - - - - - - -
    Day off (substituted from 04/06/2024)|0412 - - - - - - - - - - - - -
    Victory over Fascism Day|0509
    Victory over Fascism Day (observed)|- - 0511 0510 - - - - 0510 - - - - 0511
    Eid al-Adha|0616+0617 0606+0607 0527+0528 - - - - - - - - - - -
    Independence Day|0528
    Eid al-Adha (observed)|0619 0609 0529 - - - - - - - - - - -
    Independence Day (observed)|- - - - 0529 - - - - 0530 0529 - - -
    National Liberation Day|0615
    National Liberation Day (observed)|0618 0616 - - - - 0617 0616 - - - - 0616 -
    Armed Forces Day|0626
    Armed Forces Day (observed)|- - - 0628 - - - - 0628 0627 - - - -
    Day off (substituted from 06/21/2025)|- 0627 - - - - - - - - - - - -
    Victory Day|1108
    National Flag Day|1109
    Victory Day (observed)|- 1110 1110 - - - - 1110 - - - - 1110 1111
    National Flag Day (observed)|1111 1111 - - - - 1111 1111 - - - - 1111 -
    Day off (substituted from 11/16/2024)|1112 - - - - - - - - - - - - -
    Day off (substituted from 11/23/2024)|1113 - - - - - - - - - - - - -
    Day off (substituted from 12/28/2024)|1230 - - - - - - - - - - - - -
    International Azerbaijanis Solidarity Day|1231
    """#),
  ]
}
