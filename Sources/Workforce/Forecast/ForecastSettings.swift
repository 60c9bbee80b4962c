/// What the model says of forecasts.
package struct ForecastSettings: Hashable, Sendable {
  /// The calendar of public holidays that customers follow, such as `US-MA`; nil if nobody said.
  package var country: String?
  /// How far ahead; nil if nobody said.
  package var weeks: Int?
  /// What people know and no history tells, in the order in which it was written.
  package var adjustments: [ForecastAdjustment] = []
  /// The names of events of which somebody wrote what they do to tickets.
  package var sizedEvents: Set<String> = []

  package init() {}
}

/// Somebody's own change of a forecast: kept apart from what the method says, and judged against it.
package struct ForecastAdjustment: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    /// What contacts are multiplied by.
    case factor(Double)
    /// Contacts that come on top on each day, or that don't come where it is below 0; spread over the
    /// day as the others are.
    case contactsADay(Double)
  }

  package var first: CalendarDate
  package var last: CalendarDate
  package var change: Change
  /// Nil for all channels; the same for the others.
  package var channel: ContactChannel?
  package var language: String?
  package var skill: String?
  /// The customers', as contacts or the list of customers name it.
  package var segment: String?
  package var by: String?
  package var why: String

  package init(
    first: CalendarDate, last: CalendarDate, change: Change, channel: ContactChannel? = nil,
    language: String? = nil, skill: String? = nil, segment: String? = nil, by: String? = nil,
    why: String
  ) {
    precondition(first <= last, "An adjustment ends no earlier than it begins.")
    self.first = first
    self.last = last
    self.change = change
    self.channel = channel
    self.language = language
    self.skill = skill
    self.segment = segment
    self.by = by
    self.why = why
  }

  package func holds(for key: QueueKey) -> Bool {
    (channel.map { $0 == key.channel } ?? true) && (language.map { $0 == key.language } ?? true)
      && (skill.map { $0 == key.skill } ?? true)
      && (segment.map { $0 == key.segment } ?? true)
  }

  package func holds(on date: CalendarDate) -> Bool { date >= first && date <= last }
}
