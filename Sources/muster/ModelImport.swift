import FileFormats
import Foundation
import Spreadsheets
import Workforce

/// What `muster import --model` does: a workbook's inputs become the workspace's model.
struct ModelImport {
  let file: URL
  let shownName: String
  let workspace: Workspace
  let options: WorkspaceOptions
  let isPreview: Bool

  func run() throws {
    guard FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) else {
      throw Problems([
        Problem(
          at: shownName, "There is no such file.",
          remedy: "Give a workbook that muster hire --format xlsx wrote.")
      ])
    }
    let workbook: Workbook
    do {
      workbook = try Workbook(reading: file)
    } catch let failure as XLSXFailure {
      throw Problems([
        Problem(
          at: shownName, failure.description,
          remedy: "Save it as a workbook in the format .xlsx, and give that file.")
      ])
    }
    let firstMonth = try SystemDate.thisMonth() + 1
    let model = try WorkbookModel(of: workbook, named: file.lastPathComponent)
    _ = try model.scenario(startingIn: firstMonth)
    let exists = FileManager.default.fileExists(
      atPath: workspace.modelFile.path(percentEncoded: false))
    let old = exists ? try workspace.modelText() : ""
    let new =
      try exists
      ? model.applied(
        to: old, named: workspace.modelFile.shownPath, startingIn: firstMonth) : model.text
    // A model that can't be read any more is never written.
    _ = try ModelFile.read(new, named: workspace.modelFile.shownPath, startingIn: firstMonth)
    try tell(from: old, to: new, isNew: !exists)
  }

  private func tell(from old: String, to new: String, isNew: Bool) throws {
    let path = workspace.modelFile.shownPath
    let difference = LineDifference(from: old, to: new)
    let next = "Next: muster hire\(options.asWritten)"
    guard old != new else {
      return try Terminal.standardOutput("\(path) says all of this already.\n\n\(next)")
    }
    if !isPreview {
      do {
        try FileManager.default.createDirectory(
          at: workspace.folder, withIntermediateDirectories: true)
        try Data(new.utf8).write(to: workspace.modelFile, options: .atomic)
      } catch {
        throw WorldFailed("writing \(path)", error)
      }
    }
    let verb = isPreview ? "Would write" : isNew ? "Wrote" : "Changed"
    let lines = isNew ? [] : difference.lines
    try Terminal.standardOutput(
      (["\(verb) \(path)\(isNew ? ", from \(shownName)." : ":")"] + lines + ["", next])
        .joined(separator: "\n"))
  }
}
