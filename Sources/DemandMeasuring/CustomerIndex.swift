import Workforce

/// Customers found by their id, at the time in question: someone who left and came back is two
/// records with the same id.
struct CustomerIndex {
  /// One stay of one customer, in wall time.
  struct Stay {
    let since: LocalTime
    /// Nil while they stay.
    let until: LocalTime?
    let age: CustomerAge
    /// The segment's number.
    let segment: Int
  }

  private(set) var stays: [Stay]
  /// Index of the first stay of each id; later ones of the same id follow it.
  private var firstStay: [String: Int] = [:]
  /// `isContinued[i]`: stay `i + 1` is the same customer's next.
  private var isContinued: [Bool]

  init(_ customers: [Customer], on clock: WallClock, segments: inout NameTable) {
    let sorted = customers.sorted { ($0.id, $0.since) < ($1.id, $1.since) }
    stays = []
    isContinued = []
    stays.reserveCapacity(sorted.count)
    for (index, customer) in sorted.enumerated() {
      let since = clock.localTime(at: customer.since)
      stays.append(
        Stay(
          since: since, until: customer.until.map(clock.localTime(at:)),
          age: CustomerAge(joined: since), segment: segments.number(of: customer.segment)))
      let isAnother = index > 0 && sorted[index - 1].id == customer.id
      if index > 0 { isContinued.append(isAnother) }
      if !isAnother { firstStay[customer.id] = index }
    }
    isContinued.append(false)
  }

  /// The customer's stay that had begun last at `time`, or their first one if none had.
  func stay(of id: String, at time: LocalTime) -> Stay? {
    guard var index = firstStay[id] else { return nil }
    while isContinued[index], stays[index + 1].since <= time { index += 1 }
    return stays[index]
  }

  /// Takes in a customer known only from contacts, the first time the id appears.
  mutating func add(id: String, since: LocalTime, segment: Int) {
    guard firstStay[id] == nil else { return }
    firstStay[id] = stays.count
    stays.append(
      Stay(since: since, until: nil, age: CustomerAge(joined: since), segment: segment))
    isContinued.append(false)
  }
}
