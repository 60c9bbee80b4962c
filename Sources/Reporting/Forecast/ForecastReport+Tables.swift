import Workforce

extension ForecastReport {
  var queueTable: Table {
    let hasWork = forecast.queues.contains { $0.workHours != nil }
    return Table(
      caption: "Each queue's contacts a day, and what they take",
      columns: [
        .init("Queue", isNumber: false), .init("Days to come", isNumber: false, isOptional: true),
        .init("A day"), .init("Before"),
      ] + (hasWork ? [Table.Column("Hours a day", isOptional: true)] : [])
        + [.init("WAPE", meaning: Glossary.wape.meaning)],
      groups: [
        .init(
          nil,
          forecast.queues.map { queue in
            let means = queue.days.map(\.contacts.mean)
            let known = queue.recentDays.suffix(28).filter { !$0.isNaN }
            let work = queue.workHours.map {
              Numerals.tenths($0 / Double(max(1, queue.days.count)))
            }
            return Table.Row(
              [
                .init(queue.key.name),
                .init(Sparkline.text(of: means, upTo: means.max() ?? 0, width: 28)),
                .init(ForecastWords.count(mean(means)), .strong),
                .init(known.isEmpty ? "–" : ForecastWords.count(mean(Array(known)))),
              ] + (hasWork ? [.init(work ?? "–")] : [])
                + [.init(queue.series.best.map { Numerals.percent($0.wape) } ?? "–")])
          })
      ])
  }

  /// - Parameter most: days; the rest is left to another form.
  func dayTable(most: Int) -> Table {
    Table(
      caption: "Contacts of each day over all queues",
      columns: [
        .init("Day", isNumber: false), .init("Contacts"),
        .init("8 of 10", meaning: Glossary.eightOfTen.meaning), .bar,
        .init("What is special", isNumber: false, isOptional: true),
      ],
      groups: [
        .init(
          nil,
          days.prefix(most).map { day in
            let highest = days.map(\.contacts.mean).max() ?? 0
            return Table.Row([
              .init(ForecastWords.day(day.date)),
              .init(ForecastWords.count(day.contacts.mean), .strong),
              .init(ForecastWords.band(day.contacts)),
              .init(bar: highest > 0 ? day.contacts.mean / highest : 0),
              .init(remark(on: day.date)),
            ])
          })
      ])
  }

  /// Why a day differs, as far as the forecast was told: with adjustments that some queue feels.
  private func remark(on date: CalendarDate) -> String {
    let changes = forecast.adjustments.filter { adjustment in
      adjustment.holds(on: date) && forecast.queues.contains { adjustment.holds(for: $0.key) }
    }.map { "\($0.why) (\(ForecastWords.change($0.change)))" }
    return ([forecast.dayNames[date]].compactMap(\.self) + changes).joined(separator: "; ")
  }

  /// Nothing where all is one queue.
  var totalTable: Table {
    Table(
      caption: "What queues add up to",
      columns: [
        .init("Of", isNumber: false), .init("A day"),
        .init("Busiest day", isNumber: false), .init("Contacts then"),
        .init("8 of 10", meaning: Glossary.eightOfTen.meaning),
      ],
      groups: [
        .init(
          nil,
          forecast.totals.count < 2
            ? []
            : forecast.totals.map { total in
              let busiest = total.days.max { $0.contacts.mean < $1.contacts.mean }
              return Table.Row([
                .init(ForecastWords.name(total.of)),
                .init(ForecastWords.count(mean(total.days.map(\.contacts.mean))), .strong),
                .init(busiest.map { ForecastWords.day($0.date) } ?? "–"),
                .init(busiest.map { ForecastWords.count($0.contacts.mean) } ?? "–"),
                .init(busiest.map { ForecastWords.band($0.contacts) } ?? "–"),
              ])
            })
      ])
  }

  var monthTable: Table {
    Table(
      caption: "Contacts of coming calendar months over all queues",
      columns: [
        .init("Month", isNumber: false), .init("Contacts"),
        .init("8 of 10", meaning: Glossary.eightOfTen.meaning),
        .init("From", isNumber: false, isOptional: true),
      ],
      groups: [
        .init(
          nil,
          forecast.months.map { month in
            Table.Row([
              .init("\(month.month)"), .init(Numerals.whole(month.contacts.mean), .strong),
              .init(ForecastWords.band(month.contacts)), .init(ForecastWords.basis(month.basis)),
            ])
          })
      ])
  }

  var adjustmentTable: Table {
    Table(
      caption: "Adjustments that are in these figures, and that are scored apart",
      columns: [
        .init("Days", isNumber: false), .init("Queues", isNumber: false),
        .init("Change", isNumber: false), .init("Why", isNumber: false),
        .init("By", isNumber: false, isOptional: true), .init("Model"), .init("Adjusted"),
      ],
      groups: [
        .init(
          nil,
          forecast.adjustments.map { adjustment in
            let felt = forecast.queues.filter { adjustment.holds(for: $0.key) }
            func sum(_ days: KeyPath<QueueForecast, [DayForecast]>) -> Double {
              felt.reduce(0) { sum, queue in
                queue[keyPath: days].filter { adjustment.holds(on: $0.date) }
                  .reduce(sum) { $0 + $1.contacts.mean }
              }
            }
            let isOneDay = adjustment.first == adjustment.last
            return Table.Row([
              .init(isOneDay ? "\(adjustment.first)" : "\(adjustment.first) to \(adjustment.last)"),
              .init(ForecastWords.queues(of: adjustment)),
              .init(ForecastWords.change(adjustment.change)), .init(adjustment.why),
              .init(adjustment.by ?? "–"), .init(ForecastWords.count(sum(\.series.days))),
              .init(ForecastWords.count(sum(\.days)), .strong),
            ])
          })
      ])
  }

  var leaderboard: Table {
    ForecastTables.leaderboard(
      forecast.queues.map { queue in
        (queue.key.name, (queue.series.blend.map { [$0] } ?? []) + queue.series.leaderboard)
      })
  }

  var coverageTable: Table {
    ForecastTables.coverage(forecast.queues.map { ($0.key.name, $0.series.coverage) })
  }

  var effectTable: Table {
    ForecastTables.effects(forecast.queues.map { ($0.key.name, $0.series.effects) })
  }

  var repairTable: Table {
    ForecastTables.repairs(forecast.queues.map { ($0.key.name, $0.series.repairs) })
  }

  private func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}

extension SeriesForecast {
  /// How the forecast itself did in its back-test: that of the blend, else of the best method.
  var best: MethodScore? { blend ?? leaderboard.first }
}
