import Foundation
import Workforce

/// The shapes of a curve that are tried on a history: where it begins, how steeply it rises, and how long
/// feeling takes. How high it goes follows from the events.
struct CurveCandidates {
  struct Shape: Hashable {
    var from: Double
    var half: Double
    var delayDays: Double
    /// Which of them differ from what is assumed.
    var freedom = Freedom()
  }

  struct Freedom: Hashable {
    var from = false
    var half = false
    var delay = false

    /// How much better a fit has to be to be worth it, in twice the log-likelihood: what chance gives in one
    /// of twenty for a half and a delay each, and in one of a hundred for a place to begin.
    var price: Double { (from ? 6.63 : 0) + (half ? 3.84 : 0) + (delay ? 3.84 : 0) }
  }

  let series: StrainSeries
  let assumed: Shape
  /// Delays to be tried; none for what comes at once.
  let delaysTried: [Double]

  /// A response from 0 to 1 with its regression.
  struct Candidate {
    var shape: Shape
    var response: [Double]
    var regression: RateRegression

    init(_ shape: Shape, of series: StrainSeries) {
      self.shape = shape
      let curve = ResponseCurve(from: shape.from, half: shape.half, most: 1)
      response = series.felt(delayDays: shape.delayDays).map { curve($0) }
      regression = RateRegression(response: response, exposure: series.exposure)
    }
  }

  /// Halves and delays around the assumed ones; the assumed one is first.
  var grid: [Candidate] {
    var shapes = [assumed]
    for delay in delays {
      for half in halves {
        var shape = assumed
        (shape.half, shape.delayDays) = (half, delay)
        shape.freedom.half = half != assumed.half
        shape.freedom.delay = delay != assumed.delayDays
        if shape != assumed { shapes.append(shape) }
      }
    }
    return candidates(shapes)
  }

  /// The same shapes beginning elsewhere.
  var gridFromElsewhere: [Candidate] {
    let places =
      assumed.from > 0
      ? [0, 0.25, 0.5, 1.5, 2, 3].map { $0 * assumed.from } : [0.5, 1, 2].map { $0 * assumed.half }
    return candidates(
      places.flatMap { from in
        delays.flatMap { delay in
          halves.map { half in
            Shape(
              from: from, half: half, delayDays: delay,
              freedom: Freedom(
                from: true, half: half != assumed.half, delay: delay != assumed.delayDays))
          }
        }
      })
  }

  /// Between the points of the grid, around one that was the best.
  func around(_ best: Shape, step: Double) -> [Candidate] {
    let halves = best.freedom.half ? [-1, 0, 1].map { best.half * exp2(step * $0) } : [best.half]
    let delays =
      best.freedom.delay && best.delayDays > 0
      ? [-1, 0, 1].map { best.delayDays * exp2(step * $0) } : [best.delayDays]
    return candidates(
      delays.flatMap { delay in
        halves.map {
          Shape(from: best.from, half: $0, delayDays: delay, freedom: best.freedom)
        }
      })
  }

  private var halves: [Double] {
    [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4].map { $0 * assumed.half }
  }

  private var delays: [Double] {
    [assumed.delayDays] + delaysTried.filter { $0 != assumed.delayDays }
  }

  private func candidates(_ shapes: [Shape]) -> [Candidate] {
    shapes.map { Candidate($0, of: series) }.filter { $0.regression.isUsable }
  }
}
