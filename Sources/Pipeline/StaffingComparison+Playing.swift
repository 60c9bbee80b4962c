import Simulation
package import Workforce

extension WeekStaffing {
  /// Two ways to staff the week, played with the same customers.
  ///
  /// - Parameter goesOn: as for one of them; nil if it was stopped before both were played.
  package func comparison(
    of one: StaffedWeek, with other: StaffedWeek, _ terms: WeekSimulationTerms,
    goesOn: @escaping @Sendable (SimulationProgress) -> Bool
  ) -> StaffingComparison? {
    guard
      let before = WeekDesk(staffing: self, staff: one, terms: terms)
        .outcome(as: .itIs, terms.replications, goesOn), !before.wasStopped,
      let after = WeekDesk(staffing: self, staff: other, terms: terms)
        .outcome(as: .itIs, before.replications...before.replications, goesOn), !after.wasStopped
    else { return nil }
    return StaffingComparison(
      one: service(one, terms, before), other: service(other, terms, after),
      differences: queues.indices.map { queue in
        StaffingComparison.Queue(
          serviceLevel: difference(in: .serviceLevel, ofQueue: queue, from: before, to: after),
          averageSpeedOfAnswerSeconds: difference(
            in: .averageSpeedOfAnswer, ofQueue: queue, from: before, to: after),
          abandonment: difference(in: .abandonment, ofQueue: queue, from: before, to: after))
      })
  }

  private func service(
    _ staff: StaffedWeek, _ terms: WeekSimulationTerms, _ outcome: ServiceOutcome
  ) -> WeekService {
    let nothing = queues.indices.map { _ in nil as PredictedService? }
    return WeekService(
      staffing: self, staff: staff, terms: terms, outcome: outcome, predicted: nothing,
      differences: queues.indices.map { _ in nil })
  }
}
