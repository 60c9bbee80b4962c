import Foundation
import Workforce

/// The one place that asks the clock on the wall.
enum SystemDate {
  static var thisMonth: Month {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month], from: Date())
    return Month(year: parts.year ?? 1970, number: parts.month ?? 1)
  }
}
