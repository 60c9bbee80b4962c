import Staffing
import Testing
import Workforce

@Suite struct PooledChannelTests {
  private func calls(_ language: String, _ contacts: Double) -> QueueDemand {
    QueueDemand(
      key: QueueKey(channel: .phone, language: language),
      contacts: Array(repeating: contacts, count: 336))
  }

  private func terms(seconds: Double = 600) -> QueueTerms {
    var terms = QueueTerms(answering: .calls, averageHandleTime: seconds)
    terms.promises.serviceLevel = ServiceLevelPromise(share: 0.8, threshold: 20)
    return terms
  }

  private func pooled(_ queues: [QueueDemand], _ terms: [QueueTerms]) throws -> [PooledChannel] {
    let monday = CalendarDate(dayNumber: 4)
    return try staffWeek(
      WeekDemand(
        timeZone: "UTC", firstDay: monday, lastDay: monday + 6, weeks: 1, intervalSeconds: 1800,
        queues: queues),
      terms: terms
    ).pooled
  }

  /// 40 calls a half hour of ten minutes, 80 % within 20 seconds, around the clock.
  @Test func onePoolOfFortyCallsTakesEighteenAndFourOfTenTakeTwentyFour() throws {
    let languages = ["English", "French", "German", "Spanish"]
    let pools = try pooled(languages.map { calls($0, 10) }, languages.map { _ in terms() })
    let pool = try #require(pools.first)
    #expect(pools.count == 1 && pool.channel == .phone && pool.queues.count == 4)
    #expect(abs(pool.separateAgentHours - 24 * 168) < 1e-6)
    #expect(abs(try #require(pool.pooledAgentHours) - 18 * 168) < 1e-6)
  }

  @Test func thePoolsHandleTimeIsAveragedOverContacts() throws {
    // 30 calls of five minutes and 10 of 25 are as much work as 40 of ten.
    let pools = try pooled(
      [calls("English", 30), calls("German", 10)], [terms(seconds: 300), terms(seconds: 1500)])
    #expect(abs(try #require(pools.first?.pooledAgentHours) - 18 * 168) < 1e-6)
  }

  @Test func queuesThatPromiseDifferentThingsAreNoPool() throws {
    var quick = terms()
    quick.promises.serviceLevel = ServiceLevelPromise(share: 0.9, threshold: 10)
    let pools = try pooled([calls("English", 10), calls("German", 10)], [terms(), quick])
    #expect(pools.first?.pool == .none(.differentPromises))
  }

  @Test func queuesWithDifferentHoursAreNoPool() throws {
    var weekdays = terms()
    weekdays.hours = try #require(WeekHours("Mon-Fri 9-17"))
    let pools = try pooled([calls("English", 10), calls("German", 10)], [terms(), weekdays])
    #expect(pools.first?.pool == .none(.differentHours))
  }

  @Test func aChannelOfOneQueueHasNothingToPool() throws {
    #expect(try pooled([calls("English", 10)], [terms()]).isEmpty)
    #expect(try pooled([calls("English", 10), calls("German", 0)], [terms(), terms()]).isEmpty)
  }

  @Test func workThatMayWaitIsPooledToo() throws {
    let mail = QueueTerms(
      answering: .deferred(
        DeferredPromise(share: 0.5, seconds: 4 * 3600, countsOpenHours: true)),
      averageHandleTime: 600)
    let queues = [calls("English", 2), calls("German", 2)].map { queue in
      var queue = queue
      queue.key.channel = .email
      return queue
    }
    let pool = try #require(try pooled(queues, [mail, mail]).first)
    // Two thirds of a person each: two people apart, or together still two for four thirds.
    #expect(abs(pool.separateAgentHours - 2 * 168) < 1e-6)
    #expect(abs(try #require(pool.pooledAgentHours) - 2 * 168) < 1e-6)
  }
}
