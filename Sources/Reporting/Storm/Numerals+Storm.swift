import Workforce

extension Numerals {
  /// Where a simulated wait is cut off: it has no end worth telling.
  static let longestWaitHours = 8760.0

  /// A wait: "4.2 h", "36 h", from two days on "3.5 days", "36 days", and "over a year".
  static func wait(hours: Double) -> String {
    switch hours {
    case ..<0.05: "0 h"
    case ..<9.95: "\(fixed(hours, digits: 1)) h"
    case ..<48: "\(whole(hours)) h"
    case ..<(9.95 * 24): "\(fixed(hours / 24, digits: 1)) days"
    case ..<longestWaitHours: "\(whole(hours / 24)) days"
    // Not a number is no wait that anybody knows the end of.
    default: "over a year"
    }
  }

  /// A probability: "8 %", "under 1 %", "over 99 %"; never, and always, only where it is.
  static func chance(_ probability: Double) -> String {
    switch probability {
    case 0: "0 %"
    case ..<0.005: "under 1 %"
    case 1: "100 %"
    case 0.995...: "over 99 %"
    default: "\(whole(probability * 100)) %"
    }
  }

  /// The same with a digit more where the limit that it is held against would look alike.
  static func chance(_ probability: Double, beside limit: Double) -> String {
    let looksAlike = whole(probability * 100) == whole(limit * 100) && probability != limit
    return looksAlike && probability > 0.005
      ? "\(fixed(probability * 100, digits: 1)) %" : chance(probability)
  }

  /// A probability in a column: "8 %", "<1 %", ">99 %".
  static func shortChance(_ probability: Double) -> String {
    chance(probability).replacing("under ", with: "<").replacing("over ", with: ">")
  }

  /// Churn of a month: "2.4 %".
  static func churn(_ share: Double) -> String { "\(fixed(share * 100, digits: 1)) %" }
}

extension Double {
  /// Itself, or 0 where it is no number: what is drawn has to be somewhere.
  var drawn: Double { isFinite ? self : 0 }
}
