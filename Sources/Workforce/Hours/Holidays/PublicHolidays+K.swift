// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let k: [(country: String, text: String)] = [
    ("KE", #"""
    Kenya|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Eid al-Fitr (estimated)|- - - 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr (observed, estimated)|- - - - - - - - - 0103 - - - 1109
    Eid al-Fitr|0410 0331 0320 - - - - - - - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labor Day|0501
    Labor Day (observed)|- - - - - - - - - 0502 - - - -
    National Tree Growing Day|0510 - - - - - - - - - - - - -
    Madaraka Day|0601
    Madaraka Day (observed)|- 0602 - - - - - 0602 - - - - 0602 -
    Mazingira Day|- 1010 1010 1010 1010 1010 1010 1010 1010 1010 1010 1010 1010 1010
    Utamaduni Day|1010 - - - - - - - - - - - - -
    Mazingira Day (observed)|- - - 1011 - - - - 1011 - - - - -
    State Funeral for Former Prime Minister Raila Odinga|- 1017 - - - - - - - - - - - -
    Mashujaa Day|1020
    Mashujaa Day (observed)|1021 - - - - - 1021 - - - - - - -
    Inauguration Day|1101 - - - - - - - - - - - - -
    Jamhuri Day|1212
    Jamhuri Day (observed)|- - - 1213 - - - - 1213 - - - - -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("KG", #"""
    Kyrgyzstan|2024|2037
    New Year's Day|0101
    Day off (substituted from 01/08/2024)|0102 - - - - - - - - - - - - -
    Day off (substituted from 01/11/2025)|- 0102 - - - - - - - - - - - -
    New Year Holidays|- - 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106 0102+0103+0104+0105+0106
    Eid al-Fitr (estimated)|- - - 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Day off (substituted from 01/27/2024)|0103 - - - - - - - - - - - - -
    Additional public holiday|- 0103+0106 - - - - - - - - - - - -
    Day off (substituted from 03/02/2024)|0104 - - - - - - - - - - - - -
    Day off (substituted from 09/02/2024)|0105 - - - - - - - - - - - - -
    Christmas Day|0107
    Eid al-Adha (estimated)|- - - 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Fatherland Defender's Day|0223 - - - - - - - - - - - - -
    International Women's Day|0308
    Eid al-Fitr|0410 0330 0320 - - - - - - - - - - -
    Nooruz Holiday|0321
    Day off (substituted from 04/08/2024)|0322 - - - - - - - - - - - - -
    Day of the People's April Revolution|0407 - - - - - - - - - - - - -
    Labor Day|0501
    Day off (substituted from 05/06/2024)|0502 - - - - - - - - - - - - -
    May Holidays|- 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508 0502+0503+0504+0506+0507+0508
    Day off (substituted from 05/11/2024)|0503 - - - - - - - - - - - - -
    Constitution Day|0505
    Victory Day|0509
    Eid al-Adha|0617 0606 0527 - - - - - - - - - - -
    Independence Day|0831
    Days of History and Commemoration of Ancestors|1107+1108 - - - - - - - - - - - - -
    """#),
    ("KH", #"""
    Cambodia|2024|2037
    International New Year Day|0101
    Day of Victory over the Genocidal Regime|0107
    International Women's Rights Day|0308
    Khmer New Year's Day|0413+0414+0415+0416 0414+0415+0416 0414+0415+0416 0414+0415+0416 0413+0414+0415 0414+0415+0416 0414+0415+0416 0414+0415+0416 0413+0414+0415 0413+0414+0415 0413+0414+0415 0413+0414+0415 0413+0414+0415 0413+0414+0415
    Visaka Bochea Day|0522 0511 0501 0520 0508 0427 0516 0505 0523 0513 0502 0521 0510 0429
    International Labor Day|0501
    Royal Ploughing Ceremony|0526 0515 0505 0524 0512 0501 0520 0509 0527 0517 0506 0525 0514 0503
    HM King Norodom Sihamoni's Birthday|0514
    HM Queen Norodom Monineath Sihanouk the Queen-Mother's Birthday|0618
    Pchum Ben Day|1001+1002+1003 0921+0922+0923 1010+1011+1012 0929+0930+1001 0917+0918+0919 1006+1007+1008 0925+0926+0927 1014+1015+1016 1003+1004+1005 0922+0923+0924 1011+1012+1013 1001+1002+1003 0919+0920+0921 1008+1009+1010
    Constitution Day|0924
    HM King Norodom Sihanouk Mourning Day|1015
    HM King Norodom Sihamoni's Coronation Day|1029
    Water Festival|1114+1115+1116 1104+1105+1106 1123+1124+1125 1112+1113+1114 1031+1101+1102 1119+1120+1121 1108+1109+1110 1127+1128+1129 1116+1117+1118 1105+1106+1107 1124+1125+1126 1114+1115+1116 1102+1103+1104 1121+1122+1123
    National Independence Day|1109
    Peace Day in Cambodia|1229
    """#),
    ("KI", #"""
    Kiribati|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    International Women's Day|0308
    International Women's Day (observed)|- 0310 0309 - - - - 0310 - - - - 0310 0309
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    National Health Day|0419
    National Health Day (observed)|- 0421 0420 - - - - 0421 - - - - 0421 0420
    Gospel Day|0711
    National Day - Independence Anniversary|0712
    National Day - Independence Anniversary (observed)|- 0714 0713 - - - - 0714 - - - - 0714 0713
    National Day (in honor of Unimwane)|0715
    National Day (in honor of Unaine)|0716
    National Day (in honor of Unaine) (observed)|- - - - 0717 - - - - 0718 0717 - - -
    Youth Day|0805
    Youth Day (observed)|- - - - 0807 0806 - - - - 0807 0806 - -
    Human Rights and Peace Day|1209
    Human Rights and Peace Day (observed)|- - - - 1211 1210 - - - - 1211 1210 - -
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("KM", #"""
    Comoros|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410+0411+0412 0330+0331+0401 0320+0321+0322 0309+0310+0311 0226+0227+0228 0214+0215+0216 0204+0205+0206 0124+0125+0126 0114+0115+0116 0102+0103+0104+1223+1224+1225 1212+1213+1214 1201+1202+1203 1119+1120+1121 1108+1109+1110
    Isra' and Mi'raj (estimated)|0208 0127 0116 0105+1225 1214 1203 1123 1112 1101 1021 1010 0929 0918 0907
    Eid al-Adha (estimated)|0616+0617 0606+0607 0527+0528 0516+0517 0505+0506 0424+0425 0413+0414 0402+0403 0322+0323 0311+0312 0301+0302 0218+0219 0207+0208 0126+0127
    Election Partial Day Holiday|- 0130 - - - - - - - - - - - -
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    Cheikh al Maarouf Day|0318
    National Holiday|0413 - - - - - - - - - - - - -
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    Labour Day|0501
    National Day|0706
    Maore Day|1112
    Christmas Day|1225
    """#),
    ("KN", #"""
    Saint Kitts And Nevis|2024|2037
    Carnival Day|0101
    Carnival Day - Last Lap|0102
    Carnival Day (observed)|- - - - - - - - - - 0103 - - -
    Carnival Day - Last Lap (observed)|- - - - 0103 - - - - 0103 - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Labour Day|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    Whit Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Emancipation Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    Culturama Day - Last Lap|0806 0805 0804 0803 0808 0807 0806 0805 0803 0802 0808 0807 0805 0804
    National Heroes Day|0916
    National Heroes Day (observed)|- - - - - 0917 - - - - - 0917 - -
    Independence Day|0919
    Independence Day (observed)|- - - 0920 - - - - 0920 - - - - -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
    ("KP", #"""
    North Korea|2024|2037
    New Year's Day|0101
    Korean New Year|0210 0129 0217 0207 0127 0213 0203 0123 0211 0131 0219 0208 0128 0215
    Daeboreum|0224 0212 0303 0221 0210 0227 0217 0206 0225 0214 0305 0222 0211 0301
    Founding Day of the Korean People's Army|0208
    Day of the Shining Star|0216+0217
    International Women's Day|0308
    Cheongmyeong Festival|0404 0404 0405 0405 0404 0404 0405 0405 0404 0404 0405 0405 0404 0404
    Day of the Sun|0415+0416
    Founding Day of the Korean People's Revolutionary Army|0425
    International Workers' Day|0501
    Foundation Day of the Korean Children's Union|0606
    Day of Victory in the Great Fatherland Liberation War|0727
    Liberation Day|0815
    Day of Songun|0825
    Youth Day|0828
    Chuseok|0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924
    Founding Day of the DPRK|0909
    Foundation Day of the Workers' Party of Korea|1010
    Mother's Day|1116
    Socialist Constitution Day|1227
    """#),
    ("KR", #"""
    South Korea|2024|2037
    New Year's Day|0101
    The day preceding Korean New Year|0209 0128 0216 0206 0126 0212 0202 0122 0210 0130 0218 0207 0127 0214
    Korean New Year|0210 0129 0217 0207 0127 0213 0203 0123 0211 0131 0219 0208 0128 0215
    The second day of Korean New Year|0211 0130 0218 0208 0128 0214 0204 0124 0212 0201 0220 0209 0129 0216
    Temporary Public Holiday|- 0127 - - - - - - - - - - - -
    Alternative holiday for Korean New Year|0212 - - 0209 - - 0205 - - 0202 0221 - 0130 0217
    Independence Movement Day|0301
    Alternative holiday for Independence Movement Day|- 0303 0302 - - - - 0303 - - - - 0303 0302
    Presidential Election Day|- 0603 - - - - 0327 - - - - 0328 - -
    National Assembly Election Day|0410 - - - 0412 - - - 0414 - - - 0409 -
    Labor Day|- - 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501 0501
    Alternative holiday for Labor Day|- - - 0503 - - - - 0503 0502 - - - -
    Buddha's Birthday|0515 0505 0524 0513 0502 0520 0509 0528 0516 0506 0525 0515 0503 0522
    Children's Day|0505
    Alternative holiday for Buddha's Birthday|- 0506 0525 - - 0521 - - 0517 - - - 0506 -
    Alternative holiday for Children's Day|0506 0506 - - - 0507 0506 - - - - 0507 - -
    Local Election Day|- - 0603 - - - 0612 - - - 0531 - - -
    Memorial Day|0606
    Constitution Day|- - 0717 0717 0717 0717 0717 0717 0717 0717 0717 0717 0717 0717
    Alternative holiday for Constitution Day|- - - 0719 - - - - 0719 0718 - - - -
    Liberation Day|0815
    Alternative holiday for Liberation Day|- - 0817 0816 - - - - 0816 - - - - 0817
    The day preceding Chuseok|0916 1005 0924 0914 1002 0921 0911 0930 0918 0907 0926 0915 1003 0923
    Chuseok|0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924
    The second day of Chuseok|0918 1007 0926 0916 1004 0923 0913 1002 0920 0909 0928 0917 1005 0925
    Alternative holiday for Chuseok|- 1008 - - 1005 0924 - - 0921 - - 0918 1006+1007 -
    Armed Forces Day|1001 - - - - - - - - - - - - -
    National Foundation Day|1003
    Alternative holiday for National Foundation Day|- - 1005 1004 - - - - 1004 - - - - 1005
    Hangul Day|1009
    Alternative holiday for Hangul Day|- - - 1011 - - - - 1011 1010 - - - -
    Christmas Day|1225
    Alternative holiday for Christmas Day|- - - 1227 - - - - 1227 1226 - - - -
    """#),
    ("KW", #"""
    Kuwait|2024|2037
    New Year's Day|0101
    Eid al-Fitr (estimated)|0410 0330 0320 0309 0226 0214 0204 0124 0114 0102+1223 1212 1201 1119 1108
    Eid al-Fitr Holiday (estimated)|0411+0412 0331+0401 0321+0322 0310+0311 0227+0228 0215+0216 0205+0206 0125+0126 0115+0116 0103+0104+1224+1225 1213+1214 1202+1203 1120+1121 1109+1110
    Isra' and Mi'raj (estimated)|0208 0127 0116 0105+1225 1214 1203 1123 1112 1101 1021 1010 0929 0918 0907
    Day of Arafah (estimated)|0615 0605 0526 0515 0504 0423 0412 0401 0321 0310 0228 0217 0206 0125
    Eid al-Adha (estimated)|0616 0606 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    Eid al-Adha Holiday (estimated)|0617+0618 0607+0608 0528+0529 0517+0518 0506+0507 0425+0426 0414+0415 0403+0404 0323+0324 0312+0313 0302+0303 0219+0220 0208+0209 0127+0128
    Islamic New Year (estimated)|0707 0626 0616 0606 0525 0514 0503 0423 0411 0401 0321 0311 0228 0216
    National Day|0225
    Liberation Day|0226
    Prophet's Birthday (estimated)|0915 0904 0825 0814 0803 0724 0713 0702 0620 0609 0530 0520 0508 0428
    """#),
    ("KY", #"""
    Cayman Islands|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - 0103 - - - - 0103 0102 - - -
    National Heroes Day|0122 0127 0126 0125 0124 0122 0128 0127 0126 0124 0123 0122 0128 0126
    Ash Wednesday|0214 0305 0218 0210 0301 0214 0306 0226 0211 0302 0222 0207 0227 0218
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    General Election Day|- 0430 - - - - - - - - - - - -
    Emancipation Day|0506 0505 0504 0503 0501 0507 0506 0505 0503 0502 0501 0507 0505 0504
    Discovery Day|0520 0519 0518 0517 0515 0521 0520 0519 0517 0516 0515 0521 0519 0518
    King's Birthday|0617 0623 0622 0621 0619 0618 0617 0623 0621 0620 0619 0618 0623 0622
    Constitution Day|0701 0707 0706 0705 0703 0702 0701 0707 0705 0704 0703 0702 0707 0706
    Remembrance Day|1111 1110 1109 1108 1113 1112 1111 1110 1108 1114 1113 1112 1110 1109
    Christmas Day|1225
    Boxing Day|1226
    Christmas Day (observed)|- - - 1227 - - - - 1227 1227 - - - -
    Boxing Day (observed)|- - 1228 1228 - - - - 1228 - - - - 1228
    """#),
    ("KZ", #"""
    Kazakhstan|2024|2037
    New Year's Day|0101+0102
    Day off (substituted from 01/05/2025)|- 0103 - - - - - - - - - - - -
    New Year's Day (observed)|- - - 0104 0103+0104 - - - - 0103+0104 0103 - - -
    Orthodox Christmas|0107
    Eid al-Adha (estimated)|- - 0527 0516 0505 0424 0413 0402 0322 0311 0301 0218 0207 0126
    International Women's Day|0308
    International Women's Day (observed)|- 0310 0309 - - - - 0310 - - - - 0310 0309
    Constitution Day|0830 0830 - 0315 0315 0315 0315 0315 0315 0315 0315 0315 0315 0315
    Constitution Day (observed)|- 0901 - - - - - 0317 - - - - 0317 0316
    Nowruz Holiday|0321+0322+0323
    Nowruz Holiday (observed)|0325 0324+0325 0324+0325 0324 - - 0325 0324+0325 0324 - - - 0324+0325 0324+0325
    Kazakhstan's People Solidarity Holiday|0501
    Kazakhstan's People Solidarity Holiday (observed)|- - - 0503 - - - - 0503 0502 - - - -
    Defender of the Fatherland Day|0507
    Day off (substituted from 05/04/2024)|0508 - - - - - - - - - - - - -
    Defender of the Fatherland Day (observed)|- - - - 0508 - - - - 0510 0508 - - -
    Victory Day|0509
    Victory Day (observed)|- - 0511 0510 - - - - 0510 - - - - 0511
    Eid al-Adha|0616 0606 - - - - - - - - - - - -
    Capital Day|0706
    Capital Day (observed)|0708 0707 - - - - 0708 0707 - - - - 0707 -
    Republic Day|1025
    Republic Day (observed)|- 1027 1026 - - - - 1027 - - - - 1027 1026
    Independence Day|1216
    Independence Day (observed)|- - - - 1218 1217 - - - - 1218 1217 - -
    """#),
  ]
}
