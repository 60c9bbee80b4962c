import Foundation
import Testing

/// An empty folder of a test's own, and the program run in it as a person runs it. It goes with the
/// test.
///
///     let folder = try WorkFolder()
///     let run = try folder.muster("init", "--template", "growing")
///     #expect(run.status == 0)
final class WorkFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "muster-commands-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// What a run left: its exit code, or the signal that ended it, and what it wrote.
  struct Run {
    let status: Int32
    let wasKilled: Bool
    let output: String
    let error: String
  }

  /// Runs the program with nobody at the keyboard, in the middle of December 2026, and with no
  /// environment but that and `environment`.
  func muster(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try muster(arguments, environment: environment)
  }

  func muster(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    try run(MusterProgram.file, arguments, environment: environment)
  }

  /// Runs a line of shell in which `$MUSTER` is the program.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Run {
    var environment = environment
    environment["MUSTER"] = try MusterProgram.file.path(percentEncoded: false)
    return try run(URL(filePath: "/bin/sh"), ["-c", line], environment: environment)
  }

  /// Starts the program and leaves it running; its output goes nowhere.
  func start(_ arguments: String...) throws -> Process {
    let process = Process()
    process.executableURL = try MusterProgram.file
    process.arguments = arguments
    process.currentDirectoryURL = url
    process.environment = [:]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// The names of the files in the folder, in order.
  var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false)).sorted()
    }
  }

  private func run(
    _ program: URL, _ arguments: [String], environment: [String: String]
  ) throws -> Run {
    // Files, as a pipe that nobody empties holds up a program that writes much.
    let aside = FileManager.default.temporaryDirectory
      .appending(path: "muster-commands-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: aside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: aside) }
    let (output, error) = (aside.appending(path: "output"), aside.appending(path: "error"))
    try Data().write(to: output)
    try Data().write(to: error)

    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = url
    process.environment = ["MUSTER_TODAY": "2026-12-15"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
  }
}

/// Where the built program is: beside the bundle of these tests.
enum MusterProgram {
  struct NotBuilt: Error, CustomStringConvertible {
    let looked: [String]
    var description: String {
      "The program muster isn't built, so its commands can't be tested. Run `swift build` first. "
        + "Looked for: \(looked.joined(separator: ", "))"
    }
  }

  static var file: URL {
    get throws {
      let beside =
        [Bundle.main.bundleURL, Bundle.main.executableURL].compactMap { $0 }
        + CommandLine.arguments.filter { $0.contains(".xctest") || $0.hasPrefix("/") }
        .map { URL(filePath: $0) }
      // A bundle is a file on Linux and a folder with folders in it on macOS.
      let candidates = beside.flatMap { place in
        (0..<4).map { levels in
          (0..<levels).reduce(place) { folder, _ in folder.deletingLastPathComponent() }
            .appending(path: "muster")
        }
      }
      let found = candidates.first { candidate in
        var isFolder: ObjCBool = false
        let path = candidate.path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
          && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
      }
      guard let found else { throw NotBuilt(looked: candidates.map(\.relativePath)) }
      return found
    }
  }
}
