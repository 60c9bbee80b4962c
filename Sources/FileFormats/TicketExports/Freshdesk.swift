/// Freshdesk's tickets, and Freshservice's: the CSV of the ticket list, and the interface (JSON),
/// which writes numbers for status and source.
///
/// The CSV's durations are in business hours and often empty, so the times are taken where there
/// are any. Which tickets were merged, neither of them says.
struct Freshdesk: TicketExport {
  let system = "freshdesk"
  let title = "Freshdesk tickets"

  func recognizes(_ table: TableSurvey) -> Bool {
    let isList =
      table.has("ticket id") && table.has("created time")
      && [
        "due by time", "agent interactions", "initial response time", "resolution status",
        "first response status", "last update time", "last updated time", "every response status",
      ].contains(where: table.has)
    return isList || isInterface(table)
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var mapping = table.mapping(
      system: system, kind: .contacts,
      [
        .id: ["ticket id", "id"],
        .created: ["created time", "created at"],
        .updated: ["last update time", "last updated time", "updated at"],
        .firstReply: ["initial response time", "stats first responded at"],
        .firstReplyAfter: ["first response time"],
        .resolved: [
          "resolved time", "stats resolved at", "closed time", "stats closed at",
        ],
        .resolvedAfter: ["resolution time"],
        .channel: ["source"],
        .stream: ["product", "product id"],
        .agent: ["agent", "responder id"],
        .group: ["group", "group id"],
        .language: ["language", "custom fields cf language"],
        .segment: ["segment", "plan", "custom fields cf segment", "custom fields cf plan"],
        .customer: [
          "company name", "company id", "contact id", "requester id", "email", "full name",
        ],
        .handle: ["time tracked"],
        .status: ["status"],
        .tags: ["tags"],
        .subject: ["subject"],
        .spam: ["spam"],
        .deleted: ["deleted"],
        .customerReply: ["stats requester responded at", "customer interactions"],
      ])
    // Times between two events are in hours, as their headers say, or written as a clock.
    mapping.columns = mapping.columns.map { column in
      guard column.field == .handle, column.unit == .seconds else { return column }
      var column = column
      column.unit = .hours
      return column
    }
    mapping.conventions = [.zeroHandleIsUnknown]
    mapping.words[.channel] = ["Feedback Widget": "web form"]
    if let source = mapping[.channel] {
      mapping.set(.init(field: .direction, index: source.index, header: source.header))
    }
    if isInterface(table) {
      mapping.conventions.insert(.openIsUnresolved)
      mapping.words[.channel] = [
        "1": "email", "2": "portal", "3": "phone", "5": "twitter", "6": "facebook", "7": "chat",
        "9": "web form", "10": "email", "13": "whatsapp",
      ]
      mapping.words[.direction] = ["10": "outbound"]
      mapping.words[.status] = ["2": "open", "3": "pending", "4": "resolved", "5": "closed"]
    }
    return mapping
  }

  private func isInterface(_ table: TableSurvey) -> Bool {
    table.has("created at") && table.has("responder id")
      && ["fr due by", "fr escalated", "is escalated", "stats first responded at"].contains(
        where: table.has)
  }
}
