import Workforce

/// Finds duplicates again in the plainest way there is: each contact is compared with every one
/// before it. Slow, and independent of the finder's window, links and sketch.
struct DuplicateRecount {
  enum Finding: Equatable {
    case none, duplicate, possible
  }

  private struct Seen {
    let contact: Contact
    let finding: Finding
    /// The place of the one that it repeats.
    let repeats: Int?

    var isCounted: Bool { finding != .duplicate }
  }

  private var seen: [Seen] = []
  private let hours: Double

  var findings: [Finding] { seen.map(\.finding) }

  /// `contacts` in order of creation, without spam and merged ones.
  init(_ contacts: [Contact], hours: Double) {
    self.hours = hours
    for contact in contacts { seen.append(judged(contact)) }
  }

  private func judged(_ contact: Contact) -> Seen {
    let own = seen.indices.filter {
      contact.createdAt - seen[$0].contact.createdAt <= Int64(hours * 3600)
        && contact.customer != nil && seen[$0].isCounted
        && seen[$0].contact.customer == contact.customer
    }
    guard own.count <= 100 else { return Seen(contact: contact, finding: .none, repeats: nil) }
    let written = own.filter { subject(of: seen[$0].contact) != nil }
    if let subject = subject(of: contact),
      let first = written.last(where: { self.subject(of: seen[$0].contact) == subject })
    {
      let others = seen.count {
        $0.isCounted && $0.contact.customer != nil && $0.contact.customer != contact.customer
          && self.subject(of: $0.contact) == subject
      }
      let all = seen.count {
        $0.isCounted && $0.contact.customer != nil && self.subject(of: $0.contact) != nil
      }
      let isByChance = Double(written.count) * Double(others) > 0.01 * Double(all)
      let repeatedBefore = Set(
        seen.filter {
          $0.contact.customer == contact.customer && self.subject(of: $0.contact) == subject
        }.compactMap(\.repeats)
      ).subtracting([first])
      let isHabit = repeatedBefore.count >= 2
      return Seen(
        contact: contact, finding: isByChance || isHabit ? .possible : .duplicate, repeats: first)
    }
    let isNear = own.contains { place in
      let other = seen[place].contact
      return contact.createdAt - other.createdAt <= 600
        && (other.stream != contact.stream || other.source != contact.source)
        && (subject(of: contact) == nil || subject(of: other) == nil)
    }
    return Seen(contact: contact, finding: isNear ? .possible : .none, repeats: nil)
  }

  private func subject(of contact: Contact) -> SubjectFingerprint? {
    contact.channel == .phone || contact.channel == .chat ? nil : contact.subject
  }
}
