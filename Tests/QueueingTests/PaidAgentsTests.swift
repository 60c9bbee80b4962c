import Queueing
import Testing

struct PaidAgentsTests {
  @Test func roundingUpIsThatOfWholeNumbersForEveryTeamAndShrinkage() {
    for agents in 0...3000 {
      for percent in 0...75 {
        let present = 100 - percent
        let paid = PaidAgents(agents: agents, shrinkage: Double(percent) / 100).scheduled
        #expect(paid == (agents * 100 + present - 1) / present, "\(agents) at \(percent) %")
      }
    }
  }

  @Test func aThirdAwayIsHalfMorePeople() {
    #expect(PaidAgents(agents: 100_000, shrinkage: 1.0 / 3).scheduled == 150_000)
    #expect(PaidAgents(agents: 1, shrinkage: 2.0 / 3).scheduled == 3)
    #expect(PaidAgents(agents: 7, shrinkage: 0.125).scheduled == 8)
  }

  @Test func nobodyNeededIsNobodyPaid() {
    #expect(PaidAgents(agents: 0, shrinkage: 0.3).scheduled == 0)
  }
}
