package import Workforce

/// People on the payroll that keep a seat taken all the time it is open:
/// seats × open hours ÷ paid productive hours.
///
///     peoplePerSeat(open: WeekHours("Mon-Fri 7-20")!, paidHoursPerWeek: 40, shrinkage: 0.2)   // 2.03
///
/// - Parameters:
///   - paidHoursPerWeek: of a full-time person; over 0.
///   - shrinkage: the share of them that goes to anything but contacts; below 1.
package func peoplePerSeat(
  open: WeekHours, seats: Double = 1, paidHoursPerWeek: Double, shrinkage: Double
) -> Double {
  precondition(paidHoursPerWeek > 0 && shrinkage < 1, "A person works some hours.")
  let openHours = Double(open.minutes.reduce(0) { $0 + $1.count }) / 60
  return seats * openHours / (paidHoursPerWeek * (1 - shrinkage))
}
