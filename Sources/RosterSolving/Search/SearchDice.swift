import Foundation
import Randomness

/// A very short generator of random numbers, for a loop that draws several of them for every change it
/// looks at: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators",
/// 2014, doi:10.1145/2660193.2660195).
struct SearchDice {
  private var state: UInt64

  /// The dice of one worker.
  init(worker: Int, seed: UInt64) {
    var parent = SeededGenerator.child(worker, of: seed)
    state = parent.next()
  }

  @inline(__always) mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 to `end` − 1.
  @inline(__always) mutating func below(_ end: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: end)) >> 32)
  }

  /// From 0 to 1, without 1.
  @inline(__always) mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }
}

/// Draws from the exponential distribution with mean 1, as a table: whether a dearer change is made is
/// asked millions of times a second.
struct ExponentialTable {
  private let values: [Double]

  init() { values = (0..<4096).map { -log((Double($0) + 0.5) / 4096) } }

  @inline(__always) func draw(_ dice: inout SearchDice) -> Double {
    values.withUnsafeBufferPointer { $0[Int(truncatingIfNeeded: dice.next() >> 52)] }
  }
}
