/// The words of support hours.
extension Glossary {
  package static let reach = Term(
    word: "Reached live",
    meaning:
      "The share of customers' own hours, by their clocks, in which somebody answers them in their "
      + "language; weighed by customers.")
  package static let heldByOne = Term(
    word: "Held by one",
    meaning:
      "Open hours in which one person alone is there for a language, so that one absence closes it."
  )
  package static let tour = Term(
    word: "Week of shifts",
    meaning: "The days on which a person works, and when they start; also known as a tour.")
  package static let crew = Term(
    word: "Crew", meaning: "People at one site who speak the same languages.")
  package static let notBeaten = Term(
    word: "Not beaten",
    meaning:
      "No other way is at least as good in everything that is compared and better in something; also "
      + "known as Pareto-optimal.")

  package static let hours = [reach, heldByOne, tour, crew, notBeaten]
}
