import Pipeline
import Randomness
import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

/// What the finder finds in one pass must be what comparing all with all finds.
@Suite struct DuplicateRecountTests {
  private func found(_ contacts: [Contact], hours: Double) -> [DuplicateRecount.Finding] {
    var finder = DuplicateFinder(window: Int64(hours * 3600))
    var streams = StreamTable()
    return contacts.map { contact in
      switch finder.see(contact, stream: streams.number(of: contact)) {
      case .none: .none
      case .possible: .possible
      case .duplicate: .duplicate
      }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func aCompanysDuplicatesAreThoseOfARecount(seed: UInt64) throws {
    let history = try #require(
      MadeUpHistory(
        company: "startup", from: Month(year: 2026, number: 2), months: 4, tickets: 800,
        clock: .dublin2026, seed: seed))
    var contacts: [Contact] = []
    history.forEachContact { if $0.isDemand { contacts.append($0) } }
    let recount = DuplicateRecount(contacts, hours: 72).findings
    #expect(found(contacts, hours: 72) == recount, "seed \(seed)")
    #expect(recount.contains(.duplicate), "seed \(seed)")
  }

  /// Few customers, few subjects and short times, so that every rule meets every other.
  @Test(arguments: 1...12)
  func contactsThatCollideAreFoundAsARecountFindsThem(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var time: Int64 = 1_772_000_000
    let contacts = (0..<500).map { number in
      time += Int64(dice.nextIndex(below: 3000))
      var contact = Contact.made(
        id: "\(number)", created: time,
        channel: ContactChannel.allCases[dice.nextIndex(below: 5)])
      contact.stream = ["support@", "founder@", nil][dice.nextIndex(below: 3)]
      contact.customer = dice.nextIndex(below: 12) == 0 ? nil : "C\(dice.nextIndex(below: 20))"
      let subject = dice.nextIndex(below: 12)
      contact.subject =
        switch subject {
        case 0: nil
        case 1, 2, 3, 4: SubjectFingerprint("Everybody's matter")
        default: SubjectFingerprint("\(contact.customer ?? "") \(subject)")
        }
      return contact
    }
    let recount = DuplicateRecount(contacts, hours: 6).findings
    #expect(found(contacts, hours: 6) == recount, "seed \(seed)")
    #expect(recount.contains(.possible) && recount.contains(.duplicate), "seed \(seed)")
  }
}
