import Randomness

/// The random numbers of one customer for one purpose. They follow from the customer's number, not
/// from what happened before, so that a desk with more people sees the very same customers:
/// scenarios are compared by common random numbers, also known as correlated sampling.
///
/// SplitMix64, in which a number follows from its place by one multiplication and some mixing:
/// G. L. Steele, D. Lea and C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA
/// 2014, doi:10.1145/2660193.2660195.
struct CustomerDice: RandomNumberGenerator {
  private var state: UInt64

  /// - Parameter stream: what `CustomerStreams` gives for a purpose.
  @inline(__always)
  init(stream: UInt64, customer: UInt64, attempt: Int32 = 0) {
    state =
      stream &+ customer &* 0xD134_2543_DE82_EF95
      &+ UInt64(truncatingIfNeeded: attempt) &* 0xAEF1_7502_108E_F2D9
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A number drawn uniformly from (0, 1], for logarithms.
  @inline(__always)
  mutating func positiveUnit() -> Double { Double((next() >> 11) + 1) * 0x1p-53 }

  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Where each purpose's random numbers begin, in one replication.
struct CustomerStreams {
  enum Purpose: UInt64 {
    case arrivals, handling, patience, retrial, escalation, absence, days
  }

  private let root: UInt64

  init(seed: UInt64, replication: Int) {
    var child = SeededGenerator.child(replication, of: seed)
    root = child.next()
  }

  /// - Parameter part: the queue or group that the numbers are for.
  func stream(_ purpose: Purpose, part: Int = 0) -> UInt64 {
    CustomerDice.mixed(
      CustomerDice.mixed(root &+ purpose.rawValue &* 0x9E37_79B9_7F4A_7C15)
        &+ UInt64(part) &* 0xD134_2543_DE82_EF95)
  }
}
