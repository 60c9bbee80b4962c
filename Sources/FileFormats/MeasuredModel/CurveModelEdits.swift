package import Pipeline
import Workforce

/// What fitted curves set in a model: their parameters under `storm: curves:`. Curves that the history
/// doesn't have are left as they are.
package struct CurveModelEdits {
  package private(set) var edits: [ModelEdit] = []
  /// What wasn't set, and why not.
  package private(set) var notices: [String] = []

  package init(_ study: CurveStudy) {
    let fitted = study.fits.compactMap { fit in
      fit.verdict == .fitted ? fit.estimate.map { (fit: fit, estimate: $0) } : nil
    }
    // Where the model has no curves yet, all of them come to stand on one line with one comment.
    let sources = fitted.map { source(of: $0.fit, $0.estimate) }.joined(separator: "; ")
    for (fit, estimate) in fitted {
      let key = fit.relation.rawValue
      let isSaidAlready =
        estimate.curve.isAbout(fit.assumed) && estimate.delayDays == fit.assumedDelayDays
      if isSaidAlready { continue }
      edits.append(
        ModelEdit(
          "storm.curves.\(key)", value(of: estimate.curve, fit.relation),
          comment: "measured: \(sources)"))
      if let days = estimate.delayDays, days != fit.assumedDelayDays {
        edits.append(ModelEdit("storm.curves.\(key)DelayDays", .number(rounded(days))))
      }
    }
    let left = study.fits.filter { $0.verdict != .fitted }.map(\.relation.rawValue)
    if !left.isEmpty {
      notices.append(
        "Left as they are, because the history doesn't have them: "
          + "\(left.joined(separator: ", ")).")
    }
    if study.isSwitchedOff, !edits.isEmpty {
      notices.append("No curve holds as long as the model says storm: feedback: false.")
    }
  }

  private func value(of curve: ResponseCurve, _ relation: StormRelation) -> ModelEdit.Value {
    let strain: (Double) -> ModelEdit.Value = {
      relation.strain == .wait ? .number(rounded($0)) : .share(rounded($0))
    }
    let most: ModelEdit.Value =
      relation.isFactor
      ? .number(rounded(min(100, 1 + curve.most))) : .share(rounded(min(1, curve.most)))
    return .map([("from", strain(curve.from)), ("half", strain(curve.half)), ("most", most)])
  }

  /// "churn × 2.9 at worst, 2.1 to 3.9 with 95 %, in 103 weeks".
  private func source(of fit: CurveFit, _ estimate: CurveFit.Estimate) -> String {
    "\(fit.relation.rawValue) \(told(estimate.atWorst, fit)) at worst, "
      + "\(told(estimate.atWorstLow, fit)) to \(told(estimate.atWorstHigh, fit)) with 95 %, "
      + "in \(fit.weeks) weeks"
  }

  private func told(_ value: Double, _ fit: CurveFit) -> String {
    fit.relation.isFactor
      ? "× \(Numerals.fixed(1 + value, digits: 1))"
      : Numerals.percent((value * 100).rounded() / 100)
  }

  /// Three digits that count.
  private func rounded(_ value: Double) -> Double {
    var scale = 1.0
    while value != 0, abs(value) * scale < 100 { scale *= 10 }
    return (value * scale).rounded() / scale
  }
}

extension ResponseCurve {
  /// Whether rounding alone makes the two differ: one that was fitted, written and fitted again.
  fileprivate func isAbout(_ other: ResponseCurve) -> Bool {
    func isClose(_ one: Double, _ other: Double) -> Bool {
      abs(one - other) <= 0.02 * max(abs(one), abs(other))
    }
    return isClose(from, other.from) && isClose(half, other.half) && isClose(most, other.most)
  }
}
