import FileFormats
import Pipeline
import TestSupport
import Testing
import Workforce

private let rows = """
  101,Help,Closed,High,Email,Question,Ann,Billing,2026-03-02 09:00:00,2026-03-03 09:00:00,2026-03-02 11:00:00,2026-03-02 12:00:00,2026-03-02 12:00:00,2026-03-02 09:30:00,00:10:00,,,1,2,Within SLA,vip,Acme
  102,Call,Open,Low,Phone,,,,2026-03-02 09:05:00,2026-03-03 09:00:00,,,2026-03-02 09:05:00,,00:00:00,00:40:00,,0,1,,"a,spam",
  103,We wrote,Closed,Low,Outbound Email,,Ann,,2026-03-02 09:06:00,,,,2026-03-02 09:06:00,,00:00:00,,,1,0,,,
  104,They answered,Closed,Low,Outbound Email,,Ann,,2026-03-02 09:06:00,,,,2026-03-02 09:06:00,,00:00:00,,,1,1,,,
  """

@Suite struct FreshdeskExportTests {
  @Test(arguments: ["Last update time", "Last updated time"])
  func theListIsReadInItsOldAndNewForm(lastUpdate: String) throws {
    let read = try ReadTable(
      """
      Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,\(lastUpdate),Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Resolution status,Tags,Company Name
      \(rows)
      """)
    try check(read)
  }

  @Test func theTwinWithCapitalsIsReadAlike() throws {
    let read = try ReadTable(
      """
      Ticket Id,Subject,Status,Priority,Source,Type,Agent,Group,Created Time,Due By Time,Resolved Time,Closed Time,Last Updated Time,Initial Response Time,Time Tracked,First Response Time (in Hrs),Resolution Time (in Hrs),Agent Interactions,Customer Interactions,Resolution Status,Tags,Company Name
      \(rows)
      """)
    try check(read)
  }

  private func check(_ read: ReadTable) throws {
    #expect(read.mapping.system == "freshdesk")
    #expect(read.rejects.isEmpty)
    #expect(
      read.told[0]
        == Contact(
          source: "freshdesk", externalID: "101", channel: .email, createdAt: nine(),
          firstReplyAt: nine(1800), resolvedAt: nine(7200), handleSeconds: 600, agent: "Ann",
          group: "Billing", customer: "Acme"))
    // No time of the reply, but how long it took; and no time was taken down.
    #expect(read.told[1].firstReplyAt == nine(300 + 2400))
    #expect(read.told[1].handleSeconds == nil)
    #expect(read.told[1].isSpam)
    #expect(read.ids == ["101", "102", "104"])
    #expect(read.notes.passedOver == [.outbound: 1])
  }

  @Test func theInterfacesNumbersAreUnderstood() throws {
    let read = try ReadTable(
      """
      [{"id": 101, "status": 5, "source": 1, "priority": 2, "responder_id": 9001, "group_id": 31,
        "requester_id": 501, "company_id": 77, "product_id": 3, "type": "Question",
        "tags": ["vip", "spam-check"], "created_at": "2026-03-02T09:00:00Z",
        "updated_at": "2026-03-02T12:00:00Z", "due_by": "2026-03-05T09:00:00Z",
        "fr_due_by": "2026-03-03T09:00:00Z", "is_escalated": false, "fr_escalated": false,
        "spam": false, "custom_fields": {"cf_language": "French"},
        "stats": {"agent_responded_at": "2026-03-02T10:30:00Z",
          "first_responded_at": "2026-03-02T09:30:00Z", "reopened_at": null,
          "resolved_at": "2026-03-02T11:00:00Z", "closed_at": "2026-03-02T12:00:00Z"}},
       {"id": 102, "status": 2, "source": 3, "responder_id": null, "requester_id": 502,
        "created_at": "2026-03-02T09:00:00Z", "is_escalated": false, "spam": false,
        "stats": {"resolved_at": "2026-03-02T10:00:00Z"}},
       {"id": 103, "status": 5, "source": 9, "responder_id": null, "requester_id": 503,
        "created_at": "2026-03-02T09:00:00Z", "is_escalated": false, "spam": true, "stats": {}},
       {"id": 104, "status": 5, "source": 7, "responder_id": null, "requester_id": 503,
        "created_at": "2026-03-02T09:00:00Z", "deleted": true, "stats": {}},
       {"id": 105, "status": 5, "source": 10, "responder_id": 9001, "requester_id": 503,
        "created_at": "2026-03-02T09:00:00Z", "stats": {"requester_responded_at": null}}]
      """)
    #expect(read.mapping.system == "freshdesk")
    #expect(
      read.told[0]
        == Contact(
          source: "freshdesk", externalID: "101", channel: .email, createdAt: nine(), stream: "3",
          firstReplyAt: nine(1800), resolvedAt: nine(7200), agent: "9001", group: "31",
          language: "French", customer: "77"))
    #expect(read.told.map(\.channel) == [.email, .phone, .email, .chat])
    #expect(read.told[1].resolvedAt == nil, "it is open again")
    #expect(read.told.map(\.isSpam) == [false, false, true, true])
    #expect(read.notes.passedOver == [.outbound: 1])
  }

  @Test func aMadeUpHistoryComesBackAsItWas() throws {
    let history = try #require(
      MadeUpHistory(
        company: "growing", from: Month(year: 2026, number: 3), months: 1, tickets: 500,
        clock: .dublin2026, seed: 11))
    let export = try #require(HistoryExports.named("freshdesk"))
    var text = export.headerLine()
    var made: [Contact] = []
    history.forEachContact { contact in
      text += export.line(for: contact, on: .dublin2026)
      made.append(contact)
    }
    let read = try ReadTable(text, clock: .dublin2026)
    #expect(read.mapping.system == "freshdesk")
    #expect(read.rejects.isEmpty && read.notes.passedOver.isEmpty)
    #expect(read.told.count == made.count && made.count > 400)
    for (made, told) in zip(made, read.told) {
      #expect(told.externalID == made.externalID)
      #expect(told.createdAt == made.createdAt)
      #expect(told.firstReplyAt == made.firstReplyAt)
      #expect(made.isAbandoned || told.resolvedAt == made.resolvedAt)
      #expect(told.channel == made.channel)
      #expect(told.handleSeconds ?? 0 == made.handleSeconds ?? 0)
      #expect(told.isAbandoned == made.isAbandoned)
      #expect(told.isSpam == made.isSpam)
      #expect((told.mergedInto == nil) == (made.mergedInto == nil))
      #expect(told.agent == made.agent && told.group == made.group)
      #expect(told.language == made.language && told.segment == made.segment)
      #expect(told.customer == made.customer && told.stream == made.stream)
    }
  }
}
