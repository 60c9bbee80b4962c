import Foundation
import Reporting
import Testing
import Workforce

/// A forecast of two queues over a week, made up.
enum MadeForecast {
  static let origin = CalendarDate("2027-03-01")!

  static func made(
    published: Int? = nil, alsoAdjusted: [ForecastAdjustment] = []
  ) -> ForecastReport {
    let days = 7
    func series(_ scale: Double) -> SeriesForecast {
      let values = (0..<days * 48).map { place -> ForecastValue in
        let hour = place % 48 / 2
        return (9..<17).contains(hour) && place / 48 % 7 < 5
          ? ForecastValue(median: scale, logDeviation: 0.3) : .none
      }
      return SeriesForecast(
        origin: LocalTime(date: origin, hour: 0, minute: 0), intervalMinutes: 30,
        intervals: values,
        days: (0..<days).map { day in
          let sum = values[day * 48..<(day + 1) * 48].reduce(0) { $0 + $1.mean }
          return DayForecast(
            date: origin + day,
            contacts: sum > 0 ? ForecastValue(median: sum, logDeviation: 0.1) : .none)
        },
        leaderboard: [
          MethodScore(method: "weekday means", weight: 0.7, wape: 0.081, bias: -0.012, mase: 0.71),
          MethodScore(method: "Theta", weight: 0.3, wape: 0.095, bias: 0.02, mase: 0.83),
          MethodScore(method: "seasonal naive", weight: 0, wape: 0.12, bias: 0.001, mase: 1),
        ],
        blend: MethodScore(method: "blend", weight: 1, wape: 0.078, bias: -0.003, mase: 0.68),
        coverage: [
          BandCoverage(nominal: 0.5, observed: 0.51, intervals: 4320),
          BandCoverage(nominal: 0.8, observed: 0.79, intervals: 4320),
          BandCoverage(nominal: 0.95, observed: 0.946, intervals: 4320),
        ],
        repairs: [
          SeriesRepair(date: origin + -30, reason: .outage, observed: 3, used: 160)
        ], effects: [DayEffect(name: "Saint Patrick's Day", factor: 0.31, days: 2)])
    }
    let change = ForecastAdjustment(
      first: origin + 2, last: origin + 2, change: .factor(1.25), channel: .phone, by: "Amy",
      why: "Spring campaign")
    let phone = series(10)
    var adjusted = QueueForecast.Adjusted(intervals: phone.intervals, days: phone.days)
    adjusted.days[2].contacts = adjusted.days[2].contacts.scaled(by: 1.25)
    for place in phone.places(ofDay: 2) {
      adjusted.intervals[place] = adjusted.intervals[place].scaled(by: 1.25)
    }
    let past = (0..<56).map { $0 % 7 < 5 ? 150.0 : 0 }
    let queues = [
      QueueForecast(
        key: QueueKey(channel: .phone, language: "en"), series: phone, adjusted: adjusted,
        handleTime: HandleTimeProfile(
          meanSeconds: 300, factors: Array(repeating: 1, count: 336), count: 1000),
        recentDays: past),
      QueueForecast(
        key: QueueKey(channel: .email), series: series(4), recentDays: past.map { $0 / 3 }),
    ]
    let all = (0..<days).map { day in
      DayForecast(
        date: origin + day,
        contacts: queues[0].days[day].contacts.adding(queues[1].days[day].contacts))
    }
    return ForecastReport(
      DemandForecast(
        timeZone: "Europe/Dublin", origin: LocalTime(date: origin, hour: 0, minute: 0),
        intervalMinutes: 30, history: CalendarDate("2025-01-01")!...(origin + -1), queues: queues,
        totals: [
          ForecastTotal(of: .all, days: all),
          ForecastTotal(of: .channel(.phone), days: queues[0].days),
          ForecastTotal(of: .channel(.email), days: queues[1].days),
        ],
        months: (0..<3).map {
          MonthForecast(
            month: Month(year: 2027, number: 3) + $0,
            contacts: ForecastValue(median: 4200, logDeviation: 0.1), basis: .history)
        }, holidays: "Ireland",
        dayNames: [origin + 4: "Big launch starts"], adjustments: [change] + alsoAdjusted,
        assumptions: [], notices: ["Some volumes are of longer intervals."]),
      company: "Example", timeZoneReason: "that of the model's first site, Dublin",
      published: published,
      commands: [Command("muster forecast --publish", "keep it, so that it can be judged later")])
  }

  static let scores = ForecastRecordReport(
    ForecastRecord(
      published: 2, judged: 1, days: origin...(origin + 8),
      lines: [
        .init(
          key: QueueKey(channel: .phone, language: "en"), horizon: .day, intervals: 48,
          contacts: 161, model: .init(wape: 0.09, bias: -0.02, mase: 0.8), dayWape: 0.04,
          pinball: 0.61,
          coverage: [
            BandCoverage(nominal: 0.5, observed: 0.5, intervals: 16),
            BandCoverage(nominal: 0.8, observed: 0.875, intervals: 16),
            BandCoverage(nominal: 0.95, observed: 1, intervals: 16),
          ], people: .init(mean: 0.5, bias: -0.25, needed: 4.5, intervals: 16)),
        .init(
          key: QueueKey(channel: .phone, language: "en"), horizon: .week, intervals: 288,
          contacts: 640, model: .init(wape: 0.12, bias: 0.03, mase: nil), dayWape: 0.07,
          pinball: nil,
          coverage: [],
          changed: .init(
            intervals: 16, model: .init(wape: 0.2, bias: -0.2, mase: nil),
            person: .init(wape: 0.05, bias: 0.05, mase: nil))),
      ],
      groups: [
        .init(
          of: .segment("Paid"), horizon: .week,
          changed: .init(
            intervals: 32, model: .init(wape: 0.18, bias: -0.2, mase: nil),
            person: .init(wape: 0.21, bias: 0.05, mase: nil)))
      ],
      methods: [
        .init(method: "weekday means", forecasts: 1, contacts: 801, wape: 0.114, bias: 0.02)
      ]
    ), company: "Example")
}

@Suite struct ForecastReportTests {
  @Test func textTellsOfEveryPart() throws {
    let text = MadeForecast.made().text(style: TextStyle(width: 100, colour: false, full: true))
    try expectSnapshot(text, named: "forecast.txt")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func aDayIsNotSpecialForWhatNoQueueFeels() throws {
    let letter = ForecastAdjustment(
      first: MadeForecast.origin + 2, last: MadeForecast.origin + 2, change: .factor(1.25),
      segment: "Nobody", why: "Letter")
    let style = TextStyle(width: 100, colour: false, full: true)
    let days = MadeForecast.made(alsoAdjusted: [letter]).text(style: style).split(separator: "\n")
      .filter { $0.contains("03-03") || $0.contains("3 Mar") }
    #expect(days.contains { $0.contains("Spring campaign (") })
    #expect(!days.contains { $0.contains("Letter (") })
  }

  @Test func scoresAreToldByQueueAndHorizon() throws {
    try expectSnapshot(
      MadeForecast.scores.text(style: TextStyle(width: 100, colour: false, full: true)),
      named: "forecast-scores.txt")
  }

  @Test func aRowIsAnInterval() {
    let rows = MadeForecast.made().csv().split(separator: "\n")
    #expect(rows.count == 1 + 2 * 7 * 48)
    #expect(
      rows[0]
        == "queue,timestamp,mean,median,lower50,upper50,lower80,upper80,lower95,upper95,adjusted,"
        + "handleSeconds")
    #expect(rows[1] == "phone · en,2027-03-01T00:00:00,0,0,0,0,0,0,0,0,0,300")
    #expect(rows[1 + 2 * 48 + 20].hasPrefix("phone · en,2027-03-03T10:00:00,10.46"))
    #expect(rows.last == "email,2027-03-07T23:30:00,0,0,0,0,0,0,0,0,,")
  }

  @Test func scoresAreRowsToo() {
    let rows = MadeForecast.scores.csv().split(separator: "\n")
    #expect(rows.count == 3)
    #expect(
      rows[1] == "phone · en,day,48,161,0.09,-0.02,0.8,0.04,0.61,0.5,0.875,1,,,,4.5,0.5,-0.25")
  }

  @Test func programsReadTheSame() throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(MadeForecast.made(published: 3).json().utf8))
    let object = try #require(json as? [String: Any])
    #expect(object["published"] as? Int == 3)
    let queues = try #require(object["queues"] as? [[String: Any]])
    #expect(queues.map { $0["queue"] as? String } == ["phone · en", "email"])
    let intervals = try #require(queues[0]["intervals"] as? [[String: Any]])
    #expect(intervals.count == 7 * 48)
    let scores = try JSONSerialization.jsonObject(with: Data(MadeForecast.scores.json().utf8))
    #expect(((scores as? [String: Any])?["lines"] as? [Any])?.count == 2)
  }

  @Test func thePageHasBandsAndEveryTable() {
    let page = MadeForecast.made().html()
    for part in ["Contacts a day", "8 of 10", "Saint Patrick", "Spring campaign", "weekday means"] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(MadeForecast.scores.html().contains("Erlang C"))
  }

  @Test func nothingPublishedIsSaidInOneSentence() {
    let empty = ForecastRecordReport(
      ForecastRecord(published: 0, judged: 0, days: nil, lines: [], methods: []), company: nil)
    #expect(empty.headline == "No forecast has been published yet.")
  }
}
