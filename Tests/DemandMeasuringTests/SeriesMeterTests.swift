import Randomness
import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite("A history as forecasts take it") struct SeriesMeterTests {
  private func series(
    _ contacts: [Contact], until limit: Timestamp? = nil, clock: WallClock = .utc,
    terms: WeekTerms = WeekTerms(intervalSeconds: 3600)
  ) throws -> DemandSeries? {
    let sorted = contacts.sorted { $0.createdAt < $1.createdAt }
    let last = try #require(sorted.last)
    var meter = SeriesMeter(
      through: last.createdAt, until: limit, clock: clock, terms: terms)
    for contact in sorted { meter.add(contact) }
    return meter.measured()
  }

  private func call(_ text: String, id: String? = nil) -> Contact {
    .made(id: id ?? text, created: at(text), channel: .phone)
  }

  @Test func zerosAreToldApartFromWhatNobodyObserved() throws {
    // The queue's first contact comes at 9; what was before isn't known, what came after is nothing.
    let found = try #require(try series([call("2026-03-02 09:10"), call("2026-03-04 23:10")]))
    let counts = found.queues[0].contacts.counts
    #expect(counts.count == 72)
    #expect(counts[..<9].allSatisfy { $0.isNaN })
    #expect(counts[9] == 1)
    #expect(counts[10..<71].allSatisfy { $0 == 0 })
    #expect(counts[71] == 1)
    #expect("\(found.firstDay)" == "2026-03-02" && "\(found.lastDay)" == "2026-03-04")
    #expect("\(found.end)" == "2026-03-05T00:00:00")
  }

  @Test func givenUpAndOutOfHoursCountButNotWrittenTwiceOrNeverInLine() throws {
    var gaveUp = call("2026-03-02 03:00")
    gaveUp.isAbandoned = true
    gaveUp.waitSeconds = 40
    var never = call("2026-03-02 03:10")
    never.isAbandoned = true
    never.waitSeconds = 0
    var spam = call("2026-03-02 03:20")
    spam.isSpam = true
    let found = try #require(try series([gaveUp, never, spam]))
    #expect(found.queues[0].total == 1)
    #expect(found.notices.contains { $0.hasPrefix("1 contact gave up after 0 seconds") })
  }

  @Test func aCustomersSegmentTellsQueuesApart() throws {
    let customers = [
      Customer(id: "Amy & Co", since: Timestamp(secondsSince1970: 0), until: nil, segment: "Paid"),
      Customer(id: "Ben Ltd", since: Timestamp(secondsSince1970: 0), until: nil, segment: nil),
    ]
    func call(_ time: String, of customer: String?, segment: String?) -> Contact {
      var contact = self.call(time)
      contact.customer = customer
      contact.segment = segment
      return contact
    }
    let contacts = [
      call("2026-03-02 09:00", of: "Amy & Co", segment: "Free"),
      call("2026-03-02 09:10", of: "Amy & Co", segment: nil),
      call("2026-03-02 09:20", of: "Ben Ltd", segment: "Free"),
      call("2026-03-02 09:30", of: "a stranger", segment: "Free"),
      call("2026-03-02 09:40", of: nil, segment: nil),
    ]
    func totals(_ terms: WeekTerms) throws -> [String: Double] {
      var meter = SeriesMeter(
        through: try #require(contacts.last).createdAt, clock: .utc, terms: terms,
        customers: customers)
      for contact in contacts { meter.add(contact) }
      let found = try #require(meter.measured())
      return Dictionary(uniqueKeysWithValues: found.queues.map { ($0.key.name, $0.total) })
    }
    #expect(
      try totals(WeekTerms(intervalSeconds: 3600, bySegment: true))
        == ["phone · Paid": 2, "phone · Free": 2, "phone": 1])
    #expect(try totals(WeekTerms(intervalSeconds: 3600)) == ["phone": 5])
  }

  @Test func theSkippedHourIsNotObservedAndTheRepeatedOneCountsHalf() throws {
    // Dublin: forward at 1:00 on 2026-03-29, back at 2:00 summer time on 2026-10-25.
    func hourly(_ first: String, hours: Int) -> [Contact] {
      (0..<hours * 4).map {
        Contact.made(
          id: "\(first)\($0)", created: at(first) + Int64($0) * 900, channel: .phone)
      }
    }
    let spring = try #require(
      try series(hourly("2026-03-28 00:00", hours: 72), clock: .dublin2026))
    let day = spring.queues[0].contacts.counts[24..<48]
    #expect(day[24 + 1].isNaN)
    #expect(day.filter { !$0.isNaN }.allSatisfy { $0 == 4 })
    #expect(day.filter { !$0.isNaN }.count == 23)

    let autumn = try #require(
      try series(hourly("2026-10-23 23:00", hours: 73), clock: .dublin2026))
    let counts = autumn.queues[0].contacts.counts
    #expect(counts.count == 72)
    #expect(counts.allSatisfy { $0 == 4 }, "eight contacts in the hour that came twice")
  }

  @Test func aClockThatMovesByHalfAnHourLeavesHourlyCountsComparable() throws {
    // Lord Howe: 2:00 to 2:30 on 2026-10-04, and 2:00 back to 1:30 on 2026-04-05.
    let contacts = (0..<(24 * 9 * 12)).map {
      Contact.made(
        id: "\($0)", created: at("2026-10-01 00:00") + Int64($0) * 300, channel: .phone)
    }
    let found = try #require(try series(contacts, clock: .lordHowe))
    let observed = found.queues[0].contacts.counts.filter { !$0.isNaN }
    #expect(observed.dropFirst().dropLast().allSatisfy { abs($0 - 12) < 1e-9 })
  }

  @Test func aLateQueueBeginsWithItsFirstDayAndASilentOneHasEnded() throws {
    let old = daily(from: "2026-01-01", days: 40) { $0.channel = .social }
    let phone = daily(from: "2026-01-01", days: 100) { $0.channel = .phone }
    let new = daily(from: "2026-04-01", days: 10) { $0.channel = .chat }
    let found = try #require(try series(old + phone + new))
    let byChannel = Dictionary(
      uniqueKeysWithValues: found.queues.map { ($0.key.channel, $0) })
    #expect("\(try #require(byChannel[.chat]).contacts.firstDay)" == "2026-04-01")
    #expect(byChannel[.chat]?.endedOn == nil && byChannel[.phone]?.endedOn == nil)
    #expect(byChannel[.social]?.endedOn == CalendarDate("2026-02-09"))
    #expect(found.notices.contains { $0.hasPrefix("social ended on 2026-02-09") })
    #expect(found.queues.allSatisfy { $0.contacts.end == found.end })
  }

  @Test func aRareQueueThatIsSilentForAMonthHasNotEnded() throws {
    let rare = ["2026-01-03 10:00", "2026-02-10 11:00"].map { call($0) }
    let mail = daily(from: "2026-01-01", days: 80) { $0.channel = .email }
    let found = try #require(try series(rare + mail))
    #expect(found.queues.allSatisfy { $0.endedOn == nil })
  }

  @Test func aDayThatIsNotOverEndsTheSeriesWithinIt() throws {
    // Every quarter of an hour; the last Monday is told until 9:50 only.
    let whole = (0..<(14 * 96)).map {
      Contact.made(
        id: "\($0)", created: at("2026-03-02 00:00") + Int64($0) * 900, channel: .phone)
    }
    let today = (0..<39).map {
      Contact.made(
        id: "t\($0)", created: at("2026-03-16 00:05") + Int64($0) * 900, channel: .phone)
    }
    let found = try #require(try series(whole + today))
    #expect("\(found.end)" == "2026-03-16T10:00:00")
    #expect("\(try #require(try series(whole)).end)" == "2026-03-16T00:00:00")
  }

  @Test func nothingFromTheLimitOnIsUsed() throws {
    let contacts = daily(from: "2026-03-02", days: 20)
    let limit = Timestamp("2026-03-12 00:00")
    let found = try #require(try series(contacts, until: limit))
    #expect("\(found.end)" == "2026-03-12T00:00:00")
    #expect(found.queues[0].total == 10)
    let short = contacts.filter { $0.createdAt < limit }
    let same = try #require(try series(short, until: limit)).queues[0].contacts
    let pairs = zip(same.counts, found.queues[0].contacts.counts)
    #expect(same.end == found.end && pairs.allSatisfy { ($0.isNaN && $1.isNaN) || $0 == $1 })
  }

  @Test func handleTimesFollowTheHourAsFarAsContactsTell() throws {
    let seed: UInt64 = 8
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    // Mornings take 200 s and afternoons 300 s, give or take a half; nights have two long calls only.
    var contacts: [Contact] = []
    for day in 0..<56 {
      for (hour, mean) in [(9, 200), (15, 300)] {
        for index in 0..<20 {
          var made = call("2026-03-02 00:00", id: "\(day)-\(hour)-\(index)")
          made.createdAt =
            made.createdAt + Int64(day * 86_400 + hour * 3600 + index * 60)
          made.handleSeconds = Int.random(in: (mean / 2)...(mean * 3 / 2), using: &dice)
          contacts.append(made)
        }
      }
    }
    var night = call("2026-03-03 02:00")
    night.handleSeconds = 3000
    contacts.append(night)
    let found = try #require(try series(contacts))
    let profile = try #require(found.queues[0].handleTime)
    func seconds(_ text: String) -> Double {
      profile.seconds(at: LocalTime(secondsSince1970: at(text)))
    }
    #expect(abs(profile.meanSeconds - 250) < 15)
    #expect(abs(seconds("2026-03-04 09:10") - 200) < 20)
    #expect(abs(seconds("2026-03-04 15:10") - 300) < 20)
    #expect(seconds("2026-03-03 02:10") < 500, "one call in the night is no evidence")
    #expect(abs(seconds("2026-03-03 05:10") - 250) < 15)
  }

  @Test func volumesGiveTheSameSeriesAsTheirContacts() throws {
    let contacts = (0..<500).map {
      Contact.made(
        id: "\($0)", created: at("2026-03-02 08:00") + Int64($0) * 2000, channel: .phone)
    }
    var offered: [Int64: Double] = [:]
    for contact in contacts { offered[contact.createdAt.secondsSince1970 / 3600, default: 0] += 1 }
    let volumes = offered.map {
      IntervalVolume(
        source: "pbx", queue: "main", start: Timestamp(secondsSince1970: $0 * 3600),
        lengthSeconds: 3600, offered: $1, handled: nil, handleSeconds: nil)
    }
    let terms = WeekTerms(intervalSeconds: 3600)
    let ofVolumes = try #require(demandSeries(volumes: volumes, clock: .utc, terms: terms))
    let ofContacts = try #require(try series(contacts))
    let pairs = zip(ofVolumes.queues[0].contacts.counts, ofContacts.queues[0].contacts.counts)
    #expect(pairs.allSatisfy { ($0.isNaN && $1.isNaN) || $0 == $1 })
    #expect(ofVolumes.queues[0].total == 500)
  }
}
