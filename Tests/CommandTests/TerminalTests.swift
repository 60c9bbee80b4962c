import Foundation
import Testing

@Suite struct TerminalTests {
  /// A plan in which something stands out.
  private func short() throws -> WorkFolder {
    let folder = try WorkFolder()
    try folder.write(
      "customers: 1000\nticketsPerMonth: 1558\nticketsPerRepPerMonth: 250\nreps: 3\n",
      to: "muster.yaml")
    return folder
  }

  /// What the program writes to a terminal: `script` gives it one.
  private func onTerminal(_ line: String, _ environment: [String: String]) throws -> String {
    let folder = try short()
    let run = try folder.shell(
      "script -qec '\"$MUSTER\" \(line)' /dev/null",
      environment: environment.merging(["PATH": "/usr/bin:/bin", "TERM": "xterm"]) { $1 })
    return run.output
  }

  private static let canHaveATerminal = FileManager.default.isExecutableFile(
    atPath: "/usr/bin/script")

  @Test func aFileGetsNoColour() throws {
    #expect(try !short().muster("hire").output.contains("\u{1B}"))
  }

  #if os(Linux)
    @Test(.enabled(if: canHaveATerminal))
    func aTerminalGetsColour() throws {
      #expect(try onTerminal("hire", [:]).contains("\u{1B}["))
    }

    @Test(.enabled(if: canHaveATerminal))
    func aTerminalGetsNoColourUnderNO_COLOR() throws {
      #expect(try !onTerminal("hire", ["NO_COLOR": "1"]).contains("\u{1B}["))
    }
  #endif

  @Test(arguments: ["schema", "hire --format html", "--help", "--version"])
  func aFullDiskIsOneSentenceAndOurExitCode(line: String) throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let run = try short().shell("\"$MUSTER\" \(line) > /dev/full")
    #expect(run.status == 1 && !run.wasKilled, "\(run.status)")
    #expect(run.error.split(separator: "\n").count == 1, "\(run.error)")
  }

  @Test func aReaderThatGoesEarlyIsNoError() throws {
    let run = try short().shell("trap '' PIPE; \"$MUSTER\" schema | head -1")
    #expect(run.error.isEmpty, "\(run.error)")
    #expect(run.output == "{\n")
  }
}
