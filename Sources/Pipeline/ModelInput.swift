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
    inputs.compare("currency", \.currency) { $0 }
    inputs.compare("start", \.firstMonth) { "\($0)" }
    inputs.compare("months", \.monthCount) { "\($0)" }
    inputs.compareSegments()
    inputs.compareStreams()
    inputs.comparePaidHours()
    inputs.compareRoles()
    inputs.compareShrinkage()
    inputs.compare("targetUtilisation", \.targetUtilisation, percent)
    inputs.comparePeople()
    inputs.compare("teams", \.teams) { $0.joined(separator: ", ") }
    inputs.compareHiring()
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
  /// The older problem; an input that changes several of its values at once has changed them here once
  /// it is found, so that none of them is told twice.
  var before: HiringProblem
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
