/// Where a value is drawn: values from 0 (or below) to a round number, on a line of pixels.
///
/// Ticks are at round numbers after P. Heckbert, "Nice Numbers for Graph Labels", Graphics Gems,
/// 1990, pp. 61–63.
struct LinearScale {
  /// From the lowest to the highest tick; never empty.
  let domain: ClosedRange<Double>
  /// In ascending order.
  let ticks: [Double]
  private let start: Double
  private let end: Double

  /// Covers zero and all `values`. `leastStep` is 1 where half a thing can't be: people.
  init(
    covering values: [Double], from start: Double, to end: Double, about tickCount: Int = 5,
    leastStep: Double = 0
  ) {
    let known = values.filter(\.isFinite)
    let low = min(0, known.min() ?? 0)
    let high = max(0, known.max() ?? 0)
    let span = high > low ? high - low : 1
    let step = max(leastStep, Self.nice(span / Double(max(1, tickCount - 1))))
    let first = (low / step).rounded(.down)
    let last = max(first + 1, (high / step - 1e-9).rounded(.up))
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    domain = first * step...last * step
    self.start = start
    self.end = end
  }

  func position(of value: Double) -> Double {
    let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return start + share * (end - start)
  }

  /// As many digits after the point as tell the ticks apart.
  var tickDigits: Int {
    let step = ticks[1] - ticks[0]
    return step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3
  }

  /// 1, 2 or 5 times a power of ten, near `span`.
  static func nice(_ span: Double) -> Double {
    var magnitude = 1.0
    while magnitude * 10 <= span { magnitude *= 10 }
    while magnitude > span { magnitude /= 10 }
    return switch span / magnitude {
    case ..<1.5: magnitude
    case ..<3: 2 * magnitude
    case ..<7: 5 * magnitude
    default: 10 * magnitude
    }
  }
}
