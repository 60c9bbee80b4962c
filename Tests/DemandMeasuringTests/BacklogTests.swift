import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct BacklogTests {
  //         1    2    3    4    5   of February
  //   a     ├────────────┤               resolved on the 3rd
  //   b          ├────────────────────   never
  //   c          ├┤                      the same day
  //   d                    ├──────────   resolved on the 20th, after the history
  //   e                         ├┤
  //   open  1    2    1    2    2
  @Test func theBacklogIsWhatWasCreatedAndNotYetResolvedAtTheDaysEnd() throws {
    let demand = try #require(
      measured([
        .made(id: "a", created: at("2026-02-01 12:00"), resolved: at("2026-02-03 12:00")),
        .made(id: "b", created: at("2026-02-02 12:00")),
        .made(id: "c", created: at("2026-02-02 13:00"), resolved: at("2026-02-02 14:00")),
        .made(id: "d", created: at("2026-02-04 12:00"), resolved: at("2026-02-20 12:00")),
        .made(id: "e", created: at("2026-02-05 12:00"), resolved: at("2026-02-05 13:00")),
      ]))
    let backlog = try #require(demand.backlog)
    #expect(backlog.days.map(\.open) == [1, 2, 1, 2, 2])
    #expect(backlog.days.map(\.meanAgeDays) == [0.5, 1, 1.5, 1.5, 2.5])
    #expect(backlog.peak.date.description == "2026-02-02")
    #expect(backlog.now.open == 2)
    #expect(backlog.neverResolved == 1)
    #expect(backlog.medianAgeDays == 1)
    #expect(backlog.p90AgeDays == 3)
    #expect(backlog.oldestCreated?.description == "2026-02-02")
  }

  @Test func aResolutionBeforeTheCreationIsOneAtTheCreation() throws {
    let demand = try #require(
      measured([.made(id: "a", created: at("2026-02-03"), resolved: at("2026-02-01"))]))
    #expect(demand.backlog?.days.map(\.open) == [0])
  }

  @Test func abandonedContactsAndChannelsWithoutResolutionsAreNoBacklog() throws {
    var abandoned = Contact.made(id: "a", created: at("2026-02-01"))
    abandoned.isAbandoned = true
    let demand = try #require(
      measured([
        abandoned, .made(id: "b", created: at("2026-02-01"), channel: .phone),
        .made(id: "c", created: at("2026-02-02"), resolved: at("2026-02-02 01:00")),
      ]))
    #expect(demand.backlog?.days.map(\.open) == [0, 0])
    #expect(demand.backlog?.channelsLeftOut == ["phone"])
  }

  @Test func dayEndsAreThoseOfTheWallClock() throws {
    // 22:30 UTC is 23:30 in Dublin's summer; an hour later it is the next day there.
    let demand = try #require(
      measured(
        [
          .made(id: "a", created: at("2026-07-01 22:30"), resolved: at("2026-07-01 23:30")),
          .made(id: "b", created: at("2026-07-02 09:00"), resolved: at("2026-07-02 10:00")),
        ], clock: .dublin2026))
    #expect(demand.backlog?.days.map(\.open) == [1, 0])
  }
}
