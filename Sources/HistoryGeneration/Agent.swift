import Randomness
import Workforce

/// One person who answers, with working times and a diary.
struct Agent {
  let name: String
  let startedOn: LocalTime
  /// Nil while they stay.
  let leavesOn: LocalTime?
  /// Speed against the typical agent's.
  let productivity: Double
  /// The shift's first hour, local; it has nine hours with the break.
  let shiftBegins: Int
  /// Two days of the week, 0 for Monday, on which they rest.
  let restDays: (Int, Int)
  /// Draws their days of leave.
  let diary: UInt64
  private(set) var freeAt = Timestamp(secondsSince1970: .min / 2)

  private static let shiftHours = 9
  /// Leave and sickness: every twelfth working day.
  private static let dayOffOneIn: UInt64 = 12

  init(
    name: String, startedOn: LocalTime, leavesOn: LocalTime?, productivity: Double,
    shiftBegins: Int, restDays: (Int, Int), diary: UInt64
  ) {
    self.name = name
    self.startedOn = startedOn
    self.leavesOn = leavesOn
    self.productivity = productivity
    self.shiftBegins = shiftBegins
    self.restDays = restDays
    self.diary = diary
  }

  /// When they can begin something that lies there from `instant` on; nil if they are gone by then.
  func start(from instant: Timestamp, on clock: WallClock) -> Timestamp? {
    let earliest = max(instant, freeAt)
    var local = max(clock.localTime(at: earliest), startedOn)
    let begins = shiftBegins * 3600
    for _ in 0..<60 {
      if let leavesOn, local >= leavesOn { return nil }
      if works(on: local.date) {
        if local.secondOfDay < begins {
          local = LocalTime(date: local.date, hour: shiftBegins, minute: 0)
        }
        if local.secondOfDay < begins + Self.shiftHours * 3600 {
          if let leavesOn, local >= leavesOn { return nil }
          return max(clock.instant(of: local).instant, earliest)
        }
      }
      local = LocalTime(date: local.date + 1, hour: 0, minute: 0)
    }
    return nil
  }

  /// Writes the work into their diary and gives the seconds that it takes them.
  mutating func take(
    handleSeconds: Double, attention: Double, at start: Timestamp, team: HistoryRecipe.Team
  ) -> Double {
    let tenure = Double(start.secondsSince1970 - startedOn.secondsSince1970)
    let month = max(0, Int(tenure / HistoryRecipe.secondsPerMonth))
    let speed = productivity * (month < team.ramp.count ? team.ramp[month] : 1)
    let spent = handleSeconds / speed
    freeAt = start + Int64(spent * attention / team.productiveShare)
    return spent
  }

  private func works(on date: CalendarDate) -> Bool {
    let weekday = date.weekday
    guard weekday != restDays.0, weekday != restDays.1 else { return false }
    var dice = SeededGenerator(seed: diary &+ UInt64(bitPattern: Int64(date.dayNumber)))
    return dice.next() % Self.dayOffOneIn != 0
  }
}
