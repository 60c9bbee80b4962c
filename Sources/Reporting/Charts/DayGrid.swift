package import Workforce

/// Rows with a short cell for each day: a roster, or what it covers. A terminal breaks it into as many weeks
/// as fit beside each other; on a page it is a table whose shades say again what its cells say.
package struct DayGrid: Sendable {
  /// Unique on a page; letters and hyphens.
  package var id: String
  package var title: String
  package var summary: String
  /// Days in a row.
  package var days: [CalendarDate]
  package var groups: [Group]
  /// What shades stand for, on a page.
  package var legend: [(shade: Shade, words: String)]

  package init(
    id: String, title: String, summary: String, days: [CalendarDate], groups: [Group],
    legend: [(shade: Shade, words: String)] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.days = days
    self.groups = groups
    self.legend = legend
  }

  package struct Group: Sendable {
    package var title: String?
    /// Days that stand out, such as public holidays, with what they are.
    package var marks: [Int: String]
    package var rows: [Row]

    package init(_ title: String?, marks: [Int: String] = [:], rows: [Row]) {
      self.title = title
      self.marks = marks
      self.rows = rows
    }
  }

  package struct Row: Sendable {
    package var name: String
    /// One for every day.
    package var cells: [Cell]

    package init(_ name: String, _ cells: [Cell]) {
      self.name = name
      self.cells = cells
    }
  }

  package struct Cell: Sendable {
    package var text: String
    package var shade: Shade
    /// In a sentence, for whoever points at it; nil where there is no more to say.
    package var reading: String?

    package init(_ text: String, _ shade: Shade = .plain, reading: String? = nil) {
      self.text = text
      self.shade = shade
      self.reading = reading
    }
  }

  /// What a cell is like; its text says it without colour.
  package enum Shade: Hashable, Sendable {
    case plain, off, away
    case morning, midday, evening, night
    case missing, spare
    /// From 0, the least, to 4.
    case level(Int)

    var className: String {
      switch self {
      case .plain: "plain"
      case .off: "off"
      case .away: "away"
      case .morning: "morning"
      case .midday: "midday"
      case .evening: "evening"
      case .night: "night"
      case .missing: "missing"
      case .spare: "spare"
      case .level(let level): "amount-\(level)"
      }
    }
  }
}

// MARK: For a terminal

extension DayGrid {
  /// Days that stand beside each other, then those below them.
  func lines(width: Int, ink: Ink) -> [String] {
    let rows = groups.flatMap(\.rows)
    guard !rows.isEmpty, !days.isEmpty else { return [] }
    let name = min(24, (rows.map { printable($0.name).displayWidth }.max() ?? 0))
    let cell = max(2, rows.flatMap { $0.cells.map { printable($0.text).displayWidth } }.max() ?? 2)
    let parts = parts(room: max(cell + 1, width - name), cell: cell)
    return parts.enumerated().flatMap { index, weeks in
      (index > 0 ? [""] : []) + lines(of: weeks, name: name, cell: cell, ink: ink)
    }
  }

  /// Calendar weeks, and as many of them together as there is room for; a week that is wider by itself is
  /// broken.
  private func parts(room: Int, cell: Int) -> [[Range<Int>]] {
    let most = max(1, (room - 1) / (cell + 1))
    var weeks: [Range<Int>] = []
    for day in days.indices {
      if let last = weeks.last, days[day].weekday > 0, last.count < most {
        weeks[weeks.count - 1] = last.lowerBound..<day + 1
      } else {
        weeks.append(day..<day + 1)
      }
    }
    var parts: [[Range<Int>]] = []
    for week in weeks {
      let taken = (parts.last ?? []).reduce(0) { $0 + $1.count * (cell + 1) + 1 }
      if let last = parts.last, taken + week.count * (cell + 1) + 1 <= room {
        parts[parts.count - 1] = last + [week]
      } else {
        parts.append([week])
      }
    }
    return parts
  }

  private func lines(of weeks: [Range<Int>], name: Int, cell: Int, ink: Ink) -> [String] {
    func line(_ title: String, _ text: (Range<Int>) -> String) -> String {
      title.padded(to: name) + weeks.map { "  " + text($0) }.joined()
    }
    func row(_ title: String, _ text: (Int) -> String) -> String {
      line(title) { $0.map(text).joined(separator: " ") }
    }
    let dates = line("") { week in
      HolesWords.day(days[week.lowerBound]).padded(to: week.count * (cell + 1) - 1)
    }
    let weekdays = row("") {
      String(WeekHeatMap.days[days[$0].weekday].prefix(2)).padded(to: cell)
    }
    return [dates, weekdays].map { ink.dim($0.withoutSpacesAtEnd) }
      + groups.filter { !$0.rows.isEmpty }.flatMap { group in
        let marks = weeks.joined().contains { group.marks[$0] != nil }
        let titleLine =
          marks
          ? row(printable(group.title ?? "").shortened(to: name)) {
            (group.marks[$0] == nil ? "" : "*").padded(to: cell)
          } : printable(group.title ?? "")
        return (titleLine.isEmpty ? [] : [ink.bold(titleLine.withoutSpacesAtEnd)])
          + group.rows.map { each in
            row(printable(each.name).shortened(to: name)) { day in
              let text = printable(each.cells[day].text).padded(to: cell)
              return switch each.cells[day].shade {
              case .off, .away: ink.dim(text)
              case .missing: ink.red(text)
              case .night: ink.bold(text)
              default: text
              }
            }.withoutSpacesAtEnd
          }
      }
  }
}

extension String {
  fileprivate var withoutSpacesAtEnd: String {
    var kept = self[...]
    while kept.last == " " { kept = kept.dropLast() }
    return String(kept)
  }

  fileprivate func shortened(to width: Int) -> String {
    guard displayWidth > width, width > 0 else { return self }
    var kept = ""
    for character in self where (kept + String(character)).displayWidth < width {
      kept.append(character)
    }
    return kept + "…"
  }
}

// MARK: For a page

extension DayGrid {
  var markup: Markup {
    Markup(
      "figure", ["id": id],
      [
        Markup(
          "figcaption", [:],
          Markup("h3", [:], title),
          Markup("p", [:], Markup.words(summary)))
      ] + (legend.isEmpty ? [] : [legendMarkup]) + [
        Markup(
          "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": title],
          Markup(
            "table", ["class": "days"],
            [Markup("thead", [:], Markup("tr", [:], [corner] + days.indices.map(heading)))]
              + groups.filter { !$0.rows.isEmpty }.map(body)))
      ])
  }

  private var legendMarkup: Markup {
    Markup(
      "ul", ["class": "legend"],
      legend.map { entry in
        Markup(
          "li", [:],
          Markup("span", ["class": "sample \(entry.shade.className)"], ""), .text(entry.words))
      })
  }

  private var corner: Markup { Markup("td", [:], []) }

  private func heading(of day: Int) -> Markup {
    let date = days[day]
    let weekday = String(WeekHeatMap.days[date.weekday].prefix(2))
    let showsMonth = day == 0 || date.day == 1 || date.weekday == 0
    return Markup(
      "th", ["scope": "col", "class": dayClass(day), "title": "\(date)"],
      [.text(weekday), Markup("br", [:], []), .text("\(date.day)")]
        + (showsMonth
          ? [
            Markup("br", [:], []),
            Markup("span", ["class": "month"], String(HolesWords.day(date).suffix(3))),
          ] : []))
  }

  private func dayClass(_ day: Int) -> String? {
    let classes = [
      days[day].weekday == 0 && day > 0 ? "monday" : nil, days[day].weekday >= 5 ? "weekend" : nil,
    ].compactMap(\.self)
    return classes.isEmpty ? nil : classes.joined(separator: " ")
  }

  private func body(of group: Group) -> Markup {
    let title = group.title.map { title in
      Markup(
        "tr", ["class": "group"],
        [Markup("th", ["scope": "rowgroup"], title)]
          + days.indices.map { day in
            group.marks[day].map { mark in
              Markup("td", ["title": mark], Markup("abbr", ["title": mark], "*"))
            } ?? Markup("td", [:], [])
          })
    }
    return Markup(
      "tbody", [:],
      [title].compactMap(\.self)
        + group.rows.map { row in
          Markup(
            "tr", [:],
            [Markup("th", ["scope": "row"], row.name)]
              + row.cells.enumerated().map { day, cell in
                Markup(
                  "td",
                  [
                    "class": [cell.shade.className, dayClass(day)].compactMap(\.self)
                      .joined(separator: " "),
                    "title": cell.reading,
                  ], cell.text)
              })
        })
  }
}
