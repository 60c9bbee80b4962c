import Foundation
import Testing

/// Plans that are issued, listed and shown.
@Suite struct PlanCommandTests {
  static let model = """
    start: 2027-01
    customers: {now: 1000, adds: 20}
    ticketsPerMonth: 1558
    ticketsPerRepPerMonth: 250
    reps: 8

    """

  private func folder(_ model: String = model) throws -> WorkFolder {
    let folder = try WorkFolder()
    try folder.write(model, to: "muster.yaml")
    return folder
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any], "\(json)")
  }

  @Test(arguments: ["2026-12-15", "2027-05-01"])
  func aPlanSaysWhatHireSays(day: String) throws {
    let folder = try folder()
    let environment = ["MUSTER_TODAY": day]
    let plan = try folder.muster(["plan"], environment: environment)
    let hire = try folder.muster(["hire"], environment: environment)
    #expect(plan.output == hire.output)
    #expect(plan.output.contains("The plan starts in 2027-01") == (day > "2027"))
    #expect(plan.status == hire.status)
    #expect(try folder.files == ["muster.yaml"])
  }

  @Test func aModelThatThisProgramCannotReadIsNotPlannedAgain() throws {
    let folder = try folder()
    _ = try folder.muster("plan", "--issue")
    let changed = try folder.shell(
      """
      python3 - <<'END'
      import sqlite3
      database = sqlite3.connect("muster.sqlite")
      database.execute("DROP TRIGGER issued_plan_no_update")
      database.execute("UPDATE issued_plan SET model = 'custmers: 3'")
      database.commit()
      END
      """)
    try #require(changed.status == 0, "\(changed.error)")
    let run = try folder.muster("plan", "--diff")
    #expect(run.status == 2)
    #expect(run.error.hasPrefix("plan 1  Its model can't be read any more: "))
    #expect(try folder.muster("plan", "--show", "1").status == 0)
  }

  @Test func anIssuedPlanStaysWhenTheModelChanges() throws {
    let folder = try folder()
    let answer = try folder.muster("plan", "--format", "json").output
    let issued = try folder.muster("plan", "--issue", "--note", "first", "--seed", "7")
    #expect(issued.status == 0, "\(issued.error)")
    #expect(issued.output.hasPrefix("Issued plan 1: "))
    try folder.write("customers: nobody", to: "muster.yaml")
    let shown = try object(try folder.muster("plan", "--show", "1", "--format", "json").output)
    #expect(shown["model"] as? String == Self.model)
    #expect(shown["note"] as? String == "first")
    #expect(shown["issuedAt"] as? String == "2026-12-15T12:00:00Z")
    #expect(shown["seed"] as? Int == 7)
    #expect(
      try #require(shown["answer"] as? NSDictionary)
        == NSDictionary(dictionary: try object(answer)))
    #expect(try folder.muster("plan", "--list").output.contains("first"))
  }

  @Test(arguments: [["--show", "1"], ["--diff"]])
  func withoutAnIssuedPlanItSaysHowToIssueOneAndMakesNoFile(arguments: [String]) throws {
    let folder = try folder()
    let run = try folder.muster(["plan"] + arguments)
    #expect(run.status == 2)
    #expect(run.error.contains("muster plan --issue"))
    #expect(run.output.isEmpty)
    #expect(try folder.files == ["muster.yaml"])
  }

  @Test func anUnknownNumberIsToldWithThoseThatThereAre() throws {
    let folder = try folder()
    for _ in 1...2 { _ = try folder.muster("plan", "--issue") }
    let run = try folder.muster("plan", "--show", "9")
    #expect(run.status == 2)
    #expect(run.error == "--show  There is no plan 9.  Give one from 1 to 2.\n")
  }

  @Test func aPlanThatCannotBeKeptIsOneSentenceAndLeavesNone() throws {
    let folder = try folder()
    // No file may grow beyond 64 KiB, as on a disk that is almost full.
    let run = try folder.shell("trap '' XFSZ; ulimit -f 128; \"$MUSTER\" plan --issue")
    #expect(run.status == 1 && !run.wasKilled, "\(run.status)")
    #expect(run.error.split(separator: "\n").count == 1, "\(run.error)")
    #expect(run.output.isEmpty)
    #expect(try folder.muster("plan", "--list").output.hasPrefix("No plan has been issued"))
    #expect(try folder.muster("plan", "--issue").output.hasPrefix("Issued plan 1"))
  }

  @Test func questionsThatDoNotGoTogetherAreToldAtOnce() throws {
    let run = try folder().muster("plan", "--list", "--show", "1", "--note", "why")
    #expect(run.status == 2)
    #expect(run.error.contains("--show  It can't be given together with --list."))
    #expect(run.error.contains("--note"))
  }
}

/// From an issued plan over what really came to the next one.
@Suite struct PlanAndActualTests {
  private func done(
    _ folder: WorkFolder, _ day: String, _ arguments: String..., status: Int32 = 0
  ) throws -> String {
    let run = try folder.muster(arguments, environment: ["MUSTER_TODAY": day])
    #expect(run.status == status, "\(arguments): \(run.error)")
    return run.output
  }

  private func issued() throws -> WorkFolder {
    let folder = try WorkFolder()
    try folder.write(
      """
      start: 2026-04   # the second quarter
      customers: {now: 520, adds: [30, 32, 34], churn: 2%, salesUncertainty: 10%}
      incidentRate: 1
      ticketsPerRepPerMonth: 250
      reps: 4

      """, to: "muster.yaml")
    _ = try done(folder, "2026-03-20", "plan", "--issue")
    return folder
  }

  private func history(_ folder: WorkFolder, months: Int) throws {
    _ = try done(
      folder, "2026-03-20", "generate", "until-\(months)", "--company", "startup", "--months",
      "\(months)", "--seed", "7")
    _ = try done(
      folder, "2026-06-02", "import", "until-\(months)/tickets.csv",
      "until-\(months)/customers.csv", "--yes")
  }

  @Test func beforeAMonthIsOverItSaysWhatToImport() throws {
    let folder = try issued()
    for question in ["--actuals", "--refit"] {
      let nothing = try folder.muster("plan", question)
      #expect(nothing.status == 2)
      #expect(nothing.error.contains("muster import"), "\(nothing.error)")
    }
    try history(folder, months: 3)
    let before = try folder.text(of: "muster.yaml")
    for question in ["--actuals", "--refit"] {
      let early = try folder.muster(
        ["plan", question], environment: ["MUSTER_TODAY": "2026-04-02"])
      #expect(early.status == 2)
      #expect(early.error.contains("2026-03-20"), "\(early.error)")
    }
    #expect(try folder.text(of: "muster.yaml") == before)
  }

  @Test func theModelIsRefittedAndThePlanIssuedAgain() throws {
    let folder = try issued()
    try history(folder, months: 5)
    for format in ["text", "json", "csv", "html"] {
      #expect(try !done(folder, "2026-06-02", "plan", "--actuals", "--format", format).isEmpty)
    }
    let model = try folder.text(of: "muster.yaml")
    let proposed = try done(folder, "2026-06-02", "plan", "--refit")
    #expect(proposed.contains("2 full months since plan 1"))
    #expect(proposed.contains("Nothing was written."))
    #expect(try folder.text(of: "muster.yaml") == model)

    let applied = try done(folder, "2026-06-02", "plan", "--refit", "--apply")
    #expect(applied.contains("muster plan --issue"))
    let written = try folder.text(of: "muster.yaml")
    #expect(written.contains("start: 2026-06   # the second quarter"))
    #expect(written.contains("adds: 34"))
    #expect(
      try done(folder, "2026-06-02", "plan", "--refit", "--apply")
        .contains("says all of this already"))
    #expect(try folder.text(of: "muster.yaml") == written)

    let difference = try JSONSerialization.jsonObject(
      with: Data(try done(folder, "2026-06-02", "plan", "--diff", "--format", "json").utf8))
    let causes = try #require((difference as? [String: Any])?["causes"] as? [[String: Any]])
    #expect(causes.first?["kind"] as? String == "timePassed")
    #expect(causes.contains { $0["path"] as? String == "incidentRate" })
    _ = try folder.muster(["plan", "--issue"], environment: ["MUSTER_TODAY": "2026-06-02"])
    #expect(try done(folder, "2026-06-02", "plan", "--list").hasPrefix("2 plans"))
    let again = try folder.muster(
      ["plan", "--refit"], environment: ["MUSTER_TODAY": "2026-06-02"])
    #expect(again.status == 2)
    #expect(again.error.contains("since plan 2"))
  }

  @Test func aRefitThatCannotBeWrittenLeavesTheModel() throws {
    let folder = try issued()
    try history(folder, months: 5)
    let model = try folder.text(of: "muster.yaml")
    let run = try folder.shell(
      "trap '' XFSZ; ulimit -f 0; \"$MUSTER\" plan --refit --apply > /dev/null",
      environment: ["MUSTER_TODAY": "2026-06-02"])
    #expect(run.status == 1 && !run.wasKilled, "\(run.status) \(run.error)")
    #expect(try folder.text(of: "muster.yaml") == model)
  }
}
