import Workforce

extension PolicyReport {
  /// How far reactive hiring carries each team, and why.
  var reachSentences: [String] {
    let reaches = comparison.reactiveReach
    let sizes = reaches.compactMap { $0.failsFrom?.people }
    guard reaches.count > 1, let least = sizes.min(), let most = sizes.max() else {
      return reaches.prefix(1).map { sentence(about: $0) }
    }
    let teams = sizes.count == reaches.count ? "every team" : "\(sizes.count) of the teams"
    let from = least == most ? "\(least)" : "\(least) to \(most)"
    return [
      "Hiring one more when swamped fails in \(teams), from \(from) people on, while planned hiring "
        + "keeps up. \(Self.meaningOfFailing)"
    ]
  }

  /// The team whose curve is drawn: the one that reactive hiring fails in soonest.
  var drawnReach: ReactiveReach? {
    comparison.reactiveReach
      .filter { $0.sizes.contains { $0.reactive.fails || $0.planned.fails } }
      .min { ($0.failsFrom?.people ?? .max) < ($1.failsFrom?.people ?? .max) }
  }

  private func sentence(about reach: ReactiveReach) -> String {
    guard let smallest = reach.sizes.first, let largest = reach.sizes.last else { return "" }
    guard let failing = reach.failsFrom else {
      guard largest.reactive.fails || largest.planned.fails else {
        return "Hiring one more when swamped keeps up at every size tried, "
          + "\(smallest.people) to \(largest.people) people: so little has to be hired, or it comes so "
          + "soon, that reacting is enough."
      }
      return
        "At \(largest.people) people neither planned nor reactive hiring keeps up: what hiring "
        + "takes here is too slow for the growth, whoever decides."
    }
    let hires = failing.hiresPerMonth
    let why =
      "At \(failing.people) people the plan hires \(Numerals.fixed(hires, digits: 2)) a month, for growth "
      + "and for those who leave. Whoever is asked for when it hurts is worth a whole person "
      + "\(counted(reach.monthsUntilRamped, "month")) later, when "
      + "\(Numerals.fixed(hires * Double(reach.monthsUntilRamped), digits: 1)) are missing; and one at "
      + "a time is never more than one a month. "
    guard failing.people > smallest.people else {
      return "Hiring one more when swamped fails at every size from \(smallest.people) people on, "
        + "while planned hiring keeps up. \(why)\(Self.meaningOfFailing)"
    }
    return "Hiring one more when swamped works for a team like this of up to about "
      + "\(failing.people - 1) people; from \(failing.people) on it fails, while planned hiring keeps "
      + "up. \(why)\(Self.meaningOfFailing)"
  }

  private static let meaningOfFailing =
    "Failing means that more than one month in twelve is overloaded, or more than one ticket in "
    + "twenty late."

  /// The share of overloaded months by size.
  func reachChart(of reach: ReactiveReach) -> Chart {
    let sizes = reach.shownSizes
    func shares(_ strain: (ReactiveReach.SizeOutcome) -> ReactiveReach.Strain) -> [Double] {
      sizes.map { 100 * strain($0).overloadedShare }
    }
    var chart = Chart(
      id: "reach",
      title: comparison.reactiveReach.count > 1
        ? "Overloaded months by size, \(reach.team)" : "Overloaded months by size of the team",
      summary: reach.failsFrom.map {
        "The same growth, attrition and lead time at other sizes: reactive hiring fails from "
          + "\(Numerals.whole($0.people)) people on."
      } ?? "The same growth, attrition and lead time at other sizes.",
      unit: "% of months",
      axis: .named(title: "People", sizes.map { Numerals.whole($0.people) }),
      marks: [
        .line(.init("planned", shares(\.planned), ink: .solid)),
        .line(.init("reactive", shares(\.reactive), ink: .dashed)),
      ])
    chart.namesLines = true
    return chart
  }
}
