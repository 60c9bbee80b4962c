package import Workforce

/// Reads a table row by row and hands over what it holds in batches.
///
/// One thread may read while another stores: a batch is a value.
package final class TableReading {
  package enum Batch: Sendable {
    case contacts(ContactBatch)
    case intervals([IntervalVolume])
    case customers([Customer])
    case agents([Agent])
  }

  /// Rows read so far: taken and rejected.
  package private(set) var rows = 0
  package private(set) var rejected = 0
  /// Rows that are no contacts and nothing to mend either.
  package private(set) var passedOver: [PassedOver: Int] = [:]
  /// The first rejected rows.
  package private(set) var firstRejected: [RowRemark] = []
  package private(set) var firstCreated: Timestamp?
  package private(set) var lastCreated: Timestamp?

  private enum Reader {
    case contacts(ContactReading)
    case intervals(IntervalReading)
    case customers(CustomerReading)
    case agents(AgentReading)
  }

  private let record: DelimitedReader
  private let columnCount: Int
  /// Lines above the first row that aren't counted: a JSON record is told by its number.
  private let uncountedLines: Int
  private let brokenRecords = BrokenRecords()
  private let reader: Reader
  private let batchSize: Int
  private let reject: (RowRemark, UnsafeBufferPointer<UInt8>) throws -> Void
  private var first = Int64.max
  private var last = Int64.min

  /// `reject` gets each row that isn't taken, with its bytes as they stand in the file: those of contacts
  /// that came long after `today`, among others.
  package init(
    _ file: TableFile, _ mapping: ColumnMapping, clock: WallClock, order: DateOrder,
    today: Timestamp, batchSize: Int = 16_384,
    reject: @escaping (RowRemark, UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    // A row without a number is known again by all of it.
    let isKnownByContent = mapping.kind == .contacts && mapping[.id] == nil
    let brokenRecords = brokenRecords
    record = try file.rows(wanted: isKnownByContent ? nil : Set(mapping.columns.map(\.index))) {
      brokenRecords.reasons[$0] = $1
    }
    columnCount = file.survey.columns.count
    uncountedLines = file.isJSON ? 1 : 0
    self.batchSize = batchSize
    self.reject = reject
    reader =
      switch mapping.kind {
      case .contacts, .details:
        .contacts(ContactReading(mapping, clock: clock, order: order, today: today))
      case .intervals:
        .intervals(
          IntervalReading(
            mapping, clock: clock, order: order, today: today,
            usualLength: file.intervalLength(of: mapping, order: order)))
      case .customers: .customers(CustomerReading(mapping, clock: clock, order: order))
      case .agents: .agents(AgentReading(mapping, clock: clock, order: order))
      }
  }

  /// The next rows; nil after the last. Throws `RecordTooLong`.
  package func next() throws -> Batch? {
    let batch: Batch?
    switch reader {
    case .contacts(let contacts):
      var rows = ContactBatch(contacts.columns)
      rows.rows.reserveCapacity(batchSize)
      let isFull = { rows.rows.count == self.batchSize }
      try forEachRow(until: isFull) { record throws(Rejection) in
        self.note(created: try contacts.read(record, into: &rows))
      }
      contacts.finish(&rows)
      batch = rows.rows.isEmpty ? nil : .contacts(rows)
    case .intervals(let intervals):
      var volumes: [IntervalVolume] = []
      let isFull = { volumes.count == self.batchSize }
      try forEachRow(until: isFull) { record throws(Rejection) in
        let volume = try intervals.read(record)
        volumes.append(volume)
        self.note(created: volume.start.secondsSince1970)
      }
      batch = volumes.isEmpty ? nil : .intervals(volumes)
    case .customers(let list):
      var customers: [Customer] = []
      let isFull = { customers.count == self.batchSize }
      try forEachRow(until: isFull) { record throws(Rejection) in
        let customer = try list.read(record)
        customers.append(customer)
        self.note(created: customer.since.secondsSince1970)
      }
      batch = customers.isEmpty ? nil : .customers(customers)
    case .agents(let list):
      var agents: [Agent] = []
      let isFull = { agents.count == self.batchSize }
      try forEachRow(until: isFull) { record throws(Rejection) in
        agents.append(try list.read(record))
      }
      batch = agents.isEmpty ? nil : .agents(agents)
    }
    if first <= last {
      firstCreated = Timestamp(secondsSince1970: first)
      lastCreated = Timestamp(secondsSince1970: last)
    }
    return batch
  }

  /// What was come across in the rows read so far.
  package var notes: ReadingNotes {
    var notes =
      switch reader {
      case .contacts(let contacts): contacts.finalNotes()
      case .intervals(let intervals): intervals.finalNotes()
      case .customers(let customers): customers.finalNotes()
      case .agents(let agents): agents.notes
      }
    notes.passedOver = passedOver
    notes.firstLeftOut = notes.firstLeftOut.map {
      RowRemark(line: $0.line - uncountedLines, reason: $0.reason)
    }
    return notes
  }

  private func forEachRow(
    until isFull: () -> Bool, _ take: (DelimitedReader) throws(Rejection) -> Void
  ) throws {
    while !isFull(), try record.advance() {
      rows += 1
      do throws(Rejection) {
        if record.fieldCount != columnCount || record.isUnclosed { try checkShape() }
        try take(record)
      } catch {
        if let what = error.passedOver {
          passedOver[what, default: 0] += 1
          continue
        }
        let remark = RowRemark(line: record.line - uncountedLines, reason: error.reason)
        rejected += 1
        if firstRejected.count < 10 { firstRejected.append(remark) }
        try reject(remark, record.record)
      }
    }
  }

  /// A row with too few or too many fields isn't read: nobody knows which are which. Empty fields
  /// at the end, which some systems leave, do no harm.
  private func checkShape() throws(Rejection) {
    if let reason = brokenRecords.reasons.removeValue(forKey: record.line - uncountedLines) {
      throw Rejection(reason)
    }
    if record.isUnclosed {
      throw Rejection("A quote (\") is opened in this row and never closed.")
    }
    let isLonger = record.fieldCount > columnCount
    if isLonger, (columnCount..<record.fieldCount).allSatisfy({ record.field($0).isEmpty }) {
      return
    }
    throw Rejection(
      "The row has \(record.fieldCount) fields where the header has \(columnCount).")
  }

  private func note(created: Int64) {
    if created < first { first = created }
    if created > last { last = created }
  }
}

/// The JSON records that couldn't be read, by their numbers, until their lines come by.
private final class BrokenRecords {
  var reasons: [Int: String] = [:]
}
