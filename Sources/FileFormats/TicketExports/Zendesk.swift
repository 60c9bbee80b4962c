/// Zendesk Support's ticket export (CSV).
///
/// Times are in the account's zone, without an offset. `Agent wait time` is the time in Pending,
/// not a wait of the customer; there is no handle time and no language, but for custom fields.
struct Zendesk: TicketExport {
  let system = "zendesk"
  let title = "Zendesk Support"

  func recognizes(_ table: TableSurvey) -> Bool {
    table.has("created at") && table.has("id")
      && (table.has("summation column")
        || table.has("via")
          && ["requester id", "assignee stations", "group stations", "submitter"].contains(
            where: table.has))
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var mapping = table.mapping(
      system: system, kind: .contacts,
      [
        .id: ["id"],
        .created: ["created at"],
        .updated: ["updated at"],
        .firstReplyAfter: ["first reply time in minutes"],
        .resolved: ["solved at"],
        .resolvedAfter: ["full resolution time in minutes"],
        .channel: ["via"],
        .stream: ["brand"],
        .agent: ["assignee"],
        .group: ["group"],
        .customer: [
          "organization id", "organization", "requester external id", "requester id", "requester",
        ],
        .reopened: ["reopens"],
        .status: ["status"],
        .tags: ["tags"],
        .subject: ["subject"],
      ])
    // Custom fields that people add: `Language [list]`, `Handle time [int]`.
    let custom = Dictionary(
      uniqueKeysWithValues: [ImportField.language, .segment, .handle].map { field in
        (
          field,
          (AnyTable.synonyms[field] ?? []).flatMap { name in
            ["", " list", " txt", " int", " dec"].map { name + $0 }
          }
        )
      })
    for column in table.mapping(system: system, kind: .contacts, custom).columns {
      mapping.set(column)
    }
    return mapping
  }
}
