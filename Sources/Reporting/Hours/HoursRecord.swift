import Pipeline
import Workforce

/// Support hours for programs.
package struct HoursRecord: Encodable, Sendable {
  /// Which stage the team is in, in a sentence.
  let stage: String?
  /// The Monday of the week that is designed; times are UTC unless they say otherwise.
  let week: CalendarDate
  let currency: String
  let sites: [SiteRecord]
  let regions: [RegionRecord]
  let now: FiguresRecord
  let promiseKeptHours: Double?
  let design: DesignRecord
  let openings: [OpeningRecord]
  let combinations: Int
  let options: [OptionRecord]
  let assumptions: [Assumption]

  struct SiteRecord: Encodable, Sendable {
    let name: String
    let timeZone: String
    let utcOffsetMinutes: Int
    let hours: String
    let languages: [String]
    let costPerHour: Double?
    let isCandidate: Bool
  }

  struct RegionRecord: Encodable, Sendable {
    let name: String
    let timeZone: String
    let utcOffsetMinutes: Int
    let share: Double
    let hours: String
    let reach: Double
  }

  struct FiguresRecord: Encodable, Sendable {
    let reach: Double
    let contactsLive: Double
    let contactsInPromise: Double
    let contactsOutsidePerWeek: Double
    let meanHoursUntilOpen: Double?
    let people: Double
    let paidHoursPerWeek: Double
    let costPerYear: Double?
    let nightsPerPersonMonth: Double
    let weekendsPerPerson: Double
    let hoursHeldByOne: Double
    let sites: Int

    init(_ figures: HoursFigures) {
      reach = figures.reach
      contactsLive = figures.contactsLive
      contactsInPromise = figures.contactsInPromise
      contactsOutsidePerWeek = figures.contactsOutside
      meanHoursUntilOpen =
        figures.meanHoursUntilOpen.isFinite ? figures.meanHoursUntilOpen : nil
      people = figures.people
      paidHoursPerWeek = figures.paidHoursPerWeek
      costPerYear = figures.costPerYear
      nightsPerPersonMonth = figures.nightsPerPersonMonth
      weekendsPerPerson = figures.weekendsPerPerson
      hoursHeldByOne = figures.hoursHeldByOne
      sites = figures.sites
    }
  }

  struct DesignRecord: Encodable, Sendable {
    let people: Int
    let payrollPeople: Int
    let paidHoursPerWeek: Double
    let costPerWeek: Double?
    let lowerBoundPerWeek: Double?
    let gap: Double
    let isProven: Bool
    let isRecounted: Bool
    let tours: [TourRecord]
    let intervalMinutes: Int
    let coverage: [CoverageRecord]
    let shortfalls: [ShortfallRecord]
  }

  struct TourRecord: Encodable, Sendable {
    let crew: String
    let site: String
    let people: Int
    let paidHours: Double
    let isNight: Bool
    /// Starts from Monday on, on the site's clock; null on days off.
    let starts: [String?]
  }

  struct CoverageRecord: Encodable, Sendable {
    let language: String
    let required: [Int]
    let covered: [Int]
  }

  struct ShortfallRecord: Encodable, Sendable {
    let language: String
    let start: String
    let hours: Double
    let mostMissing: Int
    let cause: String
  }

  struct OpeningRecord: Encodable, Sendable {
    let site: String
    let hours: String
    let fewestPeople: Double
    let figures: FiguresRecord
  }

  struct OptionRecord: Encodable, Sendable {
    let hours: [String?]
    let figures: FiguresRecord
  }

  init(_ hours: SupportHours, stage: String?) {
    let problem = hours.problem
    self.stage = stage
    week = problem.monday
    currency = problem.currency
    sites = (problem.sites + problem.candidates).enumerated().map { index, placed in
      SiteRecord(
        name: placed.name, timeZone: placed.site.timeZone, utcOffsetMinutes: placed.offsetMinutes,
        hours: placed.hours.words, languages: placed.site.languages ?? problem.languages,
        costPerHour: placed.costPerHour, isCandidate: index >= problem.sites.count)
    }
    regions = problem.regions.enumerated().map { index, placed in
      RegionRecord(
        name: placed.name, timeZone: placed.region.timeZone, utcOffsetMinutes: placed.offsetMinutes,
        share: placed.region.share, hours: placed.region.hours.words,
        reach: hours.comparison.now.figures.reachByRegion[index])
    }
    now = FiguresRecord(hours.comparison.now.figures)
    promiseKeptHours = hours.comparison.promiseKeptNow
    design = DesignRecord(
      hours.design, payrollPeople: hours.payrollPeople,
      isPriced: problem.sites.allSatisfy { $0.costPerHour != nil },
      isRecounted: hours.check.faults.isEmpty)
    openings = hours.openings.map {
      OpeningRecord(
        site: $0.site.name, hours: $0.site.hours.words, fewestPeople: $0.fewestPeople,
        figures: FiguresRecord($0.figures))
    }
    combinations = hours.comparison.combinations
    options = hours.comparison.front.map {
      OptionRecord(hours: $0.option.hours.map { $0?.words }, figures: FiguresRecord($0.figures))
    }
    assumptions = problem.assumptions
  }
}

extension HoursRecord.DesignRecord {
  fileprivate init(
    _ design: ShiftDesign, payrollPeople: Int, isPriced: Bool, isRecounted: Bool
  ) {
    people = design.people
    self.payrollPeople = payrollPeople
    paidHoursPerWeek = design.paidHoursPerWeek
    costPerWeek = isPriced ? design.cost.total : nil
    lowerBoundPerWeek = isPriced ? design.lowerBound : nil
    gap = design.gap
    isProven = design.gap == 0
    self.isRecounted = isRecounted
    tours = design.tours.map { tour in
      HoursRecord.TourRecord(
        crew: design.problem.crews[tour.crew].name, site: design.problem.crews[tour.crew].site,
        people: tour.people, paidHours: Double(tour.paidMinutes) / 60, isNight: tour.isNight,
        starts: tour.starts.map { $0.map { WeekTime.clock(minute: $0) } })
    }
    intervalMinutes = design.problem.intervalMinutes
    coverage = design.problem.needs.indices.map { need in
      HoursRecord.CoverageRecord(
        language: design.problem.needs[need].name, required: design.problem.needs[need].required,
        covered: design.serving(need: need))
    }
    let seconds = design.problem.intervalMinutes * 60
    shortfalls = design.shortfalls.map { shortfall in
      HoursRecord.ShortfallRecord(
        language: design.problem.needs[shortfall.need].name,
        start: WeekTime(interval: shortfall.intervals.lowerBound, intervalSeconds: seconds).short,
        hours: Double(shortfall.intervals.count * design.problem.intervalMinutes) / 60,
        mostMissing: shortfall.mostMissing, cause: "\(shortfall.cause)")
    }
  }
}

extension HoursRecord {
  /// A row for each week of shifts, to be given to people.
  static func sheet(of design: ShiftDesign) -> Sheet {
    Sheet(
      header: ["site", "crew", "people", "paidHours", "night"]
        + WeekHeatMap.days.map { $0.prefix(3).lowercased() },
      rows: design.tours.map { tour in
        let crew = design.problem.crews[tour.crew]
        let meal = crew.rules.meal?.minutes ?? 0
        var row: [Sheet.Field] = [
          .text(crew.site), .text(crew.name), .whole(tour.people),
          .number(Double(tour.paidMinutes) / 60), .text(tour.isNight ? "yes" : "no"),
        ]
        row += tour.starts.map { start in
          start.map {
            .text(
              "\(WeekTime.clock(minute: $0))–"
                + WeekTime.clock(minute: ($0 + tour.paidMinutes + meal) % 1440))
          } ?? .none
        }
        return row
      })
  }
}
