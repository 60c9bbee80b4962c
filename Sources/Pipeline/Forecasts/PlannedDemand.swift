import Hiring
package import Workforce

/// What the model expects to come in: customers × incident rate, month by month, when customers usually
/// write. What a team forecasts by that has hardly any history.
package struct PlannedDemand: Equatable, Sendable {
  package let firstMonth: Month
  /// Tickets of each month through the queue; the last one goes on.
  package let tickets: [Double]
  /// How far off they tend to be: a standard deviation ÷ mean.
  package let deviation: Double
  /// What each channel has of them; they make 1.
  package let channels: [(kind: ContactChannel, share: Double)]
  /// Minutes of an agent's time by channel, where the model says them.
  private let handleMinutes: [ContactChannel: Double]
  /// What each quarter of an hour of the week has, Monday 00:00 first; they make 1.
  package let week: [Double]

  package static func == (lhs: PlannedDemand, rhs: PlannedDemand) -> Bool {
    lhs.firstMonth == rhs.firstMonth && lhs.tickets == rhs.tickets
      && lhs.deviation == rhs.deviation && lhs.week == rhs.week
      && lhs.handleMinutes == rhs.handleMinutes
      && lhs.channels.map(\.kind) == rhs.channels.map(\.kind)
      && lhs.channels.map(\.share) == rhs.channels.map(\.share)
  }

  /// Nil where the model expects no tickets at all.
  package init?(of scenario: Scenario) {
    let problem = scenario.hiring
    var tickets = [Double](repeating: 0, count: problem.monthCount)
    for segment in problem.segments {
      for (month, value) in segment.forecast(months: problem.monthCount).enumerated() {
        tickets[month] += value.tickets
      }
    }
    guard tickets.contains(where: { $0 > 0 }) else { return nil }
    firstMonth = problem.firstMonth
    self.tickets = tickets
    let spread = ShrunkRatio.priorDeviation
    let sales = problem.segments.map(\.salesUncertainty).max() ?? 0
    let retention = problem.segments.map(\.retentionUncertainty).max() ?? 0
    deviation = (spread * spread + sales * sales + retention * retention).squareRoot()
    channels = Self.shares(of: scenario.channels)
    handleMinutes = scenario.channels.reduce(into: [:]) {
      $0[$1.kind] = $0[$1.kind] ?? $1.handleMinutes
    }
    week = ContactProfile.shares(
      hours: scenario.hours.regions.first?.hours ?? CustomerRegion.usualHours)
  }

  /// Channels that don't say their share have equal parts of the rest. Without channels, all of it is
  /// other.
  private static func shares(of channels: [Channel]) -> [(kind: ContactChannel, share: Double)] {
    guard !channels.isEmpty else { return [(.other, 1)] }
    let said = channels.reduce(0) { $0 + ($1.share ?? 0) }
    let silent = channels.filter { $0.share == nil }.count
    let rest = silent > 0 ? max(0, 1 - said) / Double(silent) : 0
    let shares = channels.map { ($0.kind, $0.share ?? rest) }
    let total = shares.reduce(0) { $0 + $1.1 }
    return ContactChannel.allCases.compactMap { kind in
      let share = shares.filter { $0.0 == kind }.reduce(0) { $0 + $1.1 }
      return share > 0 ? (kind, share / total) : nil
    }
  }

  func tickets(in month: Month) -> Double {
    tickets[min(max(0, month - firstMonth), tickets.count - 1)]
  }

  /// Of all channels, in the interval of so many minutes that begins at a time.
  func contacts(at time: LocalTime, minutes: Int) -> Double {
    let month = time.date.containingMonth
    let weekly = tickets(in: month) / Double(month.dayCount) * 7
    let first = time.date.weekday * 96 + time.secondOfDay / 900
    guard minutes >= 15 else { return weekly * week[first] * Double(minutes) / 15 }
    return weekly * week[first..<first + minutes / 15].reduce(0, +)
  }

  func handleTime(of channel: ContactChannel) -> HandleTimeProfile? {
    handleMinutes[channel].map {
      HandleTimeProfile(
        meanSeconds: $0 * 60, factors: Array(repeating: 1, count: HandleTimeProfile.halfHours),
        count: 0)
    }
  }
}
