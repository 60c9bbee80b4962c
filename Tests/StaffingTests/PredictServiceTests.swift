import Staffing
import TestSupport
import Testing
import Workforce

@Suite struct PredictServiceTests {
  private let weekdays = WeekHours("Mon-Fri 9-17")!

  @Test func theLeastPeopleArePredictedAsTheyWereStaffed() throws {
    let week = try staffWeek(.made([.made(perInterval: 60)]), terms: [.calls(hours: weekdays)])
    let queue = week.queues[0]
    let predicted = predictService(
      week.demand.queues[0], queue.terms, agents: queue.intervals.map(\.agents),
      intervalSeconds: 3600)
    #expect(predicted.intervals == queue.intervals.map(\.service))
    // As many come in every open hour.
    let levels = queue.intervals.compactMap { $0.service?.serviceLevel }
    let mean = levels.reduce(0, +) / Double(levels.count)
    #expect(abs(try #require(predicted.serviceLevel) - mean) < 1e-9)
  }

  @Test func hoursWithoutPeopleKeepNoPromise() throws {
    let demand = QueueDemand.made(perInterval: 60)
    let nobody = predictService(
      demand, .calls(hours: weekdays, patience: 100), agents: Array(repeating: 0, count: 168),
      intervalSeconds: 3600)
    #expect(nobody.serviceLevel == 0 && nobody.abandonment == 1)
    let endless = predictService(
      demand, .calls(hours: weekdays), agents: Array(repeating: 0, count: 168),
      intervalSeconds: 3600)
    #expect(endless.serviceLevel == 0 && endless.averageSpeedOfAnswer == .infinity)
  }

  @Test func fewerPeopleForMailKeepLessOfThePromise() throws {
    let demand = QueueDemand.made(.email, perInterval: 10)
    func kept(_ agents: Int) throws -> Double {
      try #require(
        predictService(
          demand, .email(hours: weekdays),
          agents: (0..<168).map { $0 / 24 < 5 && (9..<17).contains($0 % 24) ? agents : 0 },
          intervalSeconds: 3600
        ).serviceLevel)
    }
    // 1,680 mails of ten minutes are 280 hours' work a week, and 40 hours are open.
    #expect(try kept(6) < 0.5)
    #expect(try kept(14) > 0.999)
  }

  @Test func nothingThatComesInIsPredictedForNobody() {
    let predicted = predictService(
      .made(perInterval: 0), .calls(), agents: Array(repeating: 2, count: 168),
      intervalSeconds: 3600)
    #expect(predicted.serviceLevel == nil && predicted.intervals.allSatisfy { $0 == nil })
  }
}
