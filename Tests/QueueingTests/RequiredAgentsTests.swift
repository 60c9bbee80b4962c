import Foundation
import Queueing
import Randomness
import Testing

struct RequiredAgentsTests {
  private func eightyInTwenty(occupancy: Double? = nil) -> ServiceTargets {
    var targets = ServiceTargets()
    targets.serviceLevel = .init(share: 0.8, within: 20)
    targets.occupancy = occupancy
    return targets
  }

  @Test func aHundredCallsInHalfAnHourTakeFourteenAgentsAndTwentyPaidOnes() throws {
    let agents = try eightyInTwenty().requiredAgents(offeredLoad: 10, averageHandleTime: 180)
    #expect(agents == 14)
    #expect(PaidAgents(agents: agents, shrinkage: 0.3).scheduled == 20)
  }

  @Test func figuresAreThoseOfTheReference() throws {
    let table = try ReferenceTable("required-agents")
    #expect(table.rows.count > 200)
    for row in table.rows {
      var targets = ServiceTargets()
      let definition = try #require(ServiceLevelDefinition(rawValue: row.text("definition")))
      targets.serviceLevel = .init(
        share: row["share"], within: row["within"], definition: definition)
      let agents = try targets.requiredAgents(
        offeredLoad: row["offeredLoad"], averageHandleTime: row["averageHandleTime"],
        patience: Double(row.text("patience")))
      #expect(Double(agents) == row["agents"], "\(row.description)")
    }
  }

  @Test func oneCallAnHourTakesOneAgentNotTwo() throws {
    // 3 minutes an hour: 95 % find the agent free.
    let agents = try eightyInTwenty().requiredAgents(offeredLoad: 0.05, averageHandleTime: 180)
    #expect(agents == 1)
    // Of 15 minutes an hour a quarter waits, of which a few go in time: now it takes two.
    #expect(try eightyInTwenty().requiredAgents(offeredLoad: 0.25, averageHandleTime: 900) == 2)
  }

  @Test func withoutLoadNobodyIsRequiredWhateverIsPromised() throws {
    var targets = eightyInTwenty(occupancy: 0)
    targets.longestWait = .init(share: 1, within: 0)
    #expect(try targets.requiredAgents(offeredLoad: 0, averageHandleTime: 180) == 0)
    #expect(try targets.requiredAgents(offeredLoad: 0, averageHandleTime: 180, patience: 60) == 0)
  }

  @Test func withoutTargetsAgentsAreMoreThanALoadThatIsPatientAndOneForOneThatIsNot() throws {
    let none = ServiceTargets()
    #expect(try none.requiredAgents(offeredLoad: 10, averageHandleTime: 180) == 11)
    #expect(try none.requiredAgents(offeredLoad: 9.999_999_999_999_998, averageHandleTime: 1) == 11)
    #expect(try none.requiredAgents(offeredLoad: 10.1, averageHandleTime: 180) == 11)
    #expect(try none.requiredAgents(offeredLoad: 1e-12, averageHandleTime: 180) == 1)
    #expect(try none.requiredAgents(offeredLoad: 10, averageHandleTime: 180, patience: 60) == 1)
  }

  @Test func anOccupancyThatDividesEvenlyTakesNobodyMore() throws {
    var targets = ServiceTargets()
    for agents in 1...2000 {
      for cap in [0.5, 0.7, 0.8, 0.85, 0.9, 0.95] {
        targets.occupancy = cap
        let load = Double(agents) * cap
        let required = try targets.requiredAgents(offeredLoad: load, averageHandleTime: 180)
        #expect(required == agents, "\(load) erlangs at \(cap)")
      }
    }
    targets.occupancy = 0.85
    #expect(try targets.requiredAgents(offeredLoad: 8.51, averageHandleTime: 180) == 11)
  }

  @Test func aServiceLevelThatIsMetExactlyIsMet() throws {
    // One agent at 20 % is free for four calls in five.
    var targets = ServiceTargets()
    targets.serviceLevel = .init(share: 0.8, within: 0)
    #expect(try targets.requiredAgents(offeredLoad: 0.2, averageHandleTime: 180) == 1)
  }

  @Test func patientCallersNeedMoreAgentsThanThoseWhoGiveUp() throws {
    let endless = try eightyInTwenty().requiredAgents(offeredLoad: 100, averageHandleTime: 180)
    let patient = try eightyInTwenty().requiredAgents(
      offeredLoad: 100, averageHandleTime: 180, patience: 180)
    #expect(patient < endless)
    let same = try eightyInTwenty().requiredAgents(
      offeredLoad: 100, averageHandleTime: 180, patience: .infinity)
    #expect(same == endless)
  }

  @Test func measuredPatienceTakesAsManyAsItsCurveAsksFor() throws {
    let exponential = try eightyInTwenty().requiredAgents(
      offeredLoad: 100, averageHandleTime: 180, patience: ExponentialPatience(mean: 60))
    #expect(exponential == 90)
    // As patient on average, but nobody gives up within the threshold.
    let fixed = try eightyInTwenty().requiredAgents(
      offeredLoad: 100, averageHandleTime: 180, patience: MeasuredPatience(fixed: 60))
    #expect(fixed > exponential)
    // Half of them stay for ever: at least as many agents as those take.
    let half = MeasuredPatience([.init(wait: 30, shareStillWaiting: 0.5)])
    let none = ServiceTargets()
    #expect(
      try none.requiredAgents(offeredLoad: 100, averageHandleTime: 180, patience: half) == 51)
    var loyal = ServiceTargets()
    loyal.abandonment = 0
    #expect(throws: TargetOutOfReach.nobodyGivesUp) {
      try loyal.requiredAgents(offeredLoad: 100, averageHandleTime: 180, patience: half)
    }
  }

  @Test func definitionsOfTheServiceLevelDifferByManyAgents() throws {
    func required(_ definition: ServiceLevelDefinition) throws -> Int {
      var targets = ServiceTargets()
      targets.serviceLevel = .init(share: 0.8, within: 10, definition: definition)
      return try targets.requiredAgents(offeredLoad: 200, averageHandleTime: 180, patience: 20)
    }
    #expect(try required(.answered) <= required(.withoutShortAbandons))
    #expect(try required(.withoutShortAbandons) < required(.offered))
    #expect(try required(.offered) - required(.answered) > 20)
  }

  @Test func everyContactInTimeIsMoreThanAnyNumberOfAgentsCanPromise() {
    var every = ServiceTargets()
    every.serviceLevel = .init(share: 1, within: 20)
    #expect(throws: TargetOutOfReach.everyContact(.serviceLevel)) {
      try every.requiredAgents(offeredLoad: 10, averageHandleTime: 180)
    }
    var nobodyLonger = ServiceTargets()
    nobodyLonger.longestWait = .init(share: 1, within: 600)
    #expect(throws: TargetOutOfReach.everyContact(.longestWait)) {
      try nobodyLonger.requiredAgents(offeredLoad: 10, averageHandleTime: 180, patience: 60)
    }
    var instant = ServiceTargets()
    instant.averageSpeedOfAnswer = 0
    #expect(throws: TargetOutOfReach.noWait) {
      try instant.requiredAgents(offeredLoad: 10, averageHandleTime: 180)
    }
    var loyal = ServiceTargets()
    loyal.abandonment = 0
    #expect(throws: TargetOutOfReach.nobodyGivesUp) {
      try loyal.requiredAgents(offeredLoad: 10, averageHandleTime: 180, patience: 60)
    }
    var idle = ServiceTargets()
    idle.occupancy = 0
    #expect(throws: TargetOutOfReach.noWork) {
      try idle.requiredAgents(offeredLoad: 10, averageHandleTime: 180)
    }
    idle.occupancy = 1e-9
    #expect(throws: TargetOutOfReach.tooManyAgents) {
      try idle.requiredAgents(offeredLoad: 10, averageHandleTime: 180)
    }
    #expect(throws: TargetOutOfReach.tooManyAgents) {
      try idle.requiredAgents(offeredLoad: 10, averageHandleTime: 180, patience: 60)
    }
  }

  @Test func aTargetOfNothingAsksForNoMoreThanKeepingUp() throws {
    var targets = ServiceTargets()
    targets.serviceLevel = .init(share: 0, within: 0)
    targets.abandonment = 1
    targets.occupancy = 1
    #expect(try targets.requiredAgents(offeredLoad: 10, averageHandleTime: 180) == 11)
    #expect(try targets.requiredAgents(offeredLoad: 10, averageHandleTime: 180, patience: 60) == 1)
  }

  @Test func aTargetThatIsNoNumberIsNotSound() {
    var targets = ServiceTargets()
    #expect(targets.areSound)
    targets.serviceLevel = .init(share: .nan, within: 20)
    #expect(!targets.areSound)
    targets.serviceLevel = .init(share: 0.8, within: -1)
    #expect(!targets.areSound)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func oneAgentFewerMissesATargetForAnyTargetsAndPatience(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let targets = drawTargets(with: &dice)
      let load = exp(Double.random(in: -4...7, using: &dice))
      let patience: Double? =
        Bool.random(using: &dice) ? exp(Double.random(in: 0...8, using: &dice)) : nil
      let required = try targets.requiredAgents(
        offeredLoad: load, averageHandleTime: 300, patience: patience)
      let at = "seed \(seed), load \(load), patience \(patience ?? .infinity), \(targets)"
      #expect(areMet(targets, load: load, agents: required, patience: patience), "\(at)")
      if required > 1 {
        #expect(!areMet(targets, load: load, agents: required - 1, patience: patience), "\(at)")
      }
      // All at once take as many as the hardest alone.
      let hardest = try ServiceTargets.Kind.allCases.map {
        try targets.only($0).requiredAgents(
          offeredLoad: load, averageHandleTime: 300, patience: patience)
      }.max()
      #expect(hardest == required, "\(at)")
    }
  }

  private func drawTargets(with dice: inout SeededGenerator) -> ServiceTargets {
    var targets = ServiceTargets()
    if Bool.random(using: &dice) {
      targets.serviceLevel = .init(
        share: Double.random(in: 0...0.999, using: &dice),
        within: Double.random(in: 0...120, using: &dice),
        definition: ServiceLevelDefinition.allCases.randomElement(using: &dice) ?? .offered)
    }
    if Bool.random(using: &dice) {
      targets.averageSpeedOfAnswer = Double.random(in: 0.1...60, using: &dice)
    }
    if Bool.random(using: &dice) {
      targets.abandonment = Double.random(in: 0.001...0.2, using: &dice)
    }
    if Bool.random(using: &dice) {
      targets.occupancy = Double.random(in: 0.1...1, using: &dice)
    }
    if Bool.random(using: &dice) {
      targets.longestWait = .init(
        share: Double.random(in: 0.5...0.999, using: &dice),
        within: Double.random(in: 0...600, using: &dice))
    }
    return targets
  }

  private func areMet(
    _ targets: ServiceTargets, load: Double, agents: Int, patience: Double?
  ) -> Bool {
    guard let patience else {
      let queue = ErlangC(offeredLoad: load, agents: Double(agents), averageHandleTime: 300)
      return queue.keepsUp && targets.areMet(by: queue)
    }
    return targets.areMet(
      by: ErlangA(
        offeredLoad: load, agents: Double(agents), averageHandleTime: 300, patience: patience))
  }
}
