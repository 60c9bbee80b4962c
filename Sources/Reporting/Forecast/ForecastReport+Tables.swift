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

  /// Why a day differs, as far as the forecast was told.
  private func remark(on date: CalendarDate) -> String {
    let changes = forecast.adjustments.filter { $0.holds(on: date) }.map { adjustment in
      "\(adjustment.why) (\(ForecastWords.change(adjustment.change)))"
    }
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

  /// The best five of each queue, and whatever has a share.
  var leaderboard: Table {
    Table(
      caption: "Forecasts from earlier days, held against what came",
      columns: [
        .init("Method", isNumber: false), .init("Share"),
        .init("WAPE", meaning: Glossary.wape.meaning),
        .init("Bias", isOptional: true, meaning: Glossary.bias.meaning),
        .init("MASE", isOptional: true, meaning: Glossary.mase.meaning),
      ],
      groups: forecast.queues.filter { !$0.series.leaderboard.isEmpty }.map { queue in
        let scores = queue.series.leaderboard
        let told = scores.enumerated().filter { $0.offset < 5 || $0.element.weight >= 0.005 }
          .map(\.element)
        return .init(
          queue.key.name,
          ([queue.series.blend].compactMap(\.self) + told).map { score in
            Table.Row([
              .init(score.method, score.weight > 0 ? .strong : .none),
              .init(score.weight > 0 ? Numerals.percent(score.weight) : "–"),
              .init(Numerals.percent(score.wape)),
              .init(Numerals.signed(score.bias * 100, digits: 1) + " %"),
              .init(Numerals.fixed(score.mase, digits: 2)),
            ])
          })
      })
  }

  var coverageTable: Table {
    let nominals = Set(forecast.queues.flatMap { $0.series.coverage.map(\.nominal) }).sorted()
    return Table(
      caption: "The share of intervals that bands held",
      columns: [Table.Column("Queue", isNumber: false)]
        + nominals.map { Table.Column(Numerals.percent($0)) } + [.init("Intervals")],
      groups: [
        .init(
          nil,
          forecast.queues.filter { !$0.series.coverage.isEmpty }.map { queue in
            let coverage = queue.series.coverage
            return Table.Row(
              [.init(queue.key.name)]
                + nominals.map { nominal in
                  .init(
                    coverage.first { $0.nominal == nominal }.map { Numerals.percent($0.observed) }
                      ?? "–")
                } + [.init(Numerals.whole(coverage.map(\.intervals).max() ?? 0))])
          })
      ])
  }

  var effectTable: Table {
    Table(
      caption: "What days of a kind were multiplied by",
      columns: [
        .init("Day", isNumber: false), .init("Contacts"), .init("Learnt from"),
      ],
      groups: forecast.queues.filter { !$0.series.effects.isEmpty }.map { queue in
        .init(
          queue.key.name,
          queue.series.effects.map { effect in
            Table.Row([
              .init(effect.name), .init("× \(Numerals.fixed(effect.factor, digits: 2))"),
              .init(counted(effect.days, "day")),
            ])
          })
      })
  }

  var repairTable: Table {
    Table(
      caption: "Days that weren't taken as they were counted",
      columns: [
        .init("Day", isNumber: false), .init("Counted"), .init("Taken"),
        .init("Why", isNumber: false),
      ],
      groups: forecast.queues.filter { !$0.series.repairs.isEmpty }.map { queue in
        .init(
          queue.key.name,
          queue.series.repairs.map { repair in
            Table.Row([
              .init(ForecastWords.day(repair.date)), .init(ForecastWords.count(repair.observed)),
              .init(ForecastWords.count(repair.used)), .init(ForecastWords.reason(repair.reason)),
            ])
          })
      })
  }

  private func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}

extension SeriesForecast {
  /// How the forecast itself did in its back-test: that of the blend, else of the best method.
  var best: MethodScore? { blend ?? leaderboard.first }
}
