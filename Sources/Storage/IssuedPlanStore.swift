import GRDB
package import Workforce

/// The plans that were issued. They are added, and never changed or taken away.
package struct IssuedPlanStore: Sendable {
  let database: Database

  /// Keeps the plan that `make` gives for the next free number: all of it, or nothing.
  @discardableResult
  package func issue(_ make: (_ number: Int) throws -> IssuedPlan) throws -> IssuedPlan {
    try database.queue.writeWithoutTransaction { connection in
      var issued: IssuedPlan?
      try connection.inTransaction(.immediate) {
        let last = try Int.fetchOne(connection, sql: "SELECT max(number) FROM issued_plan") ?? 0
        let plan = try make(last + 1)
        try connection.insert(plan)
        issued = plan
        return .commit
      }
      guard let issued else { preconditionFailure("A transaction that ended has a plan.") }
      return issued
    }
  }

  /// Every plan, in the order in which they were issued.
  package func all() throws -> [IssuedPlan] {
    try database.queue.read { connection in
      try Row.fetchAll(connection, sql: "SELECT * FROM issued_plan ORDER BY number").map {
        try connection.issuedPlan($0)
      }
    }
  }
}

extension GRDB.Database {
  fileprivate func insert(_ plan: IssuedPlan) throws {
    try execute(
      sql: """
        INSERT INTO issued_plan (number, issued_at, note, model, first_month, seed,
          program_version, currency, answer)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        plan.number, plan.issuedAt.secondsSince1970, plan.note, plan.model,
        plan.firstMonth.description, String(plan.seed), plan.programVersion, plan.currency,
        plan.answer,
      ])
    for month in plan.months {
      let arguments: [(any DatabaseValueConvertible)?] = [
        plan.number, month.month.description, month.customers, month.grossAdds, month.churned,
        month.tickets, month.ticketsOutsideQueue, month.customersBand?.p10,
        month.customersBand?.p50, month.customersBand?.p90, month.ticketsBand?.p10,
        month.ticketsBand?.p50, month.ticketsBand?.p90,
      ]
      try execute(
        sql: """
          INSERT INTO issued_month (plan, month, customers, gross_adds, churned, tickets,
            tickets_outside_queue, customers_p10, customers_p50, customers_p90, tickets_p10,
            tickets_p50, tickets_p90)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, arguments: StatementArguments(arguments))
      for (position, line) in month.lines.enumerated() {
        try insert(line, at: position, of: month.month, plan: plan.number)
      }
    }
  }

  private func insert(_ line: IssuedLine, at position: Int, of month: Month, plan: Int) throws {
    let arguments: [(any DatabaseValueConvertible)?] = [
      plan, month.description, position, line.team, line.role, line.isFirstLine ? 1 : 0,
      line.demand, line.exactNeed, line.needed, line.present, line.productive, line.hires,
      line.openBy?.description, line.cost, line.isShort ? 1 : 0,
    ]
    try execute(
      sql: """
        INSERT INTO issued_line (plan, month, position, team, role, is_first_line, demand,
          exact_need, needed, present, productive, hires, open_by, cost, is_short)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: StatementArguments(arguments))
  }

  fileprivate func issuedPlan(_ row: Row) throws -> IssuedPlan {
    let number: Int = row["number"]
    let lines = Dictionary(
      grouping: try Row.fetchAll(
        self, sql: "SELECT * FROM issued_line WHERE plan = ? ORDER BY month, position",
        arguments: [number]), by: { $0["month"] as String })
    let months = try Row.fetchAll(
      self, sql: "SELECT * FROM issued_month WHERE plan = ? ORDER BY month", arguments: [number]
    ).map { month in
      IssuedMonth(
        month: try month.month("month"), customers: month["customers"],
        grossAdds: month["gross_adds"], churned: month["churned"], tickets: month["tickets"],
        ticketsOutsideQueue: month["tickets_outside_queue"],
        customersBand: month.band("customers"), ticketsBand: month.band("tickets"),
        lines: (lines[month["month"]] ?? []).map(IssuedLine.init))
    }
    return IssuedPlan(
      number: number, issuedAt: Timestamp(secondsSince1970: row["issued_at"]), note: row["note"],
      model: row["model"], firstMonth: try row.month("first_month"),
      seed: UInt64(row["seed"] as String) ?? 0, programVersion: row["program_version"],
      currency: row["currency"], months: months, answer: row["answer"])
  }
}

extension IssuedLine {
  fileprivate init(_ row: Row) {
    self.init(
      team: row["team"], role: row["role"], isFirstLine: row["is_first_line"],
      demand: row["demand"], exactNeed: row["exact_need"], needed: row["needed"],
      present: row["present"], productive: row["productive"], hires: row["hires"],
      openBy: (row["open_by"] as String?).flatMap(CalendarDate.init), cost: row["cost"],
      isShort: row["is_short"])
  }
}

extension Row {
  fileprivate func month(_ column: String) throws -> Month {
    let text: String = self[column]
    guard let month = Month(text) else {
      throw DatabaseError(message: "\(column) of an issued plan is \"\(text)\", which is no month")
    }
    return month
  }

  fileprivate func band(_ name: String) -> Percentiles? {
    guard let p10: Double = self["\(name)_p10"], let p50: Double = self["\(name)_p50"],
      let p90: Double = self["\(name)_p90"]
    else { return nil }
    return Percentiles(p10: p10, p50: p50, p90: p90)
  }
}
