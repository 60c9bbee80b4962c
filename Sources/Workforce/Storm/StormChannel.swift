/// A way in to the desk during a storm, and when it counts as broken.
package struct StormChannel: Hashable, Sendable {
  /// Whether somebody answers while the customer waits on the line, or later.
  package enum Answering: Hashable, Sendable {
    /// The phone, chats: customers give up after `patienceSeconds` on average; broken where more than
    /// `mostAbandonment` of them do.
    case live(patienceSeconds: Double, mostAbandonment: Double)
    /// E-mail, tickets, social media: broken where a contact waits longer than so many days for its
    /// first answer.
    case deferred(promiseDays: Double)
  }

  package var name: String
  package var answering: Answering
  /// The share of contacts through it while nobody waits.
  package var share: Double
  /// The work of one of its contacts ÷ that of a mean contact.
  package var weight: Double
  /// Hours a week in which it is open.
  package var openHoursPerWeek: Double
  /// What the busiest hours are of a mean open hour: people are needed for those.
  package var peak: Double

  package init(
    name: String, answering: Answering, share: Double, weight: Double = 1,
    openHoursPerWeek: Double = 65, peak: Double = 1.3
  ) {
    precondition(
      weight > 0 && openHoursPerWeek > 0 && peak >= 1, "A channel has work and is open.")
    self.name = name
    self.answering = answering
    self.share = share
    self.weight = weight
    self.openHoursPerWeek = openHoursPerWeek
    self.peak = peak
  }

  package var isLive: Bool { if case .live = answering { true } else { false } }
}
