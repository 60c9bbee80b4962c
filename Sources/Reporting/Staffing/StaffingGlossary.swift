extension Glossary {
  package static let erlang = Term(
    word: "Erlang",
    meaning:
      "The unit of work in progress: one erlang keeps one person busy without a break.")
  package static let atWork = Term(
    word: "At work",
    meaning: "People who take contacts at that time, also known as required staff.")
  package static let onSchedule = Term(
    word: "On the schedule",
    meaning:
      "People at work ÷ (1 − shrinkage), rounded up for each queue and interval.")
  package static let paidHours = Term(
    word: "Paid hours",
    meaning:
      "Hours at work ÷ (1 − shrinkage): training, leave and breaks are paid too. They aren't rounded "
      + "interval by interval, since nobody takes leave by the quarter of an hour.")
  package static let serviceLevel = Term(
    word: "Service level",
    meaning:
      "The share of contacts that is answered in time; over the week, its mean over contacts.")
  package static let averageSpeedOfAnswer = Term(
    word: "To answer",
    meaning: "The average speed of answer (ASA): how long those wait who are answered.")
  package static let occupancy = Term(
    word: "Busy",
    meaning: "Occupancy: the share of the time at work that goes to contacts.")
  package static let pool = Term(
    word: "Pool", meaning: "People who all take the same contacts.")

  package static let staffing = [
    atWork, onSchedule, paidHours, shrinkage, handleTime, erlang, serviceLevel,
    averageSpeedOfAnswer, occupancy, pool,
  ]
}
