import FileFormats
import Foundation
import Storage
import Workforce

/// One file on its way in: looked into, mapped, and then read into the database.
struct FileImport {
  /// What a person said about how to read the files.
  struct Choices {
    let system: String?
    let wallClock: WallClock
    let timeZoneOrigin: TimeZoneOrigin
    let dateOrder: DateOrder?
    let changes: [MappingChange]
    /// The stream of all rows.
    let stream: String?
    let asks: Bool

    enum TimeZoneOrigin: Equatable { case given, site, assumed }

    /// Throws `Problems` with every option that can't be used. `siteTimeZone` is the zone of the
    /// model's first site.
    init(
      system: String?, timeZone: String?, siteTimeZone: String?, dateOrder: DateOrder?,
      mapping: [String], stream: String? = nil, asks: Bool
    ) throws {
      var problems: [Problem] = []
      if let system, TicketExports.named(system) == nil {
        problems.append(
          Problem(
            at: "--system", "'\(system)' is no system that can be read.",
            remedy: "Write one of "
              + TicketExports.all.map(\.system).joined(separator: ", ")
              + ", or leave it out to have it recognized."))
      }
      let zone = timeZone ?? siteTimeZone
      let clock = WallClock(systemZone: zone ?? "UTC")
      if clock == nil {
        problems.append(
          Problem(
            at: "--time-zone", "'\(zone ?? "UTC")' is no time zone that this computer knows.",
            remedy: "Write its name in the tz database, such as Europe/Dublin or America/New_York.")
        )
      }
      changes = mapping.flatMap { $0.split(separator: ",") }.compactMap { text in
        switch MappingChange.parse(String(text)) {
        case .success(let change): return change
        case .failure(let problem):
          problems.append(problem)
          return nil
        }
      }
      if let stream, stream.allSatisfy(\.isWhitespace) {
        problems.append(
          Problem(
            at: "--stream", "The stream has no name.",
            remedy: "Write one, such as --stream \"Founder's inbox\"."))
      }
      guard problems.isEmpty, let clock else { throw Problems(problems) }
      self.stream = stream?.trimmingCharacters(in: .whitespaces)
      self.system = system
      wallClock = clock
      timeZoneOrigin = timeZone != nil ? .given : siteTimeZone != nil ? .site : .assumed
      self.dateOrder = dateOrder
      self.asks = asks
    }
  }

  let url: URL
  let name: String
  let table: TableFile
  let mapping: ColumnMapping
  let order: DateOrder
  let finding: DateOrderFinding
  let wasSaved: Bool
  let choices: Choices

  /// Looks into the file. Throws `Problems` with what must be mended before it can be read.
  init(_ url: URL, called name: String, _ choices: Choices, saved: MappingStore) throws {
    self.url = url
    self.name = name
    self.choices = choices
    let path = url.path(percentEncoded: false)
    var isFolder: ObjCBool = false
    guard name != "-" else {
      throw Problems([
        Problem(
          at: name, "Standard input can't be read: a file is looked into before it is imported.",
          remedy: "Write it to a file first, and name that file.")
      ])
    }
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Problems([
        Problem(at: name, "There is no such file.", remedy: "Check the path.")
      ])
    }
    guard !isFolder.boolValue else {
      throw Problems([
        Problem(at: name, "This is a folder.", remedy: "Name the files in it.")
      ])
    }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw Problems([
        Problem(at: name, "You may not read this file.", remedy: "Ask its owner for it.")
      ])
    }
    let kind = try FileManager.default.attributesOfItem(
      atPath: url.resolvingSymlinksInPath().path(percentEncoded: false))[.type]
    guard kind as? FileAttributeType == .typeRegular else {
      throw Problems([
        Problem(
          at: name, "This is a pipe or a device; a file is read more than once.",
          remedy: "Write what comes out of it to a file first, and name that file.")
      ])
    }
    let table = try TableFile(name: name) { try ByteSource(file: url) }
    self.table = table

    let kept = try saved.mapping(header: table.survey.signature).flatMap {
      try? JSONDecoder().decode(ColumnMapping.self, from: Data($0.utf8))
    }
    wasSaved = kept != nil && choices.system == nil
    let export =
      choices.system.flatMap(TicketExports.named)
      ?? TicketExports.all.first { $0.recognizes(table.survey) }
    guard let export else { preconditionFailure("The last of the systems takes any table.") }
    let proposed = wasSaved ? kept! : export.mapping(of: table.survey)
    var mapping = try proposed.applying(choices.changes, to: table)
    if mapping.kind == .contacts { mapping.stream = choices.stream }
    let missing = mapping.missing
    guard missing.isEmpty else {
      throw Problems(missing.map { mapping.problem(missing: $0, in: table) })
    }
    self.mapping = mapping
    do {
      finding = try table.dateOrder(of: mapping)
    } catch let error as RecordTooLong {
      throw Problems([error.problem(in: name)])
    }
    order = try Self.order(finding, choices, file: name)
  }

  /// Reads the file into the database, all of it or nothing.
  func run(
    into database: Database, keeping: Bool, at now: Timestamp
  ) throws -> ImportOutcome {
    let rejectedRows = RejectedRows(rowName: table.rowName)
    let reading = try TableReading(
      table, mapping, clock: choices.wallClock, order: order, today: SystemDate.now()
    ) { remark, bytes in
      try rejectedRows.append(remark, bytes)
    }
    let start = ImportRecord(
      file: url.lastPathComponent, system: mapping.system, importedAt: now,
      timeZone: choices.wallClock.name)
    let batches = ReadAhead {
      // The thread that stores has the more to do.
      let batch = try reading.next()
      guard case .contacts(var contacts) = batch else { return batch }
      contacts.orderForStore()
      return .contacts(contacts)
    }
    defer { batches.stop() }
    var preview: [Contact] = []
    var counts = ImportTransaction.Counts()
    let record: ImportRecord
    do {
      record = try database.importing(start, source: mapping.source, keeping: keeping) {
        transaction in
        var rows = 0
        while let batch = try batches.next() {
          switch batch {
          case .contacts(let contacts) where mapping.kind == .details:
            try transaction.complete(with: contacts)
            rows += contacts.rows.count
          case .contacts(let contacts):
            try transaction.add(contacts)
            rows += contacts.rows.count
          case .intervals(let intervals):
            try transaction.add(intervals)
            rows += intervals.count
          case .customers(let customers):
            try transaction.add(customers)
            rows += customers.count
          case .agents(let agents):
            try transaction.add(agents)
            rows += agents.count
          }
          Terminal.progress("\(name)  \(Numerals.whole(rows)) rows")
        }
        try transaction.endContacts()
        if mapping.kind == .intervals, let overlap = try transaction.overlap() {
          throw Problems([Self.problem(of: overlap, in: name)])
        }
        counts = transaction.counts
        var record = start
        record.rows = reading.rows
        record.accepted = transaction.counts.new + transaction.counts.updated
        record.updated = transaction.counts.updated
        record.duplicates = transaction.counts.duplicates
        record.rejected = reading.rejected
        record.firstCreated = reading.firstCreated
        record.lastCreated = reading.lastCreated
        if !keeping { preview = try transaction.firstContacts(5) }
        return record
      }
    } catch let error as RecordTooLong {
      Terminal.endProgress()
      throw Problems([error.problem(in: name)])
    }
    Terminal.endProgress()
    if keeping, mapping.system == "csv" || !choices.changes.isEmpty {
      // The next file with this header may be of another stream.
      var mapping = mapping
      mapping.stream = nil
      let json = try JSONEncoder().encode(mapping)
      try database.mappings.save(
        String(decoding: json, as: UTF8.self), header: table.survey.signature, at: now)
    }
    let rejectedFile = keeping ? try rejectedRows.write(beside: url) : nil
    return ImportOutcome(
      file: self, record: record, notes: reading.notes, firstRejected: reading.firstRejected,
      rejectedFile: rejectedFile, preview: preview, counts: counts)
  }

  private static func problem(
    of overlap: (earlier: IntervalVolume, later: IntervalVolume), in file: String
  ) -> Problem {
    let (earlier, later) = overlap
    return Problem(
      at: file,
      "In queue '\(later.queue)', the interval of \(later.lengthSeconds / 60) minutes from \(later.start) lies within the one of \(earlier.lengthSeconds / 60) minutes from \(earlier.start): contacts would count twice.",
      remedy:
        "Export it with intervals as long as those already imported, or import it into another workspace."
    )
  }

  private static func order(
    _ finding: DateOrderFinding, _ choices: Choices, file: String
  ) throws -> DateOrder {
    if let given = choices.dateOrder { return given }
    switch finding {
    case .notNeeded: return .dayFirst
    case .settled(let order): return order
    case .open(let example):
      if choices.asks {
        let question = "\(file): is the first number of '\(example)' the day or the month? [d/m]"
        let answer = Terminal.ask(question) { answer -> DateOrder? in
          switch answer {
          case "d", "day": .dayFirst
          case "m", "month": .monthFirst
          default: nil
          }
        }
        if let answer { return answer }
      }
      throw Problems([
        Problem(
          at: file,
          "No date in the file says whether '\(example)' starts with the day or the month.",
          remedy: "Add --date-order day-first or --date-order month-first.")
      ])
    }
  }
}

/// What became of one file.
struct ImportOutcome {
  let file: FileImport
  let record: ImportRecord
  let notes: ReadingNotes
  let firstRejected: [RowRemark]
  let rejectedFile: URL?
  /// The first rows as understood, in a preview.
  let preview: [Contact]
  let counts: ImportTransaction.Counts

  var problemOfNothingTaken: Problem {
    let first = firstRejected.first
    return Problem(
      at: file.table.isJSON ? file.name : first.map { "\(file.name):\($0.line)" } ?? file.name,
      "None of the \(Numerals.whole(record.rows)) rows could be read; the first: \(first?.reason ?? "")",
      remedy: "Check the columns with --dry-run and say what they are with --map.")
  }
}
