import FileFormats
import Testing
import Workforce

@Suite struct HubSpotExportTests {
  @Test func theInterfacesObjectsAreReadFieldByField() throws {
    let read = try ReadTable(
      """
      {"results": [
        {"id": "51", "createdAt": "2026-03-02T09:00:00.000Z", "updatedAt": "2026-03-02T12:00:00.000Z",
         "archived": false,
         "properties": {"hs_object_id": "51", "subject": "Help", "createdate": "2026-03-02T09:00:00Z",
           "closed_date": "2026-03-02T11:00:00.250Z", "hs_lastmodifieddate": "2026-03-02T12:00:00Z",
           "hs_pipeline": "0", "hs_pipeline_stage": "4", "hubspot_owner_id": "801",
           "source_type": "CHAT", "time_to_first_agent_reply": "600000",
           "time_to_close": "7200000", "hs_merged_object_ids": "48;49"},
         "associations": {"companies": {"results": [{"id": "901", "type": "ticket_to_company"}]}}},
        {"id": "52", "createdAt": "2026-03-02T09:01:00Z", "archived": true,
         "properties": {"hs_object_id": "52", "createdate": "1772442060000", "closed_date": null,
           "hs_pipeline": "0", "hs_pipeline_stage": "1", "source_type": "EMAIL"}}
      ], "paging": {"next": {"after": "52"}}}
      """)
    #expect(read.mapping.system == "hubspot")
    #expect(
      read.told[0]
        == Contact(
          source: "hubspot", externalID: "51", channel: .chat, createdAt: nine(), stream: "0",
          firstReplyAt: nine(600), resolvedAt: nine(7200), agent: "801", customer: "901"))
    #expect(read.told[1].createdAt == nine(60))
    #expect(read.told.map(\.isSpam) == [false, true])
    #expect(read.merges == [["48", "51"], ["49", "51"]])
  }

  @Test func theTicketThatTookAnotherInIsNoMergedTicketItself() throws {
    let read = try ReadTable(
      """
      Ticket ID,Pipeline,Create date,Merged record IDs
      51,Support,2026-03-02 09:00,48
      52,Support,2026-03-02 09:00,
      """)
    #expect(read.told.map(\.mergedInto) == [nil, nil])
    #expect(read.merges == [["48", "51"]])
  }
}
