/// An office, or the place of people who work from home together.
package struct Site: Hashable, Sendable {
  package var name: String
  /// The zone's name in the tz database, such as `Europe/Dublin`.
  package var timeZone: String

  package init(name: String, timeZone: String) {
    self.name = name
    self.timeZone = timeZone
  }
}
