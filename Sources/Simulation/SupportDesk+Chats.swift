/// Several chats of one agent, each slower the more there are.
///
/// All chats of an agent advance alike, so one reckoning of the work done on each serves them all:
/// also known as processor sharing.
extension SupportDesk {
  func hasRoom(_ agent: Int) -> Bool {
    Int(agents[agent].load) < rules.groups[Int(agents[agent].group)].room
  }

  @inline(never)
  mutating func startChat(_ agent: Int, _ contact: Int, factor: Double) {
    advanceChats(agent)
    let handle = handleSeconds(Int(contacts[contact].queue), contacts[contact].customer) * factor
    let slot = agent * rules.mostRoom + Int(agents[agent].load)
    chats[slot] = ChatSlot(
      contact: Int32(contact), endsAtWork: agents[agent].workDone + handle, begun: now,
      begunCell: cell)
    if agents[agent].load == 0 {
      agents[agent].doing = .chats
      agents[agent].busySince = now
      agents[agent].busyCell = cell
    }
    agents[agent].load += 1
    agents[agent].idleSince = now
    scheduleChats(agent)
  }

  @inline(never)
  mutating func finishChat(_ agent: Int) {
    advanceChats(agent)
    let slots = agent * rules.mostRoom
    var ended = 0
    for slot in 1..<max(1, Int(agents[agent].load))
    where chats[slots + slot].endsAtWork < chats[slots + ended].endsAtWork { ended = slot }
    agents[agent].workDone = chats[slots + ended].endsAtWork
    recordChat(agent, ended)
    let contact = Int(chats[slots + ended].contact)
    let done = contacts[contact]
    agents[agent].load -= 1
    chats[slots + ended] = chats[slots + Int(agents[agent].load)]
    free(contact)
    leaveList(agent)
    if agents[agent].load == 0 {
      recordChatting(agent)
      agents[agent].doing = .nothing
      agents[agent].workDone = 0
      escalate(Int(done.queue), done.customer)
      becomesFree(agent)
    } else {
      scheduleChats(agent)
      agents[agent].idleSince = now
      escalate(Int(done.queue), done.customer)
      if !agents[agent].isLeaving { seekWork(agent) }
    }
  }

  private mutating func advanceChats(_ agent: Int) {
    if agents[agent].load > 0 {
      agents[agent].workDone += (now - agents[agent].workedUntil) * speed(agent)
    } else {
      agents[agent].workDone = 0
    }
    agents[agent].workedUntil = now
  }

  private mutating func scheduleChats(_ agent: Int) {
    var earliest = Double.infinity
    for slot in 0..<Int(agents[agent].load) {
      earliest = min(earliest, chats[agent * rules.mostRoom + slot].endsAtWork)
    }
    let left = max(0, earliest - agents[agent].workDone)
    events.schedule(agentPlace(agent), at: now + left / speed(agent))
  }

  /// Of each chat, at the present load.
  private func speed(_ agent: Int) -> Double {
    rules.speeds[rules.groups[Int(agents[agent].group)].speeds + Int(agents[agent].load) - 1]
  }

  func recordChat(_ agent: Int, _ slot: Int) {
    let chat = chats[agent * rules.mostRoom + slot]
    recorder.spent(
      .chat, group: Int(agents[agent].group), from: chat.begun, fromCell: Int(chat.begunCell),
      to: now, toCell: Int(cell))
  }

  func recordChatting(_ agent: Int) {
    recordCall(agent)
    recorder.spent(
      .chatting, group: Int(agents[agent].group), from: agents[agent].busySince,
      fromCell: Int(agents[agent].busyCell), to: now, toCell: Int(cell))
  }
}
