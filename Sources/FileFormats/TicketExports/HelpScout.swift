/// Help Scout's conversations, as its interface gives them (JSON, in UTC).
///
/// It has no time of the first reply and no handle time: the one in its reports counts only the last
/// visit before the reply was sent, which is too little. Merged conversations aren't told.
struct HelpScout: TicketExport {
  let system = "helpscout"
  let title = "Help Scout conversations"

  func recognizes(_ table: TableSurvey) -> Bool {
    table.has("created at") && table.has("mailbox id")
      && ["primary customer id", "user updated at", "customer waiting since time", "folder id"]
        .contains(where: table.has)
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var mapping = table.mapping(
      system: system, kind: .contacts,
      [
        .id: ["id", "number"],
        .created: ["created at"],
        .updated: ["user updated at"],
        .resolved: ["closed at"],
        .channel: ["type"],
        .stream: ["mailbox id"],
        .agent: ["assignee id", "assignee email"],
        .group: ["assigned team", "team id"],
        .language: ["custom fields language"],
        .customer: ["primary customer id", "primary customer email"],
        .outcome: ["state"],
        .status: ["status"],
        .tags: ["tags"],
        .subject: ["subject"],
      ])
    mapping.conventions = [.openIsUnresolved]
    // Neither a deleted conversation nor a draft is work that came in.
    mapping.words[.outcome] = ["deleted": "junk", "draft": "junk"]
    return mapping
  }
}
