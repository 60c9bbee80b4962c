import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct IntervalMeasuringTests {
  private func volume(
    _ start: String, minutes: Int = 30, offered: Double, handled: Double? = nil,
    handleSeconds: Double? = nil, queue: String = "Phone"
  ) -> IntervalVolume {
    IntervalVolume(
      source: "test", queue: queue, start: Timestamp(start), lengthSeconds: minutes * 60,
      offered: offered, handled: handled, handleSeconds: handleSeconds)
  }

  @Test func intervalsGiveVolumesAbandonmentAndHandleTimeByQueue() throws {
    let volumes = (1...28).flatMap { day in
      let date = "2026-02-\(day < 10 ? "0" : "")\(day)"
      return [
        volume("\(date) 09:00", offered: 10, handled: 8, handleSeconds: 2400),
        volume("\(date) 09:30", offered: 20, handled: 20, handleSeconds: 4400),
        volume("\(date) 09:30", offered: 5, queue: "Chat"),
      ]
    }
    let demand = try #require(measuredDemand(volumes: volumes, clock: .utc))
    #expect(demand.basis == .intervals)
    #expect(demand.ticketsPerMonth == 980.0)
    #expect(demand.counts.abandoned == 56)
    #expect(demand.streams.map(\.name) == ["Phone", "Chat"])
    #expect(demand.handleTimes.map(\.meanSeconds) == [6800.0 / 28])
    #expect(demand.abandonment.map(\.share) == [2.0 / 30])
    #expect(demand.weekProfile.busiestHour == 9)
    #expect(demand.throughput == nil && demand.backlog == nil)
  }

  @Test func anIntervalAcrossHoursIsSpreadOverThem() throws {
    let demand = try #require(
      measuredDemand(
        volumes: [volume("2026-02-02 09:30", minutes: 60, offered: 10)], clock: .utc))
    #expect(demand.weekProfile.shares[9] == 0.5)
    #expect(demand.weekProfile.shares[10] == 0.5)
  }

  @Test func intervalsAndCustomersGiveAnOverallRate() throws {
    let volumes = (0..<59).map { day in
      IntervalVolume(
        source: "test", queue: "Phone", start: Timestamp("2026-02-01 10:00") + Int64(day) * 86_400,
        lengthSeconds: 3600, offered: 2, handled: nil, handleSeconds: nil)
    }
    let amy = Customer(id: "Amy", since: Timestamp("2025-01-01"), until: nil, segment: nil)
    let demand = try #require(measuredDemand(volumes: volumes, customers: [amy], clock: .utc))
    #expect(demand.incidentRate?.overall.perCustomerMonth == 59)
    #expect(demand.incidentRate?.byAge.isEmpty == true)
  }
}
