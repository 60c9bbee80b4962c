import Pipeline
import Workforce

extension CurvesReport {
  /// A picture for each curve: what is in force, what was fitted, and what was seen.
  var charts: [Chart] { StormRelation.allCases.map(chart) }

  private func chart(_ relation: StormRelation) -> Chart {
    let fit = study.fit(of: relation)
    let strains = strains(of: relation, fit)
    let curve = study.curve(of: relation)
    func drawn(_ value: Double) -> Double {
      (relation.isFactor ? 1 + value : 100 * value).drawn
    }
    var marks: [Chart.Mark] = [
      .line(
        .init("in force", strains.map { drawn(curve($0)) }, ink: .dashed, digits: 2))
    ]
    let estimate = fit?.verdict == .fitted ? fit?.estimate : nil
    if let estimate {
      marks.append(
        .line(
          .init("fitted", strains.map { drawn(estimate.curve($0)) }, ink: .solid, digits: 2)))
    }
    let seen = fit.map { observed($0, at: strains).map { $0.map(drawn) } } ?? []
    if seen.contains(where: { $0 != nil }) {
      marks.append(.dots(name: "weeks of about that strain", seen, ink: .volume))
    }
    var chart = Chart(
      id: "curve-\(relation.rawValue.lowercased())", title: relation.title,
      summary: summary(relation, curve, estimate, dots: seen.count { $0 != nil }),
      unit: relation.unit,
      axis: .named(
        title: relation.strain == .wait ? "Days of wait" : "Load",
        strains.map {
          relation.strain == .wait ? Numerals.tenths($0) : "\(Numerals.whole($0 * 100)) %"
        }), marks: marks)
    chart.namesLines = true
    return chart
  }

  private func summary(
    _ relation: StormRelation, _ curve: ResponseCurve, _ estimate: CurveFit.Estimate?, dots: Int
  ) -> String {
    let at = curve.from + curve.half
    let fitted = estimate.map {
      " The fitted one says \(relation.value($0.curve(at))) there."
    }
    return
      "\(relation.value(curve(at))) at \(relation.strain(at)), \(relation.value(curve.most)) at "
      + "most.\(fitted ?? "")\(dots > 0 ? " Dots are weeks of the history." : "")"
  }

  /// From no strain to twice what matters, in thirty steps.
  private func strains(of relation: StormRelation, _ fit: CurveFit?) -> [Double] {
    let curve = study.curve(of: relation)
    let worst = max(curve.from + 4 * curve.half, 1.1 * (fit?.worstStrain ?? 0))
    let (low, step) =
      switch relation.strain {
      case .wait: (0.0, max(0.5, (worst / 30 * 2).rounded(.up) / 2))
      case .load: (0.5, max(0.05, ((worst - 0.5) / 30 * 20).rounded(.up) / 20))
      }
    return (0...30).map { low + step * Double($0) }.filter { $0 <= worst + step }
  }

  /// What was seen, on the curve's own scale, at the strain that is next to it; two at one place share it by
  /// their weeks.
  private func observed(_ fit: CurveFit, at strains: [Double]) -> [Double?] {
    let weeks = fit.points.reduce(0) { $0 + $1.weeks }
    let mean = fit.points.reduce(0) { $0 + $1.rate * Double($1.weeks) } / Double(max(1, weeks))
    let base = fit.estimate?.baseRate ?? mean
    var sums = strains.map { _ in (value: 0.0, weeks: 0) }
    for point in fit.points where !strains.isEmpty {
      let place =
        strains.indices.min {
          abs(strains[$0] - point.strain) < abs(strains[$1] - point.strain)
        } ?? 0
      sums[place].value += fit.value(ofRate: point.rate, base: base) * Double(point.weeks)
      sums[place].weeks += point.weeks
    }
    return sums.map { $0.weeks > 0 ? $0.value / Double($0.weeks) : nil }
  }
}
