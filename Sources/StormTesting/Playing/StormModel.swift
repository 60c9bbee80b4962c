import Foundation
import Workforce

/// A storm's problem, flattened for playing: what never changes from one replication to the next.
struct StormModel {
  let problem: StormProblem
  var calendar: StormCalendar
  let segments: [Segment]
  let teams: [Team]
  let lines: [Line]
  /// How contacts come in while nobody waits.
  let channels: Channels
  let inputs: StormInputs
  let curves: StormCurves
  /// The share of those who wait that needs no answer any more after a step.
  let tooLateShare: Double
  /// How far a step goes from the wait and the load that were felt to those that are.
  let churnLag: Double
  let attritionLag: Double
  let targetUtilisation: Double
  let startingCustomers: Double

  // By segment and age: contacts a month of one customer, and customers at the start.
  let rates: [Double]
  let customers: [Double]
  // By segment and month.
  var adds: [Double]
  /// −ln(1 − churn).
  let churnHazard: [Double]

  // By line and months of tenure: productivity, −ln(1 − the monthly share who leave), people at the start.
  let ramp: [Double]
  let leavingHazard: [Double]
  let people: [Double]
  // By line and month.
  let starts: [Double]
  let leaves: [Double]
  let movedIn: [Double]
  let movedOut: [Double]
  /// By month in which they are to start; and days by which their requisitions are opened late.
  var plannedHires: [Int]
  var plannedDelayDays: [Double]

  struct Segment: BitwiseCopyable {
    var team: Int
    /// Its first age's place among all, and the one behind its last.
    var from: Int
    var to: Int
  }

  struct Team: BitwiseCopyable {
    /// −1 where nobody takes contacts.
    var firstLine = -1
    /// The lines behind the first that take what it can't solve, those first on whom others depend.
    var linesFrom: Int
    var linesTo: Int
    /// Contacts a month of streams outside the queue: steady ones, and those that grow with customers.
    var steadyStreams: Double
    var growingStreams: Double
  }

  struct Line: BitwiseCopyable {
    var team: Int
    /// Its first tenure's place among all, and the one behind its last.
    var from: Int
    var to: Int
    var work: Work
    var contactsPerMonth: Double
    var hoursPerMonth: Double
    var attrition: ResponseCurve
    /// 0 where nobody said.
    var salaryPerMonth: Double
    var hiringCost: Double
    /// Tenures that aren't fully ramped.
    var rampMonths: Int
    /// The line whose new hires these people coach, and hours a month for each; −1 for none.
    var coaches = -1
    var coachingHours = 0.0

    /// Those of all lines' people who are still ramping in this one.
    @inline(__always)
    func ramping(of people: [Lanes]) -> Lanes {
      var sum = Lanes()
      for place in from..<from + rampMonths { sum += people[place] }
      return sum
    }
  }

  enum Work: BitwiseCopyable {
    case firstLine
    case escalations(rate: Double, from: Int)
    /// Of the lines that are led in `led`.
    case supervision(span: Double)
  }

  /// By line: the lines that its people lead.
  let led: [[Int]]

  var monthCount: Int { calendar.monthCount }

  init(_ problem: StormProblem) {
    let hiring = problem.hiring
    self.problem = problem
    let calendar = StormCalendar(problem)
    self.calendar = calendar
    let months = calendar.monthCount
    let curves = problem.curves
    self.curves = curves
    let days = Double(calendar.stepDays)
    tooLateShare = 1 - exp2(-days / curves.tooLateHalfLifeDays)
    func lag(_ delay: Double) -> Double { delay > 0 ? 1 - exp(-days / delay) : 1 }
    churnLag = lag(curves.churnDelayDays)
    attritionLag = lag(curves.attritionDelayDays)
    targetUtilisation = hiring.targetUtilisation
    startingCustomers = hiring.segments.reduce(0) { $0 + $1.startingCustomers }
    inputs = StormInputs(problem)
    let teamOf: (String) -> Int = { hiring.teams.firstIndex(of: $0) ?? 0 }

    var rates: [Double] = []
    var customers: [Double] = []
    segments = hiring.segments.map { segment in
      let from = rates.count
      rates += segment.incidentRate.byAge
      customers += segment.startingByAge
      return Segment(team: teamOf(segment.team), from: from, to: rates.count)
    }
    self.rates = rates
    self.customers = customers
    adds = hiring.segments.flatMap { segment in (0..<months).map { segment.grossAdds[$0] } }
    churnHazard = hiring.segments.flatMap { segment in
      (0..<months).map { -log(1 - min(0.999, segment.churn[$0])) }
    }

    let lineOf: (String, String) -> Int? = { team, role in
      problem.lines.firstIndex { $0.team == team && $0.role.name == role }
    }
    led = problem.lines.map { line in
      guard case .supervision(_, let roles) = line.role.work else { return [] }
      return roles.compactMap { lineOf(line.team, $0) }
    }
    var ramp: [Double] = []
    var hazard: [Double] = []
    var people: [Double] = []
    var lines = problem.lines.map { line in
      let role = line.role
      let from = ramp.count
      let count = role.tenuresThatDiffer
      ramp += (0..<count).map { role.productivityShare(tenure: $0) }
      hazard += (0..<count).map {
        -log(1 - min(0.999, role.attrition.monthlyShare(tenure: $0, utilisation: 0)))
      }
      people += (0..<count).map { tenure in
        line.people.enumerated()
          .filter { min($0.offset, count - 1) == tenure }.reduce(0) { $0 + $1.element }
      }
      let work: Work =
        switch role.work {
        case .firstLine: .firstLine
        case .escalations(let rate, let source, _):
          .escalations(rate: rate, from: lineOf(line.team, source) ?? -1)
        case .supervision(let span, _): .supervision(span: span)
        }
      return Line(
        team: teamOf(line.team), from: from, to: ramp.count, work: work,
        contactsPerMonth: line.contactsPerMonth, hoursPerMonth: line.hoursPerMonth,
        attrition: problem.curves.attrition ?? role.attrition.response,
        salaryPerMonth: (role.salaryPerYear ?? 0) / 12, hiringCost: role.hiringCost,
        rampMonths: role.ramp.count)
    }
    lines.assignCoaches(problem)
    self.lines = lines
    self.ramp = ramp
    leavingHazard = hazard
    self.people = people
    func monthly(_ values: (StormLine) -> [Double]) -> [Double] {
      problem.lines.flatMap { line in
        let given = values(line)
        return (0..<months).map { $0 < given.count ? given[$0] : 0 }
      }
    }
    starts = monthly(\.starts)
    leaves = monthly(\.leaves)
    movedIn = monthly(\.movedIn)
    movedOut = monthly(\.movedOut)
    plannedHires = monthly { $0.plannedHires.map(Double.init) }.map { Int($0) }
    plannedDelayDays = Array(repeating: 0, count: problem.lines.count * months)

    teams = hiring.teams.indices.map { index in
      let name = hiring.teams[index]
      let own = lines.indices.filter { lines[$0].team == index }
      let streams = hiring.streams.filter { $0.team == name && !$0.isMerged }
      func volume(_ grows: Bool) -> Double {
        streams.filter { $0.growsWithCustomers == grows }
          .reduce(0) { $0 + $1.ticketsPerMonth * (1 - $1.duplicateShare) }
      }
      return Team(
        firstLine: own.first { if case .firstLine = lines[$0].work { true } else { false } } ?? -1,
        linesFrom: own.first ?? 0, linesTo: (own.last ?? -1) + 1,
        steadyStreams: volume(false), growingStreams: volume(true))
    }
    let answering = lines.first { if case .firstLine = $0.work { true } else { false } }
    channels = Channels(problem, line: answering)
  }
}

extension Segment {
  /// Customers of each age at the start of the first month, before anybody turns a month older.
  fileprivate var startingByAge: [Double] {
    let oldest = incidentRate.byAge.count - 1
    var byAge = Array(repeating: 0.0, count: oldest + 1)
    for (monthsAgo, joined) in recentAdds.reversed().enumerated() {
      byAge[min(monthsAgo, oldest)] += joined
    }
    byAge[oldest] += startingCustomers - recentAdds.reduce(0, +)
    return byAge
  }
}

extension Role {
  /// Months of tenure that are told apart, by ramp or attrition; from the last on nothing changes.
  fileprivate var tenuresThatDiffer: Int {
    max(ramp.count, attrition.steps.compactMap(\.untilMonth).max() ?? 0, 1) + 1
  }
}

extension [StormModel.Line] {
  /// Who coaches new hires: the role that says so, else experienced people of the first line themselves.
  fileprivate mutating func assignCoaches(_ problem: StormProblem) {
    for index in indices {
      if case .escalations(_, _, let hours) = problem.lines[index].role.work, hours > 0,
        case .escalations(_, let from) = self[index].work
      {
        self[index].coaches = from
        self[index].coachingHours = hours
      }
    }
    let coached = Set(map(\.coaches))
    for index in indices where problem.curves.coachingHoursPerNewHire > 0 {
      if case .firstLine = self[index].work, !coached.contains(index) {
        self[index].coaches = index
        self[index].coachingHours = problem.curves.coachingHoursPerNewHire
      }
    }
  }
}
