import Optimization
import Workforce

/// Whom to hire and promote when, as an integer programme over months, teams and roles.
///
/// Expected people are linear in whole numbers of starts and promotions once attrition's load is
/// given; so are the needs that follow from people, coaching and supervision. Every symbol is
/// explained in `docs/methods/hiring.md`.
struct HiringProgramme {
  /// How a month that can be reached by a hire is held to its target.
  enum Rigour {
    /// Every such month has its people, ramping ones counted for what they do.
    case allMet
    /// Some can't: what is missing is counted, in ramped people alone, so that nobody is hired for
    /// the little that they do in their first months.
    case leastMissed
  }

  /// What the programme takes as given and a count of its answer may correct.
  struct Givens: Equatable {
    /// Which months load makes more people leave in, by line.
    var overloaded: [[Bool]]
    /// The exact needs around which the allowance for differing people is a straight line, by line.
    var needs: [[Double]]
  }

  let staff: StaffLines
  let givens: Givens
  let costs: PlanningCosts
  /// The lines that are planned together.
  let members: [Int]
  /// What the others of their teams are taken to be, where their work depends on them.
  let beside: [Int: Beside]
  let rigour: Rigour
  var program = IntegerProgram()
  var hires: [Int: [IntegerProgram.Variable?]] = [:]
  var promotions: [Int: [IntegerProgram.Variable?]] = [:]
  var present: [Int: [LinearForm]] = [:]
  var productive: [Int: [LinearForm]] = [:]
  /// As `productive`, with hires counted from the month in which they have ramped.
  var ramped: [Int: [LinearForm]] = [:]
  var undone = LinearForm()
  var belowTarget = LinearForm()
  var money = LinearForm()
  /// Unknowns that follow from the decisions, in order: each as large as its form asks, and no larger.
  var followers: [(variable: IntegerProgram.Variable, form: LinearForm)] = []
  /// Months that must have their people, in order: how many there are above the target.
  var needs: [(line: Int, month: Int, spare: LinearForm)] = []
  /// The part of `money` that only breaks ties.
  var ties = LinearForm()

  var problem: HiringProblem { staff.problem }
  var months: Range<Int> { 0..<problem.monthCount }

  /// People of a line that is planned before, or at least so many of one that is not planned at all.
  struct Beside {
    var present: [Double]
    var starts: [Int]
  }

  init(
    for staff: StaffLines, lines: [Int], beside: [Int: Beside] = [:], givens: Givens, rigour: Rigour
  ) {
    self.staff = staff
    self.givens = givens
    self.rigour = rigour
    costs = PlanningCosts(of: staff.problem)
    members = lines
    self.beside = beside
    for line in members { addUnknowns(of: line) }
    for line in members { addPeople(of: line) }
    for line in members { addEligibility(of: line) }
    for line in members { addNeeds(of: line) }
    money = money + ties
  }

  /// The first month in which somebody hired now has ramped; months before come too soon.
  func reach(of line: Int) -> Int {
    problem.firstClass.map { $0 + staff.all[line].role.ramp.count } ?? .max
  }

  private mutating func addUnknowns(of line: Int) {
    let terms = problem.terms
    let most = [terms.classSize, terms.trainees].compactMap { $0 }.min().map(Double.init)
    hires[line] = months.map { index in
      guard index >= problem.earliestStart, terms.startsClass(in: problem.firstMonth + index) else {
        return nil
      }
      return program.variable(in: 0...(most ?? .infinity), whole: true)
    }
    let isPromoted = staff.source(of: line) != nil && staff.all[line].role.promotion?.share ?? 0 > 0
    promotions[line] = months.map { _ in
      isPromoted ? program.variable(in: 0...(.infinity), whole: true) : nil
    }
  }

  /// Expected people and what they cost: those who are there, who start, and who are promoted in
  /// and out.
  private mutating func addPeople(of line: Int) {
    let role = staff.all[line].role
    let there = Headcount(
      of: staff.all[line], decided: LineDecisions(monthCount: problem.monthCount),
      load: .given(givens.overloaded[line]), problem: problem)
    let staying = Staying(
      in: staff.all[line], overloaded: givens.overloaded[line], problem: problem)
    var present = there.months.map { LinearForm(constant: $0.present) }
    var productive = there.months.map { LinearForm(constant: $0.productive) }
    var ramped = productive
    let salary = costs.month(of: role)
    money.constant += there.months.reduce(0) { $0 + $1.present } * salary
    let promotedOut = members.filter { staff.source(of: $0) == line }
    for start in months {
      let tie = costs.tie(start: start, monthCount: problem.monthCount)
      if let hired = hires[line]?[start] {
        let paid = staying.paidMonths(staying.hired, start: start, monthCount: problem.monthCount)
        money.terms.append((hired, costs.hiring(role) + salary * paid))
        ties.terms.append((hired, tie))
        for month in start..<problem.monthCount {
          let worth = staying.productive(staying.hired, start: start, month: month)
          present[month].terms.append((hired, staying.hired[start][month - start]))
          productive[month].terms.append((hired, worth))
          if month >= start + role.ramp.count { ramped[month].terms.append((hired, worth)) }
        }
      }
      let paid = staying.paidMonths(staying.promoted, start: start, monthCount: problem.monthCount)
      if let promoted = promotions[line]?[start] {
        money.terms.append((promoted, salary * paid))
        ties.terms.append((promoted, tie))
        for month in start..<problem.monthCount {
          let worth = staying.productive(staying.promoted, start: start, month: month)
          present[month].terms.append((promoted, staying.promoted[start][month - start]))
          productive[month].terms.append((promoted, worth))
          if month >= start + role.ramp.count { ramped[month].terms.append((promoted, worth)) }
        }
      }
      for target in promotedOut {
        guard let gone = promotions[target]?[start] else { continue }
        money.terms.append((gone, -salary * paid))
        for month in start..<problem.monthCount {
          let stayed = -staying.promoted[start][month - start]
          present[month].terms.append((gone, stayed))
          productive[month].terms.append((gone, stayed))
          ramped[month].terms.append((gone, stayed))
        }
      }
    }
    self.present[line] = present
    self.productive[line] = productive
    self.ramped[line] = ramped
  }

  /// An unknown that is at least `form`, and follows from the decisions.
  mutating func follower(
    of form: LinearForm, from least: Double = 0, whole: Bool = false
  ) -> LinearForm {
    let variable = program.variable(in: least...(.infinity), whole: whole)
    let follower = LinearForm(terms: [(variable, 1)])
    program.require(follower - form, atLeast: whole ? -1e-7 : 0)
    followers.append((variable, form))
    return follower
  }
}
