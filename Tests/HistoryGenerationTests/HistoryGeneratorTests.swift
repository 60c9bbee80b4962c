import HistoryGeneration
import TestSupport
import Testing
import Workforce

@Suite struct HistoryGeneratorTests {
  private let flat = Array(repeating: 1.0, count: 24)

  /// A company without moods, seasons or surges, so that nothing but chance moves its tickets.
  private func plain(months: Int = 12, variation: Double = 0) -> HistoryRecipe {
    HistoryRecipe(
      name: "plain", firstMonth: Month(year: 2026, number: 1), monthCount: months,
      segments: [
        .init(
          name: "Paid", startingCustomers: 800, addsPerMonth: 120, churnPerMonth: 0.04,
          ticketsPerMonthByAge: [5, 2, 1])
      ],
      channels: [
        .init(
          kind: .email, share: 0.75, medianHandleMinutes: 10, handleSigma: 0.5,
          weekdays: Array(repeating: 1, count: 7), hours: flat),
        .init(
          kind: .phone, share: 0.25, medianHandleMinutes: 6, handleSigma: 0.5, patienceMinutes: 4,
          weekdays: Array(repeating: 1, count: 7), hours: flat),
      ],
      streams: [.init(name: "support@", share: 0.8), .init(name: "old@", share: 0.2, isOld: true)],
      languages: ["English": 0.7, "French": 0.3], season: Array(repeating: 1, count: 12),
      dayVariation: variation, spamShare: 0.02, duplicateShare: 0.03)
  }

  private func contacts(_ generator: HistoryGenerator) -> [Contact] {
    var all: [Contact] = []
    generator.forEachContact { all.append($0) }
    return all
  }

  @Test func theSameSeedGivesTheSameHistoryAndAnotherSeedAnother() {
    let recipe = plain(months: 3, variation: 0.1)
    let first = HistoryGenerator(recipe: recipe, clock: .dublin2026, seed: 7)
    let again = HistoryGenerator(recipe: recipe, clock: .dublin2026, seed: 7)
    let other = HistoryGenerator(recipe: recipe, clock: .dublin2026, seed: 8)
    #expect(contacts(first) == contacts(again))
    #expect(contacts(first) != contacts(other))
    #expect(Array(first.customers) == Array(again.customers))
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func contactsComeInOrderAndNothingIsKnownOfTheTimeAfterTheHistory(seed: UInt64) throws {
    let generator = HistoryGenerator(
      recipe: plain(months: 3, variation: 0.2), clock: .dublin2026, seed: seed)
    let all = contacts(generator)
    // Midnight in Dublin's summer is 23:00 UTC; April begins there in summer time.
    let end = Timestamp("2026-03-31 23:00")
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.createdAt <= $1.createdAt })
    #expect(Set(all.map(\.externalID)).count == all.count)
    #expect(all.allSatisfy { $0.createdAt >= Timestamp("2026-01-01") && $0.createdAt < end })
    #expect(all.allSatisfy { $0.resolvedAt.map { $0 < end } ?? true }, "seed \(seed)")
    #expect(all.allSatisfy { $0.firstReplyAt.map { $0 < end } ?? true }, "seed \(seed)")
    for contact in all {
      #expect(contact.resolvedAt.map { $0 >= contact.createdAt } ?? true)
      #expect((contact.customer == nil) == contact.isSpam)
    }
    let known = Set(all.map(\.externalID))
    let merged = all.compactMap(\.mergedInto)
    #expect(!merged.isEmpty && merged.allSatisfy(known.contains))
  }

  /// Each age's tickets are a Poisson count with a known mean: rate × customer-months.
  @Test(arguments: [UInt64(11), 12, 13, 14])
  func customersWriteAtTheRateOfTheirAge(seed: UInt64) {
    let recipe = plain()
    let generator = HistoryGenerator(recipe: recipe, clock: .utc, seed: seed)
    let start = LocalTime(date: recipe.firstDay, hour: 0, minute: 0)
    let end = LocalTime(date: recipe.endDay, hour: 0, minute: 0)
    func local(_ instant: Timestamp) -> LocalTime {
      LocalTime(secondsSince1970: instant.secondsSince1970)
    }
    var ages: [String: CustomerAge] = [:]
    var atRisk = [0.0, 0, 0]
    for customer in generator.customers {
      let age = CustomerAge(joined: local(customer.since))
      ages[customer.id] = age
      age.exposures(
        from: max(start, local(customer.since)), to: customer.until.map(local) ?? end
      ) { atRisk[min($0, 2)] += $1 }
    }
    var tickets = [0, 0, 0]
    var whole = 0
    generator.forEachContact { contact in
      guard contact.isDemand, let age = contact.customer.flatMap({ ages[$0] }) else { return }
      tickets[min(age.months(at: local(contact.createdAt)), 2)] += 1
      whole += 1
    }
    for (age, rate) in [5.0, 2, 1].enumerated() {
      let expected = rate * atRisk[age]
      #expect(
        abs(Double(tickets[age]) - expected) < 4.5 * expected.squareRoot(),
        "seed \(seed), age \(age): \(tickets[age]) tickets, \(expected) expected")
    }
    #expect(abs(Double(whole) / generator.expectedTickets - 1) < 0.03, "seed \(seed)")
  }

  @Test func moodsMakeDaysDifferMoreThanChanceDoes() {
    func dispersion(variation: Double) -> Double {
      var recipe = plain(months: 6, variation: variation)
      // Nobody comes, goes or grows older, so that days differ in nothing but mood.
      recipe.segments = [
        .init(
          name: "Paid", startingCustomers: 1600, addsPerMonth: 0, churnPerMonth: 0,
          ticketsPerMonthByAge: [1])
      ]
      recipe.duplicateShare = 0
      recipe.spamShare = 0
      let generator = HistoryGenerator(recipe: recipe, clock: .utc, seed: 5)
      var days: [Int: Double] = [:]
      generator.forEachContact {
        days[Int($0.createdAt.secondsSince1970 / 86_400), default: 0] += 1
      }
      let counts = days.values.sorted()
      let mean = counts.reduce(0, +) / Double(counts.count)
      return counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(counts.count) / mean
    }
    // 53 tickets a day that vary by 30 % have a variance of 1 + 53 × 0.09 times their mean.
    #expect(dispersion(variation: 0) < 1.4)
    #expect(dispersion(variation: 0.3) > 3)
  }

  @Test func sharesOfChannelsLanguagesSpamAndDuplicatesAreTheRecipes() {
    let generator = HistoryGenerator(recipe: plain(), clock: .utc, seed: 21)
    let all = contacts(generator)
    let tickets = all.filter(\.isDemand)
    func share(_ matching: (Contact) -> Bool, of contacts: [Contact]) -> Double {
      Double(contacts.count(where: matching)) / Double(contacts.count)
    }
    #expect(abs(share({ $0.channel == .phone }, of: tickets) - 0.25) < 0.015)
    #expect(abs(share({ $0.language == "French" }, of: tickets) - 0.3) < 0.04)
    #expect(abs(Double(all.count(where: \.isSpam)) / Double(tickets.count) - 0.02) < 0.004)
    let written = tickets.filter { $0.channel == .email }
    let merged = all.count { $0.mergedInto != nil }
    #expect(abs(Double(merged) / Double(written.count) - 0.03) < 0.006)
  }

  @Test func onlyOldCustomersWriteToAnOldInbox() {
    let generator = HistoryGenerator(recipe: plain(), clock: .utc, seed: 31)
    let old = Set(
      generator.customers.filter { $0.since < Timestamp("2026-01-01") }.map(\.id))
    let toOld = contacts(generator).filter { $0.stream == "old@" }
    #expect(!toOld.isEmpty && toOld.allSatisfy { $0.customer.map(old.contains) ?? false })
  }

  @Test(arguments: Companies.names)
  func everyCompanyIsServedAndSomeoneSolvesABelievableNumber(name: String) throws {
    let recipe = try #require(
      Companies.recipe(name, firstMonth: Month(year: 2026, number: 1), monthCount: 6))
    let all = contacts(HistoryGenerator(recipe: recipe, clock: .dublin2026, seed: 3))
    let tickets = all.filter(\.isDemand)
    #expect(tickets.count(where: { $0.resolvedAt != nil }) * 10 > tickets.count * 7)
    let abandoned = tickets.count(where: \.isAbandoned)
    #expect(abandoned > 0 && abandoned * 5 < tickets.count(where: { $0.channel == .phone }) * 2)
    let byAgent = Dictionary(
      grouping: tickets.filter { $0.resolvedAt != nil && $0.agent != nil }, by: \.agent)
    let perMonth = Double(byAgent.values.map(\.count).reduce(0, +)) / Double(byAgent.count) / 6
    #expect((100...600).contains(perMonth), "\(name): \(perMonth) per agent and month")
  }

  /// Two weeks after a storm begins, and for as long as it lasts, three times as many leave.
  @Test func inAStormMoreCustomersLeaveTwoWeeksLater() {
    var recipe = plain(months: 6)
    recipe.segments[0].startingCustomers = 20_000
    recipe.segments[0].addsPerMonth = 0
    recipe.surges = [.init(startsOnDay: 60, days: 28, factor: 1, churnFactor: 3)]
    let customers = HistoryGenerator(recipe: recipe, clock: .utc, seed: 4).customers
    let start = Timestamp("2026-01-01")
    /// The share of those there on a day who leave in the four weeks from it on.
    func churn(fromDay day: Int64) -> Double {
      let (begin, end) = (start + day * 86_400, start + (day + 28) * 86_400)
      let present = customers.filter { $0.until.map { $0 >= begin } ?? true }
      return Double(present.count { $0.until.map { $0 < end } ?? false }) / Double(present.count)
    }
    #expect(abs(churn(fromDay: 30) - 0.036) < 0.005)
    #expect(abs(churn(fromDay: 74) - 0.105) < 0.008)
    #expect(abs(churn(fromDay: 110) - 0.036) < 0.005)
  }

  @Test func theStormyCompanyHasWeeksOfLongWaitsAndCalmOnes() throws {
    let recipe = try #require(
      Companies.recipe("stormy", firstMonth: Month(year: 2025, number: 1), monthCount: 18))
    var seconds: [Int64: Int] = [:]
    var counts: [Int64: Int] = [:]
    for contact in contacts(HistoryGenerator(recipe: recipe, clock: .utc, seed: 7)) {
      guard contact.channel == .email, contact.isDemand, let wait = contact.waitSeconds else {
        continue
      }
      let week = (contact.createdAt - Timestamp("2025-01-01")) / 604_800
      seconds[week, default: 0] += wait
      counts[week, default: 0] += 1
    }
    let days = counts.map { Double(seconds[$0.key] ?? 0) / 86_400 / Double($0.value) }
    #expect(days.count { $0 > 3 } >= 6)
    #expect(days.count { $0 < 1 } >= 50)
  }
}
