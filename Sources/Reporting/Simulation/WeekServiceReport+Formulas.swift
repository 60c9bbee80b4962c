import Workforce

/// How simulation and formulas agree, and where not, why.
extension WeekServiceReport {
  var formulaNotes: [String] {
    let agreeing = shown.filter { service.predicted[$0] != nil && service.differences[$0] == nil }
    let shared = shown.filter { service.predicted[$0] == nil && staffing.queues[$0].terms.isLive }
    var notes: [String] = []
    // A simulation that was stopped looked for no reasons.
    if !agreeing.isEmpty, !outcome.wasStopped {
      notes.append(
        (agreeing.count == shown.count && agreeing.count > 1 ? "All queues" : names(agreeing))
          + ": formulas and simulation agree, to within a point or what chance may explain.")
    }
    notes += shown.compactMap { queue in
      service.differences[queue].map { words($0, queue) }
    }
    if !shared.isEmpty {
      notes.append(
        "\(names(shared)): no formula, since the people who answer share their time with other "
          + "contacts that can't wait.")
    }
    return notes
  }

  private func names(_ queues: [Int]) -> String {
    listed(queues.map { staffing.queues[$0].key.name })
  }

  private func words(_ difference: FormulaDifference, _ queue: Int) -> String {
    let formula = service.predicted[queue]?.serviceLevel ?? 0
    let simulated = outcome.queues[queue].total.serviceLevel
    let parts: [(String, Double)] = [
      (
        service.terms.absence > 0
          ? "days that differ, and people who stay away" : "days busier or calmer than their kind",
        difference.days
      ),
      ("handle times and patience as measured, not exponential", difference.shapes),
      (
        staffing.queues[queue].terms.isLive
          ? "what one interval leaves for the next"
          : "work that comes by chance, one piece at a time",
        difference.following
      ),
    ]
    let reasons = parts.filter { abs($0.1) >= 0.0005 }
      .sorted { abs($0.1) > abs($1.1) }
      .map { "\($0.0) \(points($0.1))" }
    return "\(staffing.queues[queue].key.name): the formulas say \(told(share: formula)), "
      + "the simulation \(SimulatedFigure(simulated, .share)?.withHalfWidth ?? "–"). "
      + "Of the \(points(difference.whole)) points: \(listed(reasons))."
  }

  private func points(_ share: Double) -> String { Numerals.signed(share * 100, digits: 1) }
}
