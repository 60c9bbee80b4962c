package import Pipeline
import Workforce

/// Every curve of a storm: what drives what, by which numbers, where they come from, and what the history
/// says of them.
package struct CurvesReport: Report {
  let study: CurveStudy
  let company: String?
  /// Why no history is beside the curves, where somebody asked for none.
  let fitsAsked: Bool
  /// What to put behind a command so that it reads the same workspace; empty for the current one.
  let workspaceOption: String

  package init(
    study: CurveStudy, company: String?, fitsAsked: Bool, workspaceOption: String
  ) {
    self.study = study
    self.company = company
    self.fitsAsked = fitsAsked
    self.workspaceOption = workspaceOption
  }

  package var title: String {
    company.map { "What waiting and overload do · \($0)" } ?? "What waiting and overload do"
  }

  package var headline: String {
    guard study.history != nil else {
      return
        "Five curves say what waiting and overload do to customers, contacts and people. All are "
        + "assumptions as long as no history is held against them."
    }
    let fitted = study.fits.filter { $0.verdict == .fitted }.map(\.relation.title)
    let tried = StormRelation.allCases.count - 1
    guard !fitted.isEmpty else {
      return
        "The history has none of the \(tried) curves that can be fitted: they stay assumptions."
    }
    return "The history has \(fitted.count) of the \(tried) curves that can be fitted: "
      + "\(listed(fitted.map { $0.lowercased() }))."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(coverage)]),
      Section("Beside the history", [.table(fitTable), .notes(verdicts)]),
      Section("What drives what", [.table(curveTable), .notes(meanings)]),
      Section("What they say", [.table(valueTable(of: .wait)), .table(valueTable(of: .load))]),
      Section("The curves", on: .page, [.smallCharts(charts)]),
      Section("Single numbers", [.table(numberTable)]),
      Section("To know", [.notes(notices)]),
      Section("Next", on: .text, [.commands(commands)]),
      Section("Words", on: .page, [.glossary(Glossary.curves)]),
    ].filter { !$0.isEmpty }
  }

  package var record: CurvesRecord { CurvesRecord(study) }

  /// A row for each curve.
  package var sheet: Sheet {
    Sheet(
      header: [
        "curve", "strain", "from", "half", "most", "delayDays", "verdict", "fittedFrom",
        "fittedHalf", "fittedMost", "fittedDelayDays", "baseRate", "worstStrain", "atWorst",
        "atWorstLow", "atWorstHigh", "probabilityByChance", "weeks", "strainedWeeks", "events",
      ],
      rows: CurvesRecord(study).curves.map { curve in
        let estimate = curve.fit?.estimate
        func whole(_ value: Int?) -> Sheet.Field { value.map(Sheet.Field.whole) ?? .none }
        return [
          .text(curve.name), .text(curve.strain), Sheet.Field(curve.curve.from),
          Sheet.Field(curve.curve.half), Sheet.Field(curve.curve.most),
          Sheet.Field(curve.delayDays), curve.fit.map { .text($0.verdict) } ?? .none,
          Sheet.Field(estimate?.curve.from), Sheet.Field(estimate?.curve.half),
          Sheet.Field(estimate?.curve.most), Sheet.Field(estimate?.delayDays),
          Sheet.Field(estimate?.baseRate), Sheet.Field(curve.fit?.worstStrain),
          Sheet.Field(estimate?.atWorst), Sheet.Field(estimate?.atWorstLow),
          Sheet.Field(estimate?.atWorstHigh), Sheet.Field(curve.fit?.probabilityByChance),
          whole(curve.fit?.weeks), whole(curve.fit?.strainedWeeks), whole(curve.fit?.events),
        ]
      })
  }
}

extension Glossary {
  package static let strain = Term(
    word: "Strain",
    meaning:
      "How long customers wait for a first answer, in days; or the load, work ÷ what people can do."
  )
  package static let curveHalf = Term(
    word: "Half",
    meaning: "How far above where a curve begins half of its most has come.")
  package static let curveMost = Term(
    word: "Most", meaning: "What a curve comes to where strain has no end.")

  package static let curves = [strain, curveHalf, curveMost, shrinkage]
}
