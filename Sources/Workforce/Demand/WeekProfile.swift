/// When in the week contacts come in: a share for each of the 168 hours, adding up to 1.
///
/// An hour's share is its mean volume whenever it occurred, so that a month with five Mondays
/// doesn't make Monday larger.
package struct WeekProfile: Equatable, Encodable, Sendable {
  /// From Monday 00:00–01:00 to Sunday 23:00–24:00.
  package var shares: [Double]
  /// The hour with the largest share, 0 to 167; the first of equals.
  package var busiestHour: Int
  /// The share outside Monday–Friday 9:00–17:00.
  package var shareOutsideOfficeHours: Double

  /// `weights` holds 168 numbers that aren't negative and add up to more than 0.
  package init(weights: [Double]) {
    precondition(weights.count == 168, "A week has 168 hours.")
    let total = weights.reduce(0, +)
    precondition(total > 0, "A profile needs at least one contact.")
    let shares = weights.map { $0 / total }
    self.shares = shares
    let largest = shares.max() ?? 0
    busiestHour = shares.firstIndex(of: largest) ?? 0
    shareOutsideOfficeHours = shares.indices.filter { !Self.isOfficeHour($0) }
      .reduce(0) { $0 + shares[$1] }
  }

  /// Whether the hour of the week is on Monday to Friday from 9:00 to 17:00.
  package static func isOfficeHour(_ hour: Int) -> Bool {
    hour / 24 < 5 && (9..<17).contains(hour % 24)
  }
}
