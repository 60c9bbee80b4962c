import Workforce

/// Where the columns of a chart are drawn: of equal width from left to right, with as many labels
/// as fit.
struct ColumnAxis {
  struct Label: Equatable {
    var index: Int
    var text: String
    /// Stands below where a year begins.
    var year: String?
  }

  let start: Double
  let columnWidth: Double
  let labels: [Label]

  init(_ axis: Chart.Axis, from start: Double, to end: Double) {
    self.start = start
    let columnWidth = (end - start) / Double(max(1, axis.count))
    self.columnWidth = columnWidth
    labels =
      switch axis {
      case .months(let months):
        Self.labels(of: MonthAxis(months, from: start, to: end))
      case .days(let days): Self.labels(of: days, columnWidth: columnWidth)
      case .clock(_, let minutes): Self.labels(of: minutes, columnWidth: columnWidth)
      case .named(_, let names): Self.labels(of: names, columnWidth: columnWidth)
      }
  }

  func left(of index: Int) -> Double { start + Double(index) * columnWidth }
  func centre(of index: Int) -> Double { left(of: index) + columnWidth / 2 }

  private static func labels(of axis: MonthAxis) -> [Label] {
    axis.labelled.map { index in
      let label = axis.label(at: index)
      return Label(index: index, text: label.month, year: label.year)
    }
  }

  /// Months, at the first of their days; a month that is nearly over when the days begin has none.
  private static func labels(of days: [CalendarDate], columnWidth: Double) -> [Label] {
    guard let first = days.first, let last = days.last else { return [] }
    let starts = days.indices.filter { index in
      index == 0 ? first.day <= 10 : days[index].containingMonth > days[index - 1].containingMonth
    }
    let pixels = columnWidth * Double(days.count)
    let monthCount = Double(last.dayNumber - first.dayNumber + 1) / 30.44
    let step = [1, 2, 3, 6].first { Double($0) * pixels / monthCount >= 34 } ?? 12
    let labelled = starts.filter { (days[$0].month - 1) % step == 0 }
    return labelled.map { index in
      let month = days[index].containingMonth
      return Label(
        index: index, text: MonthAxis.name(of: month),
        year: index == labelled.first || month.number == 1 ? "\(month.year)" : nil)
    }
  }

  /// Whole hours, every one, every second, and so on.
  private static func labels(of minutes: [Int], columnWidth: Double) -> [Label] {
    let length = minutes.count > 1 ? minutes[1] - minutes[0] : 60
    let hourWidth = columnWidth * 60 / Double(length)
    let step = [1, 2, 3, 4, 6].first { Double($0) * hourWidth >= 44 } ?? 12
    return minutes.indices.filter { minutes[$0].isMultiple(of: 60 * step) }.map {
      Label(index: $0, text: WeekTime.clock(minute: minutes[$0]))
    }
  }

  /// Every name, every second, and so on; the first always.
  private static func labels(of names: [String], columnWidth: Double) -> [Label] {
    let longest = names.map(\.count).max() ?? 1
    let room = 7 * Double(longest) + 6
    let step = [1, 2, 3, 4, 6].first { Double($0) * columnWidth >= room } ?? 12
    return stride(from: 0, to: names.count, by: step).map { Label(index: $0, text: names[$0]) }
  }
}
