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

/// Counts by number that grow as numbers appear.
struct Tally {
  private(set) var counts: [Int] = []

  mutating func add(_ number: Int, times: Int = 1) {
    while counts.count <= number { counts.append(0) }
    counts[number] += times
  }

  subscript(number: Int) -> Int { number < counts.count ? counts[number] : 0 }
}
