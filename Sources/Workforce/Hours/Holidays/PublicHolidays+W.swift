// Made by script/public-holidays.py from the Python package holidays==0.109 (MIT).
// Edit the script, not this file.
// swift-format-ignore-file

extension PublicHolidays {
  static let w: [(country: String, text: String)] = [
    ("WF", #"""
    Wallis And Futuna|2024|2037
    New Year's Day|0101
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Feast of Saint Peter Chanel|0428
    Labor Day|0501
    Ascension Day|0509 0529 0514 0506 0525 0510 0530 0522 0506 0526 0518 0503 0522 0514
    Victory Day|0508
    Pentecost Monday|0520 0609 0525 0517 0605 0521 0610 0602 0517 0606 0529 0514 0602 0525
    Saints Peter and Paul Day|0629
    National Day|0714
    Territory Day|0729
    Assumption Day|0815
    All Saints' Day|1101
    Armistice Day|1111
    Christmas Day|1225
    """#),
    ("WS", #"""
    Samoa|2024|2037
    New Year's Day|0101
    The Day After New Year's Day|0102
    Good Friday|0329 0418 0403 0326 0414 0330 0419 0411 0326 0415 0407 0323 0411 0403
    Day After Good Friday|0330 0419 0404 0327 0415 0331 0420 0412 0327 0416 0408 0324 0412 0404
    Easter Monday|0401 0421 0406 0329 0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    Mother's Day|0513 0512 0511 0510 0515 0514 0513 0512 0510 0509 0515 0514 0512 0511
    Independence Day|0601
    Father's Day|0812 0811 0810 0809 0814 0813 0812 0811 0809 0815 0814 0813 0811 0810
    White Sunday (Lotu a Tamaiti)|1014 1013 1012 1011 1009 1015 1014 1013 1011 1010 1009 1015 1013 1012
    Christmas Day|1225
    Boxing Day|1226
    """#),
  ]
}
