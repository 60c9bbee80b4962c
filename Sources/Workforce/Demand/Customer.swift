/// A customer and when they were one.
package struct Customer: Hashable, Sendable {
  package var id: String
  package var since: Timestamp
  /// When they left; nil while they stay.
  package var until: Timestamp?
  package var segment: String?
  package var country: String?
  package var language: String?
  /// The zone's name in the tz database, such as `Europe/Dublin`.
  package var timeZone: String?
  /// Revenue a month (MRR), in the currency of the list.
  package var monthlyRevenue: Double?

  package init(
    id: String, since: Timestamp, until: Timestamp?, segment: String?, country: String? = nil,
    language: String? = nil, timeZone: String? = nil, monthlyRevenue: Double? = nil
  ) {
    self.id = id
    self.since = since
    self.until = until
    self.segment = segment
    self.country = country
    self.language = language
    self.timeZone = timeZone
    self.monthlyRevenue = monthlyRevenue
  }
}
