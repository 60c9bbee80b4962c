import Pipeline
import Workforce

extension HolesReport {
  func seasonBlocks(most: Int) -> [Block] {
    let shown = seasons.prefix(most)
    let rest = seasons.count - shown.count
    let hasRegions = !coverage.year.regions.isEmpty
    let table = Table(
      caption: "Holes, those that come again told once",
      columns: [
        Table.Column("Days", isNumber: false), Table.Column("UTC", isNumber: false),
        Table.Column("Times"), Table.Column("Hours"), Table.Column("Cause", isNumber: false),
        Table.Column("Where", isNumber: false, isOptional: true),
        Table.Column("Not covered", isNumber: false),
      ] + (hasRegions ? [Table.Column("Awake", isOptional: true)] : []),
      groups: [
        Table.Group(
          nil,
          shown.map { season in
            Table.Row(
              [
                Table.Cell(HolesWords.days(season)), Table.Cell(HolesWords.time(season)),
                Table.Cell(Numerals.whole(season.starts.count)),
                Table.Cell(Self.hours(season.minutesPerQueue)),
                Table.Cell(HolesWords.name(season.cause)),
                Table.Cell(HolesWords.reasons(season.sites, season.holidays)),
                Table.Cell(HolesWords.queues(season.queues, among: queueNames)),
              ]
                + (hasRegions
                  ? [Table.Cell(season.awakeShare.map(Numerals.percent) ?? "–")] : []))
          })
      ])
    return [
      .table(table),
      .notes(rest > 0 ? ["and \(counted(rest, "other")); --all lists them."] : []),
    ]
  }

  private static func hours(_ minutes: Int) -> String {
    Numerals.fixed(Double(minutes) / 60, digits: minutes % 60 == 0 ? 0 : 2)
  }

  var causeTable: Table {
    let causes = CoverageHoles.Cause.allCases.filter { cause in
      holes.queues.contains { $0.uncoveredMinutes[cause] != nil }
    }
    return Table(
      caption: "Hours of \(holes.year)",
      columns: [
        Table.Column("Channel", isNumber: false), Table.Column("Language", isNumber: false),
        Table.Column("Open"), Table.Column("Covered"), Table.Column("Uncovered"),
      ] + causes.map { Table.Column(HolesWords.name($0), isOptional: true) },
      groups: [
        Table.Group(
          nil,
          holes.queues.map { queue in
            Table.Row(
              [
                Table.Cell(queue.channel), Table.Cell(queue.language),
                Table.Cell(Self.hours(queue.openMinutes)),
                Table.Cell("\(Numerals.fixed(queue.coveredShare * 100, digits: 1)) %"),
                Table.Cell(
                  Self.hours(queue.uncovered), queue.uncovered > 0 ? .strong : .none),
              ] + causes.map { Table.Cell(Self.hours(queue.uncoveredMinutes[$0] ?? 0)) })
          })
      ])
  }

  // MARK: Calendars

  /// The mean of all channels and languages.
  var calendar: YearCalendar {
    yearCalendar(
      id: "year",
      title: holes.queues.count == 1
        ? "Uncovered hours" : "Uncovered hours, on average over channels and languages",
      queues: holes.queues)
  }

  /// A calendar each where languages differ.
  var languageCalendars: [YearCalendar] {
    let languages = coverage.year.languages
    guard languages.count > 1, languages.count <= 8 else { return [] }
    return languages.enumerated().map { index, language in
      yearCalendar(
        id: "language-\(index + 1)", title: "Uncovered hours, \(language)",
        queues: holes.queues.filter { $0.language == language })
    }
  }

  private func yearCalendar(
    id: String, title: String, queues: [CoverageHoles.Queue]
  ) -> YearCalendar {
    let start = coverage.year.start
    var minutes = [Int](repeating: 0, count: coverage.year.minutes / 1440)
    let names = Set(queues.map { HoleSeason.QueueName(channel: $0.channel, language: $0.language) })
    for hole in holes.holes
    where names.contains(HoleSeason.QueueName(channel: hole.channel, language: hole.language)) {
      var from = Int(hole.start - start) / 60
      let end = Int(hole.end - start) / 60
      while from < end {
        let midnight = min(end, (from / 1440 + 1) * 1440)
        minutes[from / 1440] += midnight - from
        from = midnight
      }
    }
    let hours = minutes.map { Double($0) / 60 / Double(max(1, queues.count)) }
    let days = hours.count { $0 > 0 }
    return YearCalendar(
      id: id, title: title,
      summary: days == 0
        ? "Nothing is uncovered."
        : "\(counted(days, "day")) of \(hours.count) have a hole. A day is one of UTC; its number is "
          + "its uncovered hours, rounded.",
      year: holes.year, hours: hours)
  }
}
