import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Workforce

/// The folder that a verb reads and writes: the model that a person edits, and what was imported.
struct Workspace {
  let folder: URL

  var modelFile: URL { folder.appending(path: "muster.yaml") }
  /// What muster init writes with --format xlsx.
  var workbook: URL { folder.appending(path: "muster.xlsx") }
  var database: URL { folder.appending(path: "muster.sqlite") }

  /// The model's text, as the person wrote it.
  func modelText() throws -> String {
    let path = modelFile.shownPath
    guard FileManager.default.fileExists(atPath: modelFile.path(percentEncoded: false)) else {
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
      try modelText(), named: modelFile.shownPath, startingIn: try SystemDate.thisMonth() + 1)
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

  /// What a command takes on top to work in the same folder: " --workspace support", or nothing.
  var asWritten: String {
    workspace == "." ? "" : " --workspace \(workspace.shellQuoted)"
  }
}

extension URL {
  /// The path as the person wrote it: from the folder they are in, if they wrote it so.
  var shownPath: String {
    relativePath.hasPrefix("./") ? String(relativePath.dropFirst(2)) : relativePath
  }
}

extension String {
  /// As a shell takes it for one word.
  var shellQuoted: String {
    !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
      ? self : "'" + replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
