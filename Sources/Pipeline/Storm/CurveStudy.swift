import StormTesting
package import Workforce

/// The curves that a storm goes by, and what a history says of them.
package struct CurveStudy: Equatable, Sendable {
  /// By the model, else by default.
  package let curves: StormCurves
  /// How people leave with the load, where the curves leave it to the first line's role.
  package let attrition: ResponseCurve
  /// What everything is where nobody said.
  package let defaults: StormCurves
  package let promiseDays: Double
  /// Whether the model switches all feedback off, so that no curve holds; they are told all the same.
  package let isSwitchedOff: Bool
  /// Nil where no history was imported.
  package let history: StrainHistory?
  /// In the order of `StormRelation`; empty without a history.
  package let fits: [CurveFit]

  /// - Parameter scenario: nil for the defaults.
  package init(of scenario: Scenario?, history: StrainHistory?, seed: UInt64) {
    let defaults = StormCurves()
    let written = scenario?.storm.curves ?? defaults
    isSwitchedOff = written == .none
    let curves = isSwitchedOff ? defaults : written
    let role = scenario?.hiring.roles.first { $0.work == .firstLine }
    let attrition = curves.attrition ?? (role?.attrition ?? .none).response
    let promiseDays = scenario?.hiring.terms.promiseDays ?? 1
    self.curves = curves
    self.attrition = attrition
    self.defaults = defaults
    self.promiseDays = promiseDays
    self.history = history
    fits =
      history.map {
        fitCurves(
          $0, assuming: curves, attrition: attrition, promiseDays: promiseDays, seed: seed)
      } ?? []
  }

  /// The curve of a relation that holds now.
  package func curve(of relation: StormRelation) -> ResponseCurve {
    curves[relation] ?? attrition
  }

  /// The curve of a relation where neither the model nor its roles say anything.
  package func defaultCurve(of relation: StormRelation) -> ResponseCurve {
    defaults[relation] ?? Attrition.none.response
  }

  package func fit(of relation: StormRelation) -> CurveFit? {
    fits.first { $0.relation == relation }
  }
}
