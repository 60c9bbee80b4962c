import Pipeline
import Workforce

extension CurvesReport {
  var coverage: String {
    guard let history = study.history, let first = history.weeks.first,
      let last = history.weeks.last
    else {
      return fitsAsked
        ? "No history was imported, so nothing can be fitted."
        : "The history isn't looked at here: --fit does."
    }
    return "\(counted(history.weeks.count, "week")) of history, from \(first.firstDay) to "
      + "\(last.firstDay + 6), days of \(history.timeZone). Waits are hours from a contact to its "
      + "first answer, nights and weekends too; who never got one waits for 30 days at most. A curve "
      + "counts as fitted where chance alone gives so good a fit in no more than one of twenty "
      + "histories."
  }

  /// A sentence or two for each curve that was held against the history.
  var verdicts: [String] {
    study.fits.map { fit in "\(fit.relation.title): \(words(of: fit))" }
  }

  private func words(of fit: CurveFit) -> String {
    let relation = fit.relation
    switch fit.verdict {
    case .fitted: return fit.estimate.map { fitted(fit, $0) } ?? ""
    case .noRelation:
      guard let estimate = fit.estimate else { return "no relation was found." }
      let excluded =
        fit.excludesAssumed
        ? " The curve in force says \(relation.value(fit.assumed(fit.worstStrain))) there, which the "
          + "history rules out: give the model a smaller most."
        : " The curve in force says \(relation.value(fit.assumed(fit.worstStrain))) there, which "
          + "it leaves possible."
      return "no relation was found. At the worst that was felt, "
        + "\(relation.strain(fit.worstStrain)), the history has "
        + "\(relation.value(estimate.atWorstLow)) to \(relation.value(estimate.atWorstHigh)) with "
        + "95 % confidence.\(excluded)"
    case .tooFewWeeks(let needed):
      return "\(counted(fit.weeks, "whole week")) say nothing; it takes \(needed). Import an older "
        + "export as well."
    case .tooLittleStrain(let needed):
      let limit =
        relation.strain == .wait
        ? "the promise of \(relation.strain(study.promiseDays))"
        : "\(relation.strain(fit.assumed.from))"
      let what = relation.strain == .wait ? "the wait" : "the load"
      return fit.strainedWeeks == 0
        ? "\(what) never went over \(limit) in \(counted(fit.weeks, "week")); the worst was "
          + "\(relation.strain(fit.worstStrain)). What never happened tells nothing: the curve "
          + "stays an assumption. It takes \(needed) weeks over it."
        : "\(what) as it is felt went over \(limit) in only \(fit.strainedWeeks) of "
          + "\(counted(fit.weeks, "week")). It takes \(needed)."
    case .tooFewEvents(let needed):
      return "\(relation.events(fit.events)) in \(counted(fit.weeks, "week")) are too few to tell "
        + "from chance; it takes \(needed)."
    case .notInHistory(let missing): return "\(missing.words)"
    }
  }

  private func fitted(_ fit: CurveFit, _ estimate: CurveFit.Estimate) -> String {
    let relation = fit.relation
    let curve = estimate.curve
    let delay = estimate.delayDays.map { days in
      days == fit.assumedDelayDays
        ? "" : days < 1 ? ", at once" : ", \(Numerals.tenths(days)) days later on average"
    }
    let excluded =
      fit.excludesAssumed
      ? " The curve in force says \(relation.value(fit.assumed(fit.worstStrain))), which the history "
        + "rules out."
      : " The curve in force says \(relation.value(fit.assumed(fit.worstStrain))), which fits too."
    return "from \(relation.strain(curve.from)) on, half at \(relation.strain(curve.half)) more, "
      + "\(relation.value(curve.most)) at most\(delay ?? ""). At the worst that was felt, "
      + "\(relation.strain(fit.worstStrain)), that is \(relation.value(estimate.atWorst)), between "
      + "\(relation.value(estimate.atWorstLow)) and \(relation.value(estimate.atWorstHigh)) with 95 % "
      + "confidence.\(excluded)"
  }

  var notices: [String] {
    var notices: [String] = []
    if study.isSwitchedOff {
      notices.append(
        "The model says feedback: false, so muster storm plays without any of these curves; shown "
          + "are the defaults.")
    }
    guard study.history != nil else { return notices }
    notices.append(
      "That weeks with long waits are weeks in which many leave doesn't say that they leave because "
        + "of the waits: a bad release, a price change or the season make both. What you know of "
        + "those weeks has the last word.")
    if study.fits.contains(where: { $0.verdict == .fitted }) {
      notices.append(
        "Beyond the worst strain in the history a fitted curve is as much a guess as the default.")
    }
    return notices
  }

  var commands: [Command] {
    if study.history == nil, fitsAsked {
      return [
        Command(
          "muster import tickets.csv customers.csv team.csv\(workspaceOption)",
          "brings in a history, customers and people")
      ]
    }
    if study.history == nil {
      return [
        Command("muster curves --fit\(workspaceOption)", "holds them against the imported history")
      ]
    }
    return
      (study.fits.contains { $0.verdict == .fitted }
      ? [
        Command(
          "muster curves --apply\(workspaceOption)", "writes the fitted ones into muster.yaml")
      ] : [])
      + [
        Command(
          "muster curves --fit\(workspaceOption) --format html --output curves.html",
          "the same as a page with pictures")
      ]
  }
}

extension CurveFit.Verdict.Missing {
  fileprivate var words: String {
    switch self {
    case .answers:
      "the history doesn't say when contacts were first answered. Import an export with the time of "
        + "the first reply or of the resolution."
    case .customers:
      "the history doesn't say when customers left. Import a list of customers with since and until."
    case .people:
      "the history has no list of the team. Import one with id, hire_date and the last day of "
        + "whoever left."
    case .work:
      "the history doesn't say who resolved what. Import an export with the agent and the time of "
        + "the resolution."
    case .senders: "nobody who is known by name waited. Import an export with the customer."
    case .channels:
      "it takes both calls or chats and contacts that may wait. Import both systems' exports."
    case .absence:
      "no import tells who was absent, so this one can't be fitted and stays an assumption."
    }
  }
}
