import Pipeline
import Reporting
import TestSupport
import Workforce

/// Curves beside made-up histories.
enum MadeCurves {
  /// Churn follows the wait at once, and so do repeated contacts; calls don't.
  static func stormy() -> StrainHistory {
    let churn = ResponseCurve(from: 1, half: 3, most: 1.5)
    let repeats = ResponseCurve(from: 1, half: 3, most: 0.4)
    return .made(churn: { 1 + churn($0) }, repeats: { 0.1 + repeats($0) })
  }

  /// Nobody ever waits for a day.
  static func calm() -> StrainHistory {
    .made(worstWait: 0.8, tellsCustomers: true, tellsPeople: false)
  }

  static func study(_ history: StrainHistory? = nil, scenario: Scenario? = nil) -> CurveStudy {
    CurveStudy(of: scenario, history: history, seed: 1)
  }

  static func report(
    _ history: StrainHistory? = nil, scenario: Scenario? = nil, company: String? = "A & B"
  ) -> CurvesReport {
    CurvesReport(
      study: study(history, scenario: scenario), company: company, fitsAsked: history != nil,
      workspaceOption: "")
  }
}
