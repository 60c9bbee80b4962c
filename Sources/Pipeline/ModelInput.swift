import Workforce

/// One input of the model that two problems have differently: what it is called, its values, and
/// how it is changed.
struct ModelInput {
  /// As the model file's keys call it, such as `customers.adds`.
  let path: String
  let before: String
  let after: String
  private let change: (inout HiringProblem) -> Void

  func apply(to problem: inout HiringProblem) { change(&problem) }

  /// Every input that differs, in the order of the model's keys.
  ///
  /// What has no key here, as it is new, is left to the caller: after all of these a problem may
  /// still differ from `after`.
  static func all(from before: HiringProblem, to after: HiringProblem) -> [ModelInput] {
    var inputs = ModelInputs(before: before, after: after)
    inputs.compare("start", \.firstMonth) { "\($0)" }
    inputs.compare("months", \.monthCount) { "\($0)" }
    inputs.compareSegments()
    inputs.compareStreams()
    inputs.compareRoles()
    inputs.compare("paidHoursPerMonth", \.paidHoursPerMonth, number)
    inputs.compare("shrinkage", \.shrinkage) { percent($0.total) }
    inputs.compare("targetUtilisation", \.targetUtilisation, percent)
    inputs.compare("people", \.people, said: peopleInWords)
    inputs.compare("teams", \.teams) { $0.joined(separator: ", ") }
    inputs.compare("hiring.timeToFillDays", \.terms.timeToFillDays, number)
    inputs.compare("hiring.noticeDays", \.terms.noticeDays, number)
    inputs.compare("hiring.classMonths", \.terms.classMonths) { months in
      months.map { $0.sorted().map(String.init).joined(separator: ", ") } ?? "every month"
    }
    inputs.compare("hiring.classSize", \.terms.classSize) { $0.map { "\($0)" } ?? "any" }
    inputs.compare("hiring.graduation", \.terms.graduation, percent)
    inputs.compare("hiring.promiseDays", \.terms.promiseDays, number)
    inputs.compare("hiring.lateTicketCost", \.terms.lateTicketCost) { $0.map(number) ?? "none" }
    inputs.compare("hiring.policy.roundUp", \.policy.roundsUp) { $0 ? "true" : "false" }
    inputs.compare("hiring.policy.buffer", \.policy.bufferShare, percent)
    inputs.compare("hiring.policy.bufferReps", \.policy.bufferPeople) { "\($0)" }
    inputs.compare("hiring.policy.confidence", \.policy.confidence) {
      $0.map(percent) ?? "none"
    }
    return inputs.found
  }

  init(
    _ path: String, _ before: String, _ after: String,
    change: @escaping (inout HiringProblem) -> Void
  ) {
    self.path = path
    self.before = before
    self.after = after
    self.change = change
  }
}

/// The differing inputs, as they are found.
struct ModelInputs {
  let before: HiringProblem
  let after: HiringProblem
  var found: [ModelInput] = []

  init(before: HiringProblem, after: HiringProblem) {
    self.before = before
    self.after = after
  }

  mutating func compare<Value: Equatable>(
    _ path: String, _ property: WritableKeyPath<HiringProblem, Value>, _ said: (Value) -> String
  ) {
    compare(path, property) { value, _ in said(value) }
  }

  /// `said` is given the problem that the value is of, too.
  mutating func compare<Value: Equatable>(
    _ path: String, _ property: WritableKeyPath<HiringProblem, Value>,
    said: (Value, HiringProblem) -> String
  ) {
    let (old, new) = (before[keyPath: property], after[keyPath: property])
    guard old != new else { return }
    found.append(
      ModelInput(path, said(old, before), said(new, after)) { $0[keyPath: property] = new })
  }
}

/// Equal but for the last bits.
func isSame(_ lhs: Double, _ rhs: Double) -> Bool {
  abs(lhs - rhs) <= 1e-9 * max(1, abs(lhs), abs(rhs))
}
