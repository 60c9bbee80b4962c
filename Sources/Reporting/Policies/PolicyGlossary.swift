/// The words of the comparison of policies and of the case for the people asked for.
extension Glossary {
  package static let overloaded = Term(
    word: "Overloaded",
    meaning: "Of a month: it ends with more than a day's work waiting, so the next begins behind.")
  package static let lateTicket = Term(
    word: "Late ticket", meaning: "A ticket whose first answer takes longer than promised.")

  package static let policies = [
    overloaded, lateTicket, present, productive, ramp, hires, cost,
  ]
}
