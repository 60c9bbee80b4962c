package import Workforce

/// One figure opened up: its factors in order, the result after each, and what it would be without
/// any one of them.
package struct ExplanationReport: Report {
  private let explanation: Explanation

  package init(explanation: Explanation) {
    self.explanation = explanation
  }

  package var title: String { "How a figure comes about" }

  package var headline: String { "\(explanation.title): \(explanation.formattedValue)." }

  package var sections: [Section] {
    [
      Section(nil, on: .text, [.explanation(explanation)]),
      Section(
        nil, on: .page, [.table(explanation.table)] + explanation.notes.map(Block.paragraph)),
    ]
  }

  package var record: ExplanationRecord { ExplanationRecord(explanation) }

  package var sheet: Sheet {
    Sheet(
      header: ["label", "operation", "operand", "unit", "origin", "result", "withoutIt"],
      rows: record.steps.map { step in
        [
          .text(step.label), .text(step.operation), Sheet.Field(step.operand), .text(step.unit),
          .text(step.origin), Sheet.Field(step.result), Sheet.Field(step.withoutIt),
        ]
      })
  }
}

/// An explanation for programs.
package struct ExplanationRecord: Encodable, Sendable {
  package let name: String
  package let title: String
  package let unit: String
  package let value: Double
  package let steps: [Step]
  package let notes: [String]

  package struct Step: Encodable, Sendable {
    package let label: String
    /// `start`, `times`, `divided`, `plus` or `roundedUp`.
    package let operation: String
    /// What the operation takes; none for rounding up.
    package let operand: Double?
    package let unit: String
    package let origin: String
    package let result: Double
    /// The whole figure if this step were left out; none for the start.
    package let withoutIt: Double?
  }

  init(_ explanation: Explanation) {
    name = explanation.name
    title = explanation.title
    unit = explanation.unit
    value = explanation.value
    notes = explanation.notes
    let results = explanation.results
    steps = explanation.steps.enumerated().map { index, step in
      Step(
        label: step.label, operation: step.operation.name, operand: step.operation.operand,
        unit: step.unit, origin: step.origin, result: results[index],
        withoutIt: explanation.value(withoutStep: index))
    }
  }
}
