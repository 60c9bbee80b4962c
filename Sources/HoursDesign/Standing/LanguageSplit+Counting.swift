import Queueing
import Workforce

/// What splitting the interval's contacts by language costs; nil without contacts, or where fewer than
/// two languages have a share.
func languageSplit(_ situation: HoursSituation) -> LanguageSplit? {
  let languages = situation.fit.languages.filter { ($0.share ?? 0) > 0 }
  guard let work = situation.liveWork, work.contacts > 0, languages.count > 1 else { return nil }
  let total = languages.reduce(0) { $0 + ($1.share ?? 0) }
  var targets = ServiceTargets()
  targets.serviceLevel = .init(share: work.promise.share, within: work.promise.threshold)
  let load = work.contacts * work.averageHandleTime / work.intervalSeconds
  let shares = languages.map { ($0.share ?? 0) / total }
  guard
    let loss = try? PoolingLoss(
      offeredLoads: shares.map { $0 * load }, averageHandleTime: work.averageHandleTime,
      patience: work.patience, targets: targets)
  else { return nil }
  let formula = work.patience == nil ? "Erlang C" : "Erlang A"
  let parts = zip(languages, zip(shares, loss.separate)).map { language, found in
    LanguageSplit.Part(language: language.name, share: found.0, agents: found.1)
  }
  let loadSteps = Explanation(
    name: "offeredLoad", title: "Load of the interval", unit: "erlangs",
    steps: [
      .init("contacts", .start(work.contacts), unit: "contacts", origin: "the interval"),
      .init(
        "average handle time", .times(work.averageHandleTime), unit: "seconds", origin: "the model"),
      .init("interval", .divided(work.intervalSeconds), unit: "seconds", origin: "the interval"),
    ],
    notes: [
      "In one pool this load takes \(loss.pooled) agents, by \(formula) for "
        + "\(Numerals.percent(work.promise.share)) within \(Numerals.tenths(work.promise.threshold)) s."
    ])
  let separate = Explanation(
    name: "splitByLanguage", title: "Agents with a pool for each language, less those of one pool",
    unit: "agents",
    steps: parts.enumerated().map { index, part in
      Explanation.Step(
        "\(part.language), \(Numerals.percent(part.share)) of the load",
        index == 0 ? .start(Double(part.agents)) : .plus(Double(part.agents)), unit: "agents",
        origin: formula)
    } + [
      .init("one pool for all", .plus(-Double(loss.pooled)), unit: "agents", origin: formula)
    ])
  return LanguageSplit(
    work: work, pooled: loss.pooled, languages: parts, explanations: [loadSteps, separate])
}
