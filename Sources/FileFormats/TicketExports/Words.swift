import Workforce

/// What systems call the channels.
enum ChannelWords {
  static func channel(of text: String) -> ContactChannel {
    let words = NormalizedHeader(text).words
    for (channel, marks) in marks where words.contains(where: marks.contains) { return channel }
    return .other
  }

  /// In the order in which they decide: a "Facebook message" is social, a "web chat" chat.
  private static let marks: [(ContactChannel, Set<String>)] = [
    (
      .phone,
      [
        "phone", "call", "calls", "voice", "voicemail", "ivr", "telephone", "talk", "tel",
        "inbound",
      ]
    ),
    (
      .social,
      [
        "facebook", "twitter", "instagram", "social", "tweet", "linkedin", "youtube", "reddit",
        "tiktok",
      ]
    ),
    (
      .chat,
      [
        "chat", "livechat", "messaging", "messenger", "whatsapp", "sms", "text", "telegram", "line",
        "bot", "widget",
      ]
    ),
    // A form, a portal and self service are answered in writing, later: as e-mail is.
    (
      .email,
      [
        "email", "mail", "form", "web", "webform", "portal", "website", "self", "selfservice",
      ]
    ),
  ]
}

/// What systems say about how a contact ended.
struct Ending {
  var isAbandoned = false
  var isSpam = false
  var isMerged = false
  /// It isn't over.
  var isOpen = false
  /// It came in when nobody was meant to answer.
  var isOutsideHours = false

  /// Reads the outcome of a call or a chat.
  init(outcome text: String) {
    let words = Set(NormalizedHeader(text).words)
    isOutsideHours =
      words.contains("hours") && !words.isDisjoint(with: ["out", "outside", "after", "closed"])
    isAbandoned =
      isOutsideHours || !words.isDisjoint(with: Self.abandonedWords)
      || words.contains("no") && !words.isDisjoint(with: ["answer", "available", "agent"])
      || words.isSuperset(of: ["not", "answer"])
    isSpam = !words.isDisjoint(with: ["spam", "phantom", "test", "junk"])
    isMerged = words.contains("duplicate")
  }

  /// Reads the status of a ticket. A ticket "in test" is no test ticket.
  init(status text: String) {
    let words = Set(NormalizedHeader(text).words)
    isAbandoned = !words.isDisjoint(with: Self.abandonedWords)
    isSpam = !words.isDisjoint(with: ["spam", "deleted", "suspended", "junk", "trash"])
    isMerged = words.contains("merged")
    isOpen = words.isDisjoint(with: [
      "closed", "resolved", "solved", "done", "deleted", "completed", "answered",
    ])
  }

  private static let abandonedWords: Set<String> = [
    "abandoned", "abandon", "hang", "hangup", "missed", "unanswered", "noanswer",
  ]

  /// Reads a list of tags, of which some are set by the system itself.
  init(tags text: String) {
    let tags = Set(text.lowercased().split { $0 == " " || $0 == "," || $0 == ";" })
    isSpam = tags.contains("spam")
    isMerged = !tags.isDisjoint(with: ["closed_by_merge", "merged"])
  }
}

/// A yes or no; nil if it is neither.
func writtenFlag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
  switch decodedText(bytes).lowercased() {
  case "true", "yes", "y", "t", "1", "x", "on": true
  case "false", "no", "n", "f", "0", "off": false
  default: writtenNumber(bytes).map { $0 > 0 }
  }
}

/// The bytes without spaces at their ends.
func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
  var start = 0
  var end = bytes.count
  while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
  while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
  return UnsafeBufferPointer(rebasing: bytes[start..<end])
}

/// Whether a trimmed name is none: what people and systems write where they know no group, agent or
/// customer.
func isNoName(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  if isMissing(bytes) { return true }
  switch bytes.count {
  case 1: return bytes[0] == UInt8(ascii: "?")
  case 7: return decodedText(bytes).lowercased() == "unknown"
  default: return false
  }
}

/// Whether a trimmed value stands for none: empty, `-`, `NULL`, `N/A`, `None`, `\N`, a date of
/// zeros.
func isMissing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  switch bytes.count {
  case 0: return true
  case 1: return bytes[0] == UInt8(ascii: "-")
  case 2...4:
    // Letters and marks only, so that numbers are quick to pass.
    guard bytes[0] > UInt8(ascii: "9") || bytes[0] == UInt8(ascii: "-") else { return false }
    switch decodedText(bytes).lowercased() {
    case "null", "n/a", "na", "nan", "none", "nil", "\\n", "--": return true
    default: return false
    }
  default:
    return bytes.count >= 10 && bytes[0] == 0x30 && bytes[1] == 0x30 && bytes[2] == 0x30
      && bytes[3] == 0x30 && bytes[4] == UInt8(ascii: "-") && bytes[5] == 0x30
  }
}

/// Whether the team began a contact, by what systems write of its direction.
func isOutbound(_ text: String) -> Bool {
  let words = Set(NormalizedHeader(text).words)
  return !words.isDisjoint(with: [
    "outbound", "outgoing", "out", "admin", "campaigns", "campaign", "automated", "operator",
  ])
}
