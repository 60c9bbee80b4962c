import Foundation
import Workforce

/// A storm's problem, flattened for playing: what never changes from one replication to the next.
struct StormModel {
  let problem: StormProblem
  var calendar: StormCalendar
  var segments: [Segment]
  let teams: [Team]
  var lines: [Line]
  /// Ages of all segments together, and tenures of all lines.
  let ageCount: Int
  let tenureCount: Int
  /// How contacts come in while nobody waits.
  let channels: Channels
  let startingCustomers: Double
  let inputs: StormInputs
  let targetUtilisation: Double
  let curves: StormCurves
  /// The share of a month that its steps make: weeks aren't whole months.
  let monthShareOfSteps: [Double]

  struct Segment {
    var team: Int
    /// Its first place among the ages.
    var from: Int
    var rates: [Double]
    var starting: [Double]
    /// By month.
    var adds: [Double]
    /// −ln(1 − churn), by month.
    var hazard: [Double]
  }

  struct Team {
    var name: String
    var segments: [Int]
    var firstLine: Int
    /// Lines that take what others can't solve, those first on whom others depend.
    var escalations: [Int]
    /// Contacts a month of streams outside the queue: steady ones, and those that grow with customers.
    var steadyStreams: Double
    var growingStreams: Double
  }

  struct Line {
    var team: Int
    var role: Role
    /// Its first place among the tenures.
    var from: Int
    var ramp: [Double]
    /// −ln(1 − the monthly share who leave), by tenure.
    var hazard: [Double]
    var attrition: ResponseCurve
    var starting: [Double]
    var contactsPerMonth: Double
    var hoursPerMonth: Double
    var work: Work
    /// The line whose new hires these people coach, and hours a month for each; −1 for none.
    var coaches: Int
    var coachingHours: Double
    var rampMonths: Int
    var starts: [Double]
    var leaves: [Double]
    var movedIn: [Double]
    var movedOut: [Double]
    /// By month in which they are to start; and days by which their requisitions are opened late.
    var plannedHires: [Int]
    var plannedDelayDays: [Double]
  }

  enum Work {
    case firstLine
    case escalations(rate: Double, from: Int)
    case supervision(span: Double, of: [Int])
  }

  /// What all channels of one kind are together.
  struct Channels {
    var liveShare = 0.0
    var deferredShare = 0.0
    var liveWeight = 1.0
    var deferredWeight = 1.0
    var promiseDays = Double.infinity
    var mostAbandonment = 1.0
    var openHoursPerWeek = 65.0
    var abandonment: AbandonmentTable?
  }

  init(_ problem: StormProblem) {
    let hiring = problem.hiring
    self.problem = problem
    let calendar = StormCalendar(problem)
    self.calendar = calendar
    curves = problem.curves
    targetUtilisation = hiring.targetUtilisation
    monthShareOfSteps = (0..<calendar.monthCount).map { month in
      zip(calendar.month, calendar.share).reduce(0) { $0 + ($1.0 == month ? $1.1 : 0) }
    }
    startingCustomers = hiring.segments.reduce(0) { $0 + $1.startingCustomers }
    inputs = StormInputs(problem)

    let months = calendar.monthCount
    var ages = 0
    segments = hiring.segments.map { segment in
      let rates = segment.incidentRate.byAge
      let oldest = rates.count - 1
      var starting = Array(repeating: 0.0, count: rates.count)
      for (monthsAgo, joined) in segment.recentAdds.reversed().enumerated() {
        starting[min(monthsAgo, oldest)] += joined
      }
      starting[oldest] += segment.startingCustomers - segment.recentAdds.reduce(0, +)
      defer { ages += rates.count }
      return Segment(
        team: hiring.teams.firstIndex(of: segment.team) ?? 0, from: ages, rates: rates,
        starting: starting, adds: (0..<months).map { segment.grossAdds[$0] },
        hazard: (0..<months).map { -log(1 - min(0.999, segment.churn[$0])) })
    }
    ageCount = ages

    var tenures = 0
    let lineOf: (String, String) -> Int = { team, role in
      problem.lines.firstIndex { $0.team == team && $0.role.name == role } ?? -1
    }
    var lines = problem.lines.map { line -> Line in
      let role = line.role
      let known = role.attrition.steps.compactMap(\.untilMonth).max() ?? 0
      let count = max(role.ramp.count, known, 1) + 1
      defer { tenures += count }
      func padded(_ values: [Double]) -> [Double] {
        (0..<months).map { $0 < values.count ? values[$0] : 0 }
      }
      var starting = Array(repeating: 0.0, count: count)
      for (tenure, people) in line.people.enumerated() { starting[min(tenure, count - 1)] += people }
      let work: Work =
        switch role.work {
        case .firstLine: .firstLine
        case .escalations(let rate, let source, _):
          .escalations(rate: rate, from: lineOf(line.team, source))
        case .supervision(let span, let roles):
          .supervision(span: span, of: roles.map { lineOf(line.team, $0) }.filter { $0 >= 0 })
        }
      return Line(
        team: hiring.teams.firstIndex(of: line.team) ?? 0, role: role, from: tenures,
        ramp: (0..<count).map { role.productivityShare(tenure: $0) },
        hazard: (0..<count).map {
          -log(1 - min(0.999, role.attrition.monthlyShare(tenure: $0, utilisation: 0)))
        },
        attrition: problem.curves.attrition ?? role.attrition.response, starting: starting,
        contactsPerMonth: line.contactsPerMonth, hoursPerMonth: line.hoursPerMonth, work: work,
        coaches: -1, coachingHours: 0, rampMonths: max(1, role.ramp.count),
        starts: padded(line.starts), leaves: padded(line.leaves), movedIn: padded(line.movedIn),
        movedOut: padded(line.movedOut),
        plannedHires: (0..<months).map {
          $0 < line.plannedHires.count ? line.plannedHires[$0] : 0
        }, plannedDelayDays: Array(repeating: 0, count: months))
    }
    for index in lines.indices {
      if case .escalations(_, _, let hours) = lines[index].role.work, hours > 0,
        case .escalations(_, let from) = lines[index].work
      {
        lines[index].coaches = from
        lines[index].coachingHours = hours
      }
    }
    let coached = Set(lines.map(\.coaches))
    for index in lines.indices where problem.curves.coachingHoursPerNewHire > 0 {
      if case .firstLine = lines[index].work, !coached.contains(index) {
        lines[index].coaches = index
        lines[index].coachingHours = problem.curves.coachingHoursPerNewHire
      }
    }
    self.lines = lines
    tenureCount = tenures

    teams = hiring.teams.enumerated().map { index, name in
      let own = lines.indices.filter { lines[$0].team == index }
      let streams = hiring.streams.filter { $0.team == name && !$0.isMerged }
      func volume(_ grows: Bool) -> Double {
        streams.filter { $0.growsWithCustomers == grows }
          .reduce(0) { $0 + $1.ticketsPerMonth * (1 - $1.duplicateShare) }
      }
      return Team(
        name: name, segments: hiring.segments.indices.filter { hiring.segments[$0].team == name },
        firstLine: own.first { if case .firstLine = lines[$0].work { true } else { false } } ?? -1,
        escalations: own.filter {
          if case .escalations(_, let from) = lines[$0].work { from >= 0 } else { false }
        },
        steadyStreams: volume(false), growingStreams: volume(true))
    }
    channels = Channels(problem, line: lines.first { if case .firstLine = $0.work { true } else { false } })
  }
}

extension StormModel.Channels {
  init(_ problem: StormProblem, line: StormModel.Line?) {
    self.init()
    var patience = 0.0
    var peak = 0.0
    var hours = 0.0
    var liveWork = 0.0
    var deferredWork = 0.0
    for channel in problem.channels where channel.share > 0 || problem.channels.count == 1 {
      let share = max(channel.share, 1e-12)
      switch channel.answering {
      case .live(let seconds, let most):
        liveShare += share
        liveWork += share * channel.weight
        patience += share * seconds
        peak += share * channel.peak
        hours += share * channel.openHoursPerWeek
        mostAbandonment = min(mostAbandonment, most)
      case .deferred(let days):
        deferredShare += share
        deferredWork += share * channel.weight
        promiseDays = min(promiseDays, days)
      }
    }
    liveWeight = liveShare > 0 ? liveWork / liveShare : 1
    deferredWeight = deferredShare > 0 ? deferredWork / deferredShare : 1
    // What escalates waits as what is written does, or a day where nothing is.
    if promiseDays == .infinity { promiseDays = problem.hiring.terms.promiseDays }
    guard liveShare > 0, let line, line.contactsPerMonth > 0 else { return }
    openHoursPerWeek = hours / liveShare
    let handleSeconds = 3600 * line.hoursPerMonth / line.contactsPerMonth * liveWeight
    abandonment = AbandonmentTable(
      patience: max(1e-6, patience / liveShare / max(1, handleSeconds)), peak: peak / liveShare)
  }
}

extension Attrition {
  /// How much likelier people leave the more they are overloaded: as the role says, rising over a tenth of
  /// load around its threshold; doubling where it says nothing.
  var response: ResponseCurve {
    guard let overloadAbove else { return ResponseCurve(from: 1, half: 0.25, most: 1) }
    return ResponseCurve(from: overloadAbove, half: 0.1, most: overloadFactor - 1)
  }
}
