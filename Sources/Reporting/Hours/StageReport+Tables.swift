import Workforce

extension StageReport {
  /// All seven stages, this one and the next marked.
  var ladder: Table {
    Table(
      caption: "As a company grows",
      columns: [
        Table.Column(""), Table.Column("Stage", isNumber: false), Table.Column("People"),
        Table.Column("Hours at home", isNumber: false), Table.Column("Sites"),
        Table.Column("Nights", isNumber: false, isOptional: true),
        Table.Column("Languages", isOptional: true), Table.Column("", isNumber: false),
      ],
      groups: [
        Table.Group(
          nil,
          standing.ladder.map { stage in
            let isHere = stage.number == standing.stage.number
            let isNext = stage.number == standing.next?.stage.number
            return Table.Row([
              Table.Cell("\(stage.number)"), Table.Cell(stage.name, isHere ? .strong : .none),
              Table.Cell(Numerals.whole(stage.people)), Table.Cell(stage.home.hours.words),
              Table.Cell("\(1 + stage.abroad.count)"),
              Table.Cell(stage.home.daysAroundTheClock.isEmpty ? "none" : "Mon–Fri"),
              Table.Cell("\(max(1, stage.languages.count))"),
              Table.Cell(
                isHere ? "you are here" : isNext ? "next" : "", isHere ? .strong : .none),
            ])
          })
      ])
  }

  func thresholds(of next: NextStage) -> Table {
    let titles: [(HoursThreshold.Kind, String)] = [
      (.need, "Needs, one of them"), (.size, "Size"), (.means, "What it takes, all of it"),
    ]
    return Table(
      caption: "Towards \(next.stage.title)",
      columns: [
        Table.Column("What", isNumber: false), Table.Column("Now"), Table.Column("Trigger"),
        Table.Column("Met", isNumber: false), Table.Column("By the plan", isOptional: true),
      ],
      groups: titles.compactMap { kind, title in
        let rows = next.thresholds.filter { $0.kind == kind }
        guard !rows.isEmpty else { return nil }
        return Table.Group(
          title,
          rows.map { threshold in
            Table.Row([
              Table.Cell(threshold.title),
              Table.Cell(threshold.value.map(threshold.written) ?? "–"),
              Table.Cell(
                "\(threshold.isLimit ? "≤" : "≥") \(threshold.written(threshold.trigger))"),
              Table.Cell(
                threshold.isMet.map { $0 ? "yes" : "no" } ?? "not known",
                threshold.isMet == true ? .strong : .faint),
              Table.Cell(threshold.month.map { "\($0)" } ?? "–"),
            ])
          })
      })
  }

  func sites(of stage: FittedStage) -> Table {
    Table(
      caption: "\(counted(stage.people, "person", plural: "people")), times on each site's clock",
      columns: [
        Table.Column("Site", isNumber: false), Table.Column("Hours", isNumber: false),
        Table.Column("People"), Table.Column("Day shifts start", isNumber: false),
        Table.Column("Weekends", isNumber: false, isOptional: true),
        Table.Column("At night", isNumber: false, isOptional: true),
        Table.Column("Thinnest", isOptional: true, meaning: Glossary.fewestOnDuty.meaning),
        Table.Column("Languages", isNumber: false, isOptional: true),
      ],
      groups: [
        Table.Group(
          nil,
          stage.sites.map { site in
            Table.Row([
              Table.Cell(site.isNew ? "\(site.name) (opens)" : site.name),
              Table.Cell(site.hours.words), Table.Cell(Numerals.whole(site.people)),
              Table.Cell(
                site.rotation.starts.map { "\($0.people) at \(StageWords.clock($0.startMinute))" }
                  .joined(separator: ", ")),
              Table.Cell(
                site.rotation.weeksBetweenWeekends.map { "every \(StageWords.ordinal($0))" }
                  ?? "none"),
              Table.Cell(
                site.nights.map { nights in
                  "\(nights.people): \(StageWords.clock(nights.startMinute))–"
                    + StageWords.clock(nights.startMinute + nights.stayMinutes)
                } ?? "nobody"),
              Table.Cell(Numerals.whole(site.fewestOnDuty)),
              Table.Cell(
                site.languages.map { "\($0.language) \($0.people)" }.joined(separator: ", ")),
            ])
          })
      ])
  }

  /// A table a site whose weekends rotate or whose nights are worked: who works on which days.
  func rotations(of stage: FittedStage) -> [Table] {
    stage.sites.filter { $0.rotation.weeks > 1 || $0.nights != nil }.map { site in
      let rotation = site.rotation
      let weeks = min(rotation.weeks, 6)
      let remark =
        weeks < rotation.weeks
        ? " (the first \(weeks) of \(rotation.weeks) weeks)" : ""
      return Table(
        caption: "\(site.name): days at work, week by week\(remark)",
        columns: [
          Table.Column("Who", isNumber: false), Table.Column("People"),
          Table.Column("Start at", isNumber: false, isOptional: true),
        ] + (0..<weeks).map { Table.Column("Week \($0 + 1)", isNumber: false) },
        groups: [Table.Group(nil, rotation.rows.map { $0.row(weeks: weeks) })])
    }
  }

  func roles(of stage: FittedStage) -> Table {
    Table(
      caption: "Roles",
      columns: [Table.Column("Role", isNumber: false), Table.Column("People")],
      groups: [
        Table.Group(
          nil,
          stage.roles.map { role in
            Table.Row([
              Table.Cell(role.isCounted ? role.name : "\(role.name), on top"),
              Table.Cell(Numerals.whole(role.people)),
            ])
          })
      ])
  }

  /// A row a pair of sites.
  func handovers(of stage: FittedStage) -> Table {
    func range(_ values: [Int], _ write: (Int) -> String) -> String {
      guard let least = values.min(), let most = values.max() else { return "–" }
      return least == most ? write(least) : "\(write(least)) to \(write(most))"
    }
    return Table(
      caption: "Over the year",
      columns: [
        Table.Column("From", isNumber: false), Table.Column("To", isNumber: false),
        Table.Column("At, UTC"), Table.Column("Both there, min"),
      ],
      groups: [
        Table.Group(
          nil,
          stage.handovers.map { handover in
            Table.Row([
              Table.Cell(handover.from), Table.Cell(handover.to),
              Table.Cell(range(handover.seasons.map(\.closesUTC)) { WeekTime.clock(minute: $0) }),
              Table.Cell(
                range(handover.seasons.map(\.overlapMinutes)) {
                  Numerals.fixed(Double($0), digits: 0)
                }, handover.leastOverlap < 0 ? .shortfall : .none),
            ])
          })
      ])
  }

  func handoverSeasons(of stage: FittedStage) -> Table {
    Table(
      caption: "On a Wednesday of each season",
      columns: [
        Table.Column("From", isNumber: false), Table.Column("To", isNumber: false),
        Table.Column("Season", isNumber: false), Table.Column("At, UTC"),
        Table.Column("Both there"),
      ],
      groups: [
        Table.Group(
          nil,
          stage.handovers.flatMap { handover in
            handover.seasons.map { season in
              Table.Row([
                Table.Cell(handover.from), Table.Cell(handover.to),
                Table.Cell("\(season.firstDay) to \(season.lastDay)"),
                Table.Cell(WeekTime.clock(minute: season.closesUTC)),
                Table.Cell(
                  season.overlapMinutes < 0
                    ? "nobody for \(-season.overlapMinutes) min" : "\(season.overlapMinutes) min",
                  season.overlapMinutes < 0 ? .shortfall : .none),
              ])
            }
          })
      ])
  }

  func transfers(of stage: FittedStage) -> Table {
    Table(
      caption: "Tenured people who move, and who takes their place",
      columns: [
        Table.Column("Move in", isNumber: false), Table.Column("Language", isNumber: false),
        Table.Column("From", isNumber: false), Table.Column("To", isNumber: false),
        Table.Column("People"), Table.Column("Backfill"),
        Table.Column("Starts", isNumber: false, isOptional: true),
        Table.Column("Open by", isNumber: false, meaning: Glossary.openBy.meaning),
      ],
      groups: [
        Table.Group(
          nil,
          stage.transfers.map { transfer in
            Table.Row([
              Table.Cell("\(transfer.month)"), Table.Cell(transfer.language),
              Table.Cell(transfer.from), Table.Cell(transfer.to),
              Table.Cell(Numerals.whole(transfer.people)),
              Table.Cell(Numerals.whole(transfer.backfill)),
              Table.Cell("\(transfer.backfillStarts)"), Table.Cell("\(transfer.openBy)"),
            ])
          })
      ])
  }

  var reach: Table {
    let regions = (standing.reachNow ?? standing.next?.reach)?.regions ?? []
    return Table(
      caption: "Share of customers' own hours in which somebody is there",
      columns: [
        Table.Column("Region", isNumber: false), Table.Column("Of customers"),
        Table.Column("Now"), Table.Column("Next stage"),
      ],
      groups: [
        Table.Group(
          nil,
          regions.enumerated().map { index, region in
            Table.Row([
              Table.Cell(region.name), Table.Cell(Numerals.roughPercent(region.weight)),
              Table.Cell(
                (standing.reachNow?.regions[index].share).map(Numerals.roughPercent) ?? "–"),
              Table.Cell(
                (standing.next?.reach?.regions[index].share).map(Numerals.roughPercent) ?? "–"),
            ])
          })
      ])
  }

  var seats: Table {
    Table(
      caption: "People on the payroll that keep one seat taken",
      columns: [
        Table.Column("Hours", isNumber: false), Table.Column("Open", isNumber: false),
        Table.Column("Hours a week"), Table.Column("People", meaning: Glossary.seat.meaning),
      ],
      groups: [
        Table.Group(
          nil,
          standing.seatCosts.map { seat in
            Table.Row([
              Table.Cell(seat.name), Table.Cell(seat.hours.words),
              Table.Cell(Numerals.amount(seat.hoursPerWeek)),
              Table.Cell(Numerals.fixed(seat.people, digits: 2)),
            ])
          })
      ])
  }

  func split(_ split: LanguageSplit) -> Table {
    Table(
      caption: "Agents for \(Numerals.percent(split.work.promise.share)) within "
        + Numerals.duration(seconds: split.work.promise.threshold),
      columns: [
        Table.Column("Pool", isNumber: false), Table.Column("Of contacts"), Table.Column("Agents"),
      ],
      groups: [
        Table.Group(
          nil,
          split.languages.map { part in
            Table.Row([
              Table.Cell(part.language), Table.Cell(Numerals.roughPercent(part.share)),
              Table.Cell(Numerals.whole(part.agents)),
            ])
          } + [
            Table.Row([
              Table.Cell("together", .strong), Table.Cell("100 %"),
              Table.Cell(Numerals.whole(split.separate), .strong),
            ]),
            Table.Row([
              Table.Cell("one pool for all"), Table.Cell("100 %"),
              Table.Cell(Numerals.whole(split.pooled)),
            ]),
          ])
      ])
  }

  /// People by the plan, with the size of the next stage and what it takes.
  var growthChart: Chart? {
    let months = standing.peopleByMonth
    guard months.count > 1, let next = standing.next else { return nil }
    func level(_ kind: HoursThreshold.Kind) -> Double? {
      next.thresholds.first { $0.kind == kind && $0.unit == .people }?.trigger
    }
    var marks: [Chart.Mark] = [
      .bars(.init("people", months.map(\.people), ink: .ramped, digits: 1))
    ]
    if let size = level(.size) {
      marks.append(
        .line(
          .init("size of \(next.stage.name)", months.map { _ in size }, ink: .solid, digits: 0)))
    }
    if let fewest = level(.means) {
      marks.append(
        .line(.init("two seats everywhere", months.map { _ in fewest }, ink: .dashed, digits: 1)))
    }
    return Chart(
      id: "stage-growth", title: "People who take contacts, by the plan",
      summary: next.month.map { "The next stage is due in \($0)." }
        ?? (next.isDue
          ? "The next stage is due already." : "The next stage isn't due by the plan."),
      unit: "people", countsWholeThings: true, months: months.map(\.month), marks: marks)
  }
}

/// People with the same days off and, at night, the same evenings.
private struct RotationRow {
  let name: String
  let people: [WeekRotation.Person]

  func row(weeks: Int) -> Table.Row {
    let starts = Set(people.map(\.shift.startMinute)).sorted()
    return Table.Row(
      [
        Table.Cell(name), Table.Cell(Numerals.whole(people.count)),
        Table.Cell(starts.map(StageWords.clock).joined(separator: ", ")),
      ] + (0..<weeks).map { Table.Cell(dayWords(people[0].works[$0])) })
  }
}

extension WeekRotation {
  fileprivate var rows: [RotationRow] {
    let groups = (0..<groups).map { group in
      RotationRow(
        name: "group \(group + 1)", people: people.filter { $0.group == group })
    }
    var nights: [RotationRow] = []
    for person in people where person.group == nil {
      if let index = nights.firstIndex(where: { $0.people[0].works == person.works }) {
        nights[index] = RotationRow(name: "nights", people: nights[index].people + [person])
      } else {
        nights.append(RotationRow(name: "nights", people: [person]))
      }
    }
    return groups.filter { !$0.people.isEmpty } + nights
  }
}

/// "Mon–Wed, Sat–Sun".
func dayWords(_ works: [Bool]) -> String {
  var parts: [String] = []
  var day = 0
  func short(_ day: Int) -> String { String(WeekHeatMap.days[day].prefix(3)) }
  while day < 7 {
    guard works[day] else {
      day += 1
      continue
    }
    var last = day
    while last + 1 < 7, works[last + 1] { last += 1 }
    parts.append(last == day ? short(day) : "\(short(day))–\(short(last))")
    day = last + 1
  }
  return parts.isEmpty ? "off" : parts.joined(separator: ", ")
}
