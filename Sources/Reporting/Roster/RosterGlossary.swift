/// The words of rosters.
extension Glossary {
  package static let roster = Term(
    word: "Roster", meaning: "Who works which shift on which day of some weeks.")
  package static let duty = Term(
    word: "Duty",
    meaning: "A shift that somebody works on a day, with its breaks and what they serve.")
  package static let hole = Term(
    word: "Hole", meaning: "A stretch of time in which fewer people serve a need than are required."
  )
  package static let lowerBound = Term(
    word: "Lower bound",
    meaning:
      "A number of points below which no roster by the same rules can cost, which was proven; the "
      + "gap to it is what a better roster would save at most.")
  package static let burden = Term(
    word: "Points of burden",
    meaning: "What nights, weekend days and holidays weigh, so that they can be shared.")
  package static let fairShare = Term(
    word: "Fair share",
    meaning:
      "A person's part of the burden of their site, in proportion to the hours of their contract less "
      + "time off.")
  package static let onDuty = Term(
    word: "On duty",
    meaning: "Somebody with a skill who must be at work at a time, whatever they serve.")
  package static let carriedOver = Term(
    word: "Carried",
    meaning: "Points that somebody had beyond their fair share in the periods before.")
  package static let balance = Term(
    word: "Balance",
    meaning:
      "What was carried, plus this period's points, minus the fair share: above zero it is owed to "
      + "them, below zero they owe it. It is carried on.")

  package static let rosters = [
    roster, duty, onDuty, hole, lowerBound, burden, fairShare, carriedOver, balance,
  ]
}
