package import Workforce

/// The least-cost mix of people with few and many skills, what customers feel with it, what plain
/// teams would cost instead, and how sure all that is.
package struct SkillMixReport: Report {
  let mix: SkillMix
  /// What nobody gave and the answer rests on, each as a sentence.
  let assumptions: [String]

  package init(mix: SkillMix, assumptions: [String]) {
    self.mix = mix
    self.assumptions = assumptions
  }

  var problem: SkillMixProblem { mix.problem }

  package var title: String { "A mix of skills" }

  package var headline: String {
    let all = mix.people.reduce(0, +)
    guard all > 0 else { return "Nobody is needed: no contacts come in." }
    let kinds = problem.groups.indices.filter { mix.people[$0] > 0 }.map {
      "\(Numerals.whole(mix.people[$0])) \(problem.groups[$0].name)"
    }
    let scheduled =
      problem.shrinkage > 0
      ? " at work, \(Numerals.whole(mix.scheduled.reduce(0, +))) scheduled" : ""
    let people = "\(counted(all, "person", plural: "people"))\(scheduled): \(listed(kinds))."
    return mix.isKept
      ? "\(people) They keep every promise, and cost \(amount(mix.cost))."
      : "\(people) They don't keep every promise, and come nearest of what was tried."
  }

  package var sections: [Section] {
    [
      Section("People", [.table(peopleTable)]),
      Section("What customers feel", [.table(serviceTable), .notes(serviceNotes)]),
      Section("What other teams would cost", [.table(otherTable), .notes(otherNotes)]),
      Section("How sure that is", [.notes(proofNotes)]),
      Section("Taken as given", [.notes(assumptions)]),
    ].filter { !$0.isEmpty }
  }

  // MARK: The mix

  private var peopleTable: Table {
    let isShrunk = problem.shrinkage > 0
    var columns = [
      Table.Column("Group", isNumber: false), Table.Column("Answers", isNumber: false),
      Table.Column("At work"),
    ]
    if isShrunk { columns.append(Table.Column("Scheduled")) }
    columns += [
      Table.Column("Each costs"), Table.Column("Cost"),
      Table.Column("Busy", meaning: "Occupancy: the share of people's time with contacts."),
    ]
    return Table(
      caption: "How many people of each kind", columns: columns,
      groups: [
        Table.Group(
          nil,
          problem.groups.indices.map { index in
            let group = problem.groups[index]
            var cells = [
              group.name, listed(group.skills.map { problem.queues[$0.queue].name }),
              Numerals.whole(mix.people[index]),
            ]
            if isShrunk { cells.append(Numerals.whole(mix.scheduled[index])) }
            cells += [
              amount(group.cost), amount(group.cost * Double(mix.scheduled[index])),
              mix.occupancy[index].map { Numerals.percent($0) } ?? "–",
            ]
            let emphasis: Table.Emphasis = mix.people[index] == 0 ? .faint : .none
            return Table.Row(cells.map { Table.Cell($0, emphasis) })
          })
      ])
  }

  private var serviceTable: Table {
    let givesUp = problem.queues.contains { $0.patience != nil }
    var columns = [
      Table.Column("Queue", isNumber: false), Table.Column("Contacts"),
      Table.Column("Promised", isNumber: false), Table.Column("Service level"),
      Table.Column("Kept", isNumber: false),
      Table.Column("To answer", meaning: "Average speed of answer (ASA)."),
    ]
    if givesUp { columns.append(Table.Column("Give up")) }
    return Table(
      caption: "What customers feel, simulated", columns: columns,
      groups: [
        Table.Group(
          nil,
          zip(problem.queues, mix.service).map { queue, service in
            var cells = [
              Table.Cell(queue.name), Table.Cell(Numerals.short(queue.contacts)),
              Table.Cell(
                "\(Numerals.percent(queue.promise.share)) within \(time(queue.promise.threshold))"),
              Table.Cell(service.serviceLevel.map { level($0) } ?? "–"),
              Table.Cell(
                service.standing.words, service.standing == .kept ? .none : .shortfall),
              Table.Cell(
                service.averageSpeedOfAnswerSeconds.map { Numerals.duration(seconds: $0.mean) }
                  ?? "–"),
            ]
            if givesUp {
              cells.append(
                Table.Cell(service.abandonment.map { Numerals.percent($0.mean) } ?? "–"))
            }
            return Table.Row(cells)
          })
      ])
  }

  private var serviceNotes: [String] {
    let definition = problem.queues[0].promise.definition
    return [
      "The service level is a share \(definition.ofWhom). ± is half the 95 % confidence interval.",
      "A contact goes to people with as few other skills as possible, and of them to whoever has "
        + "been idle longest. Whoever gets free takes the contact that has waited longest.",
    ]
  }

  // MARK: Other teams

  private var otherTable: Table {
    func row(
      _ name: String, people: Int, scheduled: Int, cost: Double?, _ emphasis: Table.Emphasis = .none
    ) -> Table.Row {
      let more = cost.map { $0 / mix.cost - 1 }
      return Table.Row(
        [
          name, Numerals.whole(people),
        ].map { Table.Cell($0, emphasis) }
          + (problem.shrinkage > 0 ? [Table.Cell(Numerals.whole(scheduled), emphasis)] : [])
          + [
            Table.Cell(cost.map { amount($0) } ?? "–", emphasis),
            Table.Cell(
              emphasis == .strong
                ? "" : more.map { "\(Numerals.signed($0 * 100, digits: 1)) %" } ?? "–"),
          ])
    }
    var rows: [Table.Row] = []
    if let separate = mix.separate {
      rows.append(
        row(
          "Everybody with one skill", people: separate.people.reduce(0, +),
          scheduled: separate.scheduled, cost: separate.cost))
    }
    rows.append(
      row(
        mix.isKept ? "This mix" : "This mix, which keeps less",
        people: mix.people.reduce(0, +), scheduled: mix.scheduled.reduce(0, +),
        cost: mix.cost, .strong))
    if let pooled = mix.pooled {
      rows.append(
        row(
          "Everybody with all skills", people: pooled.people.reduce(0, +),
          scheduled: pooled.scheduled, cost: pooled.cost))
    }
    return Table(
      caption: "Teams without a choice",
      columns: [
        Table.Column("Team", isNumber: false), Table.Column("At work"),
      ] + (problem.shrinkage > 0 ? [Table.Column("Scheduled")] : [])
        + [Table.Column("Cost"), Table.Column("Against it")],
      groups: problem.queues.count > 1 ? [Table.Group(nil, rows)] : [])
  }

  private var otherNotes: [String] {
    guard problem.queues.count > 1 else { return [] }
    var notes: [String] = []
    if let separate = mix.separate {
      notes.append(
        "With one skill each: "
          + listed(
            zip(problem.queues, separate.people).map { "\($0.name) \(Numerals.whole($1))" })
          + ", by the formulas of muster staff.")
    } else {
      notes.append("A queue has no group that answers it alone, so that teams can't be separate.")
    }
    if let pooled = mix.pooled {
      let extra = (mix.separate?.people.reduce(0, +)).map { $0 - pooled.people[0] }
      let price =
        extra.map {
          $0 > 0 ? " Splitting takes \(counted($0, "person", plural: "people")) more." : ""
        }
        ?? ""
      notes.append(
        "One pool in which everybody has all skills is "
          + (pooled.isByFormula ? "by formula too." : "simulated too.") + price
          + (pooled.cost == nil ? " No group has all skills, so that it has no cost here." : ""))
    }
    return notes
  }

  // MARK: Words

  /// "83.4 % ± 0.3".
  func level(_ estimate: Estimate) -> String {
    let mean = "\(Numerals.fixed(estimate.mean * 100, digits: 1)) %"
    return estimate.halfWidth.map { "\(mean) ± \(Numerals.fixed($0 * 100, digits: 1))" } ?? mean
  }

  /// Money if it looks like it, else with what digits it needs.
  func amount(_ cost: Double) -> String {
    cost >= 1000 ? Numerals.whole(cost) : Numerals.exactPeople(cost)
  }

  /// As people say it: "20 s", "30 min", "1 h"; odd times as in tables.
  func time(_ seconds: Double) -> String {
    if seconds > 0, seconds.truncatingRemainder(dividingBy: 3600) == 0 {
      return "\(Numerals.whole(seconds / 3600)) h"
    }
    if seconds > 0, seconds.truncatingRemainder(dividingBy: 60) == 0 {
      return "\(Numerals.whole(seconds / 60)) min"
    }
    return Numerals.duration(seconds: seconds)
  }
}

extension SkillMix.Standing {
  var words: String {
    switch self {
    case .kept: "yes"
    case .tooClose: "too close to tell"
    case .missed: "no"
    }
  }
}

extension ServiceLevelPromise.Definition {
  fileprivate var ofWhom: String {
    switch self {
    case .offered, .virtual: "of all contacts"
    case .answered: "of those who are answered"
    case .withoutShortAbandons: "of all but those who gave up in time"
    }
  }
}
