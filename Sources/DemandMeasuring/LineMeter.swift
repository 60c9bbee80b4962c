package import Workforce

/// Finds out from contacts who stood in line when, and whom each agent answered.
///
///     var meter = LineMeter(channel: .phone)
///     try store.forEachContact { meter.add($0) }
///     let line = meter.line()
///
/// It keeps every contact of the channel in some twenty bytes, so it is meant for some weeks or months.
package struct LineMeter {
  private let channel: ContactChannel
  private var agents = NameTable()
  private var answered: [LineContact] = []
  /// Those who gave up: when they came, and how long they waited.
  private var abandoned: [(createdAt: Timestamp, waitSeconds: Int)] = []
  /// From creation to joining, of those who were answered: a menu, a greeting.
  private var beforeLine = Tally()
  private var counts = WaitingLine.Counts()

  package init(channel: ContactChannel) {
    self.channel = channel
  }

  /// Takes in a contact; those of other channels and those that are no demand are left out.
  ///
  /// Whoever was answered joined the line as long before the answer as they waited. Whoever gave up
  /// after 0 seconds never was in it.
  package mutating func add(_ contact: Contact) {
    guard contact.isDemand, contact.channel == channel else { return }
    if contact.isAbandoned {
      let wait = contact.waitSeconds ?? contact.resolvedAt.map { Int($0 - contact.createdAt) }
      guard let wait else {
        counts.untold += 1
        return
      }
      if wait <= 0 {
        counts.neverInLine += 1
        return
      }
      abandoned.append((contact.createdAt, wait))
      return
    }
    let wait =
      contact.waitSeconds ?? contact.firstReplyAt.map { max(0, Int($0 - contact.createdAt)) }
    guard let wait, wait >= 0 else {
      counts.untold += 1
      return
    }
    let start = contact.firstReplyAt ?? contact.createdAt + Int64(wait)
    let handled = contact.handleSeconds ?? contact.resolvedAt.map { Int($0 - start) }
    guard let handled, handled >= 0 else {
      counts.untold += 1
      return
    }
    let agent = agents.number(of: contact.agent)
    if agent == 0 { counts.unnamed += 1 }
    let joined = start + -Int64(wait)
    beforeLine.add(min(3600, max(0, Int(joined - contact.createdAt))))
    answered.append(
      LineContact(
        joinedAt: joined, waitSeconds: wait, answer: .init(agent: agent, handleSeconds: handled)))
  }

  /// Nil if nobody stood in line.
  ///
  /// When those joined who gave up isn't told; it is taken to be as long after they came as it was for
  /// half of those who were answered.
  package func line() -> WaitingLine? {
    guard !answered.isEmpty || !abandoned.isEmpty else { return nil }
    let delay = Int64(medianBeforeLine)
    let gaveUp = abandoned.map {
      LineContact(joinedAt: $0.createdAt + delay, waitSeconds: $0.waitSeconds, answer: nil)
    }
    let contacts = (answered + gaveUp).sorted { $0.joinedAt < $1.joinedAt }
    var counts = counts
    counts.alongside = alongside(contacts)
    return WaitingLine(contacts: contacts, agents: agents.names.count - 1, counts: counts)
  }

  private var medianBeforeLine: Int {
    var below = 0
    for (seconds, count) in beforeLine.counts.enumerated() {
      below += count
      if 2 * below >= answered.count, count > 0 { return seconds }
    }
    return 0
  }

  /// How many were answered well before their agent was done with another: a second is clocks' noise.
  private func alongside(_ contacts: [LineContact]) -> Int {
    WaitingLine(contacts: contacts, agents: agents.names.count - 1, counts: counts)
      .answersByAgent.reduce(0) { sum, answers in
        var end = Timestamp(secondsSince1970: .min)
        return answers.reduce(sum) { sum, contact in
          defer { end = max(end, contact.endedAt) }
          return sum + (contact.leftAt + 1 < end ? 1 : 0)
        }
      }
  }
}

extension WaitingLine {
  /// For each named agent, the contacts answered in order of answering.
  var answersByAgent: [[LineContact]] {
    var byAgent = [[LineContact]](repeating: [], count: agents + 1)
    for contact in contacts {
      if let answer = contact.answer { byAgent[answer.agent].append(contact) }
    }
    return byAgent.dropFirst().map { $0.sorted { $0.leftAt < $1.leftAt } }
  }
}
