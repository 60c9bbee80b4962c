import Workforce

/// From contacts to people on the schedule.
extension NeedExplanationReport {
  var stepTable: Table {
    Table(
      caption: "From contacts to people",
      columns: [
        Table.Column("Step", isNumber: false), Table.Column("", isNumber: false),
        Table.Column("Result", meaning: "The figure so far, this step included."),
        Table.Column(
          "Without it", meaning: "People to schedule if this step were left out."),
      ],
      groups: [
        Table.Group(
          nil,
          explanation.steps.enumerated().map { index, step in
            let isLast = index == explanation.steps.count - 1
            return Table.Row([
              Table.Cell(name(of: step.kind)), Table.Cell(how(of: step.kind), .faint),
              Table.Cell(result(of: step, at: index), isLast ? .strong : .none),
              Table.Cell(step.without.map { Numerals.whole($0) } ?? ""),
            ])
          })
      ])
  }

  var stepNotes: [String] {
    guard explanation.steps.contains(where: { $0.without != nil }) else { return [] }
    return [
      "The last column is the people to schedule if that step alone were left out, against "
        + "\(Numerals.whole(need.scheduledAgents)) with all of them."
    ]
  }

  /// Whether the step's result is contacts, erlangs or people.
  func unit(ofStep index: Int) -> String {
    let kinds = explanation.steps.map(\.kind)
    if kinds[index] == .contacts { return "contacts" }
    let firstPeople = kinds.firstIndex { $0 == .keepsUp || $0 == .inBetween } ?? kinds.count
    return index < firstPeople ? "erlangs" : "people"
  }

  private func result(of step: NeedExplanation.Step, at index: Int) -> String {
    let number = Numerals.short(step.result)
    switch unit(ofStep: index) {
    case "erlangs": return "\(number) \(number == "1" ? "erlang" : "erlangs")"
    case "people": return "\(number) \(number == "1" ? "person" : "people")"
    default: return "\(number) \(number == "1" ? "contact" : "contacts")"
    }
  }

  private func name(of kind: NeedExplanation.Kind) -> String {
    switch kind {
    case .contacts: "Contacts"
    case .handleTime: "Handle time"
    case .inProgress: "In progress from before"
    case .spread: "Put off"
    case .margin: "Kept in hand"
    case .keepsUp: terms.patience == nil ? "Enough to keep up" : "Somebody at all"
    case .inBetween: "In between"
    case .promises: "The promises"
    case .occupancy: "Time to breathe"
    case .fewestAgents: "Fewest people"
    case .shrinkage: "Shrinkage"
    case .roundedUp: "Rounded up"
    }
  }

  private func how(of kind: NeedExplanation.Kind) -> String {
    switch kind {
    case .contacts: "come in over \(interval)"
    case .handleTime:
      "× \(Numerals.duration(seconds: terms.averageHandleTime)) ÷ \(interval)"
    case .inProgress: "the load follows what came in earlier"
    case .spread: "to where there is time, within the promise"
    case .margin: "for more work than expected"
    case .keepsUp:
      terms.method == nil
        ? "whole people, so that all is done in time"
        : terms.patience == nil ? "more people than erlangs" : "the rest would give up"
    case .inBetween: "others do it between calls and chats; whole people for the rest"
    case .promises: terms.shortPromise
    case .occupancy: "busy \(told(share: terms.promises.occupancy ?? 1)) of their time at most"
    case .fewestAgents: "at least \(Numerals.whole(terms.fewestAgents)) while it is open"
    case .shrinkage: "÷ (1 − \(told(share: terms.shrinkage)))"
    case .roundedUp: "to whole people"
    }
  }
}
