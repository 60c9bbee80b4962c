import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct DuplicateFinderTests {
  private let hour: Int64 = 3600

  private func message(
    hours: Double, _ subject: String?, from customer: String? = "Amy",
    channel: ContactChannel = .email
  ) -> Contact {
    var contact = Contact.made(created: Int64(hours * 3600), channel: channel)
    contact.customer = customer
    contact.subject = subject.flatMap { SubjectFingerprint($0) }
    return contact
  }

  /// What a finder says of messages to streams, one after the other.
  private func findings(
    _ messages: [(contact: Contact, stream: Int)], window: Int64 = 72 * 3600
  ) -> [DuplicateFinder.Finding] {
    var finder = DuplicateFinder(window: window)
    return messages.map { finder.see($0.contact, stream: $0.stream) }
  }

  @Test func theSameToAnotherStreamIsADuplicateOfTheFirst() {
    let found = findings([
      (message(hours: 0, "Invoice 1"), 0), (message(hours: 5, "Re: invoice 1"), 1),
    ])
    #expect(found == [.none, .duplicate(of: 0)])
  }

  @Test func theSameTwiceToOneStreamIsADuplicate() {
    let found = findings([
      (message(hours: 0, "Invoice 1"), 3), (message(hours: 5, "Invoice 1"), 3),
    ])
    #expect(found == [.none, .duplicate(of: 3)])
  }

  @Test func theWindowEndsAfterItsLastSecond() {
    func second(after seconds: Int64) -> DuplicateFinder.Finding? {
      var later = message(hours: 0, "Invoice 1")
      later.createdAt = later.createdAt + seconds
      return findings([(message(hours: 0, "Invoice 1"), 0), (later, 1)]).last
    }
    #expect(second(after: 72 * hour) == .duplicate(of: 0))
    #expect(second(after: 72 * hour + 1) == DuplicateFinder.Finding.none)
  }

  @Test func theWindowGoesFromTheOneThatCounts() {
    let found = findings([
      (message(hours: 0, "Invoice 1"), 0), (message(hours: 60, "Invoice 1"), 0),
      (message(hours: 120, "Invoice 1"), 0), (message(hours: 180, "Invoice 1"), 0),
    ])
    #expect(found == [.none, .duplicate(of: 0), .none, .duplicate(of: 0)])
  }

  @Test func anotherCustomerOrSubjectIsNoDuplicate() {
    let found = findings([
      (message(hours: 0, "Invoice 1"), 0), (message(hours: 1, "Invoice 2"), 0),
      (message(hours: 2, "Invoice 1", from: "Ben"), 0),
      (message(hours: 3, "Invoice 1", from: nil), 1),
    ])
    #expect(found.allSatisfy { $0 == .none })
  }

  @Test(arguments: [ContactChannel.phone, .chat])
  func callsAndChatsAreWorkEachTime(channel: ContactChannel) {
    let found = findings([
      (message(hours: 0, "Call from Amy", channel: channel), 0),
      (message(hours: 1, "Call from Amy", channel: channel), 0),
      (message(hours: 2, "Call from Amy"), 0),
    ])
    #expect(found == [.none, .none, .none])
  }

  @Test func aSubjectThatOthersWriteOftenIsOnlyPossible() {
    // Ten of a hundred write "Question"; then one of them does so twice.
    let before = (0..<100).map { number in
      (
        message(
          hours: Double(number) / 100, number % 10 == 0 ? "Question" : "Matter \(number)",
          from: "Customer \(number)"), 0
      )
    }
    let again = (message(hours: 3, "Question", from: "Customer 50"), 0)
    #expect(findings(before + [again]).last == .possible)
    let own = (message(hours: 3, "Matter 51", from: "Customer 51"), 0)
    #expect(findings(before + [own]).last == .duplicate(of: 0))
  }

  @Test func whoWritesUnderOneSubjectAgainAndAgainDoesSoByHabit() {
    // A weekly order with a question about it on the day after.
    let weeks = (0..<4).flatMap { week in
      [
        (message(hours: Double(week) * 168, "Our order"), 0),
        (message(hours: Double(week) * 168 + 24, "Our order"), 0),
      ]
    }
    #expect(
      findings(weeks) == [
        .none, .duplicate(of: 0), .none, .duplicate(of: 0), .none, .possible, .none, .possible,
      ])
  }

  @Test func threeTimesWithinTheWindowIsNoHabit() {
    let found = findings(
      (0..<5).map { (message(hours: Double($0) * 10, "Our order"), 0) })
    #expect(found == [.none] + Array(repeating: .duplicate(of: 0), count: 4))
  }

  @Test func withoutASubjectAnotherStreamWithinTenMinutesIsPossible() {
    func second(_ minutes: Double, stream: Int) -> DuplicateFinder.Finding? {
      findings([
        (message(hours: 0, nil), 0), (message(hours: minutes / 60, "Invoice"), stream),
      ]).last
    }
    #expect(second(10, stream: 1) == .possible)
    #expect(second(11, stream: 1) == DuplicateFinder.Finding.none)
    #expect(second(5, stream: 0) == DuplicateFinder.Finding.none)
  }

  @Test func aFormThatWritesForEverybodyIsNoCustomer() {
    let form = (0..<102).map { (message(hours: Double($0) / 10, "Matter \($0)"), 0) }
    func again(_ count: Int) -> DuplicateFinder.Finding? {
      findings(Array(form.prefix(count)) + [(message(hours: 12, "Matter 1"), 0)]).last
    }
    #expect(again(100) == .duplicate(of: 0))
    #expect(again(101) == DuplicateFinder.Finding.none)
    // Three days later they are forgotten, and the name may be one customer's again.
    let later = [
      (message(hours: 100, "Matter 1"), 0), (message(hours: 101, "Matter 1"), 0),
    ]
    #expect(findings(form + later).suffix(2) == [.none, .duplicate(of: 0)])
  }

  @Test func aWindowOfNothingFindsNothing() {
    let found = findings(
      [(message(hours: 0, "Invoice 1"), 0), (message(hours: 0, "Invoice 1"), 1)], window: 0)
    #expect(found == [.none, .none])
  }

  @Test func onlyTheWindowIsKept() {
    var recent = RecentContacts()
    var most = 0
    for number in 0..<100_000 {
      let time = Int64(number)
      recent.forget(before: time - 100)
      recent.add(customer: UInt64(number % 700), time: time, subject: 1, stream: 0)
      most = max(most, recent.count)
    }
    #expect(most == 101)
    var seen = 0
    recent.forEach(of: UInt64(99_999 % 700)) { _ in seen += 1 }
    #expect(seen == 1)
  }

  @Test func aSketchNeverCountsTooLittle() {
    var sketch = CountSketch()
    for number in 0..<200_000 as Range<UInt64> { sketch.add(stableHash(of: "\(number % 50_000)")) }
    for number in stride(from: 0, to: 50_000, by: 97) {
      let count = sketch[stableHash(of: "\(number)")]
      #expect(count >= 4 && count <= 4 + 200_000 / 20_000)
    }
  }
}
