import Workforce

/// Zendesk Talk's calls, as its incremental export gives them (JSON, or a table of it); durations in
/// seconds.
///
/// Each call that leads to a ticket is also one of Zendesk Support's tickets: of both files, only
/// one says the demand.
struct ZendeskTalk: TicketExport {
  let system = "zendesk-talk"
  let title = "Zendesk Talk calls"

  func recognizes(_ table: TableSurvey) -> Bool {
    table.has("completion status") && table.has("direction")
      && ["talk time", "wrap up time", "wait time"].contains(where: table.has)
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var mapping = table.mapping(
      system: system, kind: .contacts,
      [
        .id: ["id"],
        .created: ["created at"],
        .updated: ["updated at"],
        .firstReplyAfter: ["time to answer"],
        .resolvedAfter: ["duration"],
        .stream: ["phone number", "phone number id"],
        .agent: ["agent id"],
        .group: ["ivr destination group name", "default group"],
        .customer: ["customer id"],
        .wait: ["wait time"],
        .outcome: ["completion status"],
        .direction: ["direction"],
        .talk: ["talk time"],
        .hold: ["hold time"],
        .wrapUp: ["wrap up time"],
        .outsideHours: ["outside business hours"],
      ])
    mapping.channel = .phone
    return mapping
  }
}
