import Foundation
import Randomness
import TestSupport
import Testing
import Workforce

@testable import Pipeline

/// A desk's forecast, with a forecaster that repeats what came a week before: every figure can be recounted.
@Suite struct DemandForecastTests {
  private let monday = CalendarDate("2026-03-02")!

  private let lastWeekAgain: SeriesForecaster = { series, ahead, _, _ in
    let week = series.intervalsPerDay * 7
    let values = (0..<ahead).map { index -> ForecastValue in
      let place = series.counts.count - week + index % week
      let count = place >= 0 ? series.counts[place] : 0
      return count > 0 ? ForecastValue(median: count, logDeviation: 0.2) : .none
    }
    let perDay = series.intervalsPerDay
    return SeriesForecast(
      origin: series.end, intervalMinutes: series.intervalMinutes, intervals: values,
      days: (0..<(ahead / perDay)).map { day in
        let sum = values[day * perDay..<(day + 1) * perDay].reduce(0) { $0 + $1.mean }
        return DayForecast(
          date: series.end.date + day,
          contacts: sum > 0 ? ForecastValue(median: sum, logDeviation: 0.1) : .none)
      })
  }

  private func queue(
    _ channel: ContactChannel, _ language: String? = nil, segment: String? = nil, days: Int = 28,
    from first: CalendarDate? = nil,
    _ count: (_ day: Int, _ hour: Int) -> Double
  ) -> QueueSeries {
    let start = first ?? monday
    return QueueSeries(
      key: QueueKey(channel: channel, language: language, segment: segment),
      contacts: ContactSeries(
        firstDay: start, intervalMinutes: 60,
        counts: (0..<days * 24).map { count($0 / 24, $0 % 24) }))
  }

  private func history(_ queues: [QueueSeries], days: Int = 28) -> DemandSeries {
    DemandSeries(
      timeZone: "UTC", firstDay: monday, lastDay: monday + (days - 1),
      end: LocalTime(date: monday + days, hour: 0, minute: 0), intervalMinutes: 60, queues: queues)
  }

  private func office(_ hour: Int) -> Bool { (9..<17).contains(hour) }

  @Test func segmentsAddUpToTheirTotals() throws {
    var queues = [
      queue(.phone) { office($1) ? 10 + Double($0 % 7) : 0 },
      queue(.phone) { office($1) ? 3 : 0 }, queue(.email) { day, _ in day % 7 < 5 ? 2 : 0 },
    ]
    for (place, segment) in ["Paid", "Free", "Paid"].enumerated() {
      queues[place].key.segment = segment
    }
    let forecast = DemandForecast(
      of: history(queues), terms: ForecastTerms(days: 7), clock: .utc, by: lastWeekAgain)
    #expect(
      forecast.totals.map(\.of) == [
        .all, .channel(.phone), .channel(.email), .segment("Free"), .segment("Paid"),
      ])
    for day in 0..<7 {
      let paid = forecast.queues.filter { $0.key.segment == "Paid" }
        .reduce(0) { $0 + $1.days[day].contacts.mean }
      #expect(abs(forecast.totals[4].days[day].contacts.mean - paid) < 1e-6)
      let all = forecast.totals[3].days[day].contacts.mean + paid
      #expect(abs(forecast.totals[0].days[day].contacts.mean - all) < 1e-6)
    }
  }

  @Test func queuesAddUpToTheirTotals() {
    let forecast = DemandForecast(
      of: history([
        queue(.phone, "en") { office($1) ? 10 + Double($0 % 7) : 0 },
        queue(.phone, "es") { office($1) ? 3 : 0 },
        queue(.email) { day, _ in day % 7 < 5 ? 2 : 0 },
      ]), terms: ForecastTerms(days: 14), clock: .utc, by: lastWeekAgain)
    #expect(
      forecast.totals.map(\.of) == [
        .all, .channel(.phone), .channel(.email), .language("en"), .language("es"),
      ])
    for day in 0..<14 {
      let sum = forecast.queues.reduce(0) { $0 + $1.days[day].contacts.mean }
      #expect(abs(forecast.totals[0].days[day].contacts.mean - sum) < 1e-6)
      let phone = forecast.queues.prefix(2).reduce(0) { $0 + $1.days[day].contacts.mean }
      #expect(abs(forecast.totals[1].days[day].contacts.mean - phone) < 1e-6)
      for queue in forecast.queues {
        let inside = queue.series.places(ofDay: day).reduce(0) { $0 + queue.intervals[$1].mean }
        // The day's mean is its median's, with a spread of its own.
        #expect((inside > 0) == (queue.days[day].contacts.mean > 0))
      }
    }
    #expect(forecast.queues.allSatisfy { $0.series.intervals.count == 14 * 24 })
  }

  @Test func theOrderOfCoresChangesNothing() {
    let queues = (0..<12).map { place in
      queue(.phone, "l\(place)") { office($1) ? Double(($0 + place) % 7) : 0 }
    }
    let made = (0..<3).map { _ in
      DemandForecast(
        of: history(queues), terms: ForecastTerms(days: 7), clock: .utc, by: lastWeekAgain)
    }
    #expect(made[0] == made[1] && made[1] == made[2])
    #expect(made[0].queues.map(\.key) == queues.map(\.key))
  }

  @Test func aQueueThatHasEndedIsNotForecast() {
    var ended = queue(.social) { _, _ in 1 }
    ended.endedOn = monday
    let forecast = DemandForecast(
      of: history([queue(.phone) { _, _ in 2 }, ended]), terms: ForecastTerms(days: 7), clock: .utc,
      by: lastWeekAgain)
    #expect(forecast.queues.map(\.key.channel) == [.phone])
  }

  @Test func peoplesChangesStandBesideTheModel() throws {
    let day = monday + 30
    let terms = ForecastTerms(
      days: 7,
      adjustments: [
        ForecastAdjustment(
          first: day, last: day, change: .factor(1.5), channel: .phone, why: "campaign"),
        ForecastAdjustment(first: day + 1, last: day + 1, change: .contactsADay(33), why: "fair"),
        ForecastAdjustment(
          first: day + 100, last: day + 100, change: .factor(2), why: "too late for this one"),
      ])
    let plain = DemandForecast(
      of: history([queue(.phone) { office($1) ? 20 : 0 }, queue(.chat) { office($1) ? 10 : 0 }]),
      terms: ForecastTerms(days: 7), clock: .utc, by: lastWeekAgain)
    let forecast = DemandForecast(
      of: history([queue(.phone) { office($1) ? 20 : 0 }, queue(.chat) { office($1) ? 10 : 0 }]),
      terms: terms, clock: .utc, by: lastWeekAgain)
    #expect(forecast.adjustments.map(\.why) == ["campaign", "fair"])
    let (phone, chat) = (forecast.queues[0], forecast.queues[1])
    #expect(phone.series == plain.queues[0].series, "what the method says stays")
    let place = try #require(phone.series.days.firstIndex { $0.date == day })
    #expect(
      abs(phone.days[place].contacts.mean / phone.series.days[place].contacts.mean - 1.5) < 1e-9)
    #expect(chat.days[place].contacts == chat.series.days[place].contacts)
    let next = place + 1
    let before = phone.series.days[next].contacts.mean + chat.series.days[next].contacts.mean
    let after = phone.days[next].contacts.mean + chat.days[next].contacts.mean
    #expect(abs(after - before - 33) < 1e-6)
    #expect(
      phone.series.days.indices.filter { ![place, next].contains($0) }.allSatisfy {
        phone.days[$0] == phone.series.days[$0]
      })
    let noon = phone.series.places(ofDay: place).lowerBound + 12
    #expect(abs(phone.intervals[noon].mean / phone.series.intervals[noon].mean - 1.5) < 1e-9)
  }

  @Test func aSegmentsChangeIsFeltByItsQueuesAlone() throws {
    let day = monday + 30
    let history = history([
      queue(.phone, segment: "Paid") { office($1) ? 20 : 0 },
      queue(.email, segment: "Paid") { office($1) ? 10 : 0 },
      queue(.phone, segment: "Free") { office($1) ? 30 : 0 },
    ])
    let forecast = DemandForecast(
      of: history,
      terms: ForecastTerms(
        days: 7,
        adjustments: [
          ForecastAdjustment(
            first: day, last: day, change: .contactsADay(60), segment: "Paid", why: "letter"),
          ForecastAdjustment(
            first: day, last: day, change: .factor(2), segment: "Trial", why: "nobody has it"),
        ]), clock: .utc, by: lastWeekAgain)
    let added = try forecast.queues.map { queue in
      let place = try #require(queue.series.days.firstIndex { $0.date == day })
      return queue.days[place].contacts.mean - queue.series.days[place].contacts.mean
    }
    #expect(abs(added[0] + added[1] - 60) < 1e-6 && added[0] > 1.5 * added[1], "\(added)")
    #expect(added[2] == 0)
    let paid = try #require(forecast.totals.first { $0.of == .segment("Paid") })
    let own = forecast.queues.prefix(2).reduce(0) { sum, queue in
      sum + queue.days.reduce(0) { $0 + $1.contacts.mean }
    }
    #expect(abs(paid.days.reduce(0) { $0 + $1.contacts.mean } - own) < 1e-6)
    #expect(
      forecast.notices.contains(
        "The adjustment for nobody has it changes nothing: no queue has its channel, language, skill and "
          + "segment."))
  }

  @Test func aSegmentThatQueuesAreNotToldApartBySaysHowTheyAre() {
    let day = monday + 30
    let forecast = DemandForecast(
      of: history([queue(.phone, "es") { office($1) ? 20 : 0 }]),
      terms: ForecastTerms(
        days: 7,
        adjustments: [
          ForecastAdjustment(
            first: day, last: day, change: .factor(2), segment: "Paid", why: "letter")
        ]), clock: .utc, by: lastWeekAgain)
    #expect(
      forecast.notices == [
        "The adjustment for letter changes nothing: queues aren't told apart by segment. Where contacts "
          + "say theirs, ask with --by language,segment."
      ])
  }

  @Test func whatChangesNothingAndWhatIsTakenForUsualAreSaid() {
    let day = monday + 30
    func adjustment(_ why: String, from first: Int, to last: Int, _ channel: ContactChannel? = nil)
      -> ForecastAdjustment
    {
      ForecastAdjustment(
        first: day + first, last: day + last, change: .factor(2), channel: channel, why: why)
    }
    let launch = StormEvent.usual(.launch, name: "Big launch", start: day)
    let forecast = DemandForecast(
      of: history([queue(.phone) { office($1) ? 20 : 0 }]),
      terms: ForecastTerms(
        days: 7, events: [ForecastEvent(launch, given: false)],
        adjustments: [
          adjustment("nobody", from: 0, to: 1, .chat), adjustment("later", from: 50, to: 60),
          adjustment("longer", from: 2, to: 60), adjustment("over", from: -60, to: -50),
          adjustment("all is said", from: 0, to: 1),
        ]), clock: .utc, by: lastWeekAgain)
    let last = monday + 34
    #expect(
      forecast.notices == [
        "Nobody says what Big launch does to contacts: up to × 1.3 is expected of it, as is usual for its "
          + "kind, or what earlier ones of it did. Write incidents: of the event to say it.",
        "The adjustment for nobody changes nothing: no queue has its channel, language, skill and segment.",
        "The adjustment for later begins on \(day + 50), after the last day of this forecast: it is in no "
          + "figure.",
        "The adjustment for longer goes on until \(day + 60); it is in the days up to \(last), and in no "
          + "later figure.",
      ])
  }

  @Test func aSkippedHourHasNothing() throws {
    // Dublin goes forward at 1:00 on 2026-03-29.
    let first = CalendarDate("2026-03-02")!
    var series = history([queue(.phone, days: 26) { _, _ in 4 }], days: 26)
    series.timeZone = "Europe/Dublin"
    let forecast = DemandForecast(
      of: series, terms: ForecastTerms(days: 3), clock: .dublin2026, by: lastWeekAgain)
    #expect(forecast.origin.date == first + 26)
    let sunday = forecast.queues[0].series.places(ofDay: 1)
    let closed = sunday.filter { forecast.queues[0].intervals[$0] == .none }
    #expect(
      closed.map { forecast.queues[0].series.start(of: $0).description } == ["2026-03-29T01:00:00"])
    #expect(
      forecast.queues[0].days[1].contacts.mean < forecast.queues[0].days[0].contacts.mean)
  }

  @Test func volumesAreForecastInTheirOwnIntervals() throws {
    func volume(_ hour: Int, seconds: Int) -> IntervalVolume {
      IntervalVolume(
        source: "pbx", queue: "main", start: Timestamp(secondsSince1970: Int64(hour) * 3600),
        lengthSeconds: seconds, offered: 5, handled: nil, handleSeconds: nil)
    }
    let volumes = (0..<5).map { volume($0, seconds: 1800) } + [volume(9, seconds: 3600)]
    let told = DemandHistory(customers: [], volumes: volumes) { _ in }
    #expect(try told.usualIntervalSeconds() == 1800)
    let both = DemandHistory(customers: [], volumes: volumes) { body in
      try body(.made(id: "a", created: 0))
    }
    #expect(try both.usualIntervalSeconds() == nil)
    let odd = DemandHistory(customers: [], volumes: [volume(0, seconds: 7200)]) { _ in }
    #expect(try odd.usualIntervalSeconds() == nil)
  }

  // MARK: The young team

  private func scenario() -> Scenario {
    var scenario = Scenario(company: nil, hiring: .made(ticketsPerMonth: 1550))
    scenario.hiring.firstMonth = Month(year: 2026, number: 3)
    scenario.channels = [
      Channel(name: "phone", kind: .phone, share: 0.4, handleMinutes: 5),
      Channel(name: "mail", kind: .email, share: 0.6, handleMinutes: nil),
    ]
    return scenario
  }

  @Test func withoutAHistoryTheModelsExpectationHolds() throws {
    let plan = try #require(PlannedDemand(of: scenario()))
    let origin = LocalTime(date: CalendarDate("2026-03-02")!, hour: 0, minute: 0)
    let forecast = DemandForecast(
      from: origin, intervalMinutes: 30, terms: ForecastTerms(days: 28), plan: plan, clock: .utc)
    // 1,550 a month of 31 days are 1,400 in four weeks of it.
    let total = forecast.totals[0].days.reduce(0) { $0 + $1.contacts.mean }
    #expect(abs(total - 1400) < 1)
    let phone = try #require(forecast.queues.first { $0.key.channel == .phone })
    #expect(abs(phone.days.reduce(0) { $0 + $1.contacts.mean } - 560) < 1)
    #expect(phone.handleTime?.meanSeconds == 300)
    let noon = phone.intervals[24]
    let night = phone.intervals[6]
    #expect(noon.mean > night.mean * 5)
    #expect(
      forecast.notices.count == 1 && forecast.notices[0].hasPrefix("Nothing has been imported"))
    #expect(forecast.months.count == 24 && forecast.months[0].basis == .plan)
    #expect(forecast.months[1].contacts.upper80 > forecast.months[1].contacts.median)
  }

  @Test func theForecastMovesFromTheModelToWhatWasMeasured() throws {
    let plan = try #require(PlannedDemand(of: scenario()))
    func expected(days: Int, contactsADay: Double) -> Double {
      let measured = history(
        [queue(.phone, days: days) { _, _ in contactsADay / 24 }], days: days)
      let forecast = DemandForecast(
        of: measured, terms: ForecastTerms(days: 7, plan: plan), clock: .utc, by: lastWeekAgain)
      return forecast.totals[0].days.reduce(0) { $0 + $1.contacts.mean } / 7
    }
    // The model says 50 a day over all channels, of which the phone's 0.4 stand for a history of phone
    // alone; 100 a day came.
    let three = expected(days: 3, contactsADay: 100)
    let ten = expected(days: 10, contactsADay: 100)
    #expect(three > 20 && ten > three && ten < 100)
    #expect(abs(expected(days: 7, contactsADay: 100) - 60) < 1.5, "half of 20 and half of 100")
    #expect(expected(days: 14, contactsADay: 100) > 95, "two weeks stand for themselves")
  }

  // MARK: Months

  @Test func monthsFollowTheHistoryAndItsDays() throws {
    let first = CalendarDate("2023-01-01")!
    let days = CalendarDate("2026-01-01")!.dayNumber - first.dayNumber
    var series = DemandSeries(
      timeZone: "UTC", firstDay: first, lastDay: first + (days - 1),
      end: LocalTime(date: first + days, hour: 0, minute: 0), intervalMinutes: 60,
      queues: [queue(.phone, days: days, from: first) { _, hour in office(hour) ? 10 : 0 }])
    series.queues[0].contacts.counts[0] = .nan
    let forecast = DemandForecast(
      of: series, terms: ForecastTerms(days: 31), clock: .utc, by: lastWeekAgain)
    #expect(forecast.months.count == 24)
    #expect(forecast.months[0].month == Month(year: 2026, number: 1))
    #expect(forecast.months.map(\.basis) == [.days] + Array(repeating: .history, count: 23))
    let partly = DemandForecast(
      of: series, terms: ForecastTerms(days: 40), clock: .utc, by: lastWeekAgain)
    // Nine days stand for themselves; they are as the others.
    #expect(abs(partly.months[1].contacts.median - forecast.months[1].contacts.median) < 30)
    let launch = StormEvent(
      name: "Launch", start: CalendarDate("2026-04-01")!, holdDays: 30, halfLifeDays: 0,
      incidentFactor: 1.5)
    let stormy = DemandForecast(
      of: series,
      terms: ForecastTerms(days: 31, events: [ForecastEvent(launch, given: true)]), clock: .utc,
      by: lastWeekAgain)
    let ratios = zip(stormy.months, forecast.months).map { $0.contacts.median / $1.contacts.median }
    #expect(abs(ratios[3] - 1.5) < 1e-9 && ratios[2] == 1 && ratios[4] == 1)
    let february = forecast.months[1]
    #expect(abs(february.contacts.median - 28 * 80) < 30)
  }
}
