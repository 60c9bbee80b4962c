/// Intercom's conversations: as its interface gives them (JSON), as its reporting export writes them
/// (CSV, a column an attribute), and as tables with a row a message.
///
/// The interface's durations leave the time outside of office hours out, so the times themselves are
/// taken. A conversation that the team began is no demand unless the customer answered it.
struct Intercom: TicketExport {
  let system = "intercom"
  let title = "Intercom conversations"

  func recognizes(_ table: TableSurvey) -> Bool {
    let isInterface =
      table.has("id")
      && ["statistics first contact reply at", "source delivered as", "admin assignee id"]
        .count(where: table.has) >= 2
    return isInterface || table.has("standard conversation id")
      || table.has("timestamp conversation started at") || isTableOfMessages(table)
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var mapping = table.mapping(
      system: system, kind: .contacts,
      [
        .id: ["standard conversation id", "conversation id", "id"],
        .created: [
          "timestamp conversation started at", "conversation started at",
          "conversation created at", "created at",
        ],
        .updated: ["updated at", "timestamp conversation updated at"],
        .customerReply: ["statistics first contact reply at"],
        .firstReply: [
          "statistics first admin reply at", "timestamp first teammate reply at",
          "timestamp first teammate replied at", "conversation first response at",
        ],
        .resolved: [
          "statistics last close at", "timestamp last closed at",
          "timestamp conversation last closed at", "conversation closed at",
        ],
        .channel: ["source type", "standard channel", "channel"],
        .direction: ["source delivered as"],
        .agent: [
          "admin assignee id", "standard teammate currently assigned", "conversation assignee",
        ],
        .group: ["team assignee id", "standard team currently assigned"],
        .language: ["custom attributes language", "language"],
        .customer: [
          "contacts contacts 0 external id", "contacts contacts 0 id", "contacts 0 id",
          "source author id", "company id", "user id",
        ],
        .reopened: ["statistics count reopens"],
        .status: ["state", "standard conversation state", "conversation state"],
        .tags: ["tags tags", "conversation tags", "tags"],
        .subject: ["title", "source subject", "conversation subject", "subject"],
      ])
    mapping.conventions = [.openIsUnresolved]
    if isTableOfMessages(table) { mapping.conventions.insert(.rowsAreMessages) }
    // Its messenger calls a chat a conversation.
    mapping.words[.channel] = ["conversation": "chat", "push": "chat", "inapp": "chat"]
    return mapping
  }

  private func isTableOfMessages(_ table: TableSurvey) -> Bool {
    table.has("message id") && table.has("conversation id")
      && table.has("conversation created at")
  }
}
