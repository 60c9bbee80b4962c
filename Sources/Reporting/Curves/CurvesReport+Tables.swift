import Pipeline
import Workforce

extension CurvesReport {
  var curveTable: Table {
    Table(
      caption: "Curves and their parameters",
      columns: [
        .init("Curve", isNumber: false), .init("By", isNumber: false), .init("From"),
        .init("Half", meaning: Glossary.curveHalf.meaning),
        .init("Most", meaning: Glossary.curveMost.meaning), .init("Delay, days"),
        .init("Is", isNumber: false),
      ],
      groups: [
        .init(
          nil,
          StormRelation.allCases.map { relation -> Table.Row in
            let curve = study.curve(of: relation)
            let delay = study.curves.delayDays(of: relation)
            return .init([
              .init(relation.title), .init(relation.strain == .wait ? "the wait" : "the load"),
              .init(relation.strain(curve.from)), .init("+ \(relation.strain(curve.half))"),
              .init(relation.value(curve.most)),
              .init(delay.map { Numerals.tenths($0) } ?? "–"), .init(standing(of: relation)),
            ])
          })
      ])
  }

  /// Whether a curve is the default or somebody's own.
  private func standing(of relation: StormRelation) -> String {
    if study.curve(of: relation) == study.defaultCurve(of: relation),
      study.curves.delayDays(of: relation) == study.defaults.delayDays(of: relation)
    {
      return "the default"
    }
    return relation == .attrition && study.curves.attrition == nil
      ? "what the role says" : "the model's"
  }

  var meanings: [String] {
    StormRelation.allCases.map { "\($0.title): \($0.meaning). Default: \($0.source)." }
  }

  /// What curves of one strain give at some of it, and what was fitted.
  func valueTable(of strain: StormRelation.Strain) -> Table {
    let relations = StormRelation.allCases.filter { $0.strain == strain }
    let strains = relations.first?.toldStrains ?? []
    return Table(
      caption: strain == .wait ? "What a wait does" : "What load does",
      columns: [.init(strain == .wait ? "By days of wait" : "By load", isNumber: false)]
        + strains.map {
          .init(strain == .wait ? Numerals.tenths($0) : "\(Numerals.whole($0 * 100)) %")
        },
      groups: [
        .init(
          nil,
          relations.flatMap { relation -> [Table.Row] in
            func row(_ name: String, _ curve: ResponseCurve) -> Table.Row {
              .init([.init(name)] + strains.map { .init(relation.value(curve($0))) })
            }
            let fitted = study.fit(of: relation).flatMap { fit in
              fit.verdict == .fitted
                ? fit.estimate.map { row("\(relation.title), fitted", $0.curve) } : nil
            }
            return [row(relation.title, study.curve(of: relation))] + (fitted.map { [$0] } ?? [])
          })
      ])
  }

  var fitTable: Table {
    Table(
      caption: "What the history says",
      columns: [
        .init("Curve", isNumber: false), .init("Verdict", isNumber: false),
        .init("Weeks over"), .init("Worst"), .init("Events"), .init("At worst"),
        .init("With 95 %"), .init("By chance"),
      ],
      groups: [
        .init(
          nil,
          study.fits.map { fit -> Table.Row in
            let relation = fit.relation
            let isTried = fit.weeks > 0
            return .init([
              .init(relation.title), .init(fit.verdict.short),
              .init(isTried ? "\(fit.strainedWeeks)" : "–"),
              .init(isTried ? relation.strain(fit.worstStrain) : "–"),
              .init(isTried ? Numerals.whole(fit.events) : "–"),
              .init(fit.estimate.map { relation.value($0.atWorst) } ?? "–"),
              .init(
                fit.estimate.map {
                  "\(relation.value($0.atWorstLow)) – \(relation.value($0.atWorstHigh))"
                } ?? "–"),
              .init(fit.probabilityByChance.map(Numerals.shortChance) ?? "–"),
            ])
          })
      ])
  }

  var numberTable: Table {
    func row(
      _ name: String, _ value: (StormCurves) -> Double, _ unit: String, _ meaning: String
    ) -> Table.Row {
      func told(_ value: Double) -> String {
        unit == "%" ? Numerals.roughPercent(value) : "\(Numerals.tenths(value)) \(unit)"
      }
      let isDefault = value(study.curves) == value(study.defaults)
      return .init([
        .init(name), .init(told(value(study.curves))),
        .init(isDefault ? "the default" : "the model's; default \(told(value(study.defaults)))"),
        .init(meaning),
      ])
    }
    return Table(
      caption: "Single numbers",
      columns: [
        .init("Key", isNumber: false), .init("Value"), .init("Is", isNumber: false),
        .init("Of what", isNumber: false, isOptional: true),
      ],
      groups: [
        .init(
          nil,
          [
            row(
              "leastForWriting", \.leastForWriting, "%", "time kept for what is written"),
            row("repeatWork", \.repeatWork, "%", "work of a repeated contact"),
            row("redial", \.redial, "%", "callers who gave up that call again"),
            row("daysFeltPerGivenUp", \.daysFeltPerGivenUp, "days", "a call that was given up"),
            row("tooLateHalfLifeDays", \.tooLateHalfLifeDays, "days", "half need no answer then"),
            row(
              "coachingHoursPerNewHire", \.coachingHoursPerNewHire, "hours",
              "a month, while ramping"),
          ])
      ])
  }
}

extension CurveFit.Verdict {
  var short: String {
    switch self {
    case .fitted: "fitted"
    case .noRelation: "no relation"
    case .tooFewWeeks: "too few weeks"
    case .tooLittleStrain: "too little strain"
    case .tooFewEvents: "too few events"
    case .notInHistory: "not in history"
    }
  }
}
