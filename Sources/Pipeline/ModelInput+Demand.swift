import Workforce

extension ModelInputs {
  mutating func compareSegments() {
    let names = Set(before.segments.map(\.name))
    for new in after.segments where !names.contains(new.name) {
      found.append(
        ModelInput(
          "segments[\(new.name)]", "none", "\(number(new.startingCustomers)) customers"
        ) { $0.segments.append(new) })
    }
    for old in before.segments {
      guard let new = after.segments.first(where: { $0.name == old.name }) else {
        found.append(
          ModelInput(
            "segments[\(old.name)]", "\(number(old.startingCustomers)) customers", "none"
          ) { problem in problem.segments.removeAll { $0.name == old.name } })
        continue
      }
      compare(old, with: new)
    }
  }

  private mutating func compare(_ old: Segment, with new: Segment) {
    let isOnly = before.segments.count == 1 && old.name == "Customers"
    let prefix = isOnly ? "" : "segments[\(old.name)]."
    let months = after.monthCount
    func add(
      _ path: String, _ before: String, _ after: String,
      _ change: @escaping (inout Segment) -> Void
    ) {
      found.append(
        ModelInput(prefix + path, before, after) { problem in
          for index in problem.segments.indices where problem.segments[index].name == old.name {
            change(&problem.segments[index])
          }
        })
    }
    if !isSame(old.startingCustomers, new.startingCustomers) {
      add("customers.now", number(old.startingCustomers), number(new.startingCustomers)) {
        $0.startingCustomers = new.startingCustomers
      }
    }
    for (path, property, said) in [
      ("customers.adds", \Segment.grossAdds, number), ("customers.churn", \.churn, percent),
    ] {
      let (was, becomes) = (old[keyPath: property], new[keyPath: property])
      guard !(0..<months).allSatisfy({ isSame(was[$0], becomes[$0]) }) else { continue }
      add(
        path, series(was, from: before.firstMonth, months, said),
        series(becomes, from: after.firstMonth, months, said)
      ) { $0[keyPath: property] = becomes }
    }
    let ages = max(old.incidentRate.byAge.count, new.incidentRate.byAge.count)
    let (oldRecent, newRecent) = (
      old.recentAdds.suffix(ages - 1), new.recentAdds.suffix(ages - 1)
    )
    if oldRecent.count != newRecent.count || !zip(oldRecent, newRecent).allSatisfy(isSame) {
      add("customers.recentAdds", list(oldRecent), list(newRecent)) {
        $0.recentAdds = new.recentAdds
      }
    }
    let (oldRate, newRate) = (old.incidentRate, new.incidentRate)
    if oldRate.byAge.count != newRate.byAge.count
      || !zip(oldRate.byAge, newRate.byAge).allSatisfy(isSame)
    {
      add(
        ages > 1
          ? "incidentRateByAge"
          : newRate.basis == .given ? "incidentRate" : "ticketsPerMonth ÷ customers",
        list(oldRate.byAge[...]), list(newRate.byAge[...])
      ) { $0.incidentRate = newRate }
    }
    for (path, property) in [
      ("customers.salesUncertainty", \Segment.salesUncertainty),
      ("customers.retentionUncertainty", \.retentionUncertainty),
    ] {
      let (was, becomes) = (old[keyPath: property], new[keyPath: property])
      guard !isSame(was, becomes) else { continue }
      add(path, percent(was), percent(becomes)) { $0[keyPath: property] = becomes }
    }
    if old.team != new.team { add("team", old.team, new.team) { $0.team = new.team } }
  }

  mutating func compareStreams() {
    func said(_ stream: Stream?) -> String {
      stream.map {
        "\(number($0.ticketsPerMonth)) a month, \($0.isMerged ? "merged" : "outside the queue")"
      } ?? "none"
    }
    let names = before.streams.map(\.name)
    for name in names + after.streams.map(\.name).filter({ !names.contains($0) }) {
      let old = before.streams.first { $0.name == name }
      let new = after.streams.first { $0.name == name }
      if let old, let new {
        compare(old, with: new)
        continue
      }
      found.append(
        ModelInput("streams[\(name)]", said(old), said(new)) { problem in
          problem.streams.removeAll { $0.name == name }
          if let new { problem.streams.append(new) }
        })
    }
  }

  private mutating func compare(_ old: Stream, with new: Stream) {
    func compare<Value: Equatable>(
      _ key: String, _ property: WritableKeyPath<Stream, Value>, _ said: (Value) -> String
    ) {
      let (was, becomes) = (old[keyPath: property], new[keyPath: property])
      // The last bits of a volume that was rolled forward don't count.
      if let was = was as? Double, let becomes = becomes as? Double, isSame(was, becomes) { return }
      guard was != becomes else { return }
      found.append(
        ModelInput("streams[\(old.name)].\(key)", said(was), said(becomes)) { problem in
          for index in problem.streams.indices where problem.streams[index].name == old.name {
            problem.streams[index][keyPath: property] = becomes
          }
        })
    }
    compare("ticketsPerMonth", \.ticketsPerMonth, number)
    compare("owner", \.owner) { $0 ?? "nobody" }
    compare("merged", \.isMerged) { "\($0)" }
    compare("duplicates", \.duplicateShare, percent)
    compare("growsWithCustomers", \.growsWithCustomers) { "\($0)" }
    compare("team", \.team) { $0 }
  }
}
