import Randomness
import Testing

struct SobolSequenceTests {
  /// As SciPy 1.16's `qmc.Sobol(16, scramble=False)` gives them.
  @Test func itsPointsAreThosePublished() {
    let sequence = SobolSequence(dimensions: 16, seed: nil)
    let known: [(Int, [Double])] = [
      (1, Array(repeating: 0.5, count: 16)),
      (
        2,
        [
          0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75, 0.75, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75,
          0.25,
        ]
      ),
      (
        31,
        [
          0.03125, 0.53125, 0.90625, 0.96875, 0.96875, 0.78125, 0.34375, 0.53125, 0.15625, 0.59375,
          0.03125, 0.34375, 0.96875, 0.21875, 0.65625, 0.84375,
        ]
      ),
      (
        63,
        [
          0.015625, 0.796875, 0.359375, 0.453125, 0.859375, 0.140625, 0.578125, 0.140625, 0.828125,
          0.578125, 0.421875, 0.671875, 0.546875, 0.765625, 0.328125, 0.765625,
        ]
      ),
    ]
    for (number, point) in known {
      for (found, expected) in zip(sequence.point(number), point) {
        #expect(abs(found - expected) < 1e-9)
      }
    }
  }

  @Test func ofTwoToSomePowerEveryCellHasOne() {
    let sequence = SobolSequence(dimensions: 5, seed: 9)
    for dimension in 0..<5 {
      let cells = Set((0..<256).map { Int(sequence.point($0)[dimension] * 256) })
      #expect(cells.count == 256)
    }
  }
}
