import Testing
import Workforce

@Suite struct RoundingUpTests {
  @Test func twentyOnePeopleAtThirtyPercentShrinkageAreThirty() {
    #expect(21 / (1 - 0.3) > 30, "floating point tips it over, which is what the rule is for")
    #expect(roundedUp(21 / (1 - 0.3)) == 30)
  }

  @Test func sixPointTwoThreeTwoIsSeven() {
    #expect(roundedUp(6.232) == 7)
  }

  /// Every whole number of people, paid hours and whole per cent of shrinkage, held against integers.
  @Test func noWholeQuotientIsTippedOver() {
    for people in 1...400 {
      for percent in 0..<100 {
        let paid = people * 100
        let left = 100 - percent
        let exact = (paid + left - 1) / left
        #expect(roundedUp(Double(people) / (1 - Double(percent) / 100)) == exact)
      }
    }
  }

  @Test func aRealFractionIsNeverRoundedAway() {
    #expect(roundedUp(7.000001) == 8)
    #expect(roundedUp(0) == 0)
    #expect(roundedUp(-0.5) == 0)
  }
}
