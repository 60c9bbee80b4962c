// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let i: [(country: String, text: String)] = [
    ("ID", #"""
    Indonesia|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - - 0310 0227 0215 0204 0125 0114 0103+1223 1212 1201 1119 1109
    Eid al-Fitr Second Day (estimated)|- - - 0311 0228 0216 0205 0126 0115 0104+1224 1213 1202 1120 1110
    Isra' and Mi'raj|0208 0127 0116 0105+1226 - - - - - - - - - -
    Lunar New Year (estimated)|- - - - 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215
    Eid al-Adha (estimated)|- - - 0517 0505 0425 0414 0403 0322 0312 0301 0219 0208 0127
    Lunar New Year|0210 0129 0217 0206 - - - - - - - - - -
    General Election Day|0214 - - - - - - - - - - - - -
    Islamic New Year (estimated)|- - - - 0526 0515 0504 0423 0412 0401 0322 0311 0229 0217
    Day of Silence|0311 0329 0319 0308 0326 0315 0305 0324 0312 0331 0320 0310 0328 0317
    Eid al-Fitr|0410 0331 0321 - - - - - - - - - - -
    Eid al-Fitr Second Day|0411 0401 0322 - - - - - - - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Prophet's Birthday (estimated)|- - - - 0804 0724 0713 0702 0621 0610 0530 0520 0509 0428
    International Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Vesak Day (estimated)|- - - - 0509 0527 0516 0604 0523 0513 0601 0522 0510 0529
    Vesak Day|0523 0512 0531 0520 - - - - - - - - - -
    Eid al-Adha|0617 0606 0527 - - - - - - - - - - -
    Pancasila Day|0601
    Islamic New Year|0707 0627 0616 0606 - - - - - - - - - -
    Prophet's Birthday|0916 0905 0825 0815 - - - - - - - - - -
    Independence Day|0817
    Isra' and Mi'raj (estimated)|- - - - 1214 1204 1123 1113 1101 1021 1010 0930 0918 0908
    Local Election Day|1127 - - - - - - - - - - - - -
    Christmas Day|1225
    """#),
    ("IE", #"""
    Ireland|2024|2037
    New Year's Day|0101
    Saint Brigid's Day|0205 0203 0202 0201 0207 0205 0201 0203 0202 0207 0206 0205 0201 0202
    Saint Patrick's Day|0317
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    May Bank Holiday|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    June Bank Holiday|0603 0602 0601 0607 0605 0604 0603 0602 0607 0606 0605 0604 0602 0601
    August Bank Holiday|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    October Bank Holiday|1028 1027 1026 1025 1030 1029 1028 1027 1025 1031 1030 1029 1027 1026
    Christmas Day|1225
    Saint Stephen's Day|1226
    """#),
    ("IL", #"""
    Israel|2024|2037
    Pesach|0423 0413 0402 0422 0411 0331 0418 0408 0327 0414 0404 0424 0412 0331
    Seventh day of Pesach|0429 0419 0408 0428 0417 0406 0424 0414 0402 0420 0410 0430 0418 0406
    Independence Day (observed)|0514 0501 - - 0502 0419 - 0429 0415 - 0425 0515 0501 0421
    Independence Day|- - 0422 0512 - - 0508 - - 0504 - - - -
    Shavuot|0612 0602 0522 0611 0531 0520 0607 0528 0516 0603 0524 0613 0601 0520
    Rosh Hashanah|1003+1004 0923+0924 0912+0913 1002+1003 0921+0922 0910+0911 0928+0929 0918+0919 0906+0907 0924+0925 0914+0915 1004+1005 0922+0923 0910+0911
    Yom Kippur|1012 1002 0921 1011 0930 0919 1007 0927 0915 1003 0923 1013 1001 0919
    Sukkot|1017 1007 0926 1016 1005 0924 1012 1002 0920 1008 0928 1018 1006 0924
    Simchat Torah / Shemini Atzeret|1024 1014 1003 1023 1012 1001 1019 1009 0927 1015 1005 1025 1013 1001
    """#),
    ("IM", #"""
    Isle Of Man|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    May Day|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    Spring Bank Holiday|0527 0526 0525 0531 0529 0528 0527 0526 0531 0530 0529 0528 0526 0525
    TT Bank Holiday|0607 0606 0605 0604 0602 0601 0607 0606 0604 0603 0602 0601 0606 0605
    Tynwald Day|0705 0707 0706 0705 0705 0705 0705 0707 0705 0705 0705 0705 0707 0706
    Late Summer Bank Holiday|0826 0825 0831 0830 0828 0827 0826 0825 0830 0829 0828 0827 0825 0831
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("IN", #"""
    India|2024|2035
    Eid al-Fitr (estimated)|- - - 0310 0227 0215 0205 0125 0115 0103+1224 1213 1202
    Republic Day|0126
    Maha Shivaratri|- 0226 - 0306 0223 0211 0302 0220 0310 0227 0217 0308
    Eid al-Adha (estimated)|- - - 0517 0506 0425 0414 0403 0323 0312 0302 0219
    Holi|0325 0314 0304 0322 0311 0301 0320 0309 0327 0316 0305 0324
    Ashura (estimated)|- - - 0616 0604 0524 0513 0503 0421 0411 0331 0321
    Eid al-Fitr|0411 0331 0321 - - - - - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323
    Ram Navami|0417 - 0326 0415 0403 - 0412 0401 0419 0407 0328 0416
    Mahavira's Birthday|0421 0410 0331 0418 0407 0426 0416 0405 0423 0412 0401 0420
    Dr. B. R. Ambedkar's Birthday|0414
    Buddha Purnima|0523 0512 0501 0520 0508 0527 0517 0507 0525 0514 0503 0522
    Prophet's Birthday (estimated)|- - - 0815 0804 0725 0714 0703 0621 0610 0531 0521
    Eid al-Adha|0617 0607 0527 - - - - - - - - -
    Ashura|0717 0706 0626 - - - - - - - - -
    Janmashtami (Vaishnava)|0826 0816 0904 0825 0813 0901 0821 0810 0828 0817 0906 0826
    Independence Day|0815
    Prophet's Birthday|0916 0905 0826 - - - - - - - - -
    Dussehra|1012 1002 1020 1009 0927 1016 1006 1025 1014 1003 1022 1011
    Mahatma Gandhi's Birthday|1002
    Diwali|1031 1020 1108 1029 1017 1105 1026 1114 1102 1022 1110 1030
    Guru Nanak's Birthday|1115 1105 1124 1114 1102 1121 1110 1128 1117 1106 1125 1115
    Christmas|1225
    >AN|Andaman and Nicobar Islands
    +Onam|0915 0905 0826 0912 0901 0822 0909 0830 0820 0906 0828 0914
    >AP|Andhra Pradesh
    >AR|Arunachal Pradesh
    +Statehood Day|0220
    +Bahag Bihu|0414 0415 0415 0415 0414 0415 0415 0415 0414 0415 0415 0415
    +Mahashtami|1011 0930 1019 1007 0926 1014 1004 1023 1012 1002 1020 1009
    +Indigenous Faith Day|1201
    >AS|Assam
    +Magh Bihu|0115 0114 0114 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Netaji Subhas Chandra Bose's Birthday|0123
    +Bahag Bihu|0413+0414+0415 0414+0415+0416 0414+0415+0416 0414+0415+0416 0413+0414+0415 0414+0415+0416 0414+0415+0416 0414+0415+0416 0413+0414+0415 0414+0415+0416 0414+0415+0416 0414+0415+0416
    +May Day|0501
    >BR|Bihar
    >CG|Chhattisgarh
    >CH|Chandigarh
    +Guru Gobind Singh's Birthday|0117 0106+1227 - 0115 0104 0115 0110+1231 - 0118 0107 0117 0116
    +Maharishi Valmiki's Birthday|1017 1007 1026 1015 1003 1022 1011 1030 1018 1008 1027 1017
    >DH|Dadra and Nagar Haveli and Daman and Diu
    +Magh Bihu|0115 0114 0114 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Makar Sankranti|0114 0114 0114 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Pongal|0115 0114 0114 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Chaitra Sukladi|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +Cheti Chand|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +Gudi Padwa|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +Ugadi|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +Raksha Bandhan|0819 0809 0828 0817 0805 0823 0813 0802 0820 0810 0829 0818
    +Parsi New Year (Shahenshahi)|0815 0815 0815 0815 0814 0814 0814 0814 0813 0813 0813 0813
    +Ganesh Chaturthi / Vinayak Chaturthi|0907 0827 0914 0904 0823 0911 0901 0920 0908 0828 0916 0905
    +Govardhan Puja|1102 1022 1110 1030 1018 1106 1027 1115 1103 1023 1111 1031
    +Pratihar Shashthi or Surya Shashthi (Chhath Puja)|1107 1028 1115 1104 1023 1111 1101 1120 1109 1029 1117 1106
    >DL|Delhi
    >GA|Goa
    +Gudi Padwa|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +Ganesh Chaturthi|0907 0827 0914 0904 0823 0911 0901 0920 0908 0828 0916 0905
    +Ganesh Chaturthi (Day 2)|0908 0828 0915 0905 0824 0912 0902 0921 0909 0829 0917 0906
    +Saint Francis Xavier's Day|1203
    +Goa Liberation Day|1219
    >GJ|Gujarat
    +Uttarayan|0114 0114 0114 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Cheti Chand|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +Lord Shri Parshuram's Birthday|0510 0429 0419 0508 0427 0516 0505 0424 0511 0501 0420 0509
    +Raksha Bandhan|0819 0809 0828 0817 0805 0823 0813 0802 0820 0810 0829 0818
    +Parsi New Year (Shahenshahi)|0815 0815 0815 0815 0814 0814 0814 0814 0813 0813 0813 0813
    +Samvatsari Day|0908 0828 0915 0904 0824 0912 0902 0921 0909 0830 0917 0906
    +Gujarati New Year|1102 1022 1110 1030 1018 1106 1027 1115 1104 1024 1112 1101
    +Bhai Duj|1103 1023 1111 1031 1019 1107 1028 1116 1104 1024 1112 1101
    +Sardar Vallabhbhai Patel's Birthday|1031
    >HP|Himachal Pradesh
    +Statehood Day|0125
    +Guru Ravi Das's Birthday|0224 0212 0201 0220 0210 0130 0218 0207 0226 0214 0203 0222
    +Himachal Day|0415
    +Lord Shri Parshuram's Birthday|0510 0429 0419 0508 0427 0516 0505 0424 0511 0501 0420 0509
    +Maharana Pratap's Birthday|0609 0529 0617 0607 0527 0515 0604 0524 0611 0531 0520 0608
    +Sant Kabir's Birthday|0622 0611 0629 0618 0607 0626 0615 0605 0623 0612 0602 0620
    +Maharishi Valmiki's Birthday|1017 1007 1026 1015 1003 1022 1011 1030 1018 1008 1027 1017
    >HR|Haryana
    +Sir Chottu Ram's Birthday|0214 0202 0123 0211 0131 0119 0207 0127 0215 0204 0124 0212
    +Shaheed-e-Azam Bhagat Singh, Sukhdev and Rajguru's Martyrdom Day|0323
    +Vaisakhi|0413 0413 0414 0414 0413 0414 0414 0414 0413 0414 0414 0414
    +Akshay Tritiya|0510 0429 0419 0508 0427 0516 0505 0424 0511 0501 0420 0509
    +Lord Shri Parshuram's Birthday|0510 0429 0419 0508 0427 0516 0505 0424 0511 0501 0420 0509
    +Maharana Pratap's Birthday|0609 0529 0617 0607 0527 0515 0604 0524 0611 0531 0520 0608
    +Sant Kabir's Birthday|0622 0611 0629 0618 0607 0626 0615 0605 0623 0612 0602 0620
    +Shaheed Udham Singh's Martyrdom Day|0731
    +Raksha Bandhan|0819 0809 0828 0817 0805 0823 0813 0802 0820 0810 0829 0818
    +Maharaj Agrasen's Birthday|1003 0922 1011 0930 0919 1008 0928 1017 1005 0924 1013 1002
    +Haryana War Heroes' Martyrdom Day|0923
    +Maharishi Valmiki's Birthday|1017 1007 1026 1015 1003 1022 1011 1030 1018 1008 1027 1017
    +Vishwakarma Day|1102 1022 1110 1030 1018 1106 1027 1115 1103 1023 1111 1031
    +Haryana Day|1101
    >JH|Jharkhand
    +Karma Puja|0914 0903 0922 0911 0830 0918 0908 0927 0915 0905 0924 0913
    +Chhath Puja|1107 1028 1115 1104 1023 1111 1101 1120 1109 1029 1117 1106
    >JK|Jammu and Kashmir
    +Isra' and Mi'raj (estimated)|0209 0128 0117 0106+1226 1215 1204 1124 1113 1102 1022 1011 0930
    +1st Navratra|0409 0330 0320 0408 0327 0415 0404 0324 0411 0331 0321 0409
    +Nowruz|0320 0321 0321 0321 0320 0320 0321 0321 0320 0320 0321 0321
    +Baisakhi|0413 0413 0414 0414 0413 0414 0414 0414 0413 0414 0414 0414
    +Maharaja Hari Singh's Birthday|0923
    +Mahanavami|1011 1001 1019 1008 0926 1015 1005 1024 1013 1002 1021 1010
    +Accession Day|1026
    >KA|Karnataka
    +Makar Sankranti|0114 0114 0114 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Ugadi|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +May Day|0501
    +Ganesh Chaturthi|0907 0827 0914 0904 0823 0911 0901 0920 0908 0828 0916 0905
    +Karnataka Rajyotsava|1101
    >KL|Kerala
    +Mannam's Birthday|0102
    +Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322
    +Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325
    +Kerala Assembly Election Day|- - 0409 - - - - - - - - -
    +Vishu|0414 0414 0415 0415 0414 0414 0415 0415 0414 0414 0414 0414
    +May Day|0501
    +Karkadaka Vavu|0803 0724 0812 0802 0722 0810 0730 0719 0806 0726 0814 0803
    +Onam (Day 1)|0914 0904 0825 0911 0831 0821 0908 0829 0819 0905 0827 0913
    +Onam (Day 2)|0915 0905 0826 0912 0901 0822 0909 0830 0820 0906 0828 0914
    +Shri Narayana Guru's Birthday|0820 0907 0828 0915 0903 0824 0911 0901 0822 0908 0830 0916
    +Onam (Day 3)|0916 0906 0827 0913 0902 0823 0910 0831 0821 0907 0829 0915
    +Onam (Day 4)|0917 0907 0828 0914 0903 0824 0911 0901 0822 0908 0830 0916
    +Ayyankali's Birthday|0828
    +Shri Narayana Guru's Death Anniversary|0921
    +Mahanavami|1011 1001 1020 1008 0926 1015 1005 1024 1013 1002 1021 1010
    +Vijayadashami|1012 1002 1021 1009 0927 1016 1006 1025 1014 1003 1022 1011
    -Dussehra|1012 1002 1020 1009 0927 1016 1006 1025 1014 1003 1022 1011
    >LA|Ladakh
    +Nowruz|0320 0321 0321 0321 0320 0320 0321 0321 0320 0320 0321 0321
    >LD|Lakshadweep
    +Makar Sankranti|0114 0114 0114 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Onam|0915 0905 0826 0912 0901 0822 0909 0830 0820 0906 0828 0914
    +Ganesh Chaturthi|0907 0827 0914 0904 0823 0911 0901 0920 0908 0828 0916 0905
    >MH|Maharashtra
    +Chhatrapati Shivaji Maharaj's Birthday|0219
    +Holi|- - 0303 - - - - - - - - -
    +Gudi Padwa|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +Maharashtra Day|0501
    +Parsi New Year (Shahenshahi)|0815 0815 0815 0815 0814 0814 0814 0814 0813 0813 0813 0813
    +Ganesh Chaturthi|0907 0827 0914 0904 0823 0911 0901 0920 0908 0828 0916 0905
    +Diwali (Bali Pratipada)|1102 1022 1110 1030 1018 1106 1027 1115 1103 1023 1111 1031
    -Holi|- - 0304 - - - - - - - - -
    >ML|Meghalaya
    >MN|Manipur
    >MP|Madhya Pradesh
    +Veerangana Avantibai's Martyrdom Day|0320
    +Raksha Bandhan|0819 0809 0828 0817 0805 0823 0813 0802 0820 0810 0829 0818
    +Govardhan Puja|1102 1022 1110 1030 1018 1106 1027 1115 1103 1023 1111 1031
    >MZ|Mizoram
    +Post New Year|0102
    +Missionary Day|0111
    +Young Mizo Association's Day|0615
    +Peace Accord Day|0630
    +Mizo Hmeichhe Insuihkhawm Pawl's Day|0706
    +Christmas Eve|1224
    +Post Christmas|1226
    +New Year's Eve|1231
    >NL|Nagaland
    >OD|Odisha
    +Ram Navami|- - 0327 - - - - - - - - -
    -Ram Navami|- - 0326 - - - - - - - - -
    >PB|Punjab
    +Guru Gobind Singh's Birthday|0117 0106+1227 - 0115 0104 0115 0110+1231 - 0118 0107 0117 0116
    +Shaheed-e-Azam Bhagat Singh, Sukhdev and Rajguru's Martyrdom Day|0323
    +Guru Nabha Dass's Birthday|0408
    +Vaisakhi|0413 0413 0414 0414 0413 0414 0414 0414 0413 0414 0414 0414
    +Lord Shri Parshuram's Birthday|0510 0429 0419 0508 0427 0516 0505 0424 0511 0501 0420 0509
    +Guru Arjun Dev's Martyrdom Day|0610 0530 0618 0608 0528 0616 0605 0526 0613 0602 0522 0611
    +Sant Kabir's Birthday|0622 0611 0629 0618 0607 0626 0615 0605 0623 0612 0602 0620
    +Shaheed Udham Singh's Martyrdom Day|0731
    +Maharaj Agrasen's Birthday|1003 0922 1011 0930 0919 1008 0928 1017 1005 0924 1013 1002
    +Maharishi Valmiki's Birthday|1017 1007 1026 1015 1003 1022 1011 1030 1018 1008 1027 1017
    +Vishwakarma Day|1102 1022 1110 1030 1018 1106 1027 1115 1103 1023 1111 1031
    +Kartar Singh Sarabha's Martyrdom Day|1116
    +Guru Tegh Bahadur's Martyrdom Day|1124
    +Jor Mela Fatehgarh Sahib|1228
    >PY|Puducherry
    +Pongal|0115 0114 0115 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Thiruvalluvar Day|0116 0115 0116 0116 0116 0115 0115 0116 0116 0115 0115 0116
    +Tamil New Year|0414
    +Vishu|0414 0414 0415 0415 0414 0414 0415 0415 0414 0414 0414 0414
    +Vishu (Day 2)|0415 0415 0416 0416 0415 0415 0416 0416 0415 0415 0415 0415
    +May Day|0501
    +Puducherry De Jure Transfer Day|0816
    +Onam (Day 1)|0914 0904 0825 0911 0831 0821 0908 0829 0819 0905 0827 0913
    +Onam (Day 2)|0915 0905 0826 0912 0901 0822 0909 0830 0820 0906 0828 0914
    +Ganesh Chaturthi|0907 0827 0914 0904 0823 0911 0901 0920 0908 0828 0916 0905
    +Ayudha Puja|1011 1001 1019 1008 0926 1015 1005 1024 1013 1002 1021 1010
    +Puducherry Liberation Day|1101
    >RJ|Rajasthan
    +Holika Dahan|0324 0313 0303 0321 0310 0228 0319 0308 0326 0315 0304 0323
    +Cheti Chand|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +Mahatma Jyotiba Phule's Birthday|0411
    +Lord Shri Parshuram's Birthday|0510 0429 0419 0508 0427 0516 0505 0424 0511 0501 0420 0509
    +Maharana Pratap's Birthday|0609 0529 0617 0607 0527 0515 0604 0524 0611 0531 0520 0608
    +Raksha Bandhan|0819 0809 0828 0817 0805 0823 0813 0802 0820 0810 0829 0818
    +International Day of the World's Indigenous Peoples|0809
    +Khejarli's Martyrdom Day|0911
    +Maharaj Agrasen's Birthday|1003 0922 1011 0930 0919 1008 0928 1017 1005 0924 1013 1002
    +Sharad Navratri|1003 0922 1011 0930 0919 1008 0928 1017 1005 0924 1013 1002
    +Durgashtami|1011 0930 1019 1007 0926 1014 1004 1023 1012 1002 1020 1009
    +Govardhan Puja|1102 1022 1110 1030 1018 1106 1027 1115 1103 1023 1111 1031
    +Bhai Duj|1103 1023 1111 1031 1019 1107 1028 1116 1104 1024 1112 1101
    >SK|Sikkim
    +Makar Sankranti|0114 0114 0114 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Sonam Lochhar|0210 0130 0119 0207 0226 0115 0203 0124 0212 0131 0121 0209
    +Akhil Sikkim Khas Chettri Bahun Kalyan Sangh's Foundation Day|0226
    +Sikkim State Day|0516
    +Bhanu's Birthday|0713
    +Nepali Bhasa Manyata Day|0820
    +Hartalika Teej|0906 0826 0914 0903 0822 0911 0831 0919 0908 0828 0915 0904
    +Late Nar Bahadur Bhandari's Birthday|1005
    +Tamu Lochhar|1230 1230 1230 1230 1230 1230 1231 1231 1230 - - -
    >TN|Tamil Nadu
    +Pongal|0115 0114 0114 0115 0115 0114 0114 0115 0115 0114 0114 0115
    +Thiruvalluvar Day|0116 0115 0115 0116 0116 0115 0115 0116 0116 0115 0115 0116
    +Uzhavar Thirunal|0117 0116 0116 0117 0117 0116 0116 0117 0117 0116 0116 0117
    +Tamil New Year|0414
    +May Day|0501
    +Ganesh Chaturthi|0907 0827 0914 0904 0823 0911 0901 0920 0908 0828 0916 0905
    +Ayudha Puja|1011 1001 1019 1008 0926 1015 1005 1024 1013 1002 1021 1010
    >TR|Tripura
    +Netaji Subhas Chandra Bose's Birthday|0123
    +Bengali New Year|0414 0415 0415 0415 0414 0415 0415 0415 0414 0415 0415 0415
    +Garia Puja|0420 0421 0421 0421 0420 0421 0421 0421 0420 0421 0421 0421
    +Kharchi Puja|0714 0703 0722 0711 0630 0719 0708 0628 0716 0705 0724 0713
    +Ker Puja|0803 0719 0804 0728 0725 0728 0717 0805 0724 0713 0801 0721
    +Maharaja Bir Bikram Kishore Manikya Bahadur's Birthday|0819
    +Mahasaptami|1010 0929 1018 1006 0925 1013 1003 1022 1011 1001 1019 1008
    +Mahashtami|1011 0930 1019 1007 0926 1014 1004 1023 1012 1002 1020 1009
    >TS|TG
    >UK|Uttarakhand
    +Holika Dahan|0324 0313 0303 0321 0310 0228 0319 0308 0326 0315 0304 0323
    +Cheti Chand|0409 0330 0319 0407 0327 0414 0403 0324 0411 0331 0321 0409
    +Harela|0716
    +Raksha Bandhan|0819 0809 0828 0817 0805 0823 0813 0802 0820 0810 0829 0818
    +Vishwakarma Puja|0916 0917 0917 0917 0917 0917 0917 0917 0917 0917 0917 0917
    +Maharishi Valmiki's Birthday|1017 1007 1026 1015 1003 1022 1011 1030 1018 1008 1027 1017
    +Guru Tegh Bahadur's Martyrdom Day|1124
    >UP|Uttar Pradesh
    +Raksha Bandhan|0819 0809 0828 0817 0805 0823 0813 0802 0820 0810 0829 0818
    +Govardhan Puja|1102 1022 1110 1030 1018 1106 1027 1115 1103 1023 1111 1031
    +Bhai Duj|1103 1023 1111 1031 1019 1107 1028 1116 1104 1024 1112 1101
    +Chitragupt's Birthday|1103 1023 1111 1031 1019 1107 1028 1116 1104 1024 1112 1101
    >WB|West Bengal
    +Swami Vivekananda's Birthday|0112
    +Netaji Subhas Chandra Bose's Birthday|0123
    +Bengali New Year|0414 0415 0415 0415 0414 0415 0415 0415 0414 0415 0415 0415
    +May Day|0501
    +Rabindranath Tagore's Birthday|0508 0509 0509 0509 0508 0509 0509 0509 0508 0509 0509 0509
    +Mahalaya|1002 0921 1010 0929 0918 1007 0927 1015 1004 0923 1011 1001
    +Mahasaptami|1010 0929 1018 1006 0925 1013 1003 1022 1011 1001 1019 1008
    +Mahanavami|1011 1001 1020 1008 0926 1015 1005 1024 1013 1002 1021 1010
    +Mahashtami|1011 0930 1019 1007 0926 1014 1004 1023 1012 1002 1020 1009
    +Vijayadashami|1012 1002 1021 1009 0927 1016 1006 1025 1014 1003 1022 1011
    +Kali Puja|1031 1020 1108 1028 1017 1105 1026 1114 1102 1022 1110 1030
    +Bhai Duj|1103 1023 1111 1031 1019 1107 1028 1116 1104 1024 1112 1101
    +Chhath Puja|1107 1028 1115 1104 1023 1111 1101 1120 1109 1029 1117 1106
    +Birsa Munda's Birthday|1115
    -Dussehra|1012 1002 1020 1009 0927 1016 1006 1025 1014 1003 1022 1011
    """#),
    ("IO", #"""
    British Indian Ocean Territory|2024|2037
    """#),
    ("IQ", #"""
    Iraq|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|- - 0320+0321+0322 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    Army Day|0106
    Day of Arafah (estimated)|- - 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha (estimated)|- - 0527+0528+0529 0516+0517+0518 0505+0506+0507 0424+0425+0426 0413+0414+0415 0402+0403+0404 0322+0323+0324 0311+0312+0313 0301+0302+0303 0218+0219+0220 0207+0208+0209 0126+0127+0128
    Eid al-Ghadir (estimated)|- - 0604 0524 0513 0502 0421 0410 0330 0319 0309 0226 0215 0203
    February 8 Revolution|0208 - - - - - - - - - - - - -
    Islamic New Year (estimated)|- - 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Ashura (estimated)|- - 0625 0615 0603 0523 0512 0502 0420 0410 0330 0320 0308 0225
    Commemoration of the Saddam Baath crimes against the Iraqi people|- 0316 0316 0316 0316 0316 0316 0316 0316 0316 0316 0316 0316 0316
    Nowruz|0321
    Eid al-Fitr|0410+0411+0412 0331+0401+0402 - - - - - - - - - - - -
    Prophet's Birthday (estimated)|- - 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labor Day|0501
    Day of Arafah|0615 0605 - - - - - - - - - - - -
    Eid al-Adha|0616+0617+0618 0606+0607+0608 - - - - - - - - - - - -
    Eid al-Ghadir|0624 0615 - - - - - - - - - - - -
    Islamic New Year|0707 0626 - - - - - - - - - - - -
    Ashura|0716 0705 - - - - - - - - - - - -
    Prophet's Birthday|0915 0904 - - - - - - - - - - - -
    """#),
    ("IR", #"""
    Iran|2024|2037
    Birthday of Mahdi (estimated)|- - - 0124 0113 0101+1222 1211 1201 1119 1108 1028 1017 1006 0926
    Birthday of Imam Ali|0125 0114 0103+1223 - - - - - - - - - - -
    Eid al-Fitr (estimated)|- - - 0310 0227 0215 0205 0125 0115 0103+1224 1213 1202 1120 1109
    Eid al-Fitr Holiday (estimated)|- - - 0311 0228 0216 0206 0126 0116 0104+1225 1214 1203 1121 1110
    Martyrdom of Imam Ali (estimated)|- - - 0301 0218 0206 0126 0116 0105+1225 1214 1203 1122 1110 1031
    Isra' and Mi'raj (estimated)|- - - 0106+1226 1215 1204 1124 1113 1102 1022 1011 0930 0919 0908
    Martyrdom of Imam Ja'far al-Sadiq (estimated)|- - - 0403 0322 0311 0301 0218 0208 0127 0117 0106+1226 1214 1203
    Isra' and Mi'raj|0208 0128 0117 - - - - - - - - - - -
    Eid al-Adha (estimated)|- - - 0517 0506 0425 0414 0403 0323 0312 0302 0219 0208 0127
    Birthday of Mahdi|0225 0214 0204 - - - - - - - - - - -
    Eid al-Ghadir (estimated)|- - - 0525 0514 0503 0422 0411 0331 0320 0310 0227 0216 0204
    Islamic Revolution Day|0211 0210 0211 0211 0211 0210 0210 0211 0211 0210 0210 0211 0211 0210
    Tasua (estimated)|- - - 0615 0603 0523 0512 0502 0420 0410 0330 0320 0308 0225
    Ashura (estimated)|- - - 0616 0604 0524 0513 0503 0421 0411 0331 0321 0309 0226
    Public Holiday|- - 0301+0302+0303+0304+0305+0306+0307 - - - - - - - - - - -
    Martyrdom of Imam Ali|0401 0322 0311 - - - - - - - - - - -
    Iranian Oil Industry Nationalization Day|0319 0319 0320 0320 0319 0319 0319 0320 0319 0319 0319 0320 0319 0319
    Last Day of Year|- 0320 - - - - 0320 - - - 0320 - - -
    Nowruz|0320 0321 0321 0321 0320 0320 0321 0321 0320 0320 0321 0321 0320 0320
    Eid al-Fitr|0410 0331 0321 - - - - - - - - - - -
    Nowruz Holiday|0321+0322+0323 0322+0323+0324 0322+0323+0324 0322+0323+0324 0321+0322+0323 0321+0322+0323 0322+0323+0324 0322+0323+0324 0321+0322+0323 0321+0322+0323 0322+0323+0324 0322+0323+0324 0321+0322+0323 0321+0322+0323
    Eid al-Fitr Holiday|0411 0401 0322 - - - - - - - - - - -
    Islamic Republic Day|0331 0401 0401 0401 0331 0331 0401 0401 0331 0331 0401 0401 0331 0331
    Nature's Day|0401 0402 0402 0402 0401 0401 0402 0402 0401 0401 0402 0402 0401 0401
    Arbaeen (estimated)|- - - 0725 0714 0703 0622 0611 0530 0520 0510 0429 0418 0407
    Martyrdom of Imam Ja'far al-Sadiq|0504 0424 0414 - - - - - - - - - - -
    Death of Prophet Muhammad and Martyrdom of Hasan ibn Ali (estimated)|- - - 0802 0722 0711 0630 0619 0607 0528 0518 0507 0426 0415
    Martyrdom of Ali al-Rida (estimated)|- - - 0803 0723 0713 0702 0621 0609 0529 0519 0509 0427 0417
    Martyrdom of Hasan al-Askari (estimated)|- - - 0811 0731 0721 0710 0629 0617 0606 0527 0517 0505 0425
    Birthday of Muhammad and Imam Ja'far al-Sadiq (estimated)|- - - 0820 0809 0730 0719 0708 0626 0615 0605 0526 0514 0504
    Eid al-Adha|0617 0606 0527 - - - - - - - - - - -
    Death of Imam Khomeini|0603 0604 0604 0604 0603 0603 0604 0604 0603 0603 0604 0604 0603 0603
    15 Khordad Uprising|0604 0605 0605 0605 0604 0604 0605 0605 0604 0604 0605 0605 0604 0604
    Eid al-Ghadir|0625 0614 0604 - - - - - - - - - - -
    Tasua|0715 0705 0624 - - - - - - - - - - -
    Ashura|0716 0706 0625 - - - - - - - - - - -
    Martyrdom of Fatima (estimated)|- - - 1103 1022 1012 1002 0921 0909 0829 0818 0808 0727 0717
    Arbaeen|0825 0814 0804 - - - - - - - - - - -
    Death of Prophet Muhammad and Martyrdom of Hasan ibn Ali|0902 0822 0812 - - - - - - - - - - -
    Martyrdom of Ali al-Rida|0904 0824 0813 - - - - - - - - - - -
    Martyrdom of Hasan al-Askari|0912 0901 0821 - - - - - - - - - - -
    Birthday of Imam Ali (estimated)|- - - 1212 1201 1120 1110 1030 1019 1008 0927 0916 0905 0825
    Birthday of Muhammad and Imam Ja'far al-Sadiq|0921 0910 0830 - - - - - - - - - - -
    Martyrdom of Fatima|1205 1124 1113 - - - - - - - - - - -
    """#),
    ("IS", #"""
    Iceland|2024|2037
    New Year's Day|0101
    Maundy Thursday|0328 0417 0402 0325 0413 0329 0418 0410 0325 0414 0406 0322 0410 0402
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    First Day of Summer|0425 0424 0423 0422 0420 0419 0425 0424 0422 0421 0420 0419 0424 0423
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Pentecost|0519 0608 0524 0516 0604 0520 0609 0601 0516 0605 0528 0513 0601 0524
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    National Day|0617
    Commerce Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    Christmas Day|1225
    Second Day of Christmas|1226
    """#),
    ("IT", #"""
    Italy|2024|2037
    New Year's Day|0101
    Epiphany|0106
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Liberation Day|0425
    Labor Day|0501
    Republic Day|0602
    Assumption Of Mary Day|0815
    Saint Francis of Assisi, Patron Saint of Italy|- - 1004 1004 1004 1004 1004 1004 1004 1004 1004 1004 1004 1004
    All Saints' Day|1101
    National Unity Day|1103 1102 1101 1107 1105 1104 1103 1102 1107 1106 1105 1104 1102 1101
    Immaculate Conception|1208
    Christmas Day|1225
    Saint Stephen's Day|1226
    >AG|Agrigento
    +Saint Gerland's Day|0225
    >AL|Alessandria
    +Saint Baudolino's Day|1110
    >AN|Ancona
    +Saint Cyriacus's Day|0504
    >AO|Aosta
    +Saint Grat's Day|0907
    >AP|Ascoli Piceno
    +Saint Emidius's Day|0805
    >AQ|L'Aquila
    +Saint Maximus of Aveia's Day|0610
    >AR|Arezzo
    +Saint Donatus of Arezzo's Day|0807
    >AT|Asti
    +Saint Secundus of Asti's Day|0507 0506 0505 0504 0502 0501 0507 0506 0504 0503 0502 0501 0506 0505
    >AV|Avellino
    +Saint Modestinus's Day|0214
    >BA|Bari
    +Saint Nicholas's Day|1206
    >BG|Bergamo
    +Saint Alexander of Bergamo's Day|0826
    >BI|Biella
    >BL|Belluno
    +Saint Martin's Day|1111
    >BN|Benevento
    +Saint Bartholomew's Day|0824
    >BO|Bologna
    +Saint Petronius's Day|1004
    >BR|Brindisi
    +Saint Theodore of Amasea and Saint Lawrence of Brindisi's Day|0901 0907 0906 0905 0903 0902 0901 0907 0905 0904 0903 0902 0907 0906
    >BS|Brescia
    +Saints Faustinus and Jovita's Day|0215
    >BT|Barletta-Andria-Trani
    +Saint Nicholas the Pilgrim's Day|0503
    +Saint Richard of Andria's Day|0915 0921 0920 0919 0917 0916 0915 0921 0919 0918 0917 0916 0921 0920
    +Saint Roger's Day|1230
    >BZ|Bolzano
    +Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    >CA|Cagliari
    +Saint Saturninus of Cagliari's Day|1030
    >CB|Campobasso
    +Saint George's Day|0423
    >CE|Caserta
    +Saint Sebastian's Day|0120
    >CH|Chieti
    +Saint Justin of Chieti's Day|0511
    >CL|Caltanissetta
    +Saint Michael the Archangel's Day|0929
    >CN|Cuneo
    +Saint Michael the Archangel's Day|0929
    >CO|Como
    +Saint Abbondius's Day|0831
    >CR|Cremona
    +Saint Homobonus's Day|1113
    >CS|Cosenza
    +Our Lady of the Pilerio|0212
    >CT|Catania
    +Saint Agatha's Day|0205
    >CZ|Catanzaro
    +Saint Vitalian's Day|0716
    >EN|Enna
    +Visitation of Mary Day|0702
    >FC|Forli-Cesena
    +Our Lady of the Fire|0204
    +Saint John's Day|0624
    >FE|Ferrara
    +Saint George's Day|0423
    >FG|Foggia
    +Our Lady of the Seven Veils|0322
    >FI|Firenze
    +Saint John's Day|0624
    >FM|Fermo
    +Assumption Day|0815+0816
    >FR|Frosinone
    +Saint Silverius's Day|0620
    >GE|Genova
    +Saint John's Day|0624
    >GO|Gorizia
    +Saints Hilary and Tatian's Day|0316
    >GR|Grosseto
    +Saint Lawrence's Day|0810
    >IM|Imperia
    +Saint Leonard of Porto Maurizio's Day|1126
    >IS|Isernia
    +Saint Peter Celestine's Day|0519
    >KR|Crotone
    +Saint Dionysius's Day|1009
    >LC|Lecco
    +Saint Nicholas's Day|1206
    >LE|Lecce
    +Saint Orontius's Day|0826
    >LI|Livorno
    +Saint Julia's Day|0522
    >LO|Lodi
    +Saint Bassianus's Day|0119
    >LT|Latina
    +Saint Mark's Day|0425
    +Saint Maria Goretti's Day|0706
    >LU|Lucca
    +Saint Paulinus of Lucca's Day|0712
    >MB|Monza e Brianza
    +Saint John's Day|0624
    >MC|Macerata
    +Saint Julian the Hospitaller's Day|0831
    >ME|Messina
    +Our Lady of the Letter|0603
    >MI|Milano
    +Saint Ambrose's Day|1207
    >MN|Mantova
    +Saint Anselm of Baggio's Day|0318
    >MO|Modena
    +Saint Geminianus's Day|0131
    >MS|Massa-Carrara
    +Saint Francis of Assisi's Day|1004
    >MT|Matera
    +Our Lady of the Bruna|0702
    >NA|Napoli
    +Saint Januarius's Day|0919
    >NO|Novara
    +Saint Gaudentius's Day|0122
    >NU|Nuoro
    +Our Lady of the Snows|0805
    >OR|Oristano
    +Saint Archelaus's Day|0213
    >PA|Palermo
    +Saint Rosalia's Day|0715
    >PC|Piacenza
    +Saint Antoninus of Piacenza's Day|0704
    >PD|Padova
    +Saint Anthony of Padua's Day|0613
    >PE|Pescara
    +Saint Cetteus's Day|1010
    >PG|Perugia
    +Saint Clare of Assisi's Day|0811
    +Saint Francis of Assisi's Day|1004
    >PI|Pisa
    +Saint Ranieri's Day|0617
    >PN|Pordenone
    +Saint Mark's Day|0425
    +Our Lady of Graces|0908
    >PO|Prato
    >PR|Parma
    +Saint Hilary of Poitiers's Day|0113
    >PT|Pistoia
    +Saint James's Day|0725
    >PU|Pesaro e Urbino
    +Saint Crescentinus's Day|0601
    +Saint Terentius of Pesaro's Day|0924
    >PV|Pavia
    +Saint Syrus's Day|1209
    >PZ|Potenza
    +Saint Gerard of Potenza's Day|0530
    >RA|Ravenna
    +Saint Apollinaris's Day|0723
    >RC|Reggio Calabria
    +Saint George's Day|0423
    >RE|Reggio Emilia
    +Saint Prosper of Reggio's Day|1124
    >RG|Ragusa
    +Saint George's Day|0423
    +Saint John's Day|0829
    >RI|Rieti
    +Saint Barbara's Day|1204
    >RM|Roma
    +Saints Peter and Paul's Day|0629
    >RN|Rimini
    +Saint Gaudentius's Day|1014
    >RO|Rovigo
    +Saint Bellinus's Day|1126
    >SA|Salerno
    +Saint Matthew's Day|0921
    >SI|Siena
    +Saint Ansanus's Day|1201
    >SO|Sondrio
    +Saints Gervasius and Protasius's Day|0619
    >SP|La Spezia
    +Saint Joseph's Day|0319
    >SR|Siracusa
    +Saint Lucy's Day|1213
    >SS|Sassari
    +Saint Nicholas's Day|1206
    >SU|Sud Sardegna
    +Saint Pontian's Day|0516 0515 0514 0513 0518 0517 0516 0515 0513 0512 0518 0517 0515 0514
    >SV|Savona
    +Our Lady of Mercy|0318
    >TA|Taranto
    +Saint Catald's Day|0510
    >TE|Teramo
    +Saint Berardo's Day|1219
    >TN|Trento
    +Saint Vigilius's Day|0626
    >TO|Torino
    +Saint John's Day|0624
    >TP|Trapani
    +Saint Albert of Trapani's Day|0807
    >TR|Terni
    +Saint Valentine's Day|0214
    >TS|Trieste
    +Saint Justus's Day|1103
    >TV|Treviso
    +Saint Liberal's Day|0427
    >UD|Udine
    +Saints Hermagoras and Fortunatus's Day|0712
    >VA|Varese
    +Saint Victor the Moor's Day|0508
    >VB|Verbano-Cusio-Ossola
    +Saint Victor the Moor's Day|0508
    >VC|Vercelli
    +Saint Eusebius of Vercelli's Day|0801
    >VE|Venezia
    +Saint Mark's Day|0425
    +Our Lady of Health|1121
    >VI|Vicenza
    +Our Lady of Monte Berico|0908
    >VR|Verona
    +Saint Zeno's Day|0521
    >VT|Viterbo
    +Saint Rose of Viterbo's Day|0904
    >VV|Vibo Valentia
    +Saint Leoluca's Day|0301
    >Andria|
    +Saint Richard of Andria's Day|0915 0921 0920 0919 0917 0916 0915 0921 0919 0918 0917 0916 0921 0920
    >Barletta|
    +Saint Roger's Day|1230
    >Cesena|
    +Saint John's Day|0624
    >Forli|Forlì
    +Our Lady of the Fire|0204
    >Pesaro|
    +Saint Terentius of Pesaro's Day|0924
    >Trani|
    +Saint Nicholas the Pilgrim's Day|0503
    >Urbino|
    +Saint Crescentinus's Day|0601
    """#),
  ]
}
