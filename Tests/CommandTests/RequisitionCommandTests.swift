import Foundation
import Testing

@Suite struct RequisitionCommandTests {
  private func growing() throws -> WorkFolder {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "growing").status == 0)
    return folder
  }

  @Test func theTableHasARowForEachRequisitionOfThePlan() throws {
    let folder = try growing()
    let plan = try JSONSerialization.jsonObject(
      with: Data(try folder.muster("hire", "--format", "json").output.utf8))
    let requisitions = try #require(
      (plan as? [String: Any])?["requisitions"] as? [[String: Any]])
    #expect(!requisitions.isEmpty)
    let table = try folder.muster("hire", "--requisitions", "--format", "csv").output
    let rows = table.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    #expect(rows.first?.prefix(5) == ["team", "role", "people", "graduates", "start"])
    #expect(
      rows.dropFirst().map { [$0[1], $0[2], $0[4], $0[7]] }
        == requisitions.map { requisition in
          ["role", "people", "start", "openBy80"].map { "\(requisition[$0] ?? "")" }
        })
  }

  @Test func thePageAndTheTextSayWhatEachWeeksDelayCosts() throws {
    let folder = try growing()
    for form in ["text", "html"] {
      let run = try folder.muster("hire", "--requisitions", "--format", form)
      #expect(run.output.contains("8 weeks"))
    }
  }

  @Test func aPlanWithoutHiresHasNothingToOpen() throws {
    let folder = try WorkFolder()
    _ = try folder.muster("init")
    let run = try folder.muster("hire", "--requisitions")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Nobody is hired in the plan's 24 months"))
  }

  @Test func onlyOneViewIsGivenAtATime() throws {
    let run = try growing().muster("hire", "--requisitions", "--prices", "--policies")
    #expect(run.status == 2)
    #expect(
      run.error.contains("--policies  It can't be given together with --prices or --requisitions."))
  }
}
