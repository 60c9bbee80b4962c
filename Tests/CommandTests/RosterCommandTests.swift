import Foundation
import Testing

@Suite struct RosterCommandTests {
  @Test func everybodysShiftsAreToldInEveryForm() throws {
    let team = try RosterFolder()
    let text = try team.roster()
    #expect([0, 3].contains(text.status), "\(text.error)")
    for words in [
      "1 week from Mon 15 Feb 2027 for 3 people", "Who works when", "Amy", "What it costs",
      "Hours, and who carries what",
    ] {
      #expect(text.output.contains(words), "\(words) in \(text.output)")
    }
    let shifts = try team.answer().shifts
    #expect(shifts.keys.sorted() == ["Amy", "Ben", "Cleo"])
    let csv = try team.roster("--format", "csv")
    let rows = csv.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    for row in rows where row[3] != "off" {
      #expect(shifts[String(row[0])]?[String(row[2])] == String(row[3]), "\(row)")
    }
    #expect(rows.count { $0[3] != "off" } == shifts.values.reduce(0) { $0 + $1.count })
    #expect(try team.roster("--format", "html").output.contains("<h1"))
    #expect(try team.roster().output == text.output, "The same seed gives another roster.")
  }

  @Test func onePersonsSheetAndCalendarAreTheirsAlone() throws {
    let team = try RosterFolder()
    let sheet = try team.roster("--person", "amy")
    #expect(sheet.output.contains("Amy, 1 week from Mon 15 Feb 2027"))
    #expect(!sheet.output.contains("Ben"))
    let calendar = try team.roster("--person", "Amy", "--format", "ics").output
    #expect(
      calendar.components(separatedBy: "BEGIN:VEVENT").count - 1
        == (try team.answer().shifts["Amy"]?.count))
    let nobody = try team.roster("--person", "Zoe")
    #expect(nobody.status == 2)
    #expect(nobody.error.contains("There is nobody called \"Zoe\"."), "\(nobody.error)")
    #expect(nobody.error.contains("Amy, Ben, Cleo"))
  }

  @Test func whyIsSummedUpAndWhatIsNextCanBePasted() throws {
    let team = try RosterFolder(timeOff: "name,from,to\nAmy,2027-02-15,2027-02-19\n")
    let first = try team.roster()
    #expect(first.status == 3)
    #expect(first.output.contains("muster roster --from 2027-02-15 --weeks 1 --why"))
    let why = try team.folder.shell("$MUSTER roster --from 2027-02-15 --weeks 1 --why")
    #expect(why.output.contains("What stands in the way"), "\(why.output)")
    #expect(why.output.contains("time off"))
    #expect(!why.output.contains("--why "))
  }

  @Test func aPublishedRosterIsMendedWithFewChangesAndCounted() throws {
    let team = try RosterFolder()
    let nothing = try team.roster("--repair", "--absent", "Amy 2027-02-16")
    #expect(nothing.status == 2)
    #expect(
      nothing.error.contains("muster roster --from 2027-02-15 --weeks 1 --publish"),
      "\(nothing.error)")
    let published = try team.answer("--publish").shifts
    let mended = try team.roster("--repair", "--absent", "Amy 2027-02-16..2027-02-17")
    #expect(mended.output.contains("What changes"), "\(mended.output)\(mended.error)")
    let shifts = try team.answer("--repair", "--absent", "Amy 2027-02-16..2027-02-17").shifts
    #expect(shifts["Amy"]?["2027-02-16"] == nil && shifts["Amy"]?["2027-02-17"] == nil)
    // Days that are over stay.
    let late = try team.answer(
      "--repair", "--absent", "Amy 2027-02-18", "--today", "2027-02-18"
    ).shifts
    for (name, days) in late {
      for day in ["2027-02-15", "2027-02-16", "2027-02-17"] {
        #expect(days[day] == published[name]?[day], "\(name) \(day)")
      }
    }
  }

  /// The first of Amy's days is over, and by itself less than two in a row, as the rule wants them.
  @Test func whoFallsIllOnTheSecondOfTheirDaysKeepsTheFirstAndTheRest() throws {
    let team = try RosterFolder(
      RosterFolder.model("  rules: [{rule: consecutiveShifts, most: 6, least: 2}]"),
      timeOff: "name,from,to\nAmy,2027-02-15,2027-02-15\n",
      wishes: "name,from,wish,weight\nAmy,2027-02-16,on,9\nAmy,2027-02-19,on,9\n")
    let published = try team.answer("--publish").shifts["Amy"]
    let days = ["2027-02-16", "2027-02-17", "2027-02-18", "2027-02-19"]
    #expect(published?.keys.sorted() == days)
    let mended = try team.answer(
      "--repair", "--absent", "Amy 2027-02-17", "--today", "2027-02-17"
    ).shifts["Amy"]
    #expect(mended?["2027-02-16"] == published?["2027-02-16"])
    #expect(mended?.keys.sorted() == days.filter { $0 != "2027-02-17" })
  }

  @Test func whatIsAskedBadlyIsToldAtOnce() throws {
    let team = try RosterFolder()
    let alone = try team.roster("--absent", "Amy 2027-02-16", "--seconds", "0")
    #expect(alone.status == 2)
    #expect(alone.error.contains("--seconds") && alone.error.contains("Add --repair"))
    let period = try team.folder.muster(
      "roster", "--from", "2027-13-01", "--weeks", "0", "--today", "soon", "--seconds", "0")
    #expect(period.status == 2)
    for words in [
      "2027-13-01 is no day.", "0 is no number of weeks.", "soon is no day.",
      "0.0 is no time to search.",
    ] {
      #expect(period.error.contains(words), "\(words) in \(period.error)")
    }
    _ = try team.roster("--publish")
    let absent = try team.roster("--repair", "--absent", "Zoe 2027-02-16", "--absent", "Amy soon")
    #expect(absent.status == 2)
    #expect(absent.error.contains("nobody called \"Zoe\""), "\(absent.error)")
    #expect(absent.error.contains("Amy soon doesn't say who and when."))
  }

  // MARK: Patterns, notice and prices

  @Test func aPatternFixesDaysAndTimeOffComesBeforeIt() throws {
    let team = try RosterFolder(
      RosterFolder.model(
        "  patterns: [{name: fortnight, days: EEEEEOO LLLLLOO}]", languages: "[English, German]"),
      people: """
        name,pattern,pattern start
        Amy,fortnight,2027-02-08
        Ben,fortnight,2027-02-15
        Cleo,*E*L*OO,
        """, timeOff: "name,from\nBen,2027-02-17\n")
    let shifts = try team.answer().shifts
    let (amy, ben) = (try #require(shifts["Amy"]), try #require(shifts["Ben"]))
    #expect(amy.count == 5 && Set(amy.values) == ["L"])
    #expect(ben.count == 4 && Set(ben.values) == ["E"])
    #expect(shifts["Cleo"]?["2027-02-16"] == "E" && shifts["Cleo"]?["2027-02-18"] == "L")
    let wrong = try RosterFolder(
      people: "name,pattern,pattern start\nAmy,EEXEEOO,\nBen,EEO,\nCleo,week,\n"
    ).roster()
    #expect(wrong.status == 2)
    for words in [
      "Amy's pattern is \"EEXEEOO\", and Dublin has no shift \"X\".",
      "Ben's pattern has 3 days, and nobody says when it begins.",
      "Cleo's pattern is \"week\"",
    ] {
      #expect(wrong.error.contains(words), "\(words) in \(wrong.error)")
    }
  }

  @Test func whatWasPublishedIsNotChangedWithinTheNotice() throws {
    let team = try RosterFolder(
      RosterFolder.model("  notice: {days: 4}", languages: "[English, German]"))
    let before = try team.answer("--publish").shifts
    try team.folder.write("name,from,to\nAmy,2027-02-16,2027-02-18\n", to: "time-off.csv")
    let after = try team.answer("--today", "2027-02-14").shifts
    for name in ["Ben", "Cleo"] {
      for day in ["2027-02-15", "2027-02-16", "2027-02-17"] {
        #expect(after[name]?[day] == before[name]?[day], "\(name) \(day)")
      }
    }
    #expect(after["Amy"]?["2027-02-16"] == nil)
  }

  @Test func aLateChangeHasItsPriceAndStandsInTheLedger() throws {
    let team = try RosterFolder(
      RosterFolder.model("  notice: {days: 7, points: 1}", languages: "[English, German]"))
    let before = try team.answer("--publish").shifts
    // Ben is fixed for what he wasn't told.
    let day = try #require(before["Ben"]?.keys.min())
    let other = before["Ben"]?[day] == "E" ? "L" : "E"
    try team.folder.write("name,date,shift\nBen,\(day),\(other)\n", to: "fixed.csv")
    let after = try team.answer("--today", "2027-02-14")
    let changed = try after.shifts.map { name, days in
      (15...21).count { days["2027-02-\($0)"] != before[name]?["2027-02-\($0)"] }
    }.reduce(0, +)
    #expect(changed > 0 && after.cost("lateChanges") == changed)
    let people = try #require(after.whole["people"] as? [[String: Any]])
    let late = people.reduce(0) {
      $0 + (($1["fairness"] as? [String: Any])?["lateChanges"] as? Int ?? 0)
    }
    #expect(late == changed)
    // A week ahead is soon enough.
    #expect(try team.answer("--today", "2027-02-01").cost("lateChanges") == 0)
  }

  @Test func payForWeekendsStandsInTheCostByItsName() throws {
    let team = try RosterFolder(
      RosterFolder.model(
        "  rules: [{rule: weekendWork, points: 7}, {rule: daysPerWeek, most: 5, points: 3}]",
        languages: "[English, German]"),
      fixed: "name,date,shift\nAmy,2027-02-20,E\nBen,2027-02-21,L\n")
    let run = try team.roster()
    let lines = run.output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("of these, weekendWork 14"), "\(run.output)")
  }

  @Test func somebodySeniorIsOnDutyOrMissing() throws {
    let team = try RosterFolder(
      RosterFolder.model("  onDuty: [{skill: Senior}]", languages: "[English, German]"),
      timeOff: "name,from,to,reason\nAmy,2027-02-15,2027-02-19,leave\n")
    let run = try team.roster("--why")
    #expect(run.status == 3)
    #expect(run.output.contains("Senior on duty"), "\(run.output)")
    let nobody = try RosterFolder(
      RosterFolder.model("  onDuty: [{skill: lead}]", languages: "[English, German]")
    ).roster()
    #expect(nobody.status == 2)
    #expect(nobody.error.contains("Nobody has the skill \"lead\"."), "\(nobody.error)")
    #expect(nobody.error.contains("one of theirs: senior"))
  }
  @Test func trainingLiesWithinAShiftAndStandsInEveryForm() throws {
    let team = try RosterFolder(
      RosterFolder.model("  fairness: {price: 0}", languages: "[English, German]"))
    try team.folder.write(
      "name,activity,minutes,from,to\nAmy,training,60,2027-02-15,2027-02-19\n"
        + "Ben,coaching,30,2027-02-01,2027-02-21\nBen,review,30,2027-02-15,2027-03-15\n",
      to: "activities.csv")
    let text = try team.roster().output
    #expect(text.contains("Meetings, training and the like"), "\(text)")
    #expect(text.contains("training") && text.contains("coaching"))
    // It is of the roster in which its last day is.
    #expect(!text.contains("review"))
    let calendar = try team.roster("--person", "Amy", "--format", "ics").output
    #expect(calendar.contains("SUMMARY:training"), "\(calendar)")
    let made = try team.answer().cost("total")
    for file in ["roster.csv", "roster.xlsx"] {
      let form = String(file.split(separator: ".")[1])
      _ = try team.roster("--format", form, "--output", file)
      let run = try team.folder.muster("check", file, "--format", "json")
      let whole = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      let roster = try #require(whole?["roster"] as? [String: Any], "\(run.error)")
      #expect((roster["cost"] as? [String: Any])?["total"] as? Int == made, "\(file)")
    }
    // Whoever keeps their shifts keeps what lies within them.
    let published = try team.roster("--publish", "--format", "csv").output
    let mended = try team.roster(
      "--repair", "--absent", "Cleo 2027-02-17", "--format", "csv"
    ).output
    let rows = mended.split(separator: "\n").filter { $0.contains("training") }
    #expect(rows.count == 1)
    let amys = { (text: String) in
      text.split(separator: "\n").filter { $0.hasPrefix("Amy,") }
        .map { $0.split(separator: ",", omittingEmptySubsequences: false)[2...3].joined() }
    }
    if amys(published) == amys(mended) {
      #expect(published.contains(rows[0]), "\(rows) in \(published)")
    }
    try team.folder.write(
      "name,activity,minutes,from,to\nAmy,training,6x,2027-02-15,\nZoe,coaching,30,2027-02-16,\n",
      to: "activities.csv")
    let wrong = try team.roster()
    #expect(wrong.status == 2)
    for words in ["minutes is \"6x\".", "There is nobody called \"Zoe\"."] {
      #expect(wrong.error.contains(words), "\(words) in \(wrong.error)")
    }
  }
}
