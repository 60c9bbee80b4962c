package import Workforce

/// Measures streams from contacts that are added one at a time, in order of creation. Its memory
/// grows with streams, months, agents and the customers of small systems, not with the contacts.
package struct StreamMeter {
  let clock: WallClock
  let terms: MeasuringTerms
  private(set) var table = StreamTable()
  private(set) var tallies: [StreamTally] = []
  private(set) var systems: [String: SystemTally] = [:]
  private(set) var agents = NameTable()
  private var finder: DuplicateFinder
  private(set) var firstDay: Int?
  private(set) var lastDay = 0
  private var day = 0
  private var month = Month(index: 0)

  package init(clock: WallClock, terms: MeasuringTerms = MeasuringTerms()) {
    self.clock = clock
    self.terms = terms
    finder = DuplicateFinder(window: terms.duplicateWindow)
  }

  package mutating func add(_ contact: Contact) {
    let local = clock.localTime(at: contact.createdAt)
    let date = local.date
    let stream = table.number(of: contact)
    if firstDay == nil || date.dayNumber != day {
      firstDay = firstDay ?? date.dayNumber
      day = date.dayNumber
      month = date.containingMonth
      lastDay = max(lastDay, day)
    }
    if stream == tallies.count { tallies.append(StreamTally(firstDay: day)) }
    let index = month - CalendarDate(dayNumber: firstDay ?? day).containingMonth
    tallies[stream].contacts.add(index)
    tallies[stream].lastDay = day
    guard contact.isDemand else {
      if contact.isSpam { tallies[stream].spam += 1 } else { tallies[stream].merged += 1 }
      return
    }
    systems[contact.source, default: SystemTally()]
      .add(day: day - (firstDay ?? day), customer: contact.customer, subject: contact.subject)
    switch finder.see(contact, stream: stream) {
    case .none: break
    case .possible: tallies[stream].possibleDuplicates += 1
    case .duplicate(let first):
      tallies[stream].duplicatesOf.add(first)
      return
    }
    tallies[stream].tickets.add(index)
    if contact.reopenedCount > 0 {
      tallies[stream].reopened += 1
      tallies[stream].reopenings += contact.reopenedCount
    }
    if !contact.channel.isWritten { tallies[stream].live += 1 }
    if contact.agent != nil { tallies[stream].agents.add(agents.number(of: contact.agent)) }
  }
}

/// What one stream holds.
struct StreamTally {
  let firstDay: Int
  var lastDay: Int
  /// By month, from the history's first.
  var contacts = Tally()
  var tickets = Tally()
  var spam = 0
  var merged = 0
  var possibleDuplicates = 0
  /// Duplicates by the stream in which they were written first.
  var duplicatesOf = Tally()
  var reopened = 0
  var reopenings = 0
  var live = 0
  var agents = Tally()

  init(firstDay: Int) {
    self.firstDay = firstDay
    lastDay = firstDay
  }
}

/// What one system holds, over all its streams.
struct SystemTally {
  /// By day, from the history's first.
  private(set) var days: [Double] = []
  private(set) var demand = 0
  private(set) var withSubject = 0
  private(set) var withCustomer = 0
  /// Customers as hashes, up to a limit: enough to see whether two systems know the same ones.
  private(set) var customers = Set<UInt64>()
  static let mostCustomers = 20_000

  mutating func add(day: Int, customer: String?, subject: SubjectFingerprint?) {
    while days.count <= day { days.append(0) }
    days[day] += 1
    demand += 1
    if subject != nil { withSubject += 1 }
    guard let customer else { return }
    withCustomer += 1
    if customers.count < Self.mostCustomers { customers.insert(stableHash(of: customer)) }
  }
}
