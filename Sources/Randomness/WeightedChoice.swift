/// A choice among a few things, each with its weight.
package struct WeightedChoice: Sendable {
  private let cumulative: [Double]

  /// `weights` aren't negative, and not all of them 0.
  package init(_ weights: [Double]) {
    var running = 0.0
    cumulative = weights.map {
      precondition($0 >= 0, "A weight isn't negative.")
      running += $0
      return running
    }
    precondition(running > 0, "At least one weight is above 0.")
  }

  /// The chosen one's position.
  package func draw(with generator: inout some RandomNumberGenerator) -> Int {
    let point = generator.nextUnit() * cumulative[cumulative.count - 1]
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > point { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
