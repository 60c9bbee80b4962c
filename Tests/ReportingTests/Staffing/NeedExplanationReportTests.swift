import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct NeedExplanationReportTests {
  private let style = TextStyle(width: 100, colour: false, full: true)
  /// Monday 10:00 by half hours.
  private let mondayAtTen = 20

  private func report(_ explanation: NeedExplanation) -> NeedExplanationReport {
    NeedExplanationReport(explanation: explanation)
  }

  /// The report's text without its line breaks.
  private func words(of explanation: NeedExplanation) -> String {
    report(explanation).text(style: style).replacing(/\s+/, with: " ")
  }

  private func simulated(_ level: Double, asa: Double) -> SimulatedService {
    SimulatedService(
      replications: 200, confidence: 0.95,
      serviceLevel: Estimate(mean: level, halfWidth: 0.012),
      averageSpeedOfAnswerSeconds: Estimate(mean: asa, halfWidth: 0.8),
      abandonment: Estimate(mean: 0.02, halfWidth: 0.004),
      occupancy: Estimate(mean: 0.8, halfWidth: 0.006))
  }

  @Test func anIntervalOfCallsReadsAsBefore() throws {
    var explanation = try MadeWeek.growing().explained(queue: 0, interval: mondayAtTen)
    explanation.simulated = simulated(0.783, asa: 14.2)
    try expectSnapshot(report(explanation).text(style: style), named: "need-phone-100.txt")
  }

  @Test func anIntervalOfMailReadsAsBefore() throws {
    let explanation = try MadeWeek.growing().explained(queue: 3, interval: mondayAtTen)
    try expectSnapshot(report(explanation).text(style: style), named: "need-email-100.txt")
  }

  @Test func aClosedIntervalSaysWhenItIsOpen() throws {
    let sunday = 6 * 48 + 20
    let phone = report(try MadeWeek.growing().explained(queue: 0, interval: sunday))
    #expect(phone.headline == "phone · English is closed on Sunday from 10:00: nobody is needed.")
    let text = phone.text(style: style)
    #expect(text.contains("It is open Mon–Fri 8–20, Sat 9–14 (given)."))
    #expect(text.contains("come in all the same, and nobody answers"))
    let mail = report(try MadeWeek.growing().explained(queue: 3, interval: sunday))
    #expect(mail.text(style: style).contains("wait until it opens"))
  }

  @Test func anIntervalInWhichNobodyCameSaysSo() throws {
    var queue = MadeWeek.queue(MadeWeek.chat, perWeek: 700, seconds: 540)
    queue.contacts[mondayAtTen] = 0
    let explanation = try MadeWeek.staffing([queue]).explained(queue: 0, interval: mondayAtTen)
    // What came in before is still in progress where the load lags; here it is slow enough.
    #expect(explanation.need.agents == 0 || explanation.need.load > 0)
    var quiet = explanation
    quiet.need.load = 0
    quiet.need.agents = 0
    quiet.steps = []
    quiet.formula = nil
    #expect(report(quiet).headline.hasSuffix("nobody is needed, since no contacts came in."))
  }

  @Test func twoForASingleCallHaveAReasonOnScreen() throws {
    let queue = MadeWeek.queue(MadeWeek.spanish, perWeek: 200, seconds: 300)
    let staffing = try MadeWeek.staffing([queue])
    let interval = try #require(
      staffing.queues[0].intervals.firstIndex { $0.agents > 1 && $0.load < 1 })
    let text = words(of: try staffing.explained(queue: 0, interval: interval))
    #expect(text.contains("would find that agent busy"))
  }

  @Test func figuresWithinChanceAgreeAndOthersAreNamedWithTheirReasons() throws {
    var explanation = try MadeWeek.growing().explained(queue: 0, interval: mondayAtTen)
    let service = try #require(explanation.need.service)
    explanation.simulated = SimulatedService(
      replications: 100, confidence: 0.95,
      serviceLevel: Estimate(mean: service.serviceLevel + 0.004, halfWidth: 0.005),
      averageSpeedOfAnswerSeconds: nil, abandonment: nil, occupancy: nil)
    #expect(words(of: explanation).contains("They agree: every figure"))
    explanation.simulated?.serviceLevel = Estimate(
      mean: service.serviceLevel - 0.1, halfWidth: 0.01)
    let text = words(of: explanation)
    #expect(text.contains("They differ: in time"))
    #expect(text.contains("the simulated ones spread as measured"))
  }

  @Test func stepsOfTheSheetEndWithThePeopleToSchedule() throws {
    let staffing = try MadeWeek.growing()
    for queue in staffing.queues.indices {
      let rows = report(try staffing.explained(queue: queue, interval: mondayAtTen)).csv()
        .split(separator: "\n")
      #expect(rows[0] == "step,result,unit,peopleToScheduleWithout")
      let last = try #require(rows.last).split(separator: ",", omittingEmptySubsequences: false)
      let scheduled = staffing.queues[queue].intervals[mondayAtTen].scheduledAgents
      #expect(last[0] == "roundedUp" && last[2] == "people")
      #expect(last[1] == "\(scheduled)")
    }
  }

  @Test func jsonHasStepsReasonsAndTheSimulation() throws {
    var explanation = try MadeWeek.growing().explained(queue: 0, interval: mondayAtTen)
    explanation.simulated = simulated(0.8, asa: 12)
    let json = report(explanation).json()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["start"] as? String == "10:00")
    let steps = try #require(object["steps"] as? [[String: Any]])
    #expect(steps.first?["step"] as? String == "contacts")
    #expect(steps.first?["unit"] as? String == "contacts")
    let simulated = try #require(object["simulated"] as? [String: Any])
    let level = try #require(simulated["serviceLevel"] as? [String: Any])
    #expect(level["halfWidth"] as? Double == 0.012)
    #expect((object["reasons"] as? [Any])?.isEmpty == false)
  }
}
