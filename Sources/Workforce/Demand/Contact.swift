/// One contact of a customer with support, as its system of record tells it: a ticket, a
/// conversation or a call.
///
/// Fields that a system doesn't give are nil, never guessed.
package struct Contact: Hashable, Sendable {
  /// The system it comes from, such as `zendesk`. With `externalID` it names the contact for ever.
  package var source: String
  package var externalID: String
  /// Where it came in: an inbox, a brand, a phone number, a queue. Also known as the source of
  /// tickets.
  package var stream: String?
  package var channel: ContactChannel
  package var createdAt: Timestamp
  package var firstReplyAt: Timestamp?
  package var resolvedAt: Timestamp?
  package var reopenedCount: Int
  /// Time a person spent on it: talk, hold and after-work of a call.
  package var handleSeconds: Int?
  /// Time until a person took it up.
  package var waitSeconds: Int?
  /// The customer gave up before anybody answered.
  package var isAbandoned: Bool
  package var agent: String?
  package var group: String?
  package var language: String?
  package var customer: String?
  package var customerSince: Timestamp?
  package var segment: String?
  /// Marked as spam, a test or a phantom: not demand.
  package var isSpam: Bool
  /// The contact that this one was merged into: counted once, there.
  package var mergedInto: String?
  /// What it is about; nil where no subject is known, as of most calls.
  package var subject: SubjectFingerprint?

  package init(
    source: String, externalID: String, channel: ContactChannel, createdAt: Timestamp,
    stream: String? = nil, firstReplyAt: Timestamp? = nil, resolvedAt: Timestamp? = nil,
    reopenedCount: Int = 0, handleSeconds: Int? = nil, waitSeconds: Int? = nil,
    isAbandoned: Bool = false, agent: String? = nil, group: String? = nil,
    language: String? = nil, customer: String? = nil, customerSince: Timestamp? = nil,
    segment: String? = nil, isSpam: Bool = false, mergedInto: String? = nil,
    subject: SubjectFingerprint? = nil
  ) {
    self.source = source
    self.externalID = externalID
    self.stream = stream
    self.channel = channel
    self.createdAt = createdAt
    self.firstReplyAt = firstReplyAt
    self.resolvedAt = resolvedAt
    self.reopenedCount = reopenedCount
    self.handleSeconds = handleSeconds
    self.waitSeconds = waitSeconds
    self.isAbandoned = isAbandoned
    self.agent = agent
    self.group = group
    self.language = language
    self.customer = customer
    self.customerSince = customerSince
    self.segment = segment
    self.isSpam = isSpam
    self.mergedInto = mergedInto
    self.subject = subject
  }

  /// Whether it is work that came in: spam is not, and a merged contact counts where it went.
  package var isDemand: Bool { !isSpam && mergedInto == nil }
}

/// The way a contact comes in.
package enum ContactChannel: String, CaseIterable, Codable, Sendable {
  case phone, chat, email, social, other
}
