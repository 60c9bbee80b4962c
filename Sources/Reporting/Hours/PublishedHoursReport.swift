import Pipeline
package import Workforce

/// A page for customers: when they can reach somebody, in their own local time.
package struct PublishedHoursReport: Report {
  let hours: PublishedHours
  let company: String?
  let waits: [ExpectedWaits]

  /// - Parameter waits: for the places, channels and languages of which they are known.
  package init(_ hours: PublishedHours, company: String?, waits: [ExpectedWaits] = []) {
    self.hours = hours
    self.company = company
    self.waits = waits
  }

  package var title: String {
    company.map { "\($0) support hours \(hours.year)" } ?? "Support hours \(hours.year)"
  }

  package var headline: String {
    let weeks = hours.queues.flatMap { $0.places.last?.seasons ?? [] }.map(\.hours)
    if weeks.allSatisfy({ $0 == .always }), !weeks.isEmpty {
      return "We are there for you around the clock, every day of the week."
    }
    return "When you can reach us in \(hours.year)."
  }

  package var sections: [Section] {
    placeNames.enumerated().flatMap { index, place in
      [
        Section(
          heading(of: index), [.table(hoursTable(of: index)), .notes(seasonNotes(of: index))]),
        Section(
          "Holidays, \(place)",
          // In UTC only the hours, where regions have clocks of their own.
          [.notes(index > 0 && index == placeNames.count - 1 ? [] : exceptionNotes(of: index))]),
        Section("How long you may wait, \(place)", waitTables(of: place).map(Block.table)),
      ].filter { !$0.isEmpty }
    }
  }

  package var record: PublishedHoursRecord { PublishedHoursRecord(self) }

  /// A row for each season of a channel, a language and a place.
  package var sheet: Sheet {
    Sheet(
      header: ["channel", "language", "place", "timeZone", "first", "last", "hours"],
      rows: hours.queues.flatMap { queue in
        queue.places.flatMap { place in
          place.seasons.map { season in
            [
              .text(queue.channel), .text(queue.language), .text(place.name),
              .text(place.timeZone), .text("\(season.first)"), .text("\(season.last)"),
              .text(season.hours.words),
            ]
          }
        }
      })
  }

  /// Every stretch in which somebody answers; those of channels and languages alike are told once.
  package var calendarEvents: ICalendar {
    var groups: [(open: [PublishedHours.Stretch], queues: [PublishedHours.Queue])] = []
    for queue in hours.queues {
      if let place = groups.firstIndex(where: { $0.open == queue.open }) {
        groups[place].queues.append(queue)
      } else {
        groups.append((queue.open, [queue]))
      }
    }
    let events = groups.flatMap { group in
      let names = Self.names(group.queues)
      let first = group.queues.map { "\($0.channel)-\($0.language)" }[0]
        .map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
      return group.open.map { stretch in
        ICalendar.Event(
          identity: "open-\(ICalendar.written(stretch.start))-\(String(first))",
          start: stretch.start, end: stretch.end, summary: "Support: \(names)",
          description: "You can reach us: \(names).")
      }
    }
    return ICalendar(
      name: title, events: events.sorted { ($0.start, $0.identity) < ($1.start, $1.identity) })
  }
}

extension PublishedHoursReport {
  private var placeNames: [String] { hours.queues.first?.places.map(\.name) ?? [] }

  private func heading(of place: Int) -> String {
    guard let first = hours.queues.first?.places[place] else { return "" }
    let zone = first.timeZone.replacing("_", with: " ")
    return first.name == first.timeZone ? "Times in \(zone)" : "\(first.name), times in \(zone)"
  }

  /// "phone, chat · English", or "Support" where nothing is told apart.
  static func names(_ queues: [PublishedHours.Queue]) -> String {
    func unique(_ names: [String], but other: String) -> [String] {
      var seen: Set<String> = [other]
      return names.filter { seen.insert($0).inserted }
    }
    let channels = unique(queues.map(\.channel), but: HoursCoverage.anyChannel)
    let languages = unique(queues.map(\.language), but: HoursCoverage.anyLanguage)
    if max(1, channels.count) * max(1, languages.count) == queues.count {
      let parts = [channels, languages].filter { !$0.isEmpty }
      return parts.isEmpty
        ? "Support" : parts.map { $0.joined(separator: ", ") }.joined(separator: " · ")
    }
    return queues.map { names([$0]) }.joined(separator: "; ")
  }

  /// The shorter of two ways to tell hours that go on over midnight: to their end, or day by day.
  private static func words(_ hours: WeekHours) -> String {
    if hours.minutes.isEmpty { return "not available" }
    let byDay = (0..<7).map { day in
      hours.minutes.map { $0.clamped(to: day * 1440..<(day + 1) * 1440) }.filter { !$0.isEmpty }
        .map { range in
          [range.lowerBound, range.upperBound].map { minute in
            let clock = WeekTime.clock(minute: minute - day * 1440)
            return clock.hasSuffix(":00") ? "\(Int(clock.prefix(2)) ?? 0)" : clock
          }.joined(separator: "–")
        }.joined(separator: " and ")
    }
    var parts: [String] = []
    var first = 0
    while first < 7 {
      let next = (first..<7).first { byDay[$0] != byDay[first] } ?? 7
      if !byDay[first].isEmpty {
        parts.append("\(HolesWords.weekdays(Set(first..<next))) \(byDay[first])")
      }
      first = next
    }
    let daily = parts.joined(separator: ", ")
    return daily.count < hours.words.count ? daily : hours.words
  }

  private func hoursTable(of place: Int) -> Table {
    var groups: [(seasons: [PublishedHours.Season], queues: [PublishedHours.Queue])] = []
    for queue in hours.queues {
      let seasons = queue.places[place].seasons
      if let same = groups.firstIndex(where: { $0.seasons == seasons }) {
        groups[same].queues.append(queue)
      } else {
        groups.append((seasons, [queue]))
      }
    }
    return Table(
      caption: "Hours",
      columns: ["Contact", "From", "To", "Open"].map { Table.Column($0, isNumber: false) },
      groups: [
        Table.Group(
          nil,
          groups.flatMap { group in
            group.seasons.enumerated().map { index, season in
              Table.Row([
                Table.Cell(index == 0 ? Self.names(group.queues) : ""),
                Table.Cell(HolesWords.day(season.first)), Table.Cell(HolesWords.day(season.last)),
                Table.Cell(Self.words(season.hours)),
              ])
            }
          })
      ])
  }

  private func seasonNotes(of place: Int) -> [String] {
    let moves = hours.queues.contains { $0.places[place].seasons.count > 1 }
    return moves ? ["Hours move where clocks go forward or back."] : []
  }

  private func exceptionNotes(of place: Int) -> [String] {
    var groups: [(exception: PublishedHours.Exception, queues: [PublishedHours.Queue])] = []
    for queue in hours.queues {
      for exception in queue.places[place].exceptions {
        if let same = groups.firstIndex(where: { $0.exception == exception }) {
          groups[same].queues.append(queue)
        } else {
          groups.append((exception, [queue]))
        }
      }
    }
    return groups.sorted { $0.exception.date < $1.exception.date }.map { group in
      let exception = group.exception
      let weekday = WeekHeatMap.days[exception.date.weekday].prefix(3)
      let closed = exception.closed.map {
        "\(WeekTime.clock(minute: $0.lowerBound))–\(WeekTime.clock(minute: $0.upperBound))"
      }
      let names = exception.names.filter { $0 != "closed that day" }
      return "\(weekday) \(HolesWords.day(exception.date))"
        + (names.isEmpty ? "" : ", \(names.joined(separator: ", "))")
        + ": closed\(exception.open.isEmpty ? "" : " \(closed.joined(separator: " and "))")"
        + (group.queues.count == hours.queues.count ? "" : " (\(Self.names(group.queues)))")
    }
  }

  /// A row an hour of the day and a column a day of the week.
  private func waitTables(of place: String) -> [Table] {
    waits.filter { $0.place == place }.map { waits in
      let hours = (0..<24).filter { hour in
        (0..<7).contains { waits.secondsByHour[$0 * 24 + hour] != nil }
      }
      return Table(
        caption: "\(waits.channel) · \(waits.language), on average",
        columns: [Table.Column("From", isNumber: false)]
          + WeekHeatMap.days.map { Table.Column(String($0.prefix(3))) },
        groups: [
          Table.Group(
            nil,
            hours.map { hour in
              Table.Row(
                [Table.Cell(WeekHeatMap.clock(hour))]
                  + (0..<7).map { day in
                    Table.Cell(
                      waits.secondsByHour[day * 24 + hour].map { Numerals.duration(seconds: $0) }
                        ?? "–")
                  })
            })
        ])
    }
  }
}
