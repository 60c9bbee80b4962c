import Testing

@Suite struct ReplayCommandTests {
  @Test func everyProblemIsToldAtOnce() throws {
    let folder = try WorkFolder()
    let told = try folder.muster(
      "replay", "--from", "2026-02-30", "--channel", "fax", "--interval", "7m", "--definition",
      "virtual", "--replications", "1", "--target", "fast")
    #expect(told.status == 2)
    for place in [
      "--from", "--to", "--channel", "--interval", "--definition", "--replications", "--target",
    ] {
      #expect(told.error.contains("\(place)  "), "\(place)")
    }
    #expect(told.output.isEmpty)
  }

  @Test func withoutHistoryItSaysWhatToImport() throws {
    let folder = try WorkFolder()
    let told = try folder.muster("replay")
    #expect(told.status == 2)
    #expect(told.error.contains("muster import"))
  }

  @Test func aShortLogIsPlayedOnTheDaysThatAreGiven() throws {
    let folder = try WorkFolder()
    let rows = (0..<200).map { number in
      let minute = number % 60
      let hour = 9 + number / 60
      let time = "2026-03-02 \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute):05"
      return number % 10 == 9
        ? "\(time),40,abandoned,," : "\(time),\(number % 3 * 5),answered,40,Amy"
    }
    let header = "call_start,wait_s,outcome,handle_s,agent"
    try folder.write(([header] + rows).joined(separator: "\n"), to: "log.csv")
    #expect(try folder.muster("import", "log.csv", "--yes").status == 0)
    #expect(try folder.muster("replay").status == 2)
    let day = ["replay", "--from", "2026-03-02", "--to", "2026-03-02", "--replications", "10"]
    let told = try folder.muster(day + ["--format", "json"])
    #expect(told.status == 0, "\(told.error)")
    #expect(told.output.contains("\"contacts\": 200"))
    #expect(told.output.contains("\"agents\": 1"))
    let again = try folder.muster(day + ["--format", "json"])
    #expect(told.output == again.output)
  }
}
