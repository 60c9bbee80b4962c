import Workforce

/// A forecast for programs.
package struct DemandForecastRecord: Encodable {
  let company: String?
  let published: Int?
  let timeZone: String
  let origin: String
  let intervalMinutes: Int
  let historyFirstDay: CalendarDate?
  let historyLastDay: CalendarDate?
  let holidays: String?
  let specialDays: [SpecialDay]
  let queues: [Queue]
  let totals: [Total]
  let months: [MonthForecast]
  let adjustments: [Adjustment]
  let assumptions: [String]
  let notices: [String]

  init(_ forecast: DemandForecast, company: String?, published: Int?) {
    self.company = company
    self.published = published
    timeZone = forecast.timeZone
    origin = "\(forecast.origin)"
    intervalMinutes = forecast.intervalMinutes
    historyFirstDay = forecast.history?.lowerBound
    historyLastDay = forecast.history?.upperBound
    holidays = forecast.holidays
    specialDays = forecast.dayNames.sorted { $0.key < $1.key }
      .map { SpecialDay(date: $0.key, name: $0.value) }
    queues = forecast.queues.map(Queue.init)
    totals = forecast.totals.map { Total(of: ForecastWords.name($0.of), days: $0.days) }
    months = forecast.months
    adjustments = forecast.adjustments.map(Adjustment.init)
    assumptions = forecast.assumptions.map(\.text)
    notices = forecast.notices
  }

  struct Queue: Encodable {
    let queue: String
    let channel: String
    let language: String?
    let skill: String?
    let segment: String?
    let workHours: Double?
    let intervals: [Interval]
    let days: [DayForecast]
    let adjustedDays: [DayForecast]?
    let blend: MethodScore?
    let leaderboard: [MethodScore]
    let coverage: [BandCoverage]
    let effects: [DayEffect]
    let repairs: [SeriesRepair]
    let notices: [String]

    init(_ forecast: QueueForecast) {
      queue = forecast.key.name
      channel = forecast.key.channel.rawValue
      language = forecast.key.language
      skill = forecast.key.skill
      segment = forecast.key.segment
      workHours = forecast.workHours
      intervals = forecast.series.intervals.indices.map { Interval(forecast, at: $0) }
      days = forecast.series.days
      adjustedDays = forecast.adjusted?.days
      blend = forecast.series.blend
      leaderboard = forecast.series.leaderboard
      coverage = forecast.series.coverage
      effects = forecast.series.effects
      repairs = forecast.series.repairs
      notices = forecast.series.notices
    }
  }

  struct Interval: Encodable {
    let start: String
    let contacts: ForecastValue
    let adjusted: Double?
    let handleSeconds: Double?

    init(_ forecast: QueueForecast, at index: Int) {
      let time = forecast.series.start(of: index)
      start = "\(time)"
      contacts = forecast.series.intervals[index]
      adjusted = forecast.adjusted?.intervals[index].mean
      handleSeconds = forecast.handleTime?.seconds(at: time)
    }
  }

  struct SpecialDay: Encodable {
    let date: CalendarDate
    let name: String
  }

  struct Total: Encodable {
    let of: String
    let days: [DayForecast]
  }

  struct Adjustment: Encodable {
    let from: CalendarDate
    let to: CalendarDate
    let channel: String?
    let language: String?
    let skill: String?
    let segment: String?
    var factor: Double?
    var contactsADay: Double?
    let by: String?
    let why: String

    init(_ adjustment: ForecastAdjustment) {
      from = adjustment.first
      to = adjustment.last
      channel = adjustment.channel?.rawValue
      language = adjustment.language
      skill = adjustment.skill
      segment = adjustment.segment
      by = adjustment.by
      why = adjustment.why
      switch adjustment.change {
      case .factor(let factor): self.factor = factor
      case .contactsADay(let contacts): contactsADay = contacts
      }
    }
  }
}
