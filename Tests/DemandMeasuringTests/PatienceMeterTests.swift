import Foundation
import Randomness
import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct PatienceMeterTests {
  /// Weeks of remission of leukaemia patients under 6-mercaptopurine, the usual example of textbooks:
  /// E. A. Gehan, Biometrika 52(1–2), 1965, doi:10.1093/biomet/52.1-2.203. Relapses are the events.
  @Test func theCurveOfATextbookIsTheTextbooks() {
    var relapses = Tally()
    for week in [6, 6, 6, 7, 10, 13, 16, 22, 23] { relapses.add(week) }
    var lost = Tally()
    for week in [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35] { lost.add(week) }
    let steps = KaplanMeier(events: relapses, lost: lost).steps
    #expect(steps.map(\.seconds) == [6, 7, 10, 13, 16, 22, 23])
    #expect(steps.map(\.atRisk) == [21, 17, 15, 12, 11, 7, 6])
    let published = [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]
    for (step, share) in zip(steps, published) { #expect(abs(step.share - share) < 0.0005) }
  }

  /// Customers who wait for an agent as long as the dice say, or give up before.
  private func meter(
    customers: Int, patience: (inout SeededGenerator) -> Double, meanWait: Double, seed: UInt64
  ) -> PatienceMeter {
    var dice = SeededGenerator(seed: seed)
    let untilAnswer = ExponentialDistribution(mean: meanWait)
    return (0..<customers).reduce(into: PatienceMeter()) { meter, _ in
      let answer = untilAnswer.draw(with: &dice)
      let end = patience(&dice)
      meter.add(waitSeconds: Int(min(answer, end).rounded(.up)), isAbandoned: end < answer)
    }
  }

  @Test func exponentialPatienceComesBackInsideItsInterval() throws {
    let (seed, mean) = (UInt64(7), 300.0)
    let covered = try (0..<100).filter { run in
      let patience = ExponentialDistribution(mean: mean)
      let estimate = try #require(
        meter(
          customers: 800, patience: { patience.draw(with: &$0) }, meanWait: 100,
          seed: seed + UInt64(run)
        ).estimate())
      return (estimate.lowSeconds...estimate.highSeconds).contains(mean)
    }
    #expect((88...100).contains(covered.count), "seed \(seed): \(covered.count) of 100")
  }

  @Test func whoWasAnsweredCountsAsStillPatient() throws {
    let estimate = try #require(
      meter(customers: 20_000, patience: { 600 * $0.nextUnit() }, meanWait: 200, seed: 3)
        .estimate())
    // Patience is uniform up to ten minutes.
    for point in estimate.curve {
      #expect(abs(point.shareStillWaiting - (1 - point.waitSeconds / 600)) < 0.03, "seed 3")
    }
    #expect(estimate.curve.count <= 102)
    guard case .measured(let draws) = estimate.distribution else {
      Issue.record("The patience isn't drawn from the curve.")
      return
    }
    #expect(draws == draws.sorted())
    #expect(abs(draws.reduce(0, +) / Double(draws.count) - 300) < 10, "seed 3")
  }

  @Test func thoseWhoOutlastTheCurveGoOnAsThoseBeforeThem() throws {
    // Nobody waits for more than a minute, as somebody answers; patience is five minutes on average.
    var dice = SeededGenerator(seed: 5)
    var meter = PatienceMeter()
    let patience = ExponentialDistribution(mean: 300)
    for _ in 0..<20_000 {
      let end = patience.draw(with: &dice)
      meter.add(waitSeconds: Int(min(60, end).rounded(.up)), isAbandoned: end < 60)
    }
    let estimate = try #require(meter.estimate())
    #expect(abs((estimate.curve.last?.shareStillWaiting ?? 0) - exp(-0.2)) < 0.01, "seed 5")
    #expect(estimate.completedCurve.last?.shareStillWaiting == 0)
    #expect(abs(estimate.distribution.meanSeconds - 300) < 25, "seed 5")
  }

  @Test func contactsTellTheirWaitInSeveralWays() throws {
    var meter = PatienceMeter()
    func call(wait: Int?, from: Int64, reply: Int64? = nil, end: Int64? = nil, gaveUp: Bool)
      -> Contact
    {
      var contact = Contact.made(created: from, resolved: end, channel: .phone)
      contact.waitSeconds = wait
      contact.firstReplyAt = reply.map(Timestamp.init(secondsSince1970:))
      contact.isAbandoned = gaveUp
      return contact
    }
    for number in 0..<10 {
      meter.add(call(wait: 40, from: Int64(number), gaveUp: true))
    }
    meter.add(call(wait: nil, from: 100, end: 160, gaveUp: true))
    meter.add(call(wait: nil, from: 100, reply: 130, end: 500, gaveUp: false))
    // Never in line, unknown, and no demand.
    meter.add(call(wait: 0, from: 100, gaveUp: true))
    meter.add(call(wait: nil, from: 100, gaveUp: true))
    var spam = call(wait: 90, from: 100, gaveUp: true)
    spam.isSpam = true
    meter.add(spam)
    let estimate = try #require(meter.estimate())
    #expect(estimate.abandoned == 11)
    #expect(estimate.answered == 1)
    #expect(abs(estimate.meanSeconds - (400.0 + 60 + 30) / 11) < 1e-9)
  }

  @Test func withFewWhoGaveUpThereIsNoEstimate() {
    var meter = PatienceMeter()
    for _ in 0..<9 { meter.add(waitSeconds: 60, isAbandoned: true) }
    for _ in 0..<5000 { meter.add(waitSeconds: 20, isAbandoned: false) }
    #expect(meter.estimate() == nil)
    meter.add(waitSeconds: 60, isAbandoned: true)
    #expect(meter.estimate() != nil)
  }

  @Test func anHourIsBelievedAsFarAsItTells() {
    // Of 100 expected each, twice as many and half as many gave up; of the last hour's one, nobody.
    let rates = PatienceByHour.rates(counted: [200, 50, 100, 0], expected: [100, 100, 149, 1])
    #expect((1.8...2).contains(rates[0]))
    #expect((0.5...0.55).contains(rates[1]))
    #expect((0.65...0.85).contains(rates[2]))
    #expect((0.5...0.95).contains(rates[3]))
    // No more than chance: all are alike.
    #expect(PatienceByHour.rates(counted: [105, 96, 99], expected: [100, 100, 100]) == [1, 1, 1])
    #expect(PatienceByHour.rates(counted: [0, 10], expected: [0, 10]) == [1, 1])
  }

  @Test func customersOfAnHourKeepTheirOwnPatience() throws {
    var dice = SeededGenerator(seed: 17)
    var meter = PatienceByHour()
    for number in 0..<40_000 {
      let hour = number % 2 == 0 ? 9 : 20
      let answer = ExponentialDistribution(mean: 60).draw(with: &dice)
      let end = ExponentialDistribution(mean: hour == 9 ? 150 : 600).draw(with: &dice)
      var contact = Contact.made(channel: .phone)
      contact.waitSeconds = Int(min(answer, end).rounded(.up))
      contact.isAbandoned = end < answer
      meter.add(contact, hour: hour)
    }
    let estimates = try #require(meter.estimates())
    #expect(abs(estimates.byHour[9].meanSeconds / 150 - 1) < 0.05, "seed 17")
    #expect(abs(estimates.byHour[20].meanSeconds / 600 - 1) < 0.08, "seed 17")
    #expect(estimates.byHour[3] == estimates.all)
  }
}
