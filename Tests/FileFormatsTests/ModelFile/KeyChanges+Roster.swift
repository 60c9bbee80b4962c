import FileFormats
import Pipeline
import Workforce

/// Every labour rule with all that it takes, as a model writes it.
enum EveryLabourRule {
  static let entries = RosterRuleBook.descriptions.map { entry($0) }

  /// - Parameter changed: a key with another value than the rule's example.
  static func entry(_ rule: LabourRuleDescription, changing changed: String? = nil) -> String {
    func written(_ value: Double) -> String {
      value == value.rounded() ? "\(Int(value))" : "\(value)"
    }
    let numbers = rule.numbers.map { number in
      "\(number.name): \(written(number.name == changed ? other(number) : number.example))"
    }
    let names = rule.names.map { names in
      "\(names.name): [\((names.example + (names.name == changed ? ["X"] : [])).joined(separator: ", "))]"
    }
    return "{"
      + (["rule: \(rule.name)"] + numbers + names + [
        "sites: [\(changed == "sites" ? "Boston, Porto" : "Boston")]",
        "contracts: [\(changed == "contracts" ? "full time, half time" : "full time")]",
      ] + (rule.mayHavePrice ? ["points: \(changed == "points" ? 51 : 50)"] : []))
      .joined(separator: ", ") + "}"
  }

  static func other(_ number: LabourRuleDescription.Number) -> Double {
    number.range.contains(number.example + 1) ? number.example + 1 : number.example - 1
  }

  /// Each key of a rule, with the first rule that takes it.
  static let keys: [(key: String, rule: LabourRuleDescription)] = {
    let rules = RosterRuleBook.descriptions
    var keys: [(key: String, rule: LabourRuleDescription)] = [
      ("sites", rules[0]), ("contracts", rules[0]),
    ]
    for rule in rules {
      let own =
        rule.numbers.map(\.name) + rule.names.map(\.name) + (rule.mayHavePrice ? ["points"] : [])
      for key in own where !keys.contains(where: { $0.key == key }) { keys.append((key, rule)) }
    }
    return keys
  }()
}

/// Keys of rosters: hiring follows none of them.
extension KeyChange {
  static let rosterModel = """
    customers: 1000
    ticketsPerMonth: 1558
    ticketsPerRepPerMonth: 250
    sites:
      - {name: Boston, timeZone: America/New_York}
      - {name: Porto, timeZone: Europe/Lisbon}
    roster:
      weeks: 3
      shifts:
        - {name: E, site: Boston, start: 8:15, end: 16:45, meal: 35m, mealAfter: 3h10m,
            mealBefore: 4h10m, days: Mon-Sat,
            breaks: [{name: tea, length: 16m, paid: false, after: 1h10m, before: 2h10m}]}
      contracts:
        - {name: full time, hoursPerWeek: 39, toleranceHours: 6, daysPerWeek: 4}
        - {name: half time, hoursPerWeek: 19}
      rules:
        - \(EveryLabourRule.entries.joined(separator: "\n    - "))
      ruleSets: [EU]
      patterns:
        - {name: week, days: +++++OO}
      onDuty:
        - {skill: senior, least: 2, site: Porto, hours: Mon-Fri 9-17, points: 77}
      fairness: {night: 1.5, weekendDay: 1.25, holiday: 2.5, lateChange: 1.75, price: 21}
      notice: {days: 13, points: 99}
      prices: {missingHour: 101, spareHour: 3, wish: 11}
    """

  static let roster: [Row] =
    [
      row("roster.weeks", "weeks: 3\n", "weeks: 5\n"),
      row("roster.shifts[].name", "name: E", "name: F"),
      row("roster.shifts[].site", "site: Boston", "site: Porto"),
      row("roster.shifts[].start", "8:15", "8:30"), row("roster.shifts[].end", "16:45", "17:00"),
      row("roster.shifts[].meal", "meal: 35m", "meal: 40m"),
      row("roster.shifts[].mealAfter", "3h10m", "3h20m"),
      row("roster.shifts[].mealBefore", "4h10m", "4h20m"),
      row("roster.shifts[].days", "Mon-Sat", "Mon-Fri"),
      row("roster.shifts[].breaks[].name", "name: tea", "name: coffee"),
      row("roster.shifts[].breaks[].length", "16m", "17m"),
      row("roster.shifts[].breaks[].paid", "paid: false", "paid: true"),
      row("roster.shifts[].breaks[].after", "after: 1h10m", "after: 1h20m"),
      row("roster.shifts[].breaks[].before", "before: 2h10m", "before: 2h20m"),
      row("roster.contracts[].name", "name: half time", "name: evenings"),
      row("roster.contracts[].hoursPerWeek", "hoursPerWeek: 39", "hoursPerWeek: 38"),
      row("roster.contracts[].toleranceHours", "toleranceHours: 6", "toleranceHours: 7"),
      row("roster.contracts[].daysPerWeek", "daysPerWeek: 4", "daysPerWeek: 5"),
      row("roster.ruleSets", "[EU]", "[EU, DE]"),
      row("roster.patterns[].name", "name: week", "name: fortnight"),
      row("roster.patterns[].days", "+++++OO", "++++*OO"),
      row("roster.onDuty[].skill", "skill: senior", "skill: first aid"),
      row("roster.onDuty[].least", "least: 2, site", "least: 3, site"),
      row("roster.onDuty[].site", "site: Porto, hours", "site: Boston, hours"),
      row("roster.onDuty[].hours", "Mon-Fri 9-17", "Mon-Fri 9-18"),
      row("roster.onDuty[].points", "points: 77", "points: 78"),
      row("roster.fairness.night", "night: 1.5", "night: 1.6"),
      row("roster.fairness.weekendDay", "1.25", "1.3"),
      row("roster.fairness.holiday", "holiday: 2.5", "holiday: 2.6"),
      row("roster.fairness.lateChange", "1.75", "1.8"),
      row("roster.fairness.price", "price: 21", "price: 22"),
      row("roster.notice.days", "days: 13", "days: 12"),
      row("roster.notice.points", "points: 99", "points: 98"),
      row("roster.prices.missingHour", "101", "102"),
      row("roster.prices.spareHour", "spareHour: 3", "spareHour: 4"),
      row("roster.prices.wish", "wish: 11", "wish: 12"),
      row(
        "roster.rules[].rule", EveryLabourRule.entries[0],
        EveryLabourRule.entry(RosterRuleBook.descriptions[RosterRuleBook.descriptions.count - 1])),
    ]
    + EveryLabourRule.keys.map { key, rule in
      row(
        "roster.rules[].\(key)", EveryLabourRule.entry(rule),
        EveryLabourRule.entry(rule, changing: key))
    }

  /// Edits of the same model that change its scenario, by path.
  static let rosterEdits: [(String, ModelEdit.Value)] = {
    var edits: [(String, ModelEdit.Value)] = [
      ("roster", .map([("weeks", .number(6))])), ("roster.weeks", .number(6)),
      (
        "roster.shifts",
        .list([.map([("name", .text("M")), ("start", .text("7:00")), ("end", .text("15:00"))])])
      ),
      ("roster.shifts[0].name", .text("M")), ("roster.shifts[0].site", .text("Porto")),
      ("roster.shifts[0].start", .text("8:30")), ("roster.shifts[0].end", .text("17:00")),
      ("roster.shifts[0].meal", .text("30m")), ("roster.shifts[0].mealAfter", .text("2h")),
      ("roster.shifts[0].mealBefore", .text("5h")), ("roster.shifts[0].days", .text("daily")),
      (
        "roster.shifts[0].breaks",
        .list([.map([("length", .text("10m")), ("after", .text("1h"))])])
      ),
      ("roster.shifts[0].breaks[0].name", .text("coffee")),
      ("roster.shifts[0].breaks[0].length", .text("10m")),
      ("roster.shifts[0].breaks[0].paid", .truth(true)),
      ("roster.shifts[0].breaks[0].after", .text("1h")),
      ("roster.shifts[0].breaks[0].before", .text("3h")),
      (
        "roster.contracts",
        .list([.map([("name", .text("full time")), ("hoursPerWeek", .number(38))])])
      ),
      ("roster.contracts[1].name", .text("evenings")),
      ("roster.contracts[0].hoursPerWeek", .number(38)),
      ("roster.contracts[0].toleranceHours", .number(7)),
      ("roster.contracts[0].daysPerWeek", .number(5)),
      ("roster.rules", .list([.map([("rule", .text("minimumRest")), ("hours", .number(12))])])),
      ("roster.ruleSets", .list([.text("DE")])),
      (
        "roster.patterns",
        .list([.map([("name", .text("week")), ("days", .text("EEEEOOO"))])])
      ),
      ("roster.patterns[0].name", .text("short")), ("roster.patterns[0].days", .text("++++OOO")),
      ("roster.onDuty", .list([.map([("skill", .text("first aid"))])])),
      ("roster.onDuty[0].skill", .text("first aid")), ("roster.onDuty[0].least", .number(1)),
      ("roster.onDuty[0].site", .text("Boston")), ("roster.onDuty[0].hours", .text("daily 8-20")),
      ("roster.onDuty[0].points", .number(78)),
      ("roster.fairness", .map([("night", .number(2))])), ("roster.fairness.night", .number(2)),
      ("roster.fairness.weekendDay", .number(2)), ("roster.fairness.holiday", .number(3)),
      ("roster.fairness.lateChange", .number(2)), ("roster.fairness.price", .number(30)),
      ("roster.notice", .map([("days", .number(7))])), ("roster.notice.days", .number(7)),
      ("roster.notice.points", .number(98)),
      ("roster.prices", .map([("wish", .number(12))])),
      ("roster.prices.missingHour", .number(102)), ("roster.prices.spareHour", .number(4)),
      ("roster.prices.wish", .number(12)),
      (
        "roster.rules[0].rule",
        .text(RosterRuleBook.descriptions[RosterRuleBook.descriptions.count - 1].name)
      ),
    ]
    for (key, rule) in EveryLabourRule.keys {
      guard let place = RosterRuleBook.descriptions.firstIndex(where: { $0.name == rule.name })
      else { continue }
      let value: ModelEdit.Value =
        if let number = rule.numbers.first(where: { $0.name == key }) {
          .number(EveryLabourRule.other(number))
        } else {
          switch key {
          case "points": .number(51)
          case "sites": .list([.text("Porto")])
          case "contracts": .list([.text("half time")])
          default: .list([.text("X")])
          }
        }
      edits.append(("roster.rules[\(place)].\(key)", value))
    }
    return edits
  }()
}
