import Workforce

extension Numerals {
  /// Three digits that count: "0.0523", "1.56", "17.3", "421".
  package static func significant(_ value: Double) -> String {
    value == 0 ? "0" : fixed(value, digits: digitsThatCount(in: value))
  }

  /// The digits after the point that three digits that count need, where zeros at the front don't.
  static func digitsThatCount(in value: Double) -> Int {
    switch abs(value) {
    case ..<0.1: 4
    case ..<1: 3
    case ..<10: 2
    case ..<100: 1
    default: 0
    }
  }

  /// 0.123 as "12 %"; with a digit more where it is under 10: "2.9 %".
  package static func roughPercent(_ share: Double) -> String {
    "\(fixed(share * 100, digits: share > 0 && share < 0.095 ? 1 : 0)) %"
  }

  /// Hours or contacts of a week: "612", and with a digit more where they are few: "7.5".
  static func amount(_ value: Double) -> String {
    value < 99.95 ? tenths(value) : whole(value)
  }

  /// 45 as "45 s", 90 as "1:30 min", 5400 as "1.5 h", 200,000 as "2.3 days".
  package static func duration(seconds: Double) -> String {
    switch seconds {
    case ..<59.5: return "\(whole(seconds)) s"
    case ..<3599.5:
      let rounded = Int(seconds.rounded())
      return "\(rounded / 60):\(rounded % 60 < 10 ? "0" : "")\(rounded % 60) min"
    case ..<172_800: return "\(fixed(seconds / 3600, digits: 1)) h"
    default: return "\(fixed(seconds / 86_400, digits: 1)) days"
    }
  }
}
