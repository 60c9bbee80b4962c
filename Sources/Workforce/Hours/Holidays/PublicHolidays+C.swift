// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let c: [(country: String, text: String)] = [
    ("CA", #"""
    Canada|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Canada Day|0701
    Labor Day|0902 0901 0907 0906 0904 0903 0902 0901 0906 0905 0904 0903 0901 0907
    Christmas Day|1225
    Christmas Day (observed)|- - - 1227 - - - - 1227 1226 - - - -
    >AB|Alberta
    +Family Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Victoria Day|0520 0519 0518 0524 0522 0521 0520 0519 0524 0523 0522 0521 0519 0518
    +Canada Day (observed)|- - - - - 0702 - - - - - 0702 - -
    +Thanksgiving Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Remembrance Day|1111
    +Remembrance Day (observed)|- - - - 1113 1112 - - - - 1113 1112 - -
    >BC|British Columbia
    +Family Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Victoria Day|0520 0519 0518 0524 0522 0521 0520 0519 0524 0523 0522 0521 0519 0518
    +Canada Day (observed)|- - - - - 0702 - - - - - 0702 - -
    +British Columbia Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    +National Day for Truth and Reconciliation|0930
    +National Day for Truth and Reconciliation (observed)|- - - - 1002 1001 - - - - 1002 1001 - -
    +Thanksgiving Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Remembrance Day|1111
    >MB|Manitoba
    +Louis Riel Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Victoria Day|0520 0519 0518 0524 0522 0521 0520 0519 0524 0523 0522 0521 0519 0518
    +National Day for Truth and Reconciliation|0930
    +National Day for Truth and Reconciliation (observed)|- - - - 1002 1001 - - - - 1002 1001 - -
    +Thanksgiving Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >NB|New Brunswick
    +Family Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +New Brunswick Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    +Remembrance Day|1111
    >NL|Newfoundland and Labrador
    +Memorial Day|0701
    +Canada Day (observed)|- - - - 0703 0702 - - - - 0703 0702 - -
    +Memorial Day (observed)|- - - - 0703 0702 - - - - 0703 0702 - -
    +Remembrance Day|1111
    +Remembrance Day (observed)|- - - - 1113 1112 - - - - 1113 1112 - -
    >NS|Nova Scotia
    +Heritage Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Remembrance Day|1111
    +Remembrance Day (observed)|- - - - 1113 1112 - - - - 1113 1112 - -
    >NT|Northwest Territories
    +Victoria Day|0520 0519 0518 0524 0522 0521 0520 0519 0524 0523 0522 0521 0519 0518
    +National Aboriginal Day|0621
    +Civic Holiday|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    +National Day for Truth and Reconciliation|0930
    +Thanksgiving Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Remembrance Day|1111
    >NU|Nunavut
    +Victoria Day|0520 0519 0518 0524 0522 0521 0520 0519 0524 0523 0522 0521 0519 0518
    +Nunavut Day|0709
    +Civic Holiday|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    +National Day for Truth and Reconciliation|0930
    +Thanksgiving Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Remembrance Day|1111
    >ON|Ontario
    +Family Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Victoria Day|0520 0519 0518 0524 0522 0521 0520 0519 0524 0523 0522 0521 0519 0518
    +Thanksgiving Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Boxing Day|1226
    +Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    >PE|Prince Edward Island
    +Islander Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Canada Day (observed)|- - - - 0703 0702 - - - - 0703 0702 - -
    +National Day for Truth and Reconciliation|0930
    +Remembrance Day|1111
    +Remembrance Day (observed)|- - - - 1113 1112 - - - - 1113 1112 - -
    >QC|Quebec
    +National Patriots' Day|0520 0519 0518 0524 0522 0521 0520 0519 0524 0523 0522 0521 0519 0518
    +Saint John the Baptist Day|0624
    +Saint John the Baptist Day (observed)|- - - - - 0625 - - - - - 0625 - -
    +Canada Day (observed)|- - - - - 0702 - - - - - 0702 - -
    +Thanksgiving Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    >SK|Saskatchewan
    +Family Day|0219 0217 0216 0215 0221 0219 0218 0217 0216 0221 0220 0219 0218 0216
    +Victoria Day|0520 0519 0518 0524 0522 0521 0520 0519 0524 0523 0522 0521 0519 0518
    +Canada Day (observed)|- - - - 0703 0702 - - - - 0703 0702 - -
    +Saskatchewan Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    +Thanksgiving Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Remembrance Day|1111
    +Remembrance Day (observed)|- - - - 1113 1112 - - - - 1113 1112 - -
    >YT|Yukon
    +Victoria Day|0520 0519 0518 0524 0522 0521 0520 0519 0524 0523 0522 0521 0519 0518
    +National Aboriginal Day|0621
    +Canada Day (observed)|- - - - 0703 0702 - - - - 0703 0702 - -
    +Discovery Day|0819 0818 0817 0816 0821 0820 0819 0818 0816 0815 0821 0820 0818 0817
    +National Day for Truth and Reconciliation|0930
    +Thanksgiving Day|1014 1013 1012 1011 1009 1008 1014 1013 1011 1010 1009 1008 1013 1012
    +Remembrance Day|1111
    +Remembrance Day (observed)|- - - - 1113 1112 - - - - 1113 1112 - -
    """#),
    ("CC", #"""
    Cocos Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - 0228 - - - - 0103 - 1203 - 1109
    Australia Day|0126
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Australia Day (observed)|- 0127 - - - - 0128 0127 - - - - 0128 -
    Eid al-Adha (observed, estimated)|- - - 0517 - - 0415 - - - - 0219 - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Eid al-Fitr|0410 0331 - - - - - - - - - - - -
    Act of Self Determination Day|0406
    Act of Self Determination Day (observed)|0408 0407 - - - - 0408 0407 - - - - 0407 -
    ANZAC Day|0425
    ANZAC Day (observed)|- - 0427 0426 - - - - 0426 - - - - 0427
    Prophet's Birthday (estimated)|- - 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Prophet's Birthday (observed, estimated)|- - - 0816 - - 0715 - 0621 - - 0521 - -
    Eid al-Adha (observed)|- 0606 - - - - - - - - - - - -
    King's Birthday|0606 0609 0608 0614 0612 0611 0610 0609 0614 0613 0612 0611 0609 0608
    Eid al-Adha|0617 0607 - - - - - - - - - - - -
    Prophet's Birthday|0916 0905 - - - - - - - - - - - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1226 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 1227 - - - 1228
    """#),
    ("CD", #"""
    DRCongo|2024|2037
    New Year's Day|0101
    Martyrs' Day (observed)|- - 0103 - - - - - 0103 - - - - 0103
    Martyrs' Day|0104
    National Hero Laurent Désiré Kabila Day (observed)|- - - - 0115 - - - - 0115 - - - -
    National Hero Laurent Désiré Kabila Day|0116
    National Hero Patrice Emery Lumumba Day (observed)|- - - 0116 - - - - - - - - - -
    National Hero Patrice Emery Lumumba Day|0117
    Day of the Struggle of Simon Kimbangu and African Consciousness (observed)|- 0405 - - - - - 0405 - - - - 0405 -
    Day of the Struggle of Simon Kimbangu and African Consciousness|0406
    Labor Day (observed)|- - - - - - - - - 0430 - - - -
    Labor Day|0501
    Revolution and Armed Forces Day (observed)|- - 0516 - - - - - - - - - - 0516
    Revolution and Armed Forces Day|0517
    Independence Day (observed)|0629 - - - - - 0629 - - - - - - -
    Independence Day|0630
    Parents' Day (observed)|- - - 0731 - - - - 0731 - - - - -
    Congolese Genocide Memorial Day (observed)|- - 0801 - - - - - - - - - - 0801
    Parents' Day|0801
    Congolese Genocide Memorial Day|0802
    Christmas Day (observed)|- - - - - - - - - 1224 - - - -
    Christmas Day|1225
    New Year's Day (observed)|- - - - - - - - - 1231 - - - -
    """#),
    ("CF", #"""
    Central African Republic|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Barthélemy Boganda Day|0329
    Eid al-Fitr|0410 0330 - - - - - - - - - - - -
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Eid al-Adha|0616 0607 - - - - - - - - - - - -
    General Prayer Day|0630
    Independence Day|0813
    Assumption Day|0815
    All Saints' Day|1101
    National Day|1201
    Christmas Day|1225
    """#),
    ("CG", #"""
    Congo|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Reconciliation Day|0610
    National Day|0815
    All Saints' Day|1101
    Republic Day|1128
    Christmas Day|1225
    """#),
    ("CH", #"""
    Switzerland|2024|2037
    New Year's Day|0101
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    National Day|0801
    Christmas Day|1225
    >AG|Aargau
    +Saint Berchtold's Day|0102
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Labor Day|0501
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +All Saints' Day|1101
    +Immaculate Conception|1208
    +Saint Stephen's Day|1226
    >AI|Appenzell Innerrhoden
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +All Saints' Day|1101
    +Immaculate Conception|1208
    +Saint Stephen's Day|1226 1226 - 1226 - 1226 1226 1226 1226 1226 - 1226 1226 -
    >AR|Appenzell Ausserrhoden
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Saint Stephen's Day|1226 1226 - 1226 - 1226 1226 1226 1226 1226 - 1226 1226 -
    >BE|Bern
    +Saint Berchtold's Day|0102
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Saint Stephen's Day|1226
    >BL|Basel-Landschaft
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Labor Day|0501
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Saint Stephen's Day|1226
    >BS|Basel-Stadt
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Labor Day|0501
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Saint Stephen's Day|1226
    >FR|Freiburg
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    >GE|Genève
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Genevan Fast|0905 0911 0910 0909 0907 0906 0905 0911 0909 0908 0907 0906 0911 0910
    +Restoration Day|1231
    >GL|Glarus
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Battle of Naefels Victory Day|0404 0403 0409 0401 0406 0405 0404 0403 0401 0407 0413 0405 0403 0409
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +All Saints' Day|1101
    +Saint Stephen's Day|1226
    >GR|Graubünden
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Saint Stephen's Day|1226
    >JU|Jura
    +Saint Berchtold's Day|0102
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Labor Day|0501
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Independence Day|0623
    +Assumption Day|0815
    +All Saints' Day|1101
    >LU|Luzern
    +Saint Berchtold's Day|0102
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +All Saints' Day|1101
    +Immaculate Conception|1208
    +Saint Stephen's Day|1226
    >NE|Neuchâtel
    +Saint Berchtold's Day|- - - - - - - - - - 0102 - - -
    +Republic Day|0301
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Labor Day|0501
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Saint Stephen's Day|- - - - - - - - - 1226 - - - -
    >NW|Nidwalden
    +Saint Joseph's Day|0319
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +All Saints' Day|1101
    +Immaculate Conception|1208
    >OW|Obwalden
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +Saint Nicholas of Flüe|0925
    +All Saints' Day|1101
    +Immaculate Conception|1208
    >SG|Sankt Gallen
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +All Saints' Day|1101
    +Saint Stephen's Day|1226
    >SH|Schaffhausen
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Labor Day|0501
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Saint Stephen's Day|1226
    >SO|Solothurn
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    >SZ|Schwyz
    +Epiphany|0106
    +Saint Joseph's Day|0319
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +All Saints' Day|1101
    +Immaculate Conception|1208
    +Saint Stephen's Day|1226
    >TG|Thurgau
    +Saint Berchtold's Day|0102
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Labor Day|0501
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Saint Stephen's Day|1226
    >TI|Ticino
    +Epiphany|0106
    +Saint Joseph's Day|0319
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Labor Day|0501
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Saints Peter and Paul|0629
    +Assumption Day|0815
    +All Saints' Day|1101
    +Immaculate Conception|1208
    +Saint Stephen's Day|1226
    >UR|Uri
    +Epiphany|0106
    +Saint Joseph's Day|0319
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +All Saints' Day|1101
    +Immaculate Conception|1208
    +Saint Stephen's Day|1226 1226 - 1226 - 1226 1226 1226 1226 1226 - 1226 1226 -
    >VD|Vaud
    +Saint Berchtold's Day|0102
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Prayer Monday|0916 0922 0921 0920 0918 0917 0916 0922 0920 0919 0918 0917 0922 0921
    >VS|Valais
    +Saint Joseph's Day|0319
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +All Saints' Day|1101
    +Immaculate Conception|1208
    >ZG|Zug
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Corpus Christi|0530 0619 0604 0527 0615 0531 0620 0612 0527 0616 0608 0524 0612 0604
    +Assumption Day|0815
    +All Saints' Day|1101
    +Immaculate Conception|1208
    >ZH|Zürich
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Labor Day|0501
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Saint Stephen's Day|1226
    >Stadt Zurich|Stadt Zürich
    +Saint Berchtold's Day|0102
    +Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    +Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    +Labor Day|0501
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    +Knabenschiessen|0907+0908 0913+0914 0912+0913 0911+0912 0909+0910 0908+0909 0907+0908 0913+0914 0911+0912 0910+0911 0909+0910 0908+0909 0913+0914 0912+0913
    +Saint Stephen's Day|1226
    """#),
    ("CI", #"""
    Ivory Coast|2024|2037
    New Year's Day|0101
    Eid al-Fitr|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Day after the Eid al-Fitr|- 0331 - - - - - - - 0103 - - - 1109
    Day after Night of Power|0406 0327 0316 0306 0223 0211 0131 0121 0110+1230 1219 1208 1127 1115 1105
    Eid al-Adha|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    2024 African Cup of Nations Victory|0212 - - - - - - - - - - - - -
    Day after the Eid al-Adha|0617 - - 0517 - - - - - - - 0219 - -
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Day after Prophet's Birthday|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Day after the Labor Day|- - - - - - - - - 0502 - - - -
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Independence Day|0807
    Day after the Independence Day|- - - - - - - - - 0808 - - - -
    Assumption Day|0815
    All Saints' Day|1101
    National Peace Day|1115
    Christmas Day|1225
    Day after the Christmas Day|- - - - - - - - - 1226 - - - -
    """#),
    ("CK", #"""
    Cook Islands|2024|2037
    New Year's Day|0101
    Day after New Year's Day|0102
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0103 - - -
    Day after New Year's Day (observed)|- - - 0104 0104 - - - - 0104 - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    ANZAC Day|0425
    Sovereign's Birthday|0603 0602 0601 0607 0605 0604 0603 0602 0607 0606 0605 0604 0602 0601
    Day of the House of Ariki|0705 0704 0703 0702 0707 0706 0705 0704 0702 0701 0707 0706 0704 0703
    Constitution Day|0804
    Constitution Day (observed)|0805 - - - - 0806 0805 - - - - 0806 - -
    Cook Islands Gospel Day|1026
    Cook Islands Gospel Day (observed)|1028 1027 - - - - 1028 1027 - - - - 1027 -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("CL", #"""
    Chile|2024|2037
    New Year's Day|0101
    National Holiday|0920 - - 0917 - 0917 0920 - 0917 - 0102 0917 - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Labor Day|0501
    Navy Day|0521
    National Indigenous Peoples Day|0620 0620 0621 0621 0620 0620 0621 0621 0620 0620 0621 0621 0620 0620
    Saint Peter and Saint Paul's Day|0629 0629 0629 0628 0626 0702 0629 0629 0628 0627 0626 0702 0629 0629
    Our Lady of Mount Carmel|0716
    Assumption Day|0815
    Independence Day|0918
    Army Day|0919
    Meeting of Two Worlds' Day|1012 1012 1012 1011 1009 1015 1012 1012 1011 1010 1009 1015 1012 1012
    Reformation Day|1031 1031 1031 1031 1027 1102 1031 1031 1031 1031 1027 1102 1031 1031
    All Saints' Day|1101
    Immaculate Conception|1208
    Christmas Day|1225
    >AI|Aisén del General Carlos Ibañez del Campo
    >AN|Antofagasta
    >AP|Arica y Parinacota
    +Assault and Capture of Cape Arica|0607
    >AR|La Araucanía
    >AT|Atacama
    >BI|Biobío
    >CO|Coquimbo
    >LI|Libertador General Bernardo O'Higgins
    >LL|Los Lagos
    >LR|Los Ríos
    >MA|Magallanes
    >ML|Maule
    >NB|Ñuble
    +Nativity of Bernardo O'Higgins (Chillán and Chillán Viejo communes)|0820
    >RM|Región Metropolitana de Santiago
    >TA|Tarapacá
    >VS|Valparaíso
    """#),
    ("CM", #"""
    Cameroon|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- 0331 - - - - - - - 0103 - - - 1109
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Youth Day|0211
    Youth Day (observed)|0212 - - - - 0212 - - - - - 0212 - -
    Eid al-Adha (observed, estimated)|0617 - - 0517 - - - - - - - 0219 - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Eid al-Fitr|0410 - - - - - - - - - - - - -
    Mawlid (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labour Day|0501
    Labour Day (observed)|- - - - - - - - - 0502 - - - -
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    National Day|0520
    Mawlid (observed, estimated)|0916 - - - - - - - 0621 - - 0521 - -
    National Day (observed)|- - - - - 0521 - - - - - 0521 - -
    Assumption Day|0815
    Assumption Day (observed)|- - - 0816 - - - - 0816 - - - - -
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    """#),
    ("CN", #"""
    China|2024|2037
    New Year's Day|0101
    Day off (substituted from 01/04/2026)|- - 0102 - - - - - - - - - - -
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Chinese New Year's Eve|- 0128 0216 0205 0125 0212 0202 0122 0210 0130 0218 0207 0127 0214
    Chinese New Year (Spring Festival)|0210+0211+0212 0129+0130+0131 0217+0218+0219 0206+0207+0208 0126+0127+0128 0213+0214+0215 0203+0204+0205 0123+0124+0125 0211+0212+0213 0131+0201+0202 0219+0220+0221 0208+0209+0210 0128+0129+0130 0215+0216+0217
    Chinese New Year (Spring Festival) (observed)|0213+0214 - - 0209+0210 - - 0207 0127 - - 0223 0212 - 0219
    Chinese New Year's Eve (observed)|- - - - - - 0206 - - 0203 0222 - 0131 0218
    Day off (substituted from 01/26/2025)|- 0203 - - - - - - - - - - - -
    Day off (substituted from 02/08/2025)|- 0204 - - - - - - - - - - - -
    Day off (substituted from 02/04/2024)|0215 - - - - - - - - - - - - -
    Day off (substituted from 02/18/2024)|0216 - - - - - - - - - - - - -
    Day off (substituted from 02/14/2026)|- - 0220 - - - - - - - - - - -
    Day off (substituted from 02/28/2026)|- - 0223 - - - - - - - - - - -
    Tomb-Sweeping Day|0404 0404 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 0404 0404
    Day off (substituted from 04/07/2024)|0405 - - - - - - - - - - - - -
    Tomb-Sweeping Day (observed)|- - 0406 - - - - 0407 0405 - - - - 0406
    Labor Day|0501 0501+0502 0501+0502 0501+0502 0501+0502 0501+0502 0501+0502 0501+0502 0501+0502 0501+0502 0501+0502 0501+0502 0501+0502 0501+0502
    Day off (substituted from 04/28/2024)|0502 - - - - - - - - - - - - -
    Day off (substituted from 05/11/2024)|0503 - - - - - - - - - - - - -
    Labor Day (observed)|- - 0504 0503+0504 - - - - 0503+0504 0503 - - - 0504
    Day off (substituted from 04/27/2025)|- 0505 - - - - - - - - - - - -
    Day off (substituted from 05/09/2026)|- - 0505 - - - - - - - - - - -
    Dragon Boat Festival|0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618
    Dragon Boat Festival (observed)|- 0602 - - 0529 0618 - - 0614 - - 0611 - -
    Mid-Autumn Festival|0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924
    Day off (substituted from 09/14/2024)|0916 - - - - - - - - - - - - -
    Mid-Autumn Festival (observed)|- - - - - 0924 - - 0920 - - 0917 1006 -
    National Day|1001+1002+1003
    Day off (substituted from 09/29/2024)|1004 - - - - - - - - - - - - -
    National Day (observed)|- - 1005 1004+1005 1004 - - - 1004+1005 1004+1005 1004 - - 1005
    Day off (substituted from 09/20/2026)|- - 1006 - - - - - - - - - - -
    Day off (substituted from 09/28/2025)|- 1007 - - - - - - - - - - - -
    Day off (substituted from 10/10/2026)|- - 1007 - - - - - - - - - - -
    Day off (substituted from 10/12/2024)|1007 - - - - - - - - - - - - -
    Day off (substituted from 10/11/2025)|- 1008 - - - - - - - - - - - -
    """#),
    ("CO", #"""
    Colombia|2024|2037
    New Year's Day|0101
    Epiphany|- 0106 - - - - - 0106 - - - - - -
    Epiphany (observed)|0108 - 0112 0111 0110 0108 0107 - 0112 0110 0109 0108 0107 0112
    Saint Joseph's Day|- - - - - 0319 - - - - - 0319 - -
    Saint Joseph's Day (observed)|0325 0324 0323 0322 0320 - 0325 0324 0322 0321 0320 - 0324 0323
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Labor Day|0501
    Ascension Day (observed)|0513 0602 0518 0510 0529 0514 0603 0526 0510 0530 0522 0507 0526 0518
    Corpus Christi (observed)|0603 0623 0608 0531 0619 0604 0624 0616 0531 0620 0612 0528 0616 0608
    Sacred Heart (observed)|0610 0630 0615 0607 0626 0611 0701 0623 0607 0627 0619 0604 0623 0615
    Saint Peter and Saint Paul's Day|- - 0629 - - - - - - - - - - 0629
    Saint Peter and Saint Paul's Day (observed)|0701 0630 - 0705 0703 0702 0701 0630 0705 0704 0703 0702 0630 -
    Day of Our Lady of the Rosary of Chiquinquirá|- - - - - 0709 - - - - - 0709 - -
    Day of Our Lady of the Rosary of Chiquinquirá (observed)|- - 0713 0712 0710 - 0715 0714 0712 0711 0710 - 0714 0713
    Independence Day|0720
    Battle of Boyacá|0807
    Assumption Day|- - - - - - - - - 0815 - - - -
    Assumption Day (observed)|0819 0818 0817 0816 0821 0820 0819 0818 0816 - 0821 0820 0818 0817
    Columbus Day|- - 1012 - - - - - - - - - - 1012
    Columbus Day (observed)|1014 1013 - 1018 1016 1015 1014 1013 1018 1017 1016 1015 1013 -
    All Saints' Day|- - - 1101 - - - - 1101 - - - - -
    All Saints' Day (observed)|1104 1103 1102 - 1106 1105 1104 1103 - 1107 1106 1105 1103 1102
    Independence of Cartagena|1111 - - - - - 1111 - - - - - - -
    Independence of Cartagena (observed)|- 1117 1116 1115 1113 1112 - 1117 1115 1114 1113 1112 1117 1116
    Immaculate Conception|1208
    Christmas Day|1225
    """#),
    ("CR", #"""
    Costa Rica|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Juan Santamaría Day|- 0411 0411 0411 0411 0411 0411 0411 0411 0411 0411 0411 0411 0411
    Juan Santamaría Day (observed)|0415 - - - - - - - - - - - - -
    International Labor Day|0501
    Annexation of the Party of Nicoya to Costa Rica|- 0725 0725 0725 0725 0725 0725 0725 0725 0725 0725 0725 0725 0725
    Annexation of the Party of Nicoya to Costa Rica (observed)|0729 - - - - - - - - - - - - -
    Mother's Day|- 0815 0815 0815 0815 0815 0815 0815 0815 0815 0815 0815 0815 0815
    Mother's Day (observed)|0819 - - - - - - - - - - - - -
    Independence Day|0915
    Christmas Day|1225
    """#),
    ("CU", #"""
    Cuba|2024|2037
    Liberation Day|0101
    Victory Day|0102
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    International Workers' Day|0501
    International Workers' Day (observed)|- - - - - - - - - 0502 - - - -
    Commemoration of the Assault of the Moncada garrison|0725+0727
    Day of the National Rebellion|0726
    Independence Day|1010
    Independence Day (observed)|- - - 1011 - - - - 1011 - - - - -
    Christmas Day|1225
    New Year's Eve|1231
    """#),
    ("CV", #"""
    Cabo Verde|2024|2037
    New Year's Day|0101
    Democracy and Freedom Day|0113
    National Heroes Day|0120
    Ash Wednesday|0214 0305 0218 0210 0301 0214 0306 0226 0211 0302 0222 0207 0227 0218
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Worker's Day|0501
    International Children's Day|0601
    National Independence Day|0705
    Assumption Day|0815
    All Saints' Day|1101
    Christmas Day|1225
    >BR|Brava
    +Brava Municipality Day|0624
    >BV|Boa Vista
    +Boa Vista Municipality Day|0704
    >CA|Santa Catarina
    +Santa Catarina de Santiago Municipality Day|1125
    >CF|Santa Catarina do Fogo
    +Santa Catarina do Fogo Municipality Day|1125
    >CR|Santa Cruz
    +Santa Cruz Municipality Day|0725
    >MA|Maio
    +Maio Municipality Day|0908
    >MO|Mosteiros
    +Mosteiros Municipality Day|0815
    >PA|Paul
    +Santo Antão Island Day|0117
    +Paúl Municipality Day|0613
    >PN|Porto Novo
    +Santo Antão Island Day|0117
    +Porto Novo Municipality Day|0902
    >PR|Praia
    +Praia Municipality Day|0519
    >RB|Ribeira Brava
    +Ribeira Brava Municipality Day|1206
    >RG|Ribeira Grande
    +Santo Antão Island Day|0117
    +Ribeira Grande Municipality Day|0507
    >RS|Ribeira Grande de Santiago
    +Ribeira Grande de Santiago Municipality Day|0131
    >SD|São Domingos
    +São Domingos Municipality Day|0313
    >SF|São Filipe
    +São Filipe Municipality Day|0501
    >SL|Sal
    +Sal Municipality Day|0915
    >SM|São Miguel
    +São Miguel Municipality Day|0929
    >SO|São Lourenço dos Órgãos
    +São Lourenço dos Órgãos Municipality Day|0509
    >SS|São Salvador do Mundo
    +São Salvador do Mundo Municipality Day|0719
    >SV|São Vicente
    +São Vicente Municipality Day|0122
    +Carnival Tuesday|0213 0304 0217 0209 0229 0213 0305 0225 0210 0301 0221 0206 0226 0217
    >TA|Tarrafal
    +Tarrafal de Santiago Municipality Day|0115
    >TS|Tarrafal de São Nicolau
    +Tarrafal de São Nicolau Municipality Day|0802
    """#),
    ("CW", #"""
    Curacao|2024|2037
    New Year's Day|0101
    Carnival Monday|0212 0303 0216 0208 0228 0212 0304 0224 0209 0228 0220 0205 0225 0216
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    King's Day|0427 0426 0427 0427 0427 0427 0427 0426 0427 0427 0427 0427 0426 0427
    Labor Day|0501 0501 0501 0501 0501 0501 0501 0501 0501 0502 0501 0501 0501 0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    National Anthem and Flag Day|0702
    Curaçao Day|1010
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("CX", #"""
    Christmas Island|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Eid al-Fitr (estimated)|- - 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - 0228 - - - - 0103 - 1203 - 1109
    Chinese New Year|0210+0211 0129+0130 0217+0218 0206+0207 0126+0127 0213+0214 0203+0204 0123+0124 0211+0212 0131+0201 0219+0220 0208+0209 0128+0129 0215+0216
    Australia Day|0126
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Australia Day (observed)|- 0127 - - - - 0128 0127 - - - - 0128 -
    Chinese New Year (observed)|0212+0213 - - 0208+0209 - - 0205 - - - 0221 - - 0217
    Eid al-Adha (observed, estimated)|- - - 0517 - - 0415 - - - - 0219 - -
    Labor Day|0318 0324 0316 0315 0320 0319 0318 0317 0315 0321 0320 0319 0317 0316
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Eid al-Fitr|0410 0331 - - - - - - - - - - - -
    ANZAC Day|0425
    ANZAC Day (observed)|- - 0427 0426 - - - - 0426 - - - - 0427
    Eid al-Adha (observed)|- 0606 - - - - - - - - - - - -
    Eid al-Adha|0617 0607 - - - - - - - - - - - -
    Territory Day|1007 1006 1005 1004 1002 1001 1007 1006 1004 1003 1002 1001 1006 1005
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1226 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 1227 - - - 1228
    """#),
    ("CY", #"""
    Cyprus|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Green Monday|0318 0303 0223 0315 0228 0219 0311 0224 0315 0307 0220 0312 0303 0216
    Greek Independence Day|0325
    Cyprus National Day|0401
    Good Friday|0503 0418 0410 0430 0414 0406 0426 0411 0430 0422 0407 0427 0418 0403
    Easter Sunday|0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405
    Easter Monday|0506 0421 0413 0503 0417 0409 0429 0414 0503 0425 0410 0430 0421 0406
    Labor Day|0501
    Pentecost Monday|0624 0609 0601 0621 0605 0528 0617 0602 0621 0613 0529 0618 0609 0525
    Dormition of the Mother of God|0815
    Cyprus Independence Day|1001
    Ohi Day|1028
    Christmas Day|1225
    Day After Christmas|1226
    """#),
    ("CZ", #"""
    Czechia|2024|2037
    Independent Czech State Restoration Day|0101
    New Year's Day|0101
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Victory Day|0508
    Saints Cyril and Methodius Day|0705
    Jan Hus Day|0706
    Statehood Day|0928
    Independent Czechoslovak State Day|1028
    Struggle for Freedom and Democracy Day and International Students' Day|1117
    Christmas Eve|1224
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
  ]
}
