import Workforce

/// A year as a field, a row a month and a column a day: the darker, the more hours.
///
///     YearCalendar(id: "year", title: "Uncovered hours", summary: "…", year: 2027, hours: hours)
package struct YearCalendar: Sendable {
  package var id: String
  package var title: String
  package var summary: String
  package var year: Int
  /// From 1 January to 31 December, 0 to 24.
  package var hours: [Double]

  package init(id: String, title: String, summary: String, year: Int, hours: [Double]) {
    self.id = id
    self.title = title
    self.summary = summary
    self.year = year
    self.hours = hours
  }
}

extension YearCalendar {
  /// Up to how many hours each level goes, how a terminal shades it, and how a legend calls it.
  static let levels: [(upTo: Double, shade: String, words: String)] = [
    (1, "░", "up to 1 h"), (6, "▒", "to 6 h"), (12, "▓", "to 12 h"), (24, "█", "more"),
  ]
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The days of a month with their hours.
  func days(of month: Int) -> [(date: CalendarDate, hours: Double)] {
    guard let first = CalendarDate(year: year, month: 1, day: 1) else { return [] }
    return (1...31).compactMap { day in
      CalendarDate(year: year, month: month, day: day).map {
        ($0, hours[$0.dayNumber - first.dayNumber])
      }
    }
  }

  /// Nil where nothing is told.
  static func level(_ hours: Double) -> Int? {
    guard hours > 0 else { return nil }
    return levels.firstIndex { hours <= $0.upTo + 1e-9 } ?? levels.count - 1
  }

  /// The hours as a cell shows them: whole, and "<1" for less than one.
  static func number(_ hours: Double) -> String? {
    hours <= 0 ? nil : hours < 0.995 ? "<1" : Numerals.whole(hours)
  }

  /// For a terminal; it needs no colour.
  var lines: [String] {
    let days = (1...31).map { $0 % 5 == 0 || $0 == 1 ? "\($0)".padded(to: 2) : "  " }.joined()
    let rows = (1...12).map { month in
      let cells = self.days(of: month).map { day in
        let shade = Self.level(day.hours).map { Self.levels[$0].shade } ?? "·"
        return shade + shade
      }
      let sum = self.days(of: month).reduce(0) { $0 + $1.hours }
      return
        "\(Self.months[month - 1])  \(cells.joined().padded(to: 62))  \(Numerals.amount(sum)) h"
    }
    let key = (["· none"] + Self.levels.map { "\($0.shade) \($0.words)" }).joined(separator: "  ")
    return ["     " + days.trimmedAtEnd] + rows + [key + " in a day"]
  }

  /// A row a month.
  var table: Table {
    Table(
      caption: title,
      columns: [
        Table.Column("Day", isNumber: false), Table.Column("Uncovered hours"),
      ],
      groups: [
        Table.Group(
          nil,
          (1...12).flatMap { month in
            days(of: month).filter { $0.hours > 0 }.map { day in
              Table.Row([
                Table.Cell("\(day.date)"), Table.Cell(Numerals.fixed(day.hours, digits: 2)),
              ])
            }
          })
      ])
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var kept = self[...]
    while kept.last == " " { kept = kept.dropLast() }
    return String(kept)
  }
}
