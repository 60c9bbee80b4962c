import FileFormats
import Foundation
import Pipeline
import Testing
import Workforce

@Suite struct ModelSchema {
  let schema = try? SchemaJudge(ModelFile.schema)

  @Test(arguments: ModelTemplate.stages + [.threeNumbers])
  func everyTemplateIsValid(template: ModelTemplate) throws {
    let schema = try #require(schema)
    #expect(try schema.complaints(about: template.text) == [])
  }

  @Test(arguments: EveryModelKey.models)
  func aModelOfEveryKeyIsValid(text: String) throws {
    let schema = try #require(schema)
    #expect(try schema.complaints(about: text) == [])
  }

  @Test(arguments: [
    "company: Example",
    "customers: 5\nsegments: [{name: A, customers: 5, incidentRate: 1}]",
    "customers: 5\nincidentRate: 1\nticketsPerMonth: 5",
    "customers: 5\nreps: -1",
    "customers: 5\nreps: many",
    "customers: 5\nmonths: 12.5",
    "customers: 5\nmonths: 0",
    "customers: 5\nstart: 2027-13",
    "customers: 5\ntargetUtilisation: 0",
    "customers: 5\ntargetUtilisation: 1.5",
    "customers: 5\ncustmers: 5",
    "customers: {adds: 5}",
    "customers: {now: 5, churn: 1}",
    "customers: {now: 5, adds: {January: 5}}",
    "customers: 5\nroles: [{name: A, escalationRate: 5%, spanOfControl: 8}]",
    "customers: 5\nstreams: [{name: A, ticketsPerMonth: 5, merged: maybe}]",
    "customers: 5\nchannels: [{name: A, kind: fax}]",
    "customers: 5\ncurrency: EURO",
    "customers: 5\nramp: 25%",
    "customers: 5\nevents: [{name: A, kind: launch}]",
    "customers: 5\nevents: [{name: A, kind: lunch, start: 2027-03}]",
    "customers: 5\nevents: [{name: A, kind: launch, start: 2027-13-01}]",
    "customers: 5\nevents: [{name: A, kind: launch, start: 15.3.2027}]",
    "customers: 5\nevents: [{name: A, kind: launch, start: 2027-03, stays: true, holdWeeks: 2}]",
    "customers: 5\nstorm: {limit: 1}",
    "customers: 5\nstorm: {correlations: [{between: [sales], coefficient: 0.3}]}",
    "customers: 5\nstorm: {correlations: [{between: [sales, luck], coefficient: 0.3}]}",
    "customers: 5\nstorm: {correlations: [{between: [sales, attrition], coefficient: 2}]}",
    "customers: 5\nstorm: {curves: {attrition: {most: 3}}}",
    "customers: 5\nstorm: {curves: {churn: {half: 0}}}",
    "customers: 5\nscenarios: [adds]",
  ])
  func whatTheReaderRefusesIsInvalid(text: String) throws {
    let schema = try #require(schema)
    #expect(try !schema.complaints(about: text).isEmpty)
    #expect(!modelProblems(text).isEmpty)
  }

  @Test func theSchemaHasEveryKeyThatTheReaderHasAndNoOther() throws {
    let schema = try #require(schema)
    #expect(Set(schema.keyPaths) == Set(ModelFile.keyPaths))
    #expect(schema.keyPaths.count > 80)
  }

  @Test func theReferenceInTheDocumentationIsTheOneThatIsPrinted() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "docs/model-file.md"), encoding: .utf8)
    #expect(
      page == ModelFile.reference,
      "Write it anew with: muster schema --reference > docs/model-file.md")
    for path in ModelFile.keyPaths {
      let name = path.split(separator: ".").last.map(String.init) ?? path
      #expect(page.contains("| `\(name)` |"), "\(path) is not explained.")
    }
  }
}

/// Every key does something: set to another value, it makes another scenario.
@Suite struct EveryModelKey {
  static let models = [
    """
    company: A
    currency: EUR
    start: 2027-01
    months: 24
    customers: {now: 1000, adds: 5, churn: 1%, recentAdds: [5], salesUncertainty: 1%, retentionUncertainty: 1%}
    ticketsPerMonth: 1500
    ticketsPerRepPerMonth: {measured: 300, lowerBy: 10%, reading: times, includesShrinkage: true, spread: 5%}
    shrinkage: 10%
    targetUtilisation: 90%
    ramp: [50%]
    attrition: {byTenure: [{untilMonth: 6, monthly: 4%}, {monthly: 1%}], overloadAbove: 90%, overloadFactor: 2}
    teams: [Support, Phone]
    people: [{name: Amy, role: Representative, team: Support, count: 1, fte: 90%, start: 2025-01, leaves: 2028-01, moves: {month: 2027-05, role: Specialist, team: Phone}}]
    roles:
      - name: Representative
        ticketsPerMonth: {measured: 300, lowerBy: 10%, reading: times, includesShrinkage: true, spread: 5%}
        salary: 40000
        hiringCost: 1000
        ramp: [40%]
        attrition: {byTenure: [{untilMonth: 6, monthly: 4%}, {monthly: 1%}], overloadAbove: 90%, overloadFactor: 2}
      - {name: Specialist, escalationRate: 10%, escalatedFrom: Representative, coachingHoursPerNewHire: 5}
      - {name: Expert, escalationRate: 1%, escalatedFrom: Specialist, ticketsPerMonth: 9}
      - {name: Manager, spanOfControl: 8, supervises: [Representative], attrition: {monthly: 1%}, promotedFrom: Specialist, promotedShare: 50%, promotedAfterMonths: 18}
    streams:
      - {name: A, ticketsPerMonth: 5, owner: Dana, merged: false, duplicates: 1%, growsWithCustomers: true, team: Support}
    hiring: {timeToFillDays: {p50: 40, p80: 55, p95: 70}, noticeDays: 20, classMonths: [1, 7], classSize: 5, graduation: 90%, promiseDays: 2, lateTicketCost: 15, trainees: 9, budgetPerYear: 900000, serviceTarget: 95%, policy: {roundUp: true, buffer: 1%, bufferReps: 1, confidence: 90%}}
    sites: [{name: Boston, timeZone: America/New_York}]
    languages: [{name: English, share: 100%}]
    channels: [{name: phone, kind: phone, share: 100%, handleMinutes: 9, target: 80/20s}]
    """,
    """
    segments:
      - {name: A, customers: {now: 10, adds: 5, churn: 1%, recentAdds: [5], salesUncertainty: 1%, retentionUncertainty: 1%}, incidentRate: 1}
      - {name: B, customers: 10, ticketsPerMonth: 5, team: Phone}
      - {name: C, customers: 10, incidentRateByAge: [5, 1]}
    teams: [Support, Phone]
    handleMinutes: 24
    paidHoursPerMonth: 160
    """,
    """
    customers: 10
    incidentRate: 1
    attrition: {monthly: 1%}
    ticketsPerRepPerMonth: 100
    reps: 5
    """,
    "customers: 10\nincidentRateByAge: [5, 1]\nticketsPerRepPerMonth: 100",
    """
    start: 2027-01
    segments: [{name: Paid, customers: {now: 900, adds: 40}, incidentRate: 1}, {name: Free, customers: 5000, incidentRate: 0.1}]
    ticketsPerRepPerMonth: 100
    events:
      - {name: Launch, kind: launch, start: 2027-03-15, rampWeeks: 1, holdWeeks: 2, halfLifeWeeks: 3, incidents: 1.5, adds: 1.2, productivity: 90%, shiftToPhone: 5%, segments: [Paid]}
      - {name: New prices, kind: priceChange, start: 2027-05, stays: true}
    storm:
      limit: 5%
      mostAbandonment: 9%
      customerValue: 40
      weeklyVariation: 6%
      uncertainty: {sales: 20%, retention: 21%, incidentRate: 22%, productivity: 23%, attrition: 24%, timeToFill: 25%, eventSize: 26%}
      correlations: [{between: [sales, incidentRate], coefficient: 0.3}]
      feedback: true
      curves:
        repeatContacts: {from: 2, half: 3, most: 41%}
        repeatWork: 29%
        channelShift: {from: 2, half: 3, most: 51%}
        redial: 49%
        leastForWriting: 24%
        churn: {from: 2, half: 4, most: 6}
        churnDelayDays: 15
        daysFeltPerGivenUp: 5
        attrition: {from: 101%, half: 30%, most: 3}
        attritionDelayDays: 40
        absence: {from: 102%, half: 40%, most: 6%}
        tooLateHalfLifeDays: 20
        coachingHoursPerNewHire: 11
    scenarios: {bigger: "adds=+40%"}
    """,
    """
    customers: 10
    incidentRate: 1
    ticketsPerRepPerMonth: 100
    languages: [{name: English, share: 50%}, {name: French, share: 50%}]
    channels: [{name: line, kind: phone}, {name: mail, kind: email}]
    sites:
      - {name: Boston, timeZone: America/New_York, hours: daily 7-20, languages: [English], channels: [line], holidays: US, closedOn: [2027-12-24], worksOnHolidays: true, people: 5, costPerHour: 30}
    regions:
      - {name: Home, timeZone: America/New_York, share: 50%, language: English, hours: Mon-Fri 8-17, holidays: US}
      - {name: Europe, timeZone: Europe/Paris, share: 50%, languages: {English: 30%, French: 70%}}
    supportHours:
      promise: 8h
      shifts: {paidHours: [7], startsEvery: 30m, meal: 30m, mealAfter: 3h, mealBefore: 4h, daysPerWeek: 4, daysOffTogether: false, sameStart: false}
      nights: {paidHours: 9, perWeek: 3, premium: 10%}
      partTime: {paidHours: 5, most: 10%}
      candidates:
        - {name: Porto, timeZone: Europe/Lisbon, hours: daily 7-20, languages: [English], channels: [line], holidays: PT, closedOn: [2027-12-24], worksOnHolidays: true, people: 5, costPerHour: 30}
      siteYearlyCost: 100
      siteOpeningCost: 100
      smallestTeam: 5
      occasional: {people: 1, costPerHour: 90, hours: Mon-Fri 9-16}
    """,
    KeyChange.rosterModel,
    KeyChange.forecastModel,
  ]

  /// Another value for each key, by the model it is in.
  static let others: [[(String, ModelEdit.Value)]] = [
    [
      ("company", .text("B")), ("currency", .text("GBP")),
      ("start", .month(Month(year: 2027, number: 2))), ("months", .number(25)),
      ("customers.now", .number(1001)), ("customers.adds", .number(6)),
      ("customers.churn", .share(0.02)), ("customers.recentAdds", .list([.number(6)])),
      ("customers.salesUncertainty", .share(0.02)),
      ("customers.retentionUncertainty", .share(0.02)), ("customers", .number(10)),
      ("ticketsPerMonth", .number(1501)), ("ticketsPerRepPerMonth", .number(5)),
      ("ticketsPerRepPerMonth.measured", .number(301)),
      ("ticketsPerRepPerMonth.lowerBy", .share(0.11)),
      ("ticketsPerRepPerMonth.reading", .text("divided")),
      ("ticketsPerRepPerMonth.includesShrinkage", .truth(false)),
      ("ticketsPerRepPerMonth.spread", .share(0.06)), ("shrinkage", .share(0.11)),
      ("targetUtilisation", .share(0.91)), ("ramp", .list([.share(0.51)])),
      ("attrition", .share(0.1)), ("attrition.byTenure", .list([.map([("monthly", .share(0.1))])])),
      ("attrition.byTenure[0].untilMonth", .number(7)),
      ("attrition.byTenure[0].monthly", .share(0.05)), ("attrition.overloadAbove", .share(0.91)),
      ("attrition.overloadFactor", .number(3)), ("teams[1]", .text("Chat")),
      ("teams", .list([.text("Support")])), ("people[0].name", .text("Ben")),
      ("people[0].role", .text("Manager")), ("people[0].team", .text("Phone")),
      ("people[0].count", .number(0.5)), ("people[0].fte", .share(0.8)),
      ("people[0].start", .month(Month(year: 2025, number: 2))),
      ("people[0].leaves", .month(Month(year: 2028, number: 2))), ("people", .list([])),
      ("roles", .list([.map([("name", .text("Representative"))])])),
      ("roles[1].name", .text("Coach")), ("roles[0].ticketsPerMonth", .number(7)),
      ("roles[0].ticketsPerMonth.measured", .number(301)),
      ("roles[0].ticketsPerMonth.lowerBy", .share(0.11)),
      ("roles[0].ticketsPerMonth.reading", .text("divided")),
      ("roles[0].ticketsPerMonth.includesShrinkage", .truth(false)),
      ("roles[0].ticketsPerMonth.spread", .share(0.06)), ("roles[0].salary", .number(40001)),
      ("roles[0].hiringCost", .number(1001)), ("roles[0].ramp", .list([.share(0.41)])),
      ("roles[0].attrition", .share(0.1)),
      ("roles[0].attrition.byTenure", .list([.map([("monthly", .share(0.1))])])),
      ("roles[0].attrition.byTenure[0].untilMonth", .number(7)),
      ("roles[0].attrition.byTenure[0].monthly", .share(0.05)),
      ("roles[0].attrition.overloadAbove", .share(0.91)),
      ("roles[0].attrition.overloadFactor", .number(3)),
      ("roles[3].attrition.monthly", .share(0.02)), ("roles[1].escalationRate", .share(0.11)),
      ("roles[2].escalatedFrom", .text("Representative")),
      ("roles[1].coachingHoursPerNewHire", .number(6)), ("roles[3].spanOfControl", .number(9)),
      ("roles[3].supervises", .list([.text("Specialist")])),
      (
        "streams",
        .list([
          .map([("name", .text("B")), ("ticketsPerMonth", .number(1))])
        ])
      ),
      ("streams[0].name", .text("B")), ("streams[0].ticketsPerMonth", .number(6)),
      ("streams[0].owner", .text("Eve")), ("streams[0].merged", .truth(true)),
      ("streams[0].duplicates", .share(0.02)), ("streams[0].growsWithCustomers", .truth(false)),
      ("streams[0].team", .text("Phone")), ("hiring", .map([])),
      ("hiring.timeToFillDays", .number(41)), ("hiring.timeToFillDays.p50", .number(41)),
      ("hiring.timeToFillDays.p80", .number(56)), ("hiring.timeToFillDays.p95", .number(71)),
      ("hiring.trainees", .number(8)), ("hiring.budgetPerYear", .number(800_000)),
      ("hiring.serviceTarget", .share(0.9)),
      (
        "people[0].moves",
        .map([("month", .month(Month(year: 2027, number: 6))), ("team", .text("Phone"))])
      ),
      ("people[0].moves.month", .month(Month(year: 2027, number: 6))),
      ("people[0].moves.role", .text("Manager")), ("people[0].moves.team", .text("Support")),
      ("roles[3].promotedFrom", .text("Representative")),
      ("roles[3].promotedShare", .share(0.6)), ("roles[3].promotedAfterMonths", .number(19)),
      ("hiring.noticeDays", .number(21)),
      ("hiring.classMonths", .list([.number(2)])), ("hiring.classSize", .number(6)),
      ("hiring.graduation", .share(0.91)), ("hiring.promiseDays", .number(3)),
      ("hiring.lateTicketCost", .number(16)), ("hiring.policy", .map([])),
      ("hiring.policy.roundUp", .truth(false)), ("hiring.policy.buffer", .share(0.02)),
      ("hiring.policy.bufferReps", .number(2)), ("hiring.policy.confidence", .share(0.91)),
      ("sites", .list([.map([("name", .text("X")), ("timeZone", .text("Europe/Dublin"))])])),
      ("sites[0].name", .text("Home")), ("sites[0].timeZone", .text("Europe/Dublin")),
      ("languages", .list([.map([("name", .text("French"))])])),
      ("languages[0].name", .text("French")), ("languages[0].share", .share(0.9999)),
      ("channels", .list([.map([("name", .text("chat")), ("kind", .text("chat"))])])),
      ("channels[0].name", .text("line")), ("channels[0].kind", .text("chat")),
      ("channels[0].share", .share(0.9999)), ("channels[0].handleMinutes", .number(10)),
      ("channels[0].target", .text("90/10s")), ("channels[0].definition", .text("answered")),
      ("channels[0].clock", .text("always")), ("channels[0].maxWait", .text("30s")),
      ("channels[0].longestWait", .text("95/2m")),
      ("channels[0].maxAbandonment", .share(0.04)), ("channels[0].maxOccupancy", .share(0.9)),
      ("channels[0].patience", .text("5m")), ("channels[0].concurrency", .number(3)),
      ("channels[0].slowing", .share(0.2)), ("channels[0].hours", .text("Mon-Fri 9-17")),
      ("channels[0].fewestAgents", .number(2)),
    ],
    [
      (
        "segments",
        .list([
          .map([
            ("name", .text("A")), ("customers", .number(5)), ("incidentRate", .number(1)),
          ])
        ])
      ),
      ("segments[0].name", .text("D")), ("segments[0].customers", .number(5)),
      ("segments[0].customers.now", .number(11)), ("segments[0].customers.adds", .number(6)),
      ("segments[0].customers.churn", .share(0.02)),
      ("segments[0].customers.recentAdds", .list([.number(6)])),
      ("segments[0].customers.salesUncertainty", .share(0.02)),
      ("segments[0].customers.retentionUncertainty", .share(0.02)),
      ("segments[0].incidentRate", .number(2)), ("segments[1].ticketsPerMonth", .number(6)),
      ("segments[1].team", .text("Support")),
      ("segments[2].incidentRateByAge", .list([.number(6), .number(1)])),
      ("handleMinutes", .number(25)), ("paidHoursPerMonth", .number(150)),
    ],
    [
      ("incidentRate", .number(2)), ("attrition.monthly", .share(0.02)), ("reps", .number(6)),
    ],
    [("incidentRateByAge", .list([.number(6)]))],
    [
      (
        "events",
        .list([
          .map([
            ("name", .text("Outage")), ("kind", .text("outage")), ("start", .text("2027-02")),
          ])
        ])
      ),
      ("events[0].name", .text("Big launch")), ("events[0].kind", .text("rewrite")),
      ("events[0].start", .day(CalendarDate(year: 2027, month: 3, day: 16)!)),
      ("events[0].rampWeeks", .number(2)), ("events[0].holdWeeks", .number(3)),
      ("events[0].halfLifeWeeks", .number(4)), ("events[0].incidents", .number(1.6)),
      ("events[0].adds", .number(1.3)), ("events[0].productivity", .share(0.91)),
      ("events[0].shiftToPhone", .share(0.06)), ("events[0].segments", .list([.text("Free")])),
      ("events[1].stays", .truth(false)), ("storm", .map([])), ("storm.limit", .share(0.06)),
      ("storm.mostAbandonment", .share(0.08)), ("storm.customerValue", .number(41)),
      ("storm.weeklyVariation", .share(0.07)),
      ("storm.uncertainty", .map([("sales", .share(0.1))])),
      ("storm.uncertainty.sales", .share(0.1)), ("storm.uncertainty.retention", .share(0.1)),
      ("storm.uncertainty.incidentRate", .share(0.1)),
      ("storm.uncertainty.productivity", .share(0.1)),
      ("storm.uncertainty.attrition", .share(0.1)), ("storm.uncertainty.timeToFill", .share(0.1)),
      ("storm.uncertainty.eventSize", .share(0.1)),
      (
        "storm.correlations",
        .list([
          .map([
            ("between", .list([.text("sales"), .text("eventSize")])), ("coefficient", .number(0.3)),
          ])
        ])
      ),
      ("storm.correlations[0].between", .list([.text("sales"), .text("retention")])),
      ("storm.correlations[0].coefficient", .number(0.4)), ("storm.feedback", .truth(false)),
      ("storm.curves", .map([])), ("storm.curves.repeatContacts", .map([("from", .number(3))])),
      ("storm.curves.repeatContacts.from", .number(1)),
      ("storm.curves.repeatContacts.half", .number(2)),
      ("storm.curves.repeatContacts.most", .share(0.3)), ("storm.curves.repeatWork", .share(0.2)),
      ("storm.curves.channelShift", .map([("from", .number(3))])),
      ("storm.curves.channelShift.from", .number(1)),
      ("storm.curves.channelShift.half", .number(2)),
      ("storm.curves.channelShift.most", .share(0.3)), ("storm.curves.redial", .share(0.2)),
      ("storm.curves.leastForWriting", .share(0.2)),
      ("storm.curves.churn", .map([("from", .number(3))])),
      ("storm.curves.churn.from", .number(1)), ("storm.curves.churn.half", .number(2)),
      ("storm.curves.churn.most", .number(2)), ("storm.curves.churnDelayDays", .number(9)),
      ("storm.curves.daysFeltPerGivenUp", .number(9)),
      (
        "storm.curves.attrition",
        .map([("from", .share(1)), ("half", .share(0.5)), ("most", .number(2))])
      ),
      ("storm.curves.attrition.from", .share(1.2)), ("storm.curves.attrition.half", .share(0.2)),
      ("storm.curves.attrition.most", .number(2)), ("storm.curves.attritionDelayDays", .number(9)),
      ("storm.curves.absence", .map([("from", .share(1.2))])),
      ("storm.curves.absence.from", .share(1.2)), ("storm.curves.absence.half", .share(0.2)),
      ("storm.curves.absence.most", .share(0.1)),
      ("storm.curves.tooLateHalfLifeDays", .number(9)),
      ("storm.curves.coachingHoursPerNewHire", .number(9)),
      ("scenarios", .map([("smaller", .text("adds=-10%"))])),
    ],
    [
      ("sites[0].hours", .text("daily 8-20")), ("sites[0].languages", .list([.text("French")])),
      ("sites[0].channels", .list([.text("mail")])), ("sites[0].holidays", .text("IE")),
      ("sites[0].closedOn", .list([.day(CalendarDate(year: 2027, month: 1, day: 2)!)])),
      ("sites[0].worksOnHolidays", .truth(false)), ("sites[0].people", .number(6)),
      ("sites[0].costPerHour", .number(31)),
      ("supportHours.candidates[0].hours", .text("daily 8-20")),
      ("supportHours.candidates[0].languages", .list([.text("French")])),
      ("supportHours.candidates[0].channels", .list([.text("mail")])),
      ("supportHours.candidates[0].holidays", .text("IE")),
      (
        "supportHours.candidates[0].closedOn",
        .list([.day(CalendarDate(year: 2027, month: 1, day: 2)!)])
      ),
      ("supportHours.candidates[0].worksOnHolidays", .truth(false)),
      ("supportHours.candidates[0].people", .number(6)),
      ("supportHours.candidates[0].costPerHour", .number(31)),
      ("supportHours.candidates[0].name", .text("Lisbon")),
      ("supportHours.candidates[0].timeZone", .text("Europe/Madrid")),
      (
        "supportHours.candidates",
        .list([.map([("name", .text("X")), ("timeZone", .text("Europe/Dublin"))])])
      ),
      (
        "regions",
        .list([
          .map([
            ("name", .text("X")), ("timeZone", .text("Europe/Dublin")), ("share", .share(1)),
          ])
        ])
      ),
      ("regions[0].name", .text("House")), ("regions[0].timeZone", .text("America/Denver")),
      ("regions[0].share", .share(0.5001)), ("regions[0].language", .text("French")),
      ("regions[1].languages", .map([("English", .share(0.4)), ("French", .share(0.6))])),
      ("regions[0].hours", .text("Mon-Fri 8-18")), ("regions[0].holidays", .text("CA")),
      ("supportHours", .map([("promise", .text("7h"))])),
      ("supportHours.promise", .text("7h")),
      ("supportHours.shifts", .map([("paidHours", .number(6))])),
      ("supportHours.shifts.paidHours", .number(6)),
      ("supportHours.shifts.startsEvery", .text("15m")),
      ("supportHours.shifts.meal", .text("45m")), ("supportHours.shifts.mealAfter", .text("2h")),
      ("supportHours.shifts.mealBefore", .text("5h")),
      ("supportHours.shifts.daysPerWeek", .number(5)),
      ("supportHours.shifts.daysOffTogether", .truth(true)),
      ("supportHours.shifts.sameStart", .truth(true)),
      ("supportHours.nights", .map([("paidHours", .number(8))])),
      ("supportHours.nights.paidHours", .number(8)), ("supportHours.nights.perWeek", .number(4)),
      ("supportHours.nights.premium", .share(0.2)),
      ("supportHours.partTime", .map([("paidHours", .number(4))])),
      ("supportHours.partTime.paidHours", .number(4)),
      ("supportHours.partTime.most", .share(0.2)),
      ("supportHours.siteYearlyCost", .number(101)),
      ("supportHours.siteOpeningCost", .number(101)), ("supportHours.smallestTeam", .number(6)),
      (
        "supportHours.occasional",
        .map([("people", .number(2)), ("costPerHour", .number(80))])
      ),
      ("supportHours.occasional.people", .number(2)),
      ("supportHours.occasional.costPerHour", .number(91)),
      ("supportHours.occasional.hours", .text("Mon-Fri 9-17")),
    ],
    KeyChange.rosterEdits,
    KeyChange.forecastEdits,
  ]

  @Test func changesTheScenario() throws {
    for (model, edits) in zip(Self.models, Self.others) {
      let before = try scenario(model)
      for (path, value) in edits {
        let text = try ModelFile.edited(model, setting: [ModelEdit(path, value)])
        // Some values need others changed with them; then the reader must at least have seen it.
        do {
          #expect(try scenario(text) != before, "\(path) changes nothing.")
        } catch let problems as Problems {
          #expect(Self.mayClash.contains(path), "\(path): \(problems.all)")
        }
      }
    }
  }

  /// Keys that others refer to by name, so that a change of one alone is refused.
  static let mayClash: Set<String> = [
    "roles", "roles[1].name", "ticketsPerRepPerMonth", "roles[0].ticketsPerMonth", "teams",
    "teams[1]", "roster.rules[0].rule", "roster.contracts",
  ]

  @Test func isAmongThoseThatAreTried() {
    let tried = Set(
      Self.others.joined().map { $0.0.replacing(/\[[0-9]+\]/, with: "[]") })
    #expect(Set(ModelFile.keyPaths).subtracting(tried) == [])
  }
}
