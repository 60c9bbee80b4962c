import Foundation
import Testing

@Suite struct PolicyCommandTests {
  private func growing() throws -> WorkFolder {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "growing").status == 0)
    return folder
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func policiesAreComparedInEveryForm() throws {
    let folder = try growing()
    let text = try folder.muster("hire", "--policies")
    #expect(text.status == 0)
    #expect(text.output.contains("The same customers, five ways to hire"))
    let json = try object(try folder.muster("hire", "--policies", "--format", "json").output)
    let policies = try #require(json["policies"] as? [[String: Any]])
    #expect(
      policies.map { $0["policy"] as? String }
        == ["nothing", "reactive", "roundUp", "buffer", "planned"])
    let csv = try folder.muster("hire", "--policies", "--format", "csv", "--months", "6")
    #expect(csv.output.split(whereSeparator: \.isNewline).count == 1 + 5 * 6)
    let page = try folder.muster("hire", "--policies", "--format", "html").output
    #expect(page.contains("<svg") && page.contains("class=\"line-names\""))
  }

  @Test func theSameModelGivesTheSameComparison() throws {
    let folder = try growing()
    let first = try folder.muster("hire", "--policies", "--format", "json")
    let second = try folder.muster("hire", "--policies", "--format", "json", "--seed", "2")
    #expect(first.output == second.output)
  }

  @Test func policiesAndOtherQuestionsAreAskedOneAtATime() throws {
    let run = try growing().muster("hire", "--policies", "--customers", "+50")
    #expect(run.status == 2)
    #expect(run.error.contains("--policies") && run.error.contains("Ask one at a time."))
  }

  @Test func theCaseForTheSeventhRepIsOneSheet() throws {
    let folder = try WorkFolder()
    _ = try folder.muster("init")
    let text = try folder.muster("report", "hiring")
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("7 reps, not 6. With 6, 58 tickets more wait after each month"))
    let run = try folder.muster("report", "hiring", "--format", "html", "--output", "cfo.html")
    #expect(run.output == "Wrote cfo.html\n")
    #expect(try folder.text(of: "cfo.html").contains("<body class=\"sheet\">"))
    let json = try object(try folder.muster("report", "hiring", "--format", "json").output)
    #expect((json["fewer"] as? [String: Any])?["people"] as? Int == 6)
    #expect((json["asked"] as? [String: Any])?["people"] as? Int == 7)
  }

  @Test func aReportThatIsNotKnownIsRefused() throws {
    let run = try growing().muster("report", "staffing")
    #expect(run.status == 2)
    #expect(run.error.contains("hiring"))
  }

  @Test func thePromiseOfTheModelDecidesWhatIsLate() throws {
    let folder = try WorkFolder()
    func late(_ promise: String) throws -> Double {
      try folder.write(
        "start: 2027-01\ncustomers: 1000\nticketsPerMonth: 1558\nticketsPerRepPerMonth: 250\n"
          + "hiring: {promiseDays: \(promise)}\n", to: "muster.yaml")
      let json = try object(try folder.muster("report", "hiring", "--format", "json").output)
      return try #require((json["fewer"] as? [String: Any])?["lateTickets"] as? Double)
    }
    let (one, five) = (try late("1"), try late("5"))
    #expect(one > five && five > 0)
    let text = try folder.muster("report", "hiring").output
    #expect(text.contains("Late: longer than 5 days."))
    #expect(!text.contains("hiring.promiseDays"))
  }
}
