import FileFormats
import Testing
import Workforce

@Suite struct HelpScoutExportTests {
  @Test func conversationsAreReadFieldByField() throws {
    let read = try ReadTable(
      """
      {"_embedded": {"conversations": [
        {"id": 10, "number": 349, "threads": 2, "type": "email", "folderId": 11, "status": "closed",
         "state": "published", "subject": "Help", "mailboxId": 13,
         "assignee": {"id": 1, "first": "Ann", "email": "ann@example.com"},
         "createdBy": {"id": 12, "type": "customer"}, "createdAt": "2026-03-02T09:00:00Z",
         "closedAt": "2026-03-02T11:00:00Z", "closedBy": 1, "userUpdatedAt": "2026-03-02T11:00:00Z",
         "customerWaitingSince": {"time": "2026-03-02T09:00:00Z", "friendly": "1 hr ago"},
         "source": {"type": "email", "via": "customer"},
         "tags": [{"id": 9150, "color": "#929499", "tag": "vip"}],
         "primaryCustomer": {"id": 257, "type": "customer", "email": "v@example.com"},
         "customFields": [{"id": 8, "name": "Language", "value": "15", "text": "French"}]},
        {"id": 11, "type": "chat", "status": "active", "state": "published", "mailboxId": 13,
         "createdAt": "2026-03-02T09:00:00Z", "closedAt": "2026-03-02T10:00:00Z",
         "userUpdatedAt": "2026-03-02T11:00:00Z"},
        {"id": 12, "type": "phone", "status": "spam", "state": "published", "mailboxId": 13,
         "createdAt": "2026-03-02T09:00:00Z"},
        {"id": 13, "type": "email", "status": "closed", "state": "deleted", "mailboxId": 13,
         "createdAt": "2026-03-02T09:00:00Z"},
        {"id": 14, "type": "email", "status": "active", "state": "draft", "mailboxId": 13,
         "createdAt": "2026-03-02T09:00:00Z"}
      ]}, "page": {"size": 50, "totalElements": 5, "totalPages": 1, "number": 1}}
      """)
    #expect(read.mapping.system == "helpscout")
    #expect(
      read.told[0]
        == Contact(
          source: "helpscout", externalID: "10", channel: .email, createdAt: nine(), stream: "13",
          resolvedAt: nine(7200), agent: "1", language: "15", customer: "257"))
    #expect(read.told.map(\.channel) == [.email, .chat, .phone, .email, .email])
    #expect(read.told[1].resolvedAt == nil, "it is open again")
    #expect(read.told.map(\.isSpam) == [false, false, true, true, true])
  }
}
