package import Workforce

/// Measures demand from volumes by interval alone: everything that doesn't need single contacts.
/// Nil if nothing was offered.
///
/// An interval that spans several hours is spread evenly over them.
package func measuredDemand(
  volumes: [IntervalVolume], customers: [Customer] = [], clock: WallClock,
  terms: MeasuringTerms = MeasuringTerms()
) -> MeasuredDemand? {
  let volumes = volumes.sorted { $0.start < $1.start }
  guard let first = volumes.first(where: { $0.offered > 0 })?.start,
    let last = volumes.last(where: { $0.offered > 0 }), let end = volumes.last
  else { return nil }
  let firstLocal = clock.localTime(at: first)
  let firstDay = firstLocal.date.dayNumber
  let firstMonth = firstLocal.date.containingMonth
  var days: [Double] = []
  var months: [IntervalMonth] = []
  var queues = NameTable()
  var queueTotals: [QueueTotal] = [QueueTotal()]
  for volume in volumes where volume.start >= first {
    let queue = queues.number(of: volume.queue)
    if queue == queueTotals.count { queueTotals.append(QueueTotal()) }
    queueTotals[queue].add(volume)
    volume.forEachHour { instant, offered in
      let local = clock.localTime(at: instant)
      let day = local.date.dayNumber - firstDay
      while days.count <= day { days.append(0) }
      days[day] += offered
      let month = local.date.containingMonth - firstMonth
      while months.count <= month { months.append(IntervalMonth()) }
      months[month].hoursOfWeek[local.hourOfWeek] += offered
      months[month].offered[queue, default: 0] += offered
      if let handled = volume.handled, volume.offered > 0 {
        months[month].abandoned += max(0, volume.offered - handled) * offered / volume.offered
      }
    }
  }
  guard let covered = CoveredMonths(tickets: days, firstDay: firstDay) else { return nil }
  let allMonths = months.indices.map { firstMonth + $0 }
  let extents = allMonths.map(covered.extent(of:))
  let full = extents.indices.filter { extents[$0] == .full }
  let kept = extents.indices.filter { extents[$0] != .thin }
  func monthStart(_ index: Int) -> LocalTime {
    LocalTime(date: (firstMonth + index).firstDay, hour: 0, minute: 0)
  }
  func mean(_ chosen: [Int], _ value: (IntervalMonth) -> Double) -> Double? {
    chosen.isEmpty
      ? nil : chosen.reduce(0) { $0 + value(months[$1]) } / Double(chosen.count)
  }

  var segments = NameTable()
  let stays = CustomerIndex(customers, on: clock, segments: &segments).stays
  let atRisk =
    full.isEmpty || stays.isEmpty
    ? nil
    : CustomersAtRisk(
      stays, monthStarts: (0...months.count).map(monthStart),
      window: monthStart(full[0])..<monthStart(full[full.count - 1] + 1),
      agesInMonths: terms.agesInMonths, segmentCount: segments.names.count)
  let measuredMonths = months.indices.map { index in
    let customers = atRisk?.byMonth[index]
    return MeasuredMonth(
      month: allMonths[index], extent: extents[index], tickets: months[index].total, spam: 0,
      merged: 0, abandoned: months[index].abandoned, resolved: nil, customers: customers,
      incidentRate: customers.flatMap {
        extents[index] == .full && $0 > 0 ? months[index].total / $0 : nil
      })
  }
  let total = months.reduce(0) { $0 + $1.total }
  let keptTotal = kept.reduce(0) { $0 + months[$1].total }
  let keptStart = clock.instant(of: monthStart(kept[0])).instant
  let keptEnd = clock.instant(of: monthStart(kept[kept.count - 1] + 1)).instant
  let occurrences = weekOccurrences(
    from: max(first, keptStart),
    through: min(end.start + Int64(max(1, end.lengthSeconds) - 1), keptEnd + -1), on: clock)
  let recent = Array(full.suffix(3))
  var notices = coverageNotices(measuredMonths, covered: covered)
  notices.append(
    "Measured from volumes by interval: they don't tell customers' ages, who solved what, or what"
      + " was left open.")
  if volumes.contains(where: { $0.lengthSeconds > 3600 }) {
    notices.append(
      "Some intervals are longer than an hour; their volume is spread evenly over their hours.")
  }
  return MeasuredDemand(
    basis: .intervals, timeZone: clock.name, firstCreated: first, lastCreated: last.start,
    firstDay: firstLocal.date, lastDay: clock.localTime(at: last.start).date,
    counts: MeasuredCounts(
      contacts: total, tickets: total, spam: 0, merged: 0,
      abandoned: queueTotals.reduce(0) { $0 + $1.abandoned }),
    months: measuredMonths, ticketsPerMonth: mean(full, \.total),
    recentMonths: recent.map { allMonths[$0] }, recentTicketsPerMonth: mean(recent, \.total),
    channels: [],
    streams: queues.names.indices.dropFirst().map { queue in
      let offered = kept.reduce(0) { $0 + (months[$1].offered[queue] ?? 0) }
      return MeasuredShare(
        name: queues.names[queue], tickets: offered,
        share: keptTotal > 0 ? offered / keptTotal : 0,
        ticketsPerMonth: mean(full) { $0.offered[queue] ?? 0 })
    }
    .sorted { ($1.tickets, $0.name ?? "") < ($0.tickets, $1.name ?? "") },
    segments: [], languages: [], groups: [],
    incidentRate: atRisk.map {
      intervalIncidentRate($0, full: full, tickets: full.map { months[$0].total }, from: firstMonth)
    },
    throughput: nil,
    handleTimes: queueTotals.indices.dropFirst().compactMap { queue in
      let total = queueTotals[queue]
      return total.timed > 0
        ? MeasuredDuration(
          channel: queues.names[queue] ?? "", count: total.timed,
          meanSeconds: total.handleSeconds / total.timed, medianSeconds: nil, p90Seconds: nil)
        : nil
    },
    waits: [],
    abandonment: queueTotals.indices.dropFirst().compactMap { queue in
      let total = queueTotals[queue]
      return total.abandoned > 0
        ? MeasuredAbandonment(
          channel: queues.names[queue] ?? "", tickets: total.offeredWhereHandledIsTold,
          abandoned: total.abandoned) : nil
    },
    backlog: nil,
    weekProfile: weekProfile(
      tickets: (0..<168).map { hour in kept.reduce(0) { $0 + months[$1].hoursOfWeek[hour] } },
      occurrences: occurrences),
    notices: notices)
}

private struct IntervalMonth {
  var hoursOfWeek = [Double](repeating: 0, count: 168)
  /// By the queue's number.
  var offered: [Int: Double] = [:]
  var abandoned = 0.0

  var total: Double { offered.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } }
}

private struct QueueTotal {
  var offeredWhereHandledIsTold = 0.0
  var abandoned = 0.0
  /// Handled contacts whose handle time is told, and that time.
  var timed = 0.0
  var handleSeconds = 0.0

  mutating func add(_ volume: IntervalVolume) {
    guard let handled = volume.handled else { return }
    offeredWhereHandledIsTold += volume.offered
    abandoned += max(0, volume.offered - handled)
    if let seconds = volume.handleSeconds {
      timed += handled
      handleSeconds += seconds
    }
  }
}

extension IntervalVolume {
  /// The parts of the interval that lie in one hour each, with their share of what was offered.
  fileprivate func forEachHour(_ body: (Timestamp, Double) -> Void) {
    let length = Int64(max(1, lengthSeconds))
    var offset: Int64 = 0
    while offset < length {
      let instant = start + offset
      let intoHour = ((instant.secondsSince1970 % 3600) + 3600) % 3600
      let part = min(length - offset, 3600 - intoHour)
      body(instant, offered * Double(part) / Double(length))
      offset += part
    }
  }
}

private func intervalIncidentRate(
  _ atRisk: CustomersAtRisk, full: [Int], tickets: [Double], from firstMonth: Month
) -> MeasuredIncidentRate {
  let customerMonths = full.reduce(0) { $0 + atRisk.byMonth[$1] }
  let count = Int(tickets.reduce(0, +).rounded())
  let interval = PoissonInterval(count: count)
  let isAtRisk = customerMonths > 0
  return MeasuredIncidentRate(
    customerSource: .customerRecords, firstMonth: firstMonth + full[0],
    lastMonth: firstMonth + full[full.count - 1],
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
