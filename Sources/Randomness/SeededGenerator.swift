/// A fast generator whose whole sequence follows from its seed.
///
/// xoshiro256++ 1.0 with its state filled by SplitMix64: D. Blackman and S. Vigna, "Scrambled
/// Linear Pseudorandom Number Generators", ACM Transactions on Mathematical Software 47(4), 2021,
/// doi:10.1145/3460772.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  package init(seed: UInt64) {
    var filler = seed
    func next() -> UInt64 {
      filler &+= 0x9E37_79B9_7F4A_7C15
      var mixed = filler
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
    state = (next(), next(), next(), next())
  }

  package mutating func next() -> UInt64 {
    let result = rotated(state.0 &+ state.3, by: 23) &+ state.0
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotated(state.3, by: 45)
    return result
  }

  /// A generator of its own for part `index` of a larger piece of work, so that parts can run in
  /// any order and on any number of cores.
  package static func child(_ index: Int, of seed: UInt64) -> SeededGenerator {
    var parent = SeededGenerator(seed: seed)
    return SeededGenerator(seed: parent.next() ^ (UInt64(index) &* 0xD134_2543_DE82_EF95))
  }

  private func rotated(_ value: UInt64, by count: UInt64) -> UInt64 {
    (value << count) | (value >> (64 - count))
  }
}
