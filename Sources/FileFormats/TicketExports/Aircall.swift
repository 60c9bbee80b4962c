import Workforce

/// Aircall's calls, as its interface gives them (JSON, or a table of it): seconds since 1970.
///
/// Its duration includes the ringing, so the handle time is that from the answer to the end. A missed
/// call is demand, whatever the reason: one outside of the opening hours speaks for longer ones.
struct Aircall: TicketExport {
  let system = "aircall"
  let title = "Aircall calls"

  func recognizes(_ table: TableSurvey) -> Bool {
    table.has("direction") && table.has("started at")
      && ["missed call reason", "raw digits"].contains(where: table.has)
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var mapping = table.mapping(
      system: system, kind: .contacts,
      [
        .id: ["id", "sid"],
        .created: ["started at"],
        .firstReply: ["answered at"],
        .resolved: ["ended at"],
        .stream: ["number name", "number digits", "number"],
        .agent: ["user name", "user email", "user id", "user"],
        .group: ["teams"],
        .customer: ["contact id", "raw digits"],
        .outcome: ["missed call reason"],
        .tags: ["tags"],
        .direction: ["direction"],
      ])
    mapping.channel = .phone
    mapping.conventions = [.handledFromReplyToEnd, .outcomeMeansUnanswered]
    return mapping
  }
}
