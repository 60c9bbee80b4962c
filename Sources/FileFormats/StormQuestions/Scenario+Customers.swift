import Pipeline
import Workforce

extension Scenario {
  private var monthIndices: Range<Int> { 0..<hiring.monthCount }

  // MARK: Who joins

  mutating func multiplyAdds(by factor: Double) -> StormRefusal? {
    guard addsOfSegments.contains(where: { $0 > 0 }) else {
      return StormRefusal(
        "adds can't grow or fall: nobody joins in the model.",
        "Write how many join in a month, such as adds=120.")
    }
    for index in hiring.segments.indices {
      let adds = hiring.segments[index].grossAdds
      hiring.segments[index].grossAdds = MonthlySeries(adds.values.map { $0 * factor })
    }
    return nil
  }

  /// So many in every month, over the segments as what they add in the whole plan; on the first where
  /// none adds any.
  mutating func setAdds(to adds: Double) -> StormRefusal? {
    let planned = addsOfSegments
    let total = planned.reduce(0, +)
    for index in hiring.segments.indices {
      let share = total > 0 ? planned[index] / total : index == 0 ? 1 : 0
      hiring.segments[index].grossAdds = MonthlySeries(constant: adds * share)
    }
    retellCustomers()
    return nil
  }

  /// Customers who join in the whole plan, segment by segment.
  private var addsOfSegments: [Double] {
    hiring.segments.map { segment in monthIndices.reduce(0) { $0 + segment.grossAdds[$1] } }
  }

  // MARK: Who leaves

  mutating func multiplyChurn(by factor: Double) -> StormRefusal? {
    let most = hiring.segments.flatMap(\.churn.values).max() ?? 0
    guard most > 0 else {
      return StormRefusal(
        "churn can't grow or fall: nobody leaves in the model.",
        "Write the share who leave in a month, such as churn=2%.")
    }
    guard most * factor < 1 else {
      return StormRefusal(
        "churn would be \(percent(most * factor)) a month.",
        "Write less, so that it stays under 100 %.")
    }
    for index in hiring.segments.indices {
      let churn = hiring.segments[index].churn
      hiring.segments[index].churn = MonthlySeries(churn.values.map { $0 * factor })
    }
    return nil
  }

  mutating func setChurn(to share: Double) -> StormRefusal? {
    for index in hiring.segments.indices {
      hiring.segments[index].churn = MonthlySeries(constant: share)
    }
    retellCustomers()
    return nil
  }

  /// "Nobody joins and nobody leaves" is told no longer of segments for which only half of it holds.
  private mutating func retellCustomers() {
    for (index, segment) in hiring.segments.enumerated() {
      let path =
        assumptions.contains { $0.key.hasPrefix("customers") }
        ? "customers" : "segments[\(index)].customers"
      let keys = [path, "\(path).adds", "\(path).churn"]
      guard let place = assumptions.firstIndex(where: { keys.contains($0.key) }) else { continue }
      let owner = path == "customers" ? "" : " of \(segment.name)"
      let joins = segment.grossAdds.values.contains { $0 > 0 }
      let leaves = segment.churn.values.contains { $0 > 0 }
      switch (joins, leaves) {
      case (true, true): assumptions.remove(at: place)
      case (true, false):
        assumptions[place] = Assumption(key: "\(path).churn", "No customers\(owner) leave.")
      case (false, true):
        assumptions[place] = Assumption(key: "\(path).adds", "No customers\(owner) join.")
      case (false, false): break
      }
    }
  }

  // MARK: Who is there, and what they write

  mutating func addCustomers(_ added: Double) -> StormRefusal? {
    let total = hiring.segments.reduce(0) { $0 + $1.startingCustomers }
    guard total > 0 || added < 0 else {
      hiring.segments[0].startingCustomers = added
      return nil
    }
    guard total + added >= 0 else {
      return StormRefusal(
        "customers would be \(plainNumber(total + added)): there are \(plainNumber(total)) at the start.",
        total > 0
          ? "Write at most as many fewer, such as customers=-\(plainNumber((total / 2).rounded()))."
          : "Write how many more there are, such as customers=+500.")
    }
    return multiplyCustomers(by: (total + added) / total)
  }

  /// More of them have been there for long; fewer are fewer of every age.
  mutating func multiplyCustomers(by factor: Double) -> StormRefusal? {
    for index in hiring.segments.indices {
      hiring.segments[index].startingCustomers *= factor
      if factor < 1 {
        hiring.segments[index].recentAdds = hiring.segments[index].recentAdds.map { $0 * factor }
      }
    }
    return nil
  }

  /// Streams have no customers of their own, and stay as they are.
  mutating func multiplyIncidents(by factor: Double) -> StormRefusal? {
    for index in hiring.segments.indices {
      let rate = hiring.segments[index].incidentRate
      let basis: IncidentRate.Basis =
        switch rate.basis {
        case .given: .given
        case .measured(let tickets, let customers):
          .measured(ticketsPerMonth: tickets * factor, customers: customers)
        }
      hiring.segments[index].incidentRate = IncidentRate(
        byAge: rate.byAge.map { $0 * factor }, basis: basis)
    }
    return nil
  }
}
