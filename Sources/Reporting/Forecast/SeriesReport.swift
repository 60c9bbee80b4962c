package import Pipeline
import Workforce

/// How somebody's own series goes on, and why that should be believed.
package struct SeriesReport: Report {
  let answer: SeriesAnswer
  /// How the answer calls the series: its file.
  let source: String
  private let commands: [Command]

  package init(_ answer: SeriesAnswer, source: String, commands: [Command] = []) {
    self.answer = answer
    self.source = source
    self.commands = commands
  }

  package var title: String { "Forecast of \(source)" }

  /// "8,240 are expected from 2019-04-03 to 2019-04-30, 3 % more than in as many days before."
  package var headline: String {
    let expected = answer.values.reduce(0) { $0 + $1.mean }
    guard let known = answer.known, let first = answer.start(of: 0),
      let last = answer.start(of: answer.values.count - 1)
    else {
      return "\(ForecastWords.count(expected)) are expected over the next "
        + "\(counted(answer.values.count, "step"))."
    }
    guard known.counts.contains(where: { !$0.isNaN }) else {
      return "Nothing was observed before \(first.date), so nothing can be expected."
    }
    let period =
      first.date == last.date ? "on \(first.date)" : "from \(first.date) to \(last.date)"
    let were = "\(Numerals.whole(expected)) are expected \(period)"
    // Less than a week is compared with other weekdays and hours.
    guard last.secondsSince1970 - first.secondsSince1970 >= 6 * 86_400 else { return "\(were)." }
    let before = known.counts.suffix(answer.values.count)
    let total = before.filter { !$0.isNaN }.reduce(0, +)
    guard before.count == answer.values.count, before.count(where: \.isNaN) * 50 < before.count
    else { return "\(were)." }
    return "\(were), \(ForecastWords.moreThan(expected, total)) in as long a time before."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(basis)]),
      Section("The last weeks and what comes", on: .page, [.chart(chart)]),
      Section(curveTitle, on: .text, [.paragraph(curve)]),
      Section(hasDays ? "Day by day" : "What comes", on: .shortText, [.table(table(most: 35))]),
      Section(
        hasDays ? "Day by day" : "What comes", on: [.fullText, .page], [.table(table(most: .max))]),
      Section(
        "Methods, by their back-test", [.table(ForecastTables.leaderboard([(nil, scores)]))]),
      Section(
        "How often bands held in the back-test",
        [.table(ForecastTables.coverage([(nil, answer.coverage)]))]),
      Section("Holidays", [.table(ForecastTables.effects([(nil, answer.effects)]))]),
      Section("What was repaired", [.table(ForecastTables.repairs([(nil, answer.repairs)]))]),
      Section("To know", [.notes(answer.notices)]),
      Section("Next", on: .text, commands.isEmpty ? [] : [.commands(commands)]),
      Section("Words", on: .page, [.glossary(Glossary.forecasts)]),
    ].filter { !$0.isEmpty }
  }

  package var record: SeriesRecord { SeriesRecord(answer, source: source) }

  /// A row a step.
  package var sheet: Sheet {
    Sheet(
      header: [
        answer.known == nil ? "step" : "timestamp", "mean", "median", "lower50", "upper50",
        "lower80", "upper80", "lower95", "upper95",
      ],
      rows: answer.values.indices.map { index in
        let value = answer.values[index]
        return [answer.start(of: index).map { .text("\($0)") } ?? .whole(index + 1)]
          + [
            value.mean, value.median, value.lower50, value.upper50, value.lower80, value.upper80,
            value.lower95, value.upper95,
          ].map { Sheet.Field($0) }
      })
  }

  // MARK: Parts

  private var hasDays: Bool { answer.days.count > 1 }

  private var scores: [MethodScore] {
    (answer.blend.map { [$0] } ?? []) + answer.leaderboard
  }

  private var basis: String {
    guard let known = answer.known else {
      return "From the numbers of \(source) alone, which say nothing of dates."
    }
    let seen = known.counts.count { !$0.isNaN }
    let holidays = answer.holidays.map { ", with the public holidays of \($0)" } ?? ""
    return "From \(counted(seen, "count")) of \(source), one every \(known.step.each), from "
      + "\(known.start.date) on\(holidays)."
  }

  /// What is told line by line: days where there are several, else steps.
  private var lines: [(name: String, value: ForecastValue)] {
    if hasDays {
      return answer.days.enumerated().map { index, day in
        let name = ForecastWords.day(day.date)
        guard index == 0, let origin = answer.origin, origin.secondOfDay > 0 else {
          return (name, day.contacts)
        }
        let start = WeekTime.clock(minute: origin.hour * 60 + origin.minute)
        return ("\(name) from \(start)", day.contacts)
      }
    }
    return answer.values.indices.map { index in
      guard let start = answer.start(of: index), let step = answer.known?.step else {
        return ("\(index + 1)", answer.values[index])
      }
      return (ForecastWords.step(start, step), answer.values[index])
    }
  }

  /// The first week where steps are parts of days, else all of it.
  private var curveSteps: Int {
    guard case .minutes(let minutes) = answer.known?.step, minutes < 1440 else {
      return answer.values.count
    }
    return min(answer.values.count, 7 * 1440 / minutes)
  }

  private var curveTitle: String {
    curveSteps < answer.values.count ? "The first week" : "The curve"
  }

  private var curve: String {
    let means = answer.values.prefix(curveSteps).map(\.mean)
    let stretch = max(1, (means.count + 83) / 84)
    let drawn = stride(from: 0, to: means.count, by: stretch).map { start in
      let part = means[start..<min(start + stretch, means.count)]
      return part.reduce(0, +) / Double(part.count)
    }
    return Sparkline.text(of: drawn, upTo: drawn.max() ?? 0, width: 84)
  }

  private func table(most: Int) -> Table {
    let highest = lines.map(\.value.mean).max() ?? 0
    return Table(
      caption: hasDays ? "What each day brings" : "What each step brings",
      columns: [
        .init(hasDays ? "Day" : "Step", isNumber: false), .init("Expected"),
        .init("8 of 10", meaning: Glossary.eightOfTen.meaning), .bar,
      ],
      groups: [
        .init(
          nil,
          lines.prefix(most).map { line in
            Table.Row([
              .init(line.name), .init(ForecastWords.count(line.value.mean), .strong),
              .init(ForecastWords.band(line.value)),
              .init(bar: highest > 0 ? line.value.mean / highest : 0),
            ])
          })
      ])
  }

  private var chart: Chart {
    let past = recent
    let values = hasDays ? answer.days.map(\.contacts) : answer.values
    // What came has no width, and nothing was expected of it.
    func column(_ value: KeyPath<ForecastValue, Double>) -> [Double?] {
      past.map { _ in nil } + values.map { $0[keyPath: value] }
    }
    let names =
      (0..<past.count).map { name(ofStep: $0 - past.count) } + lines.map(\.name)
    let axis: Chart.Axis =
      hasDays
      ? .days((-past.count..<values.count).map { answer.days[0].date + $0 })
      : .named(title: "Step", names)
    return Chart(
      id: "series", title: hasDays ? "Counts a day" : "Counts a step",
      summary: "\(headline) Bands are meant to hold 95 and 80 of 100.", unit: "count", axis: axis,
      marks: [
        .band(name: "95 of 100", low: column(\.lower95), high: column(\.upper95), ink: .thin),
        .band(name: "8 of 10", low: column(\.lower80), high: column(\.upper80), ink: .inner),
        .path(name: "expected", column(\.mean), ink: .volume),
        .dots(
          name: "came", past + [Double?](repeating: nil, count: values.count), ink: .outflow),
      ])
  }

  /// The last days, or steps, that were counted.
  private var recent: [Double?] {
    guard let known = answer.known else { return [] }
    guard hasDays, case .minutes(let minutes) = known.step else {
      return known.counts.suffix(60).map { $0.isNaN ? nil : $0 }
    }
    var byDay: [Int: Double] = [:]
    for (index, count) in known.counts.enumerated().suffix(42 * 1440 / minutes) where !count.isNaN {
      byDay[known.start(of: index).date.dayNumber, default: 0] += count
    }
    let first = answer.days[0].date.dayNumber
    return (first - 41..<first).map { byDay[$0] }
  }

  private func name(ofStep step: Int) -> String {
    guard let known = answer.known else { return "\(step)" }
    return ForecastWords.step(known.start(of: known.counts.count + step), known.step)
  }
}

/// A series' forecast for programs.
package struct SeriesRecord: Encodable {
  let source: String
  let origin: String?
  let steps: [Step]
  let days: [DayForecast]
  let blend: MethodScore?
  let leaderboard: [MethodScore]
  let coverage: [BandCoverage]
  let effects: [DayEffect]
  let repairs: [SeriesRepair]
  let notices: [String]

  struct Step: Encodable {
    let start: String?
    let value: ForecastValue
  }

  init(_ answer: SeriesAnswer, source: String) {
    self.source = source
    origin = answer.origin.map { "\($0)" }
    steps = answer.values.indices.map { index in
      Step(start: answer.start(of: index).map { "\($0)" }, value: answer.values[index])
    }
    days = answer.days
    blend = answer.blend
    leaderboard = answer.leaderboard
    coverage = answer.coverage
    effects = answer.effects
    repairs = answer.repairs
    notices = answer.notices
  }
}
