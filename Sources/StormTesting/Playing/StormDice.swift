import Foundation
import Randomness

/// Chance in one replication: every number follows from what it is for, so that a changed scenario meets
/// the same weeks, people and candidates. Also known as common random numbers.
struct StormDice {
  let stream: UInt64

  fileprivate init(stream: UInt64) { self.stream = stream }

  init(seed: UInt64, replication: Int) {
    stream = Self.mixed(
      Self.mixed(seed) ^ UInt64(bitPattern: Int64(replication)) &* 0x9E37_79B9_7F4A_7C15)
  }

  enum Purpose: UInt64 {
    case contacts = 1
    case leaving, filling, graduating
  }

  /// A number from (0, 1).
  @inline(__always)
  func unit(_ purpose: Purpose, _ part: Int, _ count: Int) -> Double {
    (Double(bits(purpose, part, count) >> 11) + 0.5) * 0x1p-53
  }

  @inline(__always)
  func bits(_ purpose: Purpose, _ part: Int, _ count: Int) -> UInt64 {
    Self.mixed(
      stream &+ purpose.rawValue &* 0xD6E8_FEB8_6659_FD93
        &+ UInt64(truncatingIfNeeded: part) &* 0xA076_1D64_78BD_642F
        &+ UInt64(truncatingIfNeeded: count) &* 0xE703_7ED1_A0B4_28DB)
  }

  /// An exponential number with mean 1.
  func exponential(_ purpose: Purpose, _ part: Int, _ count: Int) -> Double {
    -log(unit(purpose, part, count))
  }

  /// The last mixing of SplitMix64, as in `SeededGenerator`.
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The dice of eight replications.
struct DiceLanes {
  private let streams: SIMD8<UInt64>

  init(_ dice: [StormDice]) {
    streams = SIMD8(dice.map(\.stream))
  }

  @inline(__always)
  subscript(lane: Int) -> StormDice { StormDice(stream: streams[lane]) }
}

/// Standard normal numbers from random bits: a table of quantiles with straight lines between, and the
/// exact quantile in its two outermost parts.
struct NormalTable {
  private let quantiles: [Double]
  private static let parts = 1 << 12

  init() {
    quantiles = (0...Self.parts).map {
      StandardNormal.quantile(min(max(Double($0) / Double(Self.parts), 1e-9), 1 - 1e-9))
    }
  }

  @inline(__always)
  func score(_ bits: UInt64) -> Double {
    let part = Int(bits >> 52)
    let within = Double(bits & 0xF_FFFF_FFFF_FFFF) * 0x1p-52
    if part == 0 || part == Self.parts - 1 { return exact(bits) }
    return quantiles[part] + (quantiles[part + 1] - quantiles[part]) * within
  }

  /// A number for each replication.
  @inline(__always)
  func scores(_ dice: DiceLanes, _ purpose: StormDice.Purpose, _ part: Int, _ count: Int) -> Lanes {
    Lanes { score(dice[$0].bits(purpose, part, count)) }
  }

  @inline(never)
  private func exact(_ bits: UInt64) -> Double {
    StandardNormal.quantile((Double(bits >> 11) + 0.5) * 0x1p-53)
  }
}
