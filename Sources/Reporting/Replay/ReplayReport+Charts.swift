import Workforce

extension ReplayReport {
  /// A chart a measure, over the times of day from the first to the last that somebody came.
  var charts: [Chart] {
    guard replay.timesOfDay.count > 1 else { return [] }
    return [
      chart(.serviceLevel, id: "service-level", title: "Service level", unit: "%", scale: 100),
      chart(
        .averageSpeedOfAnswer, id: "wait", title: "Wait until answered", unit: "seconds", scale: 1),
      chart(.abandonment, id: "abandonment", title: "Gave up", unit: "%", scale: 100),
    ]
  }

  private func chart(
    _ measure: ReplayMeasure, id: String, title: String, unit: String, scale: Double
  ) -> Chart {
    // Those with next to nobody would set the scale for all others.
    let least = max(1, replay.total.contacts / replay.timesOfDay.count / 10)
    let rows = replay.timesOfDay.filter {
      $0.contacts >= least && $0.simulated[measure] != nil && $0.formula[measure] != nil
    }
    let simulated = rows.compactMap { $0.simulated[measure] }
    return Chart(
      id: id, title: title, summary: summary(of: measure), unit: unit,
      axis: .named(title: "From", rows.map(\.clockTime)),
      marks: [
        .band(
          name: "19 of 20 simulated", low: simulated.map { $0.low * scale },
          high: simulated.map { $0.high * scale }, ink: .needed),
        .line(.init("simulated", simulated.map { $0.mean * scale }, ink: .solid, digits: 1)),
        .line(
          .init(
            formulaName, rows.compactMap { $0.formula[measure].map { $0 * scale } }, ink: .dotted,
            digits: 1)),
        .dots(name: "was", rows.map { $0.actual[measure].map { $0 * scale } }, ink: .volume),
      ])
  }

  private func summary(of measure: ReplayMeasure) -> String {
    guard let error = replay.errors.first(where: { $0.measure == measure }) else { return "" }
    return "The simulation is \(measure.difference(error.simulated.meanAbsolute)) off on average, "
      + "\(formulaName) \(measure.difference(error.formula.meanAbsolute)). Of "
      + "\(counted(error.ofTimes, "time")) of day, \(error.inRange) are where nineteen of twenty would be."
  }
}
