import Foundation
import Testing

@Suite struct HoursCommandTests {
  private static let model = """
    customers: 5000
    incidentRate: 0.2
    ticketsPerRepPerMonth: 200
    sites:
      - {name: Boston, timeZone: America/New_York, hours: "daily 7-20"}
      - {name: Dublin, timeZone: Europe/Dublin, hours: "daily 9-18"}
      - {name: Singapore, timeZone: Asia/Singapore, hours: "daily 9-18"}

    """

  private func hours(_ model: String, _ arguments: String...) throws -> (
    status: Int32, output: String, error: String
  ) {
    let folder = try WorkFolder()
    try folder.write(model, to: "muster.yaml")
    let run = try folder.muster(["hours"] + arguments)
    return (run.status, run.output, run.error)
  }

  /// The zones are those of the system: the United States change on 14 March and 7 November 2027.
  @Test func theSummerHourOfThreeSitesIsFoundWithTheSystemsClocks() throws {
    let run = try hours(Self.model, "--holes", "--year", "2027", "--format", "json")
    #expect(run.status == 0, "\(run.error)")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let holes = try #require(answer["holes"] as? [[String: Any]])
    #expect(holes.count == 238)
    #expect(holes.first?["start"] as? String == "2027-03-15T00:00:00Z")
    #expect(holes.first?["end"] as? String == "2027-03-15T01:00:00Z")
    #expect(holes.last?["start"] as? String == "2027-11-07T00:00:00Z")
    #expect(holes.allSatisfy { $0["cause"] as? String == "clockChange" })
    #expect(holes.allSatisfy { $0["channel"] is String && $0["language"] is String })
  }

  @Test func aPageACalendarAndATableComeOut() throws {
    for form in ["html", "ics", "csv", "text"] {
      let run = try hours(Self.model, "--holes", "--year", "2027", "--format", form)
      #expect(run.status == 0, "\(form): \(run.error)")
      #expect(!run.output.isEmpty)
      let published = try hours(Self.model, "--publish", "--year", "2027", "--format", form)
      #expect(published.status == 0, "\(form): \(published.error)")
    }
  }

  @Test(arguments: [
    ("Ireland", "Write IE."), ("UK", "Write GB."), ("US-MX", "Write US-"),
    ("Irelnd", "Write IE."), ("XX", "Write a country by its two letters"),
  ])
  func anUnknownCalendarIsToldWithTheOneMeant(name: String, remedy: String) throws {
    let model = Self.model.replacing("\"daily 7-20\"", with: "\"daily 7-20\", holidays: \(name)")
    let run = try hours(model, "--holes", "--year", "2027")
    #expect(run.status == 2)
    #expect(run.error.contains("no public holidays are known by that name"), "\(run.error)")
    #expect(run.error.contains(remedy), "\(run.error)")
  }

  /// YAML 1.1 takes NO for a truth value; it is Norway.
  @Test func norwayIsACountry() throws {
    let model = Self.model.replacing("\"daily 7-20\"", with: "\"daily 7-20\", holidays: NO")
    let run = try hours(model, "--holes", "--year", "2027")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("Norway"))
  }

  @Test func whatIsAskedBadlyIsTold() throws {
    #expect(try hours(Self.model, "--holes", "--publish").status == 2)
    #expect(try hours(Self.model, "--holes", "--year", "2038").error.contains("--year"))
    #expect(try hours(Self.model, "--holes", "--format", "xlsx").status == 2)
    let run = try hours("customers: 5\nincidentRate: 0.2\nticketsPerRepPerMonth: 200\n", "--holes")
    #expect(run.status == 2)
    #expect(run.error.contains("no sites"))
  }
}
