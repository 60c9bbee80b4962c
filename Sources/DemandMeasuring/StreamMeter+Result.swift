package import Workforce

extension StreamMeter {
  /// What was measured; nil if no ticket was added.
  package func measured() -> MeasuredStreams? {
    guard let firstDay, let queue = queueSystem else { return nil }
    let streams = table.keys.indices.map { measured($0, firstDay: firstDay) }
    return MeasuredStreams(
      timeZone: clock.name, firstDay: CalendarDate(dayNumber: firstDay),
      lastDay: CalendarDate(dayNumber: lastDay), duplicateHours: terms.duplicateHours,
      queueSystem: queue,
      streams: streams.sorted {
        (-$0.tickets, $0.key.system, $0.key.name ?? "")
          < (-$1.tickets, $1.key.system, $1.key.name ?? "")
      },
      duplicates: duplicates, notices: notices(queue: queue))
  }

  /// The one with the most demand, the first by name among equals.
  private var queueSystem: String? {
    systems.max { ($0.value.demand, $1.key) < ($1.value.demand, $0.key) }?.key
  }

  private var firstMonth: Month { CalendarDate(dayNumber: firstDay ?? 0).containingMonth }

  private func measured(_ stream: Int, firstDay: Int) -> MeasuredStream {
    let tally = tallies[stream]
    let monthCount = CalendarDate(dayNumber: lastDay).containingMonth - firstMonth + 1
    let full = fullMonths(of: table.keys[stream].system, firstDay: firstDay, count: monthCount)
    let recent = Array(full.suffix(3))
    func mean(_ counts: Tally, _ months: [Int]) -> Double? {
      months.isEmpty
        ? nil : Double(months.reduce(0) { $0 + counts[$1] }) / Double(months.count)
    }
    return MeasuredStream(
      key: table.keys[stream], contacts: tally.contacts.counts.reduce(0, +),
      tickets: tally.tickets.counts.reduce(0, +), spam: tally.spam, merged: tally.merged,
      duplicates: tally.duplicatesOf.counts.reduce(0, +),
      possibleDuplicates: tally.possibleDuplicates, reopened: tally.reopened,
      reopenings: tally.reopenings, live: tally.live,
      months: (0..<monthCount).map { index in
        MeasuredStream.Volume(
          month: firstMonth + index, tickets: tally.tickets[index], isFull: full.contains(index))
      },
      contactsPerMonth: mean(tally.contacts, recent),
      ticketsPerMonth: mean(tally.tickets, recent), trend: trend(of: tally.tickets, full: full),
      firstDay: CalendarDate(dayNumber: tally.firstDay),
      lastDay: CalendarDate(dayNumber: tally.lastDay), agents: agents(of: tally))
  }

  /// Months that the system's export covers; a stream of few tickets may be silent for two weeks.
  private func fullMonths(of system: String, firstDay: Int, count: Int) -> [Int] {
    guard let days = systems[system]?.days,
      let covered = CoveredMonths(tickets: days, firstDay: firstDay)
    else { return [] }
    return (0..<count).filter {
      covered.extent(of: firstMonth + $0, tolerating: 14) == .full
    }
  }

  /// Two counts of independent tickets differ by more than chance if their difference is over two of
  /// its standard deviations, the root of their sum. Under a twentieth it is steady all the same: of many
  /// tickets the smallest change is more than chance.
  private func trend(of tickets: Tally, full: [Int]) -> MeasuredStream.Trend? {
    guard full.count >= 6 else { return nil }
    let now = full.suffix(3).reduce(0) { $0 + tickets[$1] }
    let before = full.dropLast(3).suffix(3).reduce(0) { $0 + tickets[$1] }
    let change = Double(now - before)
    guard abs(change) > max(2 * Double(now + before).squareRoot(), 0.05 * Double(before)) else {
      return .steady
    }
    return change > 0 ? .growing : .shrinking
  }

  private func agents(of tally: StreamTally) -> [MeasuredStream.Agent] {
    let counts = tally.agents.counts
    let total = Double(counts.reduce(0, +))
    return counts.indices.filter { counts[$0] > 0 }
      .sorted { (-counts[$0], agents.names[$0] ?? "") < (-counts[$1], agents.names[$1] ?? "") }
      .prefix(3)
      .compactMap { number in
        agents.names[number].map {
          MeasuredStream.Agent(name: $0, share: Double(counts[number]) / total)
        }
      }
  }

  private var duplicates: [StreamDuplicates] {
    tallies.indices.flatMap { again in
      tallies[again].duplicatesOf.counts.enumerated().filter { $0.element > 0 }.map {
        StreamDuplicates(first: table.keys[$0.offset], again: table.keys[again], count: $0.element)
      }
    }
    .sorted {
      (-$0.count, $0.first.name ?? "", $0.again.name ?? "")
        < (-$1.count, $1.first.name ?? "", $1.again.name ?? "")
    }
  }

  private func notices(queue: String) -> [String] {
    let sorted = systems.sorted { $0.key < $1.key }
    let silent = sorted.filter { $0.value.withSubject == 0 }.map(\.key)
    let nameless = sorted.filter { $0.value.demand > 0 && $0.value.withCustomer == 0 }.map(\.key)
    let strangers = sorted.filter { name, system in
      guard name != queue, let known = systems[queue]?.customers else { return false }
      return !system.customers.isEmpty && system.customers.isDisjoint(with: known)
    }.map(\.key)
    var notices: [String] = []
    if !silent.isEmpty {
      notices.append(
        "\(list(silent)): no ticket has a subject, so duplicates can't be told. Import the export"
          + " again, with the column of subjects in it.")
    }
    if !nameless.isEmpty {
      notices.append(
        "\(list(nameless)): no ticket names its customer, so duplicates can't be told.")
    }
    if !strangers.isEmpty {
      notices.append(
        "\(list(strangers)): no customer is known to \(queue) by the same name, so what was written"
          + " to both can't be told. Import with the column that both share, such as --map"
          + " \"customer=Requester email\".")
    }
    return notices
  }
}
