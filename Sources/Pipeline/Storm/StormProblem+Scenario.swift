import Foundation
import Hiring
import Workforce

extension StormProblem {
  /// A scenario as a storm sees it, with the hires of `plan`, and what is assumed besides what the
  /// scenario says.
  init(
    of scenario: Scenario, stepDays: Int, weeks: Int?, plan: HiringPlan,
    assumptions: inout [Assumption]
  ) {
    let hiring = scenario.hiring.withPeopleAssumed()
    let days =
      (hiring.firstMonth + hiring.monthCount).firstDay.dayNumber
      - hiring.firstMonth.firstDay.dayNumber
    let count = weeks.map { $0 * 7 } ?? days
    self.init(
      hiring: hiring, lines: Self.lines(of: hiring, scenario, plan: plan),
      channels: Self.channels(of: scenario, assumptions: &assumptions),
      languages: scenario.languages, events: scenario.storm.events,
      curves: scenario.storm.curves,
      uncertainty: StormUncertainty(of: scenario, assumptions: &assumptions),
      stepDays: stepDays, stepCount: max(1, count / stepDays),
      customerValuePerMonth: scenario.storm.customerValuePerMonth)
  }

  /// Every team's roles with people, work or hires.
  private static func lines(
    of hiring: HiringProblem, _ scenario: Scenario, plan: HiringPlan
  ) -> [StormLine] {
    // Where nobody said how much of paid time goes to other things, a fifth does.
    let shrinkage =
      hiring.shrinkage.total > 0 ? hiring.shrinkage.total : scenario.givenShrinkage ?? 0.2
    return hiring.teams.flatMap { team in
      hiring.roles.compactMap { role -> StormLine? in
        let planned = plan.months.map { month in
          month.lines.first { $0.team == team && $0.role == role.name }
        }
        let people = hiring.people.filter { $0.team == team && $0.role == role.name }
        guard !people.isEmpty || planned.contains(where: { $0 != nil }) else { return nil }
        let perMonth =
          role.productivity == nil
          ? 0 : hiring.ticketsPerPerson(in: role) / hiring.targetUtilisation
        var line = StormLine(
          team: team, role: role, contactsPerMonth: perMonth,
          hoursPerMonth: hiring.paidHoursPerMonth * (1 - shrinkage), people: [0],
          movedIn: planned.map { $0?.movedIn ?? 0 }, movedOut: planned.map { $0?.movedOut ?? 0 },
          plannedHires: planned.map { $0?.hires ?? 0 })
        line.place(people, in: hiring)
        return line
      }
    }
  }

  /// The channels with their shares; one for everything where the model has none.
  private static func channels(
    of scenario: Scenario, assumptions: inout [Assumption]
  ) -> [StormChannel] {
    let promise = scenario.hiring.terms.promiseDays
    guard !scenario.channels.isEmpty else {
      return [StormChannel(name: "tickets", answering: .deferred(promiseDays: promise), share: 1)]
    }
    let given = scenario.channels.compactMap(\.share)
    let missing = scenario.channels.count - given.count
    let rest = missing > 0 ? max(0, 1 - given.reduce(0, +)) / Double(missing) : 0
    if missing > 0 {
      assumptions.append(
        Assumption(key: "channels", "Channels without a share have the rest in equal parts."))
    }
    let shares = scenario.channels.map { $0.share ?? rest }
    let total = shares.reduce(0, +)
    let minutes = scenario.channels.map(\.handleMinutes)
    let mean =
      minutes.contains(nil)
      ? nil : zip(shares, minutes).reduce(0.0) { $0 + $1.0 * ($1.1 ?? 0) } / max(total, 1e-12)
    if scenario.channels.contains(where: { $0.isLive && $0.service.patience == nil }) {
      assumptions.append(
        Assumption(
          key: "channels.patience", "Whoever calls or chats gives up after 5 minutes on average."))
    }
    if scenario.channels.contains(where: { $0.isLive && $0.service.hours == nil }) {
      assumptions.append(
        Assumption(key: "channels.hours", "Calls and chats are taken for 65 hours a week."))
    }
    return zip(scenario.channels, shares).map { channel, share in
      let hours = channel.service.hours.map { Double($0.openMinutes) / 60 } ?? 65
      var weight = mean.flatMap { mean in channel.handleMinutes.map { $0 / mean } } ?? 1
      if channel.kind == .chat { weight /= Double(channel.service.concurrency ?? 2) }
      let answering: StormChannel.Answering =
        channel.isLive
        ? .live(
          patienceSeconds: channel.service.patience ?? 300,
          mostAbandonment: channel.service.mostAbandonment ?? scenario.storm.mostAbandonment)
        : .deferred(promiseDays: channel.service.promiseDays(openHours: hours) ?? promise)
      return StormChannel(
        name: channel.name, answering: answering, share: share / max(total, 1e-12),
        weight: max(weight, 1e-6), openHoursPerWeek: max(hours, 1))
    }
  }
}

extension Channel {
  fileprivate var isLive: Bool { kind == .phone || kind == .chat }
}

extension ChannelService {
  /// What is promised of work that may wait, in days: open hours are spread over the week's days.
  fileprivate func promiseDays(openHours: Double) -> Double? {
    guard let promise else { return nil }
    let hours = promise.threshold / 3600
    return countsOpenHours == false ? hours / 24 : hours / (openHours / 7)
  }
}

extension StormLine {
  /// Puts people where they are when the storm begins, and those with dates at their dates.
  fileprivate mutating func place(_ groups: [PeopleGroup], in hiring: HiringProblem) {
    let known = role.attrition.steps.compactMap(\.untilMonth).max() ?? 0
    let oldest = max(role.ramp.count, known, 1)
    people = Array(repeating: 0, count: oldest + 1)
    starts = Array(repeating: 0, count: hiring.monthCount)
    leaves = starts
    for group in groups {
      let start = group.start.map { $0 - hiring.firstMonth }
      if let start, start > 0 {
        if start < starts.count { starts[start] += group.count }
      } else {
        people[min(start.map { -$0 } ?? oldest, oldest)] += group.count
      }
      if group.move == nil, let leaves = group.leaves {
        let index = leaves - hiring.firstMonth
        if index <= 0 {
          people[min(start.map { max(0, -$0) } ?? oldest, oldest)] -= group.count
        } else if index < self.leaves.count {
          self.leaves[index] += group.count
        }
      }
    }
  }
}

extension StormUncertainty {
  /// What the model says, and defaults for what it doesn't.
  fileprivate init(of scenario: Scenario, assumptions: inout [Assumption]) {
    let segments = scenario.hiring.segments
    func mean(_ spread: (Segment) -> Double, by weight: (Segment) -> Double) -> Double? {
      let all = segments.reduce(0) { $0 + weight($1) }
      let sum = segments.reduce(0) { $0 + weight($1) * spread($1) }
      return all > 0 && sum > 0 ? sum / all : nil
    }
    let written: [StormInput: Double?] = [
      .sales: mean(\.salesUncertainty) { $0.grossAdds[0] },
      .retention: mean(\.retentionUncertainty, by: \.startingCustomers),
    ]
    var spread: [StormInput: Double] = [:]
    var assumed: [String] = []
    for input in StormInput.allCases {
      if let given = scenario.storm.spread[input] ?? written[input] ?? nil {
        spread[input] = given
      } else {
        spread[input] = input.usualSpread
        assumed.append("\(input.rawValue) \(Numerals.percent(input.usualSpread))")
      }
    }
    if !assumed.isEmpty {
      assumptions.append(
        Assumption(
          key: "storm.uncertainty",
          "How far off inputs may be, as relative standard deviations: "
            + "\(assumed.joined(separator: ", "))."))
    }
    if scenario.storm.weeklyVariation == nil {
      assumptions.append(
        Assumption(
          key: "storm.weeklyVariation",
          "Weeks differ by 5 % beyond what chance does to single contacts."))
    }
    self.init(
      spread: spread, correlations: scenario.storm.correlations,
      weeklyVariation: scenario.storm.weeklyVariation ?? 0.05)
  }
}

extension StormInput {
  /// How far off it may be where nobody said.
  fileprivate var usualSpread: Double {
    switch self {
    case .sales: 0.1
    case .retention: 0.1
    case .incidentRate: 0.08
    case .productivity: 0.05
    case .attrition: 0.25
    case .timeToFill: 0.15
    case .eventSize: 0.25
    }
  }
}

extension WeekHours {
  fileprivate var openMinutes: Int { minutes.reduce(0) { $0 + $1.count } }
}
