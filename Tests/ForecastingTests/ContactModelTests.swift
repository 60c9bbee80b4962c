import Foundation
import Randomness
import Testing
import Workforce

@testable import Forecasting

struct ContactModelTests {
  private func forecast(
    _ series: ContactSeries, days: Int = 14, country: String? = nil, events: [ForecastEvent] = []
  ) -> SeriesForecast {
    ContactModel(
      series, ahead: days, calendar: country.flatMap { HolidayCalendar(named: $0) },
      events: events
    ).forecast(
      intervals: days * series.intervalsPerDay - series.counts.count % series.intervalsPerDay)
  }

  @Test func bandsHoldWhatTheyPromise() {
    let seeds: ClosedRange<UInt64> = 1...12
    print("seeds \(seeds)")
    var held = (fifty: 0, eighty: 0, most: 0)
    var count = 0
    var gap = 0.0
    var sum = 0.0
    for seed in seeds {
      let series = MadeSeries.poisson(days: 182, seed: seed, spread: 0.1) { date, _ in
        240 * MadeSeries.weekdayFactor(date)
      }
      let forecast = forecast(series.before(day: 154), days: 28)
      for (truth, value) in zip(series.counts.dropFirst(154 * 24), forecast.intervals)
      where value.mean > 0.5 {
        count += 1
        gap += value.mean - truth
        sum += truth
        if (value.lower50...value.upper50).contains(truth) { held.fifty += 1 }
        if (value.lower80...value.upper80).contains(truth) { held.eighty += 1 }
        if (value.lower95...value.upper95).contains(truth) { held.most += 1 }
      }
    }
    #expect(abs(Double(held.fifty) / Double(count) - 0.5) < 0.08)
    #expect(abs(Double(held.eighty) / Double(count) - 0.8) < 0.05)
    #expect(abs(Double(held.most) / Double(count) - 0.95) < 0.03)
    #expect(abs(gap / sum) < 0.02)
  }

  @Test func daysHoldToo() {
    let seeds: ClosedRange<UInt64> = 21...32
    print("seeds \(seeds)")
    var held = 0
    for seed in seeds {
      let series = MadeSeries.poisson(days: 182, seed: seed, spread: 0.1) { date, _ in
        240 * MadeSeries.weekdayFactor(date)
      }
      let forecast = forecast(series.before(day: 154), days: 28)
      for (lead, day) in forecast.days.enumerated() {
        let truth = series.counts[(154 + lead) * 24..<(155 + lead) * 24].reduce(0, +)
        if (day.contacts.lower80...day.contacts.upper80).contains(truth) { held += 1 }
      }
    }
    #expect(abs(Double(held) / Double(seeds.count * 28) - 0.8) < 0.08)
  }

  @Test func weekdaysAndHoursAreTold() {
    let series = MadeSeries.poisson(days: 140, seed: 3) { date, _ in
      2400 * MadeSeries.weekdayFactor(date)
    }
    let forecast = forecast(series)
    for day in forecast.days {
      let truth = 2400 * MadeSeries.weekdayFactor(day.date)
      #expect(abs(day.contacts.mean / truth - 1) < 0.03, "\(day.date)")
    }
    let noon = forecast.intervals[12].mean
    let truth =
      2400 * MadeSeries.weekdayFactor(forecast.days[0].date)
      * MadeSeries.share(minute: 720, intervalMinutes: 60)
    #expect(abs(noon / truth - 1) < 0.04)
    #expect(
      abs(
        forecast.intervals.prefix(24).reduce(0) { $0 + $1.mean }
          - forecast.days[0].contacts.mean) < 1e-6)
  }

  @Test(arguments: [true, false])
  func closedWeekendsStayClosed(areBlank: Bool) {
    let series = MadeSeries.poisson(days: 70, seed: 4) { date, _ in
      date.weekday < 5 ? 200 : areBlank ? nil : 0
    }
    let days = forecast(series).days
    #expect(days.filter { $0.date.weekday >= 5 }.allSatisfy { $0.contacts == .none })
    #expect(days.filter { $0.date.weekday < 5 }.allSatisfy { abs($0.contacts.mean - 200) < 20 })
  }

  @Test func zerosGoOnAsZeros() {
    let forecast = forecast(MadeSeries.poisson(days: 60, seed: 1) { _, _ in 0 })
    #expect(forecast.days.allSatisfy { $0.contacts.mean == 0 && $0.contacts.upper95 == 0 })
  }

  @Test func nothingIsExpectedOfNothing() {
    for days in [0, 1, 40] {
      let forecast = forecast(MadeSeries.poisson(days: days, seed: 1) { _, _ in nil })
      #expect(forecast.intervals.count == 14 * 24)
      #expect(forecast.intervals.allSatisfy { $0 == .none })
      #expect(forecast.notices == ["Nothing was observed, so nothing is expected."])
    }
  }

  @Test func threeDaysAreAStart() {
    let forecast = forecast(MadeSeries.poisson(days: 3, seed: 5) { _, _ in 300 })
    #expect(forecast.days.allSatisfy { abs($0.contacts.mean - 300) < 60 })
    #expect(forecast.days.allSatisfy { $0.contacts.lower80 < 290 && $0.contacts.upper80 > 310 })
    #expect(forecast.notices.contains { $0.hasPrefix("Only 3 days were observed") })
  }

  @Test(arguments: [5.0, 40, 4000])
  func oneWildDayIsPutAside(factor: Double) {
    let series = MadeSeries.poisson(days: 90, seed: 6) { _, day in day == 60 ? 250 * factor : 250 }
    let forecast = forecast(series)
    #expect(forecast.days.allSatisfy { abs($0.contacts.mean / 250 - 1) < 0.06 })
    let repair = forecast.repairs.first { $0.date == series.date(ofDay: 60) }
    #expect(repair?.reason == .outlier)
    #expect(abs((repair?.used ?? 0) / 250 - 1) < 0.1)
  }

  @Test func anOutageIsNamed() {
    let series = MadeSeries.poisson(days: 90, seed: 7) { _, day in day == 80 ? 0 : 250 }
    let forecast = forecast(series)
    #expect(forecast.repairs.map(\.reason) == [.outage])
    #expect(forecast.days.allSatisfy { abs($0.contacts.mean / 250 - 1) < 0.06 })
  }

  @Test func aQueueThatBeganHalfWayIsForecastFromThereOn() {
    let series = MadeSeries.poisson(days: 100, seed: 8) { _, day in day < 60 ? nil : 180 }
    let forecast = forecast(series)
    for day in forecast.days {
      #expect(abs(day.contacts.mean / 180 - 1) < 0.1, "\(day.contacts.mean)")
    }
    #expect(forecast.repairs.isEmpty)
  }

  /// Written as zeros, what was before a queue began says no more than if it weren't written.
  @Test func zerosBeforeTheFirstContactSayNothing() {
    let series = MadeSeries.poisson(days: 100, seed: 8) { _, day in day < 60 ? 0 : 180 }
    let forecast = forecast(series)
    for day in forecast.days {
      #expect(abs(day.contacts.mean / 180 - 1) < 0.1)
      #expect(day.contacts.upper95 < 300)
    }
    #expect(forecast.leaderboard.allSatisfy { $0.wape < 0.3 })
  }

  @Test func aWeekdayThatOpensIsForecastFromThereOn() {
    let series = MadeSeries.poisson(days: 140, seed: 22) { date, day in
      date.weekday < 5 || date.weekday == 5 && day >= 105 ? 300 : 0
    }
    let days = forecast(series).days
    #expect(
      days.filter { $0.date.weekday == 5 }.allSatisfy { abs($0.contacts.mean / 300 - 1) < 0.2 })
    #expect(days.filter { $0.date.weekday == 6 }.allSatisfy { $0.contacts == .none })
  }

  @Test func aConstantGoesOnAsItIs() {
    let counts = [Double](repeating: 10, count: 100 * 24)
    let series = ContactSeries(firstDay: MadeSeries.start, intervalMinutes: 60, counts: counts)
    #expect(forecast(series).days.allSatisfy { abs($0.contacts.mean - 240) < 0.2 })
  }

  @Test func hoursThatMoveAreFollowed() {
    var series = MadeSeries.poisson(days: 120, seed: 23) { _, _ in 400 }
    for day in 100..<120 {
      let counts = Array(series.counts[day * 24..<(day + 1) * 24])
      for hour in 0..<24 { series.counts[day * 24 + hour] = counts[(hour + 20) % 24] }
    }
    let intervals = forecast(series).intervals
    // The busiest hour was one o'clock, and is five now.
    #expect(intervals[17].mean > 0.75 * 400 * MadeSeries.share(minute: 780, intervalMinutes: 60))
    #expect(intervals[9].mean < 0.4 * 400 * MadeSeries.share(minute: 540, intervalMinutes: 60))
  }

  @Test func aQueueThatEndedIsTakenToBeOver() {
    let series = MadeSeries.poisson(days: 100, seed: 9) { _, day in day < 60 ? 180 : 0 }
    #expect(forecast(series).days.allSatisfy { $0.contacts.mean < 1 })
  }

  @Test func aFewContactsAWeekAreCountsOfChance() {
    let series = MadeSeries.poisson(days: 200, seed: 10) { _, _ in 0.6 }
    let forecast = forecast(series)
    #expect(forecast.days.allSatisfy { abs($0.contacts.mean - 0.6) < 0.35 })
    #expect(forecast.days.allSatisfy { [0, 1].contains($0.contacts.median) })
    #expect(forecast.notices.contains { $0.hasPrefix("Fewer than five contacts came a day") })
  }

  @Test func growthGoesOn() {
    let series = MadeSeries.poisson(days: 400, seed: 11) { _, day in 300 * exp(Double(day) / 365) }
    let days = forecast(series, days: 28).days
    let truth = 300 * exp(Double(414) / 365)
    let mean = days.reduce(0) { $0 + $1.contacts.mean } / 28
    #expect(abs(mean / truth - 1) < 0.04)
  }

  @Test func theYearComesAgain() {
    let series = MadeSeries.poisson(days: 800, seed: 12, spread: 0.05) { _, day in
      500 * exp(0.4 * sin(2 * .pi * Double(day) / 365.25))
    }
    // From a trough towards the middle.
    let days = forecast(series.before(day: 640), days: 28).days
    let expected = days.reduce(0) { $0 + $1.contacts.mean }
    var truth = 0.0
    for day in 640..<668 { truth += 500 * exp(0.4 * sin(2 * .pi * Double(day) / 365.25)) }
    #expect(abs(expected / truth - 1) < 0.08)
  }

  @Test func holidaysAreLearnt() throws {
    let calendar = try #require(HolidayCalendar(named: "US"))
    let series = MadeSeries.poisson(days: 720, seed: 13) { date, _ in
      calendar.name(on: date) == nil ? 500 : 250
    }
    // Independence Day of the second year.
    let day = CalendarDate(year: 2027, month: 7, day: 4)!.dayNumber - series.firstDay.dayNumber
    let told = forecast(series.before(day: day - 3), country: "US")
    #expect(abs(told.days[3].contacts.mean / 250 - 1) < 0.15)
    #expect(abs(told.days[1].contacts.mean / 500 - 1) < 0.08)
    #expect(told.effects.contains { $0.name == "Independence Day" && $0.factor < 0.65 })
    let untold = forecast(series.before(day: day - 3))
    #expect(untold.days[3].contacts.mean > 400)
  }

  @Test func aHolidayThatWasClosedIsClosedAgain() throws {
    let series = MadeSeries.poisson(days: 720, seed: 14) { date, _ in
      (date.month, date.day) == (7, 4) ? nil : 400
    }
    let day = CalendarDate(year: 2027, month: 7, day: 2)!.dayNumber - series.firstDay.dayNumber
    #expect(forecast(series.before(day: day), country: "US").days[2].contacts == .none)
  }

  @Test func anEventThatIsGivenMultiplies() {
    let series = MadeSeries.poisson(days: 120, seed: 15) { _, _ in 300 }
    var launch = StormEvent(name: "Launch", start: series.date(ofDay: 123), holdDays: 100)
    launch.incidentFactor = 1.5
    let days = forecast(series, events: [ForecastEvent(launch, given: true)]).days
    #expect(abs(days[1].contacts.mean / 300 - 1) < 0.08)
    #expect(abs(days[5].contacts.mean / 450 - 1) < 0.08)
  }

  @Test func earlierEventsSayHowLargeTheNextWillBe() {
    // Usual launches multiply by 1.3; these ones did by 2.
    func event(_ day: Int) -> StormEvent {
      StormEvent.usual(.launch, name: "Launch \(day)", start: MadeSeries.start + day)
    }
    let starts = [60, 150, 240]
    let series = MadeSeries.poisson(days: 300, seed: 16) { date, _ in
      starts.reduce(300.0) { level, day in
        let usual = ForecastEvent(event(day), given: false).factor(on: date)
        return level * pow(usual, log(2) / log(1.3))
      }
    }
    let next = event(302)
    let events = (starts.map(event) + [next]).map { ForecastEvent($0, given: false) }
    let told = forecast(series, events: events)
    #expect(told.days[4].contacts.mean / told.days[0].contacts.mean > 1.6)
    let effect = told.effects.first { $0.name == "launch at its height" }
    // What is left of the launch before stands in it too.
    #expect((1.8...2.6).contains(effect?.factor ?? 0), "\(effect?.factor ?? 0)")
  }

  @Test func theRestOfTodayIsSeenInTheLightOfWhatHasCome() {
    let series = MadeSeries.poisson(days: 101, seed: 17, spread: 0.15) { _, day in
      day == 100 ? 600 : 400
    }
    let begun = series.counts.prefix(100 * 24 + 14)
    let today = forecast(
      ContactSeries(firstDay: series.firstDay, intervalMinutes: 60, counts: Array(begun)))
    let rest = today.days[0].contacts.mean
    let blind = forecast(series.before(day: 100)).intervals[14..<24].reduce(0) { $0 + $1.mean }
    #expect(today.origin == LocalTime(date: series.date(ofDay: 100), hour: 14, minute: 0))
    #expect(rest / blind > 1.25)
    #expect(today.days[1].date == series.date(ofDay: 101))
    // Its band is narrower than the morning's was.
    let early = forecast(series.before(day: 100)).days[0].contacts
    let late = today.days[0].contacts
    #expect(late.upper80 - late.lower80 < 0.7 * (early.upper80 - early.lower80))
  }

  @Test func anHourThatAClockSkipsIsNoGap() {
    var series = MadeSeries.poisson(days: 120, seed: 18) { _, _ in 2000 }
    series.counts[83 * 24 + 2] = .nan
    #expect(forecast(series).repairs.isEmpty)
  }

  @Test(arguments: [(400.0, 0.1), (40, 0.02)])
  func waysInWhichItMayComeAreAsManyAndAsWideAsTheForecast(daily: Double, spread: Double) {
    let seed: UInt64 = 19
    print("seed \(seed)")
    let series = MadeSeries.poisson(days: 154, seed: seed, spread: spread) { date, _ in
      daily * MadeSeries.weekdayFactor(date)
    }
    let model = ContactModel(series, ahead: 14)
    let forecast = model.forecast(intervals: 14 * 24)
    let paths = model.paths(400, intervals: 14 * 24, seed: seed)
    #expect(paths == model.paths(400, intervals: 14 * 24, seed: seed))
    #expect(paths[0] != model.paths(1, intervals: 14 * 24, seed: seed + 1)[0])
    var held = 0
    for (lead, day) in forecast.days.enumerated() {
      let sums = paths.map { $0[lead * 24..<(lead + 1) * 24].reduce(0, +) }
      let mean = sums.reduce(0, +) / Double(sums.count)
      #expect(abs(mean / day.contacts.mean - 1) < 0.04)
      held += sums.count { (day.contacts.lower80...day.contacts.upper80).contains($0) }
    }
    #expect(abs(Double(held) / Double(400 * 14) - 0.8) < 0.08)
  }

  @Test func nothingButTheSeriesMatters() {
    let series = MadeSeries.poisson(days: 90, seed: 20) { _, _ in 100 }
    #expect(forecast(series) == forecast(series))
  }
}
