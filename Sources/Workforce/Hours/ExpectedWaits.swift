/// How long customers of a channel and a language wait on average, hour by hour of a week on a place's
/// clock.
package struct ExpectedWaits: Equatable, Sendable {
  /// The name of a `PublishedHours.Place`.
  package var place: String
  package var channel: String
  package var language: String
  /// From Monday 00:00 on, 168 of them; nil where nobody answers or nothing is known.
  package var secondsByHour: [Double?]

  package init(place: String, channel: String, language: String, secondsByHour: [Double?]) {
    precondition(secondsByHour.count == 168, "A week has 168 hours.")
    self.place = place
    self.channel = channel
    self.language = language
    self.secondsByHour = secondsByHour
  }
}
