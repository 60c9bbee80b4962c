package import Workforce

/// One interval's people opened up: every step from contacts to people on the schedule, what each
/// promise asks for, what fewer and more would give, and what a simulation says.
package struct NeedExplanationReport: Report {
  let explanation: NeedExplanation

  package init(explanation: NeedExplanation) {
    self.explanation = explanation
  }

  var need: IntervalNeed { explanation.need }
  var terms: QueueTerms { explanation.terms }
  var start: WeekTime {
    WeekTime(interval: explanation.interval, intervalSeconds: explanation.intervalSeconds)
  }
  var interval: String { told(seconds: Double(explanation.intervalSeconds)) }

  package var title: String { "How an interval's people come about" }

  package var headline: String {
    let name = explanation.key.name
    guard need.openShare > 0 else {
      return "\(name) is closed on \(start.words): nobody is needed."
    }
    guard need.agents > 0 else {
      return need.contacts > 0
        ? "\(name), \(span): nobody is needed, since its work can be put off to other hours."
        : "\(name), \(span): nobody is needed, since no contacts came in."
    }
    let people =
      terms.shrinkage > 0
      ? "\(counted(need.scheduledAgents, "person", plural: "people")) to schedule, "
        + "\(Numerals.whole(need.agents)) of them at work"
      : "\(counted(need.agents, "person", plural: "people")) at work"
    return "\(name), \(span): \(people), for \(contacts)."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(basis)] + otherQueues),
      Section("Step by step", [.table(stepTable), .notes(stepNotes)]),
      Section("What each promise asks for by itself", reasons),
      Section(
        "With fewer and with more", explanation.formula.map { [.table($0.otherTable)] } ?? []),
      Section("The same interval, simulated", simulation),
      Section("Which formula, and why", [.notes(formulaNotes)]),
      Section("What it rests on", [.table(inputTable)]),
      Section("Words", on: .page, [.glossary(Glossary.staffing)]),
    ].filter { !$0.isEmpty }
  }

  package var record: NeedExplanationRecord { NeedExplanationRecord(self) }

  /// A row for each step.
  package var sheet: Sheet {
    Sheet(
      header: ["step", "result", "unit", "peopleToScheduleWithout"],
      rows: record.steps.map { step in
        [
          .text(step.step.rawValue), .number(step.result), .text(step.unit),
          step.peopleToScheduleWithout.map(Sheet.Field.whole) ?? .none,
        ]
      })
  }

  // MARK: Words

  /// Where what was asked for is the name of several queues.
  private var otherQueues: [Block] {
    guard !explanation.others.isEmpty else { return [] }
    let names = explanation.others.map(\.name).joined(separator: "; ")
    return [
      .paragraph("It is the busiest of the queues of that name. To see another, name it: \(names).")
    ]
  }

  /// "Monday 10:00 to 10:15".
  private var span: String {
    let end = start.minute % 1440 + explanation.intervalSeconds / 60
    return "\(start.day) \(start.clock) to \(WeekTime.clock(minute: end))"
  }

  private var contacts: String {
    "\(Numerals.short(need.contacts)) \(need.contacts == 1 ? "contact" : "contacts")"
  }

  private var basis: String {
    guard need.openShare > 0 else {
      let outside =
        need.contacts > 0
        ? terms.method == nil
          ? " \(contacts.capitalisedFirst) come in all the same, and wait until it opens."
          : " \(contacts.capitalisedFirst) come in all the same, and nobody answers them."
        : ""
      return "It is open \(terms.hours.words) (\(terms.hoursOrigin.rawValue)).\(outside)"
    }
    if terms.method != nil, need.contacts == 0, need.load >= 0.5 {
      return
        "In none of the weeks that were averaged did a contact come in this interval; whoever is "
        + "still in a conversation finishes it."
    }
    guard need.load > 0, terms.method == nil || need.contacts > 0 else {
      if need.agents > 0 {
        return "No work comes in, but at least "
          + "\(counted(terms.fewestAgents, "person is", plural: "people are")) there while it is "
          + "open: fewestAgents."
      }
      return need.contacts > 0
        ? "It is done elsewhere in the week, as promised: \(listed(terms.promiseClauses))."
        : "In none of the weeks that were averaged did a contact come in this interval. That one "
          + "comes in another week can't be ruled out; fewestAgents keeps somebody there."
    }
    let plain = need.contacts * terms.averageHandleTime / Double(explanation.intervalSeconds)
    return "\(contacts) in \(interval) × \(Numerals.duration(seconds: terms.averageHandleTime)) = "
      + "\(Numerals.short(plain)) \(plain == 1 ? "erlang" : "erlangs"): the people whom this work "
      + "would keep busy without a break, if it were done as it comes."
  }

  private var reasons: [Block] {
    explanation.formula.map { [.table($0.reasonTable), .notes($0.surprises)] } ?? []
  }

  private var formulaNotes: [String] {
    guard need.openShare > 0, need.load > 0, terms.method == nil || need.contacts > 0 else {
      return []
    }
    let patience = terms.patience.map {
      "People wait \(Numerals.duration(seconds: $0)) on average before they give up "
        + "(\(terms.patienceOrigin.rawValue))."
    }
    let deferred =
      terms.method == nil
      ? "It may wait, so no formula of waits is asked: work is laid out over the open hours, and what "
        + "is kept in hand for chance makes sure of the promised share."
      : nil
    return [
      terms.method?.words, patience, terms.concurrencyClause.map { "\($0.capitalisedFirst)." },
      deferred,
      explanation.load.words(terms, intervalSeconds: explanation.intervalSeconds),
    ].compactMap(\.self)
  }

  /// Every input with its value, where it comes from, and the key that sets it.
  private var inputTable: Table {
    var rows: [(String, String, String, String)] = [
      ("Contacts", "\(Numerals.short(need.contacts)) in \(interval)", "mean of the history", ""),
      (
        "Handle time", Numerals.duration(seconds: terms.averageHandleTime),
        terms.handleTimeOrigin.rawValue, "channels[].handleMinutes"
      ),
      (
        "Promise", terms.shortPromise, terms.promiseOrigin.rawValue, "channels[].target"
      ),
    ]
    if terms.method != nil {
      if let definition = terms.promises.serviceLevel?.definition {
        rows.append(("Share of", definition.counted, "", "channels[].definition"))
      }
      rows.append(
        (
          "Patience", terms.patience.map(Numerals.duration(seconds:)) ?? "nobody gives up",
          terms.patienceOrigin.rawValue, "channels[].patience"
        ))
    }
    if case .chats(let concurrency, let slowing) = terms.answering {
      rows.append(("Chats at once", Numerals.whole(concurrency), "", "channels[].concurrency"))
      rows.append(("Slower for each", Numerals.percent(slowing), "", "channels[].slowing"))
    }
    if let cap = terms.promises.occupancy {
      rows.append(("Busy at most", Numerals.percent(cap), "given", "channels[].maxOccupancy"))
    }
    if terms.fewestAgents > 0 {
      rows.append(
        ("Fewest people", Numerals.whole(terms.fewestAgents), "given", "channels[].fewestAgents"))
    }
    rows += [
      ("Open", terms.hours.words, terms.hoursOrigin.rawValue, "channels[].hours"),
      (
        "Shrinkage", Numerals.percent(terms.shrinkage), terms.shrinkageOrigin.rawValue, "shrinkage"
      ),
    ]
    return Table(
      caption: "Inputs",
      columns: [
        Table.Column("", isNumber: false), Table.Column("Value", isNumber: false),
        Table.Column("From", isNumber: false),
        Table.Column("Set with", isNumber: false, isOptional: true),
      ],
      groups: [
        Table.Group(
          nil,
          rows.map { name, value, origin, key in
            Table.Row([
              Table.Cell(name), Table.Cell(value), Table.Cell(origin), Table.Cell(key, .faint),
            ])
          })
      ])
  }
}

extension String {
  /// "an agent holds" as "An agent holds".
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
