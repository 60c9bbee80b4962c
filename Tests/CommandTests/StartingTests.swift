import Foundation
import Testing

@Suite struct StartingTests {
  static let templates = [
    "startup", "growing", "always-on", "international", "global", "matched",
  ]

  @Test func theFirstModelIsThreeNumbersThatNeedSevenReps() throws {
    let folder = try WorkFolder()
    let run = try folder.muster("init")
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    #expect(try folder.files == ["muster.schema.json", "muster.yaml"])
    #expect(try folder.muster("hire").output.hasPrefix("You need 7 reps: 1,558 tickets a month"))
  }

  @Test func aModelThatIsThereIsNeverOverwrittenUnlessForced() throws {
    let folder = try WorkFolder()
    try folder.write("customers: 7\n", to: "muster.yaml")
    let refused = try folder.muster("init", "--template", "growing")
    #expect(refused.status == 2)
    #expect(refused.error.contains("--force"))
    #expect(try folder.text(of: "muster.yaml") == "customers: 7\n")
    #expect(try folder.files == ["muster.yaml"])

    #expect(try folder.muster("init", "--template", "growing", "--force").status == 0)
    #expect(try folder.text(of: "muster.yaml").contains("segments:"))
  }

  @Test(arguments: templates)
  func everyTemplateCanBePlannedAtOnce(template: String) throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "team", "--template", template).status == 0)
    let run = try folder.muster("hire", "--workspace", "team")
    // A team that grows at once may be too late for its first months.
    #expect([0, 3].contains(run.status), "\(run.error)")
    #expect(run.output.hasPrefix("You need "))
    #expect(run.error.isEmpty == (run.status == 0))
    #expect(run.output.contains("whatever is hired now") == (run.status == 3))
  }

  @Test func aMistypedTemplateBringsTheNearest() throws {
    let run = try WorkFolder().muster("init", "--template", "growin")
    #expect(run.status == 2)
    #expect(run.error == "--template  There is no template growin.  Write growing.\n")
  }

  @Test func theSchemaIsThatWhichInitPutsBesideTheModel() throws {
    let folder = try WorkFolder()
    _ = try folder.muster("init")
    let run = try folder.muster("schema")
    #expect(run.status == 0)
    #expect(try run.output == folder.text(of: "muster.schema.json"))
    #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [String: Any])
    #expect(try folder.muster("schema", "--reference").output.contains("ticketsPerRepPerMonth"))
  }
}
