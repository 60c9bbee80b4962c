/// A clock that stands still while a queue is closed.
struct OpenClock {
  private let open: [Range<Double>]
  /// What the clock shows when each stretch begins.
  private let before: [Double]

  /// - Parameter open: in ascending order and apart; empty if always open.
  init(_ open: [Range<Double>]) {
    self.open = open
    var running = 0.0
    before = open.map { stretch in
      defer { running += stretch.upperBound - stretch.lowerBound }
      return running
    }
  }

  func openSeconds(from: Double, to: Double) -> Double {
    open.isEmpty ? to - from : reading(at: to) - reading(at: from)
  }

  private func reading(at seconds: Double) -> Double {
    var low = 0
    var high = open.count
    while low < high {
      let middle = (low + high) / 2
      if open[middle].lowerBound <= seconds { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let stretch = open[low - 1]
    return before[low - 1] + min(seconds, stretch.upperBound) - stretch.lowerBound
  }
}
