/// A source of tickets beside the customers' queue: the founder's inbox, a legacy address.
package struct Stream: Hashable, Sendable {
  package var name: String
  package var team: String
  package var ticketsPerMonth: Double
  package var owner: String?
  /// Whether its tickets already come in through the queue, and so are in the incident rate: then
  /// they are counted there, once. A stream that isn't merged is counted on top, with a warning.
  package var isMerged: Bool
  /// The share of its tickets that are duplicates of others or spam, and so no work.
  package var duplicateShare: Double
  /// Whether its volume follows the number of customers.
  package var growsWithCustomers: Bool

  package init(
    name: String, team: String, ticketsPerMonth: Double, owner: String? = nil, isMerged: Bool,
    duplicateShare: Double = 0, growsWithCustomers: Bool = true
  ) {
    self.name = name
    self.team = team
    self.ticketsPerMonth = ticketsPerMonth
    self.owner = owner
    self.isMerged = isMerged
    self.duplicateShare = duplicateShare
    self.growsWithCustomers = growsWithCustomers
  }
}
