import Workforce

/// Who answers whom.
extension SupportDesk {
  /// An agent and the handle time factor; the agent is −1 for nobody.
  struct Match {
    var agent = -1
    var factor = 1.0
  }

  /// Whoever answers a contact of `queue` that came at `arrivedAt`: of the groups reached by now
  /// the most preferred with somebody free, and there whoever has been idle longest; with chats,
  /// whoever holds fewest (or most).
  @inline(__always)
  func idleAgent(for queue: Int, arrivedAt: Double) -> Match {
    let own = rules.queues[queue]
    var match = Match()
    var preference = Int.max
    var load = Int.max
    var since = Double.infinity
    for index in own.reachesFrom..<own.reachesTo {
      let reach = rules.reaches[index]
      if reach.preference > preference { break }
      if reach.afterSeconds > 0, arrivedAt + reach.afterSeconds > now { continue }
      let group = rules.groups[reach.group]
      if own.answering != .alongside || group.room == 1 {
        let first = agentLists[group.lists].first
        if first >= 0, load > 0 || agents[Int(first)].idleSince < since {
          match = Match(agent: Int(first), factor: reach.factor)
          preference = reach.preference
          load = 0
          since = agents[Int(first)].idleSince
        }
      } else {
        for step in 0..<group.room {
          let held = group.fillsUp ? group.room - 1 - step : step
          let first = agentLists[group.lists + held].first
          if first < 0 { continue }
          let rank = group.fillsUp ? step : held
          if rank < load || (rank == load && agents[Int(first)].idleSince < since) {
            match = Match(agent: Int(first), factor: reach.factor)
            preference = reach.preference
            load = rank
            since = agents[Int(first)].idleSince
          }
          break
        }
      }
    }
    return match
  }

  /// Whoever puts work down for a contact that can't be put off: of the most preferred group
  /// reached by now, whoever took it up last.
  @inline(never)
  func agentInBetween(for queue: Int, arrivedAt: Double) -> Match {
    let own = rules.queues[queue]
    for index in own.reachesFrom..<own.reachesTo {
      let reach = rules.reaches[index]
      if reach.afterSeconds > 0, arrivedAt + reach.afterSeconds > now { continue }
      let group = rules.groups[reach.group]
      let last = agentLists[group.lists + group.room].last
      if last >= 0 { return Match(agent: Int(last), factor: reach.factor) }
    }
    return Match()
  }

  /// The contact that an agent takes next, and the handle time factor; −1 for none.
  @inline(__always)
  mutating func nextContact(forAgent agent: Int) -> Match {
    let group = rules.groups[Int(agents[agent].group)]
    let hasChats = agents[agent].doing == .chats
    var best = Match()
    var priority = Int.max
    var key = Double.infinity
    for index in group.servesFrom..<group.servesTo {
      let serve = rules.serves[index]
      if serve.priority > priority { break }
      if hasChats, !serve.isAlongside { continue }
      var first = Int(lines[serve.queue].first)
      if noticesHangUpsLate {
        if first >= 0, contacts[first].deadline < now { first = nextPatient(serve.queue) }
      }
      if first < 0 { continue }
      let arrivedAt = contacts[first].arrivedAt
      if serve.afterSeconds > 0, arrivedAt + serve.afterSeconds > now { continue }
      let rank =
        switch rules.order {
        case .longestWaiting: arrivedAt
        case .longestQueue: -Double(lines[serve.queue].count)
        case .earliestDue: arrivedAt + rules.queues[serve.queue].promiseSeconds
        }
      if best.agent < 0 || rank < key {
        best = Match(agent: first, factor: serve.factor)
        priority = serve.priority
        key = rank
      }
    }
    return best
  }

  /// Notices those at a line's head who hung up, and gives the first who still waits; −1 for nobody.
  @inline(never)
  mutating func nextPatient(_ queue: Int) -> Int {
    var first = Int(lines[queue].first)
    while first >= 0, contacts[first].deadline < now {
      hangUp(first, at: contacts[first].deadline)
      first = Int(lines[queue].first)
    }
    return first
  }
}
