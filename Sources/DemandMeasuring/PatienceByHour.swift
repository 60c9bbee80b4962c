package import Workforce

/// Estimates patience by hour of the day, as who calls and what for differs with it.
///
/// Every hour has the shape of all, longer or shorter by a factor. An hour with few who gave up tells
/// little of its own factor, so it is drawn towards 1 the more: counts are taken for Poisson's around
/// true factors that vary from hour to hour, by as much as the counts vary beyond chance. Where they
/// don't, all hours have the patience of all. H. Bühlmann and E. Straub, "Glaubwürdigkeit für
/// Schadensätze", Mitteilungen der Vereinigung schweizerischer Versicherungsmathematiker 70, 1970.
package struct PatienceByHour {
  private var all = PatienceMeter()
  private var hours = [PatienceMeter](repeating: PatienceMeter(), count: 24)

  package init() {}

  /// - Parameter hour: in which the contact came in, from 0 to 23.
  package mutating func add(_ contact: Contact, hour: Int) {
    all.add(contact)
    hours[hour].add(contact)
  }

  package struct Estimates {
    package let all: PatienceEstimate
    /// One for each hour of the day.
    package let byHour: [PatienceEstimate]
  }

  /// Nil if too few gave up, as of `PatienceMeter`.
  package func estimates() -> Estimates? {
    guard let all = all.estimate() else { return nil }
    return Estimates(
      all: all,
      byHour: Self.rates(
        counted: hours.map { Double($0.abandonedCount) },
        expected: hours.map { Double($0.waitedSeconds) / all.meanSeconds }
      ).map { all.scaled(by: 1 / $0) })
  }

  /// What the rates of giving up are multiplied by, hour by hour.
  static func rates(counted: [Double], expected: [Double]) -> [Double] {
    let told = zip(counted, expected).filter { $1 > 0 }
    let total = told.reduce(0) { $0 + $1.1 }
    let squares = told.reduce(0) { $0 + $1.1 * $1.1 }
    let spread = told.reduce(0) { sum, hour in
      let off = hour.0 / hour.1 - 1
      return sum + hour.1 * off * off
    }
    let room = total - squares / max(total, 1e-9)
    // Chance alone spreads counts by one for each hour but one.
    let variance = room > 0 ? max(0, (spread - Double(told.count - 1)) / room) : 0
    return zip(counted, expected).map { counted, expected in
      guard expected > 0, variance > 0 else { return 1 }
      let weight = variance / (variance + 1 / expected)
      // Nobody's patience is endless because nobody gave up yet.
      return max(0.05, 1 + weight * (counted / expected - 1))
    }
  }
}
