import Workforce

/// HubSpot's export of tickets, with the labels of the screen.
///
/// Times are the account's, without an offset; durations are `HH:mm:ss` with as many hours as it
/// takes. The company notes in a property of its own what it merged by hand.
struct HubSpotHistory: HistoryExport {
  let system = "hubspot"

  let header = [
    "Ticket ID", "Ticket name", "Pipeline", "Ticket status", "Create date", "Close date",
    "Ticket owner", "Priority", "Category", "Source", "Associated Company (Primary)",
    "All associated contact emails", "Time to first agent email reply (HH:mm:ss)",
    "Time to close (HH:mm:ss)", "Assigned teams", "Language", "Merged into",
  ]

  func fields(of contact: Contact, on clock: WallClock) -> [String] {
    func time(_ instant: Timestamp?) -> String { instant.map { written($0, on: clock) } ?? "" }
    func after(_ instant: Timestamp?) -> String {
      instant.map { duration($0 - contact.createdAt) } ?? ""
    }
    // The system closes a call that nobody answered by itself.
    let closedAt =
      contact.resolvedAt
      ?? (contact.isAbandoned ? contact.createdAt + Int64(contact.waitSeconds ?? 0) : nil)
    let number = MadeUpSubjects.number(of: contact)
    let domain = "\((contact.customer ?? "unknown").lowercased()).example"
    // Two people of the same company are in the conversation now and then.
    let emails =
      "person\(number % 900 + 100)@\(domain)" + (number % 9 == 0 ? ";office@\(domain)" : "")
    return [
      contact.externalID, MadeUpSubjects.subject(of: contact), contact.stream ?? "Phone and chat",
      status(of: contact), time(contact.createdAt), time(closedAt), contact.agent ?? "",
      ["Low", "Medium", "Medium", "High", ""][number % 5],
      ["Product issue", "Billing issue", "Feature request", "General inquiry"][number % 4],
      source(contact), contact.customer ?? "", emails, after(contact.firstReplyAt),
      after(closedAt), contact.group ?? "", contact.language ?? "",
      contact.mergedInto ?? "",
    ]
  }

  private func status(of contact: Contact) -> String {
    if contact.isSpam { return "Spam" }
    if contact.isAbandoned { return "Abandoned" }
    if contact.resolvedAt != nil { return "Closed" }
    return contact.firstReplyAt == nil ? "New" : "Waiting on contact"
  }

  private func source(_ contact: Contact) -> String {
    switch contact.channel {
    case .phone: "Phone"
    case .chat: "Chat"
    case .email: MadeUpSubjects.number(of: contact) % 7 == 0 ? "Form" : "Email"
    case .social: "Facebook"
    case .other: ""
    }
  }

  private func duration(_ seconds: Int64) -> String {
    "\(twoDigits(Int(seconds / 3600))):\(twoDigits(Int(seconds / 60 % 60))):\(twoDigits(Int(seconds % 60)))"
  }
}
