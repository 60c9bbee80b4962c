/// Customers in line.
extension SupportDesk {
  /// Puts a customer at a line's end.
  @inline(__always)
  mutating func lineUp(
    _ queue: Int, customer: UInt64, attempt: Int32, arrivedAt: Double, waitsSince: Double
  ) {
    let contact = newContact(
      queue, customer: customer, attempt: attempt, arrivedAt: arrivedAt)
    let sampler = rules.queues[queue].patienceSampler
    if sampler >= 0 {
      let patience = rules.samplers.draw(
        sampler, CustomerDice(stream: patience[queue], customer: customer, attempt: attempt))
      contacts[contact].deadline = waitsSince + patience
      if !noticesHangUpsLate, patience < .infinity {
        setTimer(.hangUp, contact, at: contacts[contact].deadline)
      }
    }
    append(contact)
    if rules.queues[queue].overflowFrom < rules.queues[queue].overflowTo {
      setOverflow(contact, queue)
    }
  }

  @inline(__always)
  mutating func newContact(
    _ queue: Int, customer: UInt64, attempt: Int32, arrivedAt: Double
  ) -> Int {
    if freeContact < 0 { makeRoom() }
    let contact = Int(freeContact)
    freeContact = contacts[contact].next
    let ticket = contacts[contact].ticket
    contacts[contact] = DeskContact(
      customer: customer, arrivedAt: arrivedAt, cell: cell, queue: Int32(queue), attempt: attempt,
      ticket: ticket)
    return contact
  }

  @inline(never)
  private mutating func makeRoom() {
    let before = contacts.count
    contacts.double(with: DeskContact())
    for contact in before..<contacts.count {
      contacts[contact].next = contact + 1 < contacts.count ? Int32(contact + 1) : -1
    }
    freeContact = Int32(before)
  }

  @inline(__always)
  mutating func free(_ contact: Int) {
    contacts[contact].ticket &+= 1
    contacts[contact].next = freeContact
    freeContact = Int32(contact)
  }

  @inline(__always)
  private mutating func append(_ contact: Int) {
    let queue = Int(contacts[contact].queue)
    let last = lines[queue].last
    contacts[contact].previous = last
    contacts[contact].next = -1
    if last < 0 {
      lines[queue].first = Int32(contact)
    } else {
      contacts[Int(last)].next = Int32(contact)
    }
    lines[queue].last = Int32(contact)
    lines[queue].count += 1
  }

  /// Puts work that was begun at the front again.
  mutating func putInFront(_ contact: Int) {
    let queue = Int(contacts[contact].queue)
    let first = lines[queue].first
    contacts[contact].previous = -1
    contacts[contact].next = first
    if first < 0 {
      lines[queue].last = Int32(contact)
    } else {
      contacts[Int(first)].previous = Int32(contact)
    }
    lines[queue].first = Int32(contact)
    lines[queue].count += 1
    if rules.queues[queue].overflowFrom < rules.queues[queue].overflowTo {
      setOverflow(contact, queue)
    }
  }

  /// Takes a contact out of its line; its timers are void.
  @inline(__always)
  mutating func leaveLine(_ contact: Int) {
    let queue = Int(contacts[contact].queue)
    let previous = contacts[contact].previous
    let next = contacts[contact].next
    if previous < 0 { lines[queue].first = next } else { contacts[Int(previous)].next = next }
    if next < 0 { lines[queue].last = previous } else { contacts[Int(next)].previous = previous }
    lines[queue].count -= 1
    contacts[contact].previous = -1
    contacts[contact].ticket &+= 1
  }

  /// A customer in line has enough.
  @inline(__always)
  mutating func hangUp(_ contact: Int, at time: Double) {
    let waiting = contacts[contact]
    let ends = time < cellBegins ? recorder.cell(at: time) : Int(cell)
    recorder.abandoned(
      queue: Int(waiting.queue), from: waiting.arrivedAt, fromCell: Int(waiting.cell), to: time,
      toCell: ends)
    leaveLine(contact)
    if rules.queues[Int(waiting.queue)].retrialSampler >= 0, callsAgain(contact) { return }
    free(contact)
  }

  @inline(never)
  private mutating func callsAgain(_ contact: Int) -> Bool {
    let waiting = contacts[contact]
    let queue = Int(waiting.queue)
    var dice = CustomerDice(
      stream: numbers.stream(.retrial, part: queue), customer: waiting.customer,
      attempt: waiting.attempt)
    guard dice.positiveUnit() <= rules.queues[queue].retrialShare else { return false }
    setTimer(
      .callAgain, contact,
      at: now + rules.samplers.draw(rules.queues[queue].retrialSampler, dice))
    return true
  }

  // MARK: Timers

  mutating func setTimer(_ kind: TimerHeap.Timer.Kind, _ contact: Int, at time: Double) {
    timers.add(
      TimerHeap.Timer(
        time: time, contact: Int32(contact), ticket: contacts[contact].ticket, kind: kind))
    events.schedule(timerPlace, at: timers.nextTime)
  }

  /// Sets the time at which a waiting contact reaches more groups, if there is one to come.
  @inline(never)
  private mutating func setOverflow(_ contact: Int, _ queue: Int) {
    for step in rules.queues[queue].overflowFrom..<rules.queues[queue].overflowTo {
      let time = contacts[contact].arrivedAt + rules.overflowSeconds[step]
      if time > now {
        setTimer(.overflow, contact, at: time)
        return
      }
    }
  }

  @inline(never)
  mutating func ringTimer() {
    let timer = timers.removeFirst()
    events.schedule(timerPlace, at: timers.nextTime)
    let contact = Int(timer.contact)
    guard contacts[contact].ticket == timer.ticket else { return }
    let waiting = contacts[contact]
    switch timer.kind {
    case .hangUp: hangUp(contact, at: now)
    case .overflow:
      guard waiting.deadline >= now else { return }
      if !offer(contact) { setOverflow(contact, Int(waiting.queue)) }
    case .callAgain:
      free(contact)
      comesIn(Int(waiting.queue), customer: waiting.customer, attempt: waiting.attempt + 1)
    }
  }
}
