import Foundation
import Randomness
import Workforce

/// Makes a team that follows its work from a distance: it has what it needed some months ago.
struct Staffing {
  /// Handle time that is expected to come in in each month.
  let workHoursByMonth: [Double]
  /// Whether customers wait on the line, so that some must be free at any time.
  let isLive: Bool
  let recipe: HistoryRecipe
  let clock: WallClock

  /// Working days of a month × hours of a shift without the break, less leave.
  private static let shiftHoursPerMonth = 21.7 * 8 * 11 / 12

  func agents(names: inout AgentNames, dice: inout SeededGenerator) -> [Agent] {
    var agents: [Agent] = []
    let start = LocalTime(date: recipe.firstDay, hour: 0, minute: 0)
    let starting = people(for: workHoursByMonth[0])
    guard starting > 0 else { return [] }
    for _ in 0..<starting {
      let months = 1 + dice.nextUnit() * 30
      agents.append(
        agent(
          agents.count, startedOn: start.advanced(-months * HistoryRecipe.secondsPerMonth),
          fromMonth: 0, names: &names, dice: &dice))
    }
    for month in 1..<max(1, recipe.monthCount) {
      let firstDay = LocalTime(
        date: (recipe.firstMonth + month).firstDay, hour: 0, minute: 0)
      let present = agents.count { $0.leavesOn.map { $0 > firstDay } ?? true }
      let wanted = people(for: workHoursByMonth[max(0, month - recipe.team.hiringLagMonths)])
      for _ in 0..<max(0, wanted - present) {
        let day = dice.nextIndex(below: 10)
        agents.append(
          agent(
            agents.count, startedOn: firstDay.advanced(Double(day) * 86_400), fromMonth: month,
            names: &names, dice: &dice))
      }
    }
    return agents
  }

  private func people(for workHours: Double) -> Int {
    guard workHours > 0 else { return 0 }
    let hoursEach = Self.shiftHoursPerMonth * recipe.team.productiveShare
    // Somebody must be free when a call comes: about a square root more than the work itself.
    let need =
      isLive
      ? workHours / hoursEach + 1.5 * (workHours / hoursEach).squareRoot() + 1
      : workHours / hoursEach / recipe.team.targetUtilisation
    return max(isLive ? 2 : 1, Int(need.rounded(.up)))
  }

  private func agent(
    _ index: Int, startedOn: LocalTime, fromMonth: Int, names: inout AgentNames,
    dice: inout SeededGenerator
  ) -> Agent {
    let from = max(startedOn, LocalTime(date: recipe.firstDay, hour: 0, minute: 0))
    let monthsThere =
      recipe.team.attritionPerMonth > 0
      ? ExponentialDistribution(mean: 1 / recipe.team.attritionPerMonth).draw(with: &dice) : 1200
    // Whoever leaves does so at a day's end.
    let leavesOn = LocalTime(
      date: from.advanced(monthsThere * HistoryRecipe.secondsPerMonth).date + 1, hour: 0,
      minute: 0)
    // Every fourth works on weekends and rests on two days in the week.
    let rest = index % 4 == 3 ? [(0, 1), (2, 3), (3, 4)][index / 4 % 3] : (5, 6)
    return Agent(
      name: names.next(), startedOn: startedOn,
      leavesOn: leavesOn.date < recipe.endDay ? leavesOn : nil,
      productivity: LognormalDistribution(
        mean: 1, coefficientOfVariation: recipe.team.productivityVariation
      ).draw(with: &dice),
      shiftBegins: [8, 9, 11, 8, 10][index % 5], restDays: rest, diary: dice.next())
  }
}

/// Made-up people's names, each used once.
struct AgentNames {
  private var order: [Int]
  private var used = 0

  init(dice: inout SeededGenerator) {
    order = Array(0..<(Self.given.count * Self.family.count))
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(index, dice.nextIndex(below: index + 1))
    }
  }

  mutating func next() -> String {
    defer { used += 1 }
    let number = order[used % order.count]
    let name =
      "\(Self.given[number % Self.given.count]) \(Self.family[number / Self.given.count])"
    let round = used / order.count
    return round == 0 ? name : "\(name) \(round + 1)"
  }

  private static let given = [
    "Amy", "Ben", "Cleo", "Dana", "Eli", "Fay", "Gus", "Hana", "Ivo", "Jill", "Kofi", "Lena",
    "Milo", "Nora", "Omar", "Pia", "Quin", "Rosa", "Sami", "Tess", "Uma", "Vito", "Wren", "Yara",
    "Zoe", "Aoife", "Bram", "Celia", "Dirk", "Esme",
  ]
  private static let family = [
    "Abbott", "Byrne", "Costa", "Dietz", "Ebner", "Flynn", "Garcia", "Haas", "Iyer", "Jansen",
    "Keane", "Lopes", "Moreau", "Nolan", "Okafor", "Perez", "Quist", "Reyes", "Silva", "Tanaka",
    "Ueda", "Vogel", "Walsh", "Young", "Zeman",
  ]
}
