import FileFormats
import Testing
import Workforce

@Suite struct IntercomExportTests {
  @Test func conversationsOfTheInterfaceAreReadFieldByField() throws {
    let read = try ReadTable(
      """
      {"type": "conversation.list", "pages": {"type": "pages", "next": null}, "total_count": 5,
       "conversations": [
        {"type": "conversation", "id": "3001", "created_at": 1772442000, "updated_at": 1772445900,
         "waiting_since": null, "snoozed_until": null, "open": false, "state": "closed",
         "priority": "not_priority", "admin_assignee_id": 814860, "team_assignee_id": "5017",
         "source": {"type": "conversation", "id": "1", "delivered_as": "customer_initiated",
           "author": {"type": "user", "id": "u1", "name": "Cem"}},
         "contacts": {"type": "contact.list",
           "contacts": [{"type": "contact", "id": "c1", "external_id": "A17"}]},
         "teammates": {"type": "admin.list", "admins": [{"type": "admin", "id": "814860"}]},
         "tags": {"type": "tag.list", "tags": [{"id": "1", "name": "billing"}]},
         "statistics": {"type": "conversation_statistics", "time_to_admin_reply": 60,
           "first_contact_reply_at": 1772442000, "first_admin_reply_at": 1772442600,
           "first_close_at": 1772443000, "last_close_at": 1772445600, "count_reopens": 1}},
        {"type": "conversation", "id": "3002", "created_at": 1772442000, "open": true,
         "state": "open", "admin_assignee_id": null, "team_assignee_id": null,
         "source": {"type": "email", "delivered_as": "customer_initiated"},
         "statistics": {"first_contact_reply_at": 1772442000, "first_admin_reply_at": null,
           "last_close_at": 1772443000, "count_reopens": 1}},
        {"type": "conversation", "id": "3003", "created_at": 1772442000, "state": "closed",
         "source": {"type": "conversation", "delivered_as": "admin_initiated"},
         "statistics": {"first_contact_reply_at": null}},
        {"type": "conversation", "id": "3004", "created_at": 1772442000, "state": "closed",
         "source": {"type": "whatsapp", "delivered_as": "automated"},
         "statistics": {"first_contact_reply_at": 1772442300}},
        {"type": "conversation", "id": "3005", "created_at": 1772442000, "state": "snoozed",
         "source": {"type": "facebook", "delivered_as": "customer_initiated"},
         "tags": {"type": "tag.list", "tags": [{"id": "9", "name": "Spam"}]}, "statistics": null}
       ]}
      """)
    #expect(read.mapping.system == "intercom")
    #expect(
      read.told[0]
        == Contact(
          source: "intercom", externalID: "3001", channel: .chat, createdAt: nine(),
          firstReplyAt: nine(600), resolvedAt: nine(3600), reopenedCount: 1, agent: "814860",
          group: "5017", customer: "A17"))
    #expect(read.ids == ["3001", "3002", "3004", "3005"])
    #expect(read.told.map(\.channel) == [.chat, .email, .chat, .social])
    #expect(read.told[1].resolvedAt == nil, "it is open again")
    #expect(read.told.map(\.isSpam) == [false, false, false, true])
    #expect(read.notes.passedOver == [.outbound: 1])
  }

  @Test func theReportingExportIsKnownByItsAttributes() throws {
    let read = try ReadTable(
      """
      standard.conversation_id,timestamp.conversation_started_at,timestamp.first_teammate_reply_at,standard.channel
      3001,1772442000,1772442600,email
      3002,2026-03-02T09:00:00Z,,
      """)
    #expect(read.mapping.system == "intercom")
    #expect(read.told.map(\.createdAt) == [nine(), nine()])
    #expect(read.told.map(\.firstReplyAt) == [nine(600), nil])
  }

  @Test func aRowAMessageIsFoldedIntoOneContactAConversation() throws {
    let read = try ReadTable(
      """
      message_id,message_body,message_created_at,message_author_type,conversation_id,conversation_state,conversation_tags,conversation_created_at,conversation_first_response_at,conversation_closed_at
      m1,"Hi, there",2026-03-02 09:00:00,user,3001,closed,billing,2026-03-02 09:00:00,2026-03-02 09:10:00,2026-03-02 10:00:00
      m2,Hello,2026-03-02 09:10:00,admin,3001,closed,billing,2026-03-02 09:00:00,2026-03-02 09:10:00,2026-03-02 10:00:00
      m3,Hey,2026-03-02 09:05:00,user,3002,open,,2026-03-02 09:05:00,,
      m4,Thanks,2026-03-02 09:20:00,user,3001,closed,billing,2026-03-02 09:00:00,2026-03-02 09:10:00,2026-03-02 10:00:00
      """)
    #expect(read.mapping.system == "intercom")
    #expect(read.ids == ["3001", "3002"])
    #expect(read.told.map(\.firstReplyAt) == [nine(600), nil])
    #expect(read.told.map(\.resolvedAt) == [nine(3600), nil])
    #expect(read.notes.passedOver == [.furtherMessage: 2])
  }
}
