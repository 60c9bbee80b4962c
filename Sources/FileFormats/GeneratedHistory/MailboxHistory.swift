import Workforce

/// The list of messages that a mail program exports of one mailbox.
///
/// It knows when a message came and was answered, and nothing of handle times.
struct MailboxHistory: HistoryExport {
  let system = "mailbox"

  let header = [
    "Number", "Received", "Mailbox", "Customer", "Subject", "Answered", "Closed", "Answered by",
  ]

  func fields(of contact: Contact, on clock: WallClock) -> [String] {
    func time(_ instant: Timestamp?) -> String { instant.map { written($0, on: clock) } ?? "" }
    return [
      contact.externalID, time(contact.createdAt), contact.stream ?? "", contact.customer ?? "",
      MadeUpSubjects.subject(of: contact), time(contact.firstReplyAt), time(contact.resolvedAt),
      contact.agent ?? "",
    ]
  }
}
