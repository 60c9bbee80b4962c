/// A word of the field and what it means here.
package struct Term: Sendable {
  package let word: String
  package let meaning: String
}

/// The words that reports use, each explained once. Column titles and the page's last section take
/// their meaning from here.
package enum Glossary {
  package static let incidentRate = Term(
    word: "Incident rate",
    meaning: "Tickets per customer per month, also known as contact rate.")
  package static let ticketsPerRep = Term(
    word: "Tickets per rep per month",
    meaning:
      "What one fully ramped representative is planned to solve in a month, after lowering, "
      + "shrinkage and slack.")
  package static let demand = Term(
    word: "Demand",
    meaning:
      "What makes people needed in the month: tickets for the first line, escalated tickets for "
      + "specialists, people to lead for managers.")
  package static let exactNeed = Term(
    word: "Exact",
    meaning: "Fully ramped people for that demand, before rounding and buffers.")
  package static let needed = Term(
    word: "Needed",
    meaning: "Whole people by the hire-ahead policy: rounded up, buffers included.")
  package static let present = Term(
    word: "People",
    meaning: "People expected to be employed, those still ramping included.")
  package static let productive = Term(
    word: "Ramped",
    meaning: "The same people counted as fully ramped equivalents.")
  package static let ramp = Term(
    word: "Ramp",
    meaning: "The months in which a new hire grows to the typical level of productivity.")
  package static let gap = Term(
    word: "Gap",
    meaning: "Ramped people minus needed people; a minus means too few.")
  package static let hires = Term(
    word: "Hires", meaning: "People who start in the month.")
  package static let moves = Term(
    word: "Moves",
    meaning:
      "People who come from another role or team in the month, less those who go to one.")
  package static let leavers = Term(
    word: "Leavers", meaning: "People expected to leave at the month's end.")
  package static let openBy = Term(
    word: "Open by",
    meaning:
      "The last safe day to open the requisition: with a chance of 80 % it is then filled in time.")
  package static let carried = Term(
    word: "Carried",
    meaning: "The probability that these people, who differ, carry the demand.")
  package static let cost = Term(
    word: "Cost", meaning: "Salaries and hiring costs of the month.")
  package static let grossAdds = Term(
    word: "New", meaning: "Customers who join in the month, also known as gross adds.")
  package static let churned = Term(
    word: "Lost", meaning: "Customers who leave at the month's end, also known as churn.")
  package static let shrinkage = Term(
    word: "Shrinkage",
    meaning:
      "The share of paid time that goes to anything but customers: meetings, leave, training.")
  package static let stream = Term(
    word: "Stream",
    meaning: "A source of tickets, such as the founder's inbox or an old support address.")
  package static let band = Term(
    word: "P10–P90",
    meaning:
      "In eight of ten ways that sales and retention may go, the value lies in this band.")

  package static let hiring = [
    incidentRate, ticketsPerRep, demand, exactNeed, needed, present, productive, ramp, gap, hires,
    leavers, openBy, shrinkage, stream, band,
  ]
}
