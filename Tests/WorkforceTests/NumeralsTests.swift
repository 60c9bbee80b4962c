import Testing
import Workforce

@Suite struct NumeralsTests {
  @Test(arguments: [
    (0.0, "0"), (7, "7"), (999.5, "1,000"), (1558, "1,558"), (-1_234_567.8, "−1,234,568"),
    (-0.2, "0"),
  ]) func wholeNumbersHaveSeparatorsAndARealMinus(value: Double, text: String) {
    #expect(Numerals.whole(value) == text)
  }

  @Test(arguments: [
    (6.232, "6.232"), (6, "6"), (12.3456, "12.35"), (187.5, "187.5"), (1558.4, "1,558"),
    (0.05, "0.05"), (-6.5, "−6.5"),
  ]) func shortNumbersHaveTheDigitsTheirSizeDeserves(value: Double, text: String) {
    #expect(Numerals.short(value) == text)
  }

  @Test func signsStandBeforeAnythingButZero() {
    #expect(Numerals.signed(0.31, digits: 2) == "+0.31")
    #expect(Numerals.signed(-2, digits: 1) == "−2.0")
    #expect(Numerals.signed(-0.001, digits: 1) == "0.0")
    #expect(Numerals.signed(0.001, digits: 1) == "0.0")
  }

  @Test func exactPeopleNeverLookWholeWhenTheyAreNot() {
    #expect(Numerals.exactPeople(200.98) == "200.98")
    #expect(Numerals.exactPeople(6.232) == "6.232")
    #expect(Numerals.exactPeople(21) == "21")
  }

  @Test func whatIsNoNumberIsADash() {
    #expect(Numerals.whole(.nan) == "–")
    #expect(Numerals.short(.infinity) == "–")
  }

  @Test func sharesAndMoneyNameTheirUnit() {
    #expect(Numerals.percent(0.2) == "20 %")
    #expect(Numerals.percent(0.125) == "12.5 %")
    #expect(Numerals.money(12_300, "EUR") == "EUR 12,300")
  }

  @Test func tenthsAreShownOnlyWhereThereAreSome() {
    #expect(Numerals.tenths(36) == "36")
    #expect(Numerals.tenths(4.62) == "4.6")
    #expect(Numerals.tenths(12_345.96) == "12,346")
    #expect(Numerals.tenths(-0.04) == "0")
  }
}
