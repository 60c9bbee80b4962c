/// Jira Service Management's issues: the CSV of the navigator, the files of the data pipeline, and
/// the interface (JSON).
///
/// Its "Time to first response" and "Time to resolution" are what was left of the promise, negative
/// when it was broken, not durations: they aren't read. An issue resolved as a duplicate counts once,
/// where it went. A header may stand there several times; the first is taken.
struct Jira: TicketExport {
  let system = "jira"
  let title = "Jira Service Management issues"

  func recognizes(_ table: TableSurvey) -> Bool {
    let isNavigator = table.has("issue key") && table.has("created")
    let isPipeline =
      table.has("key") && table.has("project key")
      && (table.has("created date") || table.has("created"))
    let isInterface = table.has("key") && table.has("created") && table.has("resolutiondate")
    // The names of the promises stay English where the rest is translated.
    let isTranslated = table.columns.contains {
      $0.header.contains("(Time to first response)") || $0.header.contains("(Request Type)")
    }
    return isNavigator || isPipeline || isInterface
      || isTranslated && AnyTable().mapping(of: table)[.created] != nil
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var names: [ImportField: [String]] = [
      .id: ["issue key", "key", "issue id"],
      .created: ["created", "created date"],
      .updated: ["updated", "updated date"],
      .firstReply: ["custom field chart date of first response"],
      .resolved: ["resolved", "resolutiondate", "resolution date"],
      .channel: ["custom field request channel type", "request channel type"],
      .stream: ["project key", "project name"],
      .agent: ["assignee", "assignee display name", "assignee name", "assignee id"],
      .group: ["custom field team"],
      .language: ["custom field request language", "request language"],
      .customer: [
        "custom field organizations", "reporter", "reporter account id", "reporter name",
        "reporter id",
      ],
      .outcome: ["resolution", "resolution name"],
      .status: ["status", "status name"],
      .tags: ["labels"],
      .subject: ["summary"],
    ]
    // A translated header is mapped by the names that any table may use.
    for field in [ImportField.id, .created, .updated, .resolved, .agent, .customer, .status] {
      names[field, default: []] += AnyTable.synonyms[field] ?? []
    }
    return table.mapping(system: system, kind: .contacts, names)
  }
}
