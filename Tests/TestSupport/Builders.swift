package import Workforce

extension Contact {
  /// An e-mail ticket with sane values, of which a test names those that matter to it.
  package static func made(
    id: String = "1", created: Int64 = 0, resolved: Int64? = nil, channel: ContactChannel = .email,
    agent: String? = nil
  ) -> Contact {
    Contact(
      source: "test", externalID: id, channel: channel,
      createdAt: Timestamp(secondsSince1970: created),
      resolvedAt: resolved.map(Timestamp.init(secondsSince1970:)), agent: agent)
  }
}
