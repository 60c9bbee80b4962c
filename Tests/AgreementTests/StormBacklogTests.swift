import Simulation
import StormTesting
import TestSupport
import Testing
import Workforce

/// What a storm says of weeks against a desk that plays their every contact.
struct StormBacklogTests {
  /// Twenty people around the clock, each contact an hour's work: 3,360 a week.
  private let agents = 20
  private let weekSeconds = 604_800.0

  private func problem(_ channels: [StormChannel], contacts: Double) -> StormProblem {
    let hours = 168.0 / 7 * 31
    let launch = StormEvent(
      name: "Launch", start: CalendarDate(year: 2027, month: 7, day: 14)!, holdDays: 14,
      halfLifeDays: 7, incidentFactor: 1.35)
    var problem = StormProblem.made(
      ticketsPerMonth: contacts, people: Double(agents), capacity: Double(agents) * hours,
      channels: channels, events: [launch], months: 5)
    problem.lines[0].hoursPerMonth = hours
    // Two months of 31 days: a month's work is spread over its days, and a desk knows no months.
    problem.hiring.firstMonth = Month("2027-07")!
    return problem
  }

  private func simulated(_ queues: [DeskQueue], weeks: Int) throws -> ServiceOutcome {
    try #require(
      simulate(
        DeskModel(
          intervalSeconds: weekSeconds, intervalCount: weeks, queues: queues,
          groups: [DeskGroup(name: "everybody", staffing: .headcount([agents]))]),
        SimulationTerms(seed: 5, replications: 60...60)
      ) { _ in true })
  }

  @Test func theBacklogIsThatOfADeskPlayedTicketByTicket() throws {
    let problem = problem([.tickets()], contacts: 13_800)
    let storm = try #require(
      playStorm(problem, .nothing, StormTerms(seed: 1, replications: 8)) { _ in true })
    let weeks = 8
    let desk = try simulated(
      [
        DeskQueue(
          name: "tickets",
          arrivals: .poisson(perInterval: storm.steps.prefix(weeks).map(\.contacts.p50)),
          handleTime: .exponential(meanSeconds: 3600), reaches: [GroupReach(group: 0)])
      ], weeks: weeks)
    var worst = 0.0
    for week in 0..<weeks {
      let waiting = try #require(desk.queues[0].intervals[week].backlogAtEnd).mean
      let ours = storm.steps[week].backlog.p50
      worst = max(worst, ours)
      #expect(
        abs(ours - waiting) < 60 + 0.03 * ours, "week \(week + 1): \(ours), played \(waiting)")
    }
    #expect(worst > 800)
  }

  @Test func whoGivesUpIsThatOfADeskPlayedCallByCall() throws {
    let problem = problem(
      [.tickets(share: 0.6), .phone(share: 0.4, patienceSeconds: 1200)], contacts: 14_500)
    var level = problem
    level.channels[1].peak = 1
    // So that twenty are there at once.
    level.channels[1].openHoursPerWeek = 168 * 31 / (365.25 / 12)
    let storm = try #require(
      playStorm(level, .nothing, StormTerms(seed: 1, replications: 8)) { _ in true })
    let weeks = 8
    let desk = try simulated(
      [
        DeskQueue(
          name: "phone",
          arrivals: .poisson(
            perInterval: storm.steps.prefix(weeks).map { $0.channels[1].contacts }),
          handleTime: .exponential(meanSeconds: 3600), patience: .exponential(meanSeconds: 1200),
          reaches: [GroupReach(group: 0)]),
        DeskQueue(
          name: "tickets",
          arrivals: .poisson(
            perInterval: storm.steps.prefix(weeks).map { $0.channels[0].contacts }),
          handleTime: .exponential(meanSeconds: 3600), answering: .inBetween, priority: 1,
          reaches: [GroupReach(group: 0)]),
      ], weeks: weeks)
    for week in 0..<weeks {
      let calls = storm.steps[week].channels[1].contacts
      let played = try #require(desk.queues[0].intervals[week].abandonment).mean
      #expect(
        abs(storm.steps[week].abandonment.p50 - played) < 0.01,
        "week \(week + 1), \(calls) calls: \(storm.steps[week].abandonment.p50), played \(played)")
    }
  }
}
