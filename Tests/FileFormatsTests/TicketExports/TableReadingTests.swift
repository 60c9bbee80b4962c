import FileFormats
import Foundation
import Testing
import Workforce

/// Dublin in 2026: an hour forward on 29 March, an hour back on 25 October, each at 01:00 UTC.
private let dublin = WallClock(
  name: "Europe/Dublin", offsetBeforeSeconds: 0,
  changes: [
    .init(instant: Timestamp(secondsSince1970: 1_774_746_000), offsetSeconds: 3600),
    .init(instant: Timestamp(secondsSince1970: 1_792_890_000), offsetSeconds: 0),
  ])

private func problems(_ text: String) -> [Problem] {
  do {
    _ = try TableFile(name: "export.csv") { ByteSource(Array(text.utf8)) }
    return []
  } catch let problems as Problems {
    return problems.all
  } catch {
    Issue.record(error)
    return []
  }
}

@Suite struct TableRecognitionTests {
  @Test func aZendeskExportIsKnownByItsHeader() throws {
    let read = try ReadTable(
      """
      Summation column,Id,Requester,Requester id,Assignee,Group,Subject,Tags,Status,Via,Created at,Updated at,Organization,Solved at,Reopens,First reply time in minutes,Full resolution time in minutes,Language [list]
      1,7001,Ann,9001,Ben,Billing,"Hello,
      there",vip,Closed,Mail,2026-03-02 09:00:00,2026-03-03 10:00:00,Acme,2026-03-02 11:00:00,1,30,120,French
      1,7002,Cem,9002,Dee,Billing,Again,closed_by_merge,Closed,Web form,2026-03-02 09:05:00,2026-03-02 09:06:00,,,0,,,
      1,7003,Eve,9003,,,Buy now,,Suspended,Phone call (inbound),2026-03-02 09:06:00,,,,0,,,
      """)
    #expect(read.mapping.system == "zendesk")
    #expect(read.ids == ["7001", "7002", "7003"])
    #expect(read.contacts[0].firstReplyAt == read.contacts[0].createdAt + 1800)
    #expect(read.contacts[0].resolvedAt == read.contacts[0].createdAt + 7200)
    #expect(read.contacts[0].reopenedCount == 1)
    #expect(read.contacts[0].language >= 0)
    #expect(read.contacts.map(\.channel) == [.email, .email, .phone])
    #expect(read.contacts[1].mergedInto != .none)
    #expect(read.contacts.map(\.isSpam) == [false, false, true])
    #expect(read.mapping[.customer]?.header == "Organization")
  }

  @Test func aHubSpotExportIsKnownByItsHeader() throws {
    let read = try ReadTable(
      """
      Ticket ID,Ticket name,Pipeline,Ticket status,Create date,Close date,Ticket owner,Source,Associated Company (Primary),Time to first agent email reply (HH:mm:ss)
      51,Help,Support Pipeline,Closed,2026-03-02 09:00,2026-03-02 12:00,Ann,CHAT,Acme,00:10:00
      52,Call,Support Pipeline,New,2026-03-02 09:30,,Ben,PHONE,,
      """)
    #expect(read.mapping.system == "hubspot")
    #expect(read.ids == ["51", "52"])
    #expect(read.contacts.map(\.channel) == [.chat, .phone])
    #expect(read.contacts[0].firstReplyAt == read.contacts[0].createdAt + 600)
    #expect(read.contacts[1].resolvedAt == nil)
  }

  @Test func hubSpotsInternalNamesHoldMilliseconds() throws {
    let read = try ReadTable(
      """
      hs_ticket_id,createdate,closed_date,hs_pipeline,source_type,time_to_first_agent_reply
      51,1772442000000,1772445600000,0,EMAIL,90000
      """)
    #expect(read.mapping.system == "hubspot")
    #expect(read.created == ["2026-03-02T09:00:00Z"])
    #expect(read.contacts[0].firstReplyAt == read.contacts[0].createdAt + 90)
  }

  @Test func anIntervalHistoryIsKnownByItsCounts() throws {
    let read = try ReadTable(
      """
      Interval Start UTC Date,Queue,Offered,Interactions Handled,Total Handle Time (Seconds)
      2026-03-02T09:00:00Z,Phone,40,38,11400
      2026-03-02T09:15:00Z,Phone,42,42,12600
      2026-03-02T09:30:00Z,Phone,-1,42,12600
      """)
    #expect(read.mapping.system == "intervals")
    #expect(read.intervals.count == 2)
    #expect(read.intervals[0].lengthSeconds == 900)
    #expect(read.intervals[0].queue == "Phone")
    #expect(read.intervals[1].handleSeconds == 12_600)
    #expect(read.rejects.map(\.line) == [4])
  }

  /// A year after `ReadTable.today` is 2028-12-31.
  @Test func whatCameLongAfterTodayIsASlipOfThePen() throws {
    let read = try ReadTable(
      """
      id,created
      1,2027-12-30 09:00:00
      2,2028-12-30 09:00:00
      3,2029-02-01 09:00:00
      4,2062-03-02 09:00:00
      """)
    #expect(read.ids == ["1", "2"])
    #expect(read.rejects.map(\.line) == [4, 5])
    #expect(
      read.rejects.first?.reason
        == "created is '2029-02-01 09:00:00', more than a year after today, 2027-12-31. Correct the "
        + "date, or see whether day and month are the right way round.")
    let counted = try ReadTable("timestamp,count\n2027-01-01,310\n2027-02-01,9\n2071-03-01,280\n")
    #expect(counted.intervals.count == 2)
    #expect(counted.rejects.map(\.line) == [4])
  }

  @Test func timestampAndCountAreEnoughForAnIntervalHistory() throws {
    let read = try ReadTable(
      "timestamp,count\n2026-01-01,310.0\n2026-02-01,280\n2026-03-01,\n")
    #expect(read.mapping.system == "intervals")
    #expect(read.intervals.map(\.lengthSeconds) == [31 * 86_400, 28 * 86_400])
    #expect(read.rejects.map(\.reason) == ["count is empty."])
  }

  @Test func aListOfCustomersIsKnown() throws {
    let read = try ReadTable(
      """
      customer_id,since,until,segment
      A1,2025-01-01,,Pro
      A2,2025-02-01,2025-01-01,Free
      A3,2025-03-01,2026-01-01,
      """)
    #expect(read.mapping.system == "customers")
    #expect(read.customers.map(\.id) == ["A1", "A3"])
    #expect(read.customers[0].segment == "Pro")
    #expect(read.customers[1].segment == nil)
    #expect(read.rejects.map(\.line) == [3])
  }

  @Test func aTableOfCallsIsMappedByNamesAndValues() throws {
    let read = try ReadTable(
      """
      arrival,call_type,wait_s,outcome,service_start,service_end,handle_s,agent
      2026-03-02 09:00:00,PS,140,HANG,,,0,
      2026-03-02 09:01:00,PS,20,AGENT,2026-03-02 09:01:20,2026-03-02 09:05:00,220,A03
      2026-03-02 09:02:00,PS,0,PHANTOM,,,0,
      2026-03-02 09:02:00,PS,0,PHANTOM,,,0,
      """)
    #expect(read.mapping.system == "csv")
    #expect(read.contacts.allSatisfy { $0.channel == .phone })
    #expect(read.contacts.map(\.isAbandoned) == [true, false, false, false])
    #expect(read.contacts.map(\.isSpam) == [false, false, true, true])
    #expect(read.contacts[0].handleSeconds == nil)
    #expect(read.contacts[0].waitSeconds == 140)
    #expect(read.contacts[1].handleSeconds == 220)
    #expect(Set(read.ids).count == 4, "equal rows are told apart by their place among them")
  }

  @Test func jirasDatesAndRepeatedHeadersAreRead() throws {
    let read = try ReadTable(
      """
      Summary,Issue key,Issue id,Status,Assignee,Created,Updated,Resolved,Comment,Comment
      Help,SUP-1,10001,Done,Ann,03/Mar/26 9:15 AM,03/Mar/26 1:00 PM,03/Mar/26 12:30 PM,a,b
      """)
    #expect(read.ids == ["SUP-1"])
    #expect(read.created == ["2026-03-03T09:15:00Z"])
    #expect(read.contacts[0].resolvedAt == read.contacts[0].createdAt + 11_700)
  }

  @Test func theSameRowsHaveTheSameIdentitiesWhateverTheDelimiterAndQuotes() throws {
    let plain = try ReadTable("created,agent\n2026-03-02 09:00,Ann\n2026-03-02 09:00,Ann\n")
    let quoted = try ReadTable(
      "created;agent\r\n\"2026-03-02 09:00\";\"Ann\"\r\n2026-03-02 09:00;Ann")
    #expect(plain.ids == quoted.ids)
    #expect(Set(plain.ids).count == 2)
  }
}

@Suite struct NamesThatSayNothingTests {
  private func export(naming name: String) throws -> ReadTable {
    try ReadTable(
      """
      Ticket ID,Group,Agent,Language,Created at,Resolved at,Customer,Segment,Status
      1,Billing,Ann,French,2026-03-02 09:00,2026-03-02 10:00,Acme,Paid,Closed
      2,\(name),\(name),\(name),2026-03-03 09:00,2026-03-03 10:00,\(name),\(name),Closed
      """)
  }

  @Test(arguments: ["?", "-", "n/a", "N/A", "null", "None", "unknown", " Unknown ", ""])
  func aNameThatSaysNothingIsNotSaid(name: String) throws {
    let read = try export(naming: name)
    #expect(read.rejects.isEmpty)
    #expect(read.mapping[.group]?.header == "Group" && read.mapping[.agent]?.header == "Agent")
    let (told, untold) = (read.contacts[0], read.contacts[1])
    #expect(min(told.group, told.agent, told.language, told.segment) >= 0)
    #expect(told.customer != .none)
    #expect(
      [untold.group, untold.agent, untold.language, untold.segment]
        == Array(repeating: ContactBatch.noName, count: 4))
    #expect(untold.customer == .none)
  }

  @Test func everythingElseOfSuchATicketStaysAsItWas() throws {
    let named = try export(naming: "Someone")
    let unnamed = try export(naming: "?")
    #expect(named.ids == unnamed.ids)
    #expect(named.created == unnamed.created)
    #expect(named.contacts.map(\.resolvedAt) == unnamed.contacts.map(\.resolvedAt))
    #expect(named.contacts.map(\.channel) == unnamed.contacts.map(\.channel))
    #expect(named.contacts.map(\.isSpam) == unnamed.contacts.map(\.isSpam))
  }

  @Test func namesThatOnlyHoldSuchAWordAreNames() throws {
    for name in ["Unknown callers", "??", "0", "No"] {
      let read = try export(naming: name)
      #expect(read.contacts[1].group >= 0, "\(name)")
    }
  }

  @Test func aListOfCustomersRejectsNobodyAndKeepsWhoeverHasNoSegment() throws {
    let read = try ReadTable(
      """
      Customer,Since,Segment
      Acme,2026-01-02,?
      Globex,2026-01-03,Paid
      unknown,2026-01-04,Paid
      """)
    #expect(read.customers.map(\.id) == ["Acme", "Globex"])
    #expect(read.customers.map(\.segment) == [nil, "Paid"])
    #expect(read.rejects.map(\.reason) == ["Customer is 'unknown': nobody's name."])
  }
}

@Suite struct SourceTests {
  @Test func tablesThatCountDifferentThingsHaveDifferentSources() throws {
    let tickets = try ReadTable("ticket_id,created\n1,2026-03-02\n").mapping
    let more = try ReadTable("Ticket ID,team,Created\n1,A,2026-03-02\n").mapping
    let calls = try ReadTable("call_id,start_at\n1,2026-03-02\n").mapping
    #expect(tickets.source == more.source)
    #expect(tickets.source != calls.source)
    #expect(tickets.system == "csv")
  }
}

@Suite struct BadInputTests {
  @Test func anEmptyFileIsRefused() {
    #expect(problems("").map(\.cause) == ["The file is empty."])
    #expect(problems("\n\r\n").map(\.cause) == ["The file is empty."])
    #expect(problems("id,created\n").map(\.cause) == ["The file has a header and no rows."])
  }

  @Test(arguments: [
    "PK\u{3}\u{4}rest", "{\"a\": 1", "[1, 2]", "[]", "<html>", "%PDF-1.4", "id,created\n1,\0\0",
  ])
  func whatIsNoTableIsRefusedWithWhatToDo(text: String) {
    #expect(problems(text).count == 1)
    #expect(problems(text).allSatisfy { !$0.remedy.isEmpty })
  }

  @Test func aFileWithoutAHeaderIsRefused() {
    let found = problems("1,2026-03-02 09:00\n2,2026-03-02 09:05\n")
    #expect(found.map(\.place) == ["export.csv:1"])
    #expect(found[0].cause.contains("2026-03-02 09:00"))
  }

  @Test func aGiantRowIsRefusedInOneSentenceThatNamesItsLine() {
    let text = "id,created\n1,2026-01-01\n2,\"" + String(repeating: "x\n", count: 9 << 20)
    let found = problems(text)
    #expect(found.count == 1)
    #expect(found.first?.place == "export.csv:3")
  }

  @Test func anotherDelimiterIsFound() throws {
    let read = try ReadTable("id;created;note\n1;2026-03-02 09:00;a,b\n")
    #expect(read.ids == ["1"])
  }

  @Test func impossibleAndAbsurdRowsAreRejectedWithLineAndReason() throws {
    let read = try ReadTable(
      """
      id,created,resolved,wait_s
      1,2026-03-02 09:00:00,2026-03-02 10:00:00,5
      2,2026-02-30 09:00:00,,5
      3,1900-01-01 00:00:00,,5
      4,2190-01-01 00:00:00,,5
      5,2026-03-02 09:00:00,,-5
      6,,,5
      ,2026-03-02 09:00:00,,5
      8,2026-03-02 09:00:00,tomorrow,5
      9,2026-03-02 09:00:00
      10,2026-03-02 09:00:00,,5,extra
      11,2026-03-02 09:00:00,,5,,
      12,2026-03-02 09:00:00,,99999999999
      """)
    #expect(read.ids == ["1", "11"])
    #expect(read.rejects.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10, 11, 13])
    #expect(read.rejects[0].reason.contains("2026-02-30"))
    #expect(read.rejects[3].reason.contains("-5"))
    #expect(read.rejects[7].reason == "The row has 2 fields where the header has 4.")
  }

  @Test func aResolutionBeforeTheCreationIsLeftOutAndRemarked() throws {
    let read = try ReadTable(
      "id,created,resolved\n1,2026-03-02 09:00:00,2026-03-01 09:00:00\n2,2026-03-02,2026-03-03\n")
    #expect(read.contacts.map(\.resolvedAt) == [nil, read.contacts[1].createdAt + 86_400])
    #expect(read.notes.valuesLeftOut == 1)
    #expect(read.notes.firstLeftOut.map(\.line) == [2])
  }

  @Test func anUnclosedQuoteRejectsTheRowThatOpensIt() throws {
    let read = try ReadTable("id,created\n1,2026-03-02\n2,\"2026-03-03\n3,2026-03-04\n")
    #expect(read.ids == ["1"])
    #expect(read.rejects.map(\.line) == [3])
  }
}

@Suite struct TimesOfATableTests {
  @Test func aLateDateSettlesTheOrderOfDayAndMonthForTheWholeFile() throws {
    let rows = (0..<2000).map { "\($0),03/04/2026 09:00" }.joined(separator: "\n")
    let read = try ReadTable("id,created\n\(rows)\n2000,04/13/2026 09:00\n")
    #expect(read.created.first == "2026-03-04T09:00:00Z")
    #expect(read.created.last == "2026-04-13T09:00:00Z")
  }

  @Test func anOrderThatNothingSettlesIsSaidToBeOpen() throws {
    let file = try TableFile(name: "export.csv") {
      ByteSource(Array("id,created\n1,03/04/2026\n2,05/06/2026\n".utf8))
    }
    let mapping = try #require(TicketExports.named("csv")).mapping(of: file.survey)
    #expect(try file.dateOrder(of: mapping) == .open(example: "03/04/2026"))
  }

  @Test func timesAreReadInTheZoneGivenAndClockChangesAreCounted() throws {
    let read = try ReadTable(
      """
      id,created
      1,2026-03-28 12:00:00
      2,2026-03-29 01:30:00
      3,2026-07-01 12:00:00
      4,2026-10-25 01:30:00
      5,2026-10-26 12:00:00
      6,2026-07-01T12:00:00Z
      """, clock: dublin)
    #expect(
      read.created == [
        "2026-03-28T12:00:00Z", "2026-03-29T01:30:00Z", "2026-07-01T11:00:00Z",
        "2026-10-25T00:30:00Z", "2026-10-26T12:00:00Z", "2026-07-01T12:00:00Z",
      ])
    #expect(read.notes.skippedTimes == 1)
    #expect(read.notes.repeatedTimes == 1)
  }

  @Test func theSecondOfTwoEqualIntervalsIsTheSecondHourThatTheClockShows() throws {
    let read = try ReadTable(
      """
      start,queue,offered
      2026-10-25 00:30:00,Phone,1
      2026-10-25 01:00:00,Phone,2
      2026-10-25 01:30:00,Phone,3
      2026-10-25 01:00:00,Phone,4
      2026-10-25 01:30:00,Phone,5
      2026-10-25 02:00:00,Phone,6
      """, clock: dublin)
    let first = read.intervals[0].start.secondsSince1970
    #expect(
      read.intervals.map { $0.start.secondsSince1970 - first } == [0, 1800, 3600, 5400, 7200, 9000])
  }

  /// The remembered days and offsets against the table of clock changes itself.
  @Test func everyHourOfAYearIsResolvedAsTheClockResolvesIt() throws {
    let start = LocalTime(date: CalendarDate(year: 2026, month: 1, day: 1)!, hour: 0, minute: 0)
    // 7919 is a prime: the hours come in no order that helps remembering.
    let hours = (0..<8760).map { ($0 * 7919) % 8760 }
    let locals = hours.map {
      LocalTime(secondsSince1970: start.secondsSince1970 + Int64($0) * 3600)
    }
    let rows = zip(hours, locals).map { "\($0),\($1)" }.joined(separator: "\n")
    let read = try ReadTable("id,created\n\(rows)\n", clock: dublin)
    #expect(
      read.contacts.map(\.createdAt)
        == locals.map { dublin.instant(of: $0).instant.secondsSince1970 })
  }
}

@Suite struct TranslatedHeadersTests {
  @Test(arguments: [
    "Ticketnummer;Erstellt am;Gelöst am;Kanal;Bearbeiter;Gruppe;Kunde;Sprache;Status",
    "ID de ticket;Fecha de creación;Fecha de cierre;Canal;Asignado a;Grupo;Cliente;Idioma;Estado",
    "Numéro de ticket;Date de création;Date de résolution;Canal;Assigné à;Groupe;Entreprise;Langue;Statut",
  ])
  func aTableInGermanSpanishOrFrenchIsMappedByItsNames(header: String) throws {
    let read = try ReadTable(
      "\(header)\n7;02.03.2026 09:00;02.03.2026 11:00;Email;Ann;Billing;Acme;fr;x\n")
    #expect(
      read.told.map { contact in
        var contact = contact
        contact.source = ""
        return contact
      } == [
        Contact(
          source: "", externalID: "7", channel: .email, createdAt: nine(), resolvedAt: nine(7200),
          agent: "Ann", group: "Billing", language: "fr", customer: "Acme")
      ])
  }
}

@Suite struct WrittenDurationTests {
  @Test(arguments: [
    ("1d 2h", 93_600), ("2 hours, 5 minutes", 7500), ("90s", 90), ("1w", 604_800),
    ("3h05m", 11_100), ("2h 1d", nil), ("h", nil), ("1x", nil), ("2 2h", nil), ("", nil),
  ])
  func numbersWithTheirUnitsAreDurations(text: String, seconds: Int64?) {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer { writtenSeconds($0, unit: .seconds) } == seconds)
  }
}

@Suite struct SavedMappingTests {
  @Test func aMappingIsTheSameAfterItWasSaved() throws {
    var mapping = ColumnMapping(
      system: "csv", kind: .contacts,
      columns: [.init(field: .created, index: 1, header: "when", isUTC: true)], channel: .phone,
      words: [.channel: ["1": "email"]], conventions: [.openIsUnresolved, .rowsAreMessages])
    mapping.stream = "legacy"
    let json = try JSONEncoder().encode(mapping)
    #expect(try JSONDecoder().decode(ColumnMapping.self, from: json) == mapping)
  }

  @Test func aMappingSavedBeforeThereWereWordsIsStillRead() throws {
    let json = """
      {"system": "csv", "kind": "contacts", "columns": [
        {"field": "created", "index": 1, "header": "when", "isUTC": false}]}
      """
    let mapping = try JSONDecoder().decode(ColumnMapping.self, from: Data(json.utf8))
    #expect(mapping[.created]?.header == "when")
    #expect(mapping.words.isEmpty && mapping.conventions.isEmpty)
  }
}
