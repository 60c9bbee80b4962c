import Workforce

/// Turns the rows of a table into contacts, as its mapping says.
///
/// What names and dates a contact must be right, or the row is rejected; so must every value be
/// that can be read at all. Times before the contact's creation are left out and remarked: real
/// exports have some, and the contact came in all the same.
final class ContactReading {
  private(set) var notes = ReadingNotes()
  /// What the file says of its contacts.
  let columns: ContactBatch.Columns

  private let id: ColumnMapping.Column?
  private var created: MappedTime
  private let today: Timestamp
  private var updated: MappedTime?
  private var firstReply: MappedTime?
  private var resolved: MappedTime?
  private var customerSince: MappedTime?
  private let firstReplyAfter: MappedDuration?
  private let resolvedAfter: MappedDuration?
  private let handle: MappedDuration?
  private let wait: MappedDuration?
  private let reopened: MappedNumber?
  private let stream: Int?
  private let agent: Int?
  private let group: Int?
  private let language: Int?
  private let segment: Int?
  private let customer: Int?
  private let mergedInto: Int?
  private let abandoned: Int?
  private let spam: Int?
  private let deleted: Int?
  private let absorbed: Int?
  /// Talk, hold and after-call work, where no column has their sum.
  private let handleParts: [MappedDuration]
  private let customerReply: Int?
  private var direction: WordColumn<Bool>?
  private var outsideHours: WordColumn<Bool>?
  private let conventions: Conventions
  private var knownContacts: Set<UInt64> = []
  private let subject: Int?
  private var channel: WordColumn<ContactChannel>?
  private var endings: [WordColumn<Ending>]
  private let channelOfAll: ContactChannel
  private var streamOfAll: Int32?

  private let interner = Interner()
  private var namesHandedOver = 0
  private var occurrences: [UInt64: Int32] = [:]

  init(_ mapping: ColumnMapping, clock: WallClock, order: DateOrder, today: Timestamp) {
    self.today = today
    func time(_ field: ImportField) -> MappedTime? {
      MappedTime(mapping[field], clock: clock, order: order)
    }
    guard let created = time(.created) else {
      preconditionFailure("A mapping of contacts says where their creation is.")
    }
    self.created = created
    id = mapping[.id]
    updated = time(.updated)
    firstReply = time(.firstReply)
    resolved = time(.resolved)
    customerSince = time(.customerSince)
    firstReplyAfter = MappedDuration(mapping[.firstReplyAfter])
    resolvedAfter = MappedDuration(mapping[.resolvedAfter])
    handle = MappedDuration(mapping[.handle])
    wait = MappedDuration(mapping[.wait])
    reopened = MappedNumber(mapping[.reopened])
    stream = mapping[.stream]?.index
    agent = mapping[.agent]?.index
    group = mapping[.group]?.index
    language = mapping[.language]?.index
    segment = mapping[.segment]?.index
    customer = mapping[.customer]?.index
    mergedInto = mapping[.mergedInto]?.index
    abandoned = mapping[.abandoned]?.index
    spam = mapping[.spam]?.index
    deleted = mapping[.deleted]?.index
    absorbed = mapping[.absorbed]?.index
    handleParts =
      handle == nil ? [.talk, .hold, .wrapUp].compactMap { MappedDuration(mapping[$0]) } : []
    customerReply = mapping[.customerReply]?.index
    conventions = mapping.conventions
    func words<Meaning>(
      _ field: ImportField, _ meaning: @escaping (String) -> Meaning
    ) -> WordColumn<Meaning>? {
      let words = mapping.words[field] ?? [:]
      return mapping[field].map { WordColumn($0.index) { meaning(words[$0] ?? $0) } }
    }
    channel = words(.channel, ChannelWords.channel)
    direction = words(.direction, isOutbound)
    outsideHours = words(.outsideHours) { word in
      Array(word.utf8).withUnsafeBufferPointer(writtenFlag) ?? false
    }
    subject = mapping[.subject]?.index
    let isUnanswered = mapping.conventions.contains(.outcomeMeansUnanswered)
    endings = [
      words(.outcome) { text in
        var ending = Ending(outcome: text)
        if isUnanswered { ending.isAbandoned = true }
        return ending
      },
      words(.status, Ending.init(status:)), words(.tags, Ending.init(tags:)),
    ].compactMap(\.self)
    channelOfAll = mapping.channel ?? .other
    columns = mapping.contactColumns.union(mapping.stream == nil ? [] : .stream)
    if let name = mapping.stream {
      streamOfAll = Array(name.utf8).withUnsafeBufferPointer { interner.number(of: $0) }
    }
  }

  /// Adds the reader's record to the batch, and gives when the contact was created.
  func read(
    _ record: DelimitedReader, into batch: inout ContactBatch
  ) throws(Rejection) -> Int64 {
    if direction != nil || conventions.contains(.rowsAreMessages) { try passOver(record) }
    var row = ContactBatch.Row()
    let creation = try created.readNeeded(record, today: today)
    row.createdAt = creation.instant
    if updated != nil { row.updatedAt = try updated?.read(record)?.instant }
    if firstReply != nil {
      row.firstReplyAt = try notBeforeCreation(firstReply?.read(record), of: row, record) {
        firstReply?.column.header
      }
    }
    if resolved != nil {
      row.resolvedAt = try notBeforeCreation(resolved?.read(record), of: row, record) {
        resolved?.column.header
      }
    }
    if customerSince != nil { row.customerSince = try customerSince?.read(record)?.instant }
    if let firstReplyAfter, row.firstReplyAt == nil {
      row.firstReplyAt = try firstReplyAfter.read(record).map { row.createdAt + $0 }
    }
    if let resolvedAfter, row.resolvedAt == nil {
      row.resolvedAt = try resolvedAfter.read(record).map { row.createdAt + $0 }
    }
    if let handle { row.handleSeconds = try handle.read(record) }
    for part in handleParts {
      if let seconds = try part.read(record) {
        row.handleSeconds = (row.handleSeconds ?? 0) + seconds
      }
    }
    if let wait { row.waitSeconds = try wait.read(record) }
    if let reopened { row.reopenedCount = Int32(try reopened.read(record) ?? 0) }

    if let streamOfAll {
      row.stream = streamOfAll
    } else if let stream {
      row.stream = name(record, stream)
    }
    if let agent { row.agent = name(record, agent) }
    if let group { row.group = name(record, group) }
    if let language { row.language = name(record, language) }
    if let segment { row.segment = name(record, segment) }
    if let customer {
      let bytes = trimmed(record.field(customer))
      row.customer = isNoName(bytes) ? .none : word(bytes, into: &batch)
    }

    if channel != nil {
      let number = channel!.number(in: record)
      row.channel = number < 0 ? channelOfAll : channel!.meanings[Int(number)]
    } else {
      row.channel = channelOfAll
    }
    for index in endings.indices {
      let number = endings[index].number(in: record)
      guard number >= 0 else { continue }
      let ending = endings[index].meanings[Int(number)]
      if ending.isAbandoned { row.isAbandoned = true }
      if ending.isSpam { row.isSpam = true }
      if ending.isMerged { row.mergedInto = Self.somewhere(in: &batch) }
      if ending.isOutsideHours { notes.outsideHours += 1 }
      if ending.isOpen, conventions.contains(.openIsUnresolved) { row.resolvedAt = nil }
    }
    if let number = outsideHours?.number(in: record), number >= 0,
      outsideHours!.meanings[Int(number)]
    {
      notes.outsideHours += 1
    }
    if let abandoned, try flag(record, abandoned) { row.isAbandoned = true }
    if let spam, try flag(record, spam) { row.isSpam = true }
    if let deleted, try flag(record, deleted) { row.isSpam = true }
    if let mergedInto {
      let target = word(trimmed(record.field(mergedInto)), into: &batch)
      if target != .none { row.mergedInto = target }
    }
    if conventions.contains(.handledFromReplyToEnd), row.handleSeconds == nil,
      let reply = row.firstReplyAt, let end = row.resolvedAt, end >= reply
    {
      row.handleSeconds = end - reply
    }
    if let subject {
      let bytes = trimmed(record.field(subject))
      row.subject = isMissing(bytes) ? nil : SubjectFingerprint(utf8: bytes)
    }
    // Nobody handled it: a zero there would drag the average down.
    if row.isAbandoned || conventions.contains(.zeroHandleIsUnknown), row.handleSeconds == 0 {
      row.handleSeconds = nil
    }

    row.externalID = try identity(record, written: creation.written, into: &batch)
    if let absorbed { noteMerges(record, absorbed, into: row.externalID, &batch) }
    if row.isSpam { notes.spam += 1 }
    if row.isAbandoned { notes.abandoned += 1 }
    if row.mergedInto != .none { notes.merged += 1 }
    batch.rows.append(row)
    return row.createdAt
  }

  /// Puts the names that are new since the last batch into this one, before it is handed over.
  func finish(_ batch: inout ContactBatch) {
    batch.newNames = Array(interner.texts[namesHandedOver...])
    namesHandedOver = interner.texts.count
  }

  /// The notes of the whole file.
  func finalNotes() -> ReadingNotes {
    var notes = notes
    let times = [created, updated, firstReply, resolved, customerSince].compactMap { $0?.reader }
    notes.repeatedTimes = times.reduce(0) { $0 + $1.repeatedTimes }
    notes.skippedTimes = times.reduce(0) { $0 + $1.skippedTimes }
    if let channel {
      for (number, word) in channel.interner.texts.enumerated() {
        notes.channelWords[word] = .init(
          channel: channel.meanings[number], rows: channel.counts[number])
      }
    }
    return notes
  }

  /// Throws if the row is no contact: the team's own message or call, which the customer didn't
  /// answer either, or a further message of a contact.
  private func passOver(_ record: DelimitedReader) throws(Rejection) {
    if let number = direction?.number(in: record), number >= 0,
      direction!.meanings[Int(number)]
    {
      let hasReplied =
        customerReply.map { column in
          let reply = trimmed(record.field(column))
          return !isMissing(reply) && !reply.elementsEqual("0".utf8)
        } ?? false
      if !hasReplied { throw Rejection(passingOver: .outbound) }
    }
    if conventions.contains(.rowsAreMessages), let id {
      let hash = contentHash(trimmed(record.field(id.index)))
      guard knownContacts.insert(hash).inserted else {
        throw Rejection(passingOver: .furtherMessage)
      }
    }
  }

  /// Puts down which contacts the row's contact took in.
  private func noteMerges(
    _ record: DelimitedReader, _ column: Int, into winner: ContactBatch.Word,
    _ batch: inout ContactBatch
  ) {
    for part in decodedText(record.field(column)).split(whereSeparator: { ";, ".contains($0) }) {
      let id = Array(part.utf8).withUnsafeBufferPointer { word($0, into: &batch) }
      guard id != .none, id != winner else { continue }
      batch.merges.append((id, winner))
    }
  }

  private func notBeforeCreation(
    _ reading: TimeColumn.Reading?, of row: ContactBatch.Row, _ record: DelimitedReader,
    header: () -> String?
  ) -> Int64? {
    guard let reading else { return nil }
    if reading.instant >= row.createdAt { return reading.instant }
    let time = Timestamp(secondsSince1970: reading.instant)
    let creation = Timestamp(secondsSince1970: row.createdAt)
    notes.leaveOut(
      line: record.line, "\(header() ?? "") is \(time), before the creation at \(creation).")
    return nil
  }

  private func name(_ record: DelimitedReader, _ column: Int) -> Int32 {
    let bytes = trimmed(record.field(column))
    return isNoName(bytes) ? ContactBatch.noName : interner.number(of: bytes)
  }

  private func flag(_ record: DelimitedReader, _ column: Int) throws(Rejection) -> Bool {
    let bytes = trimmed(record.field(column))
    if isMissing(bytes) { return false }
    return writtenFlag(bytes) ?? false
  }

  /// The contact's own number; where a file has none, one made of its content, so that the same
  /// file again is known again: when it was created as written, a hash of the whole row, and which
  /// of the equal rows of the file it is.
  private func identity(
    _ record: DelimitedReader, written: Int64, into batch: inout ContactBatch
  ) throws(Rejection) -> ContactBatch.Word {
    if let id {
      let bytes = trimmed(record.field(id.index))
      guard !isMissing(bytes) else { throw Rejection("\(id.header) is empty.") }
      return word(bytes, into: &batch)
    }
    var hash: UInt64 = 0
    for index in 0..<record.fieldCount { hash = contentHash(record.field(index), seed: hash) }
    let occurrence = (occurrences[hash] ?? 0) + 1
    occurrences[hash] = occurrence
    return Self.text("\(written)-\(String(hash, radix: 36))-\(occurrence)", in: &batch)
  }

  private func word(
    _ bytes: UnsafeBufferPointer<UInt8>, into batch: inout ContactBatch
  ) -> ContactBatch.Word {
    if isMissing(bytes) { return .none }
    // A number only if its digits are told by its value alone.
    if bytes[0] >= UInt8(ascii: "1"), bytes[0] <= UInt8(ascii: "9"), let value = wholeNumber(bytes)
    {
      return .number(value)
    }
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return Self.text(decodedText(bytes), in: &batch) }
    let offset = Int32(batch.bytes.count)
    batch.bytes.append(contentsOf: bytes)
    return .text(offset: offset, count: Int32(bytes.count))
  }

  private static func text(_ text: String, in batch: inout ContactBatch) -> ContactBatch.Word {
    let offset = Int32(batch.bytes.count)
    batch.bytes.append(contentsOf: text.utf8)
    return .text(offset: offset, count: Int32(text.utf8.count))
  }

  /// Merged, but the system doesn't say into which contact.
  private static func somewhere(in batch: inout ContactBatch) -> ContactBatch.Word {
    text("unknown", in: &batch)
  }
}

extension ColumnMapping {
  /// What contacts read by it may hold.
  fileprivate var contactColumns: ContactBatch.Columns {
    let start: ContactBatch.Columns =
      conventions.contains(.handledFromReplyToEnd) ? .handleSeconds : []
    return columns.reduce(into: start) { parts, column in
      switch column.field {
      case .updated: parts.insert(.updatedAt)
      case .firstReply, .firstReplyAfter: parts.insert(.firstReplyAt)
      case .resolved, .resolvedAfter: parts.insert(.resolvedAt)
      case .customerSince: parts.insert(.customerSince)
      case .handle: parts.insert(.handleSeconds)
      case .wait: parts.insert(.waitSeconds)
      case .reopened: parts.insert(.reopenedCount)
      case .stream: parts.insert(.stream)
      case .agent: parts.insert(.agent)
      case .group: parts.insert(.group)
      case .language: parts.insert(.language)
      case .segment: parts.insert(.segment)
      case .customer: parts.insert(.customer)
      case .mergedInto: parts.insert(.mergedInto)
      case .abandoned, .spam, .deleted: parts.insert(.flags)
      case .talk, .hold, .wrapUp: parts.insert(.handleSeconds)
      case .outcome, .status, .tags: parts.formUnion([.flags, .mergedInto])
      case .subject: parts.insert(.subject)
      default: break
      }
    }
  }
}

/// A column of few different words, each understood once.
private struct WordColumn<Meaning> {
  let column: Int
  let meaning: (String) -> Meaning
  let interner = Interner()
  private(set) var meanings: [Meaning] = []
  /// Rows with each word.
  private(set) var counts: [Int] = []

  init(_ column: Int, _ meaning: @escaping (String) -> Meaning) {
    self.column = column
    self.meaning = meaning
  }

  /// The word's number, or -1 where the row has none.
  mutating func number(in record: DelimitedReader) -> Int32 {
    let bytes = trimmed(record.field(column))
    if isMissing(bytes) { return -1 }
    let number = interner.number(of: bytes)
    if Int(number) == meanings.count {
      meanings.append(meaning(interner.texts[Int(number)]))
      counts.append(0)
    }
    counts[Int(number)] += 1
    return number
  }
}
