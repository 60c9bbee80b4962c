/// The words of forecasts.
extension Glossary {
  package static let origin = Term(
    word: "Origin", meaning: "Where a forecast begins: nothing from there on was known.")
  package static let eightOfTen = Term(
    word: "8 of 10",
    meaning:
      "A band that is meant to hold the truth in 8 of 10 cases, with as many cases above as below.")
  package static let backTest = Term(
    word: "Back-test",
    meaning:
      "Forecasts made from earlier days of the history, as though nothing after them were known, and "
      + "held against what came.")
  package static let wape = Term(
    word: "WAPE",
    meaning:
      "What a forecast was off by, added up, as a share of what came; also known as MAD ÷ mean.")
  package static let bias = Term(
    word: "Bias",
    meaning:
      "What a forecast promised too much, or with a minus too little, as a share of what came.")
  package static let mase = Term(
    word: "MASE",
    meaning: "What a forecast was off by ÷ what last week's days again would have been off by.")
  package static let pinball = Term(
    word: "Pinball loss",
    meaning: "How good bands are: the lower, the narrower they are and the more they still hold.")
  package static let forecasts = [
    origin, eightOfTen, backTest, wape, bias, mase, pinball,
  ]
}
