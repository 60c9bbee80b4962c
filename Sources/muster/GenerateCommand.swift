import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Workforce

/// `muster generate`: writes the ticket history of a made-up company.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes the ticket history of a made-up company, to try things with.",
    discussion: """
      The folder gets tickets.csv, as a ticket system exports it, and customers.csv; of the \
      startup also founder.csv, the mailbox of a founder to whom old customers still write. Nobody \
      in them exists. The same seed gives the same bytes.

      Example:
        muster generate demo --company growing --months 12 --system zendesk --seed 7
        muster import demo/tickets.csv demo/customers.csv
      """)

  @Argument(help: ArgumentHelp("Where to write; made if it isn't there.", valueName: "folder"))
  var folder: String

  @Option(help: "The company: \(MadeUpHistory.companies.joined(separator: ", ")).")
  var company = "growing"

  @Option(help: "How many months.")
  var months = 12

  @Option(help: ArgumentHelp("The first month, such as 2026-01.", valueName: "month"))
  var from = "2026-01"

  @Option(
    help: "Whose export to write: \(HistoryExports.all.map(\.system).joined(separator: ", ")).")
  var system = "zendesk"

  @Option(help: "The company's time zone, such as Europe/Dublin.")
  var timeZone = "America/New_York"

  @Option(help: "About how many tickets: makes the company as large as that takes.")
  var tickets: Int?

  @Flag(help: "Write over files that are there.")
  var force = false

  @Option(help: "What starts every random number; the same seed, the same history.")
  var seed: UInt64 = 1

  func run() async throws {
    let choices = try Choices(self)
    let history = choices.history
    do {
      try FileManager.default.createDirectory(
        at: choices.folder, withIntermediateDirectories: true)
    } catch {
      throw Problems([
        Problem(
          at: folder, "No folder can be made there.",
          remedy: "Give a folder that can be made and written to.")
      ])
    }

    let ticketFile = try TextFileWriting(choices.ticketFile)
    try ticketFile.write(choices.export.headerLine())
    var mailboxes = try choices.mailboxFiles.mapValues(MailboxWriting.init)
    var contacts = 0
    var progress = RecordProgress(label: "Writing tickets")
    try history.forEachContact { contact in
      if let stream = contact.stream, mailboxes[stream] != nil {
        return try mailboxes[stream]!.write(contact, on: choices.clock)
      }
      try ticketFile.write(choices.export.line(for: contact, on: choices.clock))
      contacts += 1
      progress.show(contacts)
    }
    try ticketFile.close()
    for mailbox in mailboxes.values { try mailbox.file.close() }
    Terminal.endProgress()

    let customerFile = try TextFileWriting(choices.customerFile)
    try customerFile.write(CustomerListFile.headerLine)
    var customers = 0
    for customer in history.customers {
      try customerFile.write(CustomerListFile.line(for: customer, on: choices.clock))
      customers += 1
    }
    try customerFile.close()
    let apart = choices.mailboxFiles.sorted { $0.key < $1.key }
    let mails = apart.map { stream, file in
      "\n  and \(Numerals.whole(mailboxes[stream]?.count ?? 0)) messages to \(file.shownPath),"
        + " from \(stream), a mailbox outside the queue"
    }
    let files =
      [choices.ticketFile, choices.customerFile] + apart.map(\.value)
    try Terminal.standardOutput(
      """
      Wrote \(Numerals.whole(contacts)) tickets to \(choices.ticketFile.shownPath)
        and \(Numerals.whole(customers)) customers to \(choices.customerFile.shownPath)\(mails.joined()).
      The made-up company "\(company)", \(months == 1 ? "1 month" : "\(months) months") from \(from), as \(system) exports it; \
      seed \(seed).
      Next: muster import \(files.map(\.shownPath.shellQuoted).joined(separator: " ")) \
      --time-zone \(timeZone) --yes
      """)
  }

  /// The options, checked all at once.
  private struct Choices {
    let history: MadeUpHistory
    let clock: WallClock
    let export: any HistoryExport
    let folder: URL
    var ticketFile: URL { folder.appending(path: "tickets.csv") }
    var customerFile: URL { folder.appending(path: "customers.csv") }
    /// The files of streams outside the queue, by the streams' names.
    let mailboxFiles: [String: URL]

    init(_ command: GenerateCommand) throws {
      var problems: [Problem] = []
      let firstMonth = Month(command.from)
      if firstMonth == nil {
        problems.append(
          Problem(
            at: "--from", "\"\(command.from)\" is not a month.", remedy: "Write it as 2026-01."))
      }
      if !(1...120).contains(command.months) {
        problems.append(
          Problem(
            at: "--months", "\(command.months) months can't be generated.",
            remedy: "Give 1 to 120."))
      }
      if let tickets = command.tickets, !(1...20_000_000).contains(tickets) {
        problems.append(
          Problem(
            at: "--tickets", "\(tickets) tickets can't be generated.",
            remedy: "Give 1 to 20000000."))
      }
      if !MadeUpHistory.companies.contains(command.company) {
        problems.append(
          Problem(
            at: "--company", "There is no company \"\(command.company)\".",
            remedy: "Give one of \(MadeUpHistory.companies.joined(separator: ", "))."))
      }
      let export = HistoryExports.named(command.system)
      if export == nil {
        let known = HistoryExports.all.map(\.system).joined(separator: ", ")
        problems.append(
          Problem(
            at: "--system", "No export of \"\(command.system)\" can be written.",
            remedy: "Give one of \(known)."))
      }
      let clock = WallClock(systemZone: command.timeZone)
      if clock == nil {
        problems.append(
          Problem(
            at: "--time-zone", "There is no time zone \"\(command.timeZone)\".",
            remedy: "Give a name such as Europe/Dublin."))
      }
      folder = URL(filePath: command.folder, directoryHint: .isDirectory)
      var history: MadeUpHistory?
      if problems.isEmpty, let firstMonth, let clock {
        history = MadeUpHistory(
          company: command.company, from: firstMonth, months: command.months,
          tickets: command.tickets, clock: clock, seed: command.seed)
      }
      let folder = folder
      mailboxFiles = Dictionary(
        uniqueKeysWithValues: (history?.mailboxes ?? []).map { stream in
          (stream, folder.appending(path: stream.filter(\.isLetter) + ".csv"))
        })
      let names = ["tickets.csv", "customers.csv"] + mailboxFiles.values.map(\.lastPathComponent)
      for name in names where !command.force {
        let path = folder.appending(path: name).path(percentEncoded: false)
        if FileManager.default.fileExists(atPath: path) {
          problems.append(
            Problem(
              at: path, "The file is there already.",
              remedy: "Name another folder, or give --force to write over it."))
        }
      }
      guard problems.isEmpty, let export, let clock, let history else { throw Problems(problems) }
      self.history = history
      self.export = export
      self.clock = clock
    }
  }
}

/// Writes a text file in large pieces.
final class TextFileWriting {
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  init(_ file: URL) throws {
    try Data().write(to: file)
    handle = try FileHandle(forWritingTo: file)
  }

  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 1 << 20 { try flush() }
  }

  func close() throws {
    try flush()
    try handle.close()
  }

  private func flush() throws {
    try handle.write(contentsOf: Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Writes the messages of one mailbox.
private struct MailboxWriting {
  let file: TextFileWriting
  private(set) var count = 0

  init(_ url: URL) throws {
    file = try TextFileWriting(url)
    try file.write(HistoryExports.mailbox.headerLine())
  }

  mutating func write(_ contact: Contact, on clock: WallClock) throws {
    try file.write(HistoryExports.mailbox.line(for: contact, on: clock))
    count += 1
  }
}

/// Shows how far long work is, now and then.
struct RecordProgress {
  let label: String

  mutating func show(_ count: Int) {
    guard count % 20_000 == 0 else { return }
    Terminal.progress("\(label): \(Numerals.whole(count))")
  }
}
