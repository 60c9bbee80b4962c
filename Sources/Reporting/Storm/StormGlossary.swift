/// The words of growth storms.
extension Glossary {
  package static let growthStorm = Term(
    word: "Growth storm",
    meaning:
      "Growth, or an event, that brings more work than a team can do; what waits then brings more work "
      + "and drives away customers and people.")
  package static let future = Term(
    word: "Future",
    meaning:
      "One way in which everything may go, with its own sales, contacts, people and chance.")
  package static let breakDate = Term(
    word: "Break date",
    meaning:
      "When a team first misses a target. By P10 a tenth of all futures have broken, by P50 half, by "
      + "P90 nine tenths.")
  package static let risk = Term(
    word: "Risk", meaning: "The share of all futures in which a target is missed by the end.")
  package static let safePace = Term(
    word: "Safe pace",
    meaning:
      "The most new customers a month that keep the risk within the limit, with the people and the "
      + "hiring there are.")
  package static let capacity = Term(
    word: "Capacity", meaning: "Contacts that the people of the first line can solve then.")
  package static let failedContact = Term(
    word: "Failed contact",
    meaning: "A contact that waited longer than promised, was given up or came to nothing.")
  package static let recovery = Term(
    word: "Recovery",
    meaning: "From the first missed target until none has been missed for four weeks.")

  package static let storm = [
    growthStorm, future, breakDate, risk, safePace, capacity, failedContact, recovery, present,
    ramp,
    hires, churned,
  ]
}
