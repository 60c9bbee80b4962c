package import Workforce

/// A week as a field, a row a day and a column an hour: the darker, the more comes in.
package struct WeekHeatMap: Sendable {
  package var id: String
  package var title: String
  package var summary: String
  package var profile: WeekProfile

  package init(id: String, title: String, summary: String, profile: WeekProfile) {
    self.id = id
    self.title = title
    self.summary = summary
    self.profile = profile
  }
}

extension WeekHeatMap {
  static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// How full an hour is against the busiest: the highest share of each level, how a terminal
  /// shades it, and how a legend calls it. An hour without anything has no level.
  static let levels: [(upTo: Double, shade: String, words: String)] = [
    (0.05, "·", "under 5 % of the busiest hour"), (0.25, "░", "to 25 %"), (0.5, "▒", "to 50 %"),
    (0.75, "▓", "to 75 %"), (1, "█", "more"),
  ]

  /// The hour's level; nil where nothing comes in.
  func level(ofHour hour: Int) -> Int? {
    let share = profile.shares[hour] / profile.shares[profile.busiestHour]
    return share <= 0
      ? nil : Self.levels.firstIndex { share < $0.upTo } ?? Self.levels.count - 1
  }

  /// "10 %", the share of a whole day.
  func dayShare(_ day: Int) -> String {
    Numerals.percent(profile.shares[(day * 24)..<(day * 24 + 24)].reduce(0, +))
  }

  func reading(ofHour hour: Int) -> String {
    "\(Self.days[hour / 24]) \(Self.clock(hour % 24)) to \(Self.clock(hour % 24 + 1)): "
      + "\(Numerals.fixed(profile.shares[hour] * 100, digits: 2)) % of the week"
  }

  static func clock(_ hour: Int) -> String { "\(twoDigits(hour)):00" }
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// For a terminal, two characters an hour; it needs no colour.
  var lines: [String] {
    let hours = stride(from: 0, to: 24, by: 3).map { Self.twoDigits($0) + "    " }.joined()
    let rows = Self.days.indices.map { day in
      let cells = (0..<24).map { hour in
        let shade = level(ofHour: day * 24 + hour).map { Self.levels[$0].shade } ?? " "
        return shade + shade
      }
      return "\(Self.days[day].prefix(3))  \(cells.joined())  \(dayShare(day))"
    }
    let key = Self.levels.map { "\($0.shade) \($0.words)" }.joined(separator: "  ")
    return ["     \(hours.trimmingSuffix(while: { $0 == " " }))"] + rows + [key]
  }

  /// Percent of the week, a row a day.
  var table: Table {
    Table(
      caption: "\(title), percent of the week",
      columns: [Table.Column("Day", isNumber: false)]
        + (0..<24).map { Table.Column(Self.twoDigits($0)) } + [Table.Column("All day")],
      groups: [
        Table.Group(
          nil,
          Self.days.indices.map { day in
            Table.Row(
              [Table.Cell(Self.days[day])]
                + (0..<24).map { hour in
                  Table.Cell(
                    Numerals.fixed(profile.shares[day * 24 + hour] * 100, digits: 2),
                    day * 24 + hour == profile.busiestHour ? .strong : .none)
                } + [Table.Cell(dayShare(day))])
          })
      ])
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var kept = self[...]
    while let last = kept.last, isTrimmed(last) { kept = kept.dropLast() }
    return String(kept)
  }
}
