import Foundation
import Queueing
import Testing

struct OfferedLoadTests {
  @Test func aSteadyDayIsStaffedIntervalByInterval() {
    let day = OfferedLoad(
      contacts: Array(repeating: 100, count: 20), intervalSeconds: 1800, averageHandleTime: 180)
    #expect(day.choice == .intervalByInterval)
    #expect(day.erlangs.allSatisfy { agree($0, 10) })
    #expect(day.mostInProgress.allSatisfy { agree($0, 10) })
  }

  @Test func shortCallsFollowTheirDayWithoutADelay() {
    let day = OfferedLoad(
      contacts: [50, 55, 60, 65, 60, 55], intervalSeconds: 1800, averageHandleTime: 60)
    #expect(day.choice == .intervalByInterval)
    #expect(day.erlangs == day.intervalByInterval)
  }

  @Test func longChatsPeakAfterTheirArrivals() {
    let day = OfferedLoad(
      contacts: [0, 40, 80, 40, 0, 0], intervalSeconds: 1800, averageHandleTime: 3600)
    guard case .lagging(let interval, let difference) = day.choice else {
      Issue.record("Chats of an hour lag behind.")
      return
    }
    #expect(interval == 2)
    #expect(difference > 3)
    #expect(day.erlangs == day.inProgress)
    // Most come in the third interval; most are in progress in the fourth.
    #expect(day.inProgress.max() == day.inProgress[3])
    #expect(day.inProgress[5] > 0)
  }

  @Test func aDeskThatOpensEmptyFillsUpInHandleTimes() {
    let day = OfferedLoad(
      contacts: [100, 100], intervalSeconds: 600, averageHandleTime: 600, inProgressAtStart: 0)
    #expect(agree(day.mostInProgress[0], 100 * (1 - exp(-1))))
    #expect(agree(day.mostInProgress[1], 100 * (1 - exp(-2))))
    #expect(agree(day.inProgress[0], 100 * exp(-1)))
  }

  @Test func whatGoesInComesOut() {
    // Contacts in progress × time, over a day that ends quietly, are contacts × handle time.
    let contacts: [Double] = [3, 0, 40, 20, 5] + Array(repeating: 0, count: 60)
    let day = OfferedLoad(
      contacts: contacts, intervalSeconds: 900, averageHandleTime: 1200, inProgressAtStart: 0)
    #expect(agree(day.inProgress.reduce(0, +) * 900, contacts.reduce(0, +) * 1200))
  }

  @Test(arguments: [0.1, 1, 10]) func aDayLikeASineWaveLagsAsThePaperSays(handleHours: Double) {
    // λ(t) = mean + swing sin γt gives m(t) = (mean + swing (sin γt − γS cos γt)/(1 + γ²S²)) S.
    let gamma = 2 * Double.pi / 24
    let step = 24.0 / 9600
    let contacts = (0..<48_000).map { index in
      let from = Double(index) * step
      return 30 * step + 20 / gamma * (cos(gamma * from) - cos(gamma * (from + step)))
    }
    let day = OfferedLoad(
      contacts: contacts, intervalSeconds: step, averageHandleTime: handleHours)
    for hour in stride(from: 0, to: 24, by: 3) {
      let index = 38_400 + hour * 400
      let t = gamma * (Double(hour) + step / 2)
      let lag = gamma * handleHours
      let expected = handleHours * (30 + 20 * (sin(t) - lag * cos(t)) / (1 + lag * lag))
      #expect(abs(day.inProgress[index] - expected) < 1e-3 * handleHours, "hour \(hour)")
    }
  }

  @Test func aDayWithoutIntervalsHasNoLoad() {
    let none = OfferedLoad(contacts: [], intervalSeconds: 900, averageHandleTime: 180)
    #expect(none.erlangs.isEmpty)
    #expect(none.choice == .intervalByInterval)
  }
}
