package import Workforce

/// Counts what came in through every queue, interval by interval, as forecasts take it.
///
///     var meter = SeriesMeter(through: last, clock: dublin, terms: WeekTerms())
///     try store.forEachContact { meter.add($0) }
///     let series = meter.measured()   // nil if nothing came in
///
/// It counts what `WeekMeter` counts: those who gave up and those who came while nobody was there are
/// demand; spam, merged contacts, duplicates and calls that never were in line aren't. Of the terms, the
/// weeks are those of late whose mean handle time goes on.
package struct SeriesMeter {
  private let clock: WallClock
  private let terms: WeekTerms
  private let isOutside: (StreamKey) -> Bool
  private let limit: Timestamp?
  private let recentFrom: Int
  private var origins = StreamTable()
  private var duplicates: DuplicateFinder
  private var tallies: SeriesTallies
  private var neverInLine = 0
  private var segments = NameTable()
  private let customers: CustomerIndex

  /// - Parameters:
  ///   - last: when the history's last contact came in.
  ///   - limit: nothing from then on counts, and every series ends there; nil for where the history ends.
  ///   - duplicateHours: what a customer writes again within so many hours counts once.
  ///   - customers: whose segments count where queues are told apart by them; a contact of nobody among
  ///     them has the one that it says itself.
  ///   - isOutside: streams that are counted elsewhere, on top.
  package init(
    through last: Timestamp, until limit: Timestamp? = nil, clock: WallClock, terms: WeekTerms,
    duplicateHours: Double = 72, customers: [Customer] = [],
    isOutside: @escaping (StreamKey) -> Bool = { _ in false }
  ) {
    self.clock = clock
    self.terms = terms
    self.limit = limit
    self.isOutside = isOutside
    let end = limit.map { min($0, last) } ?? last
    recentFrom = clock.localTime(at: end).date.dayNumber - terms.weeks * 7
    duplicates = DuplicateFinder(
      window: MeasuringTerms(duplicateHours: duplicateHours).duplicateWindow)
    self.customers = CustomerIndex(
      terms.bySegment ? customers : [], on: clock, segments: &segments)
    tallies = SeriesTallies(perDay: 86_400 / terms.intervalSeconds)
  }

  /// Contacts come in order of creation.
  package mutating func add(_ contact: Contact) {
    guard contact.isDemand, limit.map({ contact.createdAt < $0 }) ?? true else { return }
    let origin = origins.number(of: contact)
    if case .duplicate = duplicates.see(contact, stream: origin) { return }
    if isOutside(origins.keys[origin]) { return }
    if contact.isAbandoned, contact.waitSeconds == 0 {
      neverInLine += 1
      return
    }
    let local = clock.localTime(at: contact.createdAt)
    let isRecent = local.date.dayNumber >= recentFrom
    let queue = tallies.number(of: terms.key(of: contact, segment: segment(of: contact, at: local)))
    tallies.add(1, at: contact.createdAt, local, queue: queue)
    tallies.addHandled(queue: queue) { $0.add(contact, at: local, isRecent: isRecent) }
  }

  /// As the list of customers says, else as the contact does.
  private func segment(of contact: Contact, at local: LocalTime) -> String? {
    guard terms.bySegment else { return nil }
    let stay = contact.customer.flatMap { customers.stay(of: $0, at: local) }
    return stay.flatMap { segments.names[$0.segment] } ?? contact.segment
  }

  package func measured() -> DemandSeries? {
    tallies.series(clock: clock, until: limit, notices: notices)
  }

  private var notices: [String] {
    neverInLine > 0 ? [neverInLineNotice(neverInLine)] : []
  }
}

/// What a reader must know of calls that nobody could have answered.
func neverInLineNotice(_ count: Int) -> String {
  "\(Numerals.whole(count)) \(count == 1 ? "contact" : "contacts") gave up after 0 seconds, such as "
    + "callers who hang up in the menu: never in line, so they need nobody."
}
