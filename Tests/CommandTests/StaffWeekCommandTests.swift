import Foundation
import Testing

/// `muster staff` over a week of imported history.
@Suite struct StaffWeekCommandTests {
  /// Two weeks of calls at 10:00 and of mails at 8:00, every day but the weekend; each takes five
  /// minutes.
  private func imported(model: String? = nil) throws -> WorkFolder {
    let folder = try WorkFolder()
    var rows = ["id,created,channel,language,handle seconds,wait seconds,abandoned"]
    for day in 2...13 where day != 7 && day != 8 {
      for call in 0..<20 {
        let time = String(format: "2026-11-%02dT10:%02d:00Z", day, call * 3 / 4)
        rows.append("c\(day)-\(call),\(time),phone,\(call < 5 ? "es" : "en"),300,10,no")
      }
      for mail in 0..<6 {
        rows.append(
          String(format: "m%d-%d,2026-11-%02dT08:30:00Z,email,en,300,,no", day, mail, day))
      }
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "contacts.csv")
    let run = try folder.muster("import", "contacts.csv", "--yes", "--time-zone", "UTC")
    #expect(run.status == 0, "\(run.error)\(run.output)")
    if let model { try folder.write(model, to: "muster.yaml") }
    return folder
  }

  private func record(_ folder: WorkFolder, _ arguments: String...) throws -> [String: Any] {
    let run = try folder.muster(["staff", "--format", "json"] + arguments)
    #expect(run.status == 0, "\(run.error)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func queues(_ record: [String: Any]) throws -> [[String: Any]] {
    try #require(record["queues"] as? [[String: Any]])
  }

  @Test func theWeekIsStaffedByChannelAndLanguage() throws {
    let folder = try imported()
    let queues = try queues(try record(folder))
    #expect(
      queues.compactMap { $0["queue"] as? String } == ["phone · en", "email · en", "phone · es"])
    let together = try self.queues(try record(folder, "--by", "nothing"))
    #expect(together.compactMap { $0["queue"] as? String } == ["phone", "email"])
  }

  /// Twenty calls of five minutes in a quarter of an hour are 6⅔ erlangs: ten agents, by the calculator
  /// as well.
  @Test func aWeeksIntervalIsTheSameAsTheCalculatorsWhereTheLoadIsSteady() throws {
    let folder = try imported()
    let week = try record(folder, "--by", "nothing", "--interval", "60m", "--shrinkage", "0%")
    let calls = try #require(try queues(week).first)
    let intervals = try #require(calls["intervals"] as? [[String: Any]])
    let ten = try #require(
      intervals.first { $0["day"] as? String == "Mon" && $0["start"] as? String == "10:00" })
    let alone = try folder.muster(
      "staff", "--contacts", "20", "--interval", "60m", "--aht", "300s", "--format", "json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(alone.output.utf8)) as? [String: Any])
    #expect(ten["contacts"] as? Double == 20)
    #expect(ten["agents"] as? Int == answer["agents"] as? Int)
  }

  @Test func theModelsChannelsSayWhatIsPromised() throws {
    let model = """
      customers: 1000
      ticketsPerMonth: 1500
      ticketsPerRepPerMonth: 250
      shrinkage: 30%
      channels:
        - {name: Phone, kind: phone, target: 90/10s, definition: answered, hours: Mon-Fri 9-17}
        - {name: Mail, kind: email, target: 95/4h, hours: Mon-Fri 9-17}
      """
    let folder = try imported(model: model)
    let text = try folder.muster("staff")
    #expect(text.status == 0, "\(text.error)")
    #expect(text.output.contains("90 %") && text.output.contains("95 %"))
    #expect(!text.output.contains("as is usual"))
    let run = try folder.muster("staff", "--explain", "mon 8:00 phone en")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.lowercased().contains("closed"))
  }

  @Test(arguments: ["text", "json", "csv", "html"])
  func oneIntervalExplainsItself(form: String) throws {
    let folder = try imported()
    let run = try folder.muster("staff", "--explain", "mon 10:00 phone en", "--format", form)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.lowercased().contains("shrinkage"))
  }

  @Test func aQueueThatIsNotThereIsToldWithThoseThatAre() throws {
    let folder = try imported()
    for (asked, words) in [
      ("mon 10:00 chat", "no queue \"chat\""),
      ("10:00 phone", "doesn't begin with a day"), ("mon phone", "names no time"),
    ] {
      let run = try folder.muster("staff", "--explain", asked)
      #expect(run.status == 2 && run.error.contains(words), "\(asked): \(run.error)")
    }
    let several = try folder.muster("staff", "--explain", "mon 10:00 phone")
    #expect(several.output.hasPrefix("phone · en, Monday 10:00"), "the busiest of those meant")
    #expect(several.output.contains("phone · es"))
  }

  @Test func blendedPeopleAreFewerInAll() throws {
    let folder = try imported()
    func hours(_ arguments: String...) throws -> Double {
      let run = try folder.muster(["staff", "--format", "json", "--by", "nothing"] + arguments)
      let record = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      return try #require(record["paidHoursPerWeek"] as? Double)
    }
    #expect(try hours("--blend") < hours())
  }

  @Test func allBadOptionsAreToldAtOnce() throws {
    let run = try WorkFolder().muster(
      "staff", "--weeks", "0", "--by", "colour", "--growth", "-100%", "--interval", "7m",
      "--target", "80", "--shrinkage", "100%", "--duplicate-hours", "9000")
    #expect(run.status == 2)
    for option in [
      "--weeks", "--by", "--growth", "--interval", "--target", "--shrinkage", "--duplicate-hours",
    ] {
      #expect(run.error.contains("\(option)  "), "\(option) in: \(run.error)")
    }
  }

  @Test func withoutAHistoryTheNextStepIsTold() throws {
    let run = try WorkFolder().muster("staff")
    #expect(run.status == 2 && run.error.contains("muster import"))
    let half = try WorkFolder().muster("staff", "--contacts", "100")
    #expect(half.status == 2 && half.error.contains("--aht"))
    let mixed = try WorkFolder().muster(
      "staff", "--contacts", "100", "--aht", "3m", "--explain", "mon 10:00")
    #expect(mixed.status == 2 && mixed.error.contains("--explain"))
  }
}
