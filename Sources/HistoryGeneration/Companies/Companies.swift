package import Workforce

/// The made-up companies by name.
package enum Companies {
  /// All of them, smallest first.
  package static let names = ["startup", "stormy", "growing", "international"]

  /// Nil if there is no company of that name.
  package static func recipe(_ name: String, firstMonth: Month, monthCount: Int) -> HistoryRecipe? {
    switch name {
    case "startup": startup(firstMonth: firstMonth, monthCount: monthCount)
    case "stormy": stormy(firstMonth: firstMonth, monthCount: monthCount)
    case "growing": growing(firstMonth: firstMonth, monthCount: monthCount)
    case "international": international(firstMonth: firstMonth, monthCount: monthCount)
    default: nil
    }
  }

  /// What an ordinary business week looks like, Monday first.
  static let businessWeek = [1.2, 1.15, 1.1, 1.05, 0.95, 0.3, 0.25]
  static let openWeek = [1.15, 1.1, 1.1, 1.05, 1, 0.05, 0.02]
  /// Written contacts by hour: a late morning peak, a long evening.
  static let writtenHours = [
    0.4, 0.3, 0.2, 0.2, 0.3, 0.5, 1, 2, 4, 6, 7, 6.5, 5.5, 6, 6.5, 6, 5.5, 4.5, 3.5, 3, 2.5, 2,
    1.4, 0.8,
  ]
  /// Calls and chats by hour: when the lines are open.
  static let openHours = [
    0, 0, 0, 0, 0, 0, 0, 0.3, 5, 8, 9, 8.5, 7, 7.5, 8, 7.5, 6.5, 4.5, 2.5, 1, 0.2, 0, 0, 0,
  ]
  /// Quiet in summer and at the year's end.
  static let businessYear = [
    1.06, 1.02, 1.03, 1, 0.99, 0.98, 0.93, 0.92, 1.04, 1.05, 1.04, 0.94,
  ]
}
