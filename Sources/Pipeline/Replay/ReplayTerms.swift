package import Workforce

/// Which stretch of history is played again, and how.
package struct ReplayTerms: Hashable, Sendable {
  /// Local days; nil for the last four whole weeks that the history covers.
  package var days: ClosedRange<CalendarDate>?
  package var channel = ContactChannel.phone
  /// How long the intervals are by which the day is told; a part of a day without a rest.
  package var intervalSeconds = 1800
  /// Its definition is one that can be counted: not `virtual`.
  package var target = ServiceLevelPromise(share: 0.8, threshold: 20)
  /// Whether patience, handle times and wrapping up are learnt from what came before the days.
  package var learnsBefore = false
  package var replications = 100
  package let seed: UInt64

  package init(seed: UInt64) {
    self.seed = seed
  }
}

/// Why a stretch of history can't be played again.
package enum ReplayRefusal: Error, Hashable, Sendable {
  /// No contact of the channel, or none in these days.
  case noContacts(in: ClosedRange<CalendarDate>?)
  /// The history is shorter than four whole weeks, and no days were given.
  case tooShort
  /// Of so many contacts, too many don't say how long they waited or were handled.
  case untold(Int, of: Int)
  /// Of so many answered contacts, too many don't say who answered.
  case unnamed(Int, of: Int)
  /// Agents held several at once, such as chats.
  case severalAtOnce(Int, of: Int)
  /// Too few contacts with a handle time to learn from.
  case tooFewToLearn
}
