/// Finds where a function of a few numbers is lowest within bounds.
///
/// J. A. Nelder and R. Mead, "A Simplex Method for Function Minimization", The Computer Journal 7(4),
/// 1965, doi:10.1093/comjnl/7.4.308, with every point moved to the nearest one within the bounds. It
/// stops after a number of evaluations, or when the simplex is flat: parameters of forecasts needn't be
/// exact.
struct BoundedSearch {
  var lower: [Double]
  var upper: [Double]
  var evaluations: Int
  /// The search ends when the best and the worst corner differ by less than this share.
  var tolerance = 1e-4

  func minimum(
    from start: [Double], steps: [Double], of function: ([Double]) -> Double
  ) -> (point: [Double], value: Double) {
    let dimensions = start.count
    var left = evaluations
    func value(_ point: [Double]) -> Double {
      left -= 1
      let found = function(point)
      return found.isFinite ? found : .greatestFiniteMagnitude
    }
    var corners = [start]
    for dimension in 0..<dimensions {
      var corner = start
      corner[dimension] += steps[dimension]
      if corner[dimension] > upper[dimension] { corner[dimension] -= 2 * steps[dimension] }
      corners.append(bounded(corner))
    }
    var simplex = corners.map { (point: $0, value: value($0)) }
    while left > 0 {
      simplex.sort { $0.value < $1.value }
      let best = simplex[0]
      let worst = simplex[dimensions]
      if worst.value - best.value <= tolerance * best.value.magnitude { break }
      var centre = [Double](repeating: 0, count: dimensions)
      for corner in simplex.dropLast() {
        for d in 0..<dimensions { centre[d] += corner.point[d] / Double(dimensions) }
      }
      func beyond(_ factor: Double) -> [Double] {
        bounded((0..<dimensions).map { centre[$0] + factor * (worst.point[$0] - centre[$0]) })
      }
      let reflected = beyond(-1)
      let reflectedValue = value(reflected)
      if reflectedValue < best.value {
        let expanded = beyond(-2)
        let expandedValue = value(expanded)
        simplex[dimensions] =
          expandedValue < reflectedValue ? (expanded, expandedValue) : (reflected, reflectedValue)
      } else if reflectedValue < simplex[dimensions - 1].value {
        simplex[dimensions] = (reflected, reflectedValue)
      } else {
        let contracted = beyond(reflectedValue < worst.value ? -0.5 : 0.5)
        let contractedValue = value(contracted)
        if contractedValue < min(reflectedValue, worst.value) {
          simplex[dimensions] = (contracted, contractedValue)
        } else {
          for index in 1...dimensions {
            let point = zip(simplex[index].point, best.point).map { ($0 + $1) / 2 }
            simplex[index] = (point, value(point))
          }
        }
      }
    }
    return simplex.min { $0.value < $1.value } ?? (start, .greatestFiniteMagnitude)
  }

  private func bounded(_ point: [Double]) -> [Double] {
    point.indices.map { min(max(point[$0], lower[$0]), upper[$0]) }
  }
}

/// Where a function of one number is lowest between two: the best of a few places, then a golden
/// section around it.
func lowestPoint(
  between lower: Double, and upper: Double, places: Int = 8, refinements: Int = 10,
  of function: (Double) -> Double
) -> Double {
  let step = (upper - lower) / Double(places - 1)
  let tried = (0..<places).map { place in
    let at = lower + step * Double(place)
    return (at: at, value: function(at))
  }
  guard let best = tried.filter({ $0.value.isFinite }).min(by: { $0.value < $1.value }) else {
    return lower
  }
  let golden = (5.0.squareRoot() - 1) / 2
  var low = max(best.at - step, lower)
  var high = min(best.at + step, upper)
  var left = high - golden * (high - low)
  var right = low + golden * (high - low)
  var leftValue = function(left)
  var rightValue = function(right)
  for _ in 0..<refinements {
    if leftValue < rightValue {
      (high, right, rightValue) = (right, left, leftValue)
      left = high - golden * (high - low)
      leftValue = function(left)
    } else {
      (low, left, leftValue) = (left, right, rightValue)
      right = low + golden * (high - low)
      rightValue = function(right)
    }
  }
  let found = min(leftValue, rightValue)
  return found < best.value ? (leftValue < rightValue ? left : right) : best.at
}
