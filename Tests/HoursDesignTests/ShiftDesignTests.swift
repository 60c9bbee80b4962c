import HoursDesign
import Testing
import Workforce

/// Designs that can be counted by hand.
@Suite struct ShiftDesignTests {
  @Test func oneSeatOfEightHoursOnWeekdaysTakesOnePerson() {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [.init(name: "English", required: required(1, days: 0..<5, hours: 9..<17))],
        crews: [crew { $0.meal = nil }]))
    #expect(design.proof == .optimal)
    #expect(design.people == 1)
    #expect(design.cost.total == 400)
    #expect(design.tours.first?.days == [0, 1, 2, 3, 4])
    #expect(design.tours.first?.starts.first == 540)
  }

  @Test func everyDayTakesTwoPeopleWhoseDaysOffFollowEachOther() {
    // Five days each: 7 seats need 2 people, who leave 3 days with two of them.
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [.init(name: "English", required: required(1, days: 0..<7, hours: 9..<17))],
        crews: [crew { $0.meal = nil }]))
    #expect(design.people == 2)
    #expect(design.proof == .optimal)
    for tour in design.tours {
      #expect(tour.daysOff.count == 2)
      #expect([1, 6].contains(tour.daysOff[1] - tour.daysOff[0]))
    }
  }

  @Test func aMealTakesASecondPersonToKeepTheSeat() {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [.init(name: "English", required: required(1, days: 0..<5, hours: 9..<18))],
        crews: [crew()]))
    #expect(design.people == 2)
    // Both sit together except in the meals: nobody is missing.
    #expect(design.shortfalls.isEmpty)
    #expect(design.shifts.allSatisfy { $0.mealStart != nil })
  }

  @Test func aShiftOnSundayNightGoesOnIntoMonday() {
    var need = [Int](repeating: 0, count: 168)
    for hour in 164..<172 { need[hour % 168] = 1 }
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60, needs: [.init(name: "English", required: need)],
        crews: [
          crew {
            $0.meal = nil
            $0.nights = .init(paidMinutes: 480, nightsPerWeek: 4)
          }
        ]))
    #expect(design.people == 1)
    #expect(design.tours.first?.isNight == true)
    #expect(design.tours.first?.starts[6] == 20 * 60)
    #expect(design.cost.total == 320)
  }

  @Test func aClockFiveHoursAndThreeQuartersAheadIsDesignedInQuarters() {
    // 9 to 17 in Kathmandu is 3:15 to 11:15 UTC.
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [.init(name: "English", required: required(1, days: 0..<5, hours: 4..<11))],
        crews: [crew(offset: 345) { $0.meal = nil }]))
    #expect(design.problem.intervalMinutes == 15)
    #expect(design.people == 1)
    #expect(design.tours.first?.starts.first == 540)
    #expect(design.shortfalls.isEmpty)
  }

  @Test func nightsCostTheirPremium() {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [.init(name: "English", required: required(1, days: 0..<4, hours: 0..<10))],
        crews: [
          crew {
            $0.meal = nil
            $0.nights = .init(paidMinutes: 600, nightsPerWeek: 4, premium: 0.25)
          }
        ]))
    #expect(design.people == 1)
    #expect(design.cost.pay == 400)
    #expect(design.cost.nightPremium == 100)
  }

  @Test func peopleOfTwoLanguagesStandInWhereTheyAreNeeded() {
    // Two for English and one for French: one who speaks both is enough for French alone.
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [
          .init(name: "English", required: required(2, days: 0..<5, hours: 9..<17)),
          .init(name: "French", required: required(1, days: 0..<5, hours: 9..<13)),
        ],
        crews: [
          crew { $0.meal = nil },
          crew("Bilingual", serves: [0, 1], cost: 12) { $0.meal = nil },
        ]))
    #expect(design.people == 3)
    #expect(design.cost.total == 400 + 2 * 400 + 80)
  }

  @Test func occasionalCapacityIsTakenWhereItIsCheaperThanAPerson() {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [.init(name: "English", required: required(1, days: 0..<1, hours: 9..<11))],
        crews: [crew { $0.meal = nil }],
        occasional: [
          .init(
            name: "The CEO", serves: [0], mostPeople: required(1, days: 0..<5, hours: 0..<24),
            costPerHour: 100)
        ]))
    #expect(design.people == 0)
    #expect(design.cost.occasional == 200)
  }

  @Test func theBestForAGivenNumberOfPeopleIsFound() {
    let design = solved(
      ShiftDesignProblem(
        intervalMinutes: 60,
        needs: [
          .init(
            name: "English", required: required(2, days: 0..<7, hours: 9..<17),
            underCostPerHour: 50)
        ],
        crews: [crew { $0.meal = nil }], mostPeople: 2))
    #expect(design.people == 2)
    #expect(design.cost.under == 50 * Double(2 * 56 - 2 * 40))
    #expect(design.shortfalls.allSatisfy { $0.cause == .tooFewPeople })
  }

  @Test func nothingIsDearerThanAPriceOfDistinctShiftsMakesIt() {
    // Ten hours by people of eight: two starts. If a distinct shift is dear, more people start at once.
    var problem = ShiftDesignProblem(
      intervalMinutes: 60,
      needs: [
        .init(
          name: "English", required: required(1, days: 0..<5, hours: 8..<18), underCostPerHour: 15)
      ],
      crews: [crew { $0.meal = nil }])
    #expect(Set(solved(problem).shifts.map(\.start)).count <= 1)
    problem.needs[0].underCostPerHour = 60
    #expect(Set(solved(problem).shifts.map(\.start)).count == 2)
    problem.costPerShiftUsed = 1000
    let simple = solved(problem)
    #expect(Set(simple.shifts.map(\.start)).count == 1)
    #expect(simple.cost.shiftsUsed == 1000)
  }

  @Test func theSameProblemHasTheSameAnswer() {
    let problem = drawnWeek(seed: 5)
    let search = ShiftSearch(gap: 0.02, work: 20_000_000)
    #expect(designShifts(problem, search) == designShifts(problem, search))
  }

  @Test func startsMayDifferFromDayToDay() {
    // Early on Monday to Wednesday, late on the others: one person who may start at any time.
    let need = zip(
      required(1, days: 0..<3, hours: 7..<15), required(1, days: 3..<5, hours: 12..<20)
    ).map(+)
    var problem = ShiftDesignProblem(
      intervalMinutes: 60, needs: [.init(name: "English", required: need)],
      crews: [crew { $0.meal = nil }])
    #expect(solved(problem).people == 2)
    problem.crews[0].rules.sameStart = false
    let design = solved(problem)
    #expect(design.people == 1)
    #expect(design.tours.first?.starts == [420, 420, 420, 720, 720, nil, nil])
  }

  @Test func fewWorkPartTime() {
    // Four hours a day: a part-timer would do, if nine others worked full time.
    var problem = ShiftDesignProblem(
      intervalMinutes: 60,
      needs: [.init(name: "English", required: required(4, days: 0..<5, hours: 9..<13))],
      crews: [
        crew {
          $0.meal = nil
          $0.partTime = .init(paidMinutes: 240, mostShare: 1)
        }
      ])
    #expect(solved(problem).cost.total == 800)
    problem.crews[0].rules.partTime?.mostShare = 0.25
    #expect(solved(problem).cost.total == 1 * 200 + 3 * 400)
  }
}
