package import Workforce

/// Counts what a plan's months are held against: tickets, customers and agents month by month.
///
///     var meter = ActualsMeter(clock: dublin, customers: customers)
///     try store.forEachContact { meter.add($0) }
///     let actuals = meter.actuals(of: demand)
package struct ActualsMeter {
  private let clock: WallClock
  private let terms: MeasuringTerms
  private let hasCustomers: Bool
  private let customers: CustomerIndex
  private var segments = NameTable()
  private var agents = NameTable()
  /// `tickets[month][segment]`, by the month of creation.
  private var tickets: [Month: Tally] = [:]
  /// `resolved[month][agent]`, by the month of resolution.
  private var resolved: [Month: Tally] = [:]
  /// The same by the month of creation, for channels that never tell a resolution, such as calls.
  private var taken = PerChannel { [Month: Tally]() }
  private var tellsResolution = PerChannel { false }

  package init(
    clock: WallClock, customers: [Customer], terms: MeasuringTerms = MeasuringTerms()
  ) {
    self.clock = clock
    self.terms = terms
    hasCustomers = !customers.isEmpty
    self.customers = CustomerIndex(customers, on: clock, segments: &segments)
  }

  package mutating func add(_ contact: Contact) {
    guard contact.isDemand else { return }
    let local = clock.localTime(at: contact.createdAt)
    let month = local.date.containingMonth
    let stay = contact.customer.flatMap { customers.stay(of: $0, at: local) }
    let known = stay.map(\.segment) ?? 0
    let segment = known == 0 ? segments.number(of: contact.segment) : known
    tickets[month, default: Tally()].add(segment)
    guard !contact.isAbandoned else { return }
    let agent = agents.number(of: contact.agent)
    if let end = contact.resolvedAt {
      tellsResolution[contact.channel] = true
      let date = clock.localTime(at: max(end, contact.createdAt)).date
      resolved[date.containingMonth, default: Tally()].add(agent)
    } else {
      taken[contact.channel][month, default: Tally()].add(agent)
    }
  }

  /// The months that `demand`, the same history's, says are full and that are before `limit`.
  package func actuals(of demand: MeasuredDemand, before limit: Month) -> ActualDemand {
    let past = demand.months.filter { $0.month < limit && $0.extent != .thin }
    let full = past.filter { $0.extent == .full }
    return ActualDemand(
      months: full.map { actual($0) },
      partialMonths: past.filter { $0.extent == .cutOff }.map(\.month),
      customersAtEnd: full.last.map { customersAtEnd(of: $0.month) } ?? [],
      streams: demand.streams.compactMap(\.name))
  }

  private func actual(_ measured: MeasuredMonth) -> ActualMonth {
    let month = measured.month
    let there = customersDuring(month)
    let byAgent = regularAgents(in: month)
    let tally = tickets[month] ?? Tally()
    return ActualMonth(
      month: month, tickets: measured.tickets,
      customers: hasCustomers ? Double(there.counts.reduce(0, +)) : nil,
      joined: hasCustomers ? Double(count { $0.since.date.containingMonth == month }) : nil,
      left: hasCustomers ? Double(count { $0.until?.date.containingMonth == month }) : nil,
      activeAgents: byAgent.isEmpty ? nil : byAgent.count, resolvedByAgent: byAgent,
      segments: segments.names.indices.filter { tally[$0] > 0 || there[$0] > 0 }.map { segment in
        ActualMonth.Segment(
          name: segments.names[segment], tickets: Double(tally[segment]),
          customers: Double(there[segment]))
      })
  }

  private func count(_ isCounted: (CustomerIndex.Stay) -> Bool) -> Int {
    customers.stays.reduce(0) { $0 + (isCounted($1) ? 1 : 0) }
  }

  /// What each agent resolved, those left out who only help out.
  private func regularAgents(in month: Month) -> [Double] {
    var counts = [Double](repeating: 0, count: agents.names.count)
    func add(_ tally: Tally?) {
      for agent in counts.indices.dropFirst() { counts[agent] += Double(tally?[agent] ?? 0) }
    }
    add(resolved[month])
    for (channel, tells) in zip(ContactChannel.allCases, tellsResolution.all) where !tells {
      add(taken[channel][month])
    }
    let active = counts.filter { $0 > 0 }
    guard let typical = levelOfHalfTheTotal(active) else { return [] }
    return active.filter { $0 >= terms.occasionalShare * typical }
  }

  /// Those of the month's start and those who joined in it, by segment.
  private func customersDuring(_ month: Month) -> Tally {
    let (start, end) = (Self.start(of: month), Self.start(of: month + 1))
    return customers.stays.reduce(into: Tally()) { tally, stay in
      if stay.since < end, stay.until.map({ $0 > start }) ?? true { tally.add(stay.segment) }
    }
  }

  private func customersAtEnd(of month: Month) -> [ActualDemand.CustomersAtEnd] {
    guard hasCustomers else { return [] }
    let end = Self.start(of: month + 1)
    var there = Tally()
    var joined: [Month: Tally] = [:]
    for stay in customers.stays where stay.since < end && stay.until.map({ $0 >= end }) ?? true {
      there.add(stay.segment)
      joined[stay.since.date.containingMonth, default: Tally()].add(stay.segment)
    }
    return segments.names.indices.filter { there[$0] > 0 }.map { segment in
      ActualDemand.CustomersAtEnd(
        segment: segments.names[segment], customers: there[segment],
        recentAdds: (0..<terms.agesInMonths).reversed().map { joined[month - $0]?[segment] ?? 0 })
    }
  }

  private static func start(of month: Month) -> LocalTime {
    LocalTime(date: month.firstDay, hour: 0, minute: 0)
  }
}
