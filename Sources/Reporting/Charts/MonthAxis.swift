import Workforce

/// Where months are drawn: equal columns from left to right, with as many labels as fit.
struct MonthAxis {
  let months: [Month]
  let start: Double
  let columnWidth: Double
  /// Which months have a label: every one, or the ones that start a quarter, a half-year, a year.
  let labelled: [Int]

  /// `labelWidth` is the room that one label takes, its distance to the next included.
  init(_ months: [Month], from start: Double, to end: Double, labelWidth: Double = 30) {
    self.months = months
    self.start = start
    let columnWidth = (end - start) / Double(max(1, months.count))
    self.columnWidth = columnWidth
    let step = [1, 2, 3, 6].first { Double($0) * columnWidth >= labelWidth } ?? 12
    let aligned = months.indices.filter { (months[$0].number - 1) % step == 0 }
    labelled = aligned.isEmpty && !months.isEmpty ? [0] : aligned
  }

  func left(of index: Int) -> Double { start + Double(index) * columnWidth }
  func centre(of index: Int) -> Double { left(of: index) + columnWidth / 2 }

  /// "Jan" above and, where a year begins, "2027" below.
  func label(at index: Int) -> (month: String, year: String?) {
    let month = months[index]
    return (
      Self.name(of: month), index == labelled.first || month.number == 1 ? "\(month.year)" : nil
    )
  }

  static func name(of month: Month) -> String {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
      month.number - 1]
  }
}
