import Workforce

/// Freshdesk's export of the ticket list.
///
/// Times are the account's, without an offset, to the second. The columns of durations are empty, as
/// they often are; the time tracked is 0 where nobody tracked it. It doesn't tell which tickets were
/// merged: the company tags them by hand.
struct FreshdeskHistory: HistoryExport {
  let system = "freshdesk"

  let header = [
    "Ticket ID", "Subject", "Status", "Priority", "Source", "Type", "Agent", "Group",
    "Created time", "Due by Time", "Resolved time", "Closed time", "Last update time",
    "Initial response time", "Time tracked", "First response time (in hrs)",
    "Resolution time (in hrs)", "Agent interactions", "Customer interactions", "Resolution status",
    "First response status", "Tags", "Product", "Company Name", "Language", "Segment",
  ]

  func fields(of contact: Contact, on clock: WallClock) -> [String] {
    func time(_ instant: Timestamp?) -> String {
      instant.map {
        let seconds = clock.localTime(at: $0).second
        return "\(written($0, on: clock)):\(twoDigits(seconds))"
      } ?? ""
    }
    // The system closes a call that nobody answered by itself.
    let closedAt =
      contact.resolvedAt
      ?? (contact.isAbandoned ? contact.createdAt + Int64(contact.waitSeconds ?? 0) : nil)
    let number = MadeUpSubjects.number(of: contact)
    return [
      contact.externalID, MadeUpSubjects.subject(of: contact), status(of: contact),
      ["Low", "Medium", "Medium", "High", "Urgent"][number % 5], source(contact),
      ["Question", "Incident", "Problem", ""][number % 4], contact.agent ?? "",
      contact.group ?? "", time(contact.createdAt), time(contact.createdAt + 2 * 86_400),
      time(closedAt), time(closedAt),
      time(closedAt ?? contact.firstReplyAt ?? contact.createdAt), time(contact.firstReplyAt),
      clockTime(contact.handleSeconds ?? 0), "", "", contact.firstReplyAt == nil ? "0" : "1", "1",
      closedAt == nil ? "" : "Within SLA", contact.firstReplyAt == nil ? "" : "Within SLA",
      tags(of: contact), contact.stream ?? "", contact.customer ?? "", contact.language ?? "",
      contact.segment ?? "",
    ]
  }

  private func status(of contact: Contact) -> String {
    if contact.isAbandoned { return "Abandoned" }
    if contact.resolvedAt != nil { return "Closed" }
    return contact.firstReplyAt == nil ? "Open" : "Pending"
  }

  private func source(_ contact: Contact) -> String {
    switch contact.channel {
    case .phone: "Phone"
    case .chat: "Chat"
    case .email: MadeUpSubjects.number(of: contact) % 7 == 0 ? "Feedback Widget" : "Email"
    case .social: "Facebook"
    case .other: ""
    }
  }

  private func tags(of contact: Contact) -> String {
    [contact.mergedInto == nil ? nil : "merged", contact.isSpam ? "spam" : nil]
      .compactMap(\.self).joined(separator: ",")
  }

  private func clockTime(_ seconds: Int) -> String {
    "\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
  }
}
