import Foundation

/// Waits counted in bins that are each a sixteenth of a doubling wide, from a sixteenth of a second
/// to 97 days: a quantile read from them is within some per cent of the exact one.
///
/// The idea is that of G. Tene's HdrHistogram (2012): the bin is read off the number's own bits.
enum WaitHistogram {
  /// Bin 0 is for those who didn't wait.
  static let bins = 16 * 27 + 1
  private static let shift: UInt64 = 48
  private static let lowest = 0.0625
  private static let offset = Int(lowest.bitPattern >> shift) - 1

  @inline(__always)
  static func bin(of waitSeconds: Double) -> Int {
    min(max(Int(waitSeconds.bitPattern >> shift) - offset, 0), bins - 1)
  }

  static func lowerEdge(_ bin: Int) -> Double {
    bin == 0 ? 0 : Double(bitPattern: UInt64(bin + offset) << shift)
  }

  /// The wait that a share of those counted stays under, in proportion within a bin; nil if nobody
  /// was counted.
  static func quantile(_ share: Double, counts: (Int) -> Double) -> Double? {
    let total = (0..<bins).reduce(0.0) { $0 + counts($1) }
    guard total > 0 else { return nil }
    var left = share * total
    for bin in 0..<bins {
      let count = counts(bin)
      if left <= count, count > 0 {
        if bin == 0 { return 0 }
        let from = lowerEdge(bin)
        return from + (lowerEdge(bin + 1) - from) * left / count
      }
      left -= count
    }
    return lowerEdge(bins - 1)
  }
}
