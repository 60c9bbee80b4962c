package import Workforce

/// A week as a field, a row a day and a column an hour: the darker, the more.
///
///     WeekHeatMap(
///       id: "week", title: "People at work", summary: "…", people: mostByHour, hoursByDay: hours)
package struct WeekHeatMap: Sendable {
  package var id: String
  package var title: String
  package var summary: String
  /// From Monday's first hour to Sunday's last; nil for an hour of which there is nothing to tell.
  package var hours: [Double?]
  package var measure: Measure
  /// What is told of each whole day.
  package var days: [String]

  /// What an hour's value counts.
  package enum Measure: Hashable, Sendable {
    /// Contacts as a share of the whole week's, shown by shades.
    case shareOfWeek
    /// The most people at work within the hour, shown by their number; hours without a value are
    /// closed.
    case peopleAtWork
    /// The share of contacts within the promised time, shown in per cent: the darker, the further
    /// below the promise. Hours without a value have no contacts.
    case inTime(promised: Double)
    /// People at work beyond those required, or fewer, shown by their number with its sign: the darker,
    /// the more are missing.
    case net
  }

  package init(id: String, title: String, summary: String, profile: WeekProfile) {
    self.id = id
    self.title = title
    self.summary = summary
    hours = profile.shares
    measure = .shareOfWeek
    days = (0..<7).map { day in
      Numerals.percent(profile.shares[(day * 24)..<(day * 24 + 24)].reduce(0, +))
    }
  }

  /// - Parameter people: nil where it is closed.
  /// - Parameter hoursByDay: hours at work on each day.
  package init(
    id: String, title: String, summary: String, people: [Int?], hoursByDay: [Double]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    hours = people.map { $0.map(Double.init) }
    measure = .peopleAtWork
    days = hoursByDay.map { "\(Numerals.amount($0)) h" }
  }

  /// - Parameter net: the fewest within the hour; nil where nobody is required or there.
  /// - Parameter missingByDay: hours of one person that are missing on each day.
  package init(
    id: String, title: String, summary: String, net: [Int?], missingByDay: [Double]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    hours = net.map { $0.map(Double.init) }
    measure = .net
    days = missingByDay.map { $0 > 0 ? "\(Numerals.amount($0)) h" : "" }
  }

  /// - Parameter inTime: nil where nobody comes.
  /// - Parameter inTimeByDay: the same of whole days.
  package init(
    id: String, title: String, summary: String, inTime: [Double?], promised: Double,
    inTimeByDay: [Double?]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    hours = inTime
    measure = .inTime(promised: promised)
    days = inTimeByDay.map { $0.map(Self.percent) ?? "" }
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

  /// The same for hours below a promise, by how far.
  static let levelsBelowPromise: [(upTo: Double, words: String)] = [
    (0, "as promised"), (0.05, "up to 5 points below"), (0.1, "up to 10"), (0.2, "up to 20"),
    (1, "more"),
  ]

  /// The same for people beyond those required; the last, where somebody is missing.
  static let levelsOfNet = [
    "exactly enough", "1 to spare", "2 to spare", "more to spare", "missing",
  ]

  /// What each level is called.
  var levelWords: [String] {
    if measure == .net { return Self.levelsOfNet }
    return if case .inTime = measure {
      Self.levelsBelowPromise.map(\.words)
    } else {
      Self.levels.map(\.words)
    }
  }

  /// The hour's level; nil where there is nothing.
  func level(ofHour hour: Int) -> Int? {
    if case .inTime(let promised) = measure {
      return hours[hour].map { value in
        Self.levelsBelowPromise.firstIndex { promised - value <= $0.upTo }
          ?? Self.levelsBelowPromise.count - 1
      }
    }
    if measure == .net {
      return hours[hour].map { $0 < 0 ? 4 : Int(min(3, $0)) }
    }
    guard let value = hours[hour], value > 0 else { return nil }
    let share = value / most
    return Self.levels.firstIndex { share < $0.upTo } ?? Self.levels.count - 1
  }

  var most: Double { hours.compactMap(\.self).max() ?? 0 }

  /// The hours of a day that are shown: all but those at its ends that are empty on every day.
  var shownHours: Range<Int> {
    let told = (0..<24).filter { hour in (0..<7).contains { hours[$0 * 24 + hour] != nil } }
    return (told.first ?? 0)..<((told.last ?? 23) + 1)
  }

  var showsNumbers: Bool { measure != .shareOfWeek }

  /// In per cent, rounded down, so that an hour just below its promise doesn't look kept.
  private static func percent(_ share: Double) -> String {
    Numerals.whole((share * 100 + 1e-9).rounded(.down))
  }

  /// The hour's number, where numbers are shown.
  func number(ofHour hour: Int) -> String? {
    switch measure {
    case .shareOfWeek: nil
    case .peopleAtWork: hours[hour].map { Numerals.whole($0) }
    case .inTime: hours[hour].map(Self.percent)
    case .net: hours[hour].map { Numerals.signed($0, digits: 0) }
    }
  }

  func reading(ofHour hour: Int) -> String {
    let time =
      "\(Self.days[hour / 24]) \(Self.clock(hour % 24)) to \(Self.clock(hour % 24 + 1)): "
    switch (measure, hours[hour]) {
    case (.shareOfWeek, let share):
      return time + "\(Numerals.fixed((share ?? 0) * 100, digits: 2)) % of the week"
    case (.peopleAtWork, nil): return time + "closed"
    case (.peopleAtWork, let people?):
      return time + counted(Int(people), "person", plural: "people") + " at most"
    case (.net, nil): return time + "closed"
    case (.net, let net?):
      return time
        + (net < 0
          ? counted(Int(-net), "person", plural: "people") + " missing"
          : net == 0 ? "exactly enough" : "\(Numerals.whole(net)) to spare")
    case (.inTime, nil): return time + "no contacts"
    case (.inTime, let share?): return time + "\(told(share: share)) in time"
    }
  }

  static func clock(_ hour: Int) -> String { "\(twoDigits(hour)):00" }
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// For a terminal; it needs no colour.
  func lines(width: Int) -> [String] {
    showsNumbers ? numberLines(width: width) : shadeLines
  }

  /// Two characters an hour.
  private var shadeLines: [String] {
    let hours = stride(from: 0, to: 24, by: 3).map { Self.twoDigits($0) + "    " }.joined()
    let rows = Self.days.indices.map { day in
      let cells = (0..<24).map { hour in
        let shade = level(ofHour: day * 24 + hour).map { Self.levels[$0].shade } ?? " "
        return shade + shade
      }
      return "\(Self.days[day].prefix(3))  \(cells.joined())  \(days[day])"
    }
    let key = Self.levels.map { "\($0.shade) \($0.words)" }.joined(separator: "  ")
    return ["     \(hours.trimmingSuffix(while: { $0 == " " }))"] + rows + [key]
  }

  /// A column an hour. Where they are too many, the days' sums are left out; if that isn't enough,
  /// the day goes on below.
  private func numberLines(width: Int) -> [String] {
    let shown = Array(shownHours)
    let cell = max(2, (0..<168).compactMap { number(ofHour: $0)?.count }.max() ?? 2) + 1
    let name = 4
    let sum = (days.map(\.displayWidth).max() ?? 0) + 2
    let room = max(1, (width - name) / cell)
    let parts = (shown.count + room - 1) / room
    let perPart = (shown.count + parts - 1) / parts
    let hasSums = parts == 1 && name + shown.count * cell + sum <= width
    return stride(from: 0, to: shown.count, by: perPart).flatMap { start in
      let part = shown[start..<min(start + perPart, shown.count)]
      func row(_ title: String, _ cells: [String], _ end: String) -> String {
        (title.padded(to: name) + cells.map { $0.padded(to: cell, fromLeft: true) }.joined() + end)
          .trimmingSuffix { $0 == " " }
      }
      return [row("", part.map(Self.twoDigits), "")]
        + Self.days.indices.map { day in
          row(
            String(Self.days[day].prefix(3)),
            part.map { number(ofHour: day * 24 + $0) ?? "" },
            hasSums ? days[day].padded(to: sum, fromLeft: true) : "")
        }
    }
  }

  /// Every hour that is shown, a row a day.
  var table: Table {
    return Table(
      caption: showsNumbers ? title : "\(title), percent of the week",
      columns: [Table.Column("Day", isNumber: false)]
        + shownHours.map { Table.Column(Self.twoDigits($0)) } + [Table.Column("All day")],
      groups: [
        Table.Group(
          nil,
          Self.days.indices.map { day in
            Table.Row(
              [Table.Cell(Self.days[day])]
                + shownHours.map { hour in
                  Table.Cell(
                    cellText(ofHour: day * 24 + hour), emphasis(ofHour: day * 24 + hour))
                } + [Table.Cell(days[day])])
          })
      ])
  }

  /// The fullest hour stands out, or those below their promise.
  private func emphasis(ofHour hour: Int) -> Table.Emphasis {
    if case .inTime = measure {
      return (level(ofHour: hour) ?? 0) > 0 ? .shortfall : .none
    }
    if measure == .net { return (hours[hour] ?? 0) < 0 ? .shortfall : .none }
    return hour == hours.firstIndex(of: most) ? .strong : .none
  }

  private func cellText(ofHour hour: Int) -> String {
    number(ofHour: hour)
      ?? (showsNumbers ? "" : Numerals.fixed((hours[hour] ?? 0) * 100, digits: 2))
  }
}

extension String {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var kept = self[...]
    while let last = kept.last, isTrimmed(last) { kept = kept.dropLast() }
    return String(kept)
  }
}
