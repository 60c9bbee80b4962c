import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Spreadsheets
import Workforce

/// `muster init`: a commented model to start from.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a commented model, muster.yaml, to start from.",
    discussion: """
      Without a template it holds three numbers, and explains every other key in comments.

      Templates:
      \(ModelTemplate.stages.map { "  \($0.name.padded(to: 15))\($0.summary)" }.joined(separator: "\n"))

      Examples:
        muster init
        muster init support --template growing
        muster init support --template growing --format xlsx   a workbook instead
      """)

  @Argument(help: ArgumentHelp("The folder to write into; made if it isn't there."))
  var folder = "."

  @Option(
    help: ArgumentHelp(
      "The team to start from: \(ModelTemplate.stages.map(\.name).joined(separator: ", ")).",
      valueName: "template"),
    completion: .list(ModelTemplate.stages.map(\.name)))
  var template: String?

  @Option(
    help: ArgumentHelp(
      "What to write: yaml, a text to edit; or xlsx, a workbook with live formulas.",
      valueName: "form"))
  var format = Form.yaml

  @Flag(help: "Overwrite a model that is there already.")
  var force = false

  enum Form: String, ExpressibleByArgument, CaseIterable { case yaml, xlsx }

  func run() throws {
    let chosen = try chosenTemplate()
    let place = Workspace(folder: URL(filePath: folder, directoryHint: .isDirectory))
    if format == .xlsx { return try writeWorkbook(of: chosen, in: place) }
    let schemaFile = place.folder.appending(path: ModelFile.schemaName)
    guard force || !FileManager.default.fileExists(atPath: place.modelFile.path) else {
      throw Problems([
        Problem(
          at: place.modelFile.shownPath, "There is a model already, and it is left as it is.",
          remedy: "Give another folder, such as muster init new, or overwrite it with --force.")
      ])
    }
    do {
      try FileManager.default.createDirectory(
        at: place.folder, withIntermediateDirectories: true)
      try Data(chosen.text.utf8).write(to: place.modelFile, options: .atomic)
      try Data(ModelFile.schema.utf8).write(to: schemaFile, options: .atomic)
    } catch {
      throw Problems([
        Problem(
          at: folder, "No model can be written there.",
          remedy: "Give a folder that can be made and written to.")
      ])
    }
    try Terminal.standardOutput(
      """
      Wrote \(place.modelFile.shownPath): \(chosen.summary).
      Wrote \(schemaFile.shownPath), with which editors complete and check it.

      Next: put your own numbers into \(place.modelFile.shownPath), then run
        muster hire\(folder == "." ? "" : " --workspace \(folder.shellQuoted)")
      """)
  }

  private func writeWorkbook(of chosen: ModelTemplate, in place: Workspace) throws {
    let file = place.workbook
    guard force || !FileManager.default.fileExists(atPath: file.path) else {
      throw Problems([
        Problem(
          at: file.shownPath, "There is a workbook already, and it is left as it is.",
          remedy: "Give another folder, such as muster init new, or overwrite it with --force.")
      ])
    }
    let scenario = try ModelFile.read(
      chosen.text, named: ModelFile.name, startingIn: try SystemDate.thisMonth() + 1)
    let plan = Plan(for: scenario, seed: 1)
    let workbook = try HiringWorkbook(of: chosen.text, named: ModelFile.name, plan: plan).workbook
    do {
      try FileManager.default.createDirectory(
        at: place.folder, withIntermediateDirectories: true)
      try workbook.write(to: file)
    } catch {
      throw Problems([
        Problem(
          at: folder, "No workbook can be written there.",
          remedy: "Give a folder that can be made and written to.")
      ])
    }
    let option = folder == "." ? "" : " --workspace \(folder.shellQuoted)"
    try Terminal.standardOutput(
      """
      Wrote \(file.shownPath): \(chosen.summary).

      Next: put your own numbers into its yellow cells, save it, then run
        muster import --model \(file.shownPath.shellQuoted)\(option)
      """)
  }

  private func chosenTemplate() throws -> ModelTemplate {
    guard let template else { return .threeNumbers }
    let names = ModelTemplate.stages.map(\.name)
    guard let chosen = ModelTemplate.stages.first(where: { $0.name == template }) else {
      throw Problems([
        Problem(
          at: "--template", "There is no template \(template).",
          remedy: nearestName(to: template, among: names).map { "Write \($0)." }
            ?? "Write one of \(names.joined(separator: ", ")).")
      ])
    }
    return chosen
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
