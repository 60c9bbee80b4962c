import Randomness
import Staffing
import Testing
import Workforce

@Suite struct StaffIntervalTests {
  private func calls(_ contacts: Double, aht: Double = 180) -> IntervalWork {
    var work = IntervalWork(contacts: contacts, interval: 1800, averageHandleTime: aht)
    work.promises.serviceLevel = ServiceLevelPromise(share: 0.8, threshold: 20)
    return work
  }

  /// 10 erlangs on 14 agents: 0.17413 have to wait, of whom exp(−4 × 20 ÷ 180) wait longer than 20 s,
  /// and 180 ÷ 4 s on average.
  @Test func aHundredCallsInHalfAnHourNeedFourteenAgentsAndTwentyScheduled() throws {
    var work = calls(100)
    work.shrinkage = 0.3
    let staffing = try staffInterval(work)
    let service = try #require(staffing.service)
    #expect(staffing.agents == 14)
    #expect(staffing.scheduledAgents == 20)
    #expect(staffing.method == .erlangC)
    #expect(abs(service.serviceLevel - 0.88835) < 5e-6)
    #expect(abs(service.averageSpeedOfAnswer - 7.836) < 5e-4)
    #expect(abs(service.occupancy - 0.7143) < 5e-5)
  }

  @Test func anAgentWhoIsThereForHalfTheIntervalIsWorthLessThanOneWhoStays() {
    var work = calls(60)
    work.patience = 240
    let few = IntervalService(for: work, agents: 7)
    let half = IntervalService(for: work, agents: 7.5)
    let many = IntervalService(for: work, agents: 8)
    #expect(few.serviceLevel < half.serviceLevel && half.serviceLevel < many.serviceLevel)
    #expect(few.abandonment > half.abandonment && half.abandonment > many.abandonment)
    #expect(IntervalService(for: work, agents: 0).abandonment == 1)
  }

  @Test func thoseWhoTryAgainNeedMoreAgents() throws {
    var work = calls(100)
    work.patience = 300
    work.promises.serviceLevel = nil
    work.promises.abandonment = 0.045
    let once = try staffInterval(work)
    work.retrial = Retrial(share: 0.8, delay: .exponential(meanSeconds: 600))
    let again = try staffInterval(work)
    #expect(once.agents == 12 && again.agents == 13)
    // Each asked for fewer in vain, and more would not be the least.
    for staffing in [once, again] {
      let fewer = try #require(staffing.others.first { $0.agents == staffing.agents - 1 })
      #expect(try #require(staffing.service).abandonment <= 0.045 && fewer.abandonment > 0.045)
    }
  }

  @Test func whereEverybodyTriesForEverTheLoadAsksForAgentsWhoKeepUp() throws {
    var work = calls(100)
    work.patience = 60
    work.promises = IntervalWork.Promises()
    #expect(try staffInterval(work).agents == 1)
    work.retrial = Retrial(share: 1, delay: .exponential(meanSeconds: 600))
    let staffing = try staffInterval(work)
    #expect(staffing.agents == 11)
    #expect(staffing.others.map(\.keepsUp) == [false, false, true, true, true])
  }

  @Test func tryingAgainWithNobodyWhoDoesChangesNothing() throws {
    var work = calls(100)
    work.patience = 300
    let alone = try #require(try staffInterval(work).service)
    work.retrial = Retrial(share: 0, delay: .exponential(meanSeconds: 600))
    let again = try #require(try staffInterval(work).service)
    #expect(again.agents == alone.agents)
    #expect(abs(again.abandonment - alone.abandonment) < 1e-12)
    #expect(abs(again.serviceLevel - alone.serviceLevel) < 1e-12)
  }

  @Test func eachPromiseTellsWhatItAsksForByItself() throws {
    var work = calls(100)
    work.promises.occupancy = 0.6
    let staffing = try staffInterval(work)
    let agents = Dictionary(
      uniqueKeysWithValues: staffing.reasons.map { ($0.cause, $0.agents) })
    #expect(agents == [.load: 11, .serviceLevel: 14, .occupancy: 17])
    #expect(staffing.agents == 17)
  }

  /// With 15 agents, 0.10204 have to wait, and of those exp(−5 × 60 ÷ 180) longer than a minute: 1.9 %;
  /// with 14, 17.413 % × exp(−4 ÷ 3) = 4.6 %; with 13, 28.538 % × exp(−1) = 10.5 %.
  @Test(arguments: [(0.97, 15), (0.95, 14), (0.89, 13)])
  func nearlyNobodyWaitsLongerThanTheLongestWait(share: Double, agents: Int) throws {
    var work = calls(100)
    work.promises = IntervalWork.Promises()
    work.promises.longestWait = LongestWaitPromise(share: share, seconds: 60)
    let staffing = try staffInterval(work)
    #expect(staffing.agents == agents)
    #expect(staffing.reasons.last == .init(cause: .longestWait, agents: agents))
  }

  @Test func noContactsNeedNobody() throws {
    let staffing = try staffInterval(calls(0))
    #expect(staffing.agents == 0 && staffing.scheduledAgents == 0)
    #expect(staffing.service == nil && staffing.others.isEmpty)
  }

  @Test func patienceMakesFewerAgentsEnough() throws {
    var work = calls(100)
    work.patience = 300
    let staffing = try staffInterval(work)
    #expect(staffing.method == .erlangA)
    #expect(staffing.agents < 14)
    #expect(try #require(staffing.service).abandonment > 0)
  }

  @Test func chatsAtOnceNeedFewerAgentsThanOneAtATime() throws {
    var work = calls(100)
    let alone = try staffInterval(work).agents
    work.concurrency = 3
    work.slowing = 0.15
    let staffing = try staffInterval(work)
    #expect(staffing.method == .chats)
    #expect(staffing.agents < alone)
  }

  @Test func whatCannotBePromisedIsSaid() {
    var work = calls(100)
    work.promises.serviceLevel?.share = 1
    #expect(throws: PromiseOutOfReach.everyContactInTime) { try staffInterval(work) }
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func oneAgentFewerWouldBreakAPromise(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    var work = calls(.random(in: 0.1...600, using: &dice), aht: .random(in: 20...900, using: &dice))
    if Bool.random(using: &dice) { work.patience = .random(in: 5...900, using: &dice) }
    let staffing = try staffInterval(work)
    let service = try #require(staffing.service)
    #expect(service.serviceLevel >= 0.8 - 1e-9, "seed \(seed)")
    if let fewer = staffing.others.first(where: { $0.agents == staffing.agents - 1 }) {
      #expect(fewer.serviceLevel < 0.8, "seed \(seed)")
    }
  }
}
