import Foundation
import Testing

@Suite struct SupportHoursCommandTests {
  /// Two languages, two sites, a candidate.
  private static let model = """
    start: 2027-01
    currency: EUR
    customers: 2000
    incidentRate: 0.8
    ticketsPerRepPerMonth: 220
    shrinkage: 20%
    roles: [{name: Representative, salary: 40000}]
    languages: [{name: English, share: 80%}, {name: German, share: 20%}]
    channels:
      - {name: phone, kind: phone, share: 60%, handleMinutes: 8}
      - {name: email, kind: email, share: 40%, handleMinutes: 15}
    sites:
      - {name: Boston, timeZone: America/New_York, hours: Mon-Fri 7-20, languages: [English]}
      - {name: Berlin, timeZone: Europe/Berlin, hours: Mon-Fri 8-18}
    regions:
      - {name: America, timeZone: America/New_York, share: 70%, language: English}
      - {name: Germany, timeZone: Europe/Berlin, share: 30%, languages: {English: 30%, German: 70%}}
    supportHours:
      candidates: [{name: Singapore, timeZone: Asia/Singapore, languages: [English]}]

    """

  private func hours(_ model: String, _ arguments: String...) throws -> (
    status: Int32, output: String, error: String
  ) {
    let folder = try WorkFolder()
    try folder.write(model, to: "muster.yaml")
    let run = try folder.muster(["hours"] + arguments)
    return (run.status, run.output, run.error)
  }

  private func answer(_ model: String, _ arguments: String...) throws -> [String: Any] {
    let folder = try WorkFolder()
    try folder.write(model, to: "muster.yaml")
    let run = try folder.muster(["hours", "--format", "json"] + arguments)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func theDesignIsProvenCountedAgainAndCoversWhatIsRequired() throws {
    let answer = try answer(Self.model)
    let design = try #require(answer["design"] as? [String: Any])
    #expect(design["isRecounted"] as? Bool == true)
    #expect(try #require(design["gap"] as? Double) <= 0.01)
    #expect((design["shortfalls"] as? [Any])?.isEmpty == true)
    let people = try #require(design["people"] as? Int)
    let payroll = try #require(design["payrollPeople"] as? Int)
    #expect(payroll == Int((Double(people) / 0.8).rounded(.up)))
    let tours = try #require(design["tours"] as? [[String: Any]])
    #expect(tours.reduce(0) { $0 + ($1["people"] as? Int ?? 0) } == people)
    for coverage in try #require(design["coverage"] as? [[String: Any]]) {
      let required = try #require(coverage["required"] as? [Int])
      let covered = try #require(coverage["covered"] as? [Int])
      #expect(zip(required, covered).allSatisfy { $0 <= $1 })
      #expect(required.contains { $0 > 0 })
    }
  }

  @Test func reachIsByTheCustomersOwnClocks() throws {
    let answer = try answer(Self.model)
    let regions = try #require(answer["regions"] as? [[String: Any]])
    // America's 8–18 lies within Boston's 7–20, and Germany's within Berlin's 8–18.
    #expect(regions.map { $0["reach"] as? Double } == [1, 1])
    let summer = try self.answer(Self.model, "--month", "2027-07")
    let offsets = try #require(summer["regions"] as? [[String: Any]])
    #expect(offsets.map { $0["utcOffsetMinutes"] as? Int } == [-240, 120])
  }

  @Test func whatASiteCostsOnceAndInAYearIsTold() throws {
    let dear = Self.model.replacing(
      "supportHours:", with: "supportHours:\n  siteOpeningCost: 80000\n  siteYearlyCost: 120000")
    let run = try hours(dear)
    #expect(run.output.contains("Opening a site costs EUR 80,000 once, besides."))
    let cost = { (answer: [String: Any]) -> Double in
      ((answer["now"] as? [String: Any])?["costPerYear"] as? Double) ?? 0
    }
    let difference = try cost(answer(dear)) - cost(answer(Self.model))
    #expect(abs(difference - 240_000) < 1e-6)
  }

  @Test func fewerPeopleThanItTakesAreAnAnswerWithWhatIsMissing() throws {
    let run = try hours(Self.model, "--people", "4")
    #expect(run.status == 3)
    #expect(run.output.contains("What can't be covered"))
    #expect(run.output.contains("All people are needed elsewhere"))
    #expect(run.output.contains("What would cover it"))
  }

  @Test func aLanguageThatNoSiteSpeaksIsSaid() throws {
    let run = try hours(
      Self.model.replacing(
        "hours: Mon-Fri 8-18}", with: "hours: Mon-Fri 8-18, languages: [English]}"))
    #expect(run.output.contains("No site speaks German"))
    #expect(run.status == 0, "Nobody is missing in hours that no site is open for: \(run.error)")
  }

  @Test func whatShiftsDontFollowIsSaid() throws {
    let plain = try hours(Self.model)
    #expect(!plain.output.contains("sites[].channels"))
    #expect(!plain.output.contains("channels[].hours"))
    let run = try hours(
      Self.model.replacing("hours: Mon-Fri 8-18}", with: "hours: Mon-Fri 8-18, channels: [email]}")
        .replacing("handleMinutes: 8}", with: "handleMinutes: 8, hours: Mon-Fri 9-17}"))
    // Lines are broken at the terminal's width.
    let words = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("whatever sites[].channels says"), "\(run.output)")
    #expect(words.contains("whatever channels[].hours promises"), "\(run.output)")
  }

  @Test func threeNumbersAreEnough() throws {
    let run = try hours("customers: 1000\nticketsPerMonth: 1558\nticketsPerRepPerMonth: 250\n")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("Everybody works at one place"))
  }

  @Test func theShiftsComeAsATableForPeople() throws {
    let run = try hours(Self.model, "--format", "csv")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "site,crew,people,paidHours,night,mon,tue,wed,thu,fri,sat,sun")
    #expect(lines.count > 2)
  }

  @Test func badQuestionsAreToldTogether() throws {
    let run = try hours(Self.model, "--year", "2027", "--people", "0", "--month", "2031-01")
    #expect(run.status == 2)
    for place in ["--year", "--people", "--month"] {
      #expect(run.error.contains(place), "\(run.error)")
    }
  }
}
