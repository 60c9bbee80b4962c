import Workforce

extension DemandMeter {
  /// The rate over the full months, and the mean customers of every month.
  func measuredIncidentRate(
    full: [Int], history: History
  ) -> (measured: MeasuredIncidentRate, customers: [Double])? {
    guard !customers.stays.isEmpty, let first = full.first, let last = full.last else {
      return nil
    }
    func monthStart(_ index: Int) -> LocalTime {
      LocalTime(date: (history.firstMonth + index).firstDay, hour: 0, minute: 0)
    }
    let starts = (0...months.count).map(monthStart)
    let atRisk = CustomersAtRisk(
      customers.stays, monthStarts: starts, window: starts[first]..<starts[last + 1],
      agesInMonths: terms.agesInMonths, segmentCount: segments.names.count)

    func rate(tickets: Int, customerMonths: Double) -> MeasuredRate {
      let interval = PoissonInterval(count: tickets)
      let isAtRisk = customerMonths > 0
      return MeasuredRate(
        tickets: tickets, customerMonths: customerMonths,
        perCustomerMonth: isAtRisk ? Double(tickets) / customerMonths : nil,
        low: isAtRisk ? interval.low / customerMonths : nil,
        high: isAtRisk ? interval.high / customerMonths : nil)
    }
    func byAge(_ segments: some Sequence<Int>) -> (ages: [MeasuredRate], later: MeasuredRate?) {
      let rates = (0...terms.agesInMonths).map { age in
        rate(
          tickets: segments.reduce(0) { sum, segment in
            sum + full.reduce(0) { $0 + (months[$1].ages[segment]?[age] ?? 0) }
          },
          customerMonths: segments.reduce(0) { $0 + atRisk.byAge[$1][age] })
      }
      let later = rates[terms.agesInMonths]
      let reached = rates.dropLast().lastIndex { $0.customerMonths > 0 || $0.tickets > 0 } ?? -1
      return (Array(rates[0..<(reached + 1)]), later.customerMonths > 0 ? later : nil)
    }
    let all = byAge(segments.names.indices)
    let fullMonthCount = Double(full.count)
    let customerMonths = full.reduce(0) { $0 + atRisk.byMonth[$1] }
    let bySegment = segments.names.indices.filter { atRisk.bySegment[$0] > 0 }.map { segment in
      let ages = byAge([segment])
      return MeasuredIncidentRate.Segment(
        name: segments.names[segment], customersNow: atRisk.nowBySegment[segment],
        overall: rate(
          tickets: full.reduce(0) { $0 + months[$1].segments[segment] },
          customerMonths: atRisk.bySegment[segment]),
        byAge: ages.ages, later: ages.later)
    }
    let measured = MeasuredIncidentRate(
      customerSource: customerSource, firstMonth: history.firstMonth + first,
      lastMonth: history.firstMonth + last,
      overall: rate(
        tickets: full.reduce(0) { $0 + months[$1].tickets }, customerMonths: customerMonths),
      customersNow: atRisk.nowBySegment.reduce(0, +),
      recentAdds: full.suffix(12).map { atRisk.joinedAndThere[$0] },
      addsPerMonth: full.reduce(0) { $0 + Double(atRisk.joined[$1]) } / fullMonthCount,
      churnPerMonth: customerSource == .contacts || customerMonths == 0
        ? nil : full.reduce(0) { $0 + Double(atRisk.left[$1]) } / customerMonths,
      byAge: all.ages, later: all.later,
      bySegment: bySegment.count == 1 && bySegment[0].name == nil ? [] : bySegment,
      ticketsWithoutCustomer: full.reduce(0) { $0 + months[$1].withoutCustomer },
      ticketsBeforeStart: full.reduce(0) { $0 + months[$1].beforeStart },
      ticketsAfterEnd: full.reduce(0) { $0 + months[$1].afterEnd })
    return (measured, atRisk.byMonth)
  }
}
