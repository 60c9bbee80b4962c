import Workforce

extension Companies {
  /// About 15 people behind a paid product and a free one that grow faster than they hire; an
  /// outage in the eighth month.
  static func growing(firstMonth: Month, monthCount: Int) -> HistoryRecipe {
    HistoryRecipe(
      name: "growing", firstMonth: firstMonth, monthCount: monthCount,
      segments: [
        .init(
          name: "Paid", startingCustomers: 1800, addsPerMonth: 95, addsGrowth: 0.05,
          churnPerMonth: 0.018, ticketsPerMonthByAge: [4.2, 2.1, 1.5, 1.1]),
        .init(
          name: "Free", startingCustomers: 6000, addsPerMonth: 600, addsGrowth: 0.05,
          churnPerMonth: 0.06, ticketsPerMonthByAge: [0.16, 0.05]),
      ],
      channels: [
        .init(
          kind: .email, share: 0.6, medianHandleMinutes: 13, handleSigma: 0.75,
          weekdays: businessWeek, hours: writtenHours),
        .init(
          kind: .phone, share: 0.25, medianHandleMinutes: 9, handleSigma: 0.6,
          patienceMinutes: 4, weekdays: openWeek, hours: openHours),
        .init(
          kind: .chat, share: 0.15, medianHandleMinutes: 12, handleSigma: 0.5,
          patienceMinutes: 6, weekdays: openWeek, hours: openHours),
      ],
      streams: [
        .init(name: "support@", share: 0.86),
        .init(name: "help@ (legacy)", share: 0.09, isOld: true),
        .init(name: "founder@", share: 0.05, isOld: true),
      ],
      languages: ["English": 0.86, "Spanish": 0.14], season: businessYear, dayVariation: 0.12,
      surges: [.init(startsOnDay: 221, days: 5, factor: 1.9)], spamShare: 0.02,
      duplicateShare: 0.015)
  }
}
