extension Glossary {
  package static let ticket = Term(
    word: "Ticket",
    meaning:
      "A contact that is work: neither spam nor merged into another nor written a second time. One whose customer gave up "
      + "before anybody answered counts too.")
  package static let fullMonth = Term(
    word: "Full month",
    meaning: "A month that the history covers from its first day to its last.")
  package static let customerMonths = Term(
    word: "Customer-months",
    meaning: "Time at risk: one customer for one month is 1, for half of it 0.5.")
  package static let interval95 = Term(
    word: "95 %",
    meaning:
      "The range that holds the true rate with 95 % confidence if tickets come independently; "
      + "they come in bursts, so the truth is somewhat less certain.")
  package static let agentMonth = Term(
    word: "Agent-month",
    meaning:
      "One agent in one full month that is neither the agent's first nor last, nor one of helping "
      + "out.")
  package static let conservative = Term(
    word: "A level that every hire can reach",
    meaning:
      "The median lowered, by one of two readings of the same percentage. A plan that counts on "
      + "the median counts on half of the people doing more than they do.")
  package static let handleTime = Term(
    word: "Handle time",
    meaning: "Time that a person spends on a contact, also known as AHT as an average.")
  package static let backlog = Term(
    word: "Backlog", meaning: "Tickets that have come in and aren't resolved, at the day's end.")

  package static let measured = [
    ticket, fullMonth, incidentRate, customerMonths, interval95, agentMonth, conservative,
    handleTime, backlog, stream,
  ]
}
