import Foundation
import Queueing

/// The share of those who call that give up, for a team of any size at any load: Erlang A, worked out once
/// over a grid.
///
/// A day is not level: the load of its open hours goes evenly from as far below the mean as its peak is
/// above, and each part counts by its calls.
package struct AbandonmentTable {
  private let shares: [Double]
  /// Where handle times are at which there is somebody at work, as powers of two.
  private static let sizes = 11
  private static let loads = 49
  private static let loadStep = 0.0625

  /// - Parameters:
  ///   - patience: the mean, in handle times.
  ///   - peak: the busiest hours ÷ the mean ones.
  package init(patience: Double, peak: Double) {
    let parts = peak > 1 ? [-0.8, -0.4, 0, 0.4, 0.8] : [0]
    var shares: [Double] = []
    for size in 0..<Self.sizes {
      let agents = Double(1 << size)
      for position in 0..<Self.loads {
        let load = Double(position) * Self.loadStep
        var calls = 0.0
        var givenUp = 0.0
        for part in parts {
          let here = load * (1 + part * (peak - 1))
          calls += here
          givenUp +=
            here
            * ErlangA(
              offeredLoad: here * agents, agents: agents, averageHandleTime: 1, patience: patience
            ).abandonment
        }
        shares.append(calls > 0 ? givenUp / calls : 0)
      }
    }
    self.shares = shares
  }

  /// The share who give up where `agents` people are at work at once and calls are `load` of what they
  /// could do; in proportion between the grid's points, and beyond it what is too much gives up.
  @inline(__always)
  func share(agents: Lanes, load: Lanes) -> Lanes {
    Lanes { share(agents: agents[$0], load: load[$0]) }
  }

  @inline(__always)
  package func share(agents: Double, load: Double) -> Double {
    if agents <= 0 { return load > 0 ? 1 : 0 }
    let last = Double(Self.loads - 1) * Self.loadStep
    if load >= last { return max(1 - 1 / load, 0) }
    let column = load / Self.loadStep
    let left = Int(column)
    let across = column - Double(left)
    // The exponent says between which powers of two the size lies.
    let size = min(max(agents, 1), Double(1 << (Self.sizes - 1)) * 0.999_999)
    let row = size.exponent
    let along = size.significand - 1
    let index = Int(row) * Self.loads + left
    let low = shares[index] + (shares[index + 1] - shares[index]) * across
    let high =
      shares[index + Self.loads]
      + (shares[index + Self.loads + 1] - shares[index + Self.loads]) * across
    return low + (high - low) * along
  }
}
