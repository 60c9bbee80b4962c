// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let e: [(country: String, text: String)] = [
    ("EC", #"""
    Ecuador|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - 1231 - - - - 1231 - 0102 - - -
    Carnival|0212+0213 0303+0304 0216+0217 0208+0209 0228+0229 0212+0213 0304+0305 0224+0225 0209+0210 0228+0301 0220+0221 0205+0206 0225+0226 0216+0217
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Labor Day (observed)|0503 0502 - 0430 - 0430 0503 0502 0430 0502 - 0430 0502 -
    Labor Day|0501
    The Battle of Pichincha (observed)|- 0523 0525 - 0526 0525 - 0523 - 0523 0526 0525 0523 0525
    The Battle of Pichincha|0524
    Declaration of Independence of Quito (observed)|0809 0811 - 0809 0811 - 0809 0811 0809 0812 0811 - 0811 -
    Declaration of Independence of Quito|0810
    Independence of Guayaquil (observed)|1011 1010 - 1008 - 1008 1011 1010 1008 1010 - 1008 1010 -
    Independence of Guayaquil|1009
    All Souls' Day (observed)|1101 1104 - 1101 - - 1101 1104 1101 1104 - - 1104 -
    All Souls' Day|1102
    Independence of Cuenca|1103
    Independence of Cuenca (observed)|1104 - - - - - 1104 - - - - - - -
    Christmas Day (observed)|- - - 1224 - - - - 1224 1226 - - - -
    Christmas Day|1225
    """#),
    ("EE", #"""
    Estonia|2024|2037
    New Year's Day|0101
    Independence Day|0224
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    May Day|0501
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Victory Day|0623
    Midsummer Day|0624
    Independence Restoration Day|0820
    Christmas Eve|1224
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("EG", #"""
    Egypt|2024|2037
    Eid al-Fitr (estimated)|- - - 0309+0310 0226+0227 0214+0215 0204+0205 0124+0125 0114+0115 0102+0103+1223+1224 1212+1213 1201+1202 1119+1120 1108+1109
    Coptic Christmas Day|0107
    Day of Arafah (estimated)|- - 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    January 25th Revolution and National Police Day|0125 0125 - - - 0125 0125 0125 - - - 0125 0125 -
    January 25th Revolution and National Police Day (observed)|- - 0129 0128 0127 - - - 0129 0127 0126 - - 0129
    Eid al-Adha (estimated)|- - 0527+0528+0529 0516+0517+0518 0505+0506+0507 0424+0425+0426 0413+0414+0415 0402+0403+0404 0322+0323+0324 0311+0312+0313 0301+0302+0303 0218+0219+0220 0207+0208+0209 0126+0127+0128
    Islamic New Year (observed, estimated)|- - 0618 0610 - 0517 - 0424 0415 - 0323 0315 - 0219
    Islamic New Year (estimated)|- - - - 0525 - 0503 - - 0401 - - 0228 -
    Eid al-Fitr|0410+0411 0330+0331 0320+0321 - - - - - - - - - - -
    Spring Festival|0506 0421 0413 0503 0417 0409 0429 0414 0503 0425 0410 0430 0421 0406
    Sinai Liberation Day|0425 0425 0425 - - - 0425 0425 - - - - 0425 0425
    Sinai Liberation Day (observed)|- - - 0429 0427 0426 - - 0429 0428 0427 0426 - -
    Prophet's Birthday (estimated)|- - 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|- 0501 0501 0501 - - - 0501 0501 - - - 0501 0501
    Labor Day (observed)|0505 - - - 0504 0503 0502 - - 0505 0504 0503 - -
    Day of Arafah|0615 0605 - - - - - - - - - - - -
    Eid al-Adha|0616+0617+0618 0606+0607+0608 - - - - - - - - - - - -
    Islamic New Year|- 0626 - - - - - - - - - - - -
    June 30 Revolution Day|0630 - - - 0630 0630 - - - 0630 0630 0630 - -
    June 30 Revolution Day (observed)|- 0703 0702 0701 - - 0704 0703 0701 - - - 0703 0702
    Islamic New Year (observed)|0711 - - - - - - - - - - - - -
    July 23 Revolution Day|- - 0723 0723 - - - - 0723 0723 - - - 0723
    July 23 Revolution Day (observed)|0725 0724 - - 0727 0726 0725 0724 - - 0727 0726 0724 -
    Prophet's Birthday|0915 0904 - - - - - - - - - - - -
    Armed Forces Day|1006 - - - 1006 1006 - - - 1006 1006 1006 - -
    Armed Forces Day (observed)|- 1009 1008 1007 - - 1010 1009 1007 - - - 1009 1008
    """#),
    ("EH", #"""
    Western Sahara|2024|2037
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Proclamation of the SADR|0227
    First Martyr|0308
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Creation of the Polisario Front|0510
    Commencement of the Armed Struggle|0520
    Martyrs' Day|0609
    Uprising Day|0617
    National Unity Day|1012
    """#),
    ("ER", #"""
    Eritrea|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Orthodox Christmas|0107
    Epiphany|0120 0119 0119 0119 0120 0119 0119 0119 0120 0119 0119 0119 0120 0119
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Women's Day|0308
    Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Orthodox Easter|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    International Workers' Day|0501
    Independence Day|0524
    Martyrs' Day|0620
    Revolution Day|0901
    Ethiopian New Year|0911 0911 0911 0912 0911 0911 0911 0912 0911 0911 0911 0912 0911 0911
    Finding of the True Cross|0927 0927 0927 0928 0927 0927 0927 0928 0927 0927 0927 0928 0927 0927
    """#),
    ("ES", #"""
    Spain|2024|2037
    New Year's Day|0101 0101 0101 0101 0101 0101 0101 0101 0101 0101 - 0101 0101 0101
    Epiphany|0106 0106 0106 0106 0106 0106 - 0106 0106 0106 0106 0106 - 0106
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Labor Day|0501 0501 0501 0501 0501 0501 0501 0501 0501 - 0501 0501 0501 0501
    Assumption Day|0815 0815 0815 - 0815 0815 0815 0815 - 0815 0815 0815 0815 0815
    National Day|1012 - 1012 1012 1012 1012 1012 - 1012 1012 1012 1012 - 1012
    All Saints' Day|1101 1101 - 1101 1101 1101 1101 1101 1101 1101 1101 1101 1101 -
    Constitution Day|1206 1206 - 1206 1206 1206 1206 1206 1206 1206 1206 1206 1206 -
    Immaculate Conception|- 1208 1208 1208 1208 1208 - 1208 1208 1208 1208 1208 1208 1208
    Christmas Day|1225 1225 1225 1225 1225 1225 1225 1225 1225 - 1225 1225 1225 1225
    >AN|Andalucía
    +Monday following New Year's Day|- - - - - - - - - - 0102 - - -
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Andalusia Day|0228 0228 0228 - 0228 0228 0228 0228 0228 0228 0228 0228 0228 0228
    +Monday following Andalusia Day|- - - 0301 - - - - - - - - - -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Monday following Labor Day|- - - - - - - - - 0502 - - - -
    +Monday following Assumption Day|- - - 0816 - - - - 0816 - - - - -
    +Monday following National Day|- 1013 - - - - - 1013 - - - - 1013 -
    +Monday following All Saints' Day|- - 1102 - - - - - - - - - - 1102
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Immaculate Conception|1209 - - - - - 1209 - - - - - - -
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >AR|Aragón
    +Monday following New Year's Day|- - - - - - - - - - 0102 - - -
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Saint George's Day|0423 0423 0423 0423 - 0423 0423 0423 0423 0423 - 0423 0423 0423
    +Monday following Saint George's Day|- - - - 0424 - - - - - 0424 - - -
    +Monday following Labor Day|- - - - - - - - - 0502 - - - -
    +Monday following Assumption Day|- - - 0816 - - - - 0816 - - - - -
    +Monday following National Day|- 1013 - - - - - 1013 - - - - 1013 -
    +Monday following All Saints' Day|- - 1102 - - - - - - - - - - 1102
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Immaculate Conception|1209 - - - - - 1209 - - - - - - -
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >AS|Asturias
    +Monday following New Year's Day|- - - - - - - - - - 0102 - - -
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Monday following Labor Day|- - - - - - - - - 0502 - - - -
    +Monday following Assumption Day|- - - 0816 - - - - 0816 - - - - -
    +Asturias Day|- 0908 0908 0908 0908 0908 - 0908 0908 0908 0908 0908 0908 0908
    +Monday following Asturias Day|0909 - - - - - 0909 - - - - - - -
    +Monday following National Day|- 1013 - - - - - 1013 - - - - 1013 -
    +Monday following All Saints' Day|- - 1102 - - - - - - - - - - 1102
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Immaculate Conception|1209 - - - - - 1209 - - - - - - -
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >CB|Cantabria
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Easter Monday|0401 - - - - - 0422 - - - - - - -
    +Saint James' Day|0725 - - - - - 0725 - - - - - - -
    +Cantabria Institutions Day|- 0728 0728 0728 0728 0728 - 0728 0728 0728 0728 0728 0728 0728
    +Our Lady of Bien Aparecida|- 0915 0915 0915 0915 0915 - 0915 0915 0915 0915 0915 0915 0915
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >CE|Ceuta
    +Eid al-Fitr (estimated)|- - - 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Eid al-Adha (estimated)|- - - 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    +Eid al-Fitr|0410 0331 0320 - - - - - - - - - - -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Eid al-Adha|0617 0606 0527 - - - - - - - - - - -
    +Saint Anthony's Day|0613 0613 0613 - 0613 0613 0613 0613 - 0613 0613 0613 0613 0613
    +Monday following Saint Anthony's Day|- - - 0614 - - - - 0614 - - - - -
    +Santa Maria of Africa|0805
    +Ceuta Day|0902 - 0902 0902 0902 - 0902 0902 0902 0902 0902 - 0902 0902
    >CL|Castilla y León
    +Monday following New Year's Day|- - - - - - - - - - 0102 - - -
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Castile and León Day|0423 0423 0423 0423 - 0423 0423 0423 0423 0423 - 0423 0423 0423
    +Monday following Castile and León Day|- - - - 0424 - - - - - 0424 - - -
    +Monday following Labor Day|- - - - - - - - - 0502 - - - -
    +Monday following Assumption Day|- - - 0816 - - - - 0816 - - - - -
    +Monday following National Day|- 1013 - - - - - 1013 - - - - 1013 -
    +Monday following All Saints' Day|- - 1102 - - - - - - - - - - 1102
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Immaculate Conception|1209 - - - - - 1209 - - - - - - -
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >CM|Castilla-La Mancha
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Easter Monday|- - 0406 - - - - - - - - - - -
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Castilla-La Mancha Day|0531 0531 - 0531 0531 0531 0531 0531 0531 0531 0531 0531 0531 -
    +Monday following All Saints' Day|- - 1102 - - - - - - - - - - 1102
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >CN|Canarias
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Day of the Canary Islands|0530 0530 0530 - 0530 0530 0530 0530 - 0530 0530 0530 0530 0530
    +Monday following Day of the Canary Islands|- - - 0531 - - - - 0531 - - - - -
    +Monday following Assumption Day|- - - 0816 - - - - 0816 - - - - -
    +Monday following All Saints' Day|- - 1102 - - - - - - - - - - 1102
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >CT|Cataluña
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|- - - - - - - - - 0606 - - - -
    +Saint John the Baptist|0624 0624 0624 0624 0624 - 0624 0624 0624 0624 0624 - 0624 0624
    +National Day of Catalonia|0911 0911 0911 0911 0911 0911 0911 0911 0911 - 0911 0911 0911 0911
    +Saint Stephen's Day|1226 1226 1226 - 1226 1226 1226 1226 - 1226 1226 1226 1226 1226
    >EX|Extremadura
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Shrove Tuesday|0213 - - - - - - - - - - - - -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Monday following Labor Day|- - - - - - - - - 0502 - - - -
    +Extremadura Day|- 0908 0908 0908 0908 0908 - 0908 0908 0908 0908 0908 0908 0908
    +Monday following Extremadura Day|- - - - - - 0909 - - - - - - -
    +Monday following National Day|- 1013 - - - - - 1013 - - - - 1013 -
    +Monday following All Saints' Day|- - 1102 - - - - - - - - - - 1102
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Immaculate Conception|1209 - - - - - 1209 - - - - - - -
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >GA|Galicia
    +Saint Joseph's Day|- - 0319 - - - - - - - - - - -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Galician Literature Day|0517 0517 - 0517 0517 0517 0517 0517 0517 0517 0517 0517 0517 -
    +Saint John the Baptist|- - 0624 - - - - - - - - - - -
    +Galician National Day|0725 0725 0725 - 0725 0725 0725 0725 - 0725 0725 0725 0725 0725
    >IB|Islas Baleares
    +Day of the Balearic Islands|0301 0301 - 0301 0301 0301 0301 0301 0301 0301 0301 0301 0301 -
    +Monday following Day of the Balearic Islands|- - 0302 - - - - - - - - - - 0302
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Easter Monday|0401 - 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    +Saint Stephen's Day|- 1226 1226 - - - - - - - - - - -
    >MC|Murcia
    +Monday following New Year's Day|- - - - - - - - - - 0102 - - -
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Saint Joseph's Day|0319 0319 0319 0319 - 0319 0319 0319 0319 0319 - 0319 0319 0319
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Monday following Labor Day|- - - - - - - - - 0502 - - - -
    +Murcia Day|- 0609 0609 0609 0609 0609 - 0609 0609 0609 0609 0609 0609 0609
    +Monday following Murcia Day|- - - - - - 0610 - - - - - - -
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Immaculate Conception|1209 - - - - - 1209 - - - - - - -
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >MD|Madrid
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Saint Joseph's Day|- - - 0319 - - - - 0319 - - - - -
    +Monday following Saint Joseph's Day|- - - - - - - - - - 0320 - - -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Madrid Day|0502 0502 0502 - 0502 0502 0502 0502 - 0502 0502 0502 0502 0502
    +Monday following Madrid Day|- - - 0503 - - - - 0503 - - - - -
    +Saint James' Day|0725 0725 - - - - - - - 0725 - - - -
    +Monday following All Saints' Day|- - 1102 - - - - - - - - - - 1102
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >ML|Melilla
    +Eid al-Fitr (estimated)|- - - 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Eid al-Adha (estimated)|- - - 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    +Eid al-Fitr|0410 0331 0320 - - - - - - - - - - -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Eid al-Adha|0617 0606 0527 - - - - - - - - - - -
    +Day of Our Lady of Victory|- 0908 0908 0908 0908 0908 - 0908 0908 0908 0908 0908 0908 0908
    +Monday following Day of Our Lady of Victory|- - - - - - 0909 - - - - - - -
    +Melilla Day|0917 0917 0917 0917 - 0917 0917 0917 0917 0917 - 0917 0917 0917
    +Monday following Melilla Day|- - - - 0918 - - - - - 0918 - - -
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Immaculate Conception|1209 - - - - - 1209 - - - - - - -
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >NC|Navarra
    +Monday following Epiphany|- - - - - - 0107 - - - - - 0107 -
    +Saint Joseph's Day|- - 0319 - - - - - - - - - - -
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Saint James' Day|0725 0725 - - - - - - - - - - - -
    +Monday following All Saints' Day|- - 1102 - - - - - - - - - - 1102
    +Saint Francis Xavier's Day|1203 1203 1203 1203 - 1203 1203 1203 1203 1203 - 1203 1203 1203
    +Monday following Saint Francis Xavier's Day|- - - - 1204 - - - - - 1204 - - -
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >PV|País Vasco
    +Saint Joseph's Day|- - 0319 0319 - - 0319 - 0319 - - - 0319 0319
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Saint James' Day|0725 0725 0725 - 0725 0725 0725 0725 - 0725 0725 0725 0725 0725
    >RI|La Rioja
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +La Rioja Day|- 0609 0609 0609 0609 0609 - 0609 0609 0609 0609 0609 0609 0609
    +Monday following La Rioja Day|0610 - - - - - 0610 - - - - - - -
    +Monday following Constitution Day|- - 1207 - - - - - - - - - - 1207
    +Monday following Christmas Day|- - - - - - - - - 1226 - - - -
    >VC|Valenciana
    +Saint Joseph's Day|0319 0319 0319 0319 - 0319 0319 0319 0319 0319 - 0319 0319 0319
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Maundy Thursday|- - - - - - - - - 0414 - - - -
    +Saint John the Baptist|0624
    +Valencian Community Day|1009 1009 1009 1009 1009 1009 1009 1009 1009 - 1009 1009 1009 1009
    >Barcelona|
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Saint John the Baptist|0624 0624 0624 0624 0624 - 0624 0624 0624 0624 0624 - 0624 0624
    +National Day of Catalonia|0911 0911 0911 0911 0911 0911 0911 0911 0911 - 0911 0911 0911 0911
    +Our Lady of Mercy|0924 0924 0924 0924 - 0924 0924 0924 0924 0924 - 0924 0924 0924
    +Monday following Our Lady of Mercy|- - - - 0925 - - - - - 0925 - - -
    +Saint Stephen's Day|1226 1226 1226 - 1226 1226 1226 1226 - 1226 1226 1226 1226 1226
    """#),
    ("ET", #"""
    Ethiopia|2024|2037
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Christmas Day|0107
    Epiphany|0120 0119 0119 0119 0120 0119 0119 0119 0120 0119 0119 0119 0120 0119
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Adwa Victory Day|0302
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Easter Sunday|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Prophet's Birthday (estimated)|- - 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    International Workers' Day|0501
    Ethiopian Patriots' Victory Day|0505
    Downfall of the Dergue Regime Day|0528 - - - - - - - - - - - - -
    Eid al-Adha|0616 0606 - - - - - - - - - - - -
    Prophet's Birthday|0915 0905 - - - - - - - - - - - -
    Ethiopian New Year|0911 0911 0911 0912 0911 0911 0911 0912 0911 0911 0911 0912 0911 0911
    Finding of True Cross|0927 0927 0927 0928 0927 0927 0927 0928 0927 0927 0927 0928 0927 0927
    """#),
  ]
}
