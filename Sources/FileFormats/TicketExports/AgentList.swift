/// A list of the people of the team: who, in which role, since when, until when, where.
struct AgentList: TicketExport {
  let system = "agents"
  let title = "List of people"

  func recognizes(_ table: TableSurvey) -> Bool {
    let mapping = mapping(of: table)
    guard mapping.missing.isEmpty else { return false }
    let words = Set(table.columns.flatMap(\.name.words))
    if !words.isDisjoint(with: ["hire", "hired", "employee", "contract"]) { return true }
    // Customers start too; roles and hours they have not.
    return [.role, .hours, .skills].contains { mapping[$0] != nil }
      && words.isDisjoint(with: [
        "customer", "account", "segment", "plan", "mrr", "ticket", "created",
      ])
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    table.mapping(
      system: system, kind: .agents,
      [
        .id: [
          "id", "agent id", "employee id", "employee number", "staff id", "person id", "user id",
          "email",
        ],
        .language: ["languages", "language"],
        .name: ["name", "full name", "agent name", "agent", "employee name", "employee"],
        .role: ["role", "job title", "title", "position"],
        .team: ["team", "group", "department"],
        .hired: [
          "hire date", "hired", "hired on", "hired at", "start date", "started", "joined",
          "employment start",
        ],
        .left: [
          "leave date", "left", "left on", "end date", "last day", "termination date",
          "employment end",
        ],
        .site: ["site", "office", "location"],
        .zone: Self.zoneNames,
        .hours: [
          "contract hours", "hours a week", "hours per week", "weekly hours", "contract hours week",
          "contracted hours",
        ],
        .skills: ["skills", "skill"],
        .cost: ["cost", "salary", "cost a year", "annual cost", "annual salary", "yearly cost"],
      ])
  }

  static let zoneNames = ["zone", "time zone", "timezone", "tz"]
}
