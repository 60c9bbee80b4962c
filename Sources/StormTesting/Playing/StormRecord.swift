import Workforce

/// What eight replications leave behind.
struct StormRecord {
  /// What is kept of every step of every replication.
  enum Measure: Int, CaseIterable {
    case customers, contacts, capacity, backlog, waitHours, abandonment, monthlyChurn, people
    /// Of the people, those still ramping; of the contacts, repeated ones; work ÷ what people could do.
    case ramping, repeats, load
  }

  /// How much is kept.
  enum Detail {
    /// When targets fail, and what it adds up to.
    case breaks
    /// Every step as well.
    case steps
  }

  /// Replications that count; the last block may have fewer than eight.
  let laneCount: Int
  /// By team: the step in which its target first fails, −1 for never, and why.
  var breakStep: [[Int]]
  var cause: [[TeamBreak.Cause?]]
  /// By replication: the first failing step of any team, −1 for never; and the one after the last of the
  /// first storm, −1 if it isn't over.
  var firstBreak: [Int]
  var overAt: [Int]
  var totals = StormTotals()
  var customersAtEnd = Lanes()
  /// By step and measure.
  var steps: [SIMD8<Float>]
  /// By step: the replications in which some target fails.
  var failing: [Int]
  /// By step: sums over the replications, of segments (contacts, customers), channels, lines (people,
  /// capacity, backlog). Of all that were played, the first has those of all, and the others none.
  var parts: [Double]

  subscript(step: Int, measure: Measure) -> SIMD8<Float> {
    get { steps[Self.place(step, measure)] }
    set { steps[Self.place(step, measure)] = newValue }
  }

  /// Where a step's measure is among `steps`.
  static func place(_ step: Int, _ measure: Measure) -> Int {
    step * Measure.allCases.count + measure.rawValue
  }

  static func partCount(_ model: StormModel) -> Int {
    2 * model.segments.count + 2 + 3 * model.lines.count
  }
}

/// Plays eight replications from the first step to the last.
///
/// - Parameters:
///   - replications: their numbers, at most eight.
///   - factors: of each replication's inputs.
///   - detail: how much is kept.
func record(
  _ model: StormModel, _ policy: StormPolicy, normal: NormalTable, seed: UInt64,
  replications: [Int], factors: [[Double]], detail: StormRecord.Detail
) -> StormRecord {
  // What isn't asked for is played along with the last.
  let all =
    replications
    + Array(
      repeating: replications[replications.count - 1], count: Lanes.laneCount - replications.count)
  let padded =
    factors + Array(repeating: factors[factors.count - 1], count: Lanes.laneCount - factors.count)
  var block = StormBlock(
    model, policy, normal: normal,
    dice: DiceLanes(all.map { StormDice(seed: seed, replication: $0) }),
    inputs: InputLanes(padded))
  let stepCount = model.calendar.stepCount
  let keepsSteps = detail == .steps
  var watch = BreakWatch(model)
  var record = StormRecord(
    laneCount: replications.count, breakStep: [], cause: [], firstBreak: [], overAt: [],
    steps: keepsSteps
      ? Array(repeating: SIMD8(), count: stepCount * StormRecord.Measure.allCases.count) : [],
    failing: keepsSteps ? Array(repeating: 0, count: stepCount) : [],
    parts: keepsSteps
      ? Array(repeating: 0, count: stepCount * StormRecord.partCount(model)) : [])
  let value = model.problem.customerValuePerMonth ?? 0
  for index in 0..<stepCount {
    block.play(index)
    block.totals.revenue += block.step.customers * (value * model.calendar.share[index])
    let failing = watch.look(at: block, index)
    if keepsSteps {
      record.failing[index] = (0..<replications.count).reduce(0) { $0 + (failing[$1] ? 1 : 0) }
      record.keep(block, index)
    }
  }
  record.breakStep = watch.breakStep
  record.cause = watch.cause
  record.firstBreak = watch.firstBreak
  record.overAt = watch.overAt
  record.totals = block.totals
  record.customersAtEnd = model.segments.reduce(Lanes()) { sum, segment in
    (segment.from..<segment.to).reduce(sum) { $0 + block.customers[$1] }
  }
  return record
}

extension StormRecord {
  /// Keeps one step: company figures of every replication, sums of the parts.
  fileprivate mutating func keep(_ block: StormBlock, _ index: Int) {
    var contacts = Lanes()
    var able = Lanes()
    var backlog = Lanes()
    var writing = Lanes()
    var waiting = Lanes()
    var calling = Lanes()
    var lost = Lanes()
    var repeats = Lanes()
    var work = Lanes()
    for position in block.model.teams.indices {
      let line = block.model.teams[position].firstLine
      if line < 0 { continue }
      let coming = block.teamContacts[position]
      contacts += coming
      able += block.capacity[line]
      backlog += block.backlog[line]
      writing += coming
      waiting += coming * block.wait[line]
      calling += block.liveContacts[position]
      lost += block.liveContacts[position] * block.abandonment[position]
      repeats += block.repeats[position]
      work += block.load[line] * block.capacity[line]
    }
    var people = Lanes()
    var ramping = Lanes()
    for line in block.model.lines.indices {
      people += block.present[line]
      ramping += block.model.lines[line].ramping(of: block.people)
    }
    let customers = block.step.customers
    self[index, .customers] = SIMD8<Float>(customers)
    self[index, .contacts] = SIMD8<Float>(contacts)
    self[index, .capacity] = SIMD8<Float>(able)
    self[index, .backlog] = SIMD8<Float>(backlog)
    self[index, .waitHours] = SIMD8<Float>(24 * waiting / writing.atLeast(1e-9))
    self[index, .abandonment] = SIMD8<Float>(lost / calling.atLeast(1e-9))
    self[index, .monthlyChurn] = SIMD8<Float>(
      block.step.leaving / customers.atLeast(1e-9))
    self[index, .people] = SIMD8<Float>(people)
    self[index, .ramping] = SIMD8<Float>(ramping / people.atLeast(1e-9))
    self[index, .repeats] = SIMD8<Float>(repeats / contacts.atLeast(1e-9))
    self[index, .load] = SIMD8<Float>(work / able.atLeast(1e-9))

    var place = index * Self.partCount(block.model)
    func add(_ lanes: Lanes) {
      parts[place] += lanes.sum(ofFirst: laneCount)
      place += 1
    }
    for position in block.model.segments.indices {
      let segment = block.model.segments[position]
      add(block.segmentContacts[position])
      var count = Lanes()
      for age in segment.from..<segment.to { count += block.customers[age] }
      add(count)
    }
    add(contacts - calling)
    add(calling)
    for line in block.model.lines.indices {
      add(block.present[line])
      add(block.capacity[line])
      add(block.backlog[line])
    }
  }
}

/// Who breaks when, as the steps go by.
private struct BreakWatch {
  let promiseDays: Double
  let mostAbandonment: Double
  let teams: [StormModel.Team]
  /// By line, whether it takes what others can't solve.
  let takesOn: [Bool]
  /// Steps without a failing target after which a storm is over: four weeks.
  let calmSteps: Int
  var breakStep: [[Int]]
  var cause: [[TeamBreak.Cause?]]
  var firstBreak = Array(repeating: -1, count: Lanes.laneCount)
  var lastFailing = Array(repeating: -1, count: Lanes.laneCount)
  var overAt = Array(repeating: -1, count: Lanes.laneCount)

  init(_ model: StormModel) {
    promiseDays = model.channels.promiseDays
    mostAbandonment = model.channels.mostAbandonment
    teams = model.teams
    takesOn = model.lines.map { if case .escalations = $0.work { true } else { false } }
    calmSteps = 28 / model.calendar.stepDays
    breakStep = Array(
      repeating: Array(repeating: -1, count: Lanes.laneCount), count: model.teams.count)
    cause = Array(
      repeating: Array(repeating: nil, count: Lanes.laneCount), count: model.teams.count)
  }

  /// Which replications have a failing target.
  mutating func look(at block: StormBlock, _ index: Int) -> SIMDMask<SIMD8<Int64>> {
    var failing = SIMDMask<SIMD8<Int64>>(repeating: false)
    for (position, team) in teams.enumerated() where team.firstLine >= 0 {
      // A line without work fails nobody, and less than one contact is nobody.
      let late = block.wait[team.firstLine] .> promiseDays .& (block.backlog[team.firstLine] .>= 1)
      let given =
        block.abandonment[position] .> mostAbandonment .& (block.liveContacts[position] .>= 1)
      var stuck = SIMDMask<SIMD8<Int64>>(repeating: false)
      for line in team.linesFrom..<team.linesTo where takesOn[line] {
        stuck .|= (block.wait[line] .> promiseDays .& (block.backlog[line] .>= 1))
      }
      let fails = late .| given .| stuck
      failing .|= fails
      guard any(fails) else { continue }
      for lane in 0..<Lanes.laneCount where fails[lane] && breakStep[position][lane] < 0 {
        breakStep[position][lane] = index
        cause[position][lane] = late[lane] ? .wait : given[lane] ? .abandonment : .escalations
      }
    }
    for lane in 0..<Lanes.laneCount {
      if failing[lane] {
        if firstBreak[lane] < 0 { firstBreak[lane] = index }
        if overAt[lane] < 0 { lastFailing[lane] = index }
      } else if firstBreak[lane] >= 0, overAt[lane] < 0, index - lastFailing[lane] >= calmSteps {
        overAt[lane] = lastFailing[lane] + 1
      }
    }
    return failing
  }
}
