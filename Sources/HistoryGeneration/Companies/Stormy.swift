import Workforce

extension Companies {
  /// Some 1,200 customers and two storms, in the eighth and in the seventeenth month: more comes in than
  /// people can answer, and while customers wait more of them leave.
  static func stormy(firstMonth: Month, monthCount: Int) -> HistoryRecipe {
    HistoryRecipe(
      name: "stormy", firstMonth: firstMonth, monthCount: monthCount,
      segments: [
        .init(
          name: "Customers", startingCustomers: 1200, addsPerMonth: 30, addsGrowth: 0.01,
          churnPerMonth: 0.02, ticketsPerMonthByAge: [3, 1.6, 1.2])
      ],
      channels: [
        .init(
          kind: .email, share: 0.8, medianHandleMinutes: 13, handleSigma: 0.7,
          weekdays: businessWeek, hours: writtenHours),
        .init(
          kind: .phone, share: 0.2, medianHandleMinutes: 8, handleSigma: 0.6,
          patienceMinutes: 4, weekdays: openWeek, hours: openHours),
      ],
      streams: [.init(name: "support@", share: 1)],
      languages: ["English": 1], season: businessYear, dayVariation: 0.12,
      surges: [
        .init(startsOnDay: 220, days: 56, factor: 1.8, churnFactor: 3),
        .init(startsOnDay: 490, days: 42, factor: 1.8, churnFactor: 3),
      ],
      spamShare: 0.02, duplicateShare: 0.015)
  }
}
