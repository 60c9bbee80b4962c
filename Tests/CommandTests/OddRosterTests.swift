import Foundation
import Testing

/// Rosters of odd teams: an answer, or one clear sentence.
@Suite struct OddRosterTests {
  @Test func whereNobodyIsAvailableTheAnswerSaysSo() throws {
    let team = try RosterFolder(
      timeOff: "name,from,to\nAmy,2027-02-01,2027-03-01\nBen,2027-02-01,2027-03-01\n"
        + "Cleo,2027-02-01,2027-03-01\n")
    let run = try team.roster()
    #expect(run.status == 3)
    #expect(run.output.contains("Everybody who can serve English is away all the time."))
    #expect(run.output.contains("every rule is kept"), "\(run.output)")
  }

  @Test func demandThatNobodyCanServeIsToldByItsName() throws {
    let team = try RosterFolder(
      people: "name,languages\nAmy,English\nBen,English\n")
    let run = try team.roster()
    #expect(run.status == 3)
    #expect(run.output.contains("Nobody on the roster can serve German."), "\(run.output)")
  }

  @Test func aShiftThatIsFixedOnADayOffIsAMistakeOfTheTables() throws {
    let team = try RosterFolder(
      people: "name,shifts,availability\nAmy,,\nBen,L,\nCleo,,Mon-Fri 9-19\n",
      timeOff: "name,from,reason\nAmy,2027-02-16,leave\n",
      fixed: "name,date,shift\nAmy,2027-02-16,E\nBen,2027-02-16,E\nCleo,2027-02-16,E\n")
    let run = try team.roster()
    #expect(run.status == 2)
    for words in [
      "Amy is fixed for E on 2027-02-16, and is away then (leave).",
      "Ben is fixed for E on 2027-02-16, and it is none of their shifts.",
      "Cleo is fixed for E on 2027-02-16, and they can't work at that time (Mon–Fri 9–19).",
    ] {
      #expect(run.error.contains(words), "\(words) in \(run.error)")
    }
  }

  @Test func shiftsThatAreFixedTooCloseAreKeptAndTheRuleIsTold() throws {
    let team = try RosterFolder(
      RosterFolder.model(
        "  rules: [{rule: forbiddenSuccession, after: [L], notBefore: [E]}]",
        languages: "[English, German]"),
      fixed: "name,date,shift\nAmy,2027-02-16,L\nAmy,2027-02-17,E\n")
    let run = try team.roster()
    #expect(run.status == 3)
    #expect(run.output.contains("forbiddenSuccession: E comes on the day after L."))
    let twice = try RosterFolder(fixed: "name,date,shift\nAmy,2027-02-16,L\nAmy,2027-02-16,E\n")
    #expect(
      try twice.roster().error.contains("Line 2 says already what Amy does on 2027-02-16."))
  }

  @Test func onePersonHasARoster() throws {
    let run = try RosterFolder(people: "name\nAmy\n").roster()
    #expect(run.status == 3)
    #expect(run.output.contains("for 1 person"))
  }

  /// Ireland's clocks go forward on 28 March 2027 and back on 31 October.
  @Test func aPeriodAcrossBothClockChangesHasTrueHours() throws {
    let team = try RosterFolder(
      people: "name,pattern\nAmy,EEEEEOO\n")
    let run = try team.folder.muster(
      "roster", "--from", "2027-03-22", "--weeks", "33", "--format", "json", "--seconds", "1")
    let answer = try RosterFolder.Answer(run)
    #expect(try answer.shifts["Amy"]?.count == 33 * 5)
    let people = try #require(answer.whole["people"] as? [[String: Any]])
    #expect(people[0]["paidHours"] as? Double == 1320)
    let duties = try #require(people[0]["duties"] as? [[String: Any]])
    // 8:00 is 8:00 UTC in winter, 7:00 in summer.
    #expect(duties.first?["start"] as? String == "2027-03-22T08:00:00Z")
    #expect(duties[5]["start"] as? String == "2027-03-29T07:00:00Z")
    #expect(duties.last?["start"] as? String == "2027-11-05T08:00:00Z")
  }

  @Test func aPeriodTooLongForItsRulesIsRefused() throws {
    let team = try RosterFolder(
      RosterFolder.model("  rules: [{rule: workingWeekends, most: 1, weeks: 2}]"))
    let run = try team.roster("--weeks", "20")
    #expect(run.status == 2)
    #expect(run.error.contains("rules about weekends count 11 stretches"), "\(run.error)")
  }

  @Test func aRuleThatNobodyCanKeepIsRefused() throws {
    let run = try RosterFolder(
      RosterFolder.model("  rules: [{rule: consecutiveNights, least: 4, most: 2}]")
    ).roster()
    #expect(run.status == 2)
    #expect(run.error.contains("roster.rules[0] asks for at least 4 and at most 2."))
  }

  @Test func namesThatNobodyKnowsAreToldWithEverythingElse() throws {
    let team = try RosterFolder(
      timeOff: "name,from,to\nAmi,2027-02-15,\nBen,2027-02-31,\n",
      fixed: "name,date,shift\nCleo,2027-02-16,X\n", wishes: "name,from,wish\nDora,2027-02-16,off\n"
    )
    let run = try team.roster()
    #expect(run.status == 2)
    for words in [
      "There is nobody called \"Ami\".", "2027-02-31", "Dublin has no shift \"X\".",
      "There is nobody called \"Dora\".",
    ] {
      #expect(run.error.contains(words), "\(words) in \(run.error)")
    }
  }

  @Test func aTableWithoutPeopleIsTold() throws {
    let run = try RosterFolder(people: "name\n").roster()
    #expect(run.status == 2)
    #expect(run.error.contains("There is nobody under the header."))
  }
}
