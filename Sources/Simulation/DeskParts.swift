/// A contact that is waiting or in hand.
struct DeskContact: BitwiseCopyable {
  /// The customer's number, from which the random numbers follow.
  var customer: UInt64 = 0
  /// When it came into this queue.
  var arrivedAt = 0.0
  /// When the customer hangs up.
  var deadline = Double.infinity
  /// Work that is left, in seconds of an agent with nothing else; negative if it isn't begun.
  var remaining = -1.0
  var cell: Int32 = 0
  var queue: Int32 = 0
  var attempt: Int32 = 0
  /// Its neighbours in the line, -1 for none; `next` links what is free, too.
  var next: Int32 = -1
  var previous: Int32 = -1
  /// Changes whenever the contact stops waiting, so that its timers are void.
  var ticket: UInt32 = 0
}

/// Somebody who answers.
struct DeskAgent: BitwiseCopyable {
  /// What an agent has in hand.
  enum Doing: UInt8, BitwiseCopyable { case nothing, call, chats, inBetween }

  var group: Int32 = 0
  /// The chats in hand, or 1 for a call or work in between.
  var load: Int32 = 0
  var doing = Doing.nothing
  var isPresent = false
  /// Whether the agent goes when nothing is in hand any more.
  var isLeaving = false
  /// The list the agent is in, -1 for none, and neighbours there.
  var list: Int32 = -1
  var next: Int32 = -1
  var previous: Int32 = -1
  /// The work in between; of a call, only its queue and customer.
  var contact: Int32 = -1
  var queue: Int32 = 0
  var customer: UInt64 = 0
  var busyCell: Int32 = 0
  var busySince = 0.0
  var idleSince = 0.0
  /// The present contact's handle time ÷ the queue's.
  var factor = 1.0
  /// Chats: work done on each chat in hand since the agent was last without any, and when that
  /// was reckoned.
  var workDone = 0.0
  var workedUntil = 0.0
}

/// One of several chats of an agent.
struct ChatSlot: BitwiseCopyable {
  var contact: Int32 = -1
  /// The agent's `workDone` when this chat is over.
  var endsAtWork = 0.0
  var begun = 0.0
  var begunCell: Int32 = 0
}

/// The two ends of a line.
struct LineEnds: BitwiseCopyable {
  var first: Int32 = -1
  var last: Int32 = -1
  var count: Int32 = 0
}
