// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let z: [(country: String, text: String)] = [
    ("ZA", #"""
    South Africa|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Human Rights Day|0321
    Human Rights Day (observed)|- - - 0322 - - - - 0322 - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Family Day|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Freedom Day|0427
    Freedom Day (observed)|- 0428 - - - - - 0428 - - - - 0428 -
    Workers' Day|0501
    Workers' Day (observed)|- - - - - - - - - 0502 - - - -
    National and Provincial Government Elections|0529 - - - - - - - - - - - - -
    Youth Day|0616
    Youth Day (observed)|0617 - - - - - 0617 - - - - - - -
    National Women's Day|0809
    National Women's Day (observed)|- - 0810 - - - - - - - - - - 0810
    Heritage Day|0924
    Heritage Day (observed)|- - - - 0925 - - - - - 0925 - - -
    Local Government Elections|- - 1104 - - - - - - - - - - -
    Day of Reconciliation|1216
    Day of Reconciliation (observed)|- - - - - 1217 - - - - - 1217 - -
    Christmas Day|1225
    Day of Goodwill|1226
    Day of Goodwill (observed)|- - - 1227 - - - - 1227 - - - - -
    """#),
    ("ZM", #"""
    Zambia|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    International Women's Day|0308
    International Women's Day (observed)|- - 0309 - - - - - - - - - - 0309
    Youth Day|0312
    Youth Day (observed)|- - - - 0313 - - - - - 0313 - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Holy Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Kenneth Kaunda Day|0428
    Kenneth Kaunda Day (observed)|0429 - - - - - 0429 - - - - - - -
    Labour Day|0501
    Labour Day (observed)|- - - - - - - - - 0502 - - - -
    Africa Freedom Day|0525
    Africa Freedom Day (observed)|- 0526 - - - - - 0526 - - - - 0526 -
    Heroes' Day|0701 0707 0706 0705 0703 0702 0701 0707 0705 0704 0703 0702 0707 0706
    Unity Day|0702 0708 0707 0706 0704 0703 0702 0708 0706 0705 0704 0703 0708 0707
    Farmers' Day|0805 0804 0803 0802 0807 0806 0805 0804 0802 0801 0807 0806 0804 0803
    General Election Day|- - 0813 - - - - 0814 - - - - 0814 -
    National Prayer Day|1018 1018 - - - - - - - - - - - -
    Independence Day|1024
    Independence Day (observed)|- - - 1025 - - - - 1025 - - - - -
    Christmas Day|1225
    Christmas Day (observed)|- - - - - - - - - 1226 - - - -
    National Day of Prayer and Christian Heritage|- - 1229 1229 1229 1229 1229 1229 1229 1229 1229 1229 1229 1229
    National Day of Prayer and Christian Heritage (observed)|- - - - - - 1230 - - - - - - -
    """#),
    ("ZW", #"""
    Zimbabwe|2024|2037
    New Year's Day|0101
    New Year's Day (observed)|- - - - - - - - - - 0102 - - -
    Robert Gabriel Mugabe National Youth Day|0221
    Robert Gabriel Mugabe National Youth Day (observed)|- - - 0222 - - - - - - - - - -
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Easter Saturday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Sunday|0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Independence Day|0418
    Independence Day (observed)|- - - 0419 - - - - 0419 - - - - -
    Workers' Day|0501
    Workers' Day (observed)|- - - - - - - - - 0502 - - - -
    Africa Day|0525
    Africa Day (observed)|- 0526 - - - - - 0526 - - - - 0526 -
    Zimbabwe Heroes' Day|0812 0811 0810 0809 0814 0813 0812 0811 0809 0808 0814 0813 0811 0810
    Defense Forces Day|0813 0812 0811 0810 0815 0814 0813 0812 0810 0809 0815 0814 0812 0811
    Munhumutapa Day|- - 0915 0915 0915 0915 0915 0915 0915 0915 0915 0915 0915 0915
    Munhumutapa Day (observed)|- - - - - - 0916 - - - - - - -
    Unity Day|1222
    Unity Day (observed)|1223 - - - - - 1223 - - - - - - -
    Christmas Day|1225
    Boxing Day|1226
    Boxing Day (observed)|- - - 1227 - - - - 1227 - - - - -
    Christmas Day (observed)|- - - - - - - - - 1227 - - - -
    """#),
  ]
}
