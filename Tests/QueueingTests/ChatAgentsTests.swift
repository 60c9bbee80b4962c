import Queueing
import Testing

struct ChatAgentsTests {
  @Test func atAPaceThatOthersDontSlowChatsAreCallsToMoreAgents() {
    let chat = ChatAgents(
      offeredLoad: 20, agents: 8, pace: [1, 1, 1], averageHandleTime: 600, patience: 300)
    let calls = ErlangA(offeredLoad: 20, agents: 24, averageHandleTime: 600, patience: 300)
    #expect(agree(chat.probabilityOfWait, calls.probabilityOfWait))
    #expect(agree(chat.abandonment, calls.abandonment))
    #expect(agree(chat.serviceLevel(within: 30), calls.serviceLevel(within: 30)))
    #expect(agree(chat.chatsInProgress, 20 * (1 - calls.abandonment)))
    #expect(agree(chat.meanHandleTime, 600))
    let endless = ChatAgents(offeredLoad: 20, agents: 8, pace: [1, 1, 1], averageHandleTime: 600)
    let patient = ErlangC(offeredLoad: 20, agents: 24, averageHandleTime: 600)
    #expect(agree(endless.averageSpeedOfAnswer, patient.averageSpeedOfAnswer))
  }

  @Test func oneChatAtATimeIsErlangA() {
    let chat = ChatAgents(
      offeredLoad: 7, agents: 8, pace: [1], averageHandleTime: 600, patience: 60)
    let calls = ErlangA(offeredLoad: 7, agents: 8, averageHandleTime: 600, patience: 60)
    #expect(agree(chat.abandonment, calls.abandonment))
    #expect(agree(chat.occupancy, calls.occupancy))
    #expect(agree(chat.meanConcurrency, 1))
  }

  struct Pace: Sendable, CustomStringConvertible {
    let description: String
    /// How much each further chat slows the others down.
    let slowing: Double
    let abandonmentOff: Double
    let waitOff: Double
  }

  @Test(arguments: [
    Pace(description: "mild", slowing: 0.15, abandonmentOff: 0.0015, waitOff: 0.005),
    Pace(description: "strong", slowing: 0.5, abandonmentOff: 0.006, waitOff: 0.015),
    Pace(description: "shared", slowing: 1, abandonmentOff: 0.014, waitOff: 0.04),
  ])
  func figuresAreNearThoseOfTheExactChain(pace: Pace) {
    for agents in [1, 2, 4] {
      for chats in [2, 3] {
        let paces = (0..<chats).map { 1 / (1 + pace.slowing * Double($0)) }
        let full = Double(agents * chats) * paces[chats - 1]
        for load in [0.6 * full, 0.9 * full, 1.1 * full] {
          let exact = ExactChats(agents: agents, pace: paces, load: load, patience: 0.5)
          let near = ChatAgents(
            offeredLoad: load, agents: agents, pace: paces, averageHandleTime: 1, patience: 0.5)
          let at = "\(agents) agents, \(chats) chats, load \(load)"
          #expect(abs(near.abandonment - exact.abandonment) < pace.abandonmentOff, "\(at)")
          #expect(abs(near.probabilityOfWait - exact.probabilityOfWait) < pace.waitOff, "\(at)")
          #expect(abs(near.occupancy - exact.occupancy) < 0.05, "\(at)")
          #expect(near.meanConcurrency <= exact.meanConcurrency * 1.001, "\(at)")
          #expect(near.meanConcurrency > exact.meanConcurrency * 0.87, "\(at)")
        }
      }
    }
  }

  @Test func moreChatsThanAnAgentCanHandleServeNobodyBetter() {
    #expect(ChatAgents.bestConcurrency(pace: [1, 0.87, 0.77, 0.5]) == 3)
    #expect(ChatAgents.bestConcurrency(pace: [1, 0.4]) == 1)
  }

  @Test func withoutLoadNobodyChats() {
    let quiet = ChatAgents(offeredLoad: 0, agents: 2, pace: [1, 0.8], averageHandleTime: 600)
    #expect(quiet.probabilityOfWait < 1e-80)
    #expect(quiet.chatsInProgress < 1e-80)
    #expect(quiet.serviceLevel(within: 0) == 1)
    #expect(quiet.meanConcurrency == 1)
    #expect(quiet.queueLength == 0)
  }

  @Test func moreThanAFullDeskFinishesIsNeverCaughtUp() {
    let swamped = ChatAgents(offeredLoad: 5, agents: 2, pace: [1, 0.8], averageHandleTime: 600)
    #expect(!swamped.keepsUp)
    #expect(swamped.chatsInProgress == 4)
    #expect(agree(swamped.meanHandleTime, 750))
  }

  @Test func theLeastAgentsForChatsMeetTheTargetAndOneFewerDoesNot() throws {
    var targets = ServiceTargets()
    targets.serviceLevel = .init(share: 0.8, within: 30)
    let pace = [1, 0.87, 0.77]
    for patience in [nil, 120.0] {
      for load in [0.2, 3, 20, 300] {
        let agents = try targets.requiredAgents(
          forChats: load, pace: pace, averageHandleTime: 600, patience: patience)
        func isMet(by agents: Int) -> Bool {
          targets.areMet(
            by: ChatAgents(
              offeredLoad: load, agents: agents, pace: pace, averageHandleTime: 600,
              patience: patience))
        }
        #expect(isMet(by: agents))
        #expect(agents == 1 || !isMet(by: agents - 1))
        #expect(
          try agents
            <= targets.requiredAgents(
              offeredLoad: load, averageHandleTime: 600, patience: patience))
      }
    }
    #expect(try targets.requiredAgents(forChats: 0, pace: pace, averageHandleTime: 600) == 0)
  }
}

/// Every agent's chats in a chain of their own, solved by going round until nothing changes. A chat
/// goes to whoever has fewest.
private struct ExactChats {
  private(set) var probabilityOfWait = 0.0
  private(set) var abandonment = 0.0
  private(set) var occupancy = 0.0
  private(set) var meanConcurrency = 1.0

  private struct State: Hashable {
    /// Agents by the chats they have.
    var having: [Int]
    var waiting: Int
  }

  init(agents: Int, pace: [Double], load: Double, patience: Double) {
    let most = pace.count
    func moves(_ state: State) -> [(State, Double)] {
      var next: [(State, Double)] = []
      var arrived = state
      if let fewest = (0..<most).first(where: { state.having[$0] > 0 }) {
        arrived.having[fewest] -= 1
        arrived.having[fewest + 1] += 1
      } else {
        arrived.waiting += 1
      }
      if arrived.waiting <= 80 { next.append((arrived, load)) }
      for chats in 1...most where state.having[chats] > 0 {
        var left = state
        if left.waiting > 0 {
          left.waiting -= 1
        } else {
          left.having[chats] -= 1
          left.having[chats - 1] += 1
        }
        next.append((left, Double(state.having[chats] * chats) * pace[chats - 1]))
      }
      if state.waiting > 0 {
        var left = state
        left.waiting -= 1
        next.append((left, Double(state.waiting) / patience))
      }
      return next
    }

    let empty = State(having: [agents] + Array(repeating: 0, count: most), waiting: 0)
    var numbers = [empty: 0]
    var states = [empty]
    var index = 0
    while index < states.count {
      for (next, _) in moves(states[index]) where numbers[next] == nil {
        numbers[next] = states.count
        states.append(next)
      }
      index += 1
    }
    var inflow = Array(repeating: [(from: Int, rate: Double)](), count: states.count)
    var outflow = Array(repeating: 0.0, count: states.count)
    for (index, state) in states.enumerated() {
      for (next, rate) in moves(state) {
        inflow[numbers[next] ?? 0].append((index, rate))
        outflow[index] += rate
      }
    }
    var chances = Array(repeating: 1 / Double(states.count), count: states.count)
    for _ in 0..<20_000 {
      var change = 0.0
      for index in states.indices {
        let value =
          inflow[index].reduce(0) { $0 + chances[$1.from] * $1.rate } / outflow[index]
        change = max(change, abs(value - chances[index]))
        chances[index] = value
      }
      let sum = chances.reduce(0, +)
      for index in states.indices { chances[index] /= sum }
      if change < 1e-14 { break }
    }
    var chats = 0.0
    for (state, chance) in zip(states, chances) {
      if state.having[most] == agents { probabilityOfWait += chance }
      abandonment += chance * Double(state.waiting) / patience / load
      occupancy += chance * Double(agents - state.having[0]) / Double(agents)
      chats += chance * Double(state.having.enumerated().reduce(0) { $0 + $1.offset * $1.element })
    }
    meanConcurrency = chats / (Double(agents) * occupancy)
  }
}
