import Workforce

/// Names numbered in the order of their first appearance, so that tallies are plain arrays.
///
/// Number 0 stands for no name at all.
struct NameTable {
  private(set) var names: [String?] = [nil]
  private var numbers: [String: Int] = [:]

  mutating func number(of name: String?) -> Int {
    guard let name else { return 0 }
    if let known = numbers[name] { return known }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }
}

/// Streams numbered in the order of their first appearance, from 0.
struct StreamTable {
  private(set) var keys: [StreamKey] = []
  private var numbers: [StreamKey: Int] = [:]
  /// The number asked for last, which is often asked for again.
  private var last = -1

  mutating func number(of contact: Contact) -> Int {
    if last >= 0, keys[last].name == contact.stream, keys[last].system == contact.source {
      return last
    }
    let key = StreamKey(system: contact.source, name: contact.stream)
    last =
      numbers[key]
      ?? {
        numbers[key] = keys.count
        keys.append(key)
        return keys.count - 1
      }()
    return last
  }
}

/// Counts by number that grow as numbers appear.
struct Tally {
  private(set) var counts: [Int] = []

  mutating func add(_ number: Int, times: Int = 1) {
    while counts.count <= number { counts.append(0) }
    counts[number] += times
  }

  subscript(number: Int) -> Int { number < counts.count ? counts[number] : 0 }
}
