import Workforce

/// Eight replications side by side: every number of the loop is eight numbers, one for each, and a line of
/// arithmetic plays a step of all of them.
typealias Lanes = SIMD8<Double>

extension Lanes {
  static var laneCount: Int { 8 }

  /// A number for each replication. To set one after the other would store and load all eight each time.
  @inline(__always)
  init(byLane number: (Int) -> Double) {
    self.init(
      number(0), number(1), number(2), number(3), number(4), number(5), number(6), number(7))
  }

  /// The sum of the first so many, from the first to the last.
  @inline(__always)
  func sum(ofFirst count: Int) -> Double {
    guard count == Self.laneCount else { return (0..<count).reduce(0) { $0 + self[$1] } }
    return self[0] + self[1] + self[2] + self[3] + self[4] + self[5] + self[6] + self[7]
  }

  @inline(__always)
  var least: Double {
    let four = lowHalf.replacing(with: highHalf, where: highHalf .< lowHalf)
    let two = four.lowHalf.replacing(with: four.highHalf, where: four.highHalf .< four.lowHalf)
    return two[0] < two[1] ? two[0] : two[1]
  }

  @inline(__always)
  func atLeast(_ least: Double) -> Lanes {
    let least = Lanes(repeating: least)
    return replacing(with: least, where: self .< least)
  }

  @inline(__always)
  func atMost(_ most: Double) -> Lanes {
    let most = Lanes(repeating: most)
    return replacing(with: most, where: self .> most)
  }

  @inline(__always)
  func atMost(_ most: Lanes) -> Lanes { replacing(with: most, where: self .> most) }

  /// exp(−x) for x from 0 on, within 3 × 10⁻⁶ up to 1: Padé's approximant of degree 2 over 2 at a quarter
  /// of x, to the fourth.
  @inline(__always)
  static func decay(_ x: Lanes) -> Lanes {
    let quarter = x.atMost(12.0) * 0.25
    let square = quarter * quarter * (1.0 / 12)
    let half = quarter * 0.5
    let root = (1 - half + square) / (1 + half + square)
    let twice = root * root
    return twice * twice
  }

  /// Ones where a condition holds, else zeros.
  @inline(__always)
  static func ones(where mask: SIMDMask<SIMD8<Int64>>) -> Lanes {
    Lanes(repeating: 0).replacing(with: Lanes(repeating: 1), where: mask)
  }
}

extension [Lanes] {
  /// One replication's number, without the seven beside it.
  @inline(__always)
  subscript(place: Int, lane: Int) -> Double {
    get {
      precondition(indices.contains(place) && (0..<Lanes.laneCount).contains(lane))
      return withUnsafeBytes {
        $0.load(fromByteOffset: Self.offset(place, lane), as: Double.self)
      }
    }
    set {
      precondition(indices.contains(place) && (0..<Lanes.laneCount).contains(lane))
      withUnsafeMutableBytes {
        $0.storeBytes(of: newValue, toByteOffset: Self.offset(place, lane), as: Double.self)
      }
    }
  }

  private static func offset(_ place: Int, _ lane: Int) -> Int {
    place * MemoryLayout<Lanes>.stride + lane * MemoryLayout<Double>.stride
  }
}

extension ResponseCurve {
  /// The same for eight strains.
  @inline(__always)
  func answer(to strain: Lanes) -> Lanes {
    let y = ((strain - from) * (1 / half)).atLeast(0).atMost(1e8)
    let square = y * y
    return most * square / (1 + square)
  }
}
