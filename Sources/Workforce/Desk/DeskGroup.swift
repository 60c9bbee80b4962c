/// People with the same skills and languages.
package struct DeskGroup: Hashable, Sendable {
  package let name: String
  package let staffing: DeskStaffing
  /// How fast one of several chats goes on while an agent holds 1, 2, … of them, against a chat
  /// that is alone; as many figures as chats can be held.
  package let chatSpeeds: [Double]
  package let chatRouting: ChatRouting
  /// Priorities of this group's own, by queue, instead of the queues'.
  package let queuePriorities: [Int: Int]

  /// Whom the next chat goes to.
  package enum ChatRouting: Hashable, Sendable {
    /// To whoever holds fewest.
    case leastLoaded
    /// To whoever holds most and has room, so that others stay free.
    case mostLoaded
  }

  package init(
    name: String, staffing: DeskStaffing, chatSpeeds: [Double] = [1],
    chatRouting: ChatRouting = .leastLoaded, queuePriorities: [Int: Int] = [:]
  ) {
    precondition(
      !chatSpeeds.isEmpty && chatSpeeds.allSatisfy { $0 > 0 }, "Every chat goes on at some speed.")
    self.name = name
    self.staffing = staffing
    self.chatSpeeds = chatSpeeds
    self.chatRouting = chatRouting
    self.queuePriorities = queuePriorities
  }
}

/// Who is there.
package enum DeskStaffing: Hashable, Sendable {
  /// So many in each interval, the last figure for all intervals after it. Who is idle leaves
  /// first, else who is done first.
  case headcount([Int])
  /// Each person by name of position: shifts with their breaks.
  case shifts([DeskShift])
}

/// One person's working time. Whoever is in a conversation when it ends, or when a break begins,
/// finishes it first; a break ends when it was meant to.
package struct DeskShift: Hashable, Sendable {
  package let seconds: Range<Double>
  /// In ascending order, apart, and inside the shift.
  package let breaks: [Range<Double>]
  /// The probability that nobody comes.
  package let absence: Double

  package init(seconds: Range<Double>, breaks: [Range<Double>] = [], absence: Double = 0) {
    precondition(
      breaks.allSatisfy {
        $0.lowerBound >= seconds.lowerBound && $0.upperBound <= seconds.upperBound
      } && zip(breaks, breaks.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound },
      "Breaks are in order and inside their shift.")
    precondition((0...1).contains(absence), "A probability is from 0 to 1.")
    self.seconds = seconds
    self.breaks = breaks
    self.absence = absence
  }
}
