/// Agents who hold several chats at once, each of them slower the more they hold.
///
///     let chat = ChatAgents(
///       offeredLoad: 20, agents: 8, pace: [1, 0.87, 0.77], averageHandleTime: 600, patience: 120)
///     chat.meanConcurrency
///
/// The load is that of chats handled alone: how many come in while an agent handles one and nothing
/// else. A new chat goes to the agent with the fewest. With a pace of 1 throughout, it is `ErlangA` or
/// `ErlangC` with as many agents as chats fit.
///
/// The chats of all agents are taken as one number, evenly spread over the agents, which is a chain of
/// states that can be summed. What really happens is less even. Held against the exact chains of 1 to 30
/// agents, the share that gives up is off by at most 0.0015 where each further chat slows the others down
/// by 15 %, by 0.006 at 50 %, and by 0.014 where they share one agent's pace; the share that waits by
/// 0.005, 0.015 and 0.04. Occupancy is too high by up to 0.04, and so `meanConcurrency` too low by up to
/// 7 %, or 13 % where a pace is shared. Agents who fill up before the next one gets a chat do worse than
/// all this. Paces are measured as chats finished ÷ time spent with so many open. The fluid view is that
/// of T. Tezcan and J. Zhang, "Routing and staffing in customer service chat systems with impatient
/// customers", Operations Research 62(4), 2014, doi:10.1287/opre.2014.1284.
package struct ChatAgents: DeskBehindQueue {
  package let offeredLoad: Double
  package let agents: Double
  /// How fast a single chat proceeds with one open, with two, and so on to the most that an agent may
  /// hold, where 1 is the pace of a chat alone.
  package let pace: [Double]
  /// Seconds that a chat takes alone.
  package let averageHandleTime: Double
  /// Chats in progress, on average.
  package let chatsInProgress: Double
  /// The share of their time for which agents have at least one chat.
  package let occupancy: Double
  package let waiting: any QueuePerformance

  /// Without patience, nobody gives up before an agent takes the chat.
  package init(
    offeredLoad: Double, agents: Int, pace: [Double], averageHandleTime: Double,
    patience: Double? = nil
  ) {
    precondition(agents >= 1, "There is at least one agent.")
    precondition(
      !pace.isEmpty && pace.allSatisfy { $0 > 0 && $0.isFinite },
      "An agent holds at least one chat, and a chat's pace is above 0.")
    precondition(
      offeredLoad >= 0 && offeredLoad.isFinite, "A load is finite and never negative.")
    let load = max(offeredLoad, leastLoad)
    let most = agents * pace.count
    let paces = ChatPaces(agents: agents, pace: pace)
    let desk = FullDesk(states: 0...most) {
      paces.finished(withChats: $0) / load
    } counting: {
      [Double($0), Double(min($0, agents))]
    }
    // Seen from the queue, a full desk is so many agents with one chat each.
    let atFullPace = paces.finished(withChats: most)
    let waiting = queue(
      before: ErlangB(offeredLoad: load, agents: atFullPace, blocking: desk.blocking),
      averageHandleTime: averageHandleTime, patience: patience)
    self.offeredLoad = offeredLoad
    self.agents = Double(agents)
    self.pace = pace
    self.averageHandleTime = averageHandleTime
    self.waiting = waiting
    // Whether full or not: given that the desk isn't, states keep their proportions.
    let full = waiting.probabilityOfWait
    let notFull = desk.blocking < 1 ? (1 - full) / (1 - desk.blocking) : 0
    chatsInProgress = full * Double(most) + notFull * (desk.means[0] - desk.blocking * Double(most))
    occupancy = min(
      1, full + notFull * (desk.means[1] / Double(agents) - desk.blocking))
  }
}

extension ChatAgents {
  /// Chats that an agent with any has open, on average; 1 where there is no load.
  package var meanConcurrency: Double {
    occupancy > 0 && offeredLoad > 0 ? chatsInProgress / (agents * occupancy) : 1
  }

  /// Seconds from the first to the last word of a chat, slowed down by the others.
  package var meanHandleTime: Double {
    let answered = offeredLoad * (1 - abandonment)
    return answered > 0
      ? chatsInProgress / (keepsUp ? answered : fullThroughput) * averageHandleTime
      : averageHandleTime / pace[0]
  }

  /// Chats that all agents together finish in the time of one chat alone, with as many open as may be.
  private var fullThroughput: Double { agents * Double(pace.count) * pace[pace.count - 1] }

  /// How many chats an agent holds best: with more, an agent finishes fewer.
  package static func bestConcurrency(pace: [Double]) -> Int {
    let finished = pace.enumerated().map { Double($0.offset + 1) * $0.element }
    return (finished.firstIndex(of: finished.max() ?? 0) ?? 0) + 1
  }
}

/// What agents finish together when their chats are spread as evenly as can be.
private struct ChatPaces {
  let agents: Int
  let pace: [Double]

  /// Chats finished in the time of one chat alone.
  func finished(withChats chats: Int) -> Double {
    let each = chats / agents
    let withOneMore = chats % agents
    return Double(agents - withOneMore) * finishedByOne(each)
      + Double(withOneMore) * finishedByOne(each + 1)
  }

  private func finishedByOne(_ chats: Int) -> Double {
    chats == 0 || chats > pace.count ? 0 : Double(chats) * pace[chats - 1]
  }
}
