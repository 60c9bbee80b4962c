import Workforce

/// Which weeks are measured, and what tells queues apart.
package struct WeekTerms: Hashable, Sendable {
  /// The most whole weeks to average.
  package var weeks: Int
  package var intervalSeconds: Int
  package var byLanguage: Bool
  package var bySkill: Bool
  /// Only where the meter knows customers' segments.
  package var bySegment: Bool

  package init(
    weeks: Int = 8, intervalSeconds: Int = 900, byLanguage: Bool = true, bySkill: Bool = false,
    bySegment: Bool = false
  ) {
    precondition(weeks > 0, "At least one week is measured.")
    precondition(
      intervalSeconds > 0 && 86_400 % intervalSeconds == 0, "A day has whole intervals.")
    self.weeks = weeks
    self.intervalSeconds = intervalSeconds
    self.byLanguage = byLanguage
    self.bySkill = bySkill
    self.bySegment = bySegment
  }

  /// - Parameter segment: that of whoever wrote.
  func key(of contact: Contact, segment: String? = nil) -> QueueKey {
    QueueKey(
      channel: contact.channel, language: byLanguage ? contact.language : nil,
      skill: bySkill ? contact.group : nil,
      segment: bySegment ? segment : nil)
  }
}
