import Pipeline
import Workforce

/// Who works when in a week, and what that covers.
extension HoursReport {
  var shiftTable: Table {
    Table(
      caption: "Shifts",
      columns: [
        .init("Crew", isNumber: false), .init("Shift", isNumber: false), .init("Paid, h"),
      ] + WeekHeatMap.days.map { .init(String($0.prefix(3))) } + [.init("People")],
      groups: problem.sites.map { site in
        .init(
          problem.sites.count > 1 ? site.name : nil,
          weeks.filter { design.problem.crews[$0.crew].site == site.name }.map { week in
            .init(
              [
                .init(design.problem.crews[week.crew].name), .init(week.shift),
                .init(Numerals.tenths(Double(week.paidMinutes) / 60)),
              ]
                + week.byDay.map {
                  .init($0 > 0 ? Numerals.whole($0) : "", $0 > 0 ? .none : .faint)
                }
                + [.init(Numerals.whole(week.people), .strong)])
          })
      }.filter { !$0.rows.isEmpty })
  }

  /// Tours of one crew and shift together, with how many are at work on each day.
  private var weeks: [ToldWeek] {
    design.tours.map { ToldWeek($0, in: design) }.sorted {
      ($0.crew, $0.isNight ? 1 : 0, $0.shift, $0.paidMinutes)
        < ($1.crew, $1.isNight ? 1 : 0, $1.shift, $1.paidMinutes)
    }.reduce(into: []) { told, week in
      if let last = told.last, last.isLike(week) {
        told[told.count - 1].add(week)
      } else {
        told.append(week)
      }
    }
  }

  var shiftNotes: [String] {
    let weekends = design.tours.filter { $0.starts[5] != nil || $0.starts[6] != nil }
    let onWeekends = weekends.reduce(0) { $0 + $1.people }
    let nights = design.tours.filter(\.isNight).reduce(0) { $0 + $1.people }
    var notes: [String] = []
    if onWeekends > 0 {
      notes.append(
        "\(counted(onWeekends, "person", plural: "people")) of \(Numerals.whole(design.people)) "
          + "work on a weekend day and have other days off for it. If all take turns, that is "
          + "\(Numerals.percent(Double(onWeekends) / Double(design.people))) of everybody's weekends."
      )
    }
    if nights > 0 {
      notes.append(
        "\(counted(nights, "person", plural: "people")) work nights, on "
          + "\(problem.settings.rules.nights?.nightsPerWeek ?? 4) in a week.")
    }
    return notes
  }

  /// Those at the same time of several days together, on the first site's clock.
  var shortfalls: [String] {
    let minutes = design.problem.intervalMinutes
    var told: [(words: String, days: [String], end: String)] = []
    for shortfall in design.shortfalls {
      let ahead = problem.sites[0].offsetMinutes + 10_080
      let first = WeekTime(minute: (shortfall.intervals.lowerBound * minutes + ahead) % 10_080)
      let last = WeekTime(minute: (shortfall.intervals.upperBound * minutes + ahead) % 10_080)
      let need = design.problem.needs[shortfall.need].name
      let missing = counted(shortfall.mostMissing, "person", plural: "people")
      let words = "\(first.clock)–\(last.clock): \(missing) missing for \(need). "
      if let known = told.firstIndex(where: { $0.words == words && $0.end == shortfall.cause.words }
      ) {
        told[known].days.append(first.shortDay)
      } else {
        told.append((words, [first.shortDay], shortfall.cause.words))
      }
    }
    let sentences = told.map { "\(listed($0.days)), \($0.words)\($0.end)" }
    guard sentences.count > 10 else { return sentences }
    return sentences.prefix(10)
      + ["\(Numerals.whole(sentences.count - 10)) more are in the JSON."]
  }

  /// Each way out and what it would bring.
  var waysOut: [String] {
    hours.waysOut.prefix(6).map { way in
      let rest =
        way.missingHours < 0.01
        ? "nobody would be missing"
        : "\(Numerals.tenths(way.missingHours)) hours would still lack somebody"
      let cost =
        isPriced
        ? ", for \(Numerals.signed(way.cost - design.cost.total, digits: 0)) \(problem.currency) a week"
        : ""
      return "\(words(way.change)): \(rest), with "
        + "\(counted(way.people, "person", plural: "people")) at work in a week\(cost)."
    }
  }

  private func words(_ change: ShiftDesign.WayOut.Change) -> String {
    func crew(_ index: Int) -> String { design.problem.crews[index].name }
    return switch change {
    case .nights(let index): "\(crew(index)) works nights"
    case .anyHour(let index): "\(crew(index)) works at any hour of the week"
    case .skill(let index, let need): "\(crew(index)) speaks \(design.problem.needs[need].name)"
    case .morePeople(let people):
      "\(counted(people, "person", plural: "people")) more at work in a week"
    }
  }

  // MARK: The week as a field

  var heatMaps: [WeekHeatMap] { [map("required", required), map("at work", covered), netMap] }

  /// People by quarter of an hour, on the first site's clock.
  private var required: [Int] { sum { design.problem.needs[$0].required } }
  private var covered: [Int] { sum { design.serving(need: $0) } }

  private func sum(_ people: (Int) -> [Int]) -> [Int] {
    let parts = 15 / design.problem.intervalMinutes
    let total = design.problem.needs.indices.reduce(
      into: [Int](repeating: 0, count: design.problem.intervalCount)
    ) { total, need in
      for (index, count) in people(need).enumerated() { total[index] += count }
    }
    let quarters = (0..<HoursProblem.quarters).map { total[$0 * max(1, parts)] }
    let ahead = problem.sites[0].offsetMinutes / 15
    return quarters.indices.map {
      quarters[(($0 - ahead) % quarters.count + quarters.count) % quarters.count]
    }
  }

  private func map(_ what: String, _ quarters: [Int]) -> WeekHeatMap {
    let byHour = (0..<168).map { hour -> Int? in
      let most = quarters[hour * 4..<hour * 4 + 4].max() ?? 0
      return most > 0 ? most : nil
    }
    let byDay = (0..<7).map { day in
      Double(quarters[day * 96..<day * 96 + 96].reduce(0, +)) / 4
    }
    return WeekHeatMap(
      id: "week-\(what.split(separator: " ").joined(separator: "-"))",
      title: "People \(what), at most within each hour",
      summary: "On the clock of \(problem.sites[0].name): "
        + "\(Numerals.whole(byDay.reduce(0, +))) hours a week.",
      people: byHour, hoursByDay: byDay)
  }

  var netMap: WeekHeatMap {
    let (required, covered) = (required, covered)
    let net = zip(covered, required).map(-)
    let byHour = (0..<168).map { hour -> Int? in
      let quarters = hour * 4..<hour * 4 + 4
      return quarters.contains { covered[$0] > 0 || required[$0] > 0 } ? net[quarters].min() : nil
    }
    return WeekHeatMap(
      id: "week-net", title: "People to spare, at least within each hour",
      summary: "On the clock of \(problem.sites[0].name); a minus is somebody missing.",
      net: byHour,
      missingByDay: (0..<7).map { day in
        Double(net[day * 96..<day * 96 + 96].reduce(0) { $0 - min(0, $1) }) / 4
      })
  }
}

/// Weeks with the same shift, as people see them.
private struct ToldWeek {
  let crew: Int
  let shift: String
  let paidMinutes: Int
  let isNight: Bool
  private(set) var people: Int
  /// People at work from Monday to Sunday.
  private(set) var byDay: [Int]

  init(_ tour: ShiftDesign.Tour, in design: ShiftDesign) {
    crew = tour.crew
    paidMinutes = tour.paidMinutes
    isNight = tour.isNight
    people = tour.people
    let starts = Set(tour.starts.compactMap(\.self))
    let meal = design.problem.crews[tour.crew].rules.meal?.minutes ?? 0
    let length = tour.paidMinutes + meal
    shift =
      starts.sorted().map { start in
        "\(WeekTime.clock(minute: start))–\(WeekTime.clock(minute: (start + length) % 1440))"
      }.joined(separator: ", ")
    byDay = tour.starts.map { $0 == nil ? 0 : tour.people }
  }

  mutating func add(_ other: ToldWeek) {
    people += other.people
    byDay = zip(byDay, other.byDay).map { $0 + $1 }
  }

  func isLike(_ other: ToldWeek) -> Bool {
    crew == other.crew && shift == other.shift && paidMinutes == other.paidMinutes
  }
}

extension ShiftDesign.Shortfall.Cause {
  /// Why, and what would help.
  var words: String {
    switch self {
    case .nobodyServes: "No site speaks it: add it to a site's languages."
    case .noNightShifts: "Only night shifts lie there, and nobody works them."
    case .outsideWindow: "The sites that speak it are closed then: change a site's hours."
    case .noShiftFits:
      "No shift fits between opening and closing: allow other lengths or starts, or open longer."
    case .tooFewPeople: "All people are needed elsewhere: more people would cover it."
    case .dearerThanMissing: "More people would cost more than those who are missing."
    }
  }
}
