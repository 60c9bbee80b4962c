import Workforce

extension Companies {
  /// A few hundred customers, one phone line and an inbox; the founder still answers old friends in a
  /// mailbox of the founder's own.
  static func startup(firstMonth: Month, monthCount: Int) -> HistoryRecipe {
    HistoryRecipe(
      name: "startup", firstMonth: firstMonth, monthCount: monthCount,
      segments: [
        .init(
          name: "Customers", startingCustomers: 520, addsPerMonth: 32, addsGrowth: 0.04,
          churnPerMonth: 0.025, ticketsPerMonthByAge: [4.5, 2.2, 1.5, 1.2])
      ],
      channels: [
        .init(
          kind: .email, share: 0.75, medianHandleMinutes: 13, handleSigma: 0.7,
          weekdays: businessWeek, hours: writtenHours),
        .init(
          kind: .phone, share: 0.25, medianHandleMinutes: 8, handleSigma: 0.6,
          patienceMinutes: 4, weekdays: openWeek, hours: openHours),
      ],
      streams: [
        .init(name: "support@", share: 0.86),
        .init(
          name: "founder@", share: 0.14, isOld: true, owner: "Sam Rivers", alsoToQueueShare: 0.2),
      ],
      languages: ["English": 1], season: businessYear, dayVariation: 0.12, spamShare: 0.02,
      duplicateShare: 0.015,
      unnoticedShare: 0.025)
  }
}
