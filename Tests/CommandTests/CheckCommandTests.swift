import Foundation
import Testing

@Suite struct CheckCommandTests {
  private func check(_ team: RosterFolder, _ arguments: String...) throws -> WorkFolder.Run {
    try team.folder.muster(["check"] + arguments)
  }

  private func cost(_ run: WorkFolder.Run) throws -> Int? {
    let whole = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let roster = try #require(whole?["roster"] as? [String: Any], "\(run.error)")
    return (roster["cost"] as? [String: Any])?["total"] as? Int
  }

  /// Fairness is priced only where the roster is made, so that both count the same without it.
  @Test func aRosterCostsTheSameFromATableAndAWorkbook() throws {
    let team = try RosterFolder(
      RosterFolder.model("  fairness: {price: 0}", languages: "[English, German]"))
    let made = try team.answer().cost("total")
    for file in ["roster.csv", "roster.xlsx"] {
      let form = String(file.split(separator: ".")[1])
      #expect([0, 3].contains(try team.roster("--format", form, "--output", file).status))
      let run = try check(team, file, "--format", "json")
      #expect(try cost(run) == made, "\(file): \(run.error)")
    }
  }

  @Test func aTableMadeByHandIsJudgedByItsHours() throws {
    let team = try RosterFolder(
      RosterFolder.model(
        "  rules: [{rule: minimumRest, hours: 11}]", languages: "[English, German]"))
    try team.folder.write(
      """
      who,15 Feb,16 Feb,17 Feb,18 Feb,19 Feb,20 Feb,21 Feb
      Amy,8:00-16:30,08:00–16:30,E,E,E,,
      Ben,L,L,L,L,L,,
      Cleo,9-17,off,L,L,L,,
      """, to: "by-hand.csv")
    let run = try check(team, "by-hand.csv", "--from", "2027-02-15", "--weeks", "1")
    #expect(run.status == 3)
    #expect(run.output.contains("every rule is kept"), "\(run.output)\(run.error)")
    #expect(
      run.output.replacing("\n    ", with: " ").contains(
        "9-17 is no shift of the model in Dublin, so it counts without breaks."))
    let csv = try check(team, "by-hand.csv", "--from", "2027-02-15", "--format", "csv")
    #expect(csv.output.hasPrefix("rule,name,first,last,cause,points"))
  }

  @Test func brokenRulesAndUnknownNamesAreTold() throws {
    let team = try RosterFolder(
      RosterFolder.model(
        "  rules: [{rule: minimumRest, hours: 16}]", languages: "[English, German]"))
    try team.folder.write(
      "name,date,shift\nAmy,2027-02-15,L\nAmy,2027-02-16,E\nAmy,2027-02-21,off\n", to: "r.csv")
    let run = try check(team, "r.csv")
    #expect(run.status == 3)
    #expect(run.output.contains("minimumRest: Rest is 14 h, not 16 h."), "\(run.output)")
    try team.folder.write(
      "name,date,shift\nZoe,2027-02-15,L\nAmy,2027-02-16,X\n", to: "wrong.csv")
    let wrong = try check(team, "wrong.csv")
    #expect(wrong.status == 2)
    #expect(wrong.error.contains("There is nobody called \"Zoe\"."))
    #expect(wrong.error.contains("There is no shift \"X\"."))
  }

  @Test func whatIsNoRosterIsTold() throws {
    let team = try RosterFolder()
    #expect(try check(team, "nowhere.csv").error.contains("It can't be read."))
    #expect(try check(team, "nowhere.xlsx").status == 2)
    try team.folder.write("no workbook", to: "text.xlsx")
    let run = try check(team, "text.xlsx")
    #expect(run.status == 2)
    #expect(run.error.contains("Save it as a workbook"), "\(run.error)")
  }
}
