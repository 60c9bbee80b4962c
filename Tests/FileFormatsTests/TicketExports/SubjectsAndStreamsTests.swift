import FileFormats
import Testing
import Workforce

/// What exports say of subjects, of streams, and of what counts once or not at all.
@Suite struct SubjectsAndStreamsTests {
  private struct ReadRows {
    var mapping: ColumnMapping
    var rows: [ContactBatch.Row] = []
    var names: [String] = []

    func stream(of row: ContactBatch.Row) -> String? {
      row.stream < 0 ? nil : names[Int(row.stream)]
    }
  }

  private func read(
    _ text: String, changing: (inout ColumnMapping) -> Void = { _ in }
  ) throws -> ReadRows {
    let file = try TableFile(name: "export.csv") { ByteSource(Array(text.utf8)) }
    let export = try #require(TicketExports.all.first { $0.recognizes(file.survey) })
    var mapping = export.mapping(of: file.survey)
    changing(&mapping)
    let reading = try TableReading(
      file, mapping, clock: .utc, order: .dayFirst, today: ReadTable.today
    ) { _, _ in }
    var read = ReadRows(mapping: mapping)
    while case .contacts(let batch) = try reading.next() {
      read.rows += batch.rows
      read.names += batch.newNames
    }
    return read
  }

  private func isDemand(_ row: ContactBatch.Row) -> Bool {
    !row.isSpam && row.mergedInto == .none
  }

  @Test(arguments: [
    ("zendesk", "Id,Summation column,Created at,Via,Subject", "7,1,2026-03-01 10:00,Mail,"),
    ("hubspot", "Ticket ID,Create date,Pipeline,Ticket name", "7,2026-03-01 10:00,Support,"),
    ("hubspot", "hs_ticket_id,createdate,hs_pipeline,subject", "7,2026-03-01 10:00,0,"),
    ("csv", "Number,Opened,Short description", "7,2026-03-01 10:00,"),
    ("csv", "Nummer,Created,Betreff", "7,2026-03-01 10:00,"),
  ])
  func aSystemsSubjectIsKeptAsItsFingerprint(system: String, header: String, row: String) throws {
    let read = try read("\(header)\n\(row)Re: Größe 12\n\(row)\n\(row)n/a\n")
    #expect(read.mapping.system == system)
    #expect(
      read.rows.map(\.subject) == [SubjectFingerprint("größe 12"), nil, nil])
  }

  @Test func zendesksMergedAndSpamTicketsAreNoDemandAndReopenedOnesAreOnce() throws {
    let read = try read(
      """
      Id,Summation column,Created at,Via,Status,Tags,Reopens
      1,1,2026-03-01 10:00,Mail,Closed,vip,2
      2,1,2026-03-01 10:00,Mail,Closed,closed_by_merge,0
      3,1,2026-03-01 10:00,Mail,Closed,vip spam,0
      4,1,2026-03-01 10:00,Mail,Deleted,,0
      5,1,2026-03-01 10:00,Mail,Suspended,,0

      """)
    #expect(read.rows.map(isDemand) == [true, false, false, false, false])
    #expect(read.rows.map(\.isSpam) == [false, false, true, true, true])
    #expect(read.rows[0].reopenedCount == 2)
  }

  /// HubSpot drops a ticket that is merged into another; the list of such ids stands at the other.
  @Test(arguments: ["Merged Ticket IDs", "hs_merged_object_ids"])
  func hubSpotsTicketThatOthersWereMergedIntoCounts(column: String) throws {
    let read = try read(
      """
      Ticket ID,Create date,Pipeline,Ticket status,\(column)
      1,2026-03-01 10:00,Support,Closed,2;3
      4,2026-03-01 10:00,Support,Spam,

      """)
    #expect(read.rows.map(isDemand) == [true, false])
  }

  @Test func aMailboxIsAStreamOfMails() throws {
    let read = try read(
      """
      Number,Received,Mailbox,Customer,Subject,Answered by
      1,2026-03-01 10:00,founder@example.com,C1,Hello,Dana

      """)
    #expect(read.mapping.channel == .email)
    #expect(read.stream(of: read.rows[0]) == "founder@example.com")
    #expect(read.mapping[.agent]?.header == "Answered by")
  }

  @Test func aStreamGivenForAFileIsThatOfAllItsRowsAndSetsItApart() throws {
    let text = "Number,Received,Queue\n1,2026-03-01 10:00,A\n2,2026-03-01 10:00,\n"
    let own = try read(text) { $0.stream = "Founder's inbox" }
    #expect(own.rows.map { own.stream(of: $0) } == ["Founder's inbox", "Founder's inbox"])
    let plain = try read(text)
    #expect(plain.rows.map { plain.stream(of: $0) } == ["A", nil])
    #expect(own.mapping.source != plain.mapping.source)
  }
}
