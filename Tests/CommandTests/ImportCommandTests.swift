import Foundation
import Testing

/// Files of other systems on their way into a workspace, as a person brings them.
@Suite struct ImportCommandTests {
  private func outcome(_ run: WorkFolder.Run) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
      "\(run.output)\(run.error)")
  }

  private func tickets(_ ids: ClosedRange<Int>) -> String {
    let records = ids.map {
      """
      {"id": \($0), "created_at": "2026-03-02T09:00:00Z", "updated_at": "2026-03-02T12:00:00Z",
       "status": "closed", "via": {"channel": "email"}, "requester_id": 5, "assignee_id": 7,
       "tags": []}
      """
    }
    return "{\"tickets\": [\(records.joined(separator: ",\n"))], \"count\": \(ids.count)}"
  }

  private let metrics = """
    {"ticket_metrics": [
      {"ticket_id": 2, "created_at": "2026-03-02T09:00:00Z", "solved_at": "2026-03-02T11:00:00Z",
       "reopens": 1, "reply_time_in_minutes": {"calendar": 30, "business": 9}},
      {"ticket_id": 99, "created_at": "2026-03-02T09:00:00Z", "solved_at": null, "reopens": 0,
       "reply_time_in_minutes": {"calendar": null, "business": null}}]}
    """

  @Test func aJSONExportIsReadOnceHoweverOftenItIsImported() throws {
    let folder = try WorkFolder()
    try folder.write(tickets(1...3), to: "tickets.json")
    let line = ["import", "tickets.json", "--yes", "--format", "json"]
    let first = try outcome(folder.muster(line))
    #expect(first["system"] as? String == "zendesk")
    #expect(first["accepted"] as? Int == 3)
    let again = try outcome(folder.muster(line))
    #expect(again["accepted"] as? Int == 0)
    #expect(again["duplicates"] as? Int == 3)
    try folder.write(tickets(2...5), to: "later.json")
    let later = try outcome(folder.muster("import", "later.json", "--yes", "--format", "json"))
    #expect(later["accepted"] as? Int == 2)
    #expect(later["duplicates"] as? Int == 2)
  }

  @Test func metricsNamedBeforeTheirTicketsAreReadAfterThem() throws {
    let folder = try WorkFolder()
    try folder.write(tickets(1...3), to: "tickets.json")
    try folder.write(metrics, to: "metrics.json")
    let run = try folder.muster("import", "metrics.json", "tickets.json", "--yes")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("Unmatched"))
    let again = try outcome(
      folder.muster("import", "metrics.json", "--yes", "--format", "json"))
    #expect(again["updated"] as? Int == 0)
    #expect(again["duplicates"] as? Int == 1)
    #expect(again["unmatched"] as? Int == 1)
  }

  @Test func aJSONThatIsCutOffLeavesNoTrace() throws {
    let folder = try WorkFolder()
    let whole = tickets(1...400)
    try folder.write(tickets(401...402), to: "before.json")
    _ = try folder.muster("import", "before.json", "--yes")
    let demand = try folder.muster("demand", "--format", "json").output
    for share in [0.3, 0.9, 0.9999] {
      try folder.write(String(whole.prefix(Int(Double(whole.count) * share))), to: "cut.json")
      let run = try folder.muster("import", "cut.json", "--yes")
      #expect(run.status == 2)
      #expect(run.error.contains("cut off"), "\(run.error)")
      #expect(run.output.isEmpty)
    }
    #expect(try folder.muster("demand", "--format", "json").output == demand)
    #expect(try folder.files == ["before.json", "cut.json", "muster.sqlite"])
  }

  @Test func aBrokenRecordIsToldByItsNumberAndKeptAside() throws {
    let folder = try WorkFolder()
    try folder.write(
      """
      {"id": 1, "created_at": "2026-03-02T09:00:00Z", "via": {"channel": "email"}, "requester_id": 5}
      {"id": 2, "created_at":
      {"id": 3, "created_at": "2026-03-32T09:00:00Z", "via": {"channel": "email"}}
      {"id": 4, "created_at": "2026-03-02T09:00:00Z", "via": {"channel": "email"}}

      """, to: "tickets.jsonl")
    let run = try folder.muster("import", "tickets.jsonl", "--yes")
    #expect(run.status == 0)
    #expect(run.output.contains("record 2: The record breaks off"), "\(run.output)")
    #expect(run.output.contains("record 3: created_at is '2026-03-32T09:00:00Z'"))
    let aside = try folder.text(of: "tickets.jsonl.rejected.csv")
    #expect(aside.hasPrefix("record,reason,row\n2,"))
    #expect(aside.contains(#"{""#))
  }

  @Test func columnsOfAJSONAreMappedByTheirPaths() throws {
    let folder = try WorkFolder()
    try folder.write(
      """
      [{"nr": 1, "when": {"came": "2026-03-02T09:00:00Z"}, "who": {"name": "Ann"}},
       {"nr": 2, "when": {"came": "2026-03-02T09:05:00Z"}, "who": {"name": "Ben"}}]
      """, to: "own.json")
    let missing = try folder.muster("import", "own.json", "--yes", "--map", "created=when.went")
    #expect(missing.status == 2)
    #expect(missing.error.contains("nr, when.came, who.name"), "\(missing.error)")
    let run = try folder.muster(
      "import", "own.json", "--yes", "--format", "json", "--map",
      "created=when.came,id=nr,agent=who.name,channel=phone")
    #expect(try outcome(run)["accepted"] as? Int == 2)
    // And the mapping is kept for the next file of the kind.
    #expect(try folder.muster("import", "own.json", "--yes").output.contains("as last time"))
  }

  @Test func aListOfPeopleGoesIntoTheModelInGroups() throws {
    let folder = try WorkFolder()
    try folder.write(
      """
      id,name,role,hire_date,leave_date,contract_hours
      1,Amy,Representative,2026-01-12,,40
      2,Ben,Representative,2026-01-19,,40
      3,Cem,Representative,2026-05-01,2026-06-30,40
      """, to: "agents.csv")
    try folder.write(
      "customers: 1000\nticketsPerMonth: 900\nticketsPerRepPerMonth: 250\n", to: "muster.yaml")
    let imported = try folder.muster("import", "agents.csv", "--yes")
    #expect(imported.status == 0, "\(imported.error)")
    #expect(imported.output.contains("Next:  muster demand --apply --people"))
    let applied = try folder.muster("demand", "--apply", "--people")
    #expect(applied.status == 0, "\(applied.error)")
    let model = try folder.text(of: "muster.yaml")
    #expect(
      model.hasSuffix(
        "people:   # imported: 2 people of the list\n  - {role: Representative, start: 2026-01, count: 2}\n"
      ), "\(model)")
    #expect(!model.contains("Amy"))
    let again = try folder.muster("demand", "--apply", "--people")
    #expect(again.output.contains("says all of this already"), "\(again.output)")
    #expect(try folder.muster("hire").output.hasPrefix("You "))
    #expect(try folder.muster("demand", "--people").status == 2)
  }
}
