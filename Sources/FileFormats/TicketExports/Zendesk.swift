/// Zendesk Support's ticket export: the CSV, and the JSON of its export and its interface.
///
/// Times of the CSV are in the account's zone, without an offset. `Agent wait time` is the time in Pending,
/// not a wait of the customer; there is no handle time and no language, but for custom fields. The
/// JSON has no times of reply and resolution, unless the metrics were loaded beside each ticket.
struct Zendesk: TicketExport {
  let system = "zendesk"
  let title = "Zendesk Support"

  func recognizes(_ table: TableSurvey) -> Bool {
    table.has("created at") && table.has("id")
      && (table.has("summation column")
        || (table.has("via") || table.has("via channel"))
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
        .firstReplyAfter: [
          "first reply time in minutes", "metric set reply time in minutes calendar",
        ],
        .resolved: ["solved at", "metric set solved at"],
        .resolvedAfter: [
          "full resolution time in minutes", "metric set full resolution time in minutes calendar",
        ],
        .channel: ["via", "via channel"],
        .stream: ["brand", "brand id"],
        .agent: ["assignee", "assignee id"],
        .group: ["group", "group id"],
        .customer: [
          "organization id", "organization", "requester external id", "requester id", "requester",
        ],
        .reopened: ["reopens", "metric set reopens"],
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
