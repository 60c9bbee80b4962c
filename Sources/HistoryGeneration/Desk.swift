import Foundation
import Randomness
import Workforce

/// The people who answer. Contacts are served in order of creation by whoever can take them up
/// first; where there are too few people, they wait, and the backlog grows.
struct Desk {
  private let recipe: HistoryRecipe
  private let clock: WallClock
  private var dice: SeededGenerator
  /// Those who take calls and chats, and those who write.
  private var live: [Agent]
  private var written: [Agent]
  private let end: Timestamp

  init(
    recipe: HistoryRecipe, clock: WallClock, expectedTicketsByMonth: [Double],
    dice: SeededGenerator
  ) {
    self.recipe = recipe
    self.clock = clock
    end =
      clock.instant(of: LocalTime(date: recipe.endDay, hour: 0, minute: 0)).instant
    var dice = dice
    var names = AgentNames(dice: &dice)
    let totalShare = recipe.channels.reduce(0) { $0 + $1.share }
    func team(isLive: Bool) -> [Agent] {
      let handleHours = recipe.channels.filter { ($0.patienceMinutes != nil) == isLive }
        .reduce(0) { $0 + $1.share / totalShare * $1.expectedHandleSeconds / 3600 }
      return Staffing(
        workHoursByMonth: expectedTicketsByMonth.map { $0 * handleHours }, isLive: isLive,
        recipe: recipe, clock: clock
      ).agents(names: &names, dice: &dice)
    }
    live = team(isLive: true)
    written = team(isLive: false)
    self.dice = dice
  }

  /// The contact as its system of record would tell it at the history's end: what happens later is
  /// unknown. It has no number yet.
  mutating func serve(_ arrival: Arrival) -> Contact {
    let channel = recipe.channels[arrival.channel]
    var contact = Contact(
      source: "made up", externalID: "", channel: channel.kind, createdAt: arrival.createdAt,
      stream: arrival.stream, language: arrival.language, customer: arrival.customer,
      segment: arrival.segment, subject: SubjectFingerprint(value: arrival.topic))
    if let owner = recipe.owner(of: arrival.stream), !arrival.isSpam {
      answer(&contact, by: owner)
    } else if arrival.isSpam {
      contact.isSpam = true
      contact.resolvedAt = known(arrival.createdAt + 60 * Int64(5 + dice.nextIndex(below: 600)))
    } else if let patience = channel.patienceMinutes {
      contact.group = "Phone and chat"
      serveLive(&contact, channel: channel, patienceMinutes: patience)
    } else {
      contact.group = "Inbox"
      serveWritten(&contact, channel: channel)
    }
    return contact
  }

  /// The same customer's second message about the same thing, merged into `contact`; nil if it
  /// would come after the history's end.
  mutating func duplicate(of contact: Contact) -> Contact? {
    let createdAt = contact.createdAt + Int64(120 + dice.nextIndex(below: 6 * 3600))
    guard createdAt < end else { return nil }
    var duplicate = contact
    duplicate.createdAt = createdAt
    duplicate.mergedInto = contact.externalID
    duplicate.firstReplyAt = nil
    duplicate.resolvedAt = known(createdAt + Int64(600 + dice.nextIndex(below: 3600)))
    duplicate.handleSeconds = nil
    duplicate.waitSeconds = nil
    duplicate.reopenedCount = 0
    return duplicate
  }

  /// Somebody answers when there is time for it, and keeps no record of how long it took.
  private mutating func answer(_ contact: inout Contact, by owner: String) {
    contact.source = "mailbox"
    let reply = contact.createdAt + drawLater(medianHours: 7)
    guard reply < end else { return }
    contact.agent = owner
    contact.firstReplyAt = reply
    contact.resolvedAt = reply
  }

  private mutating func serveLive(
    _ contact: inout Contact, channel: HistoryRecipe.Channel, patienceMinutes: Double
  ) {
    let patience = ExponentialDistribution(mean: patienceMinutes * 60).draw(with: &dice)
    let handle = channel.drawHandleSeconds(with: &dice)
    let candidate = earliest(in: live, from: contact.createdAt)
    let wait = candidate.map { $0.start - contact.createdAt }
    guard let candidate, let wait, Double(wait) <= patience else {
      contact.isAbandoned = true
      contact.waitSeconds = Int(min(patience, 3600))
      return
    }
    contact.waitSeconds = Int(wait)
    // Two chats go on at a time.
    let attention = channel.kind == .chat ? 0.5 : 1
    let spent = live[candidate.agent].take(
      handleSeconds: handle, attention: attention, at: candidate.start, team: recipe.team)
    contact.agent = live[candidate.agent].name
    contact.handleSeconds = Int(spent)
    contact.firstReplyAt = known(candidate.start)
    let ends = candidate.start + Int64(spent)
    contact.resolvedAt = known(
      dice.nextBool(probability: 0.85) ? ends : ends + drawLater(medianHours: 12))
  }

  private mutating func serveWritten(_ contact: inout Contact, channel: HistoryRecipe.Channel) {
    let needsMore = dice.nextBool(probability: HistoryRecipe.Channel.followUpShare)
    let handle =
      channel.drawHandleSeconds(with: &dice)
      * (needsMore ? 1 + HistoryRecipe.Channel.followUpWork : 1)
    let later = drawLater(medianHours: 20)
    let isReopened = dice.nextBool(probability: 0.05)
    let evenLater = drawLater(medianHours: 30)
    guard let candidate = earliest(in: written, from: contact.createdAt), candidate.start < end
    else { return }
    let spent = written[candidate.agent].take(
      handleSeconds: handle, attention: 1, at: candidate.start, team: recipe.team)
    let reply =
      candidate.start
      + Int64(needsMore ? spent / (1 + HistoryRecipe.Channel.followUpWork) : spent)
    guard reply < end else { return }
    contact.agent = written[candidate.agent].name
    contact.firstReplyAt = reply
    contact.waitSeconds = Int(candidate.start - contact.createdAt)
    let resolved = reply + (needsMore ? later : 0) + (isReopened ? evenLater : 0)
    contact.reopenedCount = isReopened && resolved < end ? 1 : 0
    contact.resolvedAt = known(resolved)
    contact.handleSeconds = contact.resolvedAt == nil ? nil : Int(spent)
  }

  /// Whoever can take up work first, and when. In a large team only some of them are looked at, as
  /// a person who assigns tickets would (M. Mitzenmacher, "The Power of Two Choices in Randomized
  /// Load Balancing", IEEE Transactions on Parallel and Distributed Systems 12(10), 2001).
  private mutating func earliest(
    in team: [Agent], from instant: Timestamp
  ) -> (agent: Int, start: Timestamp)? {
    let seen = 16
    let looksAtAll = team.count <= 2 * seen
    var best: (agent: Int, start: Timestamp)?
    for index in 0..<(looksAtAll ? team.count : seen) {
      let agent = looksAtAll ? index : dice.nextIndex(below: team.count)
      guard let start = team[agent].start(from: instant, on: clock) else { continue }
      if best.map({ start < $0.start }) ?? true { best = (agent, start) }
    }
    return best
  }

  /// Seconds until something that waits for the customer is done.
  private mutating func drawLater(medianHours: Double) -> Int64 {
    Int64(LognormalDistribution(median: medianHours * 3600, sigma: 1).draw(with: &dice))
  }

  private func known(_ instant: Timestamp) -> Timestamp? { instant < end ? instant : nil }
}

extension HistoryRecipe.Channel {
  /// The share of written contacts that need another reply, and its work against the first's.
  static let followUpShare = 0.35
  static let followUpWork = 0.6

  fileprivate func drawHandleSeconds(with dice: inout SeededGenerator) -> Double {
    max(
      20,
      LognormalDistribution(median: medianHandleMinutes * 60, sigma: handleSigma)
        .draw(with: &dice))
  }

  fileprivate var expectedHandleSeconds: Double {
    let mean = LognormalDistribution(median: medianHandleMinutes * 60, sigma: handleSigma).mean
    let attention = kind == .chat ? 0.5 : 1
    return mean * attention
      * (patienceMinutes == nil ? 1 + Self.followUpShare * Self.followUpWork : 1)
  }
}
