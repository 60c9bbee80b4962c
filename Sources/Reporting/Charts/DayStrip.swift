import Workforce

/// A day in UTC from end to end, a row for each site and each region: who is at work, and who is awake.
///
///     DayStrip(id: "globe", title: "A Tuesday around the globe", summary: "…", rows: rows)
package struct DayStrip: Sendable {
  package var id: String
  package var title: String
  package var summary: String
  package var rows: [Row]

  package struct Row: Sendable {
    package var name: String
    package var kind: Kind
    /// Whether it is so in each quarter of an hour, from 00:00 UTC on.
    package var quarters: [Bool]
    /// What its own clock shows at 00:00 UTC, in minutes of a day.
    package var clockAtStart: Int

    package init(name: String, kind: Kind, quarters: [Bool], clockAtStart: Int) {
      self.name = name
      self.kind = kind
      self.quarters = quarters
      self.clockAtStart = clockAtStart
    }
  }

  package enum Kind: Hashable, Sendable {
    /// Somebody works there.
    case site
    /// Customers there are at work or awake.
    case customers

    var words: String { self == .site ? "at work" : "customers' hours" }
    var shade: String { self == .site ? "█" : "▒" }
    var className: String { self == .site ? "strip at-work" : "strip awake" }
  }
}

extension DayStrip.Row {
  /// "12–01 and 09–18" in UTC.
  var stretches: [Range<Int>] {
    var found: [Range<Int>] = []
    for quarter in quarters.indices where quarters[quarter] {
      if let last = found.last, last.upperBound == quarter {
        found[found.count - 1] = last.lowerBound..<quarter + 1
      } else {
        found.append(quarter..<quarter + 1)
      }
    }
    return found
  }

  var utcWords: String {
    let parts = stretches.map {
      "\(WeekTime.clock(minute: $0.lowerBound * 15))–\(WeekTime.clock(minute: $0.upperBound * 15))"
    }
    return parts.isEmpty ? "nobody" : parts.joined(separator: " and ")
  }
}

extension DayStrip {
  /// For a terminal: two characters an hour, and the times in words.
  var lines: [String] {
    let name = (rows.map(\.name.displayWidth).max() ?? 0) + 2
    let hours = stride(from: 0, to: 24, by: 3).map { "\(WeekHeatMap.twoDigits($0))    " }.joined()
    let head = "".padded(to: name) + hours
    let drawn = rows.map { row in
      let cells = stride(from: 0, to: 96, by: 2).map { quarter in
        row.quarters[quarter] || row.quarters[quarter + 1] ? row.kind.shade : "·"
      }
      return row.name.padded(to: name) + cells.joined()
    }
    let kinds = [Kind.site, .customers].filter { kind in rows.contains { $0.kind == kind } }
    let key = kinds.map { "\($0.shade) \($0.words)" }.joined(separator: "   ") + "   hours in UTC"
    return [String(head.reversed().drop { $0 == " " }.reversed())] + drawn + [key]
  }

  var table: Table {
    Table(
      caption: title,
      columns: [
        .init("Place", isNumber: false), .init("What", isNumber: false),
        .init("In UTC", isNumber: false),
      ],
      groups: [
        .init(
          nil,
          rows.map { row in
            .init([.init(row.name), .init(row.kind.words), .init(row.utcWords)])
          })
      ])
  }
}
