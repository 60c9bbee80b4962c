import Foundation
import Randomness
import Workforce

/// Eight replications of a storm being played, step by step: customers, contacts, people, what waits, and
/// what waiting does.
///
/// In each step: where a month begins, customers and people turn a month older, customers join, people
/// start and the manager opens requisitions; contacts come in; people answer, who calls before who
/// writes; customers and people leave.
struct StormBlock {
  let model: StormModel
  let policy: StormPolicy
  let normal: NormalTable
  let dice: DiceLanes
  let inputs: InputLanes
  let hasChance: Bool

  // What there is.
  var customers: [Lanes]
  var people: [Lanes]
  /// Hires in their first month, among `people`.
  var fresh: [Lanes]
  /// People of each line, and those of them who are fully ramped, as equivalents; new hires in ramp.
  var present: [Lanes]
  var productive: [Lanes]
  /// People who start, by line and month.
  var arriving: [Lanes]
  var onOrder: [Lanes]
  /// Contacts that wait, and the days that one waits which comes in now.
  var backlog: [Lanes]
  var wait: [Lanes]

  // What is remembered.
  /// Calls given up in the last step, by team.
  var gaveUp: [Lanes]
  /// The wait that customers go by when they leave, in days, by team.
  var felt: [Lanes]
  /// Work ÷ what people could do in the last step, and what people go by when they leave.
  var load: [Lanes]
  var feltLoad: [Lanes]
  /// Of the month so far: contacts that came in, what people could solve, and what waited before.
  var monthArrived: [Lanes]
  var monthCapacity: [Lanes]
  var monthBacklog: [Lanes]
  /// Of the month before: contacts a month, and work ÷ capacity.
  var lastMonthArrived: [Lanes]
  var lastMonthLoad: [Lanes]

  // Chance.
  /// How much risk is left until somebody leaves, and how many have, by line.
  var riskLeft: [Lanes]
  var leaving: [Int]
  var filling: [Int]

  // What this step gives.
  var segmentContacts: [Lanes]
  var teamContacts: [Lanes]
  /// Calls and chats that come in, by team, and the share that gives up.
  var liveContacts: [Lanes]
  var abandonment: [Lanes]
  var repeats: [Lanes]
  var capacity: [Lanes]
  var handled: [Lanes]
  var step = StepSums()
  var totals = StormTotals()

  /// What a step gives in all.
  struct StepSums {
    var customers = Lanes()
    /// Customers who would leave in a month at this pace.
    var leaving = Lanes()
  }

  init(
    _ model: StormModel, _ policy: StormPolicy, normal: NormalTable, dice: DiceLanes,
    inputs: InputLanes
  ) {
    self.model = model
    self.policy = policy
    self.normal = normal
    self.dice = dice
    self.inputs = inputs
    hasChance = model.problem.uncertainty.hasChance
    let lines = model.lines.count
    let teams = model.teams.count
    func lanes(_ count: Int, _ value: Double = 0) -> [Lanes] {
      Array(repeating: Lanes(repeating: value), count: count)
    }
    customers = lanes(model.customers.count)
    people = lanes(model.people.count)
    fresh = lanes(lines)
    present = lanes(lines)
    productive = lanes(lines)
    arriving = lanes(lines * model.calendar.monthStart.count)
    onOrder = lanes(lines)
    backlog = lanes(lines)
    wait = lanes(lines)
    gaveUp = lanes(teams)
    felt = lanes(teams)
    load = lanes(lines)
    feltLoad = lanes(lines)
    monthArrived = lanes(lines)
    monthCapacity = lanes(lines)
    monthBacklog = lanes(lines)
    lastMonthArrived = lanes(lines)
    lastMonthLoad = lanes(lines)
    riskLeft = lanes(lines, 1)
    leaving = Array(repeating: 0, count: lines * Lanes.laneCount)
    filling = leaving
    segmentContacts = lanes(model.segments.count)
    teamContacts = lanes(teams)
    liveContacts = lanes(teams)
    abandonment = lanes(teams)
    repeats = lanes(teams)
    capacity = lanes(lines)
    handled = lanes(lines)
    begin()
  }

  private mutating func begin() {
    for (place, count) in model.customers.enumerated() {
      customers[place] = Lanes(repeating: count)
    }
    for (place, count) in model.people.enumerated() { people[place] = Lanes(repeating: count) }
    for line in model.lines.indices where hasChance {
      for lane in 0..<Lanes.laneCount {
        riskLeft[line][lane] = dice[lane].exponential(.leaving, line, 0)
      }
    }
    if case .planned = policy { openAsPlanned() }
  }

  /// Plays one step.
  @inline(__always)
  mutating func play(_ index: Int) {
    if model.calendar.beginsMonth[index] { beginMonth(model.calendar.month[index]) }
    contactsComeIn(index)
    for team in model.teams.indices { answer(team, index) }
    customersLeave(index)
    peopleLeave(index)
  }
}

/// What a replication adds up to.
struct StormTotals {
  var churned = Lanes()
  var leavers = Lanes()
  var hires = Lanes()
  var failedContacts = Lanes()
  var cost = Lanes()
  var revenue = Lanes()
}
