import Workforce

/// The sentences about how fast growth may be, and what makes it safe.
extension StormWords {
  /// "At most 212 customers a month keep the risk of a missed target within 10 %; the plan has 300."
  static func inShort(_ pace: SafePace) -> String {
    let limit = Numerals.percent(pace.limit)
    let planned = Numerals.whole(pace.plannedAddsPerMonth)
    switch pace.result {
    case .bracketed(let safe, _):
      let most = Numerals.whole(safe.addsPerMonth)
      return safe.factor >= 1
        ? "The plan's \(planned) new customers a month are safe, and up to \(most) would be: the "
          + "risk stays within \(limit)."
        : "At most \(most) new customers a month keep the risk within \(limit); the plan has "
          + "\(planned)."
    case .never: return "No growth is safe: the risk is over \(limit) even if nobody joins."
    case .beyond(let trial):
      return "Growth is not what breaks it: even \(Numerals.whole(trial.addsPerMonth)) new "
        + "customers a month keep the risk within \(limit)."
    case .noGrowth: return "Nobody joins in the plan, so there is no growth to hold back."
    }
  }

  /// The trials that bracket it.
  static func bracket(_ pace: SafePace) -> String {
    func risk(_ trial: SafePace.Trial) -> String {
      Numerals.chance(trial.probability, beside: pace.limit)
    }
    switch pace.result {
    case .bracketed(let safe, let unsafe):
      // Close neighbours are told apart.
      let digits =
        Numerals.whole(safe.addsPerMonth) == Numerals.whole(unsafe.addsPerMonth) ? 2 : 0
      return "The risk is \(risk(safe)) at \(Numerals.fixed(safe.addsPerMonth, digits: digits)) a "
        + "month (\(times(safe)) the plan's) and \(risk(unsafe)) at "
        + "\(Numerals.fixed(unsafe.addsPerMonth, digits: digits))."
    case .never(let trial): return "With no new customers at all the risk is \(risk(trial))."
    case .beyond(let trial):
      return "At \(times(trial)) the plan's, the most that was tried, the risk is \(risk(trial))."
    case .noGrowth(let trial): return "The risk as things are is \(risk(trial))."
    }
  }

  private static func times(_ trial: SafePace.Trial) -> String {
    "\(Numerals.fixed(trial.factor, digits: 2)) times"
  }

  /// The earliest safe start of the event.
  static func sentence(about launch: SafeLaunch) -> String {
    let limit = Numerals.percent(launch.limit)
    func risk(_ trial: SafeLaunch.Trial) -> String {
      Numerals.chance(trial.probability, beside: launch.limit)
    }
    guard let earliest = launch.earliest else {
      let lowest = launch.trials.min { $0.probability < $1.probability }
      return "No start of \(launch.event) that was tried keeps the risk within \(limit)"
        + (lowest.map { ": the lowest is \(risk($0)), on \($0.start)." } ?? ".")
    }
    let planned =
      launch.trials.first { $0.start == launch.planned && $0.start != earliest.start }
      .map { "; on \(launch.planned), as planned, it is \(risk($0))" } ?? ""
    let before =
      launch.lastUnsafe.map {
        " On \($0.start), the latest before it that was tried, it is \(risk($0))."
      }
      ?? ""
    return
      "The earliest safe start of \(launch.event) that was tried is \(earliest.start): the risk is "
      + "\(risk(earliest))\(planned).\(before)"
  }

  /// The hires that make it safe and their price.
  func sentence(about hires: SafeHires) -> String {
    let limit = Numerals.percent(hires.limit)
    guard let first = hires.trials.first else { return "" }
    guard let least = hires.least else {
      let lowest = hires.trials.min { $0.probability < $1.probability } ?? first
      return "No number of hires that was tried keeps the risk within \(limit): the lowest is "
        + "\(Numerals.chance(lowest.probability, beside: hires.limit)), with "
        + "\(people(lowest.hires))."
    }
    let risk = Numerals.chance(least.probability, beside: hires.limit)
    guard least.hires != first.hires else {
      return "The plan's \(people(least.hires)) keep the risk within \(limit): it is \(risk)."
    }
    let price = more(least.cost, than: first.cost).map { ", for \($0) more" } ?? ""
    let kept = least.customersAtEnd - first.customersAtEnd
    let earned = more(least.revenue, than: first.revenue).map { " and \($0) of revenue" } ?? ""
    let customers =
      kept >= 0.5
      ? ". It keeps \(counted(Int(kept.rounded()), "customer"))\(earned) by the end" : ""
    return "\(people(least.hires)) instead of \(Numerals.whole(first.hires)), "
      + "\(Numerals.whole(least.hires - first.hires)) more, keep the risk within \(limit)\(price): it is \(risk), not "
      + "\(Numerals.chance(first.probability, beside: hires.limit))\(customers)."
  }

  private func more(_ amount: Double?, than other: Double?) -> String? {
    guard let amount, let other else { return nil }
    return money(amount - other)
  }

  private func people(_ hires: Int) -> String { counted(hires, "hire") }

  /// "What moves the break date most: contacts per customer. …"; nil where nobody asked.
  var mostImportant: String? {
    guard let most = answer.importances.first, answer.outcome?.breaks.probability != 0 else {
      return nil
    }
    return "What moves the break date most is \(Self.words(of: most.input)): if all else were "
      + "known, \(Self.share(most.total, most.totalError)) of the uncertainty would stay."
      + (most.direction == 0
        ? "" : " More of it makes the break come \(most.direction < 0 ? "earlier" : "later").")
  }

  static func words(of input: StormInput?) -> String {
    switch input {
    case .sales: "how many customers join"
    case .retention: "how many customers leave"
    case .incidentRate: "contacts per customer"
    case .productivity: "what a person solves"
    case .attrition: "how many people leave"
    case .timeToFill: "the time to fill"
    case .eventSize: "the size of events"
    case nil: "chance"
    }
  }

  /// "48 % ± 6": half of the 95 % confidence interval.
  static func share(_ value: Double, _ error: Double) -> String {
    "\(Numerals.whole(max(0, value) * 100)) % ± \(Numerals.whole(error * 196))"
  }

  /// The indicator that tells breaks and quiet weeks apart best; nil without any.
  var bestIndicator: LeadingIndicator? {
    answer.indicators.filter { $0.caught > 0 }
      .max { $0.caught - $0.falseAlarms < $1.caught - $1.falseAlarms }
  }

  var whatToWatch: String? {
    bestIndicator.map { best in
      "Watch \(Self.words(of: best.measure)): above \(Self.value(best.threshold, of: best.measure)) "
        + "it warned of \(Numerals.chance(best.caught)) of breaks, "
        + "\(Numerals.tenths(best.weeksAhead)) weeks ahead at the median, and in "
        + "\(Numerals.chance(best.falseAlarms)) of quiet weeks it warned of nothing."
    }
  }

  static func words(of measure: LeadingIndicator.Measure) -> String {
    switch measure {
    case .load: "work ÷ what people can do, over four weeks"
    case .wait: "days until the first answer"
    case .ramping: "the share of people who are ramping"
    case .repeats: "the share of contacts that are repeated"
    case .growth: "contacts of four weeks against those of the four before"
    }
  }

  /// The same in a table.
  static func shortWords(of measure: LeadingIndicator.Measure) -> String {
    switch measure {
    case .load: "work ÷ capacity, four weeks"
    case .wait: "wait for the first answer"
    case .ramping: "people who are ramping"
    case .repeats: "repeated contacts"
    case .growth: "growth of contacts, four weeks"
    }
  }

  static func value(_ value: Double, of measure: LeadingIndicator.Measure) -> String {
    switch measure {
    case .load, .ramping, .repeats: Numerals.percent(value)
    case .wait: Numerals.wait(hours: value * 24)
    case .growth: "× \(Numerals.fixed(value, digits: 2))"
    }
  }
}

extension SafePace {
  /// Customers a month that are safe; nil if none are.
  var safeAddsPerMonth: Double? {
    switch result {
    case .bracketed(let safe, _): safe.addsPerMonth
    case .beyond(let trial): trial.addsPerMonth
    case .noGrowth(let trial): trial.probability <= limit ? trial.addsPerMonth : nil
    case .never: nil
    }
  }

  /// The same in a table: "212", "at least 1,200", "none", "–".
  var inTable: String {
    switch result {
    case .bracketed(let safe, _): Numerals.whole(safe.addsPerMonth)
    case .beyond(let trial): "over \(Numerals.whole(trial.addsPerMonth))"
    case .never: "none"
    case .noGrowth: "–"
    }
  }
}
