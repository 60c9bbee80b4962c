/// A figure opened up: its factors in order, the result after each, and what the figure would be
/// without any one of them.
///
///     customers            1,000
///     × incident rate      1.558      1,558
///     ÷ tickets per rep      250      6.232     without: …
///     rounded up                      7         without: 6.232
package struct Explanation: Equatable, Sendable {
  package enum Operation: Equatable, Sendable {
    case start(Double)
    case times(Double)
    case divided(Double)
    case plus(Double)
    case roundedUp
  }

  package struct Step: Equatable, Sendable {
    package let label: String
    package let operation: Operation
    package let unit: String
    /// Where the number comes from: "given", "assumed", "measured".
    package let origin: String

    package init(_ label: String, _ operation: Operation, unit: String, origin: String) {
      self.label = label
      self.operation = operation
      self.unit = unit
      self.origin = origin
    }
  }

  /// What a person asks for: `repsNeeded`.
  package let name: String
  /// What it is, as a sentence's subject: "Reps needed in 2027-01".
  package let title: String
  package let unit: String
  package let steps: [Step]
  /// What else a reader should know: a value given but not used, and why.
  package let notes: [String]

  package init(name: String, title: String, unit: String, steps: [Step], notes: [String] = []) {
    self.name = name
    self.title = title
    self.unit = unit
    self.steps = steps
    self.notes = notes
  }

  package var value: Double { results.last ?? 0 }

  /// The running result after each step.
  package var results: [Double] {
    var running = 0.0
    return steps.map { step in
      running = step.operation.applied(to: running)
      return running
    }
  }

  /// The figure if the step at `index` were left out; nil for a start that is no part of a sum,
  /// without which there is nothing.
  package func value(withoutStep index: Int) -> Double? {
    if case .start = steps[index].operation {
      guard index + 1 < steps.count, case .plus = steps[index + 1].operation else { return nil }
    }
    return steps.indices.filter { $0 != index }.reduce(0.0) { running, kept in
      steps[kept].operation.applied(to: running)
    }
  }
}

extension Explanation.Operation {
  package func applied(to running: Double) -> Double {
    switch self {
    case .start(let value): value
    case .times(let factor): running * factor
    case .divided(let divisor): running / divisor
    case .plus(let addend): running + addend
    case .roundedUp: Double(Workforce.roundedUp(running))
    }
  }
}
