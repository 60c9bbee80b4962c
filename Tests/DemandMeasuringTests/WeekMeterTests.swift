import Randomness
import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct WeekMeterTests {
  /// 2026-03-02 is a Monday.
  private func week(
    _ contacts: [Contact], terms: WeekTerms = WeekTerms(), clock: WallClock = .utc
  ) throws -> WeekDemand? {
    let sorted = contacts.sorted { $0.createdAt < $1.createdAt }
    let last = try #require(sorted.last)
    var meter = WeekMeter(through: last.createdAt, clock: clock, terms: terms)
    for contact in sorted { meter.add(contact) }
    return meter.measured()
  }

  @Test func aWeekIsTheMeanOfTheLastWholeOnes() throws {
    // Mondays at 9:05: one, two, and three contacts; a Wednesday of the fourth week begins it only.
    let mondays = [(2, 1), (9, 2), (16, 3), (23, 5)].flatMap { day, count in
      (0..<count).map {
        Contact.made(
          id: "\(day)-\($0)", created: at("2026-03-\(day < 10 ? "0" : "")\(day) 09:05"),
          channel: .phone)
      }
    }
    let sundays = [8, 15, 22].map {
      Contact.made(
        id: "s\($0)", created: at("2026-03-\($0 < 10 ? "0" : "")\($0) 23:50"), channel: .phone)
    }
    let demand = try #require(try week(mondays + sundays))
    #expect(demand.weeks == 3)
    #expect("\(demand.firstDay)" == "2026-03-02" && "\(demand.lastDay)" == "2026-03-22")
    let phone = try #require(demand.queues.first)
    #expect(phone.contacts.count == 672)
    #expect(phone.contacts[36] == 2, "Monday 9:00")
    #expect(phone.contacts[671] == 1, "Sunday 23:45")
    #expect(phone.contactsPerWeek == 3)
    let two = try #require(try week(mondays + sundays, terms: WeekTerms(weeks: 2)))
    #expect(two.weeks == 2 && two.queues[0].contacts[36] == 2.5)
  }

  @Test func aLastFridayEndsTheWeekOfADeskThatIsClosedAtTheWeekend() throws {
    let days = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13].map {
      Contact.made(
        id: "\($0)", created: at("2026-03-\($0 < 10 ? "0" : "")\($0) 12:00"), channel: .phone)
    }
    #expect(try #require(try week(days)).weeks == 2)
    #expect(try #require(try week(days.dropLast())).weeks == 1, "Friday is missing")
  }

  @Test func withoutAWholeWeekThereIsNothingToTell() throws {
    #expect(try week(daily(from: "2026-03-03", days: 5)) == nil)
  }

  @Test func queuesAreTheChannelsInTheirLanguagesAndSkillsOnRequest() throws {
    let contacts =
      daily(from: "2026-03-02", days: 7) { $0.language = "es" }
      + daily(from: "2026-03-02", days: 7) {
        $0.externalID += "b"
        $0.group = "Billing"
      }
    let terms = WeekTerms(byLanguage: true, bySkill: true)
    #expect(
      try #require(try week(contacts, terms: terms)).queues.map(\.key)
        == [
          QueueKey(channel: .email, skill: "Billing"), QueueKey(channel: .email, language: "es"),
        ])
    let one = try #require(try week(contacts, terms: WeekTerms(byLanguage: false)))
    #expect(one.queues.map(\.key) == [QueueKey(channel: .email)])
    #expect(one.queues[0].contactsPerWeek == 14)
  }

  @Test func spamMergedAndWrittenTwiceDoNotCount() throws {
    var contacts = daily(from: "2026-03-02", days: 7)
    var spam = contacts[0]
    spam.externalID = "spam"
    spam.isSpam = true
    var merged = contacts[1]
    merged.externalID = "merged"
    merged.mergedInto = contacts[1].externalID
    contacts += [spam, merged]
    #expect(try #require(try week(contacts)).queues[0].contactsPerWeek == 7)
  }

  /// Mails answered from 8:30 to 16:30 on workdays, and at night once by somebody who helps out; calls
  /// that come at 7:30 as well, when nobody ever answers.
  @Test func theDeskIsAtWorkFromItsFirstAnswerToItsLast() throws {
    var contacts: [Contact] = []
    for day in 0..<28 where day % 7 < 5 {
      let midnight = Timestamp("2026-03-02 00:00") + Int64(day) * 86_400
      for (hour, channel) in [(8, ContactChannel.email), (16, .email), (10, .phone), (12, .phone)] {
        var contact = Contact.made(
          id: "\(day)-\(hour)", created: (midnight + Int64(hour * 3600)).secondsSince1970,
          channel: channel)
        contact.firstReplyAt = contact.createdAt + 1800
        contacts.append(contact)
      }
      var early = Contact.made(
        id: "\(day)-7", created: (midnight + 8 * 3600 + 60).secondsSince1970, channel: .phone)
      early.isAbandoned = true
      early.waitSeconds = 60
      contacts.append(early)
    }
    contacts.append(contentsOf: daily(from: "2026-03-29", days: 1))
    contacts[0].firstReplyAt = Timestamp("2026-03-02 23:10")
    let queues = try #require(try week(contacts)).queues
    let mail = try #require(queues.first { $0.key.channel == .email })
    let phone = try #require(queues.first { $0.key.channel == .phone })
    #expect(mail.workedHours?.words == "Mon–Fri 8–17")
    // At eight three calls came, and none was answered; from the next answer on it is open.
    #expect(phone.workedHours?.words == "Mon–Fri 10–17")
  }

  @Test func aSmallQueueTakesWhatItsChannelTells() throws {
    let contacts =
      daily(from: "2026-03-02", days: 28) {
        $0.channel = .phone
        $0.language = "en"
        $0.handleSeconds = 300
      }
      + daily(from: "2026-03-02", days: 2) {
        $0.externalID += "es"
        $0.channel = .phone
        $0.language = "es"
        $0.handleSeconds = 600
      }
    let queues = try #require(try week(contacts)).queues
    #expect(queues.map { $0.handleTime?.count } == [28, 30])
  }

  @Test func whoHungUpInTheMenuNeedsNobody() throws {
    let contacts = daily(from: "2026-03-02", days: 7) { $0.channel = .phone }
    var hung = contacts[2]
    hung.externalID = "menu"
    hung.isAbandoned = true
    hung.waitSeconds = 0
    var gaveUp = hung
    gaveUp.externalID = "line"
    gaveUp.waitSeconds = 40
    let demand = try #require(try week(contacts + [hung, gaveUp]))
    #expect(demand.queues[0].contactsPerWeek == 8)
    #expect(demand.notices.contains { $0.hasPrefix("1 contact gave up") })
  }

  /// The weekday's rate × a factor of each day with a standard deviation of 0.3, and chance.
  @Test func howMuchDaysDifferBeyondChanceIsFoundAgain() throws {
    var generator = SeededGenerator(seed: 11)
    for (spread, low, high) in [(0.3, 0.22, 0.38), (0.0, 0.0, 0.06)] {
      var contacts: [Contact] = []
      for day in 0..<168 {
        let factor = Swift.max(
          0, 1 + spread * NormalDistribution(mean: 0, standardDeviation: 1).draw(with: &generator))
        let count = PoissonDistribution(mean: 60 * factor).draw(with: &generator)
        contacts += (0..<count).map {
          Contact.made(
            id: "\(spread)-\(day)-\($0)", created: at("2026-03-02 10:00") + Int64(day) * 86_400,
            channel: .phone)
        }
      }
      let demand = try #require(try week(contacts, terms: WeekTerms(weeks: 24)))
      #expect(
        (low...high).contains(demand.queues[0].dayVariation), "\(demand.queues[0].dayVariation)")
    }
  }

  @Test func volumesByIntervalMakeAWeekToo() throws {
    let volumes = (0..<14).map { day in
      IntervalVolume(
        source: "acd", queue: "Sales", start: Timestamp("2026-03-02 09:00") + Int64(day) * 86_400,
        lengthSeconds: 1800, offered: 10, handled: 8, handleSeconds: 8 * 240)
    }
    let demand = try #require(
      weekDemand(volumes: volumes, clock: .utc, terms: WeekTerms(bySkill: true)))
    #expect(demand.weeks == 2)
    #expect(demand.queues.map(\.key) == [QueueKey(channel: .phone, skill: "Sales")])
    #expect(demand.queues[0].contacts[36] == 5 && demand.queues[0].contacts[37] == 5)
    let handleTime = try #require(demand.queues[0].handleTime)
    #expect(abs(handleTime.meanSeconds - 240) < 1e-9)
    let sampleMean = handleTime.sample.reduce(0, +) / Double(handleTime.sample.count)
    #expect(abs(sampleMean - 240) < 1e-6)
    #expect(demand.notices.contains { $0.contains("longer intervals") })
  }
}
