/// The contacts of the last days by customer, in the order in which they came.
///
/// Each knows the place of the same customer's last one before it, so that nothing is kept for each
/// customer but two numbers.
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
  private var chains: [UInt64: Chain] = [:]

  private struct Chain {
    var lastPlace: Int
    var count: Int
  }

  var count: Int { entries.count - forgotten }

  mutating func add(customer: UInt64, time: Int64, subject: UInt64?, stream: Int) {
    let place = firstPlace + entries.count
    entries.append(
      Entry(
        place: place, customer: customer, time: time, subject: subject, stream: stream,
        previous: chains[customer]?.lastPlace ?? -1))
    chains[customer] = Chain(lastPlace: place, count: count(of: customer) + 1)
  }

  func count(of customer: UInt64) -> Int { chains[customer]?.count ?? 0 }

  /// The customer's contacts, the latest first.
  func forEach(of customer: UInt64, _ body: (Entry) -> Void) {
    guard var place = chains[customer]?.lastPlace else { return }
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
      let left = count(of: entry.customer) - 1
      if left > 0 { chains[entry.customer]?.count = left } else { chains[entry.customer] = nil }
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
