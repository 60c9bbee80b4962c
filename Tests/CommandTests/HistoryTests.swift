import Foundation
import Testing

/// The road from a ticket export to a plan.
@Suite struct HistoryTests {
  private func generated(seed: Int = 7, months: Int = 4) throws -> WorkFolder {
    let folder = try WorkFolder()
    let run = try folder.muster(
      "generate", "year", "--company", "startup", "--months", "\(months)", "--seed", "\(seed)")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error.isEmpty)
    return folder
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any], "\(json)")
  }

  @Test func theSameSeedGivesTheSameBytesAndAnotherDoesNot() throws {
    let (first, second, other) = try (generated(), generated(), generated(seed: 8))
    for file in ["year/tickets.csv", "year/customers.csv"] {
      #expect(try first.text(of: file) == second.text(of: file))
    }
    #expect(try first.text(of: "year/tickets.csv") != other.text(of: "year/tickets.csv"))
  }

  @Test func whatIsGeneratedIsNotWrittenOver() throws {
    let folder = try generated()
    let before = try folder.text(of: "year/tickets.csv")
    let run = try folder.muster("generate", "year", "--company", "startup", "--seed", "9")
    #expect(run.status == 2)
    #expect(run.error.contains("--force"))
    #expect(try folder.text(of: "year/tickets.csv") == before)
  }

  @Test func theLineThatGenerateSaysNextWorks() throws {
    let folder = try generated()
    let said = try folder.muster(
      "generate", "again", "--company", "startup", "--months", "1"
    ).output
    let next = try #require(said.firstMatch(of: /Next: muster (.*)\n/)).1
    let run = try folder.muster(next.split(separator: " ").map(String.init))
    #expect(run.status == 0, "\(run.error)")
  }

  @Test func theSameFileTwiceChangesNothing() throws {
    let folder = try generated()
    let line = ["import", "year/tickets.csv", "--yes", "--format", "json"]
    let first = try folder.muster(line)
    #expect(first.status == 0)
    #expect(first.error.isEmpty)
    let taken = try object(first.output)
    let rows = try #require(taken["rows"] as? Int)
    #expect(rows > 0)
    #expect(taken["accepted"] as? Int == rows)
    #expect(taken["rejected"] as? Int == 0)
    #expect(taken["duplicates"] as? Int == 0)
    #expect(taken["system"] as? String == "zendesk")
    #expect((taken["firstCreated"] as? String)?.isEmpty == false)
    #expect((taken["lastCreated"] as? String)?.isEmpty == false)

    let demand = try folder.muster("demand", "--format", "json").output
    let again = try object(try folder.muster(line).output)
    #expect(again["accepted"] as? Int == 0)
    #expect(again["duplicates"] as? Int == rows)
    #expect(try folder.muster("demand", "--format", "json").output == demand)
  }

  @Test func aPreviewLeavesNoFile() throws {
    let folder = try generated()
    let run = try folder.muster("import", "year/tickets.csv", "--dry-run")
    #expect(run.status == 0)
    #expect(run.output.contains("Nothing was written."))
    #expect(try folder.files == ["year"])
  }

  @Test func theRoadFromTicketsToAPlanIsQuietAndKeepsComments() throws {
    let folder = try generated()
    func done(_ arguments: String...) throws -> String {
      let run = try folder.muster(arguments)
      #expect(run.status == 0, "\(arguments): \(run.error)")
      #expect(run.error.isEmpty, "\(arguments): \(run.error)")
      return run.output
    }
    _ = try done("import", "year/tickets.csv", "year/customers.csv", "--yes")
    for format in ["text", "json", "csv"] {
      #expect(try !done("demand", "--format", format).isEmpty)
    }
    let model =
      "# Ours.\ncustomers: 10  # sales says\nticketsPerMonth: 10\nticketsPerRepPerMonth: 1\n"
    try folder.write(model, to: "muster.yaml")
    let applied = try done("demand", "--apply")
    #expect(applied.contains("- customers: 10") || applied.contains("- ticketsPerMonth: 10"))
    let once = try folder.text(of: "muster.yaml")
    #expect(once != model)
    #expect(once.contains("# Ours."))
    #expect(once.contains("sales says"))

    #expect(try done("demand", "--apply").contains("says all of this already"))
    #expect(try folder.text(of: "muster.yaml") == once)
    #expect(try done("hire").hasPrefix("You need "))
  }

  @Test func measuringWithoutAnImportSaysToImport() throws {
    let run = try WorkFolder().muster("demand")
    #expect(run.status == 2)
    #expect(run.error.contains("muster import"))
  }

  @Test func everyFileThatCannotBeReadIsToldAtOnce() throws {
    let folder = try WorkFolder()
    try folder.write("", to: "empty.csv")
    try folder.write("a,b\n1,2\n", to: "other.csv")
    let run = try folder.muster("import", "empty.csv", "other.csv", "nowhere.csv", ".", "--yes")
    #expect(run.status == 2)
    for name in ["empty.csv", "other.csv", "nowhere.csv", "folder"] {
      #expect(run.error.contains(name), "\(name)")
    }
  }

  @Test func aFileOfWhichNoRowCanBeReadExitsWithTwo() throws {
    let folder = try WorkFolder()
    try folder.write(
      "Id,Created at,Subject\n1,2026-13-01,x\n2,2026-02-30,y\n", to: "tickets.csv")
    let run = try folder.muster("import", "tickets.csv", "--yes", "--map", "created=Created at")
    #expect(run.status == 2)
    #expect(run.error.contains("tickets.csv"))
  }
}

/// An import is all or nothing, whatever happens to it.
@Suite struct InterruptedImportTests {
  private static let rows = 60_000

  private func folderWithTickets() throws -> WorkFolder {
    let folder = try WorkFolder()
    var text = "Number,Created,Resolved,Agent\n"
    for row in 0..<Self.rows {
      let clock = "\(10 + row % 14):\(10 + row % 50)"
      text += "\(row),2026-0\(1 + row % 9)-1\(row % 10) \(clock),,Agent \(row % 12)\n"
    }
    try folder.write(text, to: "tickets.csv")
    return folder
  }

  private func imported(in folder: WorkFolder) throws -> Int {
    let run = try folder.muster("import", "tickets.csv", "--yes", "--format", "json")
    let outcome = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(outcome?["accepted"] as? Int, "\(run.error)")
  }

  @Test func aKilledImportLeavesNoTrace() throws {
    let folder = try folderWithTickets()
    let began = Date()
    #expect(try imported(in: folder) == Self.rows)
    let whole = Date().timeIntervalSince(began)

    var killed = 0
    for share in [0.2, 0.4, 0.6, 0.8] {
      for file in try folder.files where file.hasPrefix("muster.sqlite") {
        try FileManager.default.removeItem(at: folder.url.appending(path: file))
      }
      let process = try folder.start("import", "tickets.csv", "--yes")
      Thread.sleep(forTimeInterval: whole * share)
      guard process.isRunning else { continue }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      guard process.terminationReason == .uncaughtSignal else { continue }
      // All or nothing: one that was killed in its last words had stored everything.
      guard try folder.muster("demand").status == 2 else {
        #expect(try imported(in: folder) == 0, "killed after \(share) of the time")
        continue
      }
      killed += 1
      #expect(
        try folder.files.allSatisfy { $0 == "tickets.csv" || $0.hasPrefix("muster.sqlite") })
      #expect(try imported(in: folder) == Self.rows)
    }
    #expect(killed > 0, "no import could be killed before it was done")
  }

  @Test func anImportThatRunsOutOfSpaceSaysSoInOneSentenceAndLeavesNoTrace() throws {
    let folder = try folderWithTickets()
    // No file may grow beyond 512 KiB, as on a disk that is almost full.
    let run = try folder.shell("trap '' XFSZ; ulimit -f 1024; \"$MUSTER\" import tickets.csv --yes")
    #expect([1, 2].contains(run.status) && !run.wasKilled, "\(run.status)")
    #expect(run.error.split(separator: "\n").count == 1, "\(run.error)")
    #expect(try folder.muster("demand").status == 2)
    #expect(try imported(in: folder) == Self.rows)
  }

  @Test(arguments: [
    "init nowhere/x", "generate nowhere/x --months 1 --company startup",
    "hire --output nowhere/x", "import tickets.csv --yes --workspace nowhere",
  ])
  func aFolderThatCannotBeWrittenIsOneSentence(line: String) throws {
    let folder = try WorkFolder()
    try folder.write("Id,Created\n1,2026-01-01 10:00\n", to: "tickets.csv")
    try folder.write(
      "customers: 1000\nticketsPerMonth: 1558\nticketsPerRepPerMonth: 250\n", to: "muster.yaml")
    // Even an administrator can make no file below a file.
    try folder.write("", to: "nowhere")
    let run = try folder.shell("\"$MUSTER\" \(line)")
    #expect([1, 2].contains(run.status) && !run.wasKilled, "\(run.status)")
    #expect(run.error.split(separator: "\n").count == 1, "\(run.error)")
    #expect(run.output.isEmpty)
  }
}
