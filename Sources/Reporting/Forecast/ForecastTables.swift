import Workforce

/// Tables that say why a forecast should be believed, for one series or several: each with its name.
enum ForecastTables {
  /// The best five of each, and whatever has a share.
  static func leaderboard(_ series: [(name: String?, scores: [MethodScore])]) -> Table {
    Table(
      caption: "Forecasts from earlier days, held against what came",
      columns: [
        .init("Method", isNumber: false), .init("Share"),
        .init("WAPE", meaning: Glossary.wape.meaning),
        .init("Bias", isOptional: true, meaning: Glossary.bias.meaning),
        .init("MASE", isOptional: true, meaning: Glossary.mase.meaning),
      ],
      groups: series.filter { !$0.scores.isEmpty }.map { series in
        let told = series.scores.enumerated().filter { $0.offset < 6 || $0.element.weight >= 0.005 }
        return .init(
          series.name,
          told.map(\.element).map { score in
            Table.Row([
              .init(score.method, score.weight > 0 ? .strong : .none),
              .init(score.weight > 0 ? Numerals.percent(score.weight) : "–"),
              .init(score.wape.isFinite ? Numerals.percent(score.wape) : "–"),
              .init(
                score.bias.isFinite ? Numerals.signed(score.bias * 100, digits: 1) + " %" : "–"),
              .init(score.mase.isFinite ? Numerals.fixed(score.mase, digits: 2) : "–"),
            ])
          })
      })
  }

  static func coverage(_ series: [(name: String?, coverage: [BandCoverage])]) -> Table {
    let nominals = Set(series.flatMap { $0.coverage.map(\.nominal) }).sorted()
    let isNamed = series.contains { $0.name != nil }
    return Table(
      caption: "The share of intervals that bands held",
      columns: (isNamed ? [Table.Column("Queue", isNumber: false)] : [])
        + nominals.map { Table.Column("Of \(Numerals.percent($0))") } + [.init("Intervals")],
      groups: [
        .init(
          nil,
          series.filter { !$0.coverage.isEmpty }.map { series in
            Table.Row(
              (isNamed ? [.init(series.name ?? "")] : [])
                + nominals.map { nominal in
                  .init(
                    series.coverage.first { $0.nominal == nominal }.map {
                      Numerals.percent($0.observed)
                    } ?? "–")
                } + [.init(Numerals.whole(series.coverage.map(\.intervals).max() ?? 0))])
          })
      ])
  }

  static func effects(_ series: [(name: String?, effects: [DayEffect])]) -> Table {
    Table(
      caption: "What days of a kind were multiplied by",
      columns: [
        .init("Day", isNumber: false), .init("Contacts"), .init("Learnt from"),
      ],
      groups: series.filter { !$0.effects.isEmpty }.map { series in
        .init(
          series.name,
          series.effects.map { effect in
            Table.Row([
              .init(effect.name), .init("× \(Numerals.fixed(effect.factor, digits: 2))"),
              .init(effect.days == 0 ? "others" : counted(effect.days, "day")),
            ])
          })
      })
  }

  static func repairs(_ series: [(name: String?, repairs: [SeriesRepair])]) -> Table {
    Table(
      caption: "Days that weren't taken as they were counted",
      columns: [
        .init("Day", isNumber: false), .init("Counted"), .init("Taken"),
        .init("Why", isNumber: false),
      ],
      groups: series.filter { !$0.repairs.isEmpty }.map { series in
        .init(
          series.name,
          series.repairs.map { repair in
            Table.Row([
              .init(ForecastWords.day(repair.date)), .init(ForecastWords.count(repair.observed)),
              .init(ForecastWords.count(repair.used)), .init(ForecastWords.reason(repair.reason)),
            ])
          })
      })
  }
}
