import Workforce

extension Companies {
  /// About 40 people, four languages, and social media beside phone, chat and e-mail.
  static func international(firstMonth: Month, monthCount: Int) -> HistoryRecipe {
    HistoryRecipe(
      name: "international", firstMonth: firstMonth, monthCount: monthCount,
      segments: [
        .init(
          name: "Professional", startingCustomers: 6200, addsPerMonth: 230, addsGrowth: 0.02,
          churnPerMonth: 0.017, ticketsPerMonthByAge: [3.6, 1.9, 1.3, 1]),
        .init(
          name: "Enterprise", startingCustomers: 260, addsPerMonth: 8, addsGrowth: 0.02,
          churnPerMonth: 0.006, ticketsPerMonthByAge: [14, 9, 6.5, 5.5, 5]),
        .init(
          name: "Free", startingCustomers: 15_000, addsPerMonth: 1300, addsGrowth: 0.02,
          churnPerMonth: 0.07, ticketsPerMonthByAge: [0.12, 0.05]),
      ],
      channels: [
        .init(
          kind: .email, share: 0.5, medianHandleMinutes: 13, handleSigma: 0.75,
          weekdays: businessWeek, hours: writtenHours),
        .init(
          kind: .phone, share: 0.27, medianHandleMinutes: 9, handleSigma: 0.6,
          patienceMinutes: 4, weekdays: openWeek, hours: openHours),
        .init(
          kind: .chat, share: 0.17, medianHandleMinutes: 12, handleSigma: 0.5,
          patienceMinutes: 6, weekdays: openWeek, hours: openHours),
        .init(
          kind: .social, share: 0.06, medianHandleMinutes: 6, handleSigma: 0.6,
          weekdays: businessWeek, hours: writtenHours),
      ],
      streams: [
        .init(name: "support@", share: 0.93),
        .init(name: "help@ (legacy)", share: 0.07, isOld: true),
      ],
      languages: ["English": 0.62, "Spanish": 0.18, "French": 0.11, "Portuguese": 0.09],
      season: businessYear, dayVariation: 0.08,
      surges: [.init(startsOnDay: 150, days: 4, factor: 1.6)], spamShare: 0.025,
      duplicateShare: 0.02)
  }
}
