import Queueing
import Randomness
import Testing

struct FluidBacklogTests {
  @Test func aTeamThatKeepsUpHasNothingWaiting() {
    let month = FluidBacklog(atStart: 0, arriving: 1500, capacity: 1500, promise: 0)
    #expect(month.atEnd == 0)
    #expect(month.done == 1500)
    #expect(month.late == 0)
    #expect(month.meanWait == 0)
  }

  @Test func sixPeopleForTheWorkOfSevenFallBehindByTheDifferenceEveryMonth() {
    let first = FluidBacklog(atStart: 0, arriving: 1558, capacity: 1500, promise: 0)
    let second = FluidBacklog(atStart: first.atEnd, arriving: 1558, capacity: 1500, promise: 0)
    #expect(first.atEnd == 58)
    #expect(second.atEnd == 116)
    #expect(second.waitAtEnd == 116.0 / 1500)
    #expect(second.late == 1558)
  }

  @Test func whatComesInBeforeTheBacklogOutgrowsThePromiseIsInTime() {
    // The backlog grows by 100 over the period, and 25 are done in the promised time.
    let period = FluidBacklog(atStart: 0, arriving: 600, capacity: 500, promise: 0.05)
    #expect(abs(period.late - 600 * 0.75) < 1e-9)
  }

  @Test func whatComesInAfterTheBacklogIsWorkedDownIsInTime() {
    let period = FluidBacklog(atStart: 80, arriving: 400, capacity: 500, promise: 0)
    #expect(period.atEnd == 0)
    #expect(abs(period.late - 400 * 0.8) < 1e-9)
    #expect(abs(period.meanBacklog - 80 * 0.8 / 2) < 1e-9)
  }

  @Test func whereNobodyWorksEverythingIsLateForEver() {
    let period = FluidBacklog(atStart: 0, arriving: 10, capacity: 0, promise: 0.1)
    #expect(period.late == 10)
    #expect(period.waitAtEnd == .infinity)
  }

  /// Ticket by ticket, in steps small enough to be a fluid.
  @Test(arguments: [1, 2, 3] as [UInt64]) func theClosedFormsAgreeWithSmallSteps(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    func draw(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &dice) }
    for _ in 0..<50 {
      let period = FluidBacklog(
        atStart: draw(0...50), arriving: draw(0...300), capacity: draw(50...300),
        promise: draw(0...0.2))
      let steps = 20_000
      var backlog = period.atStart
      var sum = 0.0
      var late = 0.0
      for _ in 0..<steps {
        sum += backlog / Double(steps)
        if backlog > period.promise * period.capacity { late += period.arriving / Double(steps) }
        backlog = max(0, backlog + (period.arriving - period.capacity) / Double(steps))
      }
      #expect(abs(backlog - period.atEnd) < 0.1, "seed \(seed)")
      #expect(abs(sum - period.meanBacklog) < 0.1, "seed \(seed)")
      #expect(abs(late - period.late) < 0.5, "seed \(seed)")
    }
  }
}
