/// What one queue took in during one interval, as a phone system's interval report tells it.
package struct IntervalVolume: Hashable, Sendable {
  package var source: String
  package var queue: String
  package var start: Timestamp
  package var lengthSeconds: Int
  package var offered: Double
  package var handled: Double?
  /// The total handle time of the handled contacts, in seconds.
  package var handleSeconds: Double?

  package init(
    source: String, queue: String, start: Timestamp, lengthSeconds: Int, offered: Double,
    handled: Double?, handleSeconds: Double?
  ) {
    self.source = source
    self.queue = queue
    self.start = start
    self.lengthSeconds = lengthSeconds
    self.offered = offered
    self.handled = handled
    self.handleSeconds = handleSeconds
  }
}
