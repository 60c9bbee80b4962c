/// How much a part of a question changes something.
enum StormAmount: Equatable {
  /// `+40%` is 1.4, `-10%` is 0.9.
  case times(Double)
  /// `+3`, `-2`.
  case plus(Double)
  /// `2%`
  case share(Double)
  /// `120`
  case number(Double)

  /// Nil for what is none of these, and for less than nothing.
  init?(_ text: String) {
    var digits = text.filter { !$0.isWhitespace }[...]
    let sign: Double? =
      switch digits.first {
      case "+": 1
      case "-", "−": -1
      default: nil
      }
    if sign != nil { digits.removeFirst() }
    let isPercent = digits.last == "%"
    if isPercent { digits.removeLast() }
    guard !digits.isEmpty, digits.allSatisfy({ "0123456789.".contains($0) }),
      let value = Double(digits), value <= 1e9
    else { return nil }
    switch (sign, isPercent) {
    case (let sign?, true):
      guard sign * value >= -100 else { return nil }
      self = .times(1 + sign * value / 100)
    case (let sign?, false): self = .plus(sign * value)
    case (nil, true): self = .share(value / 100)
    case (nil, false): self = .number(value)
    }
  }
}
