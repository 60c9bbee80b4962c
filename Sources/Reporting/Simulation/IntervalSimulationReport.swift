package import Workforce

/// What customers of one queue feel in simulated days, beside what the formula says.
package struct IntervalSimulationReport: Report {
  let simulation: IntervalSimulation
  /// What nobody gave and the answer rests on, each as a sentence.
  let assumptions: [String]

  package init(simulation: IntervalSimulation, assumptions: [String]) {
    self.simulation = simulation
    self.assumptions = assumptions
  }

  private var work: IntervalWork { simulation.work }
  private var simulated: ServiceFigures { simulation.simulated }
  private var threshold: Double { work.promises.serviceLevel?.threshold ?? 20 }
  /// A service level that is promised to callers with endless patience can't be counted.
  private var isCounted: Bool { work.promises.serviceLevel?.definition != .virtual }

  package var title: String { "A simulated queue" }

  package var headline: String {
    guard let level = SimulatedFigure(simulated.serviceLevel, .share),
      let wait = SimulatedFigure(simulated.averageSpeedOfAnswerSeconds, .seconds)
    else {
      return simulation.agents == 0 && work.contacts > 0
        ? "Nobody is at work, and nobody is answered." : "Nobody comes in."
    }
    let share =
      isCounted ? "\(level.withHalfWidth) in \(told(seconds: threshold)), " : ""
    return "\(counted(simulation.agents, "agent")): \(share)\(wait.withHalfWidth) to answer on "
      + "average."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(days)]),
      Section("Beside the formula", [.table(table), .notes(notes)]),
      Section("How long customers wait", [.table(waitTable)]),
      Section("Taken as given", [.notes(assumptions)]),
    ].filter { !$0.isEmpty }
  }

  private var days: String {
    let before =
      simulation.warmUpSeconds > 0
      ? ", each after it has gone on for \(told(seconds: simulation.warmUpSeconds))"
      : ", each beginning with nobody in line"
    return
      "\(counted(simulation.replications, "simulated stretch", plural: "simulated stretches")) "
      + "of \(told(seconds: simulation.daySeconds))\(before). After ±: half of the "
      + "\(Numerals.percent(simulation.confidence)) confidence interval."
  }

  // MARK: Beside the formula

  private var figures: [FigureBesideFormula] {
    let formula = simulation.formula
    return [
      isCounted
        ? FigureBesideFormula(
          "In time", formula?.serviceLevel, simulated.serviceLevel, .share, tolerance: 0.01) : nil,
      FigureBesideFormula(
        "To answer, on average", formula?.averageSpeedOfAnswer,
        simulated.averageSpeedOfAnswerSeconds, .seconds,
        tolerance: max(0.5, 0.05 * (formula?.averageSpeedOfAnswer ?? 0))),
      FigureBesideFormula(
        "Have to wait", formula?.probabilityOfWait, simulated.probabilityOfWait, .share,
        tolerance: 0.01),
      work.patience == nil
        ? nil
        : FigureBesideFormula(
          "Give up", formula?.abandonment, simulated.abandonment, .share, tolerance: 0.01),
      work.retrial == nil
        ? nil
        : FigureBesideFormula(
          "Are tries again", formula.flatMap { work.triesAgain(abandonment: $0.abandonment) },
          simulated.triesAgain, .share, tolerance: 0.01),
      FigureBesideFormula(
        "Agents are busy", formula?.occupancy, simulation.occupancy, .share, tolerance: 0.01),
    ].compactMap(\.self)
  }

  private var table: Table {
    Table(
      caption: "The formula's figures and the simulated ones",
      columns: [
        Table.Column("", isNumber: false), Table.Column("Formula"), Table.Column("Simulated"),
        Table.Column("Agree", isNumber: false),
      ],
      groups: [
        Table.Group(
          nil,
          figures.map { figure in
            Table.Row([
              Table.Cell(figure.name),
              Table.Cell(figure.formula.map { SimulatedFigure.words($0, figure.unit) } ?? "–"),
              Table.Cell(
                SimulatedFigure(figure.simulated, figure.unit)?.withHalfWidth ?? "–", .strong),
              Table.Cell(figure.agreement.rawValue),
            ])
          })
      ])
  }

  private var notes: [String] {
    guard let formula = simulation.formula, !figures.isEmpty else { return [] }
    var notes = [simulation.method.name]
    if !formula.keepsUp {
      let left = simulated.backlogAtEnd.map { Numerals.whole($0.mean) } ?? "many"
      return notes + [
        "So many agents don't keep up: the line grows for as long as this goes on, and formulas "
          + "have no other answer. After \(told(seconds: simulation.daySeconds)), \(left) wait."
      ]
    }
    let apart = figures.filter { $0.agreement == .no }
    if apart.isEmpty {
      notes.append(
        figures.contains { $0.agreement == .nearly }
          ? "Formula and simulation agree to within a point or so."
          : "Formula and simulation agree in every figure, as far as chance lets them.")
    } else {
      notes.append(
        "They differ by more than chance in "
          + "\(listed(apart.map { "\"\($0.name.lowercased())\"" }))\(reason)")
    }
    if !isCounted {
      notes.append(
        "What callers with endless patience would wait can't be counted from waits that end: the "
          + "simulation tells no such service level. --definition offered counts all.")
    }
    return notes
  }

  private var reason: String {
    guard simulation.handleTimeSpread != 1 else {
      if work.retrial != nil {
        return ": the formula has tries again come at any time, and not while it is still as busy."
      }
      return work.concurrency > 1
        ? ": the formula takes agents' chats as one pool, which it only nearly is." : "."
    }
    return ": the formula takes for granted that handle times spread as exponential ones do (1), "
      + "and here they spread \(simulation.handleTimeSpread < 1 ? "less" : "more") "
      + "(\(Numerals.short(simulation.handleTimeSpread)))."
  }

  private var waitTable: Table {
    let rows: [(String, Estimate?)] = [
      ("half", simulated.medianWaitSeconds), ("90 %", simulated.wait90Seconds),
      ("95 %", simulated.wait95Seconds),
    ]
    return Table(
      caption: "Waits of those who were answered",
      columns: [Table.Column("Of those answered", isNumber: false), Table.Column("wait at most")],
      groups: [
        Table.Group(
          nil,
          rows.compactMap { share, wait in
            SimulatedFigure(wait, .seconds).map {
              Table.Row([Table.Cell(share), Table.Cell($0.withHalfWidth)])
            }
          })
      ])
  }

  // MARK: For programs

  package var record: Record { Record(self) }

  package struct Record: Encodable, Sendable {
    let agents: Int
    let offeredLoad: Double
    let method: IntervalStaffing.Method
    let replications: Int
    let confidence: Double
    let hours: Double
    let handleTimeSpread: Double
    let serviceLevelDefinition: ServiceLevelPromise.Definition
    let serviceLevel: EstimateRecord?
    let averageSpeedOfAnswerSeconds: EstimateRecord?
    let probabilityOfWait: EstimateRecord?
    let abandonment: EstimateRecord?
    /// Nil where nobody was said to try again.
    let triesAgain: EstimateRecord?
    let occupancy: EstimateRecord?
    let medianWaitSeconds: EstimateRecord?
    let wait90Seconds: EstimateRecord?
    let wait95Seconds: EstimateRecord?
    let backlogAtEnd: EstimateRecord?
    let formula: Formula?

    struct Formula: Encodable, Sendable {
      let keepsUp: Bool
      let serviceLevel: Double
      let averageSpeedOfAnswerSeconds: Double
      let probabilityOfWait: Double
      let abandonment: Double
      let triesAgain: Double?
      let occupancy: Double
    }

    init(_ report: IntervalSimulationReport) {
      let simulation = report.simulation
      let work = simulation.work
      agents = simulation.agents
      offeredLoad = work.contacts * work.averageHandleTime / work.interval
      method = simulation.method
      replications = simulation.replications
      confidence = simulation.confidence
      hours = simulation.daySeconds / 3600
      handleTimeSpread = simulation.handleTimeSpread
      serviceLevelDefinition = work.promises.serviceLevel?.definition ?? .offered
      let figures = simulation.simulated
      serviceLevel = report.isCounted ? EstimateRecord(figures.serviceLevel) : nil
      averageSpeedOfAnswerSeconds = EstimateRecord(figures.averageSpeedOfAnswerSeconds)
      probabilityOfWait = EstimateRecord(figures.probabilityOfWait)
      abandonment = EstimateRecord(figures.abandonment)
      triesAgain = work.retrial == nil ? nil : EstimateRecord(figures.triesAgain)
      occupancy = EstimateRecord(simulation.occupancy)
      medianWaitSeconds = EstimateRecord(figures.medianWaitSeconds)
      wait90Seconds = EstimateRecord(figures.wait90Seconds)
      wait95Seconds = EstimateRecord(figures.wait95Seconds)
      backlogAtEnd = EstimateRecord(figures.backlogAtEnd)
      formula = simulation.formula.map {
        Formula(
          keepsUp: $0.keepsUp, serviceLevel: $0.serviceLevel,
          averageSpeedOfAnswerSeconds: $0.averageSpeedOfAnswer,
          probabilityOfWait: $0.probabilityOfWait, abandonment: $0.abandonment,
          triesAgain: work.triesAgain(abandonment: $0.abandonment), occupancy: $0.occupancy)
      }
    }
  }

  package var sheet: Sheet {
    Sheet(
      header: ["figure", "formula", "simulated", "halfWidth"],
      rows: figures.map { figure in
        [
          .text(figure.name), Sheet.Field(figure.formula), Sheet.Field(figure.simulated.mean),
          Sheet.Field(figure.simulated.halfWidth),
        ]
      })
  }
}

/// A figure that both the formula and the simulation tell.
struct FigureBesideFormula {
  let name: String
  /// Nil where no formula tells it.
  let formula: Double?
  let simulated: Estimate
  let unit: SimulatedFigure.Unit
  /// A difference that no plan minds.
  let tolerance: Double

  init?(
    _ name: String, _ formula: Double?, _ simulated: Estimate?, _ unit: SimulatedFigure.Unit,
    tolerance: Double
  ) {
    guard let simulated else { return nil }
    self.name = name
    self.formula = formula
    self.simulated = simulated
    self.unit = unit
    self.tolerance = tolerance
  }

  enum Agreement: String {
    case yes, nearly, no
    case unknown = ""
  }

  var agreement: Agreement {
    guard let formula else { return .unknown }
    if simulated.covers(formula) { return .yes }
    return formula.isFinite && abs(simulated.mean - formula) <= tolerance ? .nearly : .no
  }
}

extension IntervalStaffing.Method {
  fileprivate var name: String {
    switch self {
    case .erlangC: "The formula is Erlang C."
    case .erlangA: "The formula is Erlang A."
    case .chats: "The formula counts chats in progress."
    }
  }
}
