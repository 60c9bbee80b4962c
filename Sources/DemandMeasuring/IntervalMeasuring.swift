package import Workforce

/// Measures demand from volumes by interval alone: everything that doesn't need single contacts.
/// Nil if nothing was offered.
///
/// An interval that spans several hours is spread evenly over them.
package func measuredDemand(
  volumes: [IntervalVolume], customers: [Customer] = [], clock: WallClock,
  terms: MeasuringTerms = MeasuringTerms()
) -> MeasuredDemand? {
  guard let tallies = IntervalTallies(volumes, on: clock),
    let covered = CoveredMonths(tickets: tallies.days, firstDay: tallies.firstDay.dayNumber)
  else { return nil }
  return IntervalMeasuring(tallies: tallies, covered: covered, clock: clock)
    .measured(customers: customers, terms: terms)
}

/// From tallies of intervals to figures.
private struct IntervalMeasuring {
  private let tallies: IntervalTallies
  private let covered: CoveredMonths
  private let clock: WallClock
  private let extents: [MeasuredMonth.Extent]
  /// The months that are covered whole, and those that are more than stray records; as positions.
  private let full: [Int]
  private let kept: [Int]

  init(tallies: IntervalTallies, covered: CoveredMonths, clock: WallClock) {
    self.tallies = tallies
    self.covered = covered
    self.clock = clock
    let extents = tallies.months.indices.map { covered.extent(of: tallies.firstMonth + $0) }
    self.extents = extents
    full = extents.indices.filter { extents[$0] == .full }
    kept = extents.indices.filter { extents[$0] != .thin }
  }

  func measured(customers: [Customer], terms: MeasuringTerms) -> MeasuredDemand {
    let atRisk = customersAtRisk(customers, terms: terms)
    let months = tallies.months.indices.map { measuredMonth($0, customers: atRisk?.byMonth[$0]) }
    let recent = Array(full.suffix(3))
    let total = tallies.months.reduce(0) { $0 + $1.total }
    return MeasuredDemand(
      basis: .intervals, timeZone: clock.name, firstCreated: tallies.first,
      lastCreated: tallies.last, firstDay: tallies.firstDay,
      lastDay: clock.localTime(at: tallies.last).date,
      counts: MeasuredCounts(
        contacts: total, tickets: total, spam: 0, merged: 0,
        abandoned: tallies.queueTotals.reduce(0) { $0 + $1.abandoned }),
      months: months, ticketsPerMonth: mean(full, \.total), recentMonths: recent.map(month(at:)),
      recentTicketsPerMonth: mean(recent, \.total), channels: [], streams: queueShares,
      segments: [], languages: [], groups: [], incidentRate: atRisk.map(incidentRate),
      throughput: nil, handleTimes: handleTimes, waits: [], abandonment: abandonment,
      backlog: nil, weekProfile: profile, notices: notices(months))
  }

  private func month(at index: Int) -> Month { tallies.firstMonth + index }

  private func start(ofMonth index: Int) -> LocalTime {
    LocalTime(date: month(at: index).firstDay, hour: 0, minute: 0)
  }

  private func mean(_ chosen: [Int], _ value: (IntervalMonth) -> Double) -> Double? {
    chosen.isEmpty
      ? nil : chosen.reduce(0) { $0 + value(tallies.months[$1]) } / Double(chosen.count)
  }

  /// Nil where no customers are known, or no month is full.
  private func customersAtRisk(_ customers: [Customer], terms: MeasuringTerms) -> CustomersAtRisk? {
    var segments = NameTable()
    let stays = CustomerIndex(customers, on: clock, segments: &segments).stays
    guard let first = full.first, let last = full.last, !stays.isEmpty else { return nil }
    return CustomersAtRisk(
      stays, monthStarts: (0...tallies.months.count).map(start(ofMonth:)),
      window: start(ofMonth: first)..<start(ofMonth: last + 1), agesInMonths: terms.agesInMonths,
      segmentCount: segments.names.count)
  }

  private func measuredMonth(_ index: Int, customers: Double?) -> MeasuredMonth {
    let tally = tallies.months[index]
    return MeasuredMonth(
      month: month(at: index), extent: extents[index], tickets: tally.total, spam: 0, merged: 0,
      abandoned: tally.abandoned, resolved: nil, customers: customers,
      incidentRate: customers.flatMap {
        extents[index] == .full && $0 > 0 ? tally.total / $0 : nil
      })
  }

  private var queueNumbers: Range<Int> { tallies.queues.names.indices.dropFirst() }

  /// Largest first.
  private var queueShares: [MeasuredShare] {
    let total = kept.reduce(0) { $0 + tallies.months[$1].total }
    return queueNumbers.map { queue in
      let offered = kept.reduce(0) { $0 + (tallies.months[$1].offered[queue] ?? 0) }
      return MeasuredShare(
        name: tallies.queues.names[queue], tickets: offered,
        share: total > 0 ? offered / total : 0,
        ticketsPerMonth: mean(full) { $0.offered[queue] ?? 0 })
    }
    .sorted { ($1.tickets, $0.name ?? "") < ($0.tickets, $1.name ?? "") }
  }

  private var handleTimes: [MeasuredDuration] {
    queueNumbers.compactMap { queue in
      let total = tallies.queueTotals[queue]
      guard total.timed > 0 else { return nil }
      return MeasuredDuration(
        channel: tallies.queues.names[queue] ?? "", count: total.timed,
        meanSeconds: total.handleSeconds / total.timed, medianSeconds: nil, p90Seconds: nil)
    }
  }

  private var abandonment: [MeasuredAbandonment] {
    queueNumbers.compactMap { queue in
      let total = tallies.queueTotals[queue]
      guard total.abandoned > 0 else { return nil }
      return MeasuredAbandonment(
        channel: tallies.queues.names[queue] ?? "", tickets: total.offeredWhereHandledIsTold,
        abandoned: total.abandoned)
    }
  }

  private var profile: WeekProfile {
    let keptStart = clock.instant(of: start(ofMonth: kept[0])).instant
    let keptEnd = clock.instant(of: start(ofMonth: kept[kept.count - 1] + 1)).instant
    return weekProfile(
      tickets: (0..<168).map { hour in
        kept.reduce(0) { $0 + tallies.months[$1].hoursOfWeek[hour] }
      },
      occurrences: weekOccurrences(
        from: max(tallies.first, keptStart), through: min(tallies.end, keptEnd + -1), on: clock))
  }

  private func incidentRate(_ atRisk: CustomersAtRisk) -> MeasuredIncidentRate {
    let customerMonths = full.reduce(0) { $0 + atRisk.byMonth[$1] }
    let count = Int(full.reduce(0) { $0 + tallies.months[$1].total }.rounded())
    let interval = PoissonInterval(count: count)
    let isAtRisk = customerMonths > 0
    return MeasuredIncidentRate(
      customerSource: .customerRecords, firstMonth: month(at: full[0]),
      lastMonth: month(at: full[full.count - 1]),
      overall: MeasuredRate(
        tickets: count, customerMonths: customerMonths,
        perCustomerMonth: isAtRisk ? Double(count) / customerMonths : nil,
        low: isAtRisk ? interval.low / customerMonths : nil,
        high: isAtRisk ? interval.high / customerMonths : nil),
      customersNow: atRisk.nowBySegment.reduce(0, +),
      recentAdds: full.suffix(12).map { atRisk.joinedAndThere[$0] },
      addsPerMonth: full.reduce(0) { $0 + Double(atRisk.joined[$1]) } / Double(full.count),
      churnPerMonth: isAtRisk
        ? full.reduce(0) { $0 + Double(atRisk.left[$1]) } / customerMonths : nil,
      byAge: [], later: nil, bySegment: [], ticketsWithoutCustomer: count, ticketsBeforeStart: 0,
      ticketsAfterEnd: 0)
  }

  private func notices(_ months: [MeasuredMonth]) -> [String] {
    coverageNotices(months, covered: covered)
      + [
        "Measured from volumes by interval: they don't tell customers' ages, who solved what, or"
          + " what was left open."
      ]
      + (tallies.hasLongIntervals
        ? [
          "Some intervals are longer than an hour; their volume is spread evenly over their hours."
        ] : [])
  }
}
