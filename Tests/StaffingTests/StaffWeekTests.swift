import Staffing
import Testing
import Workforce

@Suite struct StaffWeekTests {
  private let phone = QueueKey(channel: .phone)

  private func calls(aht: Double = 180, hours: String = "Mon-Fri 9-17") -> QueueTerms {
    var terms = QueueTerms(
      answering: .calls, averageHandleTime: aht, hours: WeekHours(hours) ?? .always,
      shrinkage: 0.3)
    terms.promises.serviceLevel = ServiceLevelPromise(share: 0.8, threshold: 20)
    return terms
  }

  /// The same number of contacts in every half hour.
  private func steady(_ contacts: Double, intervalSeconds: Int = 1800) -> WeekDemand {
    let day = CalendarDate(dayNumber: 4)
    return WeekDemand(
      timeZone: "UTC", firstDay: day, lastDay: day + 6, weeks: 1, intervalSeconds: intervalSeconds,
      queues: [
        QueueDemand(
          key: phone,
          contacts: Array(repeating: contacts, count: 604_800 / intervalSeconds))
      ])
  }

  @Test func aSteadyWeekIsTheSameIntervalOverAndOver() throws {
    let staffing = try staffWeek(steady(100), terms: [calls(hours: "always")])
    let queue = staffing.queues[0]
    #expect(queue.load == .intervalByInterval)
    #expect(queue.intervals.allSatisfy { $0.agents == 14 && $0.scheduledAgents == 20 })
    #expect(abs((queue.intervals[5].service?.serviceLevel ?? 0) - 0.88835) < 5e-6)
  }

  @Test func nobodyIsNeededWhileItIsClosed() throws {
    let queue = try staffWeek(steady(100), terms: [calls()]).queues[0]
    for (index, interval) in queue.intervals.enumerated() {
      let (day, halfHour) = (index / 48, index % 48)
      let isOpen = day < 5 && (18..<34).contains(halfHour)
      #expect((interval.agents > 0) == isOpen, "day \(day), half hour \(halfHour)")
    }
  }

  /// With calls of an hour, the first half hours find few in progress, and the plain figure is too high.
  @Test func longCallsFollowWhatCameInBefore() throws {
    let queue = try staffWeek(steady(20), terms: [calls(aht: 3600)]).queues[0]
    guard case .lagging = queue.load else {
      Issue.record("the load of an hour's calls lags")
      return
    }
    let monday = queue.intervals[18..<34]
    let first = try #require(monday.first)
    let last = try #require(monday.last)
    #expect(first.load < 20 && abs(last.load - 40) < 0.5)
    #expect(first.agents < last.agents)
  }

  /// Whatever is still going on at five is finished; it changes nothing from nine to five.
  @Test func whatIsLeftAtClosingTimeDecidesNothing() throws {
    var demand = steady(0)
    for index in demand.queues[0].contacts.indices {
      let halfHour = index % 48
      // Up to ten erlangs, a sixteenth of it more every half hour from nine on.
      if index < 240, (18..<34).contains(halfHour) {
        demand.queues[0].contacts[index] = 100 * Double(halfHour - 17) / 16
      }
    }
    let queue = try staffWeek(demand, terms: [calls()]).queues[0]
    #expect(queue.load == .intervalByInterval)
    // Around the clock, the end at five is one that counts.
    let always = try staffWeek(demand, terms: [calls(hours: "always")]).queues[0]
    guard case .lagging(let interval, _) = always.load else {
      Issue.record("calls that go on after five were left out")
      return
    }
    #expect(interval % 48 == 34)
  }

  @Test func theFewestPeopleAreThereEvenIfNobodyCalls() throws {
    var terms = calls()
    terms.fewestAgents = 2
    let queue = try staffWeek(steady(0), terms: [terms]).queues[0]
    #expect(queue.intervals[20].agents == 2 && queue.intervals[0].agents == 0)
    #expect(queue.intervals[20].service == nil)
  }

  // MARK: Deferred work

  private func mail(_ promise: DeferredPromise, hours: String = "Mon-Fri 9-17") -> QueueTerms {
    QueueTerms(
      answering: .deferred(promise), averageHandleTime: 600, hours: WeekHours(hours) ?? .always)
  }

  /// Six pieces an hour around the clock of ten minutes each: 168 hours of work in 40 open hours.
  @Test func deferredWorkIsDoneInOpenHoursAsPromised() throws {
    let promise = DeferredPromise(share: 0.5, seconds: 8 * 3600, countsOpenHours: true)
    let queue = try staffWeek(steady(3), terms: [mail(promise)]).queues[0]
    let outcome = try #require(queue.deferred)
    #expect(outcome.promiseKept > 0.999)
    let work = queue.intervals.reduce(0) { $0 + $1.load * $1.openShare * 0.5 }
    #expect(abs(work - 168) < 0.01 * 168, "as much is done as comes in: \(work) hours")
    #expect(queue.intervals.allSatisfy { ($0.agents > 0) == ($0.openShare > 0) })
  }

  @Test func aHigherPromisedShareKeepsMoreInHand() throws {
    func hours(_ share: Double) throws -> Double {
      let promise = DeferredPromise(share: share, seconds: 4 * 3600, countsOpenHours: true)
      return try staffWeek(steady(3), terms: [mail(promise)]).queues[0].intervals
        .reduce(0) { $0 + $1.load }
    }
    let (half, most, nearlyAll) = (try hours(0.5), try hours(0.9), try hours(0.99))
    #expect(half < most && most < nearlyAll)
  }

  @Test func workThatComesInOverAClosedWeekendCanNotBeDoneInHours() throws {
    let promise = DeferredPromise(share: 0.9, seconds: 8 * 3600, countsOpenHours: false)
    #expect(throws: QueuePromiseOutOfReach(key: phone, reason: .closedTooLong)) {
      _ = try staffWeek(self.steady(3), terms: [self.mail(promise)])
    }
  }

  // MARK: Explained

  @Test func everyFactorTellsWhatItAdds() throws {
    var terms = calls(hours: "always")
    terms.promises.occupancy = 0.65
    let demand = steady(100)
    let staffing = try staffWeek(demand, terms: [terms])
    let explanation = try explainNeed(
      demand.queues[0], staffing.queues[0], interval: 20, intervalSeconds: 1800)
    #expect(
      explanation.steps == [
        .init(.contacts, result: 100), .init(.handleTime, result: 10),
        .init(.keepsUp, result: 11),
        // 16 agents for the occupancy alone, 14 for the service level alone: 22.86 and 20 paid.
        .init(.promises, result: 14, without: 23), .init(.occupancy, result: 16, without: 20),
        .init(.shrinkage, result: 16 / 0.7, without: 16), .init(.roundedUp, result: 23),
      ])
    #expect(explanation.formula?.agents == 16)
  }

  @Test func aClosedIntervalHasNoSteps() throws {
    let demand = steady(100)
    let staffing = try staffWeek(demand, terms: [calls()])
    let explanation = try explainNeed(
      demand.queues[0], staffing.queues[0], interval: 0, intervalSeconds: 1800)
    #expect(explanation.steps.isEmpty && explanation.formula == nil)
  }
}
