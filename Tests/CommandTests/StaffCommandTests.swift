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

  @Test func thoseWhoTryAgainAreToldAsAShareOfAll() throws {
    let arguments = ["--contacts", "100", "--aht", "3m", "--patience", "5m", "--retrial", "40%"]
    let json = try WorkFolder().muster(["staff"] + arguments + ["--format", "json"])
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let triesAgain = try #require(answer["triesAgain"] as? Double)
    let abandonment = try #require(answer["abandonment"] as? Double)
    #expect(abs(triesAgain - 0.4 * abandonment) < 1e-12 && triesAgain > 0.005)
    let text = try WorkFolder().muster(["staff"] + arguments)
    #expect(text.output.contains("of the contacts are tries again, as 40 % of those who give up"))
  }

  @Test(arguments: ["many", "40%/", "140%/10m", "40%/0s", "40%/3h", "-1/10m", "/10m"])
  func aBadRetrialIsTold(_ retrial: String) throws {
    let run = try staff(
      "--contacts", "10", "--aht", "3m", "--patience", "5m", "--retrial=\(retrial)")
    #expect(run.status == 2)
    #expect(run.error.contains("--retrial  "), "\(run.error)")
  }

  @Test func whoNeverGivesUpDoesNotTryAgain() throws {
    let run = try staff("--contacts", "10", "--aht", "3m", "--retrial", "40%/10m")
    #expect(run.status == 2)
    #expect(run.error.contains("--retrial  Nobody gives up, so nobody tries again."))
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
