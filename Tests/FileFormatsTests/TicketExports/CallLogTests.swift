import FileFormats
import Testing
import Workforce

@Suite struct CallLogTests {
  @Test func talkdesksReportIsReadFieldByField() throws {
    let read = try ReadTable(
      """
      call_id,callsid,type,start_at,end_at,talkdesk_phone_number,talkdesk_phone_display_name,contact_phone_number,user_id,user_name,user_email,total_time,talk_time,wait_time,hold_time,abandon_time,total_ringing_time,is_in_business_hours,team_name
      a1,CA1,inbound,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,+12025550100,Support,+12025550101,u1,Ann,ann@example.com,300,240,20,40,0,10,true,Team A
      a2,CA2,abandoned,2026-03-02 09:01:00,2026-03-02 09:02:00,+12025550100,Support,+12025550102,,,,60,0,60,0,60,0,true,
      a3,CA3,short_abandoned,2026-03-02 09:01:00,2026-03-02 09:01:03,+12025550100,Support,+12025550102,,,,3,0,3,0,3,0,false,
      a4,CA4,missed,2026-03-02 09:01:00,2026-03-02 09:02:00,+12025550100,Support,+12025550102,,,,60,0,60,0,0,60,true,
      a5,CA5,voicemail,2026-03-02 09:01:00,2026-03-02 09:02:00,+12025550100,Support,+12025550102,,,,60,0,30,0,0,0,false,
      a6,CA6,outbound,2026-03-02 09:01:00,2026-03-02 09:02:00,+12025550100,Support,+12025550102,u1,Ann,,60,50,0,0,0,0,true,
      a7,CA7,outbound_missed,2026-03-02 09:01:00,2026-03-02 09:02:00,+12025550100,Support,+12025550102,u1,Ann,,60,0,0,0,0,0,true,
      """)
    #expect(read.mapping.system == "talkdesk")
    #expect(
      read.told[0]
        == Contact(
          source: "talkdesk", externalID: "a1", channel: .phone, createdAt: nine(),
          stream: "Support", resolvedAt: nine(300), handleSeconds: 280, waitSeconds: 20,
          agent: "Ann", group: "Team A", customer: "+12025550101"))
    #expect(read.ids == ["a1", "a2", "a3", "a4", "a5"])
    #expect(read.told.map(\.isAbandoned) == [false, true, true, true, false])
    #expect(read.told.map(\.handleSeconds) == [280, nil, nil, nil, 0])
    #expect(read.notes.passedOver == [.outbound: 2])
    #expect(read.notes.outsideHours == 2)
  }

  @Test func talkdesksTimesAreUTCWhateverTheZoneOfTheFile() throws {
    let berlin = WallClock(name: "Europe/Berlin", offsetBeforeSeconds: 3600, changes: [])
    let read = try ReadTable(
      """
      call_id,callsid,type,start_at,end_at,talkdesk_phone_number
      a1,CA1,inbound,2026-03-02 09:00:00,2026-03-02 09:05:00,+12025550100
      """, clock: berlin)
    #expect(read.told.map(\.createdAt) == [nine()])
  }

  @Test func talkdesksEarlierReportHasPartsOfADay() throws {
    let read = try ReadTable(
      """
      {"entries": [{"interaction_id": "74458c", "call_type": "inbound",
        "start_time": "2026-03-02 09:00:00", "end_time": "2026-03-02 09:05:00",
        "talkdesk_phone_number": "+12025550100", "customer_phone_number": "+12025550101",
        "talk_time": 0.000069444446, "waiting_time": 0.00005787037, "holding_time": 0.0,
        "in_business_hours?": "TRUE", "phone_display_name": "support", "handling_agent": "Ann",
        "agent_name": "Ben", "team": "Team 2"}], "total": 1}
      """)
    #expect(
      read.told == [
        Contact(
          source: "talkdesk", externalID: "74458c", channel: .phone, createdAt: nine(),
          stream: "support", resolvedAt: nine(300), handleSeconds: 6, waitSeconds: 5,
          agent: "Ann", group: "Team 2", customer: "+12025550101")
      ])
  }

  @Test func aircallsCallsAreReadFieldByField() throws {
    let read = try ReadTable(
      """
      {"meta": {"count": 5, "total": 5}, "calls": [
        {"id": 812, "sid": "CA1", "direction": "inbound", "status": "done",
         "missed_call_reason": null, "started_at": 1772442000, "answered_at": 1772442012,
         "ended_at": 1772442312, "duration": 312, "raw_digits": "+1 202-555-0101",
         "user": {"id": 5, "name": "Ann", "email": "ann@example.com"},
         "number": {"id": 7, "name": "Support line", "digits": "+1 202-555-0100"},
         "teams": [{"id": 1, "name": "Tier 1"}], "tags": [{"id": 3, "name": "vip"}],
         "comments": [{"id": 4, "content": "ok"}], "archived": false},
        {"id": 813, "direction": "inbound", "status": "done",
         "missed_call_reason": "out_of_opening_hours", "started_at": 1772442000,
         "answered_at": null, "ended_at": 1772442010, "duration": 10, "raw_digits": "anonymous",
         "number": {"name": "Support line"}},
        {"id": 814, "direction": "inbound", "missed_call_reason": "agents_did_not_answer",
         "started_at": 1772442000, "answered_at": null, "ended_at": 1772442060, "duration": 60},
        {"id": 815, "direction": "inbound", "missed_call_reason": "abandoned_in_ivr",
         "started_at": 1772442000, "answered_at": null, "ended_at": 1772442060, "duration": 60},
        {"id": 816, "direction": "outbound", "started_at": 1772442000,
         "answered_at": 1772442012, "ended_at": 1772442060, "duration": 60}
      ]}
      """)
    #expect(read.mapping.system == "aircall")
    #expect(
      read.told[0]
        == Contact(
          source: "aircall", externalID: "812", channel: .phone, createdAt: nine(),
          stream: "Support line", firstReplyAt: nine(12), resolvedAt: nine(312),
          handleSeconds: 300, agent: "Ann", group: "Tier 1", customer: "+1 202-555-0101"))
    #expect(read.ids == ["812", "813", "814", "815"])
    #expect(read.told.map(\.isAbandoned) == [false, true, true, true])
    #expect(read.told.map(\.handleSeconds) == [300, nil, nil, nil])
    #expect(read.notes.outsideHours == 1)
    #expect(read.notes.passedOver == [.outbound: 1])
  }

  @Test func anyLogOfCallsLeavesOutboundOnesOutAndAddsUpTheHandleTime() throws {
    let read = try ReadTable(
      """
      Call ID,Started at,Call direction,Talk time (s),Hold time (s),ACW (s),Agent
      c1,2026-03-02 09:00:00,Inbound,200,30,10,Ann
      c2,2026-03-02 09:01:00,Outbound,100,0,0,Ann
      c3,2026-03-02 09:02:00,inbound,60,,,Ben
      """)
    #expect(read.mapping.system == "csv")
    #expect(read.ids == ["c1", "c3"])
    #expect(read.told.map(\.handleSeconds) == [240, 60])
    #expect(read.notes.passedOver == [.outbound: 1])
    let plain = try ReadTable(
      "Call ID,Started at,Talk time (s)\nc1,2026-03-02 09:00:00,200\n")
    #expect(plain.told.map(\.handleSeconds) == [200])
  }
}
