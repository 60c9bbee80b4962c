import Randomness
import Workforce

/// A made-up support team's week: what is required by language and channel, and who can be scheduled where.
/// The same people and seed give the same week.
struct SupportWeek {
  /// Numbers of people with which a team is at another stage: from one team on weekdays to six offices.
  static let stages = [5, 15, 20, 40, 80, 150, 300]

  let people: Int
  let intervalMinutes: Int
  private(set) var problem: ShiftDesignProblem

  init(people: Int, intervalMinutes: Int, seed: UInt64) {
    self.people = people
    self.intervalMinutes = intervalMinutes
    problem = ShiftDesignProblem(intervalMinutes: intervalMinutes, needs: [], crews: [])
    let stage = Stage(people: people)
    var dice = SeededGenerator(seed: seed)
    for language in stage.languages {
      for (channel, share) in stage.channels {
        problem.needs.append(
          .init(
            name: "\(language.name), \(channel)",
            required: required(language, share, stage, &dice), underCostPerHour: 75))
      }
    }
    for site in stage.sites {
      for skills in site.crews {
        var rules = ShiftRules()
        if site.worksAtNight { rules.nights = .init(premium: 0.25) }
        problem.crews.append(
          .init(
            name: "\(site.name), \(skills.joined(separator: " and "))", site: site.name,
            utcOffsetMinutes: site.offset,
            serves: problem.needs.indices.filter { need in
              skills.contains { problem.needs[need].name.hasPrefix($0) }
            }, costPerHour: site.costPerHour * (1 + 0.05 * Double(skills.count - 1)), rules: rules,
            window: site.window))
      }
    }
  }

  private func required(
    _ language: Language, _ share: Double, _ stage: Stage, _ dice: inout SeededGenerator
  ) -> [Int] {
    let load = (0..<problem.intervalCount).map { interval -> Double in
      let minute = interval * intervalMinutes
      let busy = language.clocks.reduce(0.0) { sum, clock in
        let local = (minute + clock.offset + 10_080) % 10_080
        let (day, time) = local.quotientAndRemainder(dividingBy: 1440)
        let hour = Double(time) / 60
        // Two humps a day, before and after lunch, and a few who write at night.
        func hump(_ at: Double, _ width: Double) -> Double {
          let distance = (hour - at) / width
          return 1 / (1 + distance * distance * distance * distance)
        }
        let weekend = day >= 5 ? stage.weekendShare : 1
        return sum + clock.share * weekend * (0.03 + hump(10.5, 2.5) + 0.9 * hump(15, 3))
      }
      return busy * language.share * share * Double(stage.people) * 0.45
    }
    let days = (0..<7).map { _ in 1 + 0.1 * Double.random(in: -1...1, using: &dice) }
    return load.enumerated().map { interval, erlangs in
      guard stage.isOpen(minute: interval * intervalMinutes) else { return 0 }
      return Int((erlangs * days[interval * intervalMinutes / 1440]).rounded(.up))
    }
  }
}

struct Language {
  var name: String
  var share: Double
  /// Where its customers are: the clocks' offsets from UTC, in minutes.
  var clocks: [(offset: Int, share: Double)]
}

struct OfficeSite {
  var name: String
  var offset: Int
  var costPerHour: Double
  var crews: [[String]]
  var worksAtNight = false
  var window: WeekHours?
}

/// How a team of a size works.
struct Stage {
  var people: Int
  var languages: [Language]
  var channels: [(String, Double)]
  var sites: [OfficeSite]
  var weekendShare: Double
  /// Minutes of the week in UTC in which anybody is required.
  var open: WeekHours

  func isOpen(minute: Int) -> Bool { open.minutes.contains { $0.contains(minute) } }

  init(people: Int) {
    self.people = people
    let america = -300
    let europe = 60
    let asia = 480
    let english = Language(name: "English", share: 1, clocks: [(america, 1)])
    let boston = OfficeSite(
      name: "Boston", offset: america, costPerHour: 30, crews: [["English"]])
    channels = [("all", 1)]
    weekendShare = 0.3
    switch people {
    case ...10:
      languages = [english]
      sites = [boston]
      open = WeekHours("Mon-Fri 12-24, Tue-Sat 0-1")!
      weekendShare = 0
    case ...15:
      languages = [english]
      sites = [boston]
      open = WeekHours("daily 12-24, daily 0-1")!
    case ...20:
      languages = [english]
      sites = [boston]
      sites[0].worksAtNight = true
      open = WeekHours("Mon-Fri 5-24, Tue-Sat 0-5, Sat-Sun 12-24, Sun-Mon 0-1")!
    default:
      let many = people > 40
      languages = [
        Language(
          name: "English", share: many ? 0.6 : 0.7,
          clocks: many ? [(america, 0.5), (0, 0.25), (asia, 0.25)] : [(america, 0.8), (0, 0.2)]),
        Language(
          name: "Spanish", share: many ? 0.13 : 0.12, clocks: [(america, 0.6), (europe, 0.4)]),
        Language(
          name: "French", share: many ? 0.11 : 0.1, clocks: [(europe, 0.8), (america, 0.2)]),
        Language(
          name: "Portuguese", share: 0.08, clocks: [(-180, 0.8), (0, 0.2)]),
      ]
      if people >= 80 {
        languages.append(Language(name: "German", share: 0.08, clocks: [(europe, 1)]))
      }
      sites = [
        OfficeSite(
          name: "Boston", offset: america, costPerHour: 30,
          crews: [["English"], ["English", "Spanish"], ["English", "Portuguese"]],
          worksAtNight: people <= 40),
        OfficeSite(
          name: "Dublin", offset: 0, costPerHour: 27,
          crews: [["English"], ["English", "French"], ["English", "Spanish"]]
            + (people >= 80 ? [["English", "German"]] : [])),
      ]
      if people >= 80 {
        sites.append(
          OfficeSite(name: "Singapore", offset: asia, costPerHour: 24, crews: [["English"]]))
      }
      if people >= 150 {
        sites.append(
          OfficeSite(
            name: "Berlin", offset: europe, costPerHour: 29,
            crews: [["German"], ["English", "German"]]
          ))
        sites.append(
          OfficeSite(
            name: "Paris", offset: europe, costPerHour: 31,
            crews: [["French"], ["French", "Spanish"]]))
      }
      if people >= 300 {
        sites.append(
          OfficeSite(
            name: "Sydney", offset: 660, costPerHour: 33, crews: [["English"]]))
        channels = [("phone", 0.3), ("chat", 0.25), ("email", 0.35), ("social", 0.1)]
      }
      open = .always
    }
  }
}
