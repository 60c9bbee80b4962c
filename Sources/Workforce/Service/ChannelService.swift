/// How a channel is served, as far as somebody said: what is promised, when it is open, and how many
/// contacts an agent takes at once.
package struct ChannelService: Hashable, Sendable {
  /// "80 % within 20 seconds".
  package var promise: ServiceLevelPromise?
  /// Whether a promise that contacts may wait for is counted in open hours; in all hours if not.
  package var countsOpenHours: Bool?
  /// The longest average wait, in seconds.
  package var longestAverageWait: Double?
  /// How long nearly nobody may wait.
  package var longestWait: LongestWaitPromise?
  /// The most that may give up, as a share.
  package var mostAbandonment: Double?
  /// The most of their time that agents are busy, as a share.
  package var mostOccupancy: Double?
  /// Seconds after which people give up on average.
  package var patience: Double?
  /// Chats that an agent holds at once.
  package var concurrency: Int?
  /// How much slower every chat gets with each further one.
  package var slowing: Double?
  package var hours: WeekHours?
  /// The fewest people at work while it is open.
  package var fewestAgents: Int?

  package init() {}
}
