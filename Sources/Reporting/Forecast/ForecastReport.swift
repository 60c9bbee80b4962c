package import Workforce

/// What will come in, queue by queue, day by day and month by month, and why that should be believed.
package struct ForecastReport: Report {
  let forecast: DemandForecast
  let company: String?
  /// Why the zone is the one it is.
  let timeZoneReason: String
  /// The number it was published under; nil where it wasn't.
  let published: Int?
  private let commands: [Command]

  package init(
    _ forecast: DemandForecast, company: String?, timeZoneReason: String, published: Int? = nil,
    commands: [Command] = []
  ) {
    self.forecast = forecast
    self.company = company
    self.timeZoneReason = timeZoneReason
    self.published = published
    self.commands = commands
  }

  package var title: String { company.map { "Forecast · \($0)" } ?? "Forecast" }

  /// "12,300 contacts are expected from 2027-03-01 to 2027-03-28, 3.4 % more than in as many days before."
  package var headline: String {
    guard let first = days.first, let last = days.last else { return "Nothing is forecast." }
    let expected = days.reduce(0) { $0 + $1.contacts.mean }
    let period =
      days.count == 1 ? "on \(first.date)" : "from \(first.date) to \(last.date)"
    let were = "\(Numerals.whole(expected)) contacts are expected \(period)"
    let before = recent.suffix(days.count).filter { !$0.isNaN }
    guard before.count == days.count, forecast.origin.secondOfDay == 0 else { return "\(were)." }
    let total = before.reduce(0, +)
    return "\(were), \(ForecastWords.moreThan(expected, total)) in the "
      + "\(counted(days.count, "day")) before."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(basis)]),
      Section("Day by day", on: .page, [.chart(dayChart)] + queueCharts),
      Section("Queues", [.table(queueTable)]),
      Section("Day by day", on: .shortText, [.table(dayTable(most: 14))]),
      Section("Day by day", on: [.fullText, .page], [.table(dayTable(most: .max))]),
      Section("Totals", [.table(totalTable)]),
      Section("Months to come", on: .page, monthChart.map { [.chart($0)] } ?? []),
      Section("Months to come", [.table(monthTable)]),
      Section("What people changed", [.table(adjustmentTable)]),
      Section("Methods, by their back-test", [.table(leaderboard)]),
      Section("How often bands held in the back-test", [.table(coverageTable)]),
      Section("Holidays and events", [.table(effectTable)]),
      Section("What was repaired", [.table(repairTable)]),
      Section("To know", [.notes(notices)]),
      Section("Assumed, because nobody said", [.assumptions(forecast.assumptions)]),
      Section("Next", on: .text, commands.isEmpty ? [] : [.commands(commands)]),
      Section("Words", on: .page, [.glossary(Glossary.forecasts)]),
    ].filter { !$0.isEmpty }
  }

  package var record: DemandForecastRecord {
    DemandForecastRecord(forecast, company: company, published: published)
  }

  /// A row an interval and queue, as people changed it beside as the method says.
  package var sheet: Sheet {
    Sheet(
      header: [
        "queue", "timestamp", "mean", "median", "lower50", "upper50", "lower80", "upper80",
        "lower95", "upper95", "adjusted", "handleSeconds",
      ],
      rows: forecast.queues.flatMap { queue in
        queue.series.intervals.indices.map { index in
          let value = queue.series.intervals[index]
          let start = queue.series.start(of: index)
          return [
            .text(queue.key.name), .text("\(start)"), Sheet.Field(value.mean),
            Sheet.Field(value.median), Sheet.Field(value.lower50), Sheet.Field(value.upper50),
            Sheet.Field(value.lower80), Sheet.Field(value.upper80), Sheet.Field(value.lower95),
            Sheet.Field(value.upper95), Sheet.Field(queue.adjusted?.intervals[index].mean),
            Sheet.Field(queue.handleTime?.seconds(at: start)),
          ]
        }
      })
  }

  /// Days over all queues.
  var days: [DayForecast] { forecast.totals.first { $0.of == .all }?.days ?? [] }

  /// Contacts of the last days before the origin over all queues, the latest last.
  var recent: [Double] {
    let length = forecast.queues.map(\.recentDays.count).max() ?? 0
    return (0..<length).map { place in
      let values = forecast.queues.compactMap { queue in
        let index = place - (length - queue.recentDays.count)
        return index >= 0 ? queue.recentDays[index] : nil
      }.filter { !$0.isNaN }
      return values.isEmpty ? .nan : values.reduce(0, +)
    }
  }

  /// Those of the forecast, and of each queue with the queue's name.
  private var notices: [String] {
    let single = forecast.queues.count == 1
    let ofQueues = forecast.queues.flatMap { queue in
      queue.series.notices.map { single ? $0 : "\(queue.key.name): \($0)" }
    }
    return forecast.notices + ofQueues
  }

  private var basis: String {
    let history =
      forecast.history.map { "From what came in from \($0.lowerBound) to \($0.upperBound)" }
      ?? "Without a history"
    let holidays = forecast.holidays.map { ", with the public holidays of \($0)" } ?? ""
    let kept = published.map { " Kept as forecast \($0)." } ?? ""
    return
      "\(history)\(holidays). Times are those of \(forecast.timeZone), \(timeZoneReason).\(kept)"
  }
}
