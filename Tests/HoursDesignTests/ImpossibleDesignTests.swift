import HoursDesign
import Testing
import Workforce

/// Wishes that can't be met are results, with reasons and ways out.
@Suite struct ImpossibleDesignTests {
  @Test func noShiftReachesThreeAtNightWithoutNights() throws {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [.init(name: "English", required: required(1, days: 0..<4, hours: 1..<4))],
        crews: [crew { $0.meal = nil }]))
    #expect(design.people == 0)
    #expect(design.shortfalls.count == 4)
    #expect(design.shortfalls.allSatisfy { $0.cause == .noNightShifts && $0.missingHours == 3 })
    let way = try #require(waysOut(of: design).first)
    #expect(way.change == .nights(crew: 0))
    #expect(way.missingHours == 0)
    #expect(way.people == 1)
    #expect(way.cost == 400)
  }

  @Test func aLanguageThatNobodySpeaksIsMissingWhateverElseIsDone() {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [
          .init(name: "English", required: required(1, days: 0..<5, hours: 9..<17)),
          .init(name: "French", required: required(1, days: 0..<5, hours: 9..<17)),
        ],
        crews: [crew { $0.meal = nil }]))
    #expect(design.people == 1)
    #expect(design.shortfalls.map(\.need) == [1, 1, 1, 1, 1])
    #expect(design.shortfalls.allSatisfy { $0.cause == .nobodyServes })
    let ways = waysOut(of: design)
    #expect(ways.first?.change == .skill(crew: 0, need: 1))
    #expect(ways.first?.people == 2)
  }

  @Test func onePersonForTheWholeWeekCoversFortyHours() {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [.init(name: "English", required: required(1, days: 0..<7, hours: 0..<24))],
        crews: [
          crew {
            $0.meal = nil
            $0.nights = .init()
          }
        ], mostPeople: 1))
    #expect(ShiftDesignCheck(design).missingHours == 128)
    #expect(design.shortfalls.allSatisfy { $0.cause == .tooFewPeople })
    let ways = waysOut(of: design)
    #expect(ways.first?.missingHours == 0)
    guard case .morePeople(let more) = ways.first?.change else {
      Issue.record("More people are the way out.")
      return
    }
    // 168 hours take at least five people of 40.
    #expect(more >= 4)
  }

  @Test func hoursOutsideTheWindowStayUncovered() {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [.init(name: "English", required: required(1, days: 0..<5, hours: 9..<19))],
        crews: [crew(window: WeekHours("Mon-Fri 9-17")) { $0.meal = nil }]))
    #expect(design.people == 1)
    #expect(design.shortfalls.allSatisfy { $0.cause == .outsideWindow && $0.missingHours == 2 })
    #expect(waysOut(of: design).first?.change == .anyHour(crew: 0))
  }

  @Test func whereMissingIsCheaperItSaysSo() {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [
          .init(
            name: "English", required: required(1, days: 0..<1, hours: 9..<10), underCostPerHour: 50
          )
        ], crews: [crew { $0.meal = nil }]))
    #expect(design.people == 0)
    #expect(design.cost.total == 50)
    #expect(design.shortfalls.map(\.cause) == [.dearerThanMissing])
  }
}
