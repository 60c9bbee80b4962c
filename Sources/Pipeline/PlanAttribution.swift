import Hiring
package import Workforce

/// A plan with what it can be planned from again.
package struct PlanSide: Sendable {
  /// As it was told.
  package var plan: ComparedPlan
  package var scenario: Scenario

  package init(_ plan: ComparedPlan, from scenario: Scenario) {
    self.plan = plan
    self.scenario = scenario
  }

  /// Today's plan.
  package init(_ plan: Plan) {
    self.init(
      ComparedPlan(
        number: nil, issuedAt: nil, months: plan.issuedMonths,
        currency: plan.scenario.hiring.currency), from: plan.scenario)
  }
}

extension PlanDifference {
  /// What differs, and why: the older model is taken to the newer one an input at a time, in the
  /// order of the model's keys, and planned again after each.
  ///
  /// Where the newer plan begins later, the months between have first gone by as the older plan had
  /// them, so that only what wasn't planned is left to tell.
  package init(from before: PlanSide, to after: PlanSide) {
    self.init(before: before.plan, after: after.plan, causes: [])
    var replanning = Replanning(months: commonMonths, told: before.plan.months)
    var problem = before.scenario.hiring
    let target = after.scenario.hiring

    replanning.step(to: problem, because: .program)
    if target.firstMonth > problem.firstMonth, commonMonths.first == target.firstMonth {
      let first = problem.firstMonth
      let monthCount = problem.monthCount
      problem = problem.rolledForward(
        to: target.firstMonth, along: planHiring(problem.withoutUncertainty, seed: 0))
      problem.monthCount = monthCount
      replanning.step(to: problem, because: .timePassed(from: first, to: target.firstMonth))
    }
    let base = problem
    let baseFigures = replanning.figures
    for input in ModelInput.all(from: base, to: target) {
      var alone = base
      input.apply(to: &alone)
      input.apply(to: &problem)
      replanning.step(
        to: problem,
        because: .input(path: input.path, before: input.before, after: input.after),
        alone: PlanEffect(from: baseFigures, to: replanning.figures(of: alone)))
    }
    if problem != target { replanning.step(to: target, because: .otherInputs) }
    replanning.end(told: after.plan.months)
    causes = replanning.causes
  }
}

/// Plans again and again, and writes down what each step changes.
private struct Replanning {
  let months: [Month]
  private(set) var figures: PlanFigures
  private(set) var causes: [PlanCause] = []

  init(months: [Month], told: [IssuedMonth]) {
    self.months = months
    figures = PlanFigures(of: told, in: months)
  }

  /// Inputs are told even if they change nothing; the rest only if it does.
  mutating func step(
    to problem: HiringProblem, because kind: PlanCause.Kind, alone: PlanEffect? = nil
  ) {
    add(kind, figures(of: problem), alone: alone)
  }

  /// What is left between the last planning and what was told then is the program's.
  mutating func end(told: [IssuedMonth]) {
    add(.program, PlanFigures(of: told, in: months), alone: nil)
  }

  func figures(of problem: HiringProblem) -> PlanFigures {
    let firstLine = problem.firstLine.name
    return PlanFigures(
      of: planHiring(problem.withoutUncertainty, seed: 0).months.map {
        IssuedMonth($0, firstLine: firstLine)
      },
      in: months)
  }

  private mutating func add(_ kind: PlanCause.Kind, _ next: PlanFigures, alone: PlanEffect?) {
    let effect = PlanEffect(from: figures, to: next)
    figures = next
    if kind == .program || kind == .otherInputs, effect.isNothing { return }
    causes.append(PlanCause(kind, effect: effect, alone: alone))
  }
}

extension HiringProblem {
  /// Bands take most of a planning's time and change nobody's start.
  fileprivate var withoutUncertainty: HiringProblem {
    var certain = self
    for index in certain.segments.indices {
      certain.segments[index].salesUncertainty = 0
      certain.segments[index].retentionUncertainty = 0
    }
    return certain
  }
}
