import FileFormats
import Testing
import Workforce

/// A table of a test, read whole.
struct ReadTable {
  var mapping: ColumnMapping
  var contacts: [ContactBatch.Row] = []
  var ids: [String] = []
  /// The contacts as they would be stored.
  var told: [Contact] = []
  /// Which contacts others took in, with theirs.
  var merges: [[String]] = []
  var customers: [Customer] = []
  var agents: [Agent] = []
  var intervals: [IntervalVolume] = []
  var rejects: [RowRemark] = []
  var notes = ReadingNotes()

  /// Noon of 2027-12-31, in UTC.
  static let today = Timestamp(secondsSince1970: 1_830_254_400)

  init(
    _ text: String, clock: WallClock = .utc, order: DateOrder? = nil,
    changing: (inout ColumnMapping) -> Void = { _ in }
  ) throws {
    let file = try TableFile(name: "export.csv") { ByteSource(Array(text.utf8)) }
    let export = try #require(TicketExports.all.first { $0.recognizes(file.survey) })
    mapping = export.mapping(of: file.survey)
    changing(&mapping)
    try #require(mapping.missing.isEmpty, "missing: \(mapping.missing) of \(file.survey.header)")
    var settled = order ?? .dayFirst
    if case .settled(let found) = try file.dateOrder(of: mapping) { settled = found }
    var rejects: [RowRemark] = []
    var names: [String] = []
    let reading = try TableReading(
      file, mapping, clock: clock, order: settled, today: Self.today, batchSize: 2
    ) { remark, _ in rejects.append(remark) }
    while let batch = try reading.next() {
      switch batch {
      case .contacts(let batch):
        names += batch.newNames
        contacts += batch.rows
        ids += batch.rows.map { batch.string($0.externalID) ?? "" }
        told += batch.rows.map { batch.contact($0, source: mapping.source, names: names) }
        merges += batch.merges.map { [$0.id, $0.into].map { batch.string($0) ?? "" } }
      case .intervals(let volumes): intervals += volumes
      case .customers(let list): customers += list
      case .agents(let list): agents += list
      }
    }
    self.rejects = rejects
    notes = reading.notes
  }

  var created: [String] {
    contacts.map { Timestamp(secondsSince1970: $0.createdAt).description }
  }
}

extension ContactBatch {
  fileprivate func contact(_ row: Row, source: String, names: [String]) -> Contact {
    func name(_ number: Int32) -> String? { number < 0 ? nil : names[Int(number)] }
    func time(_ seconds: Int64?) -> Timestamp? {
      seconds.map(Timestamp.init(secondsSince1970:))
    }
    return Contact(
      source: source, externalID: string(row.externalID) ?? "", channel: row.channel,
      createdAt: Timestamp(secondsSince1970: row.createdAt), stream: name(row.stream),
      firstReplyAt: time(row.firstReplyAt), resolvedAt: time(row.resolvedAt),
      reopenedCount: Int(row.reopenedCount), handleSeconds: row.handleSeconds.map(Int.init),
      waitSeconds: row.waitSeconds.map(Int.init), isAbandoned: row.isAbandoned,
      agent: name(row.agent), group: name(row.group), language: name(row.language),
      customer: string(row.customer), customerSince: time(row.customerSince),
      segment: name(row.segment), isSpam: row.isSpam, mergedInto: string(row.mergedInto))
  }
}

/// Seconds after 2 March 2026, 09:00 UTC.
func nine(_ seconds: Int64 = 0) -> Timestamp {
  Timestamp(secondsSince1970: 1_772_442_000 + seconds)
}
