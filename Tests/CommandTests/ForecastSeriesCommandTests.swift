import Foundation
import Testing

/// `muster forecast --series` and `--values`.
@Suite struct ForecastSeriesCommandTests {
  /// Hours of an office week of 20 weeks from Monday 2026-01-05 on: 40 contacts at ten, else 10.
  private func folder() throws -> WorkFolder {
    let folder = try WorkFolder()
    let start = Date(timeIntervalSince1970: 1_767_571_200)
    var rows = ["timestamp,count,twice"]
    for hour in 0..<(20 * 168) where hour / 24 % 7 < 5 && (8..<18).contains(hour % 24) {
      let time = start.addingTimeInterval(Double(hour) * 3600).formatted(.iso8601)
        .replacing("T", with: " ").replacing("Z", with: "")
      let count = (hour % 24 == 10 ? 40 : 10) + hour * 7 % 3
      rows.append("\(time),\(count),\(2 * count)")
    }
    try folder.write(rows.joined(separator: "\n") + "\n", to: "calls.csv")
    return folder
  }

  @Test func everyStepHasItsBandsAsCSV() throws {
    let folder = try folder()
    let run = try folder.muster(
      "forecast", "--series", "calls.csv", "--at", "2026-05-04T00:00", "--ahead", "28d",
      "--country", "US", "--format", "csv")
    #expect(run.status == 0, "\(run.error)")
    let lines = run.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(
      lines[0].joined(separator: ",")
        == "timestamp,mean,median,lower50,upper50,lower80,upper80,lower95,upper95")
    #expect(lines.count == 1 + 28 * 24)
    #expect(lines[11][0] == "2026-05-04T10:00:00")
    let ten = try lines[11].dropFirst().map { try #require(Double($0)) }
    #expect(abs(ten[0] - 41) < 3)
    #expect(ten[4] <= ten[2] && ten[2] <= ten[1] && ten[1] <= ten[3] && ten[3] <= ten[5])
    #expect(ten[6] <= ten[4] && ten[5] <= ten[7])
    // Nights and Saturdays are closed.
    #expect(lines[1].dropFirst().allSatisfy { $0 == "0" })
    #expect(lines[1 + 5 * 24 + 10].dropFirst().allSatisfy { $0 == "0" })
  }

  @Test func nothingFromTheOriginOnIsUsed() throws {
    let folder = try folder()
    let text = try String(contentsOf: folder.url.appending(path: "calls.csv"), encoding: .utf8)
    let known = text.split(separator: "\n").filter {
      $0 < "2026-05-04" || $0.hasPrefix("timestamp")
    }
    try folder.write(known.joined(separator: "\n") + "\n", to: "known.csv")
    let asked = ["--at", "2026-05-04", "--ahead", "7d", "--format", "csv"]
    let whole = try folder.muster(["forecast", "--series", "calls.csv"] + asked)
    let cut = try folder.muster(["forecast", "--series", "known.csv"] + asked)
    #expect(whole.status == 0 && whole.output == cut.output)
  }

  @Test func anotherColumnIsTwiceAsLarge() throws {
    let folder = try folder()
    func mean(_ column: String) throws -> Double {
      let run = try folder.muster(
        "forecast", "--series", "calls.csv", "--column", column, "--ahead", "7d", "--format",
        "json")
      let record = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      let days = try #require(record["days"] as? [[String: Any]])
      return try days.reduce(0) { sum, day in
        sum + (try #require((day["contacts"] as? [String: Any])?["mean"] as? Double))
      }
    }
    #expect(abs(try mean("twice") / mean("count") - 2) < 0.02)
  }

  @Test func textAndPageTellWhy() throws {
    let folder = try folder()
    let text = try folder.muster("forecast", "--series", "calls.csv")
    #expect(text.status == 0)
    #expect(text.output.contains("are expected from 2026-05-23 to 2026-06-19"))
    #expect(text.output.contains("Gaussian process of days"))
    let page = try folder.muster(
      "forecast", "--series", "calls.csv", "--format", "html", "--output", "page.html")
    #expect(page.output == "Wrote page.html\n")
    let html = try String(contentsOf: folder.url.appending(path: "page.html"), encoding: .utf8)
    #expect(html.contains("<svg") && html.contains("8 of 10"))
    // The two bands look different, in the chart and in its legend.
    for band in ["band thin", "band inner"] {
      #expect(html.components(separatedBy: "class=\"\(band)\"").count > 2, "\(band)")
      #expect(html.contains(".\(band.replacing(" ", with: ".")) { fill:"))
    }
  }

  @Test func wrongQuestionsAreToldWithWhatToDo() throws {
    let folder = try folder()
    func error(_ arguments: String...) throws -> String {
      let run = try folder.muster(["forecast"] + arguments)
      #expect(run.status == 2, "\(arguments)")
      return run.error
    }
    #expect(try error("--series", "none.csv").contains("It can't be read."))
    #expect(
      try error("--series", "calls.csv", "--at", "2026-05-04T00:20")
        .contains("is no beginning of a step"))
    #expect(
      try error("--series", "calls.csv", "--at", "2020-05-04").contains("nothing is known before"))
    #expect(
      try error("--series", "calls.csv", "--at", "tomorrow", "--country", "Ireland")
        .contains("Write IE."))
    #expect(try error("--series", "calls.csv", "--ahead", "90m").contains("no number of steps"))
    #expect(try error("--series", "calls.csv", "--publish").contains("--publish"))
    #expect(try error("--series", "calls.csv", "--values", "x").contains("Give one of them."))
    #expect(
      try error("--values", "calls.csv", "--country", "US").contains("Numbers without dates"))
  }

  @Test func monthsAndYearsAheadAreSteps() throws {
    let folder = try folder()
    let months = (0..<48).map {
      "\(2023 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1),\(100 + $0)"
    }
    try folder.write("month,count\n" + months.joined(separator: "\n") + "\n", to: "months.csv")
    func steps(_ arguments: String...) throws -> Int {
      let run = try folder.muster(["forecast", "--format", "csv"] + arguments)
      #expect(run.status == 0, "\(run.error)")
      return run.output.split(separator: "\n").count - 1
    }
    #expect(try steps("--series", "months.csv", "--ahead", "6mo") == 6)
    #expect(try steps("--series", "months.csv", "--ahead", "2y") == 24)
    #expect(try steps("--series", "calls.csv", "--at", "2026-05-04", "--ahead", "1mo") == 31 * 24)
    let text = try folder.muster("forecast", "--series", "months.csv", "--ahead", "6mo")
    #expect(text.output.contains("\n  blend "), "\(text.output)")
    let none = try folder.muster("forecast", "--series", "months.csv", "--ahead", "0mo")
    #expect(none.status == 2 && none.error.contains("6mo"), "\(none.error)")
  }

  @Test func anAnswerIsNeverWrittenOverItsQuestion() throws {
    let folder = try folder()
    let before = try String(contentsOf: folder.url.appending(path: "calls.csv"), encoding: .utf8)
    for output in ["calls.csv", "./calls.csv", folder.url.appending(path: "calls.csv").path] {
      let run = try folder.muster("forecast", "--series", "calls.csv", "--output", output)
      #expect(run.status == 2 && run.error.contains("would be lost"), "\(run.error)")
    }
    let after = try String(contentsOf: folder.url.appending(path: "calls.csv"), encoding: .utf8)
    #expect(before == after)
  }

  @Test func optionsOfTheOtherModeAreAllToldAtOnce() throws {
    let folder = try folder()
    func told(_ arguments: String...) throws -> [String] {
      let run = try folder.muster(["forecast"] + arguments)
      #expect(run.status == 2, "\(arguments)")
      return run.error.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    }
    #expect(
      try told(
        "--series", "calls.csv", "--by", "skill", "--seed", "7", "--publish", "--time-zone", "UTC",
        "--duplicate-hours", "5", "-w", "desk", "--season", "24", "--at", "soon")
        == [
          "--publish", "--workspace", "--seed", "--by", "--time-zone", "--duplicate-hours",
          "--season", "--at",
        ])
    #expect(
      try told(
        "--values", "n.txt", "--interval", "15m", "--at", "2027-01-01", "--country", "US",
        "--column", "n", "--events", "--date-order", "day-first", "--ahead", "none")
        == [
          "--interval", "--at", "--country", "--column", "--date-order", "--events", "--ahead",
        ])
    #expect(
      try told("--column", "n", "--season", "24", "--ahead", "3h")
        == ["--column", "--season", "--ahead"])
    #expect(
      try told("--score", "--publish", "--ahead", "28d", "--country", "US")
        == ["--publish", "--ahead", "--country"])
  }

  @Test func singleContactsArePackedOrNot() throws {
    let folder = try folder()
    let times = (0..<2000).map { place in
      "\(place),01.0\(1 + place / 1000).2027 \(place % 24 < 10 ? "0" : "")\(place % 24):30"
    }
    try folder.write("id,created\n" + times.joined(separator: "\n") + "\n", to: "list.csv")
    let zipped = try folder.shell("gzip -k list.csv", environment: ["PATH": "/usr/bin:/bin"])
    #expect(zipped.status == 0, "\(zipped.error)")
    let runs = try ["list.csv", "list.csv.gz"].map {
      try folder.muster(
        "forecast", "--series", $0, "--events", "--interval", "1h", "--ahead", "1d", "--format",
        "csv")
    }
    #expect(runs[0].status == 0 && runs[0].output == runs[1].output, "\(runs.map(\.error))")
    #expect(runs[0].output.split(separator: "\n").count == 25)
  }

  @Test func numbersWithoutDatesGoOn() throws {
    let folder = try folder()
    let numbers = (0..<336).map { "\(100 + 50 * ($0 % 24))" }
    try folder.write(numbers.joined(separator: "\n") + "\n", to: "numbers.txt")
    let run = try folder.muster(
      "forecast", "--values", "numbers.txt", "--season", "24,168", "--ahead", "24", "--format",
      "csv")
    #expect(run.status == 0, "\(run.error)")
    let lines = run.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(lines.count == 25 && lines[0][0] == "step" && lines[24][0] == "24")
    let last = try #require(Double(lines[24][1]))
    #expect(abs(last - 1250) < 25)
  }
}
