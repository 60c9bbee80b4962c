/// A stage with somebody's own people in it: who works where, when, and in which week.
package struct FittedStage: Equatable, Sendable {
  package var stage: HoursStage
  /// People who take contacts, over all sites.
  package var people: Int
  /// Home first.
  package var sites: [FittedSite]
  package var handovers: [SiteHandover]
  package var transfers: [StageTransfer]
  package var roles: [FittedRole]
  package var assumptions: [Assumption]
  /// What these people can't do, and the cheapest way out.
  package var shortcomings: [StageShortcoming]

  package init(
    stage: HoursStage, people: Int, sites: [FittedSite], handovers: [SiteHandover] = [],
    transfers: [StageTransfer] = [], roles: [FittedRole] = [], assumptions: [Assumption] = [],
    shortcomings: [StageShortcoming] = []
  ) {
    self.stage = stage
    self.people = people
    self.sites = sites
    self.handovers = handovers
    self.transfers = transfers
    self.roles = roles
    self.assumptions = assumptions
    self.shortcomings = shortcomings
  }

  package var nightPeople: Int { sites.reduce(0) { $0 + ($1.nights?.people ?? 0) } }
}

/// One site of a fitted stage.
package struct FittedSite: Equatable, Sendable {
  package var name: String
  package var timeZone: String
  /// Whether it isn't there yet.
  package var isNew: Bool
  package var people: Int
  /// Promised to customers, on the site's clock.
  package var hours: WeekHours
  package var rotation: WeekRotation
  package var nights: NightTeam?
  /// Who serves which language; one person may serve several, and is counted by the rarest.
  package var languages: [LanguageTeam]

  package init(
    name: String, timeZone: String, isNew: Bool, people: Int, hours: WeekHours,
    rotation: WeekRotation, nights: NightTeam? = nil, languages: [LanguageTeam] = []
  ) {
    self.name = name
    self.timeZone = timeZone
    self.isNew = isNew
    self.people = people
    self.hours = hours
    self.rotation = rotation
    self.nights = nights
    self.languages = languages
  }

  /// When somebody is at work in every week of the rotation, on the site's clock.
  package var staffed: WeekHours {
    let onDuty = (0..<rotation.weeks).map { rotation.onDuty(week: $0) }
    return WeekHours(
      minutes: (0..<10_080).filter { minute in onDuty.allSatisfy { $0[minute] > 0 } }
        .map { $0..<$0 + 1 })
  }

  /// The smallest number of people on contacts at any open minute of any week of the rotation.
  package var fewestOnDuty: Int {
    (0..<rotation.weeks).map { week in
      let onDuty = rotation.onDuty(week: week)
      return hours.minutes.joined().map { onDuty[$0] }.min() ?? 0
    }.min() ?? 0
  }
}

/// People of a language at a site.
package struct LanguageTeam: Equatable, Sendable {
  package var language: String
  package var people: Int

  package init(language: String, people: Int) {
    self.language = language
    self.people = people
  }
}

/// People who work at night alone.
package struct NightTeam: Equatable, Sendable {
  package var people: Int
  /// Minute of the day at which a night begins.
  package var startMinute: Int
  /// From coming to going, the meal included, in minutes.
  package var stayMinutes: Int
  package var paidMinutes: Int
  /// The evenings on which a night begins, 0 for Monday; from the first of the run on.
  package var evenings: [Int]
  /// On each of `evenings`, people there.
  package var present: [Int]

  package init(
    people: Int, startMinute: Int, stayMinutes: Int, paidMinutes: Int, evenings: [Int],
    present: [Int]
  ) {
    self.people = people
    self.startMinute = startMinute
    self.stayMinutes = stayMinutes
    self.paidMinutes = paidMinutes
    self.evenings = evenings
    self.present = present
  }

  /// Turns of one person in a night, in a week.
  package var nightsPerWeek: Int { present.reduce(0, +) }
}

/// People who hand contacts on to another site at the end of their day.
package struct SiteHandover: Equatable, Sendable {
  package var from: String
  package var to: String
  package var seasons: [Season]

  package init(from: String, to: String, seasons: [Season]) {
    self.from = from
    self.to = to
    self.seasons = seasons
  }

  /// A stretch of the year in which all the clocks keep their distance.
  package struct Season: Equatable, Sendable {
    package var firstDay: CalendarDate
    package var lastDay: CalendarDate
    /// When the first site stops, in minutes of the UTC day.
    package var closesUTC: Int
    /// Minutes in which both are there; negative for minutes in which neither is.
    package var overlapMinutes: Int

    package init(
      firstDay: CalendarDate, lastDay: CalendarDate, closesUTC: Int, overlapMinutes: Int
    ) {
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.closesUTC = closesUTC
      self.overlapMinutes = overlapMinutes
    }
  }

  package var leastOverlap: Int { seasons.map(\.overlapMinutes).min() ?? 0 }
}

/// People who move where their language is spoken, and those who follow them.
package struct StageTransfer: Equatable, Sendable {
  package var month: Month
  package var language: String
  package var from: String
  package var to: String
  package var people: Int
  /// Hires who take their place.
  package var backfill: Int
  /// The month in which the backfill starts, so that they have ramped when the others move.
  package var backfillStarts: Month
  /// The day by which the requisitions should be open.
  package var openBy: CalendarDate

  package init(
    month: Month, language: String, from: String, to: String, people: Int, backfill: Int,
    backfillStarts: Month, openBy: CalendarDate
  ) {
    self.month = month
    self.language = language
    self.from = from
    self.to = to
    self.people = people
    self.backfill = backfill
    self.backfillStarts = backfillStarts
    self.openBy = openBy
  }
}

/// How many people have a role in a fitted stage.
package struct FittedRole: Equatable, Sendable {
  package var name: String
  package var people: Int
  /// Whether they are among those who take contacts all day.
  package var isCounted: Bool

  package init(name: String, people: Int, isCounted: Bool) {
    self.name = name
    self.people = people
    self.isCounted = isCounted
  }
}

/// Something that the people there are can't do, with the cheapest way out.
package struct StageShortcoming: Equatable, Sendable {
  package var site: String
  /// What can't be done, with the figures, as a sentence.
  package var cause: String
  /// The cheapest way out, as a sentence.
  package var wayOut: String

  package init(site: String, cause: String, wayOut: String) {
    self.site = site
    self.cause = cause
    self.wayOut = wayOut
  }
}
