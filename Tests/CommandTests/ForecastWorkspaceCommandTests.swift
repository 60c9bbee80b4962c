import Foundation
import Testing

/// `muster forecast` over an imported history.
@Suite struct ForecastWorkspaceCommandTests {
  private static let model = """
    company: Example
    start: 2026-11
    customers: 900
    incidentRate: 1
    ticketsPerRepPerMonth: 250
    sites: [{name: Dublin, timeZone: Europe/Dublin, hours: Mon-Fri 8-18, holidays: IE}]
    channels: [{name: calls, kind: phone}]
    """

  /// Calls on weekdays from Monday 2026-09-07 on: in the hour from 10 and the hour from 14, as many as
  /// `count` says of a day.
  private func imported(days: Int, model: String? = nil, count: (Int) -> Int = { 20 + $0 % 3 })
    throws -> WorkFolder
  {
    let folder = try WorkFolder()
    if let model { try folder.write(model, to: "muster.yaml") }
    try add(0..<days, to: folder, count: count)
    return folder
  }

  private func add(
    _ days: Range<Int>, to folder: WorkFolder, count: (Int) -> Int = { 20 + $0 % 3 }
  ) throws {
    let start = Date(timeIntervalSince1970: 1_788_739_200)  // 2026-09-07, a Monday
    var rows = ["id,created,channel,language,handle seconds,wait seconds,abandoned"]
    for day in days where day % 7 < 5 {
      for call in 0..<count(day) {
        let minutes = call * 60 / count(day)
        let second = (call % 2 == 0 ? 10 : 14) * 3600 + minutes * 60
        let time = start.addingTimeInterval(Double(day * 86_400 + second)).formatted(.iso8601)
        rows.append("c\(day)-\(call),\(time),phone,\(call < 5 ? "es" : "en"),300,10,no")
      }
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "contacts\(days.lowerBound).csv")
    let run = try folder.muster(
      "import", "contacts\(days.lowerBound).csv", "--yes", "--time-zone", "UTC")
    #expect(run.status == 0, "\(run.error)\(run.output)")
  }

  private func record(_ folder: WorkFolder, _ arguments: String...) throws -> [String: Any] {
    let run = try folder.muster(["forecast", "--format", "json"] + arguments)
    #expect(run.status == 0, "\(run.error)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func means(_ days: Any?) throws -> [Double] {
    try #require(days as? [[String: Any]]).map { day in
      try #require((day["contacts"] as? [String: Any])?["mean"] as? Double)
    }
  }

  @Test func eachQueueIsForecastAndAddsUp() throws {
    let folder = try imported(days: 54, model: Self.model)
    let record = try record(folder, "--ahead", "2w")
    let queues = try #require(record["queues"] as? [[String: Any]])
    #expect(queues.map { $0["queue"] as? String } == ["phone · en", "phone · es"])
    #expect(record["holidays"] as? String == "Ireland")
    let sums = try queues.map { try means($0["days"]) }
    let all = try means((record["totals"] as? [[String: Any]])?.first?["days"])
    #expect(all.count == 14 && sums.allSatisfy { $0.count == 14 })
    for day in 0..<14 { #expect(abs(sums[0][day] + sums[1][day] - all[day]) < 1e-6) }
    // Some 21 on weekdays, nothing at the weekend.
    let week = all.prefix(7).reduce(0, +)
    #expect((85...125).contains(week), "\(all)")
    #expect(all.filter { $0 < 0.5 }.count >= 4)
    let seconds = ((queues[0]["intervals"] as? [[String: Any]])?.first)?["handleSeconds"] as? Double
    #expect(seconds.map { abs($0 - 300) < 1 } == true)
  }

  @Test func theSameQuestionHasTheSameAnswer() throws {
    let folder = try imported(days: 40)
    let runs = try (0..<2).map { _ in try folder.muster("forecast", "--format", "csv") }
    #expect(runs[0].status == 0 && runs[0].output == runs[1].output)
    let rows = runs[0].output.split(separator: "\n")
    #expect(rows.count == 1 + 2 * 28 * 96)
    #expect(rows[0].hasPrefix("queue,timestamp,mean,median,lower50"))
  }

  @Test func nothingFromTheAskedTimeOnIsUsed() throws {
    let short = try imported(days: 40)
    let long = try imported(days: 61)
    let at = ["forecast", "--at", "2026-10-17", "--format", "csv"]
    #expect(try short.muster(at).output == long.muster(at).output)
  }

  @Test func peoplesChangesAreToldAndKeptApart() throws {
    let folder = try imported(
      days: 40,
      model: Self.model + """

        forecast:
          adjustments:
            - {from: 2026-10-19, to: 2026-10-23, factor: 2, by: Amy, why: Campaign}
        """)
    let run = try folder.muster("forecast", "--ahead", "14d")
    #expect(run.status == 0 && run.output.contains("Campaign (× 2)"), "\(run.error)")
    let record = try record(folder, "--ahead", "14d")
    let queue = try #require((record["queues"] as? [[String: Any]])?.first)
    let model = try means(queue["days"]).reduce(0, +)
    let person = try means(queue["adjustedDays"]).reduce(0, +)
    #expect(person > model * 1.3)
  }

  @Test func keptForecastsAreJudgedByWhatCame() throws {
    let folder = try imported(
      days: 40,
      model: Self.model + """

        forecast: {adjustments: [{from: 2026-10-19, factor: 3, why: Mistaken}]}
        """)
    let none = try folder.muster("forecast", "--score")
    #expect(none.status == 0 && none.output.contains("No forecast has been published yet."))
    let kept = try folder.muster("forecast", "--publish", "--at", "2026-10-17")
    #expect(kept.status == 0 && kept.output.contains("Kept as forecast 1."), "\(kept.error)")
    let soon = try folder.muster("forecast", "--score")
    #expect(soon.output.contains("1 forecast is kept; nothing has come since."), "\(soon.output)")
    try add(40..<54, to: folder)
    let record = try record(folder, "--score")
    #expect(record["published"] as? Int == 1 && record["judged"] as? Int == 1)
    let lines = try #require(record["lines"] as? [[String: Any]])
    let week = try #require(
      lines.first { $0["queue"] as? String == "phone · en" && $0["horizon"] as? String == "week" })
    #expect(try #require(week["dayWape"] as? Double) < 0.3)
    let changed = try #require(week["changed"] as? [String: Any])
    let model = try #require((changed["model"] as? [String: Any])?["wape"] as? Double)
    let person = try #require((changed["person"] as? [String: Any])?["wape"] as? Double)
    #expect(model < person, "three times as many never came")
    #expect(week["people"] is [String: Any])
  }

  @Test func aTeamWithoutAHistoryHasItsModel() throws {
    let folder = try WorkFolder()
    try folder.write(Self.model, to: "muster.yaml")
    let run = try folder.muster("forecast")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("Nothing has been imported: the forecast is the model's"))
    try FileManager.default.removeItem(at: folder.url.appending(path: "muster.yaml"))
    let nothing = try folder.muster("forecast")
    #expect(nothing.status == 2 && nothing.error.contains("Nothing has been imported here."))
  }

  @Test func customersSegmentsTellQueuesApart() throws {
    let folder = try imported(days: 42)
    var rows = ["id,created,channel,plan,handle seconds"]
    for day in 0..<42 where day % 7 < 5 {
      for mail in 0..<12 {
        let date = Date(timeIntervalSince1970: 1_788_739_200 + Double(day * 86_400 + 39_600))
        rows.append(
          "p\(day)-\(mail),\(date.formatted(.iso8601)),email,\(mail < 8 ? "Paid" : "Free"),300")
      }
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "plans.csv")
    let added = try folder.muster(
      "import", "plans.csv", "--yes", "--time-zone", "UTC", "--map", "segment=plan")
    #expect(added.status == 0, "\(added.error)")
    let record = try record(folder, "--by", "segment", "--ahead", "1w", "--publish")
    let queues = try #require(record["queues"] as? [[String: Any]])
    #expect(
      Set(queues.compactMap { $0["queue"] as? String }) == [
        "phone", "email · Paid", "email · Free",
      ])
    #expect(queues.contains { $0["segment"] as? String == "Paid" })
    let totals = try #require(record["totals"] as? [[String: Any]]).compactMap {
      $0["of"] as? String
    }
    #expect(totals == ["all", "phone", "email", "Free", "Paid"])
    let scored = try folder.muster("forecast", "--score", "--by", "segment")
    #expect(
      scored.status == 0 && scored.output.contains("nothing has come since"), "\(scored.error)")
    let staff = try folder.muster("staff", "--by", "segment")
    #expect(staff.status == 2 && staff.error.contains("language, skill, both"), "\(staff.error)")
  }

  @Test func oneDateFarOffDoesNotEndTheHistory() throws {
    let folder = try imported(days: 42)
    let before = try folder.muster("forecast", "--format", "csv")
    try folder.write(
      "id,created,channel,language,handle seconds,wait seconds,abandoned\n"
        + "slip,2062-09-30T10:00:00Z,phone,en,300,10,no\n", to: "slip.csv")
    let refused = try folder.muster("import", "slip.csv", "--yes", "--time-zone", "UTC")
    #expect(
      refused.status == 2 && refused.error.contains("more than a year after today, 2026-12-15."),
      "\(refused.error)")
    // One that is in the workspace all the same.
    let added = try folder.muster(
      "import", "slip.csv", "--yes", "--time-zone", "UTC",
      environment: ["MUSTER_TODAY": "2062-10-01"])
    #expect(added.status == 0, "\(added.error)")
    #expect(try folder.muster("forecast", "--format", "csv").output == before.output)
    let told = try folder.muster("forecast")
    #expect(told.output.contains("1 contact comes years after all others, on 2062-09-30"))
  }

  @Test func theForecastMayBeToldInMonths() throws {
    let folder = try imported(days: 42)
    let run = try folder.muster("forecast", "--ahead", "2mo", "--at", "2026-10-15")
    #expect(run.status == 0 && run.output.contains("2026-10-15 to 2026-12-14"), "\(run.output)")
    let long = try folder.muster("forecast", "--ahead", "2y")
    #expect(long.status == 2 && long.error.contains("over a year"))
  }

  @Test func theComingWeekIsPlayedInManyWays() throws {
    let folder = try imported(days: 56)
    let asked = [
      "simulate", "--forecast", "--paths", "40", "--by", "nothing", "--target", "80/20s",
      "--format", "json",
    ]
    let runs = try (0..<2).map { _ in try folder.muster(asked) }
    #expect(runs[0].status == 0 && runs[0].output == runs[1].output, "\(runs[0].error)")
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(runs[0].output.utf8)) as? [String: Any])
    #expect(record["firstDay"] as? String == "2026-11-02" && record["paths"] as? Int == 40)
    let queue = try #require((record["queues"] as? [[String: Any]])?.first)
    for ways in ["forecast", "chance"] {
      let all = try #require(queue[ways] as? [String: Any])
      let contacts = try #require((all["contacts"] as? [String: Double])?["p50"])
      #expect(abs(contacts - 105) < 12, "\(ways): \(contacts)")
    }
    let wrong = try folder.muster(
      asked + ["--growth", "5%", "--precision", "2%", "--compare", "a", "b"])
    #expect(wrong.status == 2)
    for option in ["--growth", "--precision", "--compare"] {
      #expect(wrong.error.contains("\(option)  It is about a typical week"), "\(wrong.error)")
    }
    let alone = try folder.muster("simulate", "--paths", "40")
    #expect(alone.status == 2 && alone.error.contains("Add --forecast"))
    let young = try imported(days: 12)
    let few = try young.muster("simulate", "--forecast", "--by", "nothing")
    #expect(few.status == 2 && few.error.contains("too few to tell"), "\(few.error)")
  }

  @Test func aFewDaysAreBlendedWithTheModel() throws {
    let folder = try imported(days: 5, model: Self.model)
    let run = try folder.muster("forecast")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("The history has 5 days: until it has 14"), "\(run.output)")
    let alone = try imported(days: 5)
    let measured = try alone.muster("forecast")
    #expect(measured.status == 0 && measured.output.contains("Only 5 days were observed"))
  }

  @Test(arguments: [
    (["--publish", "--score"], "one of them at a time"), (["--ahead", "3h"], "28d"),
    (["--at", "soon"], "2027-03-01"), (["--country", "Ireland"], "Write IE."),
    (["--by", "team"], "language, skill"), (["--series", "x.csv", "--publish"], "muster import"),
  ])
  func whatCannotBeMeantIsTold(arguments: [String], remedy: String) throws {
    let folder = try WorkFolder()
    let run = try folder.muster(["forecast"] + arguments)
    #expect(run.status == 2)
    let told = run.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains(remedy), "\(run.error)")
  }
}
