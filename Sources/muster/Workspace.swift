import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Workforce

/// The folder that a verb reads and writes: the model that a person edits, and what was imported.
struct Workspace {
  let folder: URL

  var modelFile: URL { folder.appending(path: "muster.yaml") }
  var database: URL { folder.appending(path: "muster.sqlite") }

  /// The model's text, as the person wrote it.
  func modelText() throws -> String {
    let path = modelFile.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else {
      throw Problems([
        Problem(
          at: path, "There is no model here.",
          remedy: "Write one with `muster init`, or name its folder with --workspace.")
      ])
    }
    let bytes = try Data(contentsOf: modelFile)
    guard let text = String(bytes: bytes, encoding: .utf8) else {
      throw Problems([
        Problem(
          at: path, "The model is not UTF-8 text.",
          remedy: "Save it with the encoding UTF-8 in your editor.")
      ])
    }
    return text
  }

  /// The model, checked. A model that doesn't say when it starts, starts next month.
  func scenario() throws -> Scenario {
    try ModelFile.read(
      try modelText(), named: modelFile.relativePath, startingIn: try SystemDate.thisMonth() + 1)
  }
}

/// The options that every verb has.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: [.customShort("w"), .long],
    help: ArgumentHelp("The workspace folder, with muster.yaml in it.", valueName: "folder"))
  var workspace = "."

  @Option(help: ArgumentHelp("What starts every random number; the same seed, the same answer."))
  var seed: UInt64 = 1

  var place: Workspace {
    Workspace(folder: URL(filePath: workspace, directoryHint: .isDirectory))
  }
}
