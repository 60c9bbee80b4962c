/// Customers who live by the same clock: where they are, what they speak, and when they write.
package struct CustomerRegion: Hashable, Sendable {
  package var name: String
  /// The zone's name in the tz database, such as `America/New_York`.
  package var timeZone: String
  /// Of all customers, or of all revenue, whichever reach is weighed by.
  package var share: Double
  /// What they speak, with shares that make 1.
  package var languages: [SpokenLanguage]
  /// When they are at work or awake and want an answer, on their own clock.
  package var hours: WeekHours
  /// Whose public holidays they keep, such as `FR`; nil for none.
  package var holidays: String?

  /// A language and the share of a region's customers who write in it.
  package struct SpokenLanguage: Hashable, Sendable {
    package var name: String
    package var share: Double

    package init(name: String, share: Double) {
      self.name = name
      self.share = share
    }
  }

  package init(
    name: String, timeZone: String, share: Double, languages: [SpokenLanguage],
    hours: WeekHours = Self.usualHours, holidays: String? = nil
  ) {
    self.name = name
    self.timeZone = timeZone
    self.share = share
    self.languages = languages
    self.hours = hours
    self.holidays = holidays
  }

  /// Monday to Friday from 8 to 18.
  package static let usualHours = WeekHours(
    minutes: (0..<5).map { $0 * 1440 + 480..<$0 * 1440 + 1080 })
}
