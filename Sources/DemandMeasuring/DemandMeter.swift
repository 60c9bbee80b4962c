package import Workforce

/// Measures demand from contacts that are added one at a time, in order of creation. Its memory
/// grows with months, days, names and customers, not with the contacts.
///
///     var meter = DemandMeter(clock: dublin, customers: customers)
///     try store.forEachContact { meter.add($0) }
///     let demand = meter.measured()   // nil if nothing came in
package struct DemandMeter {
  let clock: WallClock
  let terms: MeasuringTerms
  private(set) var history: History?
  private(set) var months: [MonthTally] = []
  private(set) var dayTickets: [Double] = []
  private(set) var contactCount = 0
  private(set) var streams = NameTable()
  private(set) var segments = NameTable()
  private(set) var languages = NameTable()
  private(set) var groups = NameTable()
  private var origins = StreamTable()
  private var duplicates: DuplicateFinder
  private let isOutside: (StreamKey) -> Bool
  /// Whether each of `origins` is outside.
  private var outsideOrigins: [Bool] = []
  private(set) var agents = NameTable()
  private(set) var customers: CustomerIndex
  let customerSource: MeasuredIncidentRate.CustomerSource
  private(set) var matchedContacts = 0
  private(set) var handleTimes = PerChannel { DurationHistogram() }
  private(set) var waits = PerChannel { DurationHistogram() }
  private(set) var sweeps = PerChannel { BacklogSweep() }
  /// Tickets by the agent and month of their resolution.
  private(set) var resolvedBy = AgentMonths()
  /// Tickets without a resolution by the agent and month of their creation: what counts in channels
  /// that never tell a resolution, such as calls.
  private(set) var takenBy = PerChannel { AgentMonths() }

  /// The first and the last moment with a ticket; the first day and month, from which others count.
  struct History {
    let first: Timestamp
    var last: Timestamp
    let firstDay: Int
    let firstMonth: Month
    /// The day that the last contact fell on, and its month, to be looked up once a day.
    var day: Int
    var month: Int
  }

  /// `customers` may be empty; then the contacts' own dates serve, as far as they go. What comes in
  /// through streams outside is counted elsewhere, on top, and left out here.
  package init(
    clock: WallClock, customers: [Customer] = [], terms: MeasuringTerms = MeasuringTerms(),
    isOutside: @escaping (StreamKey) -> Bool = { _ in false }
  ) {
    self.isOutside = isOutside
    duplicates = DuplicateFinder(window: terms.duplicateWindow)
    self.clock = clock
    self.terms = terms
    customerSource = customers.isEmpty ? .contacts : .customerRecords
    self.customers = CustomerIndex(customers, on: clock, segments: &segments)
  }

  package mutating func add(_ contact: Contact) {
    let local = clock.localTime(at: contact.createdAt)
    let month = month(of: local, at: contact.createdAt)
    contactCount += 1
    guard contact.isDemand else {
      if contact.isSpam { months[month].spam += 1 } else { months[month].merged += 1 }
      return
    }
    let origin = origins.number(of: contact)
    let finding = duplicates.see(contact, stream: origin)
    if origin == outsideOrigins.count { outsideOrigins.append(isOutside(origins.keys[origin])) }
    guard !outsideOrigins[origin] else {
      months[month].outside += 1
      return
    }
    switch finding {
    case .none: break
    case .possible: months[month].possibleDuplicates += 1
    case .duplicate:
      months[month].duplicates += 1
      return
    }
    if contact.reopenedCount > 0 { months[month].reopened += 1 }
    history!.last = contact.createdAt
    dayTickets[history!.day - history!.firstDay] += 1
    months[month].tickets += 1
    months[month].hoursOfWeek[local.hourOfWeek] += 1
    months[month].channels[contact.channel] += 1
    months[month].streams.add(streams.number(of: contact.stream))
    months[month].languages.add(languages.number(of: contact.language))
    months[month].groups.add(groups.number(of: contact.group))
    addCustomer(of: contact, at: local, month: month)
    addWork(on: contact, at: local, month: month)
  }

  /// The position of the contact's month, with all tables long enough for it.
  private mutating func month(of local: LocalTime, at instant: Timestamp) -> Int {
    let day = local.date.dayNumber
    if let known = history, known.day == day { return known.month }
    let date = local.date
    if history == nil {
      history = History(
        first: instant, last: instant, firstDay: day, firstMonth: date.containingMonth, day: day,
        month: 0)
    }
    precondition(day >= history!.firstDay, "Contacts are added in order of creation.")
    history!.day = day
    history!.month = date.containingMonth - history!.firstMonth
    while months.count <= history!.month { months.append(MonthTally()) }
    while dayTickets.count <= day - history!.firstDay { dayTickets.append(0) }
    return history!.month
  }

  private mutating func addCustomer(of contact: Contact, at local: LocalTime, month: Int) {
    var segment = segments.number(of: contact.segment)
    defer { months[month].segments.add(segment) }
    guard let id = contact.customer else {
      months[month].withoutCustomer += 1
      return
    }
    if customerSource == .contacts {
      guard let since = contact.customerSince else {
        months[month].withoutCustomer += 1
        return
      }
      customers.add(id: id, since: clock.localTime(at: since), segment: segment)
    }
    guard let stay = customers.stay(of: id, at: local) else {
      months[month].withoutCustomer += 1
      return
    }
    matchedContacts += 1
    if stay.segment != 0 { segment = stay.segment }
    if local < stay.since {
      months[month].beforeStart += 1
    } else if let until = stay.until, local >= until {
      months[month].afterEnd += 1
    } else {
      months[month].ages[segment, default: Tally()]
        .add(min(stay.age.months(at: local), terms.agesInMonths))
    }
  }

  private mutating func addWork(on contact: Contact, at local: LocalTime, month: Int) {
    if let seconds = contact.handleSeconds, !contact.isAbandoned {
      handleTimes[contact.channel].add(seconds)
    }
    if let seconds = contact.waitSeconds { waits[contact.channel].add(seconds) }
    guard !contact.isAbandoned else {
      months[month].abandoned[contact.channel] += 1
      return
    }
    let resolved = contact.resolvedAt.map { clock.localTime(at: max($0, contact.createdAt)) }
    let firstDay = history!.firstDay
    sweeps[contact.channel].add(
      createdDay: history!.day - firstDay, secondOfDay: local.secondOfDay,
      resolvedDay: resolved.map { $0.date.dayNumber - firstDay })
    let agent = agents.number(of: contact.agent)
    if let resolved {
      let resolvedMonth = resolved.date.containingMonth - history!.firstMonth
      guard resolvedMonth < Self.mostMonths else { return }
      resolvedBy.add(agent: agent, month: resolvedMonth)
      resolvedIn.add(resolvedMonth)
      if resolvedMonth > month { carriedInto.add(resolvedMonth) }
    } else {
      takenBy[contact.channel].add(agent: agent, month: month)
    }
  }

  /// Tickets resolved in each month, and those of them that came in in an earlier one.
  private(set) var resolvedIn = Tally()
  private(set) var carriedInto = Tally()
  /// A resolution a century ahead is a mistake; it needn't make the tables longer.
  private static let mostMonths = 1200
}
