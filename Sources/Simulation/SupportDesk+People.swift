/// Who is there, and who has time.
extension SupportDesk {
  // MARK: Lists of agents, in each whoever is longest in it first

  /// Joins the list that fits what the agent has in hand, if the agent has room or could make it.
  @inline(__always)
  mutating func joinList(_ agent: Int) {
    let group = rules.groups[Int(agents[agent].group)]
    let list: Int
    switch agents[agent].doing {
    case .call: return
    case .nothing: list = group.lists
    case .chats:
      if Int(agents[agent].load) >= group.room || agents[agent].isLeaving { return }
      list = group.lists + Int(agents[agent].load)
    case .inBetween: list = group.lists + group.room
    }
    let last = agentLists[list].last
    agents[agent].list = Int32(list)
    agents[agent].previous = last
    agents[agent].next = -1
    if last < 0 {
      agentLists[list].first = Int32(agent)
    } else {
      agents[Int(last)].next = Int32(agent)
    }
    agentLists[list].last = Int32(agent)
  }

  @inline(__always)
  mutating func leaveList(_ agent: Int) {
    let list = Int(agents[agent].list)
    if list < 0 { return }
    let previous = agents[agent].previous
    let next = agents[agent].next
    if previous < 0 { agentLists[list].first = next } else { agents[Int(previous)].next = next }
    if next < 0 { agentLists[list].last = previous } else { agents[Int(next)].previous = previous }
    agents[agent].list = -1
  }

  // MARK: The calendar

  @inline(never)
  mutating func turnCalendar() {
    let boundary = Double(cell) * calendar.intervalSeconds
    if boundary <= now {
      for group in 0..<rules.groupCount { countPresent(group) }
      cell += 1
      cellBegins = boundary
      if Int(cell) > calendar.intervalCount {
        isOver = !servesOut
        events.schedule(calendarPlace, at: .infinity)
        return
      }
      for group in 0..<rules.groupCount {
        if let wanted = calendar.headcount(ofGroup: group, interval: Int(cell) - 1) {
          setHeadcount(group, wanted)
        }
      }
    }
    while nextChange < calendar.changes.count, calendar.changes[nextChange].time <= now {
      let change = calendar.changes[nextChange]
      nextChange += 1
      if isAbsent[change.agent] { continue }
      if change.comes { comes(change.agent) } else { goes(change.agent) }
    }
    let next =
      nextChange < calendar.changes.count ? calendar.changes[nextChange].time : .infinity
    events.schedule(calendarPlace, at: min(next, Double(cell) * calendar.intervalSeconds))
  }

  /// Adds up the time of those who are there until now.
  func countPresent(_ group: Int) {
    recorder.present(
      group: group, cell: Int(cell), seconds: Double(present[group]) * (now - presentSince[group]))
    presentSince[group] = now
  }

  // MARK: Coming and going

  private mutating func comes(_ agent: Int) {
    if agents[agent].isPresent {
      // Still busy from before the break.
      agents[agent].isLeaving = false
      if agents[agent].doing == .chats, agents[agent].list < 0, hasRoom(agent) { seekWork(agent) }
      return
    }
    let group = Int(agents[agent].group)
    countPresent(group)
    present[group] += 1
    agents[agent].isPresent = true
    agents[agent].isLeaving = false
    agents[agent].idleSince = now
    seekWork(agent)
  }

  private mutating func goes(_ agent: Int) {
    guard agents[agent].isPresent else { return }
    leaveList(agent)
    switch agents[agent].doing {
    case .nothing: isGone(agent)
    case .call, .chats: agents[agent].isLeaving = true
    case .inBetween:
      putWorkDown(agent)
      isGone(agent)
      offerPutDown()
    }
  }

  /// Somebody who should have gone earlier, or who is one too many, is done.
  @inline(never)
  mutating func goesWhenDone(_ agent: Int) {
    if !agents[agent].isLeaving { surplus[Int(agents[agent].group)] -= 1 }
    isGone(agent)
  }

  private mutating func isGone(_ agent: Int) {
    let group = Int(agents[agent].group)
    countPresent(group)
    present[group] -= 1
    agents[agent].isPresent = false
    agents[agent].isLeaving = false
    events.schedule(agentPlace(agent), at: .infinity)
  }

  // MARK: Headcount

  private mutating func setHeadcount(_ group: Int, _ wanted: Int) {
    let agents = rules.groups[group].agentsFrom..<rules.groups[group].agentsTo
    var planned = Int(present[group]) - Int(surplus[group])
    for agent in agents where self.agents[agent].isLeaving { planned -= 1 }
    while planned < wanted {
      if surplus[group] > 0 {
        surplus[group] -= 1
      } else if let leaving = agents.first(where: { self.agents[$0].isLeaving }) {
        comes(leaving)
      } else if let away = agents.first(where: { !self.agents[$0].isPresent }) {
        comes(away)
      }
      planned += 1
    }
    while planned > wanted {
      sendHome(group)
      planned -= 1
    }
  }

  /// One person less: somebody idle, else somebody whose work can be put down, else whoever is done
  /// first or, where chats are held, somebody with fewest.
  private mutating func sendHome(_ group: Int) {
    let rules = rules.groups[group]
    let idle = agentLists[rules.lists].first
    if idle >= 0 { return goes(Int(idle)) }
    let inBetween = agentLists[rules.lists + rules.room].last
    if inBetween >= 0 { return goes(Int(inBetween)) }
    if rules.room == 1 {
      surplus[group] += 1
    } else if let agent = (rules.agentsFrom..<rules.agentsTo)
      .filter({ agents[$0].isPresent && !agents[$0].isLeaving })
      .min(by: { agents[$0].load < agents[$1].load })
    {
      goes(agent)
    }
  }
}
