import Pipeline
package import Workforce

/// A year's holes for programs. Times are in UTC, shares from 0 to 1.
package struct HolesRecord: Encodable, Sendable {
  package let company: String?
  package let year: Int
  package let holes: [Hole]
  package let languages: [Language]
  package let queues: [Queue]
  package let remedies: [Remedy]
  package let unknownHolidays: [Unknown]
  package let assumptions: [Assumption]

  package struct Hole: Encodable, Sendable {
    package let start: Timestamp
    package let end: Timestamp
    package let minutes: Int
    package let channel: String
    package let language: String
    package let cause: CoverageHoles.Cause
    package let reasons: [Reason]
    package let awakeShare: Double?
  }

  package struct Reason: Encodable, Sendable {
    package let site: String
    package let holidays: [String]
  }

  package struct Language: Encodable, Sendable {
    package let language: String
    /// Hours in which some channel of it isn't covered.
    package let uncoveredHours: Double
  }

  package struct Queue: Encodable, Sendable {
    package let channel: String
    package let language: String
    package let wantedHours: Double
    package let openHours: Double
    package let coveredShare: Double
    package let uncoveredHours: Double
    package let causes: [Part]
  }

  package struct Part: Encodable, Sendable {
    package let cause: CoverageHoles.Cause
    package let hours: Double
  }

  package struct Remedy: Encodable, Sendable {
    package let site: String
    package let change: String
    package let hours: String
    package let closedHours: Double
    package let addedHours: Double
  }

  package struct Unknown: Encodable, Sendable {
    package let calendar: String
    package let places: [String]
    package let firstKnownYear: Int
    package let lastKnownYear: Int
  }

  init(_ report: HolesReport) {
    company = report.company
    year = report.holes.year
    holes = report.holes.holes.map { hole in
      Hole(
        start: hole.start, end: hole.end, minutes: hole.minutes, channel: hole.channel,
        language: hole.language, cause: hole.cause,
        reasons: hole.reasons.map { Reason(site: $0.site, holidays: $0.holidays) },
        awakeShare: hole.awakeShare)
    }
    languages = report.uncoveredByLanguage.map {
      Language(language: $0.language, uncoveredHours: Double($0.minutes) / 60)
    }
    queues = report.holes.queues.map { queue in
      Queue(
        channel: queue.channel, language: queue.language,
        wantedHours: Double(queue.wantedMinutes) / 60, openHours: Double(queue.openMinutes) / 60,
        coveredShare: queue.coveredShare, uncoveredHours: Double(queue.uncovered) / 60,
        causes: CoverageHoles.Cause.allCases.compactMap { cause in
          queue.uncoveredMinutes[cause].map { Part(cause: cause, hours: Double($0) / 60) }
        })
    }
    remedies = report.remedies.map { remedy in
      Remedy(
        site: remedy.site, change: HolesWords.change(remedy.change), hours: remedy.hours.words,
        closedHours: Double(remedy.closedMinutes) / 60,
        addedHours: Double(remedy.addedMinutes) / 60)
    }
    unknownHolidays = report.holes.unknownHolidays.map {
      Unknown(
        calendar: $0.calendar, places: $0.places, firstKnownYear: $0.knownYears.lowerBound,
        lastKnownYear: $0.knownYears.upperBound)
    }
    assumptions = report.coverage.assumptions
  }
}
