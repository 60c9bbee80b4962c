/// HubSpot's ticket export (CSV), with the labels of the screen or the internal names, and its
/// interface (JSON), which has the internal names.
///
/// Durations under internal names are milliseconds. A merged ticket is gone from HubSpot; the one that
/// took it in lists its number, which takes it out of what was imported before.
struct HubSpot: TicketExport {
  let system = "hubspot"
  let title = "HubSpot tickets"

  func recognizes(_ table: TableSurvey) -> Bool {
    let screen =
      table.has("ticket id") && table.has("create date")
      && ["pipeline", "ticket status", "ticket owner", "ticket name"].contains(where: table.has)
    let internalNames =
      table.has("createdate")
      && ["hs pipeline", "hs pipeline stage", "hubspot owner id", "hs ticket id", "hs object id"]
        .contains(where: table.has)
    return screen || internalNames
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var mapping = table.mapping(
      system: system, kind: .contacts,
      [
        .id: ["ticket id", "hs ticket id", "hs object id", "record id", "id"],
        .created: ["create date", "createdate"],
        .updated: ["last modified date", "hs lastmodifieddate"],
        .firstReply: ["first agent email response date", "first agent reply date"],
        .firstReplyAfter: [
          "time to first agent email reply hh mm ss", "time to first agent email reply",
          "time to first agent reply",
        ],
        .resolved: ["close date", "closed date", "last closed date", "hs last closed date"],
        .resolvedAfter: ["time to close hh mm ss", "time to close"],
        .channel: ["source", "source type"],
        .stream: ["pipeline", "hs pipeline"],
        .agent: ["ticket owner", "hubspot owner id"],
        .group: ["assigned teams", "hubspot team"],
        .language: ["language", "hs language"],
        .customer: [
          "associated company primary", "associated company", "hs primary company id",
          "associations companies results 0 id", "associated contact",
          "associations contacts results 0 id", "all associated contact emails",
        ],
        .mergedInto: ["merged into"],
        .absorbed: [
          "hs merged object ids", "merged record ids", "merged ticket ids", "merged object ids",
        ],
        .deleted: ["archived"],
        .status: ["ticket status", "hs pipeline stage"],
        .subject: ["ticket name", "subject"],
      ])
    let usesInternalNames = table.has("createdate")
    mapping.columns = mapping.columns.map { column in
      guard usesInternalNames, column.unit != nil else { return column }
      var column = column
      column.unit = .milliseconds
      return column
    }
    return mapping
  }
}
