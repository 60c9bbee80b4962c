import Foundation
import Testing

@Suite struct HireCommandTests {
  /// A plan that is done; whether every month can be met depends on when the template starts, which
  /// is next month.
  private let done: Set<Int32> = [0, 3]

  private func growing() throws -> WorkFolder {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "growing").status == 0)
    return folder
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func jsonHasTheNamesThatProgramsRelyOn() throws {
    let folder = try WorkFolder()
    _ = try folder.muster("init")
    let run = try folder.muster("hire", "--format", "json")
    #expect(run.status == 0)
    let plan = try object(run.output)
    #expect(plan["incidentRate"] as? Double == 1.558)
    #expect(plan["repsNeededExact"] as? Double == 6.232)
    #expect(plan["repsNeeded"] as? Int == 7)
    let months = try #require(plan["months"] as? [[String: Any]])
    #expect(months.count == 24)
    #expect(months.allSatisfy { $0["month"] is String && $0["hires"] is Int })
  }

  @Test func csvHasARowForEveryMonthTeamAndRole() throws {
    let run = try growing().muster("hire", "--format", "csv", "--months", "3")
    #expect(done.contains(run.status))
    let rows = run.output.split(whereSeparator: \.isNewline)
    let header = try #require(rows.first).split(separator: ",")
    #expect(header.starts(with: ["month"]))
    #expect(rows.count > 3)
    #expect(Set(rows.dropFirst().map { $0.prefix(7) }).count == 3)
  }

  @Test func htmlIsOnePageThatNeedsNoNetwork() throws {
    let folder = try growing()
    let run = try folder.muster("hire", "--format", "html", "--output", "plan.html")
    #expect(done.contains(run.status))
    #expect(run.output == "Wrote plan.html\n")
    let page = try folder.text(of: "plan.html")
    #expect(page.lowercased().hasPrefix("<!doctype html>"))
    #expect(page.contains("<svg"))
    #expect(!page.contains("src=\"http"))
    #expect(!page.contains("href=\"http"))
  }

  @Test func everyFigureThatTheMessageListsOpensInEveryForm() throws {
    let folder = try growing()
    let unknown = try folder.muster("hire", "--explain", "headcount")
    #expect(unknown.status == 2)
    let list = try #require(unknown.error.firstMatch(of: /Ask for one of: (.*)\./)).1
    let figures = list.split(separator: ", ").map(String.init)
    #expect(figures.count >= 6)
    for figure in figures {
      let text = try folder.muster("hire", "--explain", figure)
      #expect(text.status == 0 && !text.output.isEmpty, "\(figure): \(text.error)")
      let json = try folder.muster("hire", "--explain", figure, "--format", "json")
      #expect(try object(json.output)["name"] as? String == figure)
    }
  }

  @Test func theFigureOfAnotherTeamAndMonthSaysSo() throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "global").status == 0)
    let plan = try object(try folder.muster("hire", "--format", "json").output)
    let months = try #require(plan["months"] as? [[String: Any]])
    let lines = try #require(months[3]["lines"] as? [[String: Any]])
    let team = try #require(lines.last?["team"] as? String)
    let month = try #require(months[3]["month"] as? String)
    let run = try folder.muster(
      "hire", "--explain", "repsNeeded", "--team", team, "--month", month)
    #expect(run.status == 0)
    #expect(run.output.contains("in \(month) of \(team)"))
  }

  @Test func moreCustomersAreAnsweredInOneLineThatStartsTheOutput() throws {
    let folder = try WorkFolder()
    _ = try folder.muster("init")
    let run = try folder.muster("hire", "--customers", "+50")
    #expect(run.status == 0)
    let line = try #require(run.output.split(separator: "\n").first)
    #expect(line.hasPrefix("50 more customers in "))
    let fewer = try folder.muster("hire", "--customers", "-50")
    #expect(fewer.output.hasPrefix("50 fewer customers in "))
  }

  @Test func customersJoinTheSegmentAndMonthThatAreNamed() throws {
    let folder = try growing()
    let plan = try object(try folder.muster("hire", "--format", "json").output)
    let month = try #require((plan["months"] as? [[String: Any]])?[5]["month"] as? String)
    func added(_ segment: String) throws -> Double {
      let run = try folder.muster(
        "hire", "--customers", "+100", "--segment", segment, "--month", month, "--format", "json")
      #expect(done.contains(run.status), "\(run.error)")
      let change = try #require(try object(run.output)["change"] as? [String: Any])
      #expect(change["month"] as? String == month)
      return try #require(change["ticketsAdded"] as? Double)
    }
    let refused = try folder.muster("hire", "--customers", "+1", "--segment", "nobody")
    #expect(refused.status == 2)
    let list = try #require(refused.error.firstMatch(of: /Write one of: (.*)\./)).1
    let segments = list.split(separator: ", ").map(String.init)
    let tickets = try segments.map(added)
    #expect(Set(tickets).count == segments.count && segments.count > 1)
  }

  @Test func allThatIsWrongInTheOptionsIsToldAtOnce() throws {
    let run = try growing().muster(
      "hire", "--months", "0", "--month", "soon", "--team", "Nobody", "--customers", "many")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    for option in ["--months", "--month ", "--team", "--customers"] {
      #expect(run.error.contains(option), "\(option)")
    }
    #expect(run.error.split(separator: "\n").count == 4)
  }

  @Test func aPlanThatCannotBeMetIsPrintedAndExitsWithThree() throws {
    let folder = try WorkFolder()
    try folder.write(
      "customers: 1000\nticketsPerMonth: 1558\nticketsPerRepPerMonth: 250\nreps: 3\n",
      to: "muster.yaml")
    let run = try folder.muster("hire")
    #expect(run.status == 3)
    #expect(run.output.hasPrefix("You need 7 reps"))
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test func noModelIsToldWithWhatToDo() throws {
    let run = try WorkFolder().muster("hire")
    #expect(run.status == 2)
    #expect(run.error.contains("muster init"))
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test func tenMistakesInAModelAreTenLines() throws {
    let folder = try WorkFolder()
    try folder.write(
      """
      custmers: 1000
      customers: -1
      ticketsPerMonth: many
      ticketsPerRepPerMonth: 0
      targetUtilisation: 850%
      shrinkage: -3%
      ramp: [25%, 500%]
      attrition: 200%
      months: 0
      start: 2027-13

      """, to: "muster.yaml")
    let run = try folder.muster("hire")
    #expect(run.status == 2)
    let lines = run.error.split(separator: "\n")
    #expect(lines.count == 10, "\(run.error)")
    #expect(lines.allSatisfy { $0.hasPrefix("muster.yaml:") })
  }
}
