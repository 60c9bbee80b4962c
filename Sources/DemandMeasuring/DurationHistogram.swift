/// Counts of durations in seconds, in a few kilobytes however many there are.
///
/// Every second has a bucket of its own up to 2,047; above, a bucket holds the values that share
/// their leading 11 bits, so that a percentile is at most one part in 1,024 too low. The layout is
/// that of G. Tene's HdrHistogram (2012).
struct DurationHistogram {
  private(set) var count = 0
  private(set) var sum = 0.0
  private var buckets: [Int] = []

  /// Durations below 0 count as 0.
  mutating func add(_ seconds: Int) {
    let value = max(0, seconds)
    let bucket = Self.bucket(of: value)
    while buckets.count <= bucket { buckets.append(0) }
    buckets[bucket] += 1
    count += 1
    sum += Double(value)
  }

  var mean: Double? { count > 0 ? sum / Double(count) : nil }

  /// The least recorded value that at least `share` of all values don't exceed, also known as the
  /// nearest-rank percentile.
  func percentile(_ share: Double) -> Double? {
    guard count > 0 else { return nil }
    let rank = max(1, Int((share * Double(count)).rounded(.up)))
    var below = 0
    for (bucket, inBucket) in buckets.enumerated() {
      below += inBucket
      if below >= rank { return Double(Self.lowest(in: bucket)) }
    }
    return nil
  }

  /// The means of the first of so many equal parts of the values in ascending order, of the second,
  /// and so on. Together they have the mean of all.
  func meansOfEqualParts(_ parts: Int) -> [Double] {
    guard let mean, mean > 0 else { return [] }
    let size = Double(count) / Double(parts)
    var means: [Double] = []
    var (sum, room) = (0.0, size)
    for (bucket, inBucket) in buckets.enumerated() where inBucket > 0 {
      var left = Double(inBucket)
      // What rounding leaves over at the end belongs to the last part.
      while left > room, means.count < parts - 1 {
        means.append((sum + room * Double(Self.lowest(in: bucket))) / size)
        left -= room
        (sum, room) = (0, size)
      }
      sum += left * Double(Self.lowest(in: bucket))
      room -= left
    }
    means.append(sum / size)
    // Long values were taken by the lower ends of their buckets.
    let told = means.reduce(0, +) / Double(parts)
    return told > 0 ? means.map { $0 * mean / told } : means
  }

  private static let exactBits = 11

  private static func bucket(of value: Int) -> Int {
    let bits = Int.bitWidth - value.leadingZeroBitCount
    guard bits > exactBits else { return value }
    let shift = bits - exactBits
    // Each further doubling adds half as many buckets as there are exact ones.
    return (shift << (exactBits - 1)) + (value >> shift)
  }

  private static func lowest(in bucket: Int) -> Int {
    guard bucket >= 1 << exactBits else { return bucket }
    let shift = (bucket >> (exactBits - 1)) - 1
    return (bucket - (shift << (exactBits - 1))) << shift
  }
}
