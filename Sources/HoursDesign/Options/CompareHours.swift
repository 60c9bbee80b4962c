package import Workforce

/// What hours cost and whom they reach, as they are, and every other way that isn't beaten.
///
/// Each site keeps its hours or has others of a short ladder; a candidate opens or stays closed. All
/// combinations are weighed, so that the front is the menu's own, not a sample of it.
///
/// - Parameter most: the most combinations; beyond, the sites that came last keep their hours, which the
///   answer's menu shows.
package func compareHours(_ problem: HoursProblem, most: Int = 20_000) -> HoursComparison {
  let weigher = Weigher(problem)
  let promise = problem.settings.promiseHours
  let now = HoursOption(
    hours: problem.sites.map(\.hours) + problem.candidates.map { _ in nil }, promiseHours: promise)
  let menu = menu(for: problem, most: most)
  let open = menu.indices.map { place in menu[place].map { weigher.open(place, $0) } }

  var front: [HoursComparison.Choice] = []
  var picked = [Int](repeating: 0, count: menu.count)
  var combinations = 0
  repeat {
    combinations += 1
    let option = HoursOption(
      hours: menu.indices.map { menu[$0][picked[$0]] }, promiseHours: promise)
    guard option.hours.contains(where: { $0 != nil }) else { continue }
    let figures = weigher.figures(of: option, open: menu.indices.map { open[$0][picked[$0]] })
    if front.contains(where: { $0.figures.isAsGood(as: figures) }) { continue }
    front.removeAll { figures.isAsGood(as: $0.figures) }
    front.append(.init(option: option, figures: figures))
  } while advance(&picked, in: menu)

  let choice = HoursComparison.Choice(option: now, figures: weigher.figures(of: now))
  return HoursComparison(
    now: choice,
    front: front.sorted {
      ($0.figures.expense, -$0.figures.reach) < ($1.figures.expense, -$1.figures.reach)
    },
    menu: menu, combinations: combinations, promiseKeptNow: weigher.longestClosed(now))
}

/// What one way to cover hours costs and whom it reaches.
package func weigh(_ option: HoursOption, in problem: HoursProblem) -> HoursFigures {
  Weigher(problem).figures(of: option)
}

/// The hours that each site could have.
private func menu(for problem: HoursProblem, most: Int) -> [[WeekHours?]] {
  var menu =
    problem.sites.map { [$0.hours as WeekHours?] }
    + problem.candidates.map { [nil, $0.hours as WeekHours?] }
  var combinations = menu.reduce(1) { $0 * $1.count }
  for place in menu.indices {
    for hours in ladder where !menu[place].contains(hours) {
      let more = combinations / menu[place].count * (menu[place].count + 1)
      guard more <= most else { return menu }
      menu[place].append(hours)
      combinations = more
    }
  }
  return menu
}

/// From office hours to around the clock, as teams grow through them.
private let ladder: [WeekHours] = [
  "Mon-Fri 9-18", "Mon-Fri 7-20", "daily 9-18", "daily 7-20", "Mon-Fri 0-24, Sat-Sun 7-20",
  "always",
].compactMap { WeekHours($0) }

/// The next combination; false after the last.
private func advance(_ picked: inout [Int], in menu: [[WeekHours?]]) -> Bool {
  for place in picked.indices {
    picked[place] += 1
    if picked[place] < menu[place].count { return true }
    picked[place] = 0
  }
  return false
}

extension HoursFigures {
  /// Money, or hours where nobody said what they cost.
  var expense: Double { costPerYear ?? paidHoursPerWeek }

  /// Whether it is no worse in anything that is compared.
  func isAsGood(as other: HoursFigures) -> Bool {
    expense <= other.expense && reach >= other.reach
      && contactsInPromise >= other.contactsInPromise
      && nightsPerPersonMonth <= other.nightsPerPersonMonth
      && weekendsPerPerson <= other.weekendsPerPerson && hoursHeldByOne <= other.hoursHeldByOne
  }
}
