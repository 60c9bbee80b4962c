import FileFormats
import Pipeline
import TestSupport
import Testing
import Workforce

@Suite struct StreamModelEditsTests {
  /// Half a year of a queue and of a founder's mailbox, two thirds of which is work.
  private func streams() throws -> MeasuredStreams {
    let start = Timestamp("2026-01-01 12:00")
    var contacts: [Contact] = []
    for day in 0..<181 {
      var ticket = Contact.made(
        id: "\(day)", created: (start + Int64(day) * 86_400).secondsSince1970, agent: "Amy")
      ticket.stream = "support@"
      contacts.append(ticket)
      var message = ticket
      message.source = "mailbox"
      message.agent = "Dana"
      message.stream = "founder@"
      message.isSpam = day % 3 == 0
      contacts.append(message)
    }
    let history = DemandHistory(customers: [], volumes: []) { try contacts.forEach($0) }
    return try #require(try history.measuredStreams(clock: .utc))
  }

  private func applied(to text: String) throws -> (text: String, streams: [Workforce.Stream]) {
    func scenario(_ text: String) throws -> Scenario {
      try ModelFile.read(
        text, named: "muster.yaml", startingIn: Month(year: 2027, number: 1))
    }
    let plan = Plan(for: try scenario(text), seed: 1)
    let edits = StreamModelEdits(StreamInventory(measured: try streams(), plan: plan)).edits
    let edited = try ModelFile.edited(text, setting: edits)
    return (edited, try scenario(edited).hiring.streams)
  }

  private let threeNumbers = "customers: 1000\nticketsPerMonth: 1558\nticketsPerRepPerMonth: 250\n"

  @Test func aStreamThatTheModelLacksIsAddedWithItsOwnerAndWhatIsNoWork() throws {
    let (text, streams) = try applied(to: threeNumbers)
    let founder = try #require(streams.first)
    #expect(streams.count == 1)
    #expect(founder.name == "founder@" && founder.owner == "Dana" && !founder.isMerged)
    #expect(founder.ticketsPerMonth == 30 && founder.duplicateShare == 0.34)
    #expect(text.hasPrefix(threeNumbers))
    #expect(try applied(to: text).text == text)
  }

  @Test func aStreamThatTheModelHasGetsItsVolumeAndKeepsTheRest() throws {
    let model =
      threeNumbers + """
        streams:
          - name: Founder's inbox   # since 2019
            ticketsPerMonth: 5      # a guess
            owner: the founder
            growsWithCustomers: false

        """
    let (text, streams) = try applied(to: model)
    #expect(streams.count == 1)
    #expect(streams.first?.name == "Founder's inbox" && streams.first?.owner == "the founder")
    #expect(streams.first?.ticketsPerMonth == 30 && streams.first?.duplicateShare == 0.34)
    #expect(streams.first?.growsWithCustomers == false)
    #expect(text.contains("# since 2019") && text.contains("a guess"))
    #expect(try applied(to: text).text == text)
  }

  @Test func whatIsOutsideFollowsTheModelThenTheHistory() throws {
    func standing(_ merged: Bool?) throws -> [StreamInventory.Standing] {
      let stream = merged.map {
        "streams: [{name: founder@, ticketsPerMonth: 5, merged: \($0)}]\n"
      }
      let scenario = try ModelFile.read(
        threeNumbers + (stream ?? ""), named: "muster.yaml",
        startingIn: Month(year: 2027, number: 1))
      return StreamInventory(measured: try streams(), plan: Plan(for: scenario, seed: 1))
        .lines.map(\.standing)
    }
    #expect(try standing(nil) == [.inQueue, .outsideByHistory])
    #expect(try standing(false) == [.inQueue, .outsideByModel])
    #expect(try standing(true) == [.inQueue, .mergedByModel])
  }

  @Test func theWorkOutsideIsWorthItsReps() throws {
    let scenario = try ModelFile.read(
      threeNumbers, named: "muster.yaml", startingIn: Month(year: 2027, number: 1))
    let inventory = StreamInventory(
      measured: try streams(), plan: Plan(for: scenario, seed: 1))
    // Of 91 days of April to June 60 are work; a rep solves 250.
    #expect(abs(inventory.outsidePerMonth - 60.0 / 3) < 0.5)
    let reps = try #require(inventory.repsForOutside)
    #expect(abs(reps - inventory.outsidePerMonth / 250) < 1e-12)
    #expect(abs(inventory.outsideShare - 60.0 / (60 + 91)) < 0.01)
  }
}
