/// A list of customers: who, since when, until when, in which segment, where, and what they pay.
struct CustomerList: TicketExport {
  let system = "customers"
  let title = "List of customers"

  func recognizes(_ table: TableSurvey) -> Bool {
    let mapping = mapping(of: table)
    // A ticket export may have a column "customer since" beside its own times.
    let hasTicketTimes = ["created", "opened", "resolved", "closed", "arrival"].contains {
      table.has($0) || table.has("\($0) at")
    }
    return mapping.missing.isEmpty && !hasTicketTimes
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    table.mapping(
      system: system, kind: .customers,
      [
        .customer: [
          "customer id", "customer", "account id", "account", "company id", "company", "client id",
          "client", "id",
        ],
        .since: [
          "since", "customer since", "start", "start date", "signup date", "signed up",
          "sign up date", "joined", "became a customer date", "became customer", "created",
          "created at", "create date",
        ],
        .until: [
          "until", "customer until", "end", "end date", "churned", "churned at", "churn date",
          "cancelled", "canceled", "cancelled at", "left",
        ],
        .segment: AnyTable.synonyms[.segment] ?? [],
        .country: ["country", "country code", "billing country"],
        .language: AnyTable.synonyms[.language] ?? [],
        .zone: AgentList.zoneNames,
        .revenue: [
          "mrr", "monthly recurring revenue", "revenue a month", "monthly revenue",
        ],
      ])
  }
}
