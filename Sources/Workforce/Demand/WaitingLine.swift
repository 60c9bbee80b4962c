/// The contacts of a channel that stood in line for an agent, in the order of joining.
package struct WaitingLine: Hashable, Sendable {
  package let contacts: [LineContact]
  /// How many agents are named.
  package let agents: Int
  /// What came in and isn't in the line, or not whole.
  package let counts: Counts

  package struct Counts: Hashable, Sendable {
    /// Contacts that ended before they were in line, such as calls that hang up in the menu.
    package var neverInLine = 0
    /// Contacts of which the wait, or the time an agent spent on them, isn't known. They are left out.
    package var untold = 0
    /// Contacts that somebody answered whose name isn't known.
    package var unnamed = 0
    /// Contacts that were answered while their agent still had another.
    package var alongside = 0

    package init() {}
  }

  package init(contacts: [LineContact], agents: Int, counts: Counts) {
    precondition(
      zip(contacts, contacts.dropFirst()).allSatisfy { $0.joinedAt <= $1.joinedAt },
      "A line is in the order of joining.")
    self.contacts = contacts
    self.agents = agents
    self.counts = counts
  }
}

/// A contact in line: when it came, and what became of it.
package struct LineContact: Hashable, Sendable {
  package let joinedAt: Timestamp
  package let waitSeconds: Int
  /// Nil if it gave up.
  package let answer: Answer?

  package struct Answer: Hashable, Sendable {
    /// From 1 on; 0 if nobody is named.
    package let agent: Int
    package let handleSeconds: Int

    package init(agent: Int, handleSeconds: Int) {
      self.agent = agent
      self.handleSeconds = handleSeconds
    }
  }

  package init(joinedAt: Timestamp, waitSeconds: Int, answer: Answer?) {
    precondition(waitSeconds >= 0, "Nobody waits for less than no time.")
    self.joinedAt = joinedAt
    self.waitSeconds = waitSeconds
    self.answer = answer
  }

  /// When it was answered or gave up.
  package var leftAt: Timestamp { joinedAt + Int64(waitSeconds) }

  /// When its agent was done with it.
  package var endedAt: Timestamp { leftAt + Int64(answer?.handleSeconds ?? 0) }
}
