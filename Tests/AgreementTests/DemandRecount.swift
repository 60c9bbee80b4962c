import Foundation
import Workforce

/// Counts a history again in the plainest way there is: everything in memory, Foundation's calendar
/// for months and ages, a scan over all contacts for each day's backlog. Slow, and independent of
/// the meter.
struct DemandRecount {
  let contacts: [Contact]
  let customers: [Customer]
  let clock: WallClock
  let firstMonth: Month
  let monthCount: Int

  /// Wall time as though it were UTC, so that one calendar serves every zone.
  private let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
    return calendar
  }()

  /// What is counted: no spam, nothing merged, nothing written twice.
  private let tickets: [Contact]

  init(
    contacts: [Contact], customers: [Customer], clock: WallClock, firstMonth: Month,
    monthCount: Int
  ) {
    self.contacts = contacts
    self.customers = customers
    self.clock = clock
    self.firstMonth = firstMonth
    self.monthCount = monthCount
    let demand = contacts.filter { !$0.isSpam && $0.mergedInto == nil }
    tickets = zip(demand, DuplicateRecount(demand, hours: 72).findings)
      .filter { $0.1 != .duplicate }.map(\.0)
  }

  private func wall(_ instant: Timestamp) -> Date {
    Date(timeIntervalSince1970: Double(clock.localTime(at: instant).secondsSince1970))
  }

  private func monthName(_ instant: Timestamp) -> String {
    let parts = calendar.dateComponents([.year, .month], from: wall(instant))
    return String(format: "%04d-%02d", parts.year ?? 0, parts.month ?? 0)
  }

  private func start(of index: Int) -> Date {
    let month = firstMonth + index
    return calendar.date(from: DateComponents(year: month.year, month: month.number))
      ?? .distantPast
  }

  func ticketsByMonth() -> [String: Int] {
    Dictionary(grouping: tickets) { monthName($0.createdAt) }.mapValues(\.count)
  }

  func ticketsByLanguage() -> [String?: Int] {
    Dictionary(grouping: tickets, by: \.language).mapValues(\.count)
  }

  /// Mean customers of each month.
  func customersByMonth() -> [Double] {
    (0..<monthCount).map { index in
      let (from, to) = (start(of: index), start(of: index + 1))
      let seconds = customers.reduce(0.0) { sum, customer in
        let ends = customer.until.map(wall) ?? to
        return sum + max(0, min(ends, to).timeIntervalSince(max(wall(customer.since), from)))
      }
      return seconds / to.timeIntervalSince(from)
    }
  }

  /// Tickets and customer-months by age in months.
  func byAge(ages: Int) -> (tickets: [Int], customerMonths: [Double]) {
    var counts = [Int](repeating: 0, count: ages)
    var months = [Double](repeating: 0, count: ages)
    let byID = Dictionary(uniqueKeysWithValues: customers.map { ($0.id, $0) })
    for contact in tickets {
      guard let customer = contact.customer.flatMap({ byID[$0] }) else { continue }
      let (since, created) = (wall(customer.since), wall(contact.createdAt))
      guard created >= since, customer.until.map({ created < wall($0) }) ?? true else { continue }
      let age = calendar.dateComponents([.month], from: since, to: created).month ?? 0
      if age < ages { counts[age] += 1 }
    }
    let (from, to) = (start(of: 0), start(of: monthCount))
    for customer in customers {
      let since = wall(customer.since)
      let until = min(customer.until.map(wall) ?? to, to)
      for age in 0..<ages {
        guard let begins = calendar.date(byAdding: .month, value: age, to: since),
          let ends = calendar.date(byAdding: .month, value: age + 1, to: since)
        else { continue }
        let overlap = min(ends, until).timeIntervalSince(max(begins, from))
        if overlap > 0 { months[age] += overlap / ends.timeIntervalSince(begins) }
      }
    }
    return (counts, months)
  }

  /// Open at the end of each day from the first ticket's to the last's.
  func backlog() -> [Int] {
    let open = tickets.filter { !$0.isAbandoned }.map { contact in
      (
        created: wall(contact.createdAt),
        resolved: contact.resolvedAt.map { wall(max($0, contact.createdAt)) }
      )
    }
    let days = tickets.map { calendar.startOfDay(for: wall($0.createdAt)) }
    guard var day = days.min(), let last = days.max() else { return [] }
    var counts: [Int] = []
    while day <= last {
      let end = day.addingTimeInterval(86_400)
      counts.append(
        open.count { $0.created < end && ($0.resolved.map { $0 >= end } ?? true) })
      day = end
    }
    return counts
  }

  /// Tickets resolved by agent and month.
  func resolvedByAgent() -> [String: [String: Int]] {
    let resolved = tickets.filter { !$0.isAbandoned && $0.agent != nil && $0.resolvedAt != nil }
    return Dictionary(grouping: resolved) { $0.agent ?? "" }.mapValues { own in
      Dictionary(grouping: own) { monthName(max($0.resolvedAt ?? $0.createdAt, $0.createdAt)) }
        .mapValues(\.count)
    }
  }
}
