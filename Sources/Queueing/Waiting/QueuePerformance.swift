/// What customers and agents feel of a queue in its steady state. Times are in seconds.
package protocol QueuePerformance: Sendable {
  /// Contacts that come in while one is handled, in erlangs.
  var offeredLoad: Double { get }
  var agents: Double { get }
  /// Whether there is a steady state; without one, everybody waits for ever.
  var keepsUp: Bool { get }
  /// The share of contacts that find every agent busy.
  var probabilityOfWait: Double { get }
  /// The share of contacts that give up before anybody answers.
  var abandonment: Double { get }
  /// Seconds from coming in to being answered, averaged over those who are answered.
  var averageSpeedOfAnswer: Double { get }
  /// Contacts waiting on average.
  var queueLength: Double { get }
  /// The share of their time at work for which agents handle contacts.
  var occupancy: Double { get }

  func serviceLevel(within threshold: Double, as definition: ServiceLevelDefinition) -> Double
  /// The share of contacts that wait longer than so many seconds, whatever becomes of them.
  func shareWaiting(longerThan wait: Double) -> Double
  /// The wait in seconds that a share of contacts doesn't exceed, whatever becomes of them.
  func wait(notExceededBy share: Double) -> Double
}

extension QueuePerformance {
  /// The share of contacts that is answered within so many seconds, of all offered.
  package func serviceLevel(within threshold: Double) -> Double {
    serviceLevel(within: threshold, as: .offered)
  }
}
