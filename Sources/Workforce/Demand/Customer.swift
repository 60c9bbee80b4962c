/// A customer and when they were one.
package struct Customer: Hashable, Sendable {
  package var id: String
  package var since: Timestamp
  /// When they left; nil while they stay.
  package var until: Timestamp?
  package var segment: String?

  package init(id: String, since: Timestamp, until: Timestamp?, segment: String?) {
    self.id = id
    self.since = since
    self.until = until
    self.segment = segment
  }
}
