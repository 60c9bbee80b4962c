/// A number for every month of a plan: the last one given continues.
///
///     MonthlySeries([50, 80])[5]   // 80
///
/// Two that give the same number for every month are equal.
package struct MonthlySeries: Hashable, Sendable {
  /// From the plan's first month on, without repeating the last; never empty.
  package let values: [Double]

  package init(_ values: [Double]) {
    precondition(!values.isEmpty, "A monthly series has at least one value.")
    var values = values
    while values.count > 1, values[values.count - 1] == values[values.count - 2] {
      values.removeLast()
    }
    self.values = values
  }

  package init(constant value: Double) { self.init([value]) }

  /// The value `month` months after the plan's first.
  package subscript(month: Int) -> Double { values[min(max(month, 0), values.count - 1)] }
}
