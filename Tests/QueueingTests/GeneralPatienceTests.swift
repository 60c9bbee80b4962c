import Foundation
import Queueing
import Testing

struct GeneralPatienceTests {
  @Test func figuresAreThoseOfTheReference() throws {
    let table = try ReferenceTable("general-patience")
    #expect(table.rows.count == 50)
    for row in table.rows {
      let mean = row["mean"]
      switch row.text("patience") {
      case "fixed": check(MeasuredPatience(fixed: mean), against: row)
      case "evenly":
        check(MeasuredPatience([.init(wait: 2 * mean, shareStillWaiting: 0)]), against: row)
      case "twoStages": check(StagedPatience(mean: mean, stages: 2), against: row)
      case "twoKinds": check(twoKinds(mean: mean), against: row)
      case "lognormal": check(LognormalPatience(median: mean, spread: 1.2), against: row)
      default: Issue.record("Nobody knows the patience \(row.text("patience")).")
      }
    }
  }

  private func twoKinds(mean: Double) -> MixedPatience<ExponentialPatience> {
    MixedPatience([
      .init(share: 0.5, patience: ExponentialPatience(mean: mean / 5)),
      .init(share: 0.5, patience: ExponentialPatience(mean: mean * 9 / 5)),
    ])
  }

  private func check(_ patience: some PatienceDistribution, against row: ReferenceTable.Row) {
    let queue = GeneralPatience(
      offeredLoad: row["offeredLoad"], agents: row["agents"], averageHandleTime: 1,
      patience: patience)
    let pairs: [(String, Double, Double)] = [
      ("waits", queue.probabilityOfWait, row["probabilityOfWait"]),
      ("gives up", queue.abandonment, row["abandonment"]),
      ("wait", queue.averageWait, row["averageWait"]),
      ("speed", queue.averageSpeedOfAnswer, row["averageSpeedOfAnswer"]),
      ("offered", queue.serviceLevel(within: 0.125), row["answeredWithin"]),
      ("still waiting", queue.shareWaiting(longerThan: 0.125), row["stillWaiting"]),
    ]
    for (name, value, reference) in pairs {
      #expect(agree(value, reference), "\(name) \(value), not \(reference), at \(row.description)")
    }
  }

  /// A quarter hangs up within the first seconds, a quarter after a minute, and half stays for ever.
  let half = MeasuredPatience([
    .init(wait: 5, shareStillWaiting: 0.75), .init(wait: 60, shareStillWaiting: 0.75),
    .init(wait: 60, shareStillWaiting: 0.5),
  ])

  @Test func peopleWhoNeverGiveUpMakeAQueueWithoutEndOnceTheyAloneAreTooMany() {
    let held = GeneralPatience(offeredLoad: 19, agents: 10, averageHandleTime: 180, patience: half)
    #expect(held.keepsUp)
    #expect(agree(held.occupancy * 10, 19 * (1 - held.abandonment)))
    let lost = GeneralPatience(offeredLoad: 20, agents: 10, averageHandleTime: 180, patience: half)
    #expect(!lost.keepsUp)
    #expect(lost.abandonment == 0.5)
    #expect(lost.averageSpeedOfAnswer == .infinity)
    #expect(lost.serviceLevel(within: 600) == 0)
    #expect(lost.queueLength == .infinity)
  }

  @Test func theMoreStagesPatienceHasTheNearerItComesToAFixedOne() {
    let fixed = GeneralPatience(
      offeredLoad: 50, agents: 50, averageHandleTime: 180, patience: MeasuredPatience(fixed: 90))
    let differences = [1, 4, 16, 100].map { stages in
      let staged = GeneralPatience(
        offeredLoad: 50, agents: 50, averageHandleTime: 180,
        patience: StagedPatience(mean: 90, stages: stages))
      return abs(staged.averageWait - fixed.averageWait)
    }
    #expect(zip(differences, differences.dropFirst()).allSatisfy { $0 > $1 })
    #expect(differences[3] < 3)
    let one = GeneralPatience(
      offeredLoad: 50, agents: 50, averageHandleTime: 180,
      patience: StagedPatience(mean: 90, stages: 1))
    let exponential = ErlangA(offeredLoad: 50, agents: 50, averageHandleTime: 180, patience: 90)
    #expect(agree(one.averageWait, exponential.averageWait))
  }

  @Test func withoutLoadNobodyWaitsAndWithoutAgentsEverybodyWhoCanGivesUp() {
    let quiet = GeneralPatience(offeredLoad: 0, agents: 2, averageHandleTime: 180, patience: half)
    #expect(quiet.serviceLevel(within: 0) == 1)
    #expect(quiet.keepsUp)
    let closed = GeneralPatience(offeredLoad: 5, agents: 0, averageHandleTime: 180, patience: half)
    #expect(closed.abandonment == 0.5)
    #expect(closed.serviceLevel(within: 20) == 0)
    #expect(!closed.keepsUp)
  }

  @Test func theCurveOfMeasuredPatienceIsThatOfItsPoints() {
    #expect(half.shareStillWaiting(after: 0) == 1)
    #expect(half.shareStillWaiting(after: 2.5) == 0.875)
    #expect(half.shareStillWaiting(after: 59.9) == 0.75)
    #expect(half.shareStillWaiting(after: 60) == 0.5)
    #expect(abs(half.meanWait(from: 0, to: 60) - (5 * 0.875 + 55 * 0.75)) < 1e-12)
    #expect(abs(half.meanWait(from: 50, to: 70) - (10 * 0.75 + 10 * 0.5)) < 1e-12)
    #expect(half.mean == .infinity)
    #expect(MeasuredPatience(fixed: 90).mean == 90)
  }
}
