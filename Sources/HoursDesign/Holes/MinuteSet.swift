/// Minutes of a year, a bit each.
struct MinuteSet: Hashable, Sendable {
  let count: Int
  private var words: [UInt64]

  init(count: Int) {
    self.count = count
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// Puts in what of `range` lies within the year.
  mutating func insert(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<count)
    guard let last = range.last else { return }
    let (first, end) = (range.lowerBound >> 6, last >> 6)
    let head = ~UInt64(0) << UInt64(range.lowerBound & 63)
    let tail = ~UInt64(0) >> UInt64(63 - last & 63)
    if first == end {
      words[first] |= head & tail
    } else {
      words[first] |= head
      for word in first + 1..<end { words[word] = ~0 }
      words[end] |= tail
    }
  }

  mutating func formUnion(_ other: MinuteSet) {
    for word in words.indices { words[word] |= other.words[word] }
  }

  mutating func formIntersection(_ other: MinuteSet) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  mutating func subtract(_ other: MinuteSet) {
    for word in words.indices { words[word] &= ~other.words[word] }
  }

  var minutes: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// How many minutes are in and not in `other`.
  func minutes(without other: MinuteSet) -> Int {
    var sum = 0
    for word in words.indices { sum += (words[word] & ~other.words[word]).nonzeroBitCount }
    return sum
  }

  /// How many minutes of `range`, which lies within the year, are in.
  func minutes(in range: Range<Int>) -> Int {
    guard let last = range.last else { return 0 }
    let (first, end) = (range.lowerBound >> 6, last >> 6)
    let head = ~UInt64(0) << UInt64(range.lowerBound & 63)
    let tail = ~UInt64(0) >> UInt64(63 - last & 63)
    if first == end { return (words[first] & head & tail).nonzeroBitCount }
    var sum = (words[first] & head).nonzeroBitCount + (words[end] & tail).nonzeroBitCount
    for word in first + 1..<end { sum += words[word].nonzeroBitCount }
    return sum
  }

  func contains(_ minute: Int) -> Bool { words[minute >> 6] >> UInt64(minute & 63) & 1 == 1 }

  /// The longest stretches that are in, in order.
  var stretches: [Range<Int>] {
    var found: [Range<Int>] = []
    var start = next(from: 0, isIn: true)
    while start < count {
      let end = next(from: start, isIn: false)
      found.append(start..<end)
      start = next(from: end, isIn: true)
    }
    return found
  }

  /// The first minute from `minute` on that is in, or that isn't; `count` where there is none.
  private func next(from minute: Int, isIn: Bool) -> Int {
    guard minute < count else { return count }
    var word = minute >> 6
    var bits = (isIn ? words[word] : ~words[word]) & (~UInt64(0) << UInt64(minute & 63))
    while bits == 0 {
      word += 1
      guard word < words.count else { return count }
      bits = isIn ? words[word] : ~words[word]
    }
    return min(count, word << 6 + bits.trailingZeroBitCount)
  }
}
