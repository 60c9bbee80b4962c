import Reporting
import Testing
import Workforce

@Suite struct SkillMixReportTests {
  /// English and Spanish, and people who speak both.
  private let problem = SkillMixProblem(
    interval: 1800,
    queues: [
      .init(
        name: "English", contacts: 60, averageHandleTime: 300,
        promise: ServiceLevelPromise(share: 0.8, threshold: 20)),
      .init(
        name: "Spanish", contacts: 20, averageHandleTime: 360,
        promise: ServiceLevelPromise(share: 0.8, threshold: 60)),
    ],
    groups: [
      .init(name: "English", skills: [.init(queue: 0)]),
      .init(name: "Spanish", skills: [.init(queue: 1)]),
      .init(name: "Both", skills: [.init(queue: 0), .init(queue: 1)], cost: 1.15),
    ])

  private func mix(
    spanish: SkillMix.Standing = .kept, leastCost: Double = 19.3,
    tooClose: [SkillMix.CloseMix] = [], wasStopped: Bool = false
  ) -> SkillMix {
    func service(_ level: Double, _ standing: SkillMix.Standing) -> SkillMix.QueueService {
      SkillMix.QueueService(
        serviceLevel: Estimate(mean: level, halfWidth: 0.004),
        averageSpeedOfAnswerSeconds: Estimate(mean: 19, halfWidth: 1),
        abandonment: Estimate(mean: 0, halfWidth: 0), standing: standing)
    }
    return SkillMix(
      problem: problem, people: [12, 5, 2], scheduled: [12, 5, 2], cost: 19.3,
      service: [service(0.818, .kept), service(0.806, spanish)], occupancy: [0.78, 0.688, 0.611],
      proof: SkillMix.Proof(
        leastCost: leastCost, leastCostByFormula: 18.45, mixesPlayed: 51, contactsPlayed: 8_792_416,
        tooClose: tooClose),
      separate: .init(people: [14, 7], scheduled: 21, cost: 21, isByFormula: true),
      pooled: .init(people: [18], scheduled: 18, cost: 20.7, isByFormula: false),
      wasStopped: wasStopped)
  }

  private func text(_ mix: SkillMix) -> String {
    SkillMixReport(mix: mix, assumptions: ["Nobody gives up."])
      .text(style: TextStyle(width: 200, colour: false, full: true))
  }

  @Test func theMixStandsBetweenItsPlainAlternatives() {
    let text = text(mix())
    #expect(
      text.hasPrefix(
        "19 people: 12 English, 5 Spanish and 2 Both. They keep every promise, and cost 19.3."))
    #expect(text.contains("81.8 % ± 0.4"))
    #expect(text.contains("80 % within 1 min"))
    #expect(text.contains("+8.8 %") && text.contains("+7.3 %"))
    #expect(text.contains("Splitting takes 3 people more."))
    #expect(text.contains("Nothing cheaper keeps every promise"))
  }

  @Test func whatIsLeftOpenIsSaid() {
    let text = text(mix(leastCost: 17.37))
    #expect(text.contains("something up to 10 % cheaper isn't ruled out"))
  }

  @Test func aCheaperMixThatIsTooCloseToTellIsNamed() {
    let close = SkillMix.CloseMix(
      people: [9, 3, 6], cost: 18.9,
      serviceLevels: [
        Estimate(mean: 0.83, halfWidth: 0.002), Estimate(mean: 0.799, halfWidth: 0.002),
      ])
    let text = text(mix(tooClose: [close]))
    #expect(text.contains("9 English, 3 Spanish, 6 Both at 18.9 (Spanish 79.9 % ± 0.2)"))
    #expect(!text.contains("Nothing cheaper keeps every promise"))
  }

  @Test func aPromiseThatIsMissedIsNotCalledKept() {
    let text = text(mix(spanish: .missed))
    #expect(text.contains("They don't keep every promise"))
    #expect(!text.contains("Nothing cheaper"))
  }

  @Test func aSearchThatWasStoppedSaysSo() {
    #expect(text(mix(wasStopped: true)).contains("The search was stopped before its end."))
  }
}
