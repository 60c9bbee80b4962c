/// The contacts of the last days by customer, in the order in which they came.
///
/// Each knows the place of the same customer's last one before it, so that nothing is kept for each
/// customer but one number.
struct RecentContacts {
  struct Entry {
    fileprivate let place: Int
    let customer: UInt64
    let time: Int64
    /// Nil where it has none that counts.
    let subject: UInt64?
    let stream: Int
    /// Whether another was taken for this one again.
    var isRepeated = false
    fileprivate let previous: Int
  }

  private var entries: [Entry] = []
  /// The place of `entries[0]` among all that were ever added.
  private var firstPlace = 0
  /// Entries at the beginning that are forgotten.
  private var forgotten = 0
  private var lastPlace: [UInt64: Int] = [:]

  var count: Int { entries.count - forgotten }

  mutating func add(customer: UInt64, time: Int64, subject: UInt64?, stream: Int) {
    let place = firstPlace + entries.count
    entries.append(
      Entry(
        place: place, customer: customer, time: time, subject: subject, stream: stream,
        previous: lastPlace[customer] ?? -1))
    lastPlace[customer] = place
  }

  /// The customer's contacts, the latest first.
  func forEach(of customer: UInt64, _ body: (Entry) -> Void) {
    guard var place = lastPlace[customer] else { return }
    while place >= firstPlace + forgotten {
      let entry = entries[place - firstPlace]
      body(entry)
      place = entry.previous
    }
  }

  mutating func markRepeated(_ entry: Entry) {
    entries[entry.place - firstPlace].isRepeated = true
  }

  /// Times never go back from one call to the next.
  mutating func forget(before time: Int64) {
    while forgotten < entries.count, entries[forgotten].time < time {
      let entry = entries[forgotten]
      if lastPlace[entry.customer] == entry.place { lastPlace[entry.customer] = nil }
      forgotten += 1
    }
    // Moving the rest now and then is cheaper than each time.
    if forgotten > 1024, forgotten * 2 > entries.count {
      entries.removeFirst(forgotten)
      firstPlace += forgotten
      forgotten = 0
    }
  }
}
