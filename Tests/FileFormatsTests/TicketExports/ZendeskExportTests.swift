import FileFormats
import Testing
import Workforce

@Suite struct ZendeskExportTests {
  @Test func theJSONExportIsReadFieldByField() throws {
    let read = try ReadTable(
      """
      {"count": 4, "end_of_stream": true, "users": [{"id": 501, "created_at": "2020-01-01T00:00:00Z"}],
       "tickets": [
        {"id": 7001, "created_at": "2026-03-02T09:00:00Z", "updated_at": "2026-03-02T12:00:00Z",
         "status": "closed", "priority": null, "type": "question", "subject": "Hello, \\"you\\"",
         "description": "Line 1\\nLine 2",
         "via": {"channel": "email", "source": {"from": {"address": "a@example.com"}, "rel": null}},
         "requester_id": 501, "assignee_id": 9001, "group_id": 31, "organization_id": 77,
         "brand_id": 3, "tags": ["vip", "billing"],
         "custom_fields": [{"id": 360001, "value": "French"}, {"id": 360002, "value": null}],
         "satisfaction_rating": {"score": "good"}, "due_at": null,
         "metric_set": {"ticket_id": 7001, "solved_at": "2026-03-02T11:00:00Z", "reopens": 2,
           "reply_time_in_minutes": {"calendar": 30, "business": 20},
           "full_resolution_time_in_minutes": {"calendar": 120, "business": 90}}},
        {"id": 7002, "created_at": "2026-03-02T09:05:00Z", "updated_at": "2026-03-02T09:06:00Z",
         "status": "closed", "via": {"channel": "web"}, "requester_id": 502, "assignee_id": null,
         "group_id": null, "organization_id": null, "brand_id": 3, "tags": ["closed_by_merge"],
         "custom_fields": []},
        {"id": 7003, "created_at": "2026-03-02T09:06:00Z", "updated_at": "2026-03-02T09:07:00Z",
         "status": "deleted", "via": {"channel": "native_messaging"}, "requester_id": 503,
         "tags": []},
        {"id": 7004, "created_at": "2026-03-02T09:07:00Z", "updated_at": "2026-03-02T09:08:00Z",
         "status": "open", "via": {"channel": "voice"}, "requester_id": 504, "organization_id": 78,
         "tags": []}
       ]}
      """)
    #expect(read.mapping.system == "zendesk")
    #expect(read.rejects.isEmpty)
    #expect(
      read.told[0]
        == Contact(
          source: "zendesk", externalID: "7001", channel: .email, createdAt: nine(), stream: "3",
          firstReplyAt: nine(1800), resolvedAt: nine(7200), reopenedCount: 2, agent: "9001",
          group: "31", customer: "77"))
    #expect(read.told.map(\.channel) == [.email, .email, .chat, .phone])
    #expect(read.told.map { $0.mergedInto != nil } == [false, true, false, false])
    #expect(read.told.map(\.isSpam) == [false, false, true, false])
    #expect(read.told[1].agent == nil && read.told[1].customer == nil)
    #expect(read.contacts[0].updatedAt == nine(10_800).secondsSince1970)
  }

  @Test func aCustomFieldOfTheJSONIsMappedByItsNumber() throws {
    let read = try ReadTable(
      """
      {"tickets": [{"id": 1, "created_at": "2026-03-02T09:00:00Z", "via": {"channel": "email"},
        "requester_id": 5, "custom_fields": [{"id": 360001, "value": "French"}]}]}
      """
    ) { mapping in
      mapping.set(.init(field: .language, index: 4, header: "custom_fields.360001"))
    }
    #expect(read.told.map(\.language) == ["French"])
  }

  @Test func jsonLinesOfTicketsAreReadAsTheDocumentIs() throws {
    let tickets = (1...3).map {
      #"{"id": \#($0), "created_at": "2026-03-02T09:00:00Z", "via": {"channel": "email"}, "requester_id": 5, "tags": []}"#
    }
    let lines = try ReadTable(tickets.joined(separator: "\n"))
    let document = try ReadTable("{\"tickets\": [\(tickets.joined(separator: ","))]}")
    #expect(lines.mapping.system == "zendesk")
    #expect(lines.told == document.told)
  }

  @Test func csvAndJSONTellTheSameTicketAlike() throws {
    let csv = try ReadTable(
      """
      Summation column,Id,Requester id,Assignee,Via,Created at,Updated at,Solved at,Reopens,First reply time in minutes
      1,7001,501,9001,Mail,2026-03-02 09:00:00,2026-03-02 12:00:00,2026-03-02 11:00:00,1,30
      """)
    let json = try ReadTable(
      """
      [{"id": 7001, "created_at": "2026-03-02T09:00:00Z", "updated_at": "2026-03-02T12:00:00Z",
        "via": {"channel": "email"}, "requester_id": 501, "assignee_id": 9001,
        "metric_set": {"solved_at": "2026-03-02T11:00:00Z", "reopens": 1,
          "reply_time_in_minutes": {"calendar": 30, "business": null}}}]
      """)
    #expect(csv.told == json.told)
  }

  @Test func theMetricsOfAFileOfTheirOwnAreDetailsOfTickets() throws {
    let read = try ReadTable(
      """
      {"ticket_metrics": [
        {"id": 1, "ticket_id": 7001, "created_at": "2026-03-02T09:00:00Z",
         "updated_at": "2026-03-02T12:00:00Z", "reopens": 1, "replies": 2, "group_stations": 1,
         "assignee_stations": 1, "solved_at": "2026-03-02T11:00:00Z",
         "reply_time_in_minutes": {"calendar": 30, "business": 20},
         "full_resolution_time_in_minutes": {"calendar": 120, "business": 90}},
        {"id": 2, "ticket_id": 7002, "created_at": "2026-03-02T09:00:00Z", "solved_at": null,
         "reopens": 0, "reply_time_in_minutes": {"calendar": null, "business": null}}
      ], "count": 2}
      """)
    #expect(read.mapping.kind == .details)
    #expect(read.mapping.source == "zendesk")
    #expect(read.ids == ["7001", "7002"])
    #expect(read.told.map(\.firstReplyAt) == [nine(1800), nil])
    #expect(read.told.map(\.resolvedAt) == [nine(7200), nil])
    #expect(read.told.map(\.reopenedCount) == [1, 0])
  }

  @Test func talksCallsAreReadFieldByField() throws {
    let read = try ReadTable(
      """
      {"calls": [
        {"id": 11, "created_at": "2026-03-02T09:00:00Z", "updated_at": "2026-03-02T09:10:00Z",
         "agent_id": 9001, "customer_id": 501, "ticket_id": 7001, "direction": "inbound",
         "completion_status": "completed", "duration": 330, "wait_time": 20, "time_to_answer": 25,
         "talk_time": 240, "hold_time": 30, "wrap_up_time": 45, "outside_business_hours": false,
         "default_group": false, "ivr_destination_group_name": "Support",
         "phone_number": "+12025550100"},
        {"id": 12, "created_at": "2026-03-02T09:01:00Z", "agent_id": null, "customer_id": 502,
         "direction": "inbound", "completion_status": "abandoned_in_queue", "duration": 60,
         "wait_time": 60, "time_to_answer": null, "talk_time": 0, "hold_time": 0,
         "wrap_up_time": 0, "outside_business_hours": false, "phone_number": "+12025550100"},
        {"id": 13, "created_at": "2026-03-02T09:02:00Z", "direction": "inbound",
         "completion_status": "no_agent_available", "duration": 9, "talk_time": 0, "hold_time": 0,
         "wrap_up_time": 0, "outside_business_hours": true, "phone_number": "+12025550100"},
        {"id": 14, "created_at": "2026-03-02T09:03:00Z", "agent_id": 9001, "direction": "outbound",
         "completion_status": "completed", "duration": 60, "talk_time": 50}
      ]}
      """)
    #expect(read.mapping.system == "zendesk-talk")
    #expect(
      read.told[0]
        == Contact(
          source: "zendesk-talk", externalID: "11", channel: .phone, createdAt: nine(),
          stream: "+12025550100", firstReplyAt: nine(25), resolvedAt: nine(330),
          handleSeconds: 315, waitSeconds: 20, agent: "9001", group: "Support", customer: "501"))
    #expect(read.ids == ["11", "12", "13"])
    #expect(read.told.map(\.isAbandoned) == [false, true, true])
    #expect(read.told.map(\.handleSeconds) == [315, nil, nil])
    #expect(read.notes.outsideHours == 1)
    #expect(read.notes.passedOver == [.outbound: 1])
  }
}
