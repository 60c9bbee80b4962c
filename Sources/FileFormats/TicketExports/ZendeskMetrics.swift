/// Zendesk Support's ticket metrics (JSON): the times of reply and resolution, which its tickets don't
/// have, in a file of their own. They are put beside the tickets imported before.
struct ZendeskMetrics: TicketExport {
  let system = "zendesk-metrics"
  let title = "Zendesk Support ticket metrics"

  func recognizes(_ table: TableSurvey) -> Bool {
    table.has("ticket id") && table.has("created at")
      && ["reply time in minutes calendar", "full resolution time in minutes calendar"].contains(
        where: table.has)
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    table.mapping(
      system: system, kind: .details,
      [
        .id: ["ticket id"],
        .created: ["created at"],
        .firstReplyAfter: ["reply time in minutes calendar"],
        .resolved: ["solved at"],
        .resolvedAfter: ["full resolution time in minutes calendar"],
        .reopened: ["reopens"],
      ])
  }
}
