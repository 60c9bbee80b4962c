import TestSupport
import Testing
import Workforce

@testable import Pipeline

/// Published forecasts against what came, by hand.
@Suite struct ForecastRecordTests {
  private let monday = CalendarDate("2026-03-02")!
  private let key = QueueKey(channel: .phone)

  /// Two weeks of ten an hour; then what came.
  private func history(_ came: [Double]) -> DemandSeries {
    let counts = [Double](repeating: 10, count: 14 * 24) + came
    let end = LocalTime(
      secondsSince1970: LocalTime(date: monday + 14, hour: 0, minute: 0).secondsSince1970
        + Int64(came.count) * 3600)
    return DemandSeries(
      timeZone: "UTC", firstDay: monday, lastDay: end.date, end: end, intervalMinutes: 60,
      queues: [
        QueueSeries(
          key: key,
          contacts: ContactSeries(firstDay: monday, intervalMinutes: 60, counts: counts))
      ])
  }

  private func published(
    _ number: Int = 1, hours: Int = 24 * 28, adjusted: [Double]? = nil, startsAt hour: Int = 0
  ) -> PublishedForecast {
    let value = ForecastValue(
      mean: 10, median: 10, lower50: 9, upper50: 11, lower80: 8, upper80: 12, lower95: 6,
      upper95: 14)
    return PublishedForecast(
      number: number, publishedAt: Timestamp(secondsSince1970: 0), timeZone: "UTC",
      origin: LocalTime(date: monday + 14, hour: hour, minute: 0), intervalMinutes: 60,
      byLanguage: true, bySkill: false,
      queues: [
        .init(
          key: key, method: "weekday means",
          intervals: Array(repeating: value, count: hours), adjusted: adjusted)
      ])
  }

  @Test func intervalsAreJudgedByHowFarAheadTheyWere() throws {
    // A day of 11, a day of 13; the rest isn't known yet.
    let came = Array(repeating: 11.0, count: 24) + Array(repeating: 13, count: 24)
    let record = ForecastRecord(
      of: [published()], actual: { _ in history(came) }, agents: { _, _, _, _ in nil })
    #expect(record.published == 1 && record.judged == 1)
    #expect(record.days == monday + 14...monday + 15)
    #expect(record.lines.map(\.horizon) == [.day, .week])
    let day = record.lines[0]
    #expect(day.intervals == 24 && day.contacts == 264)
    #expect(abs(try #require(day.model.wape) - 1.0 / 11) < 1e-12)
    #expect(abs(try #require(day.model.bias) + 1.0 / 11) < 1e-12)
    #expect(day.model.mase == 1, "last week was 10 too")
    #expect(abs(try #require(day.dayWape) - 1.0 / 11) < 1e-12)
    #expect(day.coverage.map(\.observed) == [1, 1, 1])
    let week = record.lines[1]
    #expect(week.coverage.map(\.observed) == [0, 0, 1])
    #expect(week.people == nil && week.changed == nil)
    #expect(record.methods.map(\.method) == ["weekday means"])
    #expect(abs(record.methods[0].wape - (24.0 + 72) / (24 * 24)) < 1e-12)
  }

  @Test func whatIsOffByChanceInIntervalsEvensOutInDays() throws {
    let came = (0..<24).map { $0 % 2 == 0 ? 5.0 : 15 }
    let record = ForecastRecord(
      of: [published()], actual: { _ in history(came) }, agents: { _, _, _, _ in nil })
    #expect(record.lines[0].model.wape == 0.5 && record.lines[0].dayWape == 0)
  }

  @Test func whatIsNotKnownYetIsNotJudged() {
    let record = ForecastRecord(
      of: [published()], actual: { _ in history([]) }, agents: { _, _, _, _ in nil })
    #expect(record.judged == 0 && record.lines.isEmpty && record.days == nil)
    let nothing = ForecastRecord(
      of: [published()], actual: { _ in nil }, agents: { _, _, _, _ in nil })
    #expect(nothing.published == 1 && nothing.judged == 0)
  }

  @Test func peopleAreJudgedWhereTheyChangedSomething() throws {
    var adjusted = [Double](repeating: 10, count: 24 * 28)
    adjusted[0] = 13
    let came = Array(repeating: 12.0, count: 24)
    let record = ForecastRecord(
      of: [published(adjusted: adjusted)], actual: { _ in history(came) },
      agents: { _, _, _, _ in nil })
    let changed = try #require(record.lines[0].changed)
    #expect(changed.intervals == 1)
    #expect(changed.model.wape == 2.0 / 12 && changed.person.wape == 1.0 / 12)
  }

  @Test func whatPeopleChangedIsJudgedBySegmentToo() throws {
    let keys = [
      QueueKey(channel: .phone, segment: "Paid"), QueueKey(channel: .email, segment: "Paid"),
      QueueKey(channel: .phone, segment: "Free"),
    ]
    var told = published(hours: 24)
    // An hour of each paid queue is changed: 12 for 10 where 12 came, 16 for 10 where 8 came.
    told.queues = zip(keys, [12.0, 16, nil]).map { key, person in
      var queue = told.queues[0]
      queue.key = key
      queue.adjusted = person.map { [$0] + Array(repeating: 10, count: 23) }
      return queue
    }
    var came = history([12])
    came.queues = zip(keys, [12.0, 8, 10]).map { key, count in
      var queue = history([count]).queues[0]
      queue.key = key
      return queue
    }
    let record = ForecastRecord(
      of: [told], actual: { [came] _ in came }, agents: { _, _, _, _ in nil })
    let group = try #require(record.groups.first)
    #expect(record.groups.count == 1 && group.of == .segment("Paid") && group.horizon == .day)
    #expect(group.changed.intervals == 2)
    #expect(group.changed.model.wape == 4.0 / 20 && group.changed.person.wape == 8.0 / 20)
  }

  @Test func errorsAreToldInAgents() throws {
    var scenario = Scenario(company: nil, hiring: .made())
    scenario.channels = [Channel(name: "line", kind: .phone, share: nil, handleMinutes: 6)]
    var agents = AgentsForContacts(scenario: scenario, history: nil)
    let time = LocalTime(date: monday, hour: 9, minute: 0)
    // 100 calls of 6 minutes an hour are 10 erlangs: 80 % within 20 s take 14 agents by Erlang C.
    let hundred = agents.agents(for: key, contacts: 100, at: time, minutes: 60)
    let none = agents.agents(for: key, contacts: 0, at: time, minutes: 60)
    let mail = agents.agents(for: QueueKey(channel: .email), contacts: 5, at: time, minutes: 60)
    #expect(hundred == 14 && none == 0 && mail == nil)
    // Where a history told queues apart otherwise, the channel's handle time holds.
    var told = history([])
    told.queues[0].key.language = "es"
    told.queues[0].handleTime = HandleTimeProfile(
      meanSeconds: 360, factors: Array(repeating: 1, count: 336), count: 50)
    var measured = AgentsForContacts(scenario: nil, history: told)
    let same = measured.agents(for: key, contacts: 100, at: time, minutes: 60)
    #expect(same == 14)
    let record = ForecastRecord(
      of: [published()], actual: { _ in history([100]) },
      agents: { key, contacts, time, minutes in
        agents.agents(for: key, contacts: contacts, at: time, minutes: minutes)
      })
    let people = try #require(record.lines[0].people)
    let ten = agents.agents(for: key, contacts: 10, at: time, minutes: 60)
    let planned = try #require(ten)
    #expect(people.needed == 14 && people.mean == 14 - planned && people.bias == planned - 14)
  }

  @Test func twoForecastsOfTheSameQueueAreJudgedTogether() {
    let record = ForecastRecord(
      of: [published(1), published(2, startsAt: 1)], actual: { _ in history([11, 11]) },
      agents: { _, _, _, _ in nil })
    #expect(record.lines.count == 1 && record.lines[0].intervals == 3)
    #expect(record.methods[0].forecasts == 2)
  }

  @Test func ofTwoForecastsFromOneTimeTheLastIsJudged() {
    let record = ForecastRecord(
      of: [published(1), published(2)], actual: { _ in history([11]) },
      agents: { _, _, _, _ in nil })
    #expect(record.lines.count == 1 && record.lines[0].intervals == 1)
    #expect(record.methods[0].forecasts == 1)
  }
}
