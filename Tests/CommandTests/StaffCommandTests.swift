import Foundation
import Testing

@Suite struct StaffCommandTests {
  private func staff(_ arguments: String...) throws -> (
    status: Int32, output: String, error: String
  ) {
    let run = try WorkFolder().muster(["staff"] + arguments)
    return (run.status, run.output, run.error)
  }

  @Test func theTextbooksCaseComesOutForPrograms() throws {
    let run = try staff(
      "--contacts", "100", "--interval", "30m", "--aht", "180s", "--target", "80/20s",
      "--shrinkage", "30%", "--format", "json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.status == 0)
    #expect(answer["agents"] as? Int == 14)
    #expect(answer["scheduledAgents"] as? Int == 20)
    #expect(answer["method"] as? String == "erlangC")
    let wait = try #require(answer["averageSpeedOfAnswerSeconds"] as? Double)
    #expect(abs(wait - 7.836) < 5e-4)
  }

  @Test func aServiceLevelThatNobodyPromisedIsNamed() throws {
    let run = try staff("--contacts", "10", "--aht", "3m", "--max-wait", "15s")
    #expect(run.output.contains("No service level is promised; it is told for 20 seconds"))
    #expect(run.output.contains("are 1 erlang:"))
  }

  @Test func aSecondAgentForOneCallIsExplained() throws {
    let run = try staff("--contacts", "1", "--aht", "5m", "--target", "90/20s")
    #expect(run.output.contains("2 agents: "))
    #expect(run.output.contains("One agent is busy 16.7 % of the time."))
  }

  @Test func allBadOptionsAreToldAtOnce() throws {
    let run = try staff(
      "--contacts", "NaN", "--interval", "30", "--aht", "-3m", "--target", "80", "--shrinkage", "2",
      "--max-abandonment", "3%", "--concurrency", "0", "--definition", "good")
    #expect(run.status == 2)
    for option in [
      "--contacts", "--interval", "--aht", "--target", "--shrinkage", "--max-abandonment",
      "--concurrency", "--definition",
    ] {
      #expect(run.error.contains("\(option)  "), "\(option) in: \(run.error)")
    }
  }

  @Test func everyContactInTimeCannotBePromised() throws {
    let run = try staff("--contacts", "10", "--aht", "3m", "--target", "100/20s")
    #expect(run.status == 2)
    #expect(run.error.contains("100 % in time can't be promised"))
  }
}
