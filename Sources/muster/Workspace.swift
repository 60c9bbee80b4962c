import ArgumentParser
import Foundation

/// The folder that a verb reads and writes: the model that a person edits, and what was imported.
struct Workspace {
  let folder: URL

  var modelFile: URL { folder.appending(path: "muster.yaml") }
  var database: URL { folder.appending(path: "muster.sqlite") }
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
