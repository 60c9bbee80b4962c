/// An office, or the place of people who work from home together.
package struct Site: Hashable, Sendable {
  package var name: String
  /// The zone's name in the tz database, such as `Europe/Dublin`.
  package var timeZone: String
  /// When somebody works there, on its own clock; nil if nobody said.
  package var hours: WeekHours?
  /// The languages served there; nil for all of them.
  package var languages: [String]?
  /// The channels served there; nil for all of them.
  package var channels: [String]?
  /// Whose public holidays it keeps: a country and perhaps a part of it, such as `IE` or `US-MA`; nil
  /// for none.
  package var holidays: String?
  /// Days on which nobody works there, besides public holidays.
  package var closedOn: [CalendarDate]
  /// Whether people work there on public holidays too.
  package var worksOnHolidays: Bool
  /// People who take contacts there; nil if nobody said.
  package var people: Double?
  /// What a paid hour costs there, in the plan's currency; nil if nobody said.
  package var costPerHour: Double?

  package init(
    name: String, timeZone: String, hours: WeekHours? = nil, languages: [String]? = nil,
    channels: [String]? = nil, holidays: String? = nil, closedOn: [CalendarDate] = [],
    worksOnHolidays: Bool = false, people: Double? = nil, costPerHour: Double? = nil
  ) {
    self.name = name
    self.timeZone = timeZone
    self.hours = hours
    self.languages = languages
    self.channels = channels
    self.holidays = holidays
    self.closedOn = closedOn
    self.worksOnHolidays = worksOnHolidays
    self.people = people
    self.costPerHour = costPerHour
  }

  /// Whether nobody works there on a day, of these public holidays.
  package func isClosed(on date: CalendarDate, holidays: Set<CalendarDate>) -> Bool {
    closedOn.contains(date) || !worksOnHolidays && holidays.contains(date)
  }

  /// Whether a language is served there.
  package func speaks(_ language: String) -> Bool { languages?.contains(language) ?? true }

  /// Whether a channel is answered there in a language.
  package func serves(channel: String, language: String) -> Bool {
    (channels?.contains(channel) ?? true) && speaks(language)
  }
}
