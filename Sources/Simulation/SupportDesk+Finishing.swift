/// From a contact's end to its agent's next.
extension SupportDesk {
  @inline(__always)
  mutating func agentIsDone(_ agent: Int) {
    switch agents[agent].doing {
    case .call:
      recordCall(agent)
      agents[agent].doing = .nothing
      agents[agent].load = 0
      let queue = Int(agents[agent].queue)
      if rules.queues[queue].escalationShare > 0 { escalate(queue, agents[agent].customer) }
      becomesFree(agent)
    case .inBetween: finishInBetween(agent)
    case .chats: finishChat(agent)
    case .nothing: preconditionFailure("Whoever has nothing in hand is not done with it.")
    }
  }

  @inline(__always)
  mutating func becomesFree(_ agent: Int) {
    agents[agent].idleSince = now
    if agents[agent].isLeaving || surplus[Int(agents[agent].group)] > 0 {
      if !staysForLine(agent) { goesWhenDone(agent) }
    } else {
      seekWork(agent)
    }
  }

  /// Whoever would go stays for those in line where a queue wants it, if it is closed by now or
  /// nobody else will be there for them.
  @inline(never)
  private mutating func staysForLine(_ agent: Int) -> Bool {
    let group = rules.groups[Int(agents[agent].group)]
    var hasLine = false
    for index in group.servesFrom..<group.servesTo {
      let queue = rules.serves[index].queue
      guard rules.queues[queue].keepsPeople, lines[queue].first >= 0,
        !isOpen(queue) || !isStaffed(queue)
      else { continue }
      // Whoever hung up keeps nobody.
      if !noticesHangUpsLate || nextPatient(queue) >= 0 { hasLine = true }
    }
    guard hasLine else { return false }
    seekWork(agent)
    guard agents[agent].doing == .nothing else { return true }
    // They can't be reached by this agent yet.
    leaveList(agent)
    return false
  }

  /// Whether anybody who may answer a queue is meant to be there.
  private func isStaffed(_ queue: Int) -> Bool {
    let own = rules.queues[queue]
    return (own.reachesFrom..<own.reachesTo).contains { index in
      let group = rules.reaches[index].group
      let members = rules.groups[group].agentsFrom..<rules.groups[group].agentsTo
      return Int(present[group]) - Int(surplus[group]) > members.count { agents[$0].isLeaving }
    }
  }

  @inline(never)
  private mutating func finishInBetween(_ agent: Int) {
    let contact = Int(agents[agent].contact)
    let done = contacts[contact]
    recordInBetween(agent)
    leaveList(agent)
    agents[agent].doing = .nothing
    agents[agent].load = 0
    inBetweenCount -= 1
    recordAnswer(done)
    free(contact)
    escalate(Int(done.queue), done.customer)
    becomesFree(agent)
  }

  /// Work in between goes back to the front of its line, with what is left of it.
  mutating func putWorkDown(_ agent: Int) {
    let contact = Int(agents[agent].contact)
    contacts[contact].remaining =
      max(0, events.time(of: agentPlace(agent)) - now) / agents[agent].factor
    recordInBetween(agent)
    agents[agent].doing = .nothing
    agents[agent].load = 0
    inBetweenCount -= 1
    putInFront(contact)
    putDown = Int32(contact)
  }

  /// A share of contacts goes on to those who know more.
  @inline(never)
  mutating func escalate(_ queue: Int, _ customer: UInt64) {
    var dice = CustomerDice(stream: numbers.stream(.escalation, part: queue), customer: customer)
    if dice.positiveUnit() <= rules.queues[queue].escalationShare {
      comesIn(
        rules.queues[queue].escalatesTo, customer: customer ^ UInt64(queue + 1) << 48, attempt: 0)
    }
  }

  // MARK: Records

  @inline(__always)
  func recordCall(_ agent: Int) {
    recorder.spent(
      .busy, group: Int(agents[agent].group), from: agents[agent].busySince,
      fromCell: Int(agents[agent].busyCell), to: now, toCell: Int(cell))
  }

  func recordInBetween(_ agent: Int) {
    recordCall(agent)
    recorder.spent(
      .inBetween, group: Int(agents[agent].group), from: agents[agent].busySince,
      fromCell: Int(agents[agent].busyCell), to: now, toCell: Int(cell))
  }
}
