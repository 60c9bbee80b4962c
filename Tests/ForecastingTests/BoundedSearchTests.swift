import Foundation
import Testing

@testable import Forecasting

struct BoundedSearchTests {
  @Test func aValleyIsFoundWithinItsBounds() {
    let search = BoundedSearch(
      lower: [-2, -2], upper: [2, 2], evaluations: 400, tolerance: 1e-12)
    // Rosenbrock's valley, lowest at (1, 1).
    let found = search.minimum(from: [-1, 1.5], steps: [0.5, 0.5]) { point in
      let across = point[1] - point[0] * point[0]
      return 100 * across * across + (1 - point[0]) * (1 - point[0])
    }
    #expect(abs(found.point[0] - 1) < 0.02 && abs(found.point[1] - 1) < 0.04)
  }

  @Test func theEdgeIsFoundWhereTheLowestPointIsOutside() {
    let search = BoundedSearch(lower: [0, 0], upper: [1, 1], evaluations: 200, tolerance: 1e-12)
    let found = search.minimum(from: [0.5, 0.5], steps: [0.2, 0.2]) { point in
      (point[0] - 3) * (point[0] - 3) + (point[1] - 0.25) * (point[1] - 0.25)
    }
    #expect(found.point[0] == 1)
    #expect(abs(found.point[1] - 0.25) < 0.01)
  }

  @Test func whatIsNotANumberIsAvoided() {
    let search = BoundedSearch(lower: [-5], upper: [5], evaluations: 100, tolerance: 1e-9)
    let found = search.minimum(from: [4], steps: [-1]) { $0[0] < 1 ? .nan : $0[0] }
    #expect(found.point[0] >= 1 && found.point[0] < 1.1)
  }

  @Test func theLowestOfSeveralValleysIsRefined() {
    let lowest = lowestPoint(between: 0, and: 10, places: 21, refinements: 30) {
      cos($0) + 0.1 * abs($0 - 9)
    }
    // Right of 9 it is lowest where sin x is 0.1.
    #expect(abs(lowest - (3 * .pi - asin(0.1))) < 1e-3)
  }
}
