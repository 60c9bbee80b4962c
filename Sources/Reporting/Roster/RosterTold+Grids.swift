import Workforce

// MARK: Who works when

extension RosterTold {
  /// A row a person, site by site, and what that leaves missing or to spare.
  ///
  /// - Parameter breaches: those whose days are marked in words for whoever points at a cell.
  func grid(breaches: [RuleBreach]) -> DayGrid {
    DayGrid(
      id: "roster", title: "Shifts, day by day",
      summary: "\(roster.periodWords). Each cell has a shift's name; · is a day off.",
      days: days,
      groups: problem.sites.indices.map { site in
        .init(
          problem.sites.count > 1 || !holidays(of: site).isEmpty ? problem.sites[site].name : nil,
          marks: holidays(of: site),
          rows: problem.people.indices.filter { problem.people[$0].site == site }
            .map { personRow($0, breaches: breaches) })
      } + [netGroup],
      legend: legend)
  }

  var days: [CalendarDate] { (0..<problem.dayCount).map(problem.date) }

  private func holidays(of site: Int) -> [Int: String] {
    Dictionary(
      uniqueKeysWithValues: (0..<problem.dayCount).filter {
        problem.sites[site].holidays.contains(problem.date(ofDay: $0))
      }.map { ($0, "public holiday") })
  }

  func personRow(_ person: Int, breaches: [RuleBreach]) -> DayGrid.Row {
    let name = problem.people[person].name
    return .init(
      name,
      (0..<problem.dayCount).map { day in
        let broken = breaches.filter { $0.person == person && $0.days.contains(day) }
          .map { "; \($0.rule): \($0.cause)" }.joined()
        let start = "\(name), \(RosterWords.day(problem.date(ofDay: day))): "
        guard let duty = roster.duties[person][day] else {
          guard let timeOff = roster.timeOff(of: person, day: day) else {
            return .init("·", .off, reading: broken.isEmpty ? nil : "\(start)off\(broken)")
          }
          return .init(
            Self.short(timeOff.reason), .away, reading: start + timeOff.reason + broken)
        }
        let shift = problem.shifts[duty.shift]
        let need = duty.need.map { ", serves \(problem.needs[$0].name)" } ?? ""
        return .init(
          shift.name, Self.shade(of: shift),
          reading: "\(start)\(shift.name) \(RosterWords.hours(shift))\(need)\(broken)")
      })
  }

  /// A reason of time off in two letters, in small ones so that it looks like no shift: "le".
  private static func short(_ reason: String) -> String { String(reason.lowercased().prefix(2)) }

  static func shade(of shift: RosterShift) -> DayGrid.Shade {
    if shift.isNight { return .night }
    return switch shift.start {
    case ..<600: .morning
    case ..<780: .midday
    default: .evening
    }
  }

  private var legend: [(shade: DayGrid.Shade, words: String)] {
    let used = usedShifts.map { Self.shade(of: problem.shifts[$0]) }
    let shades: [(DayGrid.Shade, String)] = [
      (.morning, "starts before 10:00"), (.midday, "starts before 13:00"),
      (.evening, "starts later"), (.night, "touches the hours from midnight to six"),
    ]
    return shades.filter { used.contains($0.0) }
      + (problem.people.contains { !$0.timeOff.isEmpty } ? [(.away, "time off")] : [])
      + (coverage.needs.isEmpty
        ? []
        : [(.missing, "hours of one person missing")])
  }

  private var usedShifts: [Int] {
    problem.shifts.indices.filter { shift in
      roster.duties.contains { $0.contains { $0?.shift == shift } }
    }
  }

  /// "E 08:00–16:30", with sites where there are several, and what else a grid's letters mean.
  var shiftNotes: [String] {
    let bySite = problem.sites.indices.compactMap { site -> String? in
      let shifts = usedShifts.filter { problem.shifts[$0].site == site }
        .map { "\(problem.shifts[$0].name) \(RosterWords.hours(problem.shifts[$0]))" }
      guard !shifts.isEmpty else { return nil }
      return (problem.sites.count > 1 ? "\(problem.sites[site].name): " : "")
        + shifts.joined(separator: ", ") + "."
    }
    let reasons = Set(
      problem.people.flatMap { person in
        person.timeOff.filter { $0.days.overlaps(0..<problem.dayCount) }.map {
          $0.reason.lowercased()
        }
      }
    ).sorted()
    let hasMarks = problem.sites.indices.contains { !holidays(of: $0).isEmpty }
    return bySite
      + (reasons.isEmpty
        ? [] : [reasons.map { "\(Self.short($0)): \($0)" }.joined(separator: ", ") + "."])
      + (hasMarks ? ["*: a public holiday."] : [])
      + (coverage.needs.isEmpty
        ? []
        : [
          "−: so many hours of one person are missing that day, by the clock of "
            + "\(problem.sites[0].name); +: to spare; =: exactly enough."
        ])
  }
}

// MARK: What it covers

extension RosterTold {
  /// Hours missing or to spare by need and day, then people by shift and day.
  private var netGroup: DayGrid.Group {
    DayGrid.Group(
      "Missing or to spare",
      rows: coverage.needs.map { need in
        let name = problem.needs[need.need].name
        return .init(
          name,
          need.days.enumerated().map { day, covered in
            Self.net(
              missing: covered.missingHours, spare: covered.spareHours,
              isAsked: covered.requiredHours > 0, unit: "h",
              start: "\(name), \(RosterWords.day(problem.date(ofDay: day))): ")
          })
      }
        + coverage.shifts.map { shift in
          let name = problem.shifts[shift.shift].name
          return .init(
            name,
            zip(shift.required, shift.present).enumerated().map { day, counts in
              Self.net(
                missing: Double(max(0, counts.0 - counts.1)),
                spare: Double(max(0, counts.1 - counts.0)), isAsked: counts.0 > 0, unit: "people",
                start: "\(name), \(RosterWords.day(problem.date(ofDay: day))): ")
            })
        })
  }

  /// What is missing is rounded up, what is to spare down, so that no hole looks closed.
  private static func net(
    missing: Double, spare: Double, isAsked: Bool, unit: String, start: String
  ) -> DayGrid.Cell {
    let told =
      "\(start)\(Numerals.tenths(missing)) \(unit) missing, \(Numerals.tenths(spare)) \(unit) to spare"
    if missing > 0 {
      return .init(
        "−\(Numerals.whole((missing - 1e-9).rounded(.up)))", .missing, reading: told)
    }
    if spare >= 1 {
      return .init("+\(Numerals.whole(spare.rounded(.down)))", .spare, reading: told)
    }
    return isAsked || spare > 0 ? .init("=", .plain, reading: told) : .init("", .plain)
  }

  /// Required, there and missing by need and day, the more the darker.
  var coverageGrid: DayGrid {
    let most =
      coverage.needs.flatMap { $0.days.flatMap { [$0.requiredHours, $0.servingHours] } }.max() ?? 0
    func amounts(
      _ name: String, _ need: RosterCoverage.Need, _ hours: (RosterCoverage.Day) -> Double
    ) -> DayGrid.Row {
      .init(
        name,
        need.days.enumerated().map { day, covered in
          let hours = hours(covered)
          guard hours > 0 else { return .init("", .plain) }
          return .init(
            Numerals.whole(hours), .level(min(4, Int(hours / most * 5))),
            reading: "\(RosterWords.day(problem.date(ofDay: day))): \(Numerals.tenths(hours)) h")
        })
    }
    return DayGrid(
      id: "coverage", title: "Hours of one person, day by day",
      summary: "Required, there, and the difference, by the clock of "
        + "\(problem.sites.first?.name ?? "UTC"). The more, the darker.",
      days: days,
      groups: coverage.needs.enumerated().map { place, need in
        .init(
          problem.needs[need.need].name,
          rows: [
            amounts("required", need) { $0.requiredHours },
            amounts("there", need) { $0.servingHours },
            .init("net", netGroup.rows[place].cells),
          ])
      })
  }

  /// The fewest people to spare within each hour, a map a calendar week; everything that is served together.
  var netMaps: [WeekHeatMap] {
    guard let site = problem.sites.first, problem.intervalCount > 0,
      60 % problem.intervalMinutes == 0
    else { return [] }
    var required = [Int](repeating: 0, count: problem.intervalCount)
    var serving = required
    var net = required
    for need in problem.servedNeeds {
      let there = roster.serving(need: need)
      for (interval, each) in problem.needs[need].intervals.enumerated() {
        required[interval] += each.required
        serving[interval] += there[interval]
        // Somebody to spare for one need doesn't help another.
        let beyond = there[interval] - each.required
        net[interval] =
          beyond < 0 || net[interval] < 0
          ? min(0, net[interval]) + min(0, beyond) : net[interval] + beyond
      }
    }
    let monday = problem.firstDay + -problem.firstDay.weekday
    var fewest: [Int: [Int?]] = [:]
    var missing: [Int: [Double]] = [:]
    for interval in net.indices where required[interval] > 0 || serving[interval] > 0 {
      let time = site.clock.localTime(
        at: problem.start + Int64(interval * problem.intervalMinutes * 60))
      let day = time.date.dayNumber - monday.dayNumber
      guard day >= 0 else { continue }
      let (week, place) = (day / 7, time.hourOfWeek)
      let known = fewest[week, default: [Int?](repeating: nil, count: 168)][place]
      fewest[week, default: [Int?](repeating: nil, count: 168)][place] =
        min(known ?? net[interval], net[interval])
      missing[week, default: [Double](repeating: 0, count: 7)][day % 7] +=
        Double(max(0, -net[interval]) * problem.intervalMinutes) / 60
    }
    return fewest.keys.sorted().map { week in
      WeekHeatMap(
        id: "net-\(week + 1)",
        title: "People to spare, week of \(RosterWords.day(monday + week * 7))",
        summary: "At least within each hour, on the clock of \(site.name); a minus is somebody "
          + "missing.",
        net: fewest[week] ?? [], missingByDay: missing[week] ?? [])
    }
  }
}
