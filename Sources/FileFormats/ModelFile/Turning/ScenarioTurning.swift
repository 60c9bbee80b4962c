import Pipeline
import Workforce

/// Turns what a person wrote into what we compute with: defaults filled in and named, and what must
/// hold between values checked.
struct ScenarioTurning {
  let defaultFirstMonth: Month
  var log: ProblemLog
  var assumptions: [Assumption] = []

  init(defaultFirstMonth: Month, log: ProblemLog) {
    self.defaultFirstMonth = defaultFirstMonth
    self.log = log
  }

  /// The scenario; nil if something is wrong, which the log then says. It goes on past what is
  /// wrong, so that all of it is told at once.
  mutating func scenario(from file: Written) -> Scenario? {
    guard let model = file.keys else { return nil }
    let firstMonth = model.month("start") ?? defaultFirstMonth
    let monthCount = model.whole("months") ?? 24
    let horizon = Horizon(firstMonth: firstMonth, monthCount: monthCount)

    let teams = teams(in: model)
    let segments = segments(in: model, teams: teams, horizon: horizon)
    let streams = streams(in: model, teams: teams)
    let channels = channels(in: model)
    let productivity = productivity(in: model, channels: channels)
    let shrinkage = shrinkage(in: model, for: productivity)
    let roles = roles(in: model, productivity: productivity)
    let people = people(in: model, teams: teams, roles: roles)
    let terms = terms(in: model)
    let policy = policy(in: model)
    let languages = languages(in: model)
    let places = PlaceNames(
      languages: languages.map(\.name), channels: channels.map(\.name))
    let sites = sites(model.list("sites"), places: places)
    let hours = hours(in: model, sites: sites, languages: languages, places: places)
    let roster = roster(in: model, sites: sites)
    let storm = storm(in: model, segments: segments, horizon: horizon)
    let forecast = forecast(in: model)
    checkUtilisation(in: model)
    noteCurrency(in: model, roles: roles)

    guard log.isEmpty else { return nil }
    let scenario = Scenario(
      company: model.text("company"),
      hiring: HiringProblem(
        firstMonth: firstMonth, monthCount: monthCount, teams: teams, segments: segments,
        streams: streams, roles: roles, people: people, shrinkage: shrinkage,
        targetUtilisation: model.number("targetUtilisation") ?? 1,
        paidHoursPerMonth: model.number("paidHoursPerMonth") ?? defaultPaidHours, terms: terms,
        policy: policy, currency: model.text("currency") ?? "USD"),
      sites: sites, languages: languages, channels: channels,
      givenShrinkage: model.has("shrinkage") ? shrinkage.total : nil, storm: storm,
      hours: hours, roster: roster, forecast: forecast, assumptions: assumptions,
      serviceAssumptions: serviceAssumptions(in: model, roles: roles),
      stormAssumptions: stormAssumptions(in: model, events: storm.events, channels: channels))
    checkQuestions(in: model, of: scenario)
    return log.isEmpty ? scenario : nil
  }

  /// 40 hours in each of 4 weeks.
  var defaultPaidHours: Double { 160 }

  mutating func assume(_ key: String, _ text: String) {
    assumptions.append(Assumption(key: key, text))
  }

  private mutating func checkUtilisation(in model: WrittenKeys) {
    guard !model.has("targetUtilisation") else { return }
    assume("targetUtilisation", "No slack is planned: everyone is used at 100 %.")
  }

  private mutating func noteCurrency(in model: WrittenKeys, roles: [Role]) {
    guard !model.has("currency"), roles.contains(where: { $0.salaryPerYear != nil }) else { return }
    assume("currency", "Salaries and costs are in USD.")
  }
}

/// The months that are planned.
struct Horizon {
  let firstMonth: Month
  let monthCount: Int

  var lastMonth: Month { firstMonth + (monthCount - 1) }
}

// MARK: Names

extension ScenarioTurning {
  /// The name that an item gives for something listed under `listKey`, or nil with a problem told.
  mutating func reference(
    _ key: String, in item: WrittenKeys, to names: [String], kind: String, listKey: String,
    default: String?
  ) -> String? {
    guard let written = item[key] else { return item.has(key) ? nil : `default` }
    guard let name = written.text else { return nil }
    guard !names.contains(name) else { return name }
    tellUnknown(name, at: written, among: names, kind: kind, listKey: listKey)
    return nil
  }

  mutating func tellUnknown(
    _ name: String, at written: Written, among names: [String], kind: String, listKey: String
  ) {
    let list = names.count == 1 ? names[0] : "one of \(names.joined(separator: ", "))"
    log.add(
      at: written.spot, "\(written.path) is \(name), which is no \(kind).",
      remedy: nearestName(to: name, among: names).map { "Write \($0)." }
        ?? "Write \(list), or add \(name) to \(listKey).")
  }

  /// Tells of names that stand twice in a list of things that have `name`.
  mutating func checkNamesDiffer(_ items: [Written], kind: String) {
    var firsts: [String: Int] = [:]
    for written in items.compactMap({ $0.keys?["name"] ?? ($0.text == nil ? nil : $0) }) {
      guard let name = written.text else { continue }
      if let line = firsts[name] {
        log.add(
          at: written.spot, "A second \(kind) is called \(name); the first is in line \(line).",
          remedy: "Give each \(kind) a name of its own.")
      } else {
        firsts[name] = written.spot.line
      }
    }
  }

  /// Tells if shares that make a whole don't.
  mutating func checkShares(of items: [Written], kind: String, at spot: Spot) {
    let shares = items.compactMap { $0.keys?.number("share") }
    guard !shares.isEmpty else { return }
    let total = shares.reduce(0, +)
    let isComplete = shares.count == items.count
    guard isComplete ? abs(total - 1) > 0.0005 : total > 1.0005 else { return }
    log.add(
      at: spot, "The shares of \(kind) make \(percent(total)).",
      remedy: "Change them so that they make 100 %.")
  }
}
