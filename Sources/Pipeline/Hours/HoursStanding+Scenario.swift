import HoursDesign
package import Workforce

/// What is asked of the stages besides what the model says.
package struct StageWishes: Sendable {
  /// The year in whose seasons sites hand over; nil for that of the plan's first month.
  package var year: Int?
  /// People who take contacts, instead of the model's.
  package var people: Int?
  package var fewestAtNight: Int?
  /// The share of people who work each weekend.
  package var weekendShare: Double?
  /// Trigger values by a threshold's name.
  package var triggers: [String: Double] = [:]

  package init() {}

  /// The names that triggers may have.
  package static var triggerNames: [String] { thresholdNames }
}

extension HoursStanding {
  /// Which stage a team is in by its model and plan, and by its history where there is one.
  ///
  ///     HoursStanding(of: plan, week: nil, clocks: clocks)
  ///
  /// - Parameters:
  ///   - week: a typical week of the history; nil if nothing was imported.
  ///   - clocks: of all zones that the model and `HoursStanding.zones` name.
  package init(
    of plan: Plan, week: WeekDemand?, clocks: [String: WallClock],
    wishes: StageWishes = StageWishes()
  ) {
    self = hoursStanding(
      HoursSituation(of: plan, week: week, clocks: clocks, wishes: wishes))
  }

  /// Zones of the cities that stages open where the model has none.
  package static var zones: [String] {
    ["America/New_York"]
      + Set(
        HoursStages.all.flatMap(\.abroad).map(\.timeZone)
          + LanguageCities.all.values.map(\.zone)
      ).sorted()
  }
}

extension HoursSituation {
  init(
    of plan: Plan, week: WeekDemand?, clocks: [String: WallClock], wishes: StageWishes
  ) {
    let scenario = plan.scenario
    let hiring = scenario.hiring
    let takers = Set(hiring.roles.filter { $0.productivity != nil }.map(\.name))
    let byMonth = plan.hiring.months.map { month in
      PeopleInMonth(
        month: month.month,
        people: month.lines.filter { takers.contains($0.role) }.reduce(0) { $0 + $1.present })
    }
    var assumptions: [Assumption] = []
    let now = scenario.peopleNow(takers: takers, plan: plan)
    var fit = StageProblem(
      people: wishes.people ?? now, clocks: clocks, year: wishes.year ?? hiring.firstMonth.year,
      firstMonth: hiring.firstMonth)
    fit.sites = scenario.sites
    fit.candidates = scenario.hours.candidates
    fit.languages = scenario.languages
    fit.regions = scenario.hours.regions
    fit.rules = scenario.hours.rules
    fit.smallestTeam = scenario.hours.smallestTeam
    fit.hats = scenario.hours.occasional?.people
    fit.leadDays = hiring.terms.leadDays
    fit.rampMonths = hiring.roles.first { $0.work == .firstLine }?.ramp.count ?? 0
    for role in hiring.roles {
      if case .supervision(let span, _) = role.work {
        fit.spanOfControl = span
        break
      }
    }
    if let fewest = wishes.fewestAtNight {
      fit.fewestAtNight = fewest
      fit.fewestIsGiven = true
    }
    if let share = wishes.weekendShare {
      fit.weekendShare = share
      fit.weekendShareIsGiven = true
    }
    if let week, week.timeZone == scenario.sites.first?.timeZone {
      fit.demand = week.workByHour
    }
    self.init(fit: fit)
    peopleByMonth = byMonth
    hoursAreGiven =
      !scenario.sites.isEmpty && scenario.sites.allSatisfy { $0.hours != nil }
    channels = scenario.channels.map(\.name)
    costPerPerson = scenario.costPerPerson(takers: takers)
    siteOpeningCost = scenario.hours.siteOpeningCost
    siteYearlyCost = scenario.hours.siteYearlyCost
    currency = hiring.currency
    paidHoursPerWeek =
      Double((fit.rules.paidMinutes.first ?? 480) * fit.rules.daysPerWeek) / 60
    shrinkage = scenario.shrinkageForHours(&assumptions)
    if let week {
      let home = scenario.sites.first.flatMap { clocks[$0.timeZone] }
      contactsAtWeekend = week.share { _, local in local.date.weekday >= 5 }
      if hoursAreGiven, let home {
        let sites = scenario.sites.compactMap { site in
          clocks[site.timeZone].flatMap { clock in site.hours.map { (clock, $0) } }
        }
        contactsOutsideHours = week.share(on: home) { instant, _ in
          !sites.contains { clock, hours in hours.isOpen(at: instant, on: clock) }
        }
      }
    }
    liveWork = scenario.liveWork(plan, week: week, &assumptions)
    triggers = wishes.triggers
    self.assumptions = assumptions
  }
}

extension Scenario {
  /// People who take contacts in the first month: as given, else those of the sites, else as many as the
  /// plan needs.
  fileprivate func peopleNow(takers: Set<String>, plan: Plan) -> Int {
    let there = hiring.people.filter { group in
      takers.contains(group.role) && group.start.map { $0 <= hiring.firstMonth } ?? true
        && group.leaves.map { $0 > hiring.firstMonth } ?? true
    }.reduce(0) { $0 + $1.count }
    if there > 0 { return Int(there.rounded(.down)) }
    let atSites = sites.compactMap(\.people).reduce(0, +)
    return atSites > 0 ? Int(atSites.rounded(.down)) : plan.hiring.repsNeeded
  }

  /// The mean pay of those who take contacts; nil without a salary or a price of hours.
  fileprivate func costPerPerson(takers: Set<String>) -> Double? {
    let roles = hiring.roles.filter { takers.contains($0.name) }
    let paid = roles.compactMap { role -> (people: Double, salary: Double)? in
      role.salaryPerYear.map { salary in
        (hiring.people.filter { $0.role == role.name }.reduce(0) { $0 + $1.count }, salary)
      }
    }
    let people = paid.reduce(0) { $0 + $1.people }
    if people > 0 { return paid.reduce(0) { $0 + $1.people * $1.salary } / people }
    if let first = paid.first { return first.salary }
    let perHour = sites.compactMap(\.costPerHour)
    return perHour.isEmpty
      ? nil : perHour.reduce(0, +) / Double(perHour.count) * hiring.paidHoursPerMonth * 12
  }

  /// Calls of the busiest half hour of a typical week; without a history those of a mean half hour of the
  /// first month.
  fileprivate func liveWork(
    _ plan: Plan, week: WeekDemand?, _ assumptions: inout [Assumption]
  ) -> HoursSituation.LiveWork? {
    guard let phone = channels.first(where: { $0.kind == .phone }) else { return nil }
    let promise = phone.service.promise ?? ServiceLevelPromise(share: 0.8, threshold: 20)
    let queues = week?.queues.filter { $0.key.channel == .phone } ?? []
    let contacts: Double
    var handleTime = phone.handleMinutes.map { $0 * 60 }
    if let week, !queues.isEmpty, 1800 % week.intervalSeconds == 0 {
      let parts = 1800 / week.intervalSeconds
      contacts =
        stride(from: 0, to: week.intervalCount, by: parts).map { first in
          queues.reduce(0) { $0 + $1.contacts[first..<first + parts].reduce(0, +) }
        }.max() ?? 0
      let measured = queues.compactMap { queue in
        queue.handleTime.map { (queue.contactsPerWeek, $0.meanSeconds) }
      }
      let weight = measured.reduce(0) { $0 + $1.0 }
      if weight > 0 { handleTime = measured.reduce(0) { $0 + $1.0 * $1.1 } / weight }
    } else {
      guard let share = phone.share, let month = plan.hiring.months.first else { return nil }
      let hours = sites.first?.hours ?? WeekHours("Mon-Fri 7-20") ?? .always
      let openMinutes = hours.minutes.reduce(0) { $0 + $1.count }
      let weeks = Double(month.month.dayCount) / 7
      contacts = month.tickets * share / (weeks * Double(openMinutes) / 30)
      assumptions.append(
        Assumption(
          key: "muster import",
          "Calls come in evenly over open hours; a history would tell the busiest half hour."))
    }
    if handleTime == nil {
      assumptions.append(
        Assumption(key: "channels[].handleMinutes", "A call takes 10 minutes."))
    }
    if phone.service.promise == nil {
      assumptions.append(
        Assumption(key: "channels[].target", "Phone promises 80 % within 20 seconds, as is usual."))
    }
    return HoursSituation.LiveWork(
      contacts: contacts, intervalSeconds: 1800, averageHandleTime: handleTime ?? 600,
      patience: phone.service.patience, promise: promise)
  }
}

extension WeekDemand {
  /// Seconds of work in each hour of the week; where nobody knows how long a contact takes, contacts.
  fileprivate var workByHour: [Double] {
    let known = queues.allSatisfy { $0.handleTime != nil }
    let perHour = 3600 / intervalSeconds
    guard perHour > 0, 3600 % intervalSeconds == 0 else { return [] }
    return (0..<168).map { hour in
      queues.reduce(0) { sum, queue in
        let contacts = queue.contacts[hour * perHour..<(hour + 1) * perHour].reduce(0, +)
        return sum + contacts * (known ? queue.handleTime?.meanSeconds ?? 1 : 1)
      }
    }
  }

  /// The share of contacts that come in at times of which something holds; on the clock of the week, or
  /// in the first week of it on a given one.
  fileprivate func share(
    on clock: WallClock? = nil, where holds: (Timestamp, LocalTime) -> Bool
  ) -> Double? {
    var found = 0.0
    var all = 0.0
    for interval in 0..<intervalCount {
      let local = LocalTime(
        secondsSince1970: Int64(firstDay.dayNumber) * 86_400 + Int64(interval * intervalSeconds))
      let instant = (clock ?? .utc).instant(of: local).instant
      let contacts = queues.reduce(0) { $0 + $1.contacts[interval] }
      all += contacts
      if holds(instant, local) { found += contacts }
    }
    return all > 0 ? found / all : nil
  }
}
