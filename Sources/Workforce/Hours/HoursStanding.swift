/// Which stage of support hours a team is in, what comes next, and when.
package struct HoursStanding: Equatable, Sendable {
  package var stage: HoursStage
  /// What says so, as sentences.
  package var reasons: [String]
  /// All stages, the first one first.
  package var ladder: [HoursStage]
  /// The last stage that the source's team had reached with as many people.
  package var stageBySize: HoursStage
  /// The stage as it is worked by the people of today.
  package var now: FittedStage
  /// Whom today's sites reach; nil where nobody said where customers are.
  package var reachNow: LiveReach?
  /// Nil in the last stage.
  package var next: NextStage?
  /// What a seat costs that is kept taken for so many hours.
  package var seatCosts: [SeatCost]
  /// What splitting by language costs; nil without contacts or with one language.
  package var languageSplit: LanguageSplit?
  /// People who take contacts, month by month, as the hiring plan has them.
  package var peopleByMonth: [HoursSituation.PeopleInMonth]
  package var currency: String
  package var assumptions: [Assumption]

  package init(
    stage: HoursStage, reasons: [String], ladder: [HoursStage], stageBySize: HoursStage,
    now: FittedStage,
    reachNow: LiveReach?, next: NextStage?, seatCosts: [SeatCost], languageSplit: LanguageSplit?,
    peopleByMonth: [HoursSituation.PeopleInMonth] = [], currency: String = "USD",
    assumptions: [Assumption]
  ) {
    self.stage = stage
    self.reasons = reasons
    self.ladder = ladder
    self.stageBySize = stageBySize
    self.now = now
    self.reachNow = reachNow
    self.next = next
    self.seatCosts = seatCosts
    self.languageSplit = languageSplit
    self.peopleByMonth = peopleByMonth
    self.currency = currency
    self.assumptions = assumptions
  }
}

/// The stage that comes next: what triggers it, and what it changes.
package struct NextStage: Equatable, Sendable {
  package var stage: HoursStage
  package var thresholds: [HoursThreshold]
  /// The first month in which it is due, as far as the plan goes; nil if it isn't by then.
  package var month: Month?
  /// Whether it is due already.
  package var isDue: Bool
  /// The people it is told for: those of the month in which it is due, else as many as it takes.
  package var people: Int
  /// How the stage would be worked by them.
  package var fitted: FittedStage
  package var changes: [StageChange]
  package var cost: StageCost
  package var reach: LiveReach?

  package init(
    stage: HoursStage, thresholds: [HoursThreshold], month: Month?, isDue: Bool, people: Int,
    fitted: FittedStage, changes: [StageChange], cost: StageCost, reach: LiveReach?
  ) {
    self.stage = stage
    self.thresholds = thresholds
    self.month = month
    self.isDue = isDue
    self.people = people
    self.fitted = fitted
    self.changes = changes
    self.cost = cost
    self.reach = reach
  }
}

/// Something that says whether the next stage is due.
package struct HoursThreshold: Equatable, Sendable {
  /// What it is overridden by: `contactsAtWeekend`.
  package var name: String
  package var title: String
  package var kind: Kind
  package var unit: Unit
  /// Nil where nobody knows it.
  package var value: Double?
  package var trigger: Double
  /// Whether the trigger is somebody's own.
  package var isGiven: Bool
  /// Whether the value has to be at most the trigger, as a cost has; at least, if not.
  package var isLimit: Bool
  /// Why the usual trigger is what it is, as a sentence.
  package var reason: String
  /// The month in which the hiring plan's people reach it; nil if they don't, or if people don't matter.
  package var month: Month?

  package init(
    name: String, title: String, kind: Kind, unit: Unit, value: Double?, trigger: Double,
    isGiven: Bool = false, isLimit: Bool = false, reason: String, month: Month? = nil
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.unit = unit
    self.value = value
    self.trigger = trigger
    self.isGiven = isGiven
    self.isLimit = isLimit
    self.reason = reason
    self.month = month
  }

  /// Nil where the value isn't known.
  package var isMet: Bool? {
    value.map { isLimit ? $0 <= trigger + 1e-9 : $0 >= trigger - 1e-9 }
  }

  package enum Kind: String, Equatable, Sendable, Encodable {
    /// One of them is enough to want the stage.
    case need
    /// The team has grown to the size at which the source's team took the step; as good as a need.
    case size
    /// All of them have to be met for the stage to work.
    case means
  }

  package enum Unit: String, Equatable, Sendable, Encodable {
    case people, share, nights
  }
}

/// What a stage changes for some of the people.
package struct StageChange: Equatable, Sendable {
  package var people: Int
  package var of: Int
  package var kind: Kind

  package init(people: Int, of: Int, kind: Kind) {
    self.people = people
    self.of = of
    self.kind = kind
  }

  package enum Kind: Equatable, Sendable {
    /// Minutes of the day at which they start.
    case start(from: Int, to: Int)
    /// Every so many weeks instead of every so many others; nil for never. Days off 0 for Monday.
    case weekends(from: Int?, to: Int?, daysOff: [Int])
    /// Become night reps; minutes of the day.
    case nights(perWeek: Int, start: Int, end: Int)
    /// Nights that begin or end at another time.
    case nightHours(fromStart: Int, fromEnd: Int, toStart: Int, toEnd: Int)
    /// Work by day instead of at night.
    case noMoreNights
    /// Work at a site that opens.
    case newSite(name: String)
    /// Move to another site.
    case moves(from: String, to: String, language: String)
  }
}

/// What a stage costs.
package struct StageCost: Equatable, Sendable {
  /// Open hours of all sites in a week.
  package var openHours: Double
  /// People that keep two seats taken all the time at every site.
  package var fewestPeople: Double
  /// What its people and sites cost in a year; nil without a price of people.
  package var perYear: Double?
  /// What today's cost in a year.
  package var nowPerYear: Double?
  /// Of the difference, what the step itself takes: sites, night premiums and people it lacks.
  package var stepPerYear: Double?
  /// Once, for opening sites.
  package var once: Double

  package init(
    openHours: Double, fewestPeople: Double, perYear: Double?, nowPerYear: Double?,
    stepPerYear: Double?, once: Double
  ) {
    self.openHours = openHours
    self.fewestPeople = fewestPeople
    self.perYear = perYear
    self.nowPerYear = nowPerYear
    self.stepPerYear = stepPerYear
    self.once = once
  }
}

/// Whom hours reach: the share of customers' own waking or working hours in which somebody is there who
/// speaks their language.
package struct LiveReach: Equatable, Sendable {
  /// Weighed by the regions' shares.
  package var share: Double
  package var regions: [Region]

  package init(share: Double, regions: [Region]) {
    self.share = share
    self.regions = regions
  }

  package struct Region: Equatable, Sendable {
    package var name: String
    /// Of all customers.
    package var weight: Double
    package var share: Double

    package init(name: String, weight: Double, share: Double) {
      self.name = name
      self.weight = weight
      self.share = share
    }
  }
}

/// What it takes to keep one seat taken.
package struct SeatCost: Equatable, Sendable {
  /// "13 × 5".
  package var name: String
  package var hours: WeekHours
  package var hoursPerWeek: Double
  package var people: Double
  package var explanation: Explanation

  package init(
    name: String, hours: WeekHours, hoursPerWeek: Double, people: Double, explanation: Explanation
  ) {
    self.name = name
    self.hours = hours
    self.hoursPerWeek = hoursPerWeek
    self.people = people
    self.explanation = explanation
  }
}

/// What splitting contacts by language costs.
package struct LanguageSplit: Equatable, Sendable {
  package var work: HoursSituation.LiveWork
  /// Agents for all of them in one pool.
  package var pooled: Int
  package var languages: [Part]
  package var explanations: [Explanation]

  package init(
    work: HoursSituation.LiveWork, pooled: Int, languages: [Part], explanations: [Explanation]
  ) {
    self.work = work
    self.pooled = pooled
    self.languages = languages
    self.explanations = explanations
  }

  package struct Part: Equatable, Sendable {
    package var language: String
    package var share: Double
    package var agents: Int

    package init(language: String, share: Double, agents: Int) {
      self.language = language
      self.share = share
      self.agents = agents
    }
  }

  package var separate: Int { languages.reduce(0) { $0 + $1.agents } }
}

extension HoursStanding {
  /// The figures that can be opened up.
  package var explanations: [Explanation] {
    seatCosts.map(\.explanation) + (languageSplit?.explanations ?? [])
  }
}
