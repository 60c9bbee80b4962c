import Randomness
import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct DutyMeasuringTests {
  private func line(_ contacts: [Contact]) throws -> WaitingLine {
    var meter = LineMeter(channel: .phone)
    for contact in contacts { meter.add(contact) }
    return try #require(meter.line())
  }

  @Test func workAfterACallComesBackInsideItsInterval() throws {
    let desk = MadeUpCalls()
    let seed: UInt64 = 31
    let covered = try (0..<40).filter { run in
      let wrapUp = try #require(
        measuredWrapUp(of: try line(desk.contacts(seed: seed + UInt64(run)))))
      // Times of wrapping up are cut at five minutes, where hardly any is left.
      return (wrapUp.lowSeconds...wrapUp.highSeconds).contains(desk.wrapUpMeanSeconds)
    }
    #expect(covered.count >= 34, "seed \(seed): \(covered.count) of 40")
  }

  @Test func whoTakesNoTimeAfterACallIsSeenToTakeNone() throws {
    var desk = MadeUpCalls()
    desk.wrapUpMeanSeconds = 0.01
    let wrapUp = try #require(measuredWrapUp(of: try line(desk.contacts(seed: 2))))
    #expect(wrapUp.meanSeconds < 1, "seed 2")
    #expect(wrapUp.awayShare < 0.05, "seed 2")
  }

  @Test func hoursOnDutyComeBackBreaksLeftOut() throws {
    let desk = MadeUpCalls()
    let duty = measuredDuty(
      of: try line(desk.contacts(seed: 4)), from: Timestamp(secondsSince1970: desk.start))
    #expect(duty.agents.count == desk.duties.count)
    #expect(abs(duty.seconds / desk.dutySeconds - 1) < 0.05, "seed 4: \(duty.seconds)")
    // Each of the five days has a break, and nights lie between the days.
    #expect(duty.agents.allSatisfy { (10...16).contains($0.count) }, "seed 4")
  }

  @Test func patienceComesBackFromTheSameCalls() throws {
    let desk = MadeUpCalls()
    var meter = PatienceMeter()
    for contact in desk.contacts(seed: 5) { meter.add(contact) }
    let patience = try #require(meter.estimate())
    #expect(
      (patience.lowSeconds...patience.highSeconds).contains(desk.patienceMeanSeconds), "seed 5")
  }

  /// A call of Amy's: when it joined, how long it waited, and how long she was busy with it.
  private func call(
    _ joined: Int64, wait: Int, handle: Int? = nil, agent: String? = "Amy"
  ) -> Contact {
    var contact = Contact.made(created: joined, channel: .phone, agent: handle == nil ? nil : agent)
    contact.waitSeconds = wait
    contact.handleSeconds = handle
    contact.isAbandoned = handle == nil
    return contact
  }

  //  0:00    Amy answers, until 1:40
  //  5:00    somebody comes, waits 100 s and gives up; Amy isn't there
  //  20:00   somebody comes, and she answers
  @Test func whoLetsSomebodyWaitForLongWasAway() throws {
    let start = Timestamp(secondsSince1970: 0)
    let idle = try line([call(0, wait: 0, handle: 100), call(1200, wait: 0, handle: 100)])
    #expect(measuredDuty(of: idle, from: start).agents == [[0..<1250]])
    let away = try line([
      call(0, wait: 0, handle: 100), call(450, wait: 100), call(1200, wait: 0, handle: 100),
    ])
    // She leaves in the middle of the call before, on average.
    #expect(measuredDuty(of: away, from: start).agents == [[0..<50, 1200..<1250]])
  }

  @Test func nobodyIdlesForHours() throws {
    let start = Timestamp(secondsSince1970: 0)
    let night = try line([call(0, wait: 0, handle: 100), call(40_000, wait: 0, handle: 100)])
    #expect(measuredDuty(of: night, from: start).agents == [[0..<50, 40_000..<40_050]])
  }

  @Test func aCallWithoutANameBringsItsOwnAgent() throws {
    let unnamed = try line([
      call(0, wait: 0, handle: 100), call(30, wait: 0, handle: 60, agent: nil),
    ])
    #expect(unnamed.counts.unnamed == 1)
    #expect(unnamed.agents == 1)
    let duty = measuredDuty(of: unnamed, from: Timestamp(secondsSince1970: 0))
    #expect(duty.agents == [[0..<50], [30..<60]])
    let onDuty = duty.agentsOnDuty(intervalSeconds: 30, intervalCount: 2)
    #expect(onDuty[0] == 1 && abs(onDuty[1] - (1 + 20.0 / 30)) < 1e-9)
  }

  @Test func whoGaveUpJoinedAsLongAfterComingAsOthersDid() throws {
    func menu(_ created: Int64, _ seconds: Int64) -> Contact {
      var contact = call(created, wait: 10, handle: 60)
      contact.firstReplyAt = contact.createdAt + seconds + 10
      return contact
    }
    let line = try line([menu(0, 7), menu(200, 9), menu(400, 8), call(600, wait: 20)])
    #expect(line.contacts.map(\.joinedAt.secondsSince1970) == [7, 209, 408, 608])
    #expect(line.contacts.last?.leftAt.secondsSince1970 == 628)
  }

  @Test func whatCannotBePlacedIsCounted() throws {
    var untold = call(0, wait: 0, handle: 100)
    untold.waitSeconds = nil
    var email = call(0, wait: 0, handle: 100)
    email.channel = .email
    let line = try line([
      call(0, wait: 0), untold, email, call(0, wait: 5, handle: 100), call(10, wait: 5, handle: 9),
    ])
    #expect(line.contacts.count == 2)
    #expect(line.counts.neverInLine == 1)
    #expect(line.counts.untold == 1)
    #expect(line.counts.alongside == 1)
  }
}
