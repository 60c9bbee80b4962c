import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Storage
import Workforce

/// `muster import`: reads ticket exports into the workspace.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Reads exports of tickets, calls, interval counts, customers and people.",
    discussion: """
      Knows the exports of Zendesk, HubSpot, Intercom, Freshdesk, Help Scout, Jira Service \
      Management, Talkdesk and Aircall, interval histories (start, queue, offered, handled, handle \
      time), lists of customers and of people, and any other table with a header or JSON with \
      records: it proposes which column is what, shows it, and remembers it. The same file twice \
      changes nothing; a newer export of the same tickets brings them up to date.

      Example:
        muster import tickets.csv --time-zone Europe/Dublin
        muster import tickets.json ticket_metrics.json
        muster import calls.csv --dry-run
        muster import export.csv --map created=Opened,id=Number --yes
        muster import --model plan.xlsx
      """)

  @Argument(help: ArgumentHelp("The exported files, in CSV, TSV or JSON.", valueName: "file"))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read the model from a workbook that muster hire --format xlsx wrote, into muster.yaml.",
      valueName: "file.xlsx"))
  var model: String?

  @Flag(help: "Ask nothing; take the proposed mapping.")
  var yes = false

  @Flag(help: "Show what would be imported, and write nothing.")
  var dryRun = false

  @Option(help: "How to print the outcome: text or json.")
  var format = OutputFormat.text

  @Option(
    help: ArgumentHelp(
      "The system that wrote the files, if it isn't recognized: "
        + TicketExports.all.map(\.system).joined(separator: ", ") + ".", valueName: "system"))
  var system: String?

  @Option(
    help: ArgumentHelp(
      "The time zone of times without one, such as Europe/Dublin.", valueName: "zone"))
  var timeZone: String?

  @Option(
    help: ArgumentHelp(
      "How to read 3/4/2026 where the file leaves it open: day-first or month-first.",
      valueName: "order"))
  var dateOrder: DateOrder?

  @Option(
    help: ArgumentHelp(
      "Which column is what, such as created=Opened,id=Number. channel=phone says it of all rows; "
        + "id= leaves a field out. May be given again.", valueName: "field=column"))
  var map: [String] = []

  @Option(
    help: ArgumentHelp(
      "The files are a stream of tickets of their own, such as a founder's inbox: its name.",
      valueName: "name"))
  var stream: String?

  @Flag(help: "The files are lists of customers: who, since when, until when, which segment.")
  var customers = false

  @OptionGroup var options: WorkspaceOptions

  enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() async throws {
    let workspace = options.place
    if let model {
      guard files.isEmpty else {
        throw Problems([
          Problem(
            at: "--model", "It can't be given together with exports.",
            remedy: "Import one at a time.")
        ])
      }
      return try ModelImport(
        file: URL(filePath: model), shownName: model, workspace: workspace, options: options,
        isPreview: dryRun
      ).run()
    }
    guard !files.isEmpty else {
      throw Problems([
        Problem(
          at: "muster import", "No file is given.",
          remedy: "Name an export, such as tickets.csv, or a workbook with --model.")
      ])
    }
    let choices = try FileImport.Choices(
      system: customers ? "customers" : system, timeZone: timeZone,
      siteTimeZone: try siteTimeZone(in: workspace),
      dateOrder: dateOrder, mapping: map, stream: stream,
      asks: !yes && Terminal.canAsk && format == .text)
    let database = try openDatabase(of: workspace)
    // Every file is looked into before the first is imported, so that all that a person must mend
    // is told at once.
    var prepared: [FileImport] = []
    var problems: [Problem] = []
    for file in files {
      do {
        prepared.append(
          try FileImport(URL(filePath: file), called: file, choices, saved: database.mappings))
      } catch let found as Problems {
        problems += found.all
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }

    // Details belong to contacts that another of the files may bring.
    prepared =
      prepared.filter { $0.mapping.kind != .details }
      + prepared.filter { $0.mapping.kind == .details }
    if choices.asks { try confirm(prepared) }
    var outcomes: [ImportOutcome] = []
    for file in prepared {
      outcomes.append(try file.run(into: database, keeping: !dryRun, at: SystemClock.now))
    }
    try Terminal.standardOutput(
      format == .json
        ? ImportReport.json(outcomes)
        : ImportReport.text(
          outcomes, isPreview: dryRun, workspaceOption: options.asWritten))
    // What was good is stored; a file of which nothing was is a mistake.
    let hopeless = outcomes.filter { $0.record.rows > 0 && $0.record.rejected == $0.record.rows }
    if !hopeless.isEmpty { throw Problems(hopeless.map(\.problemOfNothingTaken)) }
  }

  /// The zone of the model's first site; nil without a model or a site. A model that can't be read is
  /// told first, as the zone it means is unknown.
  private func siteTimeZone(in workspace: Workspace) throws -> String? {
    let path = workspace.modelFile.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try workspace.scenario().sites.first?.timeZone
  }

  /// A preview leaves no file behind: where there is no database yet, it uses one in memory.
  private func openDatabase(of workspace: Workspace) throws -> Database {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: workspace.folder.path(percentEncoded: false), isDirectory: &isFolder)
    guard exists, isFolder.boolValue else {
      throw Problems([
        Problem(
          at: "--workspace", "There is no folder '\(options.workspace)'.",
          remedy: "Make it with muster init \(options.workspace.shellQuoted).")
      ])
    }
    let file = workspace.database
    if dryRun, !FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) {
      return try Database()
    }
    do {
      return try Database(opening: file)
    } catch {
      throw WorldFailed("opening \(file.path(percentEncoded: false))", error)
    }
  }

  private func confirm(_ prepared: [FileImport]) throws {
    for file in prepared {
      Terminal.standardError(ImportReport.proposal(file))
    }
    let isAgreed = Terminal.ask("Import it so? [Y/n]") { answer in
      switch answer {
      case "", "y", "yes": true
      case "n", "no": false
      default: nil
      }
    }
    guard isAgreed == true else {
      throw Problems([
        Problem(
          at: "--map", "Nothing was imported.",
          remedy: "Say which column is what, such as --map created=Opened,id=Number.")
      ])
    }
  }
}

extension DateOrder: ExpressibleByArgument {}
