import Queueing
import Testing

struct PoolingLossTests {
  private var eightyInTwenty: ServiceTargets {
    var targets = ServiceTargets()
    targets.serviceLevel = .init(share: 0.8, within: 20)
    return targets
  }

  @Test func fortyCallsTakeEighteenAgentsTogetherAndTwentyFourInFourLanguages() throws {
    let each = 10.0 * 600 / 1800
    let split = try PoolingLoss(
      offeredLoads: [each, each, each, each], averageHandleTime: 600, targets: eightyInTwenty)
    #expect(split.pooled == 18)
    #expect(split.separate == [6, 6, 6, 6])
    #expect(split.extra == 6)
  }

  @Test func nothingSplitCostsNothing() throws {
    let whole = try PoolingLoss(
      offeredLoads: [0, 12, 0], averageHandleTime: 600, targets: eightyInTwenty)
    #expect(whole.extra == 0)
  }
}
