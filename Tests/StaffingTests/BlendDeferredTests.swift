import Staffing
import Testing
import Workforce

@Suite struct BlendDeferredTests {
  /// Calls in every half hour and some mail, open around the clock.
  private func week(mail: Double, languages: (String?, String?) = (nil, nil)) -> WeekDemand {
    let day = CalendarDate(dayNumber: 4)
    return WeekDemand(
      timeZone: "UTC", firstDay: day, lastDay: day + 6, weeks: 1, intervalSeconds: 1800,
      queues: [
        QueueDemand(
          key: QueueKey(channel: .phone, language: languages.0),
          contacts: Array(repeating: 100, count: 336)),
        QueueDemand(
          key: QueueKey(channel: .email, language: languages.1),
          contacts: Array(repeating: mail, count: 336)),
      ])
  }

  private var terms: [QueueTerms] {
    var calls = QueueTerms(answering: .calls, averageHandleTime: 180)
    calls.promises.serviceLevel = ServiceLevelPromise(share: 0.8, threshold: 20)
    let promise = DeferredPromise(share: 0.5, seconds: 4 * 3600, countsOpenHours: true)
    return [calls, QueueTerms(answering: .deferred(promise), averageHandleTime: 600)]
  }

  /// 14 agents for 10 erlangs have 4 people's time to spare: 12 pieces of ten minutes in half an hour.
  @Test(arguments: [(11.9, 0), (12.1, 1), (15.1, 2)])
  func peopleBetweenCallsDoTheMailAndTheRestNeedsPeopleOfItsOwn(mail: Double, own: Int) throws {
    let apart = try staffWeek(week(mail: mail), terms: terms)
    let blended = try blendedWeek(apart)
    #expect(blended.queues[1].helpers == [0])
    #expect(blended.queues[1].intervals.allSatisfy { $0.agents == own })
    #expect(blended.queues[0] == apart.queues[0], "calls are answered as before")
    #expect(apart.queues[1].intervals.allSatisfy { $0.agents > own })
    #expect(try #require(blended.queues[1].deferred).promiseKept > 1 - 1e-9)
  }

  @Test func anotherLanguageIsNoHelp() throws {
    let apart = try staffWeek(week(mail: 5, languages: ("English", "Spanish")), terms: terms)
    #expect(try blendedWeek(apart) == apart)
  }

  @Test func whatOneQueueTakesIsNotThereForTheNext() throws {
    var demand = week(mail: 11.9)
    demand.queues.append(demand.queues[1])
    demand.queues[2].key.channel = .social
    let blended = try blendedWeek(try staffWeek(demand, terms: terms + [terms[1]]))
    #expect(blended.queues[1].intervals[0].agents == 0)
    #expect(blended.queues[2].intervals[0].agents == 4, "of 11.9 pieces, 0.1 are done in between")
  }
}
