import Workforce

extension Explanation {
  /// The figure itself with its unit: "7 reps".
  var formattedValue: String {
    let number = Numerals.short(value)
    return unit.isEmpty
      ? number : "\(number) \(unit == "people" && number == "1" ? "person" : unit)"
  }

  /// A row a step, with the running result and the figure without the step.
  var table: Table {
    let results = self.results
    return Table(
      caption: title,
      columns: [
        Table.Column("Factor", isNumber: false),
        Table.Column("Value"),
        Table.Column("Unit", isNumber: false, isOptional: true),
        Table.Column("Result", meaning: "The figure so far, this factor included."),
        Table.Column("Without it", meaning: "The whole figure if this factor were left out."),
        Table.Column("Origin", isNumber: false),
      ],
      groups: [
        Table.Group(
          nil,
          steps.enumerated().map { index, step in
            Table.Row([
              Table.Cell(step.label),
              Table.Cell(step.operation.written),
              Table.Cell(step.unit),
              Table.Cell(
                Numerals.short(results[index]), index == steps.count - 1 ? .strong : .none),
              Table.Cell(value(withoutStep: index).map(Numerals.short) ?? "–", .faint),
              Table.Cell(step.origin, .faint),
            ])
          })
      ])
  }
}

extension Explanation.Operation {
  /// The case's name.
  var name: String {
    switch self {
    case .start: "start"
    case .times: "times"
    case .divided: "divided"
    case .plus: "plus"
    case .roundedUp: "roundedUp"
    }
  }

  /// As in a calculation by hand: "÷ 250".
  var written: String {
    switch self {
    case .start(let value): Numerals.short(value)
    case .times(let value): "× \(Numerals.short(value))"
    case .divided(let value): "÷ \(Numerals.short(value))"
    case .plus(let value): "\(value < 0 ? "−" : "+") \(Numerals.short(abs(value)))"
    case .roundedUp: "↑"
    }
  }

  var operand: Double? {
    switch self {
    case .start(let value), .times(let value), .divided(let value), .plus(let value): value
    case .roundedUp: nil
    }
  }
}
