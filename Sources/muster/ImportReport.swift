import FileFormats
import Foundation
import Storage
import Workforce

/// What an import tells, in words and as JSON.
enum ImportReport {
  /// - Parameter workspaceOption: what a command in the same workspace takes on top, from its space on.
  static func text(
    _ outcomes: [ImportOutcome], isPreview: Bool, workspaceOption: String
  ) -> String {
    var lines = outcomes.flatMap { text($0, isPreview: isPreview) + [""] }
    let stored = outcomes.contains { $0.record.accepted > 0 }
    if isPreview {
      lines.append(
        "Nothing was written. To import:  muster import \(names(outcomes))\(workspaceOption)")
    } else if stored, outcomes.allSatisfy({ $0.file.mapping.kind == .agents }) {
      lines.append("Next:  muster demand --apply --people\(workspaceOption)")
    } else if stored {
      lines.append("Next:  muster demand\(workspaceOption)")
    } else if outcomes.allSatisfy({ $0.record.duplicates > 0 }) {
      lines.append("All of it was known already.")
    }
    return lines.joined(separator: "\n")
  }

  /// What was recognized in a file, before it is read.
  static func proposal(_ file: FileImport) -> String {
    recognized(file).joined(separator: "\n")
  }

  private static func text(_ outcome: ImportOutcome, isPreview: Bool) -> [String] {
    let record = outcome.record
    var lines = recognized(outcome.file)
    lines.append("")
    func count(_ label: String, _ number: Int, _ what: String) {
      let digits = Numerals.whole(number)
      let padding = String(repeating: " ", count: max(0, 12 - digits.count))
      lines.append(
        "  \(label.padding(toLength: 12, withPad: " ", startingAt: 0))\(padding)\(digits)  \(what)")
    }
    count("Rows", record.rows, "")
    let new = record.accepted - record.updated
    count(isPreview ? "New" : "Imported", new, new == record.rows ? "all of them" : "")
    if record.updated > 0 { count("Updated", record.updated, "known, and newer in this file") }
    if record.duplicates > 0 { count("Known", record.duplicates, "nothing new in them") }
    for (what, number) in outcome.passedOver { count(what.label, number, what.explanation) }
    if outcome.counts.unmatched > 0 {
      count(
        "Unmatched", outcome.counts.unmatched,
        "of tickets that aren't here: import those, then this file again")
    }
    if record.rejected > 0 { count("Rejected", record.rejected, "") }
    if let first = record.firstCreated, let last = record.lastCreated {
      lines.append("  Period      \(day(first, outcome)) to \(day(last, outcome))")
    }
    if !outcome.firstRejected.isEmpty {
      lines.append("")
      lines += outcome.firstRejected.prefix(5).map {
        "  \(outcome.file.table.rowName) \(Numerals.whole($0.line)): \($0.reason)"
      }
      if record.rejected > 5 { lines.append("  … and \(Numerals.whole(record.rejected - 5)) more") }
      if let file = outcome.rejectedFile {
        lines.append("  All rejected rows: \(file.path(percentEncoded: false))")
      }
    }
    let notices = notices(outcome)
    if !notices.isEmpty { lines += [""] + notices.map { "  \($0)" } }
    if !outcome.preview.isEmpty {
      lines += ["", "  The first rows, as understood:"]
      lines += outcome.preview.map { "    \(described($0))" }
    }
    return lines.map { $0.hasSuffix(" ") ? $0.trimmingTrailingSpaces : $0 }
  }

  private static func recognized(_ file: FileImport) -> [String] {
    let mapping = file.mapping
    let system = TicketExports.named(mapping.system)?.title ?? mapping.system
    let saved = file.wasSaved ? ", mapped as last time" : ""
    var lines = ["\(file.name): \(system)\(saved)", ""]
    func label(of field: ImportField) -> String {
      mapping.kind == .agents && field == .id ? "number of the person" : field.title
    }
    let width = mapping.columns.map { label(of: $0.field).count }.max() ?? 0
    for column in mapping.columns where column.field != .stream || mapping.stream == nil {
      let name = label(of: column.field).padding(toLength: width, withPad: " ", startingAt: 0)
      let unit = column.unit.map { $0 == .seconds ? "" : " (in \($0.rawValue))" } ?? ""
      lines.append("  \(name)  ← \(column.header)\(unit)")
    }
    if let stream = mapping.stream {
      let label = ImportField.stream.title.padding(toLength: width, withPad: " ", startingAt: 0)
      lines.append("  \(label)  = \(stream), all rows")
    }
    if mapping.kind == .contacts, mapping[.channel] == nil {
      let label = ImportField.channel.title.padding(toLength: width, withPad: " ", startingAt: 0)
      lines.append(
        mapping.channel.map { "  \(label)  = \($0.rawValue), all rows" }
          ?? "  \(label)  not in the file; say it with --map channel=phone")
    }
    let used = Set(mapping.columns.map(\.index))
    let unused = file.table.survey.header.enumerated().filter { !used.contains($0.offset) }
    if !unused.isEmpty {
      let shown = unused.prefix(60).map(\.element).joined(separator: ", ")
      let rest = unused.count > 60 ? " and \(Numerals.whole(unused.count - 60)) more" : ""
      lines.append("  Not used: \(shown)\(rest)")
    }
    return lines
  }

  /// What a person should know beside the counts.
  private static func notices(_ outcome: ImportOutcome) -> [String] {
    let file = outcome.file
    let notes = outcome.notes
    var notices: [String] = []
    let words = notes.channelWords.sorted { ($1.value.rows, $0.key) < ($0.value.rows, $1.key) }
    if !words.isEmpty {
      notices.append(
        "Channels: "
          + words.prefix(8).map {
            "\($0.key) → \($0.value.channel.rawValue) (\(Numerals.whole($0.value.rows)))"
          }.joined(separator: ", ") + (words.count > 8 ? ", …" : "") + ".")
    }
    switch file.choices.timeZoneOrigin {
    // Days of hiring are days everywhere.
    case _ where file.mapping.kind == .agents || !file.table.hasTimesWithoutZone(file.mapping):
      break
    case .assumed:
      notices.append(
        "Times without a zone were read as UTC. If that is wrong, import again with --time-zone, such as --time-zone Europe/Dublin."
      )
    case .site:
      notices.append(
        "Times without a zone were read in \(file.choices.wallClock.name), the zone of the first site."
      )
    case .given:
      notices.append("Times without a zone were read in \(file.choices.wallClock.name).")
    }
    if case .settled(let order) = file.finding {
      notices.append(
        "Dates are \(order.rawValue): the file has some that can't be read the other way.")
    }
    if file.mapping.kind == .contacts, file.mapping[.id] == nil {
      notices.append(
        "No column numbers the rows; a row is known again by its whole content.")
    }
    if notes.repeatedTimes > 0 {
      notices.append(
        "\(Numerals.whole(notes.repeatedTimes)) times fell into an hour that the clock showed twice; the earlier was taken."
      )
    }
    if notes.skippedTimes > 0 {
      notices.append(
        "\(Numerals.whole(notes.skippedTimes)) times fell into an hour that the clock skipped; they were moved forward."
      )
    }
    if notes.spam > 0 {
      notices.append(
        "\(Numerals.whole(notes.spam)) rows are spam, tests or deleted: not counted as demand.")
    }
    if notes.merged > 0 {
      notices.append(
        "\(Numerals.whole(notes.merged)) rows were merged into others: counted there.")
    }
    if outcome.counts.merged > 0 {
      notices.append(
        "\(Numerals.whole(outcome.counts.merged)) contacts known from before have been merged into others: counted there."
      )
    }
    if notes.outsideHours > 0 {
      notices.append(
        "\(Numerals.whole(notes.outsideHours)) rows came in outside of the opening hours: counted as demand."
      )
    }
    if notes.abandoned > 0 {
      notices.append(
        "\(Numerals.whole(notes.abandoned)) rows were abandoned by the customer: counted as demand."
      )
    }
    if let first = notes.firstLeftOut.first {
      notices.append(
        "\(Numerals.whole(notes.valuesLeftOut)) times were left out, their rows kept. The first, \(file.table.rowName) \(Numerals.whole(first.line)): \(first.reason)"
      )
    }
    return notices
  }

  private static func day(_ instant: Timestamp, _ outcome: ImportOutcome) -> String {
    outcome.file.choices.wallClock.localTime(at: instant).date.description
  }

  private static func described(_ contact: Contact) -> String {
    var parts = ["\(contact.externalID)", "\(contact.createdAt)", contact.channel.rawValue]
    if let reply = contact.firstReplyAt { parts.append("first reply \(reply)") }
    if let resolved = contact.resolvedAt { parts.append("resolved \(resolved)") }
    if let wait = contact.waitSeconds { parts.append("waited \(wait) s") }
    if let handle = contact.handleSeconds { parts.append("handled \(handle) s") }
    if let agent = contact.agent { parts.append("by \(agent)") }
    if let group = contact.group { parts.append("group \(group)") }
    if contact.isAbandoned { parts.append("abandoned") }
    if contact.isSpam { parts.append("spam") }
    return parts.joined(separator: ", ")
  }

  private static func names(_ outcomes: [ImportOutcome]) -> String {
    outcomes.map(\.file.name.shellQuoted).joined(separator: " ")
  }

  // MARK: JSON

  static func json(_ outcomes: [ImportOutcome]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let files = outcomes.map(FileResult.init)
    let data =
      files.count == 1
      ? try? encoder.encode(files[0]) : try? encoder.encode(TotalResult(files))
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private struct FileResult: Encodable {
    struct Remark: Encodable {
      let line: Int
      let reason: String
    }
    struct ClockChanges: Encodable {
      let repeated: Int
      let skipped: Int
    }
    let file: String
    let system: String
    let rows: Int
    let accepted: Int
    let updated: Int
    let duplicates: Int
    let rejected: Int
    let passedOver: [String: Int]
    let unmatched: Int
    let mergedBefore: Int
    let firstCreated: String?
    let lastCreated: String?
    let timeZone: String
    let encoding: String
    let delimiter: String
    let mapping: [String: String]
    let clockChanges: ClockChanges
    let valuesLeftOut: Int
    let leftOut: [Remark]
    let rejects: [Remark]
    let rejectedFile: String?
    let notices: [String]

    init(_ outcome: ImportOutcome) {
      let record = outcome.record
      file = outcome.file.name
      system = record.system
      rows = record.rows
      accepted = record.accepted
      updated = record.updated
      duplicates = record.duplicates
      rejected = record.rejected
      passedOver = Dictionary(
        uniqueKeysWithValues: outcome.passedOver.map { ($0.0.rawValue, $0.1) })
      unmatched = outcome.counts.unmatched
      mergedBefore = outcome.counts.merged
      firstCreated = record.firstCreated?.description
      lastCreated = record.lastCreated?.description
      timeZone = record.timeZone
      encoding = outcome.file.table.encoding.rawValue
      delimiter = outcome.file.table.delimiterName
      mapping = Dictionary(
        outcome.file.mapping.columns.map { ($0.field.rawValue, $0.header) },
        uniquingKeysWith: { first, _ in first })
      clockChanges = ClockChanges(
        repeated: outcome.notes.repeatedTimes, skipped: outcome.notes.skippedTimes)
      valuesLeftOut = outcome.notes.valuesLeftOut
      leftOut = outcome.notes.firstLeftOut.map { Remark(line: $0.line, reason: $0.reason) }
      rejects = outcome.firstRejected.map { Remark(line: $0.line, reason: $0.reason) }
      rejectedFile = outcome.rejectedFile?.path(percentEncoded: false)
      notices = ImportReport.notices(outcome)
    }
  }

  private struct TotalResult: Encodable {
    let rows: Int
    let accepted: Int
    let updated: Int
    let duplicates: Int
    let rejected: Int
    let firstCreated: String?
    let lastCreated: String?
    let system: String
    let files: [FileResult]

    init(_ files: [FileResult]) {
      rows = files.reduce(0) { $0 + $1.rows }
      accepted = files.reduce(0) { $0 + $1.accepted }
      updated = files.reduce(0) { $0 + $1.updated }
      duplicates = files.reduce(0) { $0 + $1.duplicates }
      rejected = files.reduce(0) { $0 + $1.rejected }
      firstCreated = files.compactMap(\.firstCreated).min()
      lastCreated = files.compactMap(\.lastCreated).max()
      let systems = Set(files.map(\.system)).sorted()
      system = systems.joined(separator: ", ")
      self.files = files
    }
  }
}

extension ImportOutcome {
  /// The rows that are no contacts, in a fixed order.
  fileprivate var passedOver: [(PassedOver, Int)] {
    PassedOver.allCases.compactMap { what in notes.passedOver[what].map { (what, $0) } }
  }
}

extension PassedOver {
  fileprivate var label: String {
    switch self {
    case .outbound: "Outbound"
    case .furtherMessage: "Messages"
    }
  }

  fileprivate var explanation: String {
    switch self {
    case .outbound: "begun by the team, not by a customer: left out"
    case .furtherMessage: "further ones of contacts read already"
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
