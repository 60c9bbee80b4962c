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

  @Test func aPlanSaysWhatHireSays() throws {
    let folder = try folder()
    let (plan, hire) = try (folder.muster("plan"), folder.muster("hire"))
    #expect(plan.output == hire.output)
    #expect(plan.status == hire.status)
    #expect(try folder.files == ["muster.yaml"])
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
