import Workforce

/// A stretch of time as people say it: "11 h", "7 h 30 min".
struct WrittenHours: CustomStringConvertible {
  let minutes: Int

  /// - Parameter seconds: whole minutes count.
  init(_ seconds: Int64) { minutes = Int(seconds / 60) }

  init(minutes: Int) { self.minutes = minutes }

  var description: String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    return rest == 0 ? "\(hours) h" : hours == 0 ? "\(rest) min" : "\(hours) h \(rest) min"
  }
}
