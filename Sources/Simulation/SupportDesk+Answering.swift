import Workforce

/// From a contact's coming in to its being taken up.
extension SupportDesk {
  @inline(__always)
  mutating func contactArrives(_ queue: Int) {
    let customer = arrivals.number(queue)
    coming.schedule(queue, at: arrivals.next(queue))
    comesIn(queue, customer: customer, attempt: 0)
  }

  @inline(__always)
  mutating func comesIn(_ queue: Int, customer: UInt64, attempt: Int32) {
    if rules.queues[queue].turnsAway, !isOpen(queue) {
      recorder.turnedAway(queue: queue, cell: Int(cell))
      return
    }
    recorder.offered(queue: queue, cell: Int(cell), isRetrial: attempt > 0)
    if rules.queues[queue].answering != .exclusively {
      joinsOthers(queue, customer: customer, attempt: attempt)
      return
    }
    var match = idleAgent(for: queue, arrivedAt: now)
    if match.agent < 0, inBetweenCount > 0 { match = freedAgent(for: queue, arrivedAt: now) }
    if match.agent < 0 {
      lineUp(queue, customer: customer, attempt: attempt, arrivedAt: now, waitsSince: now)
      return
    }
    recorder.answeredAtOnce(queue: queue, cell: Int(cell))
    leaveList(match.agent)
    let ends = beginCall(match.agent, queue: queue, customer: customer, factor: match.factor)
    if putDown < 0 {
      events.scheduleAnew(agentPlace(match.agent), at: ends)
    } else {
      events.schedule(agentPlace(match.agent), at: ends)
      offerPutDown()
    }
  }

  /// A contact that an agent may have in hand along with others, or in between.
  @inline(never)
  private mutating func joinsOthers(_ queue: Int, customer: UInt64, attempt: Int32) {
    lineUp(queue, customer: customer, attempt: attempt, arrivedAt: now, waitsSince: now)
    _ = offer(Int(lines[queue].last))
  }

  /// Frees somebody of work in between, which goes back to the front of its line; `putDown` names
  /// it until `offerPutDown`.
  @inline(never)
  mutating func freedAgent(for queue: Int, arrivedAt: Double) -> Match {
    let match = agentInBetween(for: queue, arrivedAt: arrivedAt)
    if match.agent >= 0 { putWorkDown(match.agent) }
    return match
  }

  /// Finds somebody else for work that was put down.
  @inline(never)
  mutating func offerPutDown() {
    let contact = Int(putDown)
    putDown = -1
    _ = offer(contact)
  }

  /// Gives a contact in line to somebody who may take it now, if there is anybody.
  @inline(never)
  mutating func offer(_ contact: Int) -> Bool {
    let queue = Int(contacts[contact].queue)
    let arrivedAt = contacts[contact].arrivedAt
    var match = idleAgent(for: queue, arrivedAt: arrivedAt)
    if match.agent < 0, inBetweenCount > 0, rules.queues[queue].answering != .inBetween {
      match = freedAgent(for: queue, arrivedAt: arrivedAt)
    }
    guard match.agent >= 0 else { return false }
    leaveList(match.agent)
    take(contact, match.agent, factor: match.factor)
    if agents[match.agent].list < 0 { joinList(match.agent) }
    if putDown >= 0 { offerPutDown() }
    return true
  }

  /// An agent with time takes whatever is next, and joins the list of those who have room.
  @inline(__always)
  mutating func seekWork(_ agent: Int) {
    repeat {
      let next = nextContact(forAgent: agent)
      if next.agent < 0 { break }
      take(next.agent, agent, factor: next.factor)
    } while agents[agent].doing == .chats && hasRoom(agent)
    if agents[agent].doing == .nothing { events.schedule(agentPlace(agent), at: .infinity) }
    joinList(agent)
  }

  /// Takes a contact out of its line and begins with it.
  @inline(__always)
  private mutating func take(_ contact: Int, _ agent: Int, factor: Double) {
    let waiting = contacts[contact]
    let queue = Int(waiting.queue)
    leaveLine(contact)
    switch rules.queues[queue].answering {
    case .exclusively:
      recordAnswer(waiting)
      free(contact)
      let ends = beginCall(agent, queue: queue, customer: waiting.customer, factor: factor)
      events.schedule(agentPlace(agent), at: ends)
    case .alongside:
      recordAnswer(waiting)
      startChat(agent, contact, factor: factor)
    case .inBetween: startInBetween(agent, contact, factor: factor)
    }
  }

  @inline(__always)
  func recordAnswer(_ waiting: DeskContact) {
    if waiting.arrivedAt == now {
      recorder.answeredAtOnce(queue: Int(waiting.queue), cell: Int(waiting.cell))
    } else {
      recorder.answered(
        queue: Int(waiting.queue), from: waiting.arrivedAt, fromCell: Int(waiting.cell), to: now,
        toCell: Int(cell))
    }
  }

  /// When the call ends; it must be scheduled.
  @inline(__always)
  mutating func beginCall(_ agent: Int, queue: Int, customer: UInt64, factor: Double) -> Double {
    let handle = handleSeconds(queue, customer)
    agents[agent].doing = .call
    agents[agent].load = 1
    agents[agent].queue = Int32(queue)
    agents[agent].customer = customer
    agents[agent].busySince = now
    agents[agent].busyCell = cell
    return now + handle * factor
  }

  @inline(never)
  mutating func startInBetween(_ agent: Int, _ contact: Int, factor: Double) {
    if contacts[contact].remaining < 0 {
      contacts[contact].remaining = handleSeconds(
        Int(contacts[contact].queue), contacts[contact].customer)
    }
    // Nobody hangs up on what was begun.
    contacts[contact].deadline = .infinity
    agents[agent].doing = .inBetween
    agents[agent].load = 1
    agents[agent].contact = Int32(contact)
    agents[agent].factor = factor
    agents[agent].busySince = now
    agents[agent].busyCell = cell
    inBetweenCount += 1
    events.schedule(agentPlace(agent), at: now + contacts[contact].remaining * factor)
  }

  @inline(__always)
  func handleSeconds(_ queue: Int, _ customer: UInt64) -> Double {
    rules.samplers.draw(
      rules.queues[queue].handleSampler, CustomerDice(stream: handling[queue], customer: customer))
  }

  @inline(never)
  func isOpen(_ queue: Int) -> Bool {
    hours[queue].isEmpty || hours[queue].contains { $0.contains(now) }
  }
}
