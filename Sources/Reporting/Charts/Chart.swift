package import Workforce

/// Values side by side, by month, by day or by name: what is drawn and how, without a pixel yet.
///
///     Chart(
///       id: "tickets", title: "Tickets", summary: "They grow from 1,558 to 2,100.", unit: "tickets",
///       months: months, marks: [.line(Series("tickets", values, ink: .tickets))])
package struct Chart: Sendable {
  /// Unique on a page; letters and hyphens.
  package var id: String
  package var title: String
  /// What a reader who can't see it should know.
  package var summary: String
  /// What the vertical axis counts.
  package var unit: String
  /// Whether values between whole numbers are no tick: people.
  package var countsWholeThings: Bool
  package var axis: Axis
  /// Drawn in order, the first at the back.
  package var marks: [Mark]
  /// What happens in single columns, shown under the columns; nil for no such row.
  package var events: Events?
  /// Whether lines have their names at their ends, so that nobody has to look them up in a legend.
  package var namesLines = false

  package init(
    id: String, title: String, summary: String, unit: String, countsWholeThings: Bool = false,
    months: [Month], marks: [Mark], events: Events? = nil
  ) {
    self.init(
      id: id, title: title, summary: summary, unit: unit, countsWholeThings: countsWholeThings,
      axis: .months(months), marks: marks, events: events)
  }

  package init(
    id: String, title: String, summary: String, unit: String, countsWholeThings: Bool = false,
    axis: Axis, marks: [Mark], events: Events? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.unit = unit
    self.countsWholeThings = countsWholeThings
    self.axis = axis
    self.marks = marks
    self.events = events
  }

  /// What stands side by side, from left to right.
  package enum Axis: Sendable {
    case months([Month])
    case days([CalendarDate])
    /// Intervals of one day, by the minute of the day in which each begins.
    case clock(day: String, minutes: [Int])
    /// Anything else that has an order; `title` says what: "Month as a customer".
    case named(title: String, [String])
  }

  package enum Mark: Sendable {
    /// Columns; those of one chart stand on each other.
    case bars(Series)
    /// A level that holds for the whole column.
    case steps(Series)
    /// A point a column, connected.
    case line(Series)
    /// A point a column with the range that its true value may lie in, where one is known.
    case intervals(Series, low: [Double?], high: [Double?])
    /// A point in every column that has a value: what really came, as far as it is known.
    case dots(name: String, [Double?], ink: Ink)
    /// A line through neighbouring columns that have a value: what is told of a part of them.
    case path(name: String, [Double?], ink: Ink)
    /// The room between a low and a high value, over columns that have both.
    case band(name: String, low: [Double?], high: [Double?], ink: Ink)
  }

  package struct Series: Sendable {
    package var name: String
    /// One for every column of the chart.
    package var values: [Double]
    package var ink: Ink
    /// Digits after the point where the value is read out.
    package var digits: Int

    package init(_ name: String, _ values: [Double], ink: Ink, digits: Int = 0) {
      self.name = name
      self.values = values
      self.ink = ink
      self.digits = digits
    }
  }

  /// Whole numbers that mark a column where they aren't 0.
  package struct Events: Sendable {
    package var name: String
    package var counts: [Int]

    package init(_ name: String, _ counts: [Int]) {
      self.name = name
      self.counts = counts
    }
  }

  /// What a colour and a dash stand for; the style sheet gives both, for light, dark and paper.
  package enum Ink: String, Sendable {
    case ramped, ramping, needed, exact, volume, outflow
    /// A band within another one.
    case inner
    /// Lines of one kind to be compared: each has a dash of its own.
    case solid, dashed, dotted, dashDotted, thin
  }
}

extension Chart.Axis {
  var count: Int {
    switch self {
    case .months(let months): months.count
    case .days(let days): days.count
    case .clock(_, let minutes): minutes.count
    case .named(_, let names): names.count
    }
  }

  /// What its columns are called.
  var title: String {
    switch self {
    case .months: "Month"
    case .days: "Day"
    case .clock(let day, _): day
    case .named(let title, _): title
    }
  }

  func name(at index: Int) -> String {
    switch self {
    case .months(let months): "\(months[index])"
    case .days(let days): "\(days[index])"
    case .clock(_, let minutes): WeekTime.clock(minute: minutes[index])
    case .named(_, let names): names[index]
    }
  }
}

extension Chart.Mark {
  var name: String {
    switch self {
    case .bars(let series), .steps(let series), .line(let series), .intervals(let series, _, _):
      series.name
    case .dots(let name, _, _), .path(let name, _, _), .band(let name, _, _, _): name
    }
  }

  var ink: Chart.Ink {
    switch self {
    case .bars(let series), .steps(let series), .line(let series), .intervals(let series, _, _):
      series.ink
    case .dots(_, _, let ink), .path(_, _, let ink), .band(_, _, _, let ink): ink
    }
  }

  /// The value of a column as it is read out.
  func reading(at index: Int) -> String {
    switch self {
    case .bars(let series), .steps(let series), .line(let series):
      "\(series.name) \(Numerals.fixed(series.values[index], digits: series.digits))"
    case .intervals(let series, let low, let high):
      "\(series.name) \(Numerals.fixed(series.values[index], digits: series.digits))"
        + (low[index].flatMap { low in
          high[index].map { high in
            " (\(Numerals.fixed(low, digits: series.digits)) to "
              + "\(Numerals.fixed(high, digits: series.digits)))"
          }
        } ?? "")
    case .dots(let name, let values, _), .path(let name, let values, _):
      "\(name) \(values[index].map { Numerals.short($0) } ?? "–")"
    case .band(let name, let low, let high, _):
      if let low = low[index], let high = high[index] {
        "\(name) \(Numerals.short(low)) to \(Numerals.short(high))"
      } else {
        "\(name) –"
      }
    }
  }
}

extension Chart {
  /// Everything that the vertical axis has to cover.
  var extents: [Double] {
    let stacked = (0..<axis.count).map { index in
      marks.reduce(0.0) { sum, mark in
        if case .bars(let series) = mark { sum + max(0, series.values[index]) } else { sum }
      }
    }
    return stacked
      + marks.flatMap { mark in
        switch mark {
        case .bars: [Double]()
        case .steps(let series), .line(let series): series.values
        case .intervals(let series, let low, let high):
          series.values + (low + high).compactMap(\.self)
        case .dots(_, let values, _), .path(_, let values, _): values.compactMap(\.self)
        case .band(_, let low, let high, _): (low + high).compactMap(\.self)
        }
      }
  }

  /// The series that show a level of their own: all but bands and bars that stand on other bars.
  var levels: [Series] {
    let firstBars = marks.firstIndex { if case .bars = $0 { true } else { false } }
    return marks.enumerated().compactMap { index, mark in
      switch mark {
      case .bars(let series): index == firstBars ? series : nil
      case .steps(let series), .line(let series), .intervals(let series, _, _): series
      case .dots, .path, .band: nil
      }
    }
  }

  /// One column in a sentence, for whoever points at it.
  func reading(at index: Int) -> String {
    let event = events.flatMap { events in
      events.counts[index] == 0 ? nil : "\(events.name) \(events.counts[index])"
    }
    let place =
      switch axis {
      case .named, .clock: "\(axis.title) \(axis.name(at: index))"
      case .months, .days: axis.name(at: index)
      }
    return "\(place): "
      + (marks.map { $0.reading(at: index) } + [event].compactMap { $0 }).joined(separator: ", ")
  }
}
