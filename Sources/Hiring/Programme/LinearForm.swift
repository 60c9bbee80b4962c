import Optimization

/// A constant and a sum of unknowns: people expected in a month, before it is decided who starts.
struct LinearForm {
  var constant = 0.0
  var terms: [(variable: IntegerProgram.Variable, factor: Double)] = []

  static func + (lhs: LinearForm, rhs: LinearForm) -> LinearForm {
    LinearForm(constant: lhs.constant + rhs.constant, terms: lhs.terms + rhs.terms)
  }

  static func * (form: LinearForm, factor: Double) -> LinearForm {
    LinearForm(
      constant: form.constant * factor, terms: form.terms.map { ($0.variable, $0.factor * factor) })
  }

  static func - (lhs: LinearForm, rhs: LinearForm) -> LinearForm { lhs + rhs * -1 }

  func value(_ values: [Double]) -> Double {
    terms.reduce(constant) { $0 + $1.factor * values[$1.variable.index] }
  }
}

extension IntegerProgram {
  /// Requires that the form is at least `least`.
  mutating func require(_ form: LinearForm, atLeast least: Double) {
    require(form.terms, in: (least - form.constant)...(.infinity))
  }

  /// Requires that the form is at most `most`.
  mutating func require(_ form: LinearForm, atMost most: Double) {
    require(form.terms, in: (-.infinity)...(most - form.constant))
  }
}
