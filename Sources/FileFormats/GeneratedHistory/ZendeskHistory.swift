import Workforce

/// Zendesk Support's ticket export.
///
/// Times are the account's, without an offset. It has no column for abandonment; an abandoned call
/// is a closed ticket with a tag. Language, segment, inbox and handle time are custom fields.
struct ZendeskHistory: HistoryExport {
  let system = "zendesk"

  let header: [String] =
    [
      "Summation column", "Id", "Requester", "Requester id", "Requester external id",
      "Requester email", "Requester domain", "Submitter", "Assignee", "Group", "Subject", "Tags",
      "Status", "Priority", "Via", "Ticket type", "Created at", "Updated at", "Assigned at",
      "Organization", "Due date", "Initially assigned at", "Solved at", "Resolution time",
      "Satisfaction Score", "Group stations", "Assignee stations", "Reopens", "Replies",
    ]
    + [
      "First reply time", "First resolution time", "Full resolution time", "Agent wait time",
      "Requester wait time", "On hold time",
    ].flatMap { ["\($0) in minutes", "\($0) in minutes within business hours"] }
    + ["Language [list]", "Segment [list]", "Brand", "Handle time [int]"]

  func fields(of contact: Contact, on clock: WallClock) -> [String] {
    func time(_ instant: Timestamp?) -> String { instant.map { written($0, on: clock) } ?? "" }
    func after(_ instant: Timestamp?) -> String {
      instant.map { String(minutes(from: contact.createdAt, to: $0)) } ?? ""
    }
    // The system closes a call that nobody answered by itself.
    let closedAt =
      contact.resolvedAt
      ?? (contact.isAbandoned ? contact.createdAt + Int64(contact.waitSeconds ?? 0) : nil)
    let number = MadeUpSubjects.number(of: contact)
    let customer = contact.customer ?? "unknown"
    let domain = "\(customer.lowercased()).example"
    let requester = "Person \(number % 900 + 100)"
    let isAssigned = contact.agent != nil
    let hours = closedAt.map { ($0 - contact.createdAt + 1800) / 3600 }
    let firstResolution = contact.reopenedCount > 0 ? contact.firstReplyAt : closedAt
    let identity = [
      "1", contact.externalID, requester, String(7_000_000 + number % 900_000),
      contact.customer ?? "", "person\(number % 900 + 100)@\(domain)", domain, requester,
      contact.agent ?? "", contact.group ?? "", MadeUpSubjects.subject(of: contact),
      tags(of: contact), status(of: contact),
      ["Low", "Normal", "Normal", "Normal", "High", "Urgent"][number % 6], via(contact),
      ["Question", "Incident", "Problem", ""][number % 4],
    ]
    let times = [
      time(contact.createdAt),
      time(closedAt ?? contact.firstReplyAt ?? contact.createdAt),
      isAssigned ? time(contact.firstReplyAt ?? contact.createdAt) : "", contact.customer ?? "", "",
      isAssigned ? time(contact.firstReplyAt ?? contact.createdAt) : "", time(closedAt),
      hours.map(String.init) ?? "", ["Not Offered", "Offered", "Good", "Good", "Bad"][number % 5],
      "1", isAssigned ? "1" : "0", String(contact.reopenedCount),
      contact.firstReplyAt == nil ? "0" : String(1 + number % 3),
    ]
    // Business hours were never set up, so that column repeats the other, as it does in life.
    let durations = [
      after(contact.firstReplyAt), after(firstResolution), after(closedAt), "0",
      after(closedAt), "0",
    ].flatMap { [$0, $0] }
    return identity + times + durations + [
      contact.language ?? "", contact.segment ?? "", contact.stream ?? "",
      contact.handleSeconds.map(String.init) ?? "",
    ]
  }

  private func tags(of contact: Contact) -> String {
    [
      contact.mergedInto == nil ? nil : "closed_by_merge", contact.isSpam ? "spam" : nil,
      contact.isAbandoned ? "abandoned_call" : nil, contact.segment?.lowercased(),
    ].compactMap(\.self).joined(separator: " ")
  }

  private func status(of contact: Contact) -> String {
    if contact.isAbandoned || contact.resolvedAt != nil { return "Closed" }
    return contact.firstReplyAt == nil ? "New" : "Pending"
  }

  private func via(_ contact: Contact) -> String {
    switch contact.channel {
    case .phone: "Phone call (inbound)"
    case .chat: "Chat"
    case .email: MadeUpSubjects.number(of: contact) % 7 == 0 ? "Web form" : "Mail"
    case .social: "Facebook private message"
    case .other: "Web service"
    }
  }
}
