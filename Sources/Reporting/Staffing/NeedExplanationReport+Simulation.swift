import Workforce

/// The formula's figures beside those of simulations.
extension NeedExplanationReport {
  var simulation: [Block] {
    guard let simulated = explanation.simulated, !measures.isEmpty else { return [] }
    let confidence = Numerals.percent(simulated.confidence)
    return [
      .table(
        Table(
          caption: "The formula and \(counted(simulated.replications, "simulation"))",
          columns: [
            Table.Column("", isNumber: false), Table.Column("Formula"), Table.Column("Simulated"),
            Table.Column("\(confidence) interval"), Table.Column("Agree", isNumber: false),
          ],
          groups: [
            Table.Group(
              nil,
              measures.map { measure in
                Table.Row([
                  Table.Cell(measure.name),
                  Table.Cell(measure.formula.map(measure.written) ?? "–"),
                  Table.Cell(measure.written(measure.simulated.mean), .strong),
                  Table.Cell(measure.interval), Table.Cell(measure.agreement?.rawValue ?? ""),
                ])
              })
          ])),
      .notes(verdict),
    ]
  }

  /// A figure that both tell of.
  struct Measure {
    var name: String
    /// Nil where no formula tells it.
    var formula: Double?
    var simulated: Estimate
    /// A difference that no plan minds.
    var tolerance: Double
    var isShare = true

    enum Agreement: String, Encodable {
      case yes, nearly, no
    }

    var agreement: Agreement? {
      guard let formula, simulated.halfWidth != nil else { return nil }
      if simulated.covers(formula) { return .yes }
      return abs(simulated.mean - formula) <= tolerance ? .nearly : .no
    }

    func written(_ value: Double) -> String {
      isShare ? told(share: value) : seconds(value)
    }

    var interval: String {
      simulated.halfWidth.map {
        "\(written(max(0, simulated.mean - $0))) to "
          + written(isShare ? min(1, simulated.mean + $0) : simulated.mean + $0)
      } ?? "–"
    }

    /// Waits under a minute to a tenth of a second.
    private func seconds(_ value: Double) -> String {
      value < 59.95 ? "\(Numerals.tenths(value)) s" : Numerals.duration(seconds: value)
    }
  }

  var measures: [Measure] {
    guard let simulated = explanation.simulated else { return [] }
    let service = need.service
    return [
      simulated.serviceLevel.map {
        Measure(
          name: "In time", formula: service?.serviceLevel, simulated: $0, tolerance: 0.01)
      },
      simulated.averageSpeedOfAnswerSeconds.map {
        Measure(
          name: "To answer", formula: service?.averageSpeedOfAnswer, simulated: $0,
          tolerance: max(0.5, 0.05 * $0.mean), isShare: false)
      },
      simulated.abandonment.map {
        Measure(name: "Give up", formula: service?.abandonment, simulated: $0, tolerance: 0.005)
      },
      simulated.occupancy.map {
        Measure(name: "Busy", formula: service?.occupancy, simulated: $0, tolerance: 0.01)
      },
    ].compactMap(\.self)
  }

  /// Whether they agree, and if not, what the formula leaves out.
  private var verdict: [String] {
    let compared = measures.filter { $0.agreement != nil }
    guard !compared.isEmpty else {
      return measures.contains { $0.formula != nil }
        ? ["A single simulation can't tell by how much it is off by chance."]
        : ["No formula tells waits of work that is put off: the simulation stands alone."]
    }
    let apart = compared.filter { $0.agreement == .no }
    guard !apart.isEmpty else {
      return [
        compared.allSatisfy { $0.agreement == .yes }
          ? "They agree: every figure of the formula lies within what chance allows the simulation."
          : "They agree but for a difference that no plan minds."
      ]
    }
    let figures = apart.map { measure in
      "\(measure.name.lowercased()) \(measure.written(measure.simulated.mean)) simulated, "
        + "\(measure.formula.map(measure.written) ?? "–") by the formula"
    }
    return ["They differ: \(figures.joined(separator: "; ")). Believe the simulation here."]
      + simplifications
  }

  /// What the formula leaves out and the simulation doesn't.
  private var simplifications: [String] {
    [
      "The formula takes the interval's load for one that lasts for ever; in a week, each interval "
        + "begins with what the one before left.",
      terms.handleTimeOrigin == .measured
        ? "It takes handle times for exponential; the simulated ones spread as measured." : nil,
      terms.patienceOrigin == .measured
        ? "It takes patience for exponential; the simulated one is as measured." : nil,
      "It knows nothing of days that are busier or calmer than their kind.",
      need.openShare < 1
        ? "It knows nothing of doors that open or close within the interval." : nil,
    ].compactMap(\.self)
  }
}
