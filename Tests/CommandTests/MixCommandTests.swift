import Foundation
import Testing

@Suite struct MixCommandTests {
  private func mix(_ arguments: String...) throws -> (
    status: Int32, output: String, error: String
  ) {
    let run = try WorkFolder().muster(["mix"] + arguments)
    return (run.status, run.output, run.error)
  }

  @Test func aMixComesOutForPrograms() throws {
    let run = try mix(
      "--queue", "English: 24 x 5m", "--queue", "Spanish: 9 x 5m, 80/60s", "--group", "English",
      "--group", "Spanish", "--group", "Both = English + Spanish @ 1.15", "--format", "json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.status == 0)
    #expect(answer["isKept"] as? Bool == true)
    let groups = try #require(answer["groups"] as? [[String: Any]])
    #expect(groups.compactMap { $0["name"] as? String } == ["English", "Spanish", "Both"])
    let cost = try #require(answer["cost"] as? Double)
    let parts = groups.compactMap { $0["cost"] as? Double }
    #expect(abs(parts.reduce(0, +) - cost) < 1e-9)
    let queues = try #require(answer["queues"] as? [[String: Any]])
    for queue in queues {
      let level = try #require(queue["serviceLevel"] as? Double)
      let halfWidth = try #require(queue["serviceLevelHalfWidth"] as? Double)
      #expect(level - halfWidth >= 0.8, "\(queue)")
    }
    #expect(queues[1]["targetSeconds"] as? Double == 60)
  }

  @Test func allBadOptionsAreToldAtOnce() throws {
    let run = try mix(
      "--queue", "English 60 x 5m", "--queue", "French: -3 x 5m", "--queue", "Spanish: 20 x 6m, 80",
      "--group", "Spansh", "--group", "Both = French + Spanish @ free", "--group", "French, at 3",
      "--interval", "30", "--target", "80", "--shrinkage", "100%", "--definition", "good",
      "--patience", "0s")
    #expect(run.status == 2)
    for words in [
      "English 60 x 5m is no queue", "-3 is no number", "80 is no service level of Spanish",
      "Did you mean Spanish?", "free is no cost", "at 3 says nothing", "--interval", "--target",
      "--shrinkage", "--definition", "--patience",
    ] {
      #expect(run.error.contains(words), "\(words) in: \(run.error)")
    }
  }

  @Test func aGroupOfAQueueThatCannotBeReadIsNotToldBesides() throws {
    for queues in [
      ["--queue", "A 60 x 5m"], [], ["--queue", "A 60 x 5m", "--queue", "B: 9 x 5m"],
    ] {
      let run = try WorkFolder().muster(["mix"] + queues + ["--group", "A", "--group", "B = B"])
      #expect(run.status == 2)
      #expect(run.error.contains("--queue  "))
      #expect(!run.error.contains("--group  "), "\(run.error)")
    }
  }

  @Test func aQueueThatNobodyAnswersIsToldWithItsName() throws {
    let run = try mix(
      "--queue", "English: 60 x 5m", "--queue", "Welsh: 2 x 5m", "--group", "English")
    #expect(run.status == 2)
    #expect(run.error.contains("Nobody answers Welsh."))
  }

  @Test func tooFewPeopleIsAnAnswerWithACodeOfItsOwn() throws {
    let run = try mix(
      "--queue", "English: 24 x 5m", "--queue", "Welsh: 9 x 5m", "--group", "English",
      "--group", "Both = English + Welsh, at most 1")
    #expect(run.status == 3)
    #expect(run.output.contains("They don't keep every promise"))
    #expect(run.error.contains("No mix was found"))
  }

  @Test func everyContactInTimeCannotBePromised() throws {
    let run = try mix("--queue", "English: 24 x 5m", "--target", "100/20s")
    #expect(run.status == 2)
    #expect(run.error.contains("100 % in time can't be promised"))
  }
}
