import Foundation
import Testing

@Suite struct SimulateCommandTests {
  /// Two weeks of calls from 10:00 to 11:00, four minutes each, and of mails at 8:30, every day but the
  /// weekend.
  private func imported() throws -> WorkFolder {
    let folder = try WorkFolder()
    var rows = ["id,created,channel,language,handle seconds,wait seconds,abandoned"]
    for day in 2...13 where day != 7 && day != 8 {
      for call in 0..<60 {
        let time = String(format: "2026-11-%02dT10:%02d:00Z", day, call)
        rows.append("c\(day)-\(call),\(time),phone,en,240,10,no")
      }
      for mail in 0..<6 {
        rows.append(
          String(format: "m%d-%d,2026-11-%02dT08:30:00Z,email,en,300,,no", day, mail, day))
      }
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "contacts.csv")
    let run = try folder.muster("import", "contacts.csv", "--yes", "--time-zone", "UTC")
    #expect(run.status == 0, "\(run.error)\(run.output)")
    return folder
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func mean(_ object: [String: Any], _ key: String) throws -> Double {
    try #require((object[key] as? [String: Any])?["mean"] as? Double)
  }

  private func week(
    _ folder: WorkFolder, _ arguments: String...
  ) throws -> (status: Int32, queues: [String: [String: Any]], error: String) {
    let run = try folder.muster(
      ["simulate", "--by", "nothing", "--replications", "20", "--format", "json"] + arguments)
    let queues = try #require(
      try object(run.output)["queues"] as? [[String: Any]], "\(run.error)")
    return (
      run.status,
      Dictionary(uniqueKeysWithValues: queues.map { ($0["queue"] as? String ?? "", $0) }), run.error
    )
  }

  // MARK: One queue

  @Test func theTextbooksQueueIsAsItsFormula() throws {
    let run = try WorkFolder().muster(
      "simulate", "--contacts", "100", "--interval", "30m", "--aht", "180s", "--agents", "14",
      "--target", "80/20s", "--format", "json")
    #expect(run.status == 0)
    let answer = try object(run.output)
    #expect(abs(try mean(answer, "serviceLevel") - 0.88835) < 0.005)
    let formula = try #require(answer["formula"] as? [String: Any])
    #expect(abs(try #require(formula["serviceLevel"] as? Double) - 0.88835) < 5e-6)
  }

  @Test func handleTimesThatSpreadMoreMakeCustomersWaitLonger() throws {
    func wait(_ spread: String) throws -> Double {
      let run = try WorkFolder().muster(
        "simulate", "--contacts", "100", "--aht", "3m", "--agents", "12", "--handle-spread", spread,
        "--format", "json")
      return try mean(try object(run.output), "averageSpeedOfAnswerSeconds")
    }
    #expect(try wait("0") < wait("1"))
    #expect(try wait("1") < wait("2"))
  }

  @Test func thoseWhoTryAgainAreCountedBesideTheFormula() throws {
    let run = try WorkFolder().muster(
      "simulate", "--contacts", "100", "--aht", "3m", "--agents", "11", "--patience", "5m",
      "--retrial", "40%/20m", "--format", "json")
    let answer = try object(run.output)
    let formula = try #require(answer["formula"] as? [String: Any])
    let triesAgain = try #require(formula["triesAgain"] as? Double)
    #expect(triesAgain > 0.02)
    #expect(abs(try mean(answer, "triesAgain") - triesAgain) < 0.002)
    #expect(
      abs(try mean(answer, "triesAgain") - 0.4 * mean(answer, "abandonment")) < 0.001)
  }

  @Test func aDelayThatNobodyGaveIsNamed() throws {
    let run = try WorkFolder().muster(
      "simulate", "--contacts", "100", "--aht", "3m", "--agents", "11", "--patience", "5m",
      "--retrial", "40%")
    #expect(run.output.contains("Who tries again does so after ten minutes on average"))
    #expect(run.output.contains("Are tries again"))
  }

  @Test func tooFewAgentsLeaveALineThatGrows() throws {
    let run = try WorkFolder().muster(
      "simulate", "--contacts", "100", "--aht", "3m", "--agents", "9", "--hours", "4")
    #expect(run.status == 0)
    #expect(run.output.contains("don't keep up"))
    let wait = try #require(
      run.output.split(separator: "\n").first { $0.contains("To answer, on average") })
    #expect(wait.contains("never") && wait.hasSuffix(" no"), "\(wait)")
  }

  @Test func nobodyAtWorkAndNobodyComingAreTold() throws {
    let nobody = try WorkFolder().muster(
      "simulate", "--contacts", "100", "--aht", "3m", "--agents", "0")
    #expect(nobody.output.contains("Nobody is at work"))
    let quiet = try WorkFolder().muster(
      "simulate", "--contacts", "0", "--aht", "3m", "--agents", "2")
    #expect(quiet.output.contains("Nobody comes in."))
  }

  @Test func allBadOptionsAreToldAtOnce() throws {
    let run = try WorkFolder().muster(
      "simulate", "--contacts", "many", "--aht", "-1s", "--agents", "1.5", "--hours", "0",
      "--handle-spread", "-1", "--staff", "x.csv", "--absence", "5%")
    #expect(run.status == 2)
    for option in [
      "--contacts", "--aht", "--agents", "--hours", "--handle-spread", "--staff", "--absence",
    ] {
      #expect(run.error.contains("\(option)  "), "\(option) in: \(run.error)")
    }
  }

  // MARK: A week

  @Test func theLeastPeopleKeepTheirPromises() throws {
    let (status, queues, error) = try week(try imported())
    #expect(status == 0, "\(error)")
    #expect(queues["phone"]?["verdict"] as? String == "kept")
    #expect(queues["email"]?["verdict"] as? String == "kept")
  }

  @Test func whatStaffWritesIsWhatSimulateReads() throws {
    let folder = try imported()
    let staff = try folder.muster(
      "staff", "--by", "nothing", "--format", "csv", "--output", "people.csv")
    #expect(staff.status == 0, "\(staff.error)")
    let own = try week(folder)
    let read = try week(folder, "--staff", "people.csv")
    #expect(
      try mean(#require(own.queues["phone"]), "serviceLevel")
        == mean(#require(read.queues["phone"]), "serviceLevel"))
  }

  @Test func fewerPeopleMissThePromiseAndSayWhere() throws {
    let folder = try imported()
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri"].map {
      "phone,\($0),10:00,11:00,4\nemail,\($0),08:00,16:00,1\n"
    }
    try folder.write("queue,day,start,end,agents\n" + days.joined(), to: "few.csv")
    let run = try folder.muster(
      "simulate", "--by", "nothing", "--staff", "few.csv", "--replications", "20")
    #expect(run.status == 3)
    #expect(run.output.hasPrefix("phone misses its promise over the simulated week"))
    #expect(run.output.contains("The intervals that cost most"))
    #expect(run.error.contains("phone"))
  }

  @Test func theSameSeedGivesTheSameWeek() throws {
    let folder = try imported()
    func text(_ seed: String) throws -> String {
      try folder.muster("simulate", "--replications", "10", "--seed", seed, "--format", "csv")
        .output
    }
    #expect(try text("3") == text("3"))
    #expect(try text("3") != text("4"))
  }

  @Test func absenceAndBacklogCostService() throws {
    let folder = try imported()
    let all = try week(folder)
    let fewer = try week(folder, "--absence", "30%")
    #expect(
      try mean(#require(fewer.queues["phone"]), "serviceLevel")
        < mean(#require(all.queues["phone"]), "serviceLevel"))
    let behind = try week(folder, "--backlog", "email=200")
    #expect(
      try mean(#require(behind.queues["email"]), "averageBacklog")
        > mean(#require(all.queues["email"]), "averageBacklog") + 1)
  }

  @Test func twoTablesAreComparedForTheSameCustomers() throws {
    let folder = try imported()
    func table(_ agents: Int) -> String {
      "queue,day,start,end,agents\n"
        + ["Mon", "Tue", "Wed", "Thu", "Fri"].map {
          "phone,\($0),10:00,11:00,\(agents)\nemail,\($0),08:00,16:00,1\n"
        }.joined()
    }
    try folder.write(table(5), to: "five.csv")
    try folder.write(table(6), to: "six.csv")
    let run = try folder.muster(
      "simulate", "--by", "nothing", "--replications", "30", "--compare", "five.csv", "six.csv",
      "--format", "json")
    #expect(run.status == 0, "\(run.error)")
    let queues = try #require(try object(run.output)["queues"] as? [[String: Any]])
    let phone = try #require(queues.first { $0["queue"] as? String == "phone" })
    let gain = try mean(phone, "serviceLevelDifference")
    #expect(gain > 0.02)
    #expect(
      abs(gain - (try mean(phone, "otherServiceLevel") - mean(phone, "oneServiceLevel"))) < 1e-9)
    let mail = try #require(queues.first { $0["queue"] as? String == "email" })
    #expect(try mean(mail, "serviceLevelDifference") == 0)
    let one = try folder.muster("simulate", "--compare", "five.csv")
    #expect(one.status == 2 && one.error.contains("--compare  "))
  }

  @Test func aBadFileOfPeopleIsToldLineByLine() throws {
    let folder = try imported()
    try folder.write("queue,day,start,agents\nfax,Mon,10:00,1\nphone,Noday,x,y\n", to: "bad.csv")
    let run = try folder.muster("simulate", "--by", "nothing", "--staff", "bad.csv")
    #expect(run.status == 2)
    #expect(run.error.contains("bad.csv:2  There is no queue \"fax\"."))
    #expect(run.error.split(separator: "\n").filter { $0.hasPrefix("bad.csv:3") }.count == 3)
  }

  @Test func badOptionsOfAWeekAreToldAtOnce() throws {
    let run = try (try imported()).muster(
      "simulate", "--replications", "9..3", "--precision", "0", "--absence", "100%", "--agents",
      "3", "--interval", "7m", "--explain", "mon 10", "--retrial", "40%")
    #expect(run.status == 2)
    for option in [
      "--replications", "--precision", "--absence", "--agents", "--interval", "--explain",
      "--retrial",
    ] {
      #expect(run.error.contains("\(option)  "), "\(option) in: \(run.error)")
    }
  }

  @Test func thePageShowsEveryLiveQueuesHours() throws {
    let run = try (try imported()).muster(
      "simulate", "--by", "nothing", "--replications", "10", "--format", "html")
    #expect(run.output.contains("phone: per cent in time"))
    #expect(run.output.contains("as promised"))
  }
}
