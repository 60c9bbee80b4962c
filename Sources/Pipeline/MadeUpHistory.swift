import HistoryGeneration
package import Workforce

/// The history of a made-up company, by its name.
///
///     let history = MadeUpHistory(
///       company: "growing", from: Month("2026-01")!, months: 12, tickets: nil, clock: boston,
///       seed: 7)
package struct MadeUpHistory {
  /// The companies that there are, smallest first.
  package static var companies: [String] { Companies.names }

  private let generator: HistoryGenerator

  /// `tickets` makes the company as large as it takes to write about so many; nil leaves it as it
  /// is. Nil if there is no such company.
  package init?(
    company: String, from firstMonth: Month, months: Int, tickets: Int?, clock: WallClock,
    seed: UInt64
  ) {
    guard
      let recipe = Companies.recipe(company, firstMonth: firstMonth, monthCount: months)
    else { return nil }
    let once = HistoryGenerator(recipe: recipe, clock: clock, seed: seed)
    generator =
      tickets.map {
        HistoryGenerator(
          recipe: recipe.scaled(by: Double($0) / max(1, once.expectedTickets)), clock: clock,
          seed: seed)
      } ?? once
  }

  /// Everyone who was a customer at any time of the history, in the order they joined.
  package var customers: some Sequence<Customer> { generator.customers }

  /// Streams that aren't in the queue's system, but in a mailbox of somebody's own.
  package var mailboxes: [String] { generator.mailboxes }

  /// Hands over every contact in order of creation.
  package func forEachContact(_ body: (Contact) throws -> Void) rethrows {
    try generator.forEachContact(body)
  }
}
