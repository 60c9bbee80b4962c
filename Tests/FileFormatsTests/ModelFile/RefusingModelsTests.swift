import FileFormats
import Testing
import Workforce

@Suite struct RefusingModels {
  @Test func aModelWithTenMistakesTellsAllTen() {
    let found = modelProblems(
      """
      custmers: 5
      customers: {now: 1,000, adds: many}
      ticketsPerMonth: -3
      ticketsPerRepPerMonth: [250]
      targetUtilisation: 850%
      months: 0
      start: 2027-13
      ramp: [25%, 150%]
      roles:
        - {name: Representative}
        - {name: Specialist, escalationRate: 12%, escalatedFrom: Representativ}
      people: [{role: Manger, count: 1}]
      sites: [{name: Boston, timeZone: Boston}]
      """)
    let places = found.map { $0.place.split(separator: ":")[1...].joined(separator: ":") }
    #expect(
      places == [
        "1:1", "2:20", "2:31", "3:18", "4:24", "5:20", "6:9", "7:8", "8:13", "11:60", "12:17",
        "13:34",
      ])
    #expect(found.allSatisfy { $0.cause.hasSuffix(".") && $0.remedy.hasSuffix(".") })
  }

  /// What a person writes, where the problem is, and words that cause and remedy must have.
  @Test(arguments: [
    ("churn: 2%", "4:1", "no key churn", "Take it out"),
    ("targetUtilization: 85%", "4:1", "no key targetUtilization", "Write targetUtilisation."),
    ("reps: 1,000", "4:7", "reps is \"1,000\"", "Write 1000."),
    ("reps: 1,5", "4:7", "reps is \"1,5\"", "Write 1.5."),
    ("reps: 1000000", "4:7", "reps is 1000000", "at most 100000"),
    ("sites: [{name: X, timeZone: tokyo}]", "4:29", "no time zone", "Write Asia/Tokyo."),
    ("ramp: [0,050]", "4:10", "\"050\"", "thousands separators"),
    ("reps: 5 people", "4:7", "\"5 people\"", "Write the number alone: 5."),
    ("reps: nan", "4:7", "\"nan\"", "a number of people"),
    ("reps: 0x10", "4:7", "\"0x10\"", "a number of people"),
    ("reps: 5%", "4:7", "a share", "such as 5"),
    ("reps:", "4:6", "reps has no value", "take the line out"),
    ("months: 12.5", "4:9", "months is 12.5", "a whole number of months from 1 to 120"),
    ("months: 121", "4:9", "months is 121", "from 1 to 120"),
    ("attrition: 20", "4:12", "2000 %", "Write 20% if that is meant."),
    ("attrition: 100%", "4:12", "attrition is 100 %", "under 100 %"),
    ("attrition: -1%", "4:12", "attrition is -1 %", "from 0 % to under 100 %"),
    ("shrinkage: {meetings: 60%, leave: 40%}", "4:12", "makes 100 %", "less than 100 %"),
    ("start: 1/2027", "4:8", "start is \"1/2027\"", "Write 2027-01."),
    ("start: January", "4:8", "\"January\"", "such as 2027-01"),
    ("company: [A, B]", "4:10", "company is a list", "Write a text"),
    ("ramp: 25%", "4:7", "ramp is \"25%\"", "a list"),
    ("ramp: {first: 25%}", "4:7", "ramp has keys of its own", "[25%, 50%, 75%]"),
    ("currency: EURO", "4:11", "no currency", "such as EUR"),
    ("segments: [{name: A, customers: 5, incidentRate: 1}]", "4:1", "both", "Keep one"),
    ("handleMinutes: 24", "4:1", "both", "Keep one"),
    ("reps: 5\nreps: 6", "4:1", "again in line 5", "Keep one"),
    ("teams: [A, A]", "4:12", "second team is called A", "a name of its own"),
    ("teams: [A, B]\nreps: 5", "5:1", "which of the 2 teams", "Write people instead"),
    ("sites: [{name: X, timeZone: Europe/Dubln}]", "4:29", "no time zone", "Europe/Dublin."),
    (
      "sites: [{name: X, timeZone: Boston}]", "4:29", "no time zone",
      "America/New_York or Europe/Dublin"
    ),
    ("languages: [{name: A, share: 70%}, {name: B, share: 40%}]", "4:1", "make 110 %", "100 %"),
    ("channels: [{name: A, kind: fone}]", "4:28", "\"fone\"", "phone"),
    ("channels: [{name: A, kind: phone, target: 80}]", "4:43", "\"80\"", "80/20s"),
    ("channels: [{name: A, kind: phone, maxWait: 30}]", "4:44", "\"30\"", "20s"),
    ("channels: [{name: A, kind: phone, patience: 0s}]", "4:45", "\"0s\"", "5m"),
    ("channels: [{name: A, kind: phone, hours: 9-17}]", "4:42", "\"9-17\"", "Mon-Fri 9-17"),
    ("channels: [{name: A, kind: phone, definition: answered}]", "4:35", "there is none", "80/20s"),
    ("channels: [{name: A, kind: phone, concurrency: 0}]", "4:48", "is 0", "from 1"),
    ("roles: [{name: A}, {name: B}]", "4:20", "A and B are both first line", "escalationRate"),
    ("roles: [{name: A, spanOfControl: 8}]", "4:1", "No role is first line", "Representative"),
    (
      "roles: [{name: A}, {name: B, spanOfControl: 8, supervises: [C]}, {name: C, spanOfControl: "
        + "8, supervises: [B]}]", "4:20", "wait for another", "Break the circle"
    ),
    ("people: [{role: Rep}]", "4:17", "is Rep, which is no role", "Representative"),
    ("people: [{start: 2026-05, leaves: 2026-04}]", "4:27", "not after the start", "first month"),
    (
      "attrition: {byTenure: [{untilMonth: 6, monthly: 4%}]}", "4:25", "nothing of longer tenure",
      "a last step"
    ),
    ("hiring: {policy: {confidence: 90%}}", "4:31", "how much people differ", "spread"),
    ("hiring: {classMonths: [13]}", "4:24", "is 13", "from 1 to 12"),
    ("streams: [{ticketsPerMonth: 5}]", "4:11", "streams[0] has no name", "Write name"),
    ("streams: [{name: A, ticketsPerMonth: 5, merged: yes}]", "4:49", "\"yes\"", "Write true."),
  ])
  func eachMistakeIsToldOnceWithPlaceAndRemedy(
    written: String, place: String, cause: String, remedy: String
  ) throws {
    let found = modelProblems(threeNumbers(and: written))
    try #require(found.count == 1, "\(found)")
    #expect(found[0].place == "muster.yaml:\(place)", "\(found[0])")
    #expect(found[0].cause.contains(cause), "\(found[0])")
    #expect(found[0].remedy.contains(remedy), "\(found[0])")
  }

  @Test(arguments: [
    ("", "1:1", "says nothing", "customers: 1000"),
    ("# only a comment\n", "1:1", "says nothing", "customers: 1000"),
    ("just words", "1:1", "keys and values", "a colon"),
    ("- customers", "1:1", "keys and values", "a colon"),
    ("customers:\n\tnow: 5\n", "2:1", "tab", "two spaces"),
    ("customers: {now: 5\nreps: 3\n", "2:5", "no YAML", "bracket"),
    ("customers: 5: 6\n", "1:13", "no YAML", "second colon"),
    ("company: \"A\n", "2:1", "no YAML", "quote"),
    ("company: *a\n", "1:10", "no YAML", "between quotes"),
    ("reps: 5\n---\nreps: 6\n", "2:1", "no YAML", "one model"),
  ])
  func aTextThatIsNoModelIsToldSoOnce(
    written: String, place: String, cause: String, remedy: String
  ) throws {
    let found = modelProblems(written)
    try #require(found.count == 1, "\(found)")
    #expect(found[0].place == "muster.yaml:\(place)", "\(found[0])")
    #expect(found[0].cause.contains(cause), "\(found[0])")
    #expect(found[0].remedy.contains(remedy), "\(found[0])")
  }

  @Test func whatIsMissingIsToldWithEveryWayToGiveIt() {
    let found = modelProblems("company: Example")
    #expect(
      found.map(\.cause) == [
        "The model has no customers and no segments.",
        "Nothing says how many tickets a representative solves.",
      ])
    let without = modelProblems("customers: 5\nhandleMinutes: 24")
    #expect(without.map(\.cause) == ["Nothing says how many tickets the customers write."])
    #expect(without[0].remedy.contains("incidentRateByAge"))
  }

  @Test func ticketsOfNoCustomersAreRefused() {
    let found = modelProblems("customers: 0\nticketsPerMonth: 50\nhandleMinutes: 24")
    #expect(found.map(\.place) == ["muster.yaml:2:1"])
    #expect(found[0].remedy.contains("incidentRate"))
    #expect(modelProblems("customers: 0\nincidentRate: 1\nhandleMinutes: 24") == [])
  }

  @Test func repeatedKeysDoNotHideOtherMistakes() {
    let found = modelProblems(
      """
      customers: {now: 5, now: 6}
      reps: 3
      "reps": 4
      reps: five
      """)
    #expect(
      found.map(\.place) == [
        "muster.yaml:1:1", "muster.yaml:1:1", "muster.yaml:1:13", "muster.yaml:2:1",
        "muster.yaml:3:1", "muster.yaml:4:7",
      ], "\(found)")
  }

  @Test func theNearestNameIsSuggestedAndNoOther() {
    let names = ["churn", "adds", "targetUtilisation"]
    #expect(nearestName(to: "chrun", among: names) == "churn")
    #expect(nearestName(to: "target_utilization", among: names) == "targetUtilisation")
    #expect(nearestName(to: "customers", among: names) == nil)
    #expect(nearestName(to: "", among: names) == nil)
  }
}
