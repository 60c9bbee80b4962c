package import Workforce

/// Publishable hours for programs; times of day are on each place's clock.
package struct PublishedHoursRecord: Encodable, Sendable {
  package let company: String?
  package let year: Int
  package let queues: [Queue]

  package struct Queue: Encodable, Sendable {
    package let channel: String
    package let language: String
    package let places: [Place]
    /// Every open stretch of the year, in UTC.
    package let open: [Stretch]
  }

  package struct Stretch: Encodable, Sendable {
    package let start: Timestamp
    package let end: Timestamp
  }

  package struct Place: Encodable, Sendable {
    package let name: String
    package let timeZone: String
    package let seasons: [Season]
    package let holidays: [Holiday]
    /// From Monday 00:00 on, in seconds; nil where it isn't known.
    package let expectedWaitByHour: [Double?]?
  }

  package struct Season: Encodable, Sendable {
    package let first: CalendarDate
    package let last: CalendarDate
    package let hours: String
  }

  package struct Holiday: Encodable, Sendable {
    package let date: CalendarDate
    package let names: [String]
    /// Such as 09:00–12:00; empty where nobody answers all day.
    package let open: [String]
    /// What is closed of the season's hours.
    package let closed: [String]
  }

  init(_ report: PublishedHoursReport) {
    company = report.company
    year = report.hours.year
    queues = report.hours.queues.map { queue in
      Queue(
        channel: queue.channel, language: queue.language,
        places: queue.places.map { place in
          Place(
            name: place.name, timeZone: place.timeZone,
            seasons: place.seasons.map {
              Season(first: $0.first, last: $0.last, hours: $0.hours.words)
            },
            holidays: place.exceptions.map { exception in
              Holiday(
                date: exception.date, names: exception.names,
                open: exception.open.map(Self.written), closed: exception.closed.map(Self.written))
            },
            expectedWaitByHour: report.waits.first {
              $0.place == place.name && $0.channel == queue.channel
                && $0.language == queue.language
            }?.secondsByHour)
        },
        open: queue.open.map { Stretch(start: $0.start, end: $0.end) })
    }
  }

  private static func written(_ range: Range<Int>) -> String {
    "\(WeekTime.clock(minute: range.lowerBound))–\(WeekTime.clock(minute: range.upperBound))"
  }
}
