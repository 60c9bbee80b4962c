import Randomness
package import Workforce

/// Draws the history of a made-up company: its customers, and every contact in order of creation.
/// The same recipe, clock and seed give the same history.
///
///     var generator = HistoryGenerator(recipe: growing, clock: boston, seed: 7)
///     generator.forEachContact { print($0.createdAt) }
///     generator.customers.forEach { print($0.id) }
///
/// Contacts of a day are drawn together and then served, so that memory grows with customers and
/// agents, not with contacts.
package struct HistoryGenerator {
  private let recipe: HistoryRecipe
  private let clock: WallClock
  private let seed: UInt64
  private let population: Population

  package init(recipe: HistoryRecipe, clock: WallClock, seed: UInt64) {
    self.recipe = recipe
    self.clock = clock
    self.seed = seed
    var dice = SeededGenerator.child(0, of: seed)
    population = Population(recipe: recipe, clock: clock, dice: &dice)
  }

  /// Everyone who was a customer at any time of the history, in the order they joined.
  package var customers: some Sequence<Customer> {
    population.inOrderOfJoining.lazy.map { population.customer($0) }
  }

  /// Streams outside the queue.
  package var mailboxes: [String] { recipe.streams.filter { $0.owner != nil }.map(\.name) }

  /// How many contacts are to be expected, spam and duplicates left out.
  package var expectedTickets: Double { expectedTicketsByMonth.reduce(0, +) }

  package func forEachContact(_ body: (Contact) throws -> Void) rethrows {
    var arrivals = Arrivals(
      recipe: recipe, clock: clock, population: population,
      dice: SeededGenerator.child(1, of: seed))
    var desk = Desk(
      recipe: recipe, clock: clock, expectedTicketsByMonth: expectedTicketsByMonth,
      dice: SeededGenerator.child(2, of: seed))
    var topics = Topics(recipe: recipe, dice: SeededGenerator.child(3, of: seed))
    var duplicates: [Contact] = []
    var again: [Arrival] = []
    var lastNumber = 10_000
    func numbered(_ contact: Contact) -> Contact {
      lastNumber += 1
      var contact = contact
      contact.externalID = String(lastNumber)
      return contact
    }
    for day in recipe.firstDay.dayNumber..<recipe.endDay.dayNumber {
      let date = CalendarDate(dayNumber: day)
      let today = arrivals.next(date).map { topics.about($0) }
      again = topics.writtenAgain(after: today, waiting: again)
      for arrival in topics.merged(today, with: &again, until: dayEnd(date)) {
        while let duplicate = duplicates.first, duplicate.createdAt <= arrival.createdAt {
          try body(numbered(duplicates.removeFirst()))
        }
        let contact = numbered(desk.serve(arrival))
        if arrival.isSentTwice, let duplicate = desk.duplicate(of: contact) {
          let place = duplicates.firstIndex { $0.createdAt > duplicate.createdAt }
          duplicates.insert(duplicate, at: place ?? duplicates.count)
        }
        try body(contact)
      }
    }
    for duplicate in duplicates { try body(numbered(duplicate)) }
  }

  private func dayEnd(_ date: CalendarDate) -> Timestamp {
    clock.instant(of: LocalTime(date: date + 1, hour: 0, minute: 0)).instant
  }

  /// From the customers that there are, their ages, the season and the surges.
  private var expectedTicketsByMonth: [Double] {
    let customers = population.expectedTicketsByMonth(recipe: recipe)
    return customers.enumerated().map { index, tickets in
      let month = recipe.firstMonth + index
      let firstDay = month.firstDay.dayNumber - recipe.firstDay.dayNumber
      let days = firstDay..<(firstDay + month.dayCount)
      let surge = days.reduce(0) { $0 + recipe.surgeFactor(onDay: $1) } / Double(days.count)
      return tickets * recipe.season[month.number - 1] * surge
    }
  }
}

extension HistoryRecipe {
  /// What the surges multiply a day's tickets by; days are counted from the first.
  func surgeFactor(onDay day: Int) -> Double {
    surges.filter { $0.startsOnDay <= day && day < $0.startsOnDay + $0.days }
      .reduce(1) { $0 * $1.factor }
  }

  /// Language names in a fixed order, since a dictionary has none.
  var languageNames: [String] { languages.keys.sorted() }
}
