import Foundation
import Testing

@Suite struct StormCommandTests {
  @Test func allBadOptionsAreToldAtOnce() throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "startup").status == 0)
    let run = try folder.muster(
      "storm", "--policy", "hopeful", "--weeks", "0", "--replications", "7", "--limit", "120%",
      "--compare", "--pace")
    #expect(run.status == 2)
    for words in [
      "--policy  hopeful is no way to hire", "--weeks  0 is not a number",
      "--replications  7 is not",
      "--limit  120% is no share", "--pace  It can't be given together with --compare",
      "--compare  The model has no scenarios",
    ] {
      #expect(run.error.contains(words), "\(words) in: \(run.error)")
    }
  }

  @Test func aLaunchThatTheModelHasNotIsToldSo() throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "startup").status == 0)
    let run = try folder.muster("storm", "--launch")
    #expect(run.status == 2)
    #expect(run.error.contains("--launch  The model has no event"), "\(run.error)")
  }

  @Test func aQuestionIsKeptUnderItsNameAndCompared() throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "startup").status == 0)
    let asked = try folder.muster(
      "storm", "--what", "adds=40", "--save", "fast", "--replications", "16", "--policies",
      "--format", "json")
    #expect(asked.error.contains("Kept as fast in muster.yaml."), "\(asked.error)")
    #expect(try object(asked.output)["what"] as? String == "adds=40")
    let compared = try folder.muster("storm", "--compare", "--replications", "16")
    #expect(compared.output.contains("fast"), "\(compared.error)")
    let refused = try folder.muster("storm", "--save", "9 lives")
    #expect(refused.status == 2)
    #expect(refused.error.contains("--save  There is nothing to keep."))
    #expect(refused.error.contains("--save  9 lives is no name"))
  }

  @Test func theStormOf2013SaysWhatProgramsReadOfIt() throws {
    let folder = try WorkFolder()
    let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/growth-storm-2013")
    let run = try folder.muster(
      "storm", "--workspace", example.path(percentEncoded: false), "--format", "json",
      "--policies", "--replications", "64")
    let answer = try object(run.output)
    #expect(answer["launchWeek"] as? Int == 34)
    let policies = try #require(answer["policies"] as? [String: [String: Any]])
    #expect(Set(policies.keys) == ["nothing", "reactive", "roundUp", "buffer", "planned"])
    for policy in policies.values {
      let weeks = try #require(policy["weeks"] as? [[String: Any]])
      #expect(weeks.count == 65)
      for key in [
        "week", "customers", "contacts", "capacity", "backlog", "waitHours", "monthlyChurn",
      ] {
        #expect(weeks.allSatisfy { $0[key] is NSNumber }, "\(key)")
      }
      let breaks = try #require(policy["breakWeek"] as? [String: Any])
      #expect(["p10", "p50", "p90"].allSatisfy { breaks.keys.contains($0) })
    }
  }

  @Test func aHistoryIsPlayedAgain() throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "growing").status == 0)
    let made = try folder.muster("generate", "year", "--months", "5", "--seed", "3")
    #expect(made.status == 0, "\(made.error)")
    let without = try folder.muster("storm", "--history")
    #expect(without.status == 2)
    #expect(without.error.contains("Nothing has been imported here."), "\(without.error)")
    #expect(
      try folder.muster("import", "year/tickets.csv", "year/customers.csv", "--yes").status == 0)
    let run = try folder.muster("storm", "--history", "--replications", "16", "--people", "20")
    #expect(run.output.contains("contacts as they came from"), "\(run.error)")
    #expect(run.output.contains("and the 20 people of then"))
    let both = try folder.muster("storm", "--history", "--what", "adds=+10%")
    #expect(both.error.contains("--history  It can't be given together with --what"))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
