import Workforce

/// Finds what customers wrote twice, among contacts that come in order of creation.
///
/// A written contact is a duplicate if the same customer has written another with the same subject
/// at most `window` seconds before, that counts itself. Two things make that only possible: a
/// subject that so many others write that two of them may meet by chance, and a customer who writes
/// under this subject time and again. Calls and chats are work each time, and so is what a form or a
/// machine writes for many.
///
/// Memory holds the contacts of one window, two tables of counts of a fixed size, and one number for
/// each subject that a customer repeated. Method and limits: `docs/methods/measured-demand.md`.
struct DuplicateFinder {
  enum Finding: Equatable {
    case none
    /// Of a contact that came in through the stream of this number.
    case duplicate(of: Int)
    /// Perhaps, and so counted.
    case possible
  }

  private let window: Int64
  private var recent = RecentContacts()
  /// How often each subject was written, and each by each customer.
  private var writings = CountSketch()
  private var ownWritings = CountSketch()
  /// Written contacts with a subject, duplicates left out.
  private var writingCount = 0
  /// How often a customer's subject was written twice within a window.
  private var repetitions: [RepeatedSubject: Int] = [:]

  private struct RepeatedSubject: Hashable {
    let customer: UInt64
    let subject: UInt64

    var hash: UInt64 { (subject &* 0x9E37_79B9_7F4A_7C15) ^ customer }
  }

  /// Two unrelated contacts may share their subject with this probability and still not be taken
  /// for two.
  static let toleratedChance = 0.01
  /// Whoever repeated a subject so often does so by habit.
  static let habit = 2
  /// Who has so many contacts within a window is no customer, but a form or a machine that writes for
  /// all of them.
  static let crowd = 100
  /// Without subjects, what comes from the same customer to two streams within so many seconds may
  /// be the same.
  static let shortWindow: Int64 = 600

  /// - Parameter window: in seconds; 0 finds nothing.
  init(window: Int64) { self.window = window }

  /// `stream` numbers where it came in. Spam and merged contacts aren't shown to it.
  mutating func see(_ contact: Contact, stream: Int) -> Finding {
    guard window > 0, let name = contact.customer else { return .none }
    let customer = stableHash(of: name)
    let time = contact.createdAt.secondsSince1970
    let subject = contact.channel.isWritten ? contact.subject?.value : nil
    recent.forget(before: time - max(window, Self.shortWindow))
    var finding = Finding.none
    var written = 0
    var same: RecentContacts.Entry?
    let isCrowd = recent.count(of: customer) > Self.crowd
    if !isCrowd {
      recent.forEach(of: customer) { entry in
        if let subject, let other = entry.subject {
          guard time - entry.time <= window else { return }
          written += 1
          if other == subject, same == nil { same = entry }
        } else if entry.stream != stream, time - entry.time <= Self.shortWindow {
          finding = .possible
        }
      }
    }
    if let subject, let same {
      let key = RepeatedSubject(customer: customer, subject: subject)
      let times = repetitions[key] ?? 0
      let timesBefore = times - (same.isRepeated ? 1 : 0)
      finding =
        timesBefore < Self.habit && !isByChance(key, beside: written)
        ? .duplicate(of: same.stream) : .possible
      if !same.isRepeated {
        repetitions[key] = times + 1
        recent.markRepeated(same)
      }
      if case .duplicate = finding { return finding }
    }
    recent.add(customer: customer, time: time, subject: subject, stream: stream)
    if let subject {
      writings.add(subject)
      ownWritings.add(RepeatedSubject(customer: customer, subject: subject).hash)
      writingCount += 1
    }
    return finding
  }

  /// Whether one of `count` unrelated contacts would too often have this subject as well: `count` ×
  /// the share of all that other customers have written under it until now.
  private func isByChance(_ key: RepeatedSubject, beside count: Int) -> Bool {
    let others = Double(writings[key.subject] - ownWritings[key.hash])
    return Double(count) * others > Self.toleratedChance * Double(writingCount)
  }
}

extension ContactChannel {
  /// Whether the customer writes and leaves; in the other channels each contact holds a person.
  var isWritten: Bool {
    switch self {
    case .email, .social, .other: true
    case .phone, .chat: false
    }
  }
}

/// The same in every run, unlike Swift's own hashes: FNV-1a (G. Fowler, L. C. Noll and K.-P. Vo).
func stableHash(of text: String) -> UInt64 {
  text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}
