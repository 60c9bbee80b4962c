import Foundation
import Testing

/// Streams, from a founder's mailbox to the plan.
@Suite struct StreamsTests {
  private func object(_ json: String) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any], "\(json)")
  }

  private func done(_ folder: WorkFolder, _ arguments: String...) throws -> String {
    let run = try folder.muster(arguments)
    #expect(run.status == 0, "\(arguments): \(run.error)")
    #expect(run.error.isEmpty, "\(arguments): \(run.error)")
    return run.output
  }

  private func founded() throws -> WorkFolder {
    let folder = try WorkFolder()
    _ = try done(folder, "generate", "year", "--company", "startup", "--months", "7")
    _ = try done(
      folder, "import", "year/tickets.csv", "year/customers.csv", "year/founder.csv", "--yes",
      "--time-zone", "America/New_York")
    try folder.write(
      "# Ours.\ncustomers: 500\nticketsPerMonth: 900\nticketsPerRepPerMonth: 200\n",
      to: "muster.yaml")
    return folder
  }

  @Test func aFoundersMailboxIsFoundAndGoesIntoTheModelOnce() throws {
    let folder = try founded()
    let zone = ["--time-zone", "America/New_York"]
    func rate() throws -> Double {
      let run = try folder.muster(["demand", "--format", "json"] + zone)
      return try #require(try object(run.output)["recentTicketsPerMonth"] as? Double)
    }
    for form in ["text", "json", "csv", "html"] {
      #expect(try done(folder, "streams", "--format", form).contains("founder@"))
    }
    let all = try rate()
    let applied = try done(folder, "streams", "--apply", "--time-zone", "America/New_York")
    #expect(applied.contains("founder@") && applied.contains("muster demand --apply"))
    let model = try folder.text(of: "muster.yaml")
    #expect(model.hasPrefix("# Ours.\ncustomers: 500\n"))
    #expect(
      try done(folder, "streams", "--apply", "--time-zone", "America/New_York")
        .contains("says all of this already"))

    // What the plan counts on top isn't in the rate any more, and both together are all there is.
    let queue = try rate()
    let found = try object(try done(folder, "streams", "--format", "json"))
    let outside = try #require(found["outsideQueue"] as? [String: Any])
    let onTop = try #require(outside["ticketsPerMonth"] as? Double)
    #expect(queue < all)
    #expect(abs(queue + onTop - all) < 1, "\(queue) + \(onTop) = \(all)")
    #expect(outside["reps"] as? Double == onTop / 200)
    #expect(try done(folder, "hire").contains("founder@, which Sam Rivers looks after"))
  }

  @Test func aFileThatIsAStreamOfItsOwnIsOutsideTheQueue() throws {
    let folder = try WorkFolder()
    func table(_ count: Int) -> String {
      "Number,Received,Customer,Subject\n"
        + (0..<count).map { number in
          let (month, day) = (number / 28 % 6 + 1, number % 28 + 1)
          return
            "\(number),2026-0\(month)-\(day < 10 ? "0" : "")\(day) 10:00,C\(number),Matter \(number)\n"
        }.joined()
    }
    try folder.write(table(168), to: "support.csv")
    try folder.write(table(84), to: "founder.csv")
    _ = try done(folder, "import", "support.csv", "--yes")
    let imported = try done(
      folder, "import", "founder.csv", "--yes", "--stream", "Founder's inbox")
    #expect(imported.contains("= Founder's inbox, all rows"))
    let found = try object(try done(folder, "streams", "--format", "json"))
    let streams = try #require(found["streams"] as? [[String: Any]])
    let own = try #require(streams.first { $0["name"] as? String == "Founder's inbox" })
    #expect(own["standing"] as? String == "outsideByHistory")
    // The same day and subject of the same customer: a second message, whichever came first.
    let duplicates = try #require(found["duplicates"] as? [[String: Any]])
    #expect(duplicates.reduce(0) { $0 + ($1["count"] as? Int ?? 0) } == 84)
    // What was said of one file isn't said of the next one with the same columns.
    try folder.write(table(20), to: "more.csv")
    #expect(try !done(folder, "import", "more.csv", "--yes").contains("Founder's inbox"))
  }

  @Test func withoutAnythingThereIsNothingToList() throws {
    let run = try WorkFolder().muster("streams")
    #expect(run.status == 2)
    #expect(run.error.contains("muster import"))
  }

  @Test func everyOptionThatIsWrongIsTold() throws {
    let folder = try WorkFolder()
    for line in [["streams", "--duplicate-hours", "9000"], ["streams", "--time-zone", "Mars"]] {
      let run = try folder.muster(line)
      #expect(run.status == 2)
      #expect(run.error.contains(line[1]), "\(run.error)")
    }
  }
}
