import Workforce

/// People who work by day, in groups that take turns at the weekend.
struct DayCrew {
  /// Without meals.
  let people: [WeekRotation.Person]
  let weeks: Int
  /// What they really cover.
  let hours: WeekHours
  let shortcomings: [StageShortcoming]

  init(
    people count: Int, of pattern: HoursStage.SitePattern, at site: String, _ problem: StageProblem
  ) {
    var shortcomings: [StageShortcoming] = []
    var window = pattern.window
    let stay = problem.stayMinutes
    let grid = max(1, problem.rules.startGridMinutes)
    var ends = chain(over: window, stay: stay, grid: grid)
    if count < ends.count {
      if count > 0 {
        shortcomings.append(
          StageShortcoming(
            site: site,
            cause: "\(count == 1 ? "One person" : "\(count) people") can't be there for "
              + "\(hoursText(window.count)) hours of a day: a shift is \(hoursText(stay)) hours.",
            wayOut:
              "\(ends.count) people cover a weekday; until then open for \(hoursText(stay * count)) "
              + "hours."))
        window = window.lowerBound..<min(window.upperBound, window.lowerBound + stay * count)
        ends = chain(over: window, stay: stay, grid: grid)
      } else {
        shortcomings.append(
          StageShortcoming(
            site: site, cause: "Nobody is there by day.",
            wayOut: "\(ends.count) people cover a weekday."))
      }
    }
    guard count > 0 else {
      (people, weeks, hours) = ([], 1, WeekHours(minutes: []))
      self.shortcomings = shortcomings
      return
    }
    var days = pattern.days
    var groups = 1
    var daysOff: [Int] = []
    if case .rotating(let off) = pattern.weekends, days.contains(where: { $0 >= 5 }) {
      let wanted = weekendCrew(count, problem)
      let crew = max(ends.count, min(wanted, count / 2))
      groups = count / crew
      if groups < 2 {
        groups = 1
        days = days.filter { $0 < 5 }
        shortcomings.append(
          StageShortcoming(
            site: site,
            cause:
              "\(count == 1 ? "One person" : "\(count) people") can't work at the weekend and on the "
              + "days off that make up for it: a weekend takes \(ends.count).",
            wayOut:
              "\(2 * ends.count) people take turns every second weekend; until then open from Monday "
              + "to Friday, and have people outside support take urgent contacts."))
      } else {
        daysOff = off
      }
    }
    let starts = Self.starts(pattern.starts, window, ends: ends, stay: stay)
    var totals = [Int: Int](uniqueKeysWithValues: starts.map { ($0, 0) })
    var people: [WeekRotation.Person] = []
    let sizes = largestRemainder(count, [Double](repeating: 1, count: groups))
    for group in 0..<groups {
      let works = (0..<groups).map { week in
        (0..<7).map { day in
          guard days.contains(day) else { return false }
          guard groups > 1 else { return day < 5 || pattern.weekends == .off }
          return week == group ? !daysOff.contains(day) : day < 5
        }
      }
      // First whoever opens and closes, then wherever fewest are.
      var own: [Int] = []
      for place in 0..<sizes[group] {
        let start =
          place < ends.count
          ? ends[place] : starts.min { (totals[$0]!, $0) < (totals[$1]!, $1) } ?? ends[0]
        totals[start, default: 0] += 1
        own.append(start)
      }
      people += own.sorted().map { start in
        WeekRotation.Person(
          group: group,
          shift: .init(
            startMinute: start, stayMinutes: stay, paidMinutes: problem.paidMinutes, meal: nil),
          works: works)
      }
    }
    self.people = people
    weeks = groups
    hours = WeekHours(
      minutes: days.map { $0 * 1440 + window.lowerBound..<$0 * 1440 + window.upperBound })
    self.shortcomings = shortcomings
  }

  private static func starts(
    _ starts: HoursStage.Starts, _ window: Range<Int>, ends: [Int], stay: Int
  ) -> [Int] {
    switch starts {
    case .one: return ends
    case .halves: return ends
    case .staggered(let every):
      guard window.count > stay else { return ends }
      return Array(
        Set(ends + stride(from: window.lowerBound, through: window.upperBound - stay, by: every))
      )
      .sorted()
    }
  }
}

/// The fewest starts with which shifts cover a window: at opening, so that the last ends at closing,
/// and as few between them as leave no hole.
func chain(over window: Range<Int>, stay: Int, grid: Int) -> [Int] {
  guard window.count > stay else { return [window.lowerBound] }
  let shifts = (window.count + stay - 1) / stay
  let last = window.upperBound - stay
  return (0..<shifts).map { place in
    guard place + 1 < shifts else { return last }
    let exact = window.lowerBound + place * (last - window.lowerBound) / (shifts - 1)
    // Rounded back, so that no hole opens; a coarse grid is left where it would open one.
    let rounded = exact / grid * grid
    return place == 0 || rounded < window.lowerBound || rounded + stay < exact ? exact : rounded
  }
}

/// People who should work each weekend: so that a weekend day has as many people for its work as a
/// weekday, where demand by the hour is known.
///
/// With n people of whom w are away on two of five weekdays, n − 2w ÷ 5 are there on a mean weekday;
/// w = r × (n − 0.4 w) for a weekend day with r times a weekday's work gives w = r n ÷ (1 + 0.4 r).
private func weekendCrew(_ people: Int, _ problem: StageProblem) -> Int {
  guard let demand = problem.demand, demand.count == 168 else {
    return max(1, Int((Double(people) * problem.weekendShare + 1e-9).rounded(.down)))
  }
  let weekday = demand[..<120].reduce(0, +) / 5
  let weekendDay = demand[120...].reduce(0, +) / 2
  guard weekday > 0 else { return people / 2 }
  let ratio = weekendDay / weekday
  return max(1, roundedUp(ratio * Double(people) / (1 + 0.4 * ratio)))
}

func hoursText(_ minutes: Int) -> String { Numerals.tenths(Double(minutes) / 60) }
