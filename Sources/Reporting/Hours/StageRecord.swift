package import Workforce

/// A standing for programs: shares from 0 to 1, times as people read them on each site's clock.
package struct StageRecord: Encodable, Sendable {
  package let company: String?
  package let stage: Stage
  package let reasons: [String]
  package let stageBySize: Stage
  package let people: Int
  package let now: Fitted
  package let reachNow: Reach?
  package let next: Next?
  package let stages: [Stage]
  package let seatCosts: [Seat]
  package let languageSplit: Split?
  package let assumptions: [Assumption]

  init(company: String?, standing: HoursStanding) {
    self.company = company
    stage = Stage(standing.stage)
    reasons = standing.reasons
    stageBySize = Stage(standing.stageBySize)
    people = standing.now.people
    now = Fitted(standing.now)
    reachNow = standing.reachNow.map(Reach.init)
    next = standing.next.map(Next.init)
    stages = standing.ladder.map(Stage.init)
    seatCosts = standing.seatCosts.map(Seat.init)
    languageSplit = standing.languageSplit.map(Split.init)
    assumptions = standing.assumptions
  }

  package struct Stage: Encodable, Sendable {
    package let number: Int
    package let name: String
    package let people: Int
    package let hours: String
    package let sites: Int
    package let languages: [String]
    package let channels: [String]
    package let summary: String

    init(_ stage: HoursStage) {
      number = stage.number
      name = stage.name
      people = stage.people
      hours = stage.home.hours.words
      sites = 1 + stage.abroad.count
      languages = stage.languages
      channels = stage.channels
      summary = stage.summary
    }
  }

  package struct Next: Encodable, Sendable {
    package let stage: Stage
    package let isDue: Bool
    /// Null where it is due already, or isn't by the plan.
    package let month: Month?
    package let people: Int
    package let thresholds: [Threshold]
    package let changes: [Change]
    package let cost: Cost
    package let reach: Reach?
    package let fitted: Fitted

    init(_ next: NextStage) {
      stage = Stage(next.stage)
      isDue = next.isDue
      month = next.month
      people = next.people
      thresholds = next.thresholds.map(Threshold.init)
      changes = next.changes.map(Change.init)
      cost = Cost(next.cost)
      reach = next.reach.map(Reach.init)
      fitted = Fitted(next.fitted)
    }
  }

  package struct Threshold: Encodable, Sendable {
    package let name: String
    package let title: String
    package let kind: HoursThreshold.Kind
    package let unit: HoursThreshold.Unit
    package let value: Double?
    package let trigger: Double
    package let isLimit: Bool
    package let isMet: Bool?
    package let month: Month?
    package let reason: String

    init(_ threshold: HoursThreshold) {
      name = threshold.name
      title = threshold.title
      kind = threshold.kind
      unit = threshold.unit
      value = threshold.value
      trigger = threshold.trigger
      isLimit = threshold.isLimit
      isMet = threshold.isMet
      month = threshold.month
      reason = threshold.isGiven ? "As asked for." : threshold.reason
    }
  }

  package struct Change: Encodable, Sendable {
    package let people: Int
    package let of: Int
    package let text: String

    init(_ change: StageChange) {
      people = change.people
      of = change.of
      text = StageWords.words(change)
    }
  }

  package struct Cost: Encodable, Sendable {
    package let openHours: Double
    package let fewestPeople: Double
    package let perYear: Double?
    package let nowPerYear: Double?
    package let stepPerYear: Double?
    package let once: Double

    init(_ cost: StageCost) {
      openHours = cost.openHours
      fewestPeople = cost.fewestPeople
      perYear = cost.perYear
      nowPerYear = cost.nowPerYear
      stepPerYear = cost.stepPerYear
      once = cost.once
    }
  }

  package struct Reach: Encodable, Sendable {
    package let share: Double
    package let regions: [Region]

    package struct Region: Encodable, Sendable {
      package let name: String
      package let weight: Double
      package let share: Double
    }

    init(_ reach: LiveReach) {
      share = reach.share
      regions = reach.regions.map { Region(name: $0.name, weight: $0.weight, share: $0.share) }
    }
  }

  package struct Fitted: Encodable, Sendable {
    package let people: Int
    package let sites: [Site]
    package let handovers: [Handover]
    package let transfers: [Transfer]
    package let roles: [Role]
    package let shortcomings: [Shortcoming]

    init(_ fitted: FittedStage) {
      people = fitted.people
      sites = fitted.sites.map(Site.init)
      handovers = fitted.handovers.flatMap { handover in
        handover.seasons.map { Handover(handover, $0) }
      }
      transfers = fitted.transfers.map(Transfer.init)
      roles = fitted.roles.map { Role(name: $0.name, people: $0.people, isCounted: $0.isCounted) }
      shortcomings = fitted.shortcomings.map {
        Shortcoming(site: $0.site, cause: $0.cause, wayOut: $0.wayOut)
      }
    }
  }

  package struct Role: Encodable, Sendable {
    package let name: String
    package let people: Int
    /// Whether they are among those who take contacts.
    package let isCounted: Bool
  }

  package struct Shortcoming: Encodable, Sendable {
    package let site: String
    package let cause: String
    package let wayOut: String
  }

  package struct Site: Encodable, Sendable {
    package let name: String
    package let timeZone: String
    package let isNew: Bool
    package let people: Int
    package let hours: String
    package let fewestOnDuty: Int
    package let languages: [LanguagePeople]
    package let nights: Nights?
    package let weeks: Int
    package let rotation: [Person]

    init(_ site: FittedSite) {
      name = site.name
      timeZone = site.timeZone
      isNew = site.isNew
      people = site.people
      hours = site.hours.words
      fewestOnDuty = site.fewestOnDuty
      languages = site.languages.map { LanguagePeople(language: $0.language, people: $0.people) }
      nights = site.nights.map(Nights.init)
      weeks = site.rotation.weeks
      rotation = site.rotation.people.enumerated().map { Person(number: $0 + 1, $1) }
    }

    package struct LanguagePeople: Encodable, Sendable {
      package let language: String
      package let people: Int
    }

    package struct Nights: Encodable, Sendable {
      package let people: Int
      package let start: String
      package let end: String
      package let paidHours: Double
      package let evenings: [String]
      package let present: [Int]

      init(_ team: NightTeam) {
        people = team.people
        start = StageWords.clock(team.startMinute)
        end = StageWords.clock(team.startMinute + team.stayMinutes)
        paidHours = Double(team.paidMinutes) / 60
        evenings = team.evenings.map { WeekHeatMap.days[$0] }
        present = team.present
      }
    }

    package struct Person: Encodable, Sendable {
      package let number: Int
      /// From 1 on; null for the night team.
      package let group: Int?
      package let start: String
      package let end: String
      package let meal: String?
      /// For each week the days at work, such as `Mon–Fri`.
      package let weeks: [String]

      init(number: Int, _ person: WeekRotation.Person) {
        self.number = number
        group = person.group.map { $0 + 1 }
        let shift = person.shift
        start = StageWords.clock(shift.startMinute)
        end = StageWords.clock(shift.startMinute + shift.stayMinutes)
        meal = shift.meal.map { StageWords.clock(shift.startMinute + $0.lowerBound) }
        weeks = person.works.map(dayWords)
      }
    }
  }

  package struct Handover: Encodable, Sendable {
    package let from: String
    package let to: String
    package let firstDay: CalendarDate
    package let lastDay: CalendarDate
    package let closesUTC: String
    package let overlapMinutes: Int

    init(_ handover: SiteHandover, _ season: SiteHandover.Season) {
      from = handover.from
      to = handover.to
      firstDay = season.firstDay
      lastDay = season.lastDay
      closesUTC = WeekTime.clock(minute: season.closesUTC)
      overlapMinutes = season.overlapMinutes
    }
  }

  package struct Transfer: Encodable, Sendable {
    package let month: Month
    package let language: String
    package let from: String
    package let to: String
    package let people: Int
    package let backfill: Int
    package let backfillStarts: Month
    package let openBy: CalendarDate

    init(_ transfer: StageTransfer) {
      month = transfer.month
      language = transfer.language
      from = transfer.from
      to = transfer.to
      people = transfer.people
      backfill = transfer.backfill
      backfillStarts = transfer.backfillStarts
      openBy = transfer.openBy
    }
  }

  package struct Seat: Encodable, Sendable {
    package let name: String
    package let hours: String
    package let hoursPerWeek: Double
    package let people: Double

    init(_ seat: SeatCost) {
      name = seat.name
      hours = seat.hours.words
      hoursPerWeek = seat.hoursPerWeek
      people = seat.people
    }
  }

  package struct Split: Encodable, Sendable {
    package let contacts: Double
    package let intervalSeconds: Double
    package let averageHandleTimeSeconds: Double
    package let pooled: Int
    package let separate: Int
    package let languages: [Part]

    package struct Part: Encodable, Sendable {
      package let language: String
      package let share: Double
      package let agents: Int
    }

    init(_ split: LanguageSplit) {
      contacts = split.work.contacts
      intervalSeconds = split.work.intervalSeconds
      averageHandleTimeSeconds = split.work.averageHandleTime
      pooled = split.pooled
      separate = split.separate
      languages = split.languages.map {
        Part(language: $0.language, share: $0.share, agents: $0.agents)
      }
    }
  }

  /// A row for each person and week of the stage that is told: the next, or the last one itself.
  static func sheet(of standing: HoursStanding) -> Sheet {
    let told = standing.next?.fitted ?? standing.now
    return Sheet(
      header: ["stage", "site", "person", "group", "start", "end", "meal", "week", "days"],
      rows: told.sites.flatMap { site in
        Site(site).rotation.flatMap { person in
          person.weeks.enumerated().map { week, days in
            [
              .whole(told.stage.number), .text(site.name), .whole(person.number),
              person.group.map { .whole($0) } ?? .none, .text(person.start), .text(person.end),
              person.meal.map { .text($0) } ?? .none, .whole(week + 1), .text(days),
            ]
          }
        }
      })
  }
}
