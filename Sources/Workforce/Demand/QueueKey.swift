/// What tells one queue from another: the channel, and where queues are kept apart by them, the
/// language and the skill that a contact needs, and the segment of whoever writes.
package struct QueueKey: Hashable, Sendable {
  package var channel: ContactChannel
  /// Nil where contacts don't say, or aren't told apart.
  package var language: String?
  /// The group of people that took it, or the phone system's queue; nil as for the language.
  package var skill: String?
  /// The customer's; nil as for the language.
  package var segment: String?

  package init(
    channel: ContactChannel, language: String? = nil, skill: String? = nil, segment: String? = nil
  ) {
    self.channel = channel
    self.language = language
    self.skill = skill
    self.segment = segment
  }

  /// "phone · Spanish · Billing".
  package var name: String {
    [channel.rawValue, language, skill, segment].compactMap(\.self).joined(separator: " · ")
  }
}
