/// A stage of support hours: what a team of a certain size covers, where, and how its people take
/// turns. A template; `FittedStage` is what becomes of it with somebody's own people.
package struct HoursStage: Equatable, Sendable {
  /// From 1 on, in the order in which a growing company reaches them.
  package var number: Int
  /// As it stands in a sentence: "growing team".
  package var name: String
  /// People who take contacts where the source tells of it.
  package var people: Int
  /// What is new in it, as a sentence.
  package var summary: String
  package var home: SitePattern
  /// Sites abroad, in the order in which they open.
  package var abroad: [SiteAbroad] = []
  /// The languages it adds to the home's; empty for the home's alone.
  package var languages: [String] = []
  package var channels: [String] = ["phone", "email"]
  /// People outside support who take contacts when all others are busy.
  package var hats = 0
  package var roles: [StageRole] = []
  /// People who served a language from another site, and move where it is spoken.
  package var moves: [LanguageMove] = []
  /// Where the source is silent; the keys say what would replace it.
  package var assumptions: [Assumption] = []

  package init(number: Int, name: String, people: Int, summary: String, home: SitePattern) {
    self.number = number
    self.name = name
    self.people = people
    self.summary = summary
    self.home = home
  }

  /// "the growing team".
  package var title: String { number == 7 ? name : "the \(name)" }
}

extension HoursStage {
  /// Which hours a site of a stage keeps, on its own clock, and how its people cover them.
  package struct SitePattern: Hashable, Sendable {
    /// Days on which it is open, 0 for Monday.
    package var days: [Int]
    /// Minutes of the day between which day shifts lie: 07:00 to 20:00 is 420..<1200.
    package var window: Range<Int>
    package var starts: Starts
    package var weekends: Weekends
    /// Days on which it is open for all 24 hours.
    package var daysAroundTheClock: [Int]

    package init(
      days: [Int], window: Range<Int>, starts: Starts, weekends: Weekends = .off,
      daysAroundTheClock: [Int] = []
    ) {
      self.days = days
      self.window = window
      self.starts = starts
      self.weekends = weekends
      self.daysAroundTheClock = daysAroundTheClock
    }

    package var hours: WeekHours {
      WeekHours(
        minutes: days.map { day in
          daysAroundTheClock.contains(day)
            ? day * 1440..<(day + 1) * 1440
            : day * 1440 + window.lowerBound..<day * 1440 + window.upperBound
        })
    }
  }

  /// When day shifts start.
  package enum Starts: Hashable, Sendable {
    /// Half at opening, half so that they end at closing.
    case halves
    /// Every so many minutes from opening on, the last so that it ends at closing.
    case staggered(everyMinutes: Int)
    /// All at opening.
    case one
  }

  /// How weekends are worked.
  package enum Weekends: Hashable, Sendable {
    case off
    /// Groups take turns; who works Saturday and Sunday has these days of the same week off.
    case rotating(daysOff: [Int])
  }

  /// A site that a stage opens abroad.
  package struct SiteAbroad: Hashable, Sendable {
    /// What it serves: "Western Europe".
    package var region: String
    /// Where the source, or we if it is silent, opens it.
    package var city: String
    package var timeZone: String
    package var pattern: SitePattern
    /// Of all people, the share that works there.
    package var share: Double
    /// The fewest and the most people whom the source tells of there; nil where it tells of none.
    package var people: ClosedRange<Int>?

    package init(
      region: String, city: String, timeZone: String, pattern: SitePattern, share: Double,
      people: ClosedRange<Int>? = nil
    ) {
      self.region = region
      self.city = city
      self.timeZone = timeZone
      self.pattern = pattern
      self.share = share
      self.people = people
    }
  }

  /// A kind of work in a stage, and how many of its people do it.
  package struct StageRole: Hashable, Sendable {
    package var name: String
    package var rule: Rule

    package enum Rule: Hashable, Sendable {
      /// Everybody who isn't counted elsewhere.
      case everybodyElse
      /// The night team.
      case nights
      /// One for so many people.
      case oneFor(people: Int)
      /// People from outside support.
      case outside
      /// One for each site abroad.
      case onePerSiteAbroad
    }

    package init(_ name: String, _ rule: Rule) {
      self.name = name
      self.rule = rule
    }
  }

  /// A language that is served from one site until a site opens where it is spoken.
  package struct LanguageMove: Hashable, Sendable {
    package var language: String
    /// The region whose site served it first.
    package var fromCity: String
    package var toCity: String
    /// Months after the stage begins in which the new site opens.
    package var afterMonths: Int

    package init(language: String, fromCity: String, toCity: String, afterMonths: Int) {
      self.language = language
      self.fromCity = fromCity
      self.toCity = toCity
      self.afterMonths = afterMonths
    }
  }
}
