package import Workforce

/// Measures strain week by week: waits, load, and who left.
///
///     var meter = StrainMeter(through: last, clock: dublin, customers: customers, agents: agents)
///     try store.forEachContact { meter.add($0) }
///     let history = meter.measured()   // nil without a whole week
///
/// Spam is left out; a merged contact is one more sign of life of who waits, and nothing else. Memory
/// grows with weeks, with the days of people at work, and with the customers who wait at a time.
package struct StrainMeter {
  /// Who got no answer in so many days is taken to have stopped waiting for one: a ticket that was closed
  /// without a word years ago isn't a wait of years.
  package static let mostDaysUnanswered = 30

  private let clock: WallClock
  private let last: Timestamp
  private let customers: [Customer]
  private let agents: [Agent]
  private var weeks: StrainWeeks?
  /// Where contacts that may wait have told of an answer; those of others say nothing of waits.
  private var telling: Set<Origin> = []
  /// Until when customers wait, by the hash of their name.
  private var waitingUntil: [UInt64: Timestamp] = [:]
  private var forgottenOn = 0
  private var people = NameTable()
  /// Days on which somebody resolved something: the day × `peopleBound` + the person.
  private var workedDays: Set<Int> = []

  private struct Origin: Hashable {
    let source: String
    let channel: ContactChannel
  }

  /// - Parameters:
  ///   - last: when the history's last contact came in.
  ///   - customers: with the day on which they left; may be empty.
  ///   - agents: the list of people; may be empty.
  package init(
    through last: Timestamp, clock: WallClock, customers: [Customer] = [], agents: [Agent] = []
  ) {
    self.last = last
    self.clock = clock
    self.customers = customers
    self.agents = agents
  }

  /// Contacts come in order of creation.
  package mutating func add(_ contact: Contact) {
    guard !contact.isSpam else { return }
    if weeks == nil { weeks = StrainWeeks(from: contact.createdAt, through: last, clock: clock) }
    noteRepetition(contact)
    guard contact.isDemand, let week = weeks?.week(of: contact.createdAt) else { return }
    weeks!.see(contact.createdAt)
    if contact.channel.isWritten {
      weeks![week].deferred += 1
      if !contact.isAbandoned { noteWait(of: contact, week: week) }
    } else {
      weeks![week].live += 1
      if contact.isAbandoned { weeks![week].gaveUp += 1 }
    }
    noteWork(on: contact)
  }

  /// Whether its customer waits for another answer.
  private mutating func noteRepetition(_ contact: Contact) {
    guard let customer = contact.customer, let until = waitingUntil[stableHash(of: customer)],
      until > contact.createdAt, let week = weeks?.week(of: contact.createdAt)
    else { return }
    weeks![week].repeated += 1
  }

  private mutating func noteWait(of contact: Contact, week: Int) {
    let origin = Origin(source: contact.source, channel: contact.channel)
    let answered = contact.answeredAt
    if answered != nil { telling.insert(origin) }
    guard telling.contains(origin) else { return }
    let longest = contact.createdAt + Int64(Self.mostDaysUnanswered) * 86_400
    let end = max(contact.createdAt, answered ?? longest)
    let known = answered == nil ? max(contact.createdAt, min(end, last)) : end
    weeks!.addWait(from: contact.createdAt, to: known, week: week)
    weeks!.addWaiting(from: contact.createdAt, to: end)
    guard let customer = contact.customer, end > contact.createdAt else { return }
    let key = stableHash(of: customer)
    let before = waitingUntil[key] ?? contact.createdAt
    if before < end {
      weeks!.addCustomerWaiting(from: max(before, contact.createdAt), to: end)
      waitingUntil[key] = end
    }
    forgetWhoWaitsNoMore(at: contact.createdAt)
  }

  /// Once there are twice as many as waited the last time.
  private mutating func forgetWhoWaitsNoMore(at now: Timestamp) {
    guard waitingUntil.count > 2 * forgottenOn + 1000 else { return }
    waitingUntil = waitingUntil.filter { $0.value > now }
    forgottenOn = waitingUntil.count
  }

  /// What a channel that never tells a resolution, such as calls, counts as resolved when it came in.
  private mutating func noteWork(on contact: Contact) {
    guard !contact.isAbandoned else { return }
    let time =
      contact.resolvedAt.map { max($0, contact.createdAt) }
      ?? (contact.channel.isWritten ? nil : contact.createdAt)
    guard let time, let week = weeks?.week(of: time) else { return }
    weeks![week].resolved += 1
    guard contact.agent != nil else { return }
    let person = people.number(of: contact.agent)
    workedDays.insert(
      clock.localTime(at: time).date.dayNumber * Self.peopleBound + person % Self.peopleBound)
  }

  private static let peopleBound = 1 << 20

  /// Nil if no whole week was seen.
  package func measured() -> StrainHistory? {
    guard var weeks else { return nil }
    weeks.add(customers, on: clock)
    weeks.add(agents)
    weeks.addWork(
      workedDays.map { (day: $0 / Self.peopleBound, person: $0 % Self.peopleBound) })
    let whole = weeks.wholeWeeks(through: clock.localTime(at: last).date)
    guard !whole.isEmpty else { return nil }
    return StrainHistory(
      timeZone: clock.name, weeks: whole, tellsWaits: !telling.isEmpty,
      tellsCustomers: customers.contains { $0.until != nil }, tellsPeople: !agents.isEmpty)
  }
}

extension Contact {
  /// When a person first answered, as far as the system says: a resolution is an answer, and so is being
  /// taken up.
  fileprivate var answeredAt: Timestamp? {
    firstReplyAt ?? waitSeconds.map { createdAt + Int64($0) } ?? resolvedAt
  }
}
