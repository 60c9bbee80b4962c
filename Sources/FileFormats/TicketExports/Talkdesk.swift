import Workforce

/// Talkdesk's calls report: that of today, in seconds, and the one before, whose JSON has durations
/// as parts of a day. Times are in UTC.
struct Talkdesk: TicketExport {
  let system = "talkdesk"
  let title = "Talkdesk calls"

  func recognizes(_ table: TableSurvey) -> Bool {
    table.has("talkdesk phone number") || table.has("callsid") && table.has("start at")
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var mapping = table.mapping(
      system: system, kind: .contacts,
      [
        .id: ["call id", "interaction id", "callsid"],
        .created: ["start at", "start time"],
        .resolved: ["end at", "end time"],
        .stream: [
          "talkdesk phone display name", "phone display name", "talkdesk phone number",
        ],
        .agent: ["handling user name", "handling agent", "user name", "agent name", "user id"],
        .group: ["team name", "team", "ring groups"],
        .customer: ["contact phone number", "customer phone number"],
        .wait: ["wait time", "waiting time"],
        .outcome: ["type", "call type"],
        .tags: ["tags"],
        .talk: ["talk time"],
        .hold: ["hold time", "holding time"],
        .outsideHours: ["is in business hours", "in business hours"],
      ])
    mapping.channel = .phone
    mapping.columns = mapping.columns.map { column in
      var column = column
      if column.field.isTime { column.isUTC = true }
      if column.field.isDuration, table.has("holding time") { column.unit = .days }
      return column
    }
    if let type = mapping[.outcome] {
      mapping.set(.init(field: .direction, index: type.index, header: type.header))
    }
    mapping.words[.outsideHours] = Dictionary(
      uniqueKeysWithValues: ["true", "TRUE", "True", "yes", "Yes"].map { ($0, "no") }
        + ["false", "FALSE", "False", "no", "No"].map { ($0, "yes") })
    return mapping
  }
}
