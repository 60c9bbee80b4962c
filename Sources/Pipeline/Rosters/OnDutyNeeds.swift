import HoursDesign
import Workforce

/// Who must be at work, as needs of a roster: each required so many times over in each interval of its hours.
struct OnDutyNeeds {
  private(set) var needs: [RosterNeed] = []
  private(set) var prices: [StaffingPrice] = []
  private(set) var problems: [Problem] = []

  /// - Parameters:
  ///   - start: of the first interval.
  ///   - served: what customers need, by interval.
  ///   - people: of whom some should have each skill.
  ///   - firstPrice: the place that the first of these prices will have.
  init(
    _ written: [RosterSettings.OnDuty], start: Timestamp, served: [RosterNeed],
    sites: [RosterSite], placed: [PlacedSite], people: [RosterPerson], firstPrice: Int
  ) {
    let intervalCount = served.first?.intervals.count ?? 0
    for (index, each) in written.enumerated() {
      let site = each.site.flatMap { name in sites.firstIndex { $0.name == name } }
      let onDuty = RosterNeed.OnDuty(skill: each.skill, site: site)
      if !people.contains(where: onDuty.includes) {
        problems.append(Self.nobody(each, index: index, people))
      }
      let clock = sites[site ?? 0].clock
      func holds(_ interval: Int) -> Bool {
        let time = clock.localTime(at: start + Int64(interval * 900))
        if let hours = each.hours { return hours.contains(time) }
        guard let site else { return served.contains { $0.intervals[interval].required > 0 } }
        return placed[site].hours.contains(time)
          && !placed[site].site.isClosed(on: time.date, holidays: sites[site].holidays)
      }
      // Nobody required, and as many as must be there; who comes beyond that costs nothing.
      let price = firstPrice + prices.count
      prices.append(StaffingPrice(points: [0]))
      prices.append(
        StaffingPrice(required: each.least, missing: max(1, each.points / 4), spare: 0))
      needs.append(
        RosterNeed(
          name: site == nil || sites.count == 1
            ? "\(each.skill) on duty" : "\(each.skill) on duty in \(sites[site ?? 0].name)",
          intervals: (0..<intervalCount).map { interval in
            holds(interval)
              ? .init(required: each.least, price: price + 1) : .init(required: 0, price: price)
          }, onDuty: onDuty))
    }
  }

  private static func nobody(
    _ each: RosterSettings.OnDuty, index: Int, _ people: [RosterPerson]
  ) -> Problem {
    let known = Set(people.flatMap(\.skills)).sorted()
    return Problem(
      at: "roster.onDuty[\(index)]",
      "Nobody\(each.site.map { " in \($0)" } ?? "") has the skill \"\(each.skill)\".",
      remedy: known.isEmpty
        ? "Write it into the column skills of the table of people."
        : "Write it into the column skills of the table of people, or one of theirs: "
          + known.joined(separator: ", ") + ".")
  }
}
