import Testing
import Workforce

@Suite struct ShiftPatternTests {
  @Test func lettersAreDaysAndComeRoundAgain() throws {
    let pattern = try #require(ShiftPattern("LLO N+*", shifts: ["L", "N"]))
    #expect(pattern.days == [.shift("L"), .shift("L"), .off, .shift("N"), .work, .open])
    #expect(pattern.day(6) == .shift("L") && pattern.day(8) == .off)
    #expect(pattern.day(-1) == .open && pattern.day(-6) == .shift("L"))
  }

  @Test func aShiftsNameIsOneDayHoweverLong() throws {
    let pattern = try #require(ShiftPattern("e9, E9; off eo", shifts: ["E9", "EO", "E"]))
    #expect(pattern.days == [.shift("E9"), .shift("E9"), .off, .shift("EO")])
  }

  /// O is a day off, unless a shift is called so.
  @Test func aShiftMayBeCalledAsADayOffIs() {
    #expect(ShiftPattern("O", shifts: ["O"])?.days == [.shift("O")])
  }

  @Test func whatStandsForNothingIsNamed() {
    #expect(ShiftPattern("LXO", shifts: ["L"]) == nil)
    #expect(ShiftPattern.unknown(in: "LXO", shifts: ["L"]) == "X")
    #expect(ShiftPattern.unknown(in: "LLO", shifts: ["L"]) == nil)
    #expect(ShiftPattern("  ", shifts: ["L"]) == nil)
  }
}
