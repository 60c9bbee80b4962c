/// When customers can reach somebody, as a page for them tells it: on their own clocks, by season.
package struct PublishedHours: Equatable, Sendable {
  package var year: Int
  package var queues: [Queue]

  package init(year: Int, queues: [Queue]) {
    self.year = year
    self.queues = queues
  }

  /// A channel in a language.
  package struct Queue: Equatable, Sendable {
    package var channel: String
    package var language: String
    /// In each place where customers live.
    package var places: [Place]
    /// Every stretch of the year in which somebody answers, in order.
    package var open: [Stretch]

    package init(channel: String, language: String, places: [Place], open: [Stretch]) {
      self.channel = channel
      self.language = language
      self.places = places
      self.open = open
    }
  }

  package struct Stretch: Hashable, Sendable {
    package var start: Timestamp
    package var end: Timestamp

    package init(start: Timestamp, end: Timestamp) {
      self.start = start
      self.end = end
    }
  }

  /// The hours on one clock.
  package struct Place: Equatable, Sendable {
    /// The region's name, or the clock's.
    package var name: String
    package var timeZone: String
    /// The year's seasons in order; one where clock changes move nothing.
    package var seasons: [Season]
    /// Days that differ from their season's hours.
    package var exceptions: [Exception]

    package init(name: String, timeZone: String, seasons: [Season], exceptions: [Exception]) {
      self.name = name
      self.timeZone = timeZone
      self.seasons = seasons
      self.exceptions = exceptions
    }
  }

  /// Days in a row with the same week, on the place's clock.
  package struct Season: Equatable, Sendable {
    package var first: CalendarDate
    package var last: CalendarDate
    package var hours: WeekHours

    package init(first: CalendarDate, last: CalendarDate, hours: WeekHours) {
      self.first = first
      self.last = last
      self.hours = hours
    }
  }

  /// A day on which holidays close more than usual.
  package struct Exception: Equatable, Sendable {
    package var date: CalendarDate
    /// Why, such as "Thanksgiving Day".
    package var names: [String]
    /// When it is open all the same, in minutes of the day; empty where it is closed all day.
    package var open: [Range<Int>]
    /// What is closed of its season's hours.
    package var closed: [Range<Int>]

    package init(
      date: CalendarDate, names: [String], open: [Range<Int>], closed: [Range<Int>]
    ) {
      self.date = date
      self.names = names
      self.open = open
      self.closed = closed
    }
  }
}
