import Foundation
import Testing

/// The plan as a workbook, and back.
@Suite struct WorkbookCommandTests {
  @Test func aPlanGoesOutAsAWorkbookAndComesBackUnchanged() throws {
    let folder = try WorkFolder()
    let path = folder.url.path
    #expect(try folder.muster("init", path, "--template", "growing").status == 0)
    let workbook = folder.url.appending(path: "plan.xlsx").path
    // Some of the template's months are short, which the workbook says too.
    let hire = try folder.muster("hire", "-w", path, "--format", "xlsx", "-o", workbook)
    #expect(hire.status == 3)
    #expect(hire.output == "Wrote \(workbook)\n")
    let back = try folder.muster("import", "--model", workbook, "-w", path)
    #expect(back.status == 0)
    #expect(back.output.contains("muster.yaml says all of this already."))
  }

  @Test func aTemplateStartsAsAWorkbook() throws {
    let folder = try WorkFolder()
    let path = folder.url.path
    let start = try folder.muster("init", path, "--template", "matched", "--format", "xlsx")
    #expect(start.status == 0)
    #expect(!FileManager.default.fileExists(atPath: path + "/muster.yaml"))
    let again = try folder.muster("init", path, "--format", "xlsx")
    #expect(again.status == 2)
    #expect(again.error.contains("There is a workbook already"))

    let read = try folder.muster("import", "--model", path + "/muster.xlsx", "-w", path)
    #expect(read.status == 0)
    let other = try WorkFolder()
    let otherPath = other.url.path
    #expect(try other.muster("init", otherPath, "--template", "matched").status == 0)
    let plans = try [path, otherPath].map { try folder.muster("hire", "-w", $0, "--format", "csv") }
    #expect(plans[0].output == plans[1].output)
    #expect(plans[0].output.count > 1000)
  }

  @Test func aPreviewWritesNothing() throws {
    let folder = try WorkFolder()
    let path = folder.url.path
    #expect(try folder.muster("init", path, "--format", "xlsx").status == 0)
    let run = try folder.muster(
      "import", "--model", path + "/muster.xlsx", "-w", path, "--dry-run")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Would write"))
    #expect(!FileManager.default.fileExists(atPath: path + "/muster.yaml"))
  }

  @Test func aWorkbookNeedsAFileAndAnAnswerThatHasOne() throws {
    let folder = try WorkFolder()
    let path = folder.url.path
    #expect(try folder.muster("init", path).status == 0)
    let screen = try folder.muster("hire", "-w", path, "--format", "xlsx")
    #expect(screen.status == 2)
    #expect(screen.error.contains("--output plan.xlsx"))
    let explained = try folder.muster(
      "hire", "-w", path, "--explain", "repsNeeded", "--format", "xlsx", "-o", path + "/x.xlsx")
    #expect(explained.status == 2)
    let nowhere = try folder.muster(
      "hire", "-w", path, "--format", "xlsx", "-o", path + "/no/plan.xlsx")
    #expect(nowhere.status == 2)
  }

  @Test func whatIsNoWorkbookIsToldWithWhatToDo() throws {
    let folder = try WorkFolder()
    let path = folder.url.path
    let missing = try folder.muster("import", "--model", path + "/none.xlsx", "-w", path)
    #expect(missing.status == 2)
    #expect(missing.error.contains("There is no such file."))
    try Data("no zip".utf8).write(to: folder.url.appending(path: "no.xlsx"))
    let broken = try folder.muster("import", "--model", path + "/no.xlsx", "-w", path)
    #expect(broken.status == 2)
    #expect(broken.error.contains("no workbook in the format .xlsx"))
    let both = try folder.muster("import", "--model", "a.xlsx", "b.csv", "-w", path)
    #expect(both.status == 2)
    #expect(try folder.muster("import", "-w", path).status == 2)
  }
}
