package import Workforce

extension DemandMeter {
  /// What was measured; nil if no ticket was added.
  package func measured() -> MeasuredDemand? {
    guard let history,
      let covered = CoveredMonths(tickets: dayTickets, firstDay: history.firstDay)
    else { return nil }
    let allMonths = months.indices.map { history.firstMonth + $0 }
    let extents = allMonths.map { covered.extent(of: $0) }
    let full = extents.indices.filter { extents[$0] == .full }
    let kept = extents.indices.filter { extents[$0] != .thin }
    let rate = measuredIncidentRate(full: full, history: history)
    let backlog = measuredBacklog(
      sweeps.named, firstDay: history.firstDay, dayCount: dayTickets.count)
    let (throughput, throughputNotices) = measuredThroughput(
      full: full, kept: kept, covered: covered, firstMonth: history.firstMonth)
    let measuredMonths = zip(months.indices, extents).map { index, extent in
      measuredMonth(
        index, month: allMonths[index], extent: extent, rate: rate?.customers[index],
        tellsResolutions: backlog != nil)
    }
    let recent = Array(full.suffix(3))
    func mean(_ chosen: [Int]) -> Double? {
      chosen.isEmpty
        ? nil : chosen.reduce(0) { $0 + Double(months[$1].tickets) } / Double(chosen.count)
    }
    return MeasuredDemand(
      basis: .contacts, timeZone: clock.name, firstCreated: history.first,
      lastCreated: history.last, firstDay: clock.localTime(at: history.first).date,
      lastDay: clock.localTime(at: history.last).date, counts: counts, months: measuredMonths,
      ticketsPerMonth: mean(full), recentMonths: recent.map { allMonths[$0] },
      recentTicketsPerMonth: mean(recent),
      channels: shares(
        of: ContactChannel.allCases.map(\.rawValue), kept: kept, full: full
      ) { months[$0].channels.all[$1] },
      streams: shares(of: streams.names, kept: kept, full: full) { months[$0].streams[$1] },
      segments: shares(of: segments.names, kept: kept, full: full) { months[$0].segments[$1] },
      languages: shares(of: languages.names, kept: kept, full: full) { months[$0].languages[$1] },
      groups: shares(of: groups.names, kept: kept, full: full) { months[$0].groups[$1] },
      incidentRate: rate?.measured, throughput: throughput,
      handleTimes: durations(handleTimes), waits: durations(waits), abandonment: abandonment,
      backlog: backlog, weekProfile: profile(kept: kept, allMonths: allMonths, history: history),
      notices: coverageNotices(measuredMonths, covered: covered)
        + customerNotices(rate?.measured, hasFullMonth: !full.isEmpty) + throughputNotices
        + backlogNotices(backlog))
  }

  private var counts: MeasuredCounts {
    func total(_ count: (MonthTally) -> Int) -> Double {
      Double(months.reduce(0) { $0 + count($1) })
    }
    return MeasuredCounts(
      contacts: Double(contactCount), tickets: total(\.tickets), spam: total(\.spam),
      merged: total(\.merged), abandoned: total { $0.abandoned.all.reduce(0, +) },
      duplicates: total(\.duplicates), possibleDuplicates: total(\.possibleDuplicates),
      outsideQueue: total(\.outside), reopened: total(\.reopened))
  }

  private func measuredMonth(
    _ index: Int, month: Month, extent: MeasuredMonth.Extent, rate: Double?,
    tellsResolutions: Bool
  ) -> MeasuredMonth {
    let tally = months[index]
    return MeasuredMonth(
      month: month, extent: extent, tickets: Double(tally.tickets), spam: Double(tally.spam),
      merged: Double(tally.merged), abandoned: Double(tally.abandoned.all.reduce(0, +)),
      resolved: tellsResolutions ? resolvedIn[index] : nil, customers: rate,
      incidentRate: rate.flatMap { extent == .full && $0 > 0 ? Double(tally.tickets) / $0 : nil },
      duplicates: Double(tally.duplicates))
  }

  /// The parts of the tickets, largest first; the one that doesn't say comes last. Empty where
  /// nobody says.
  private func shares(
    of names: [String?], kept: [Int], full: [Int], tickets: (Int, Int) -> Int
  ) -> [MeasuredShare] {
    let counts = names.indices.map { name in kept.reduce(0) { $0 + tickets($1, name) } }
    let total = counts.reduce(0, +)
    let parts = names.indices.filter { counts[$0] > 0 }
      .sorted {
        (names[$0] == nil ? 1 : 0, -counts[$0], names[$0] ?? "")
          < (names[$1] == nil ? 1 : 0, -counts[$1], names[$1] ?? "")
      }
    guard parts.contains(where: { names[$0] != nil }) else { return [] }
    return parts.map { part in
      MeasuredShare(
        name: names[part], tickets: Double(counts[part]),
        share: Double(counts[part]) / Double(total),
        ticketsPerMonth: full.isEmpty
          ? nil : full.reduce(0) { $0 + Double(tickets($1, part)) } / Double(full.count))
    }
  }

  private func durations(_ histograms: PerChannel<DurationHistogram>) -> [MeasuredDuration] {
    histograms.named.compactMap { channel, histogram in
      histogram.mean.map {
        MeasuredDuration(
          channel: channel, count: Double(histogram.count), meanSeconds: $0,
          medianSeconds: histogram.percentile(0.5), p90Seconds: histogram.percentile(0.9))
      }
    }
  }

  private var abandonment: [MeasuredAbandonment] {
    ContactChannel.allCases.compactMap { channel in
      let abandoned = months.reduce(0) { $0 + $1.abandoned[channel] }
      let tickets = months.reduce(0) { $0 + $1.channels[channel] }
      return abandoned == 0
        ? nil
        : MeasuredAbandonment(
          channel: channel.rawValue, tickets: Double(tickets), abandoned: Double(abandoned))
    }
  }

  private func profile(kept: [Int], allMonths: [Month], history: History) -> WeekProfile {
    let tickets = (0..<168).map { hour in
      kept.reduce(0) { $0 + Double(months[$1].hoursOfWeek[hour]) }
    }
    func start(of month: Month) -> Timestamp {
      clock.instant(of: LocalTime(date: month.firstDay, hour: 0, minute: 0)).instant
    }
    let occurrences = weekOccurrences(
      from: max(history.first, start(of: allMonths[kept[0]])),
      through: min(history.last, start(of: allMonths[kept[kept.count - 1]] + 1) + -1), on: clock)
    return weekProfile(tickets: tickets, occurrences: occurrences)
  }

  private func measuredThroughput(
    full: [Int], kept: [Int], covered: CoveredMonths, firstMonth: Month
  ) -> (MeasuredThroughput?, [String]) {
    guard var first = full.first, let last = full.last else { return (nil, []) }
    var notices: [String] = []
    let later = full.dropFirst()
    let carried = later.reduce(0) { $0 + carriedInto[$1] }
    let resolved = later.reduce(0) { $0 + resolvedIn[$1] }
    let carriedShare = resolved > 0 ? Double(carried) / Double(resolved) : 0
    let daysBefore = (firstMonth + first).firstDay.dayNumber - covered.firstActiveDay
    if carriedShare > 0.05, daysBefore < 14, full.count > 2 {
      notices.append(
        "Throughput leaves out \(firstMonth + first): \(percent(carriedShare)) of what is resolved"
          + " in a month came in before it, and the history doesn't show what was open before it"
          + " begins.")
      first += 1
    }
    var tallies = resolvedBy
    for channel in ContactChannel.allCases where sweeps[channel].resolvedCount == 0 {
      tallies.add(takenBy[channel])
    }
    let throughput = tallies.throughput(
      fullMonths: first...last, historyMonths: kept[0]...kept[kept.count - 1],
      firstMonth: firstMonth, terms: terms)
    let nobody =
      "Nothing says who resolved what, so there are no tickets per agent. Export the agent's name"
      + " with each ticket."
    return (throughput, throughput == nil ? [nobody] : notices)
  }
}
