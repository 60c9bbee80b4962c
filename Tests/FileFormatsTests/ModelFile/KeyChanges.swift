import Foundation
import Testing

/// One key of the model file with two values, and how the difference of two plans names it.
struct KeyChange: Sendable, CustomTestStringConvertible {
  /// As `ModelFile.keyPaths` has it.
  let key: String
  let before: String
  let after: String
  /// The inputs that are told; none for a key that hiring doesn't follow.
  let told: [String]

  var testDescription: String { key }
}

extension KeyChange {
  /// Every key that stands for a value, once.
  static let all =
    whole.map { KeyChange($0, in: wholeModel) } + short.map { KeyChange($0, in: shortModel) }
    + hours.map { KeyChange($0, in: hoursModel) }
    + roster.map { KeyChange($0, in: rosterModel) }
    + forecast.map { KeyChange($0, in: forecastModel) }

  typealias Row = (
    key: String, place: String, before: String, after: String, told: [String]
  )

  private init(_ row: Row, in model: String) {
    func with(_ value: String) -> String {
      precondition(model.contains(row.place), "\(row.place) isn't in the model.")
      return model.replacingOccurrences(of: row.place, with: value)
    }
    self.init(key: row.key, before: with(row.before), after: with(row.after), told: row.told)
  }

  /// A change of what stands in the model.
  static func row(
    _ key: String, _ before: String, _ after: String, _ told: String...
  ) -> Row {
    (key, before, before, after, told)
  }

  private static let wholeModel = """
    company: Example
    currency: EUR
    start: 2027-01
    months: 4
    teams: [Support, Phone, Chat]
    segments:
      - name: Paid
        customers: {now: 900, adds: 40, churn: 2%, recentAdds: [30, 35],
          salesUncertainty: 10%, retentionUncertainty: 5%}
        incidentRateByAge: [5, 2, 1]
        team: Support
      - {name: Free, customers: 5000, incidentRate: 0.05}
      - {name: Trial, customers: 300, ticketsPerMonth: 90}
    streams:
      - {name: Inbox, ticketsPerMonth: 60, owner: Dana, merged: false, duplicates: 12%,
          growsWithCustomers: true, team: Support}
    ticketsPerRepPerMonth: {measured: 300, lowerBy: 21%, reading: divided,
      includesShrinkage: false, spread: 15%}
    paidHoursPerMonth: 160
    shrinkage: 22%
    targetUtilisation: 90%
    ramp: [50%, 75%]
    attrition: {byTenure: [{untilMonth: 6, monthly: 4%}, {monthly: 1.5%}],
      overloadAbove: 95%, overloadFactor: 1.8}
    people:
      - {name: Amy, role: Representative, fte: 80%, start: 2026-10, leaves: 2027-04, team: Support}
      - {role: Representative, count: 5, moves: {month: 2027-02, role: Specialist, team: Phone}}
    roles:
      - {name: Representative, salary: 48000, hiringCost: 4000}
      - {name: Chatter, ticketsPerMonth: 200, escalationRate: 5%}
      - {name: Specialist, ticketsPerMonth: {measured: 120}, escalationRate: 13%,
          escalatedFrom: Representative, coachingHoursPerNewHire: 10, ramp: [40%],
          attrition: {monthly: 1%}, promotedFrom: Representative, promotedShare: 50%,
          promotedAfterMonths: 14}
      - {name: Manager, spanOfControl: 8, supervises: [Representative, Specialist]}
    hiring:
      timeToFillDays: {p50: 45, p80: 61, p95: 82}
      noticeDays: 31
      classMonths: [1, 2, 3, 4]
      classSize: 10
      graduation: 92%
      promiseDays: 2
      lateTicketCost: 16
      trainees: 17
      budgetPerYear: 2400000
      serviceTarget: 96%
      policy: {roundUp: true, buffer: 11%, bufferReps: 1, confidence: 91%}
    sites: [{name: Boston, timeZone: America/New_York}]
    languages: [{name: English, share: 70%}, {name: Spanish, share: 30%}]
    events:
      - {name: Big launch, kind: launch, start: 2027-03-10, rampWeeks: 2, holdWeeks: 3.5,
          halfLifeWeeks: 5.5, incidents: 1.7, adds: 1.2, productivity: 97%, shiftToPhone: 7%,
          segments: [Paid]}
      - {name: New prices, start: 2027-02-03, incidents: 1.1, stays: true}
    storm:
      limit: 6%
      mostAbandonment: 9%
      customerValue: 39
      weeklyVariation: 8%
      uncertainty: {sales: 21%, retention: 22.5%, incidentRate: 23%, productivity: 24%,
        attrition: 25%, timeToFill: 26%, eventSize: 27%}
      correlations: [{between: [sales, incidentRate], coefficient: 0.3}]
      feedback: true
      curves:
        repeatContacts: {from: 1.1, half: 3.1, most: 41%}
        repeatWork: 29%
        channelShift: {from: 1.2, half: 3.2, most: 51%}
        redial: 49%
        leastForWriting: 24%
        churn: {from: 1.3, half: 4.3, most: 5.3}
        churnDelayDays: 14.5
        daysFeltPerGivenUp: 4.5
        attrition: {from: 101%, half: 52%, most: 3.5}
        attritionDelayDays: 42.5
        absence: {from: 102%, half: 53%, most: 5.5%}
        tooLateHalfLifeDays: 21.5
        coachingHoursPerNewHire: 11
    scenarios: {bigger: "adds=+44%"}
    """

  private static let whole: [Row] = [
    row("company", "company: Example", "company: Sample"),
    row("currency", "currency: EUR", "currency: USD", "currency"),
    row("start", "start: 2027-01", "start: 2027-02", "start"),
    row("months", "months: 4", "months: 5", "months"),
    row("teams", "Phone, Chat]", "Phone, Mail]", "teams"),
    row("segments[].name", "name: Trial", "name: Test", "segments[Test]", "segments[Trial]"),
    row("customers.now", "now: 900", "now: 950", "segments[Paid].customers.now"),
    row("customers.adds", "adds: 40", "adds: [40, 50]", "segments[Paid].customers.adds"),
    row("customers.churn", "churn: 2%", "churn: 1%", "segments[Paid].customers.churn"),
    row(
      "customers.recentAdds", "[30, 35]", "[30, 36]", "segments[Paid].customers.recentAdds"),
    row(
      "customers.salesUncertainty", "salesUncertainty: 10%", "salesUncertainty: 20%",
      "segments[Paid].customers.salesUncertainty"),
    row(
      "customers.retentionUncertainty", "retentionUncertainty: 5%", "retentionUncertainty: 6%",
      "segments[Paid].customers.retentionUncertainty"),
    row(
      "segments[].incidentRateByAge", "[5, 2, 1]", "[5, 3, 1]", "segments[Paid].incidentRateByAge"),
    row("segments[].incidentRate", "0.05", "0.06", "segments[Free].incidentRate"),
    row(
      "segments[].ticketsPerMonth", "ticketsPerMonth: 90", "ticketsPerMonth: 99",
      "segments[Trial].ticketsPerMonth ÷ customers"),
    row("segments[].team", "    team: Support", "    team: Phone", "segments[Paid].team"),
    row("streams[].name", "name: Inbox", "name: Box", "streams[Inbox]", "streams[Box]"),
    row("streams[].ticketsPerMonth", "Month: 60", "Month: 70", "streams[Inbox].ticketsPerMonth"),
    row("streams[].owner", "Dana", "Carl", "streams[Inbox].owner"),
    row("streams[].merged", "merged: false", "merged: true", "streams[Inbox].merged"),
    row("streams[].duplicates", "12%", "15%", "streams[Inbox].duplicates"),
    row(
      "streams[].growsWithCustomers", "Customers: true", "Customers: false",
      "streams[Inbox].growsWithCustomers"),
    row("streams[].team", "true, team: Support", "true, team: Phone", "streams[Inbox].team"),
    row("ticketsPerRepPerMonth.measured", "300, l", "310, l", "ticketsPerRepPerMonth"),
    row("ticketsPerRepPerMonth.lowerBy", "21%", "25%", "ticketsPerRepPerMonth"),
    row("ticketsPerRepPerMonth.reading", "divided", "times", "ticketsPerRepPerMonth"),
    row(
      "ticketsPerRepPerMonth.includesShrinkage", "Shrinkage: false", "Shrinkage: true",
      "ticketsPerRepPerMonth"),
    row("ticketsPerRepPerMonth.spread", "15%", "16%", "ticketsPerRepPerMonth"),
    row("paidHoursPerMonth", "160", "150", "paidHoursPerMonth"),
    row("shrinkage", "shrinkage: 22%", "shrinkage: {breaks: 10%, leave: 12%}", "shrinkage"),
    row("targetUtilisation", "90%", "85%", "targetUtilisation"),
    row("ramp", "[50%, 75%]", "[50%, 70%]", "ramp"),
    row("attrition.byTenure[].untilMonth", "untilMonth: 6", "untilMonth: 9", "attrition"),
    row("attrition.byTenure[].monthly", "{monthly: 1.5%}", "{monthly: 1.6%}", "attrition"),
    row("attrition.overloadAbove", "95%", "99%", "attrition"),
    row("attrition.overloadFactor", "1.8", "2.5", "attrition"),
    row("people[].name", "name: Amy", "name: Ben", "people"),
    row("people[].role", "role: Representative, count", "role: Manager, count", "people"),
    row("people[].count", "count: 5", "count: 6", "people"),
    row("people[].fte", "80%", "70%", "people"),
    row("people[].start", "2026-10", "2026-11", "people"),
    row("people[].leaves", "2027-04", "2027-03", "people"),
    row("people[].team", "2027-04, team: Support", "2027-04, team: Phone", "people"),
    row("people[].moves.month", "{month: 2027-02", "{month: 2027-03", "people"),
    row("people[].moves.role", "role: Specialist,", "role: Manager,", "people"),
    row("people[].moves.team", "team: Phone}", "team: Chat}", "people"),
    row("roles[].name", "name: Manager", "name: Lead", "roles"),
    row("roles[].escalationRate", "13%", "14%", "roles[Specialist].escalationRate"),
    row(
      "roles[].escalatedFrom", "escalatedFrom: Representative", "escalatedFrom: Chatter",
      "roles[Specialist].escalatedFrom"),
    row(
      "roles[].coachingHoursPerNewHire", "NewHire: 10", "NewHire: 12",
      "roles[Specialist].coachingHoursPerNewHire"),
    row(
      "roles[].spanOfControl", "spanOfControl: 8", "spanOfControl: 9",
      "roles[Manager].spanOfControl"),
    row(
      "roles[].supervises", "[Representative, Specialist]", "[Representative]",
      "roles[Manager].supervises"),
    row("roles[].salary", "48000", "50000", "roles[Representative].salary"),
    row("roles[].hiringCost", "4000}", "5000}", "roles[Representative].hiringCost"),
    row("roles[].ramp", "[40%]", "[45%]", "roles[Specialist].ramp"),
    row(
      "roles[].promotedFrom", "promotedFrom: Representative", "promotedFrom: Manager",
      "roles[Specialist].promotedFrom"),
    row("roles[].promotedShare", "50%,\n", "60%,\n", "roles[Specialist].promotedShare"),
    row(
      "roles[].promotedAfterMonths", "Months: 14", "Months: 15",
      "roles[Specialist].promotedAfterMonths"),
    row("hiring.timeToFillDays.p50", "p50: 45", "p50: 50", "hiring.timeToFillDays"),
    row("hiring.timeToFillDays.p80", "61", "62", "hiring.timeToFillDays"),
    row("hiring.timeToFillDays.p95", "82", "83", "hiring.timeToFillDays"),
    row("hiring.noticeDays", "31", "32", "hiring.noticeDays"),
    row("hiring.classMonths", "[1, 2, 3, 4]", "[1, 4]", "hiring.classMonths"),
    row("hiring.classSize", "classSize: 10", "classSize: 12", "hiring.classSize"),
    row("hiring.graduation", "92%", "93%", "hiring.graduation"),
    row("hiring.promiseDays", "promiseDays: 2", "promiseDays: 3", "hiring.promiseDays"),
    row(
      "hiring.lateTicketCost", "lateTicketCost: 16", "lateTicketCost: 18", "hiring.lateTicketCost"),
    row("hiring.trainees", "17", "18", "hiring.trainees"),
    row("hiring.budgetPerYear", "2400000", "2500000", "hiring.budgetPerYear"),
    row("hiring.serviceTarget", "96%", "97%", "hiring.serviceTarget"),
    row("hiring.policy.roundUp", "roundUp: true", "roundUp: false", "hiring.policy.roundUp"),
    row("hiring.policy.buffer", "11%", "12.5%", "hiring.policy.buffer"),
    row("hiring.policy.bufferReps", "bufferReps: 1", "bufferReps: 2", "hiring.policy.bufferReps"),
    row("hiring.policy.confidence", "91%", "92.5%", "hiring.policy.confidence"),
    row("sites[].name", "Boston", "Salem"),
    row("sites[].timeZone", "New_York", "Chicago"),
    row("languages[].name", "Spanish", "French"),
    row(
      "languages[].share", "70%}, {name: Spanish, share: 30%", "60%}, {name: Spanish, share: 40%"),
    row("events[].name", "name: New prices", "name: Prices"),
    row("events[].kind", "kind: launch", "kind: outage"),
    row("events[].start", "2027-03-10", "2027-03"),
    row("events[].rampWeeks", "rampWeeks: 2", "rampWeeks: 3"),
    row("events[].holdWeeks", "holdWeeks: 3.5", "holdWeeks: 4.5"),
    row("events[].halfLifeWeeks", "Weeks: 5.5", "Weeks: 6.5"),
    row("events[].stays", "stays: true", "stays: false"),
    row("events[].incidents", "incidents: 1.7", "incidents: 1.9"),
    row("events[].adds", "adds: 1.2", "adds: 1.4"),
    row("events[].productivity", "97%", "98%"),
    row("events[].shiftToPhone", "7%,\n", "8%,\n"),
    row("events[].segments", "segments: [Paid]", "segments: [Free]"),
    row("storm.limit", "limit: 6%", "limit: 7%"),
    row("storm.mostAbandonment", "mostAbandonment: 9%", "mostAbandonment: 8%"),
    row("storm.customerValue", "39", "38"),
    row("storm.weeklyVariation", "weeklyVariation: 8%", "weeklyVariation: 9%"),
    row("storm.uncertainty.sales", "sales: 21%", "sales: 28%"),
    row("storm.uncertainty.retention", "retention: 22.5%", "retention: 28%"),
    row("storm.uncertainty.incidentRate", "incidentRate: 23%", "incidentRate: 28%"),
    row("storm.uncertainty.productivity", "productivity: 24%", "productivity: 28%"),
    row("storm.uncertainty.attrition", "attrition: 25%", "attrition: 28%"),
    row("storm.uncertainty.timeToFill", "timeToFill: 26%", "timeToFill: 28%"),
    row("storm.uncertainty.eventSize", "eventSize: 27%", "eventSize: 28%"),
    row("storm.correlations[].between", "[sales, incidentRate]", "[sales, eventSize]"),
    row("storm.correlations[].coefficient", "0.3", "0.4"),
    row("storm.feedback", "feedback: true", "feedback: false"),
    row("storm.curves.repeatContacts.from", "from: 1.1, h", "from: 1.6, h"),
    row("storm.curves.repeatContacts.half", "half: 3.1", "half: 3.6"),
    row("storm.curves.repeatContacts.most", "most: 41%", "most: 46%"),
    row("storm.curves.channelShift.from", "from: 1.2, h", "from: 1.6, h"),
    row("storm.curves.channelShift.half", "half: 3.2", "half: 3.6"),
    row("storm.curves.channelShift.most", "most: 51%", "most: 56%"),
    row("storm.curves.churn.from", "from: 1.3, h", "from: 1.6, h"),
    row("storm.curves.churn.half", "half: 4.3", "half: 4.6"),
    row("storm.curves.churn.most", "most: 5.3", "most: 5.6"),
    row("storm.curves.attrition.from", "from: 101%", "from: 106%"),
    row("storm.curves.attrition.half", "half: 52%", "half: 56%"),
    row("storm.curves.attrition.most", "most: 3.5}", "most: 3.6}"),
    row("storm.curves.absence.from", "from: 102%", "from: 106%"),
    row("storm.curves.absence.half", "half: 53%", "half: 56%"),
    row("storm.curves.absence.most", "most: 5.5%", "most: 5.6%"),
    row("storm.curves.repeatWork", "29%", "28%"),
    row("storm.curves.redial", "49%", "48%"),
    row("storm.curves.leastForWriting", "24%", "23%"),
    row("storm.curves.churnDelayDays", "14.5", "13.5"),
    row("storm.curves.daysFeltPerGivenUp", "Up: 4.5", "Up: 3.5"),
    row("storm.curves.attritionDelayDays", "42.5", "43.5"),
    row("storm.curves.tooLateHalfLifeDays", "21.5", "22.5"),
    row("storm.curves.coachingHoursPerNewHire", "NewHire: 11", "NewHire: 13"),
    row("scenarios", "bigger", "biggest"),
  ]

  private static let shortModel = """
    customers: 1000
    ticketsPerMonth: 1558
    reps: 5
    channels:
      - {name: phone, kind: phone, share: 50%, handleMinutes: 12}
      - {name: email, kind: email, share: 50%, handleMinutes: 21}
      - {name: chat, kind: chat, target: 80/60s, definition: offered, maxWait: 30s, longestWait: 95/2m,
          maxAbandonment: 5%, maxOccupancy: 85%, patience: 5m, concurrency: 3, slowing: 15%,
          hours: Mon-Fri 9-17, fewestAgents: 2, clock: open, share: 0%, handleMinutes: 10}
    attrition: {monthly: 2%}
    """

  private static let short: [Row] = [
    row("reps", "reps: 5", "reps: 6", "people"),
    row("attrition.monthly", "2%", "3%", "attrition"),
    row("ticketsPerMonth", "1558", "1600", "ticketsPerMonth ÷ customers"),
    (
      "incidentRate", "ticketsPerMonth: 1558", "incidentRate: 1.5", "incidentRate: 1.6",
      ["incidentRate"]
    ),
    (
      "incidentRateByAge", "ticketsPerMonth: 1558", "incidentRateByAge: [5, 1]",
      "incidentRateByAge: [4, 1]", ["incidentRateByAge"]
    ),
    ("handleMinutes", "reps: 5", "handleMinutes: 20", "handleMinutes: 21", ["handleMinutes"]),
    row("channels[].name", "name: email", "name: mail"),
    row("channels[].kind", "kind: email", "kind: other"),
    row(
      "channels[].share", "50%, handleMinutes: 12}\n  - {name: email, kind: email, share: 50%",
      "60%, handleMinutes: 12}\n  - {name: email, kind: email, share: 40%", "handleMinutes"),
    row("channels[].handleMinutes", "21", "22", "handleMinutes"),
    row("channels[].target", "80/60s", "80/20s"),
    row("channels[].definition", "definition: offered", "definition: answered"),
    row("channels[].maxWait", "30s", "20s"),
    row("channels[].longestWait", "95/2m", "95/3m"),
    row("channels[].maxAbandonment", "5%,", "4%,"),
    row("channels[].maxOccupancy", "85%", "80%"),
    row("channels[].patience", "5m", "6m"),
    row("channels[].concurrency", "concurrency: 3", "concurrency: 2"),
    row("channels[].slowing", "15%", "10%"),
    row("channels[].hours", "Mon-Fri 9-17", "daily 9-17"),
    row("channels[].fewestAgents", "fewestAgents: 2", "fewestAgents: 1"),
    row("channels[].clock", "clock: open", "clock: always"),
  ]
}
