import Foundation
import Randomness
import Workforce

/// Durations ready to be drawn, by position.
struct Samplers: ~Copyable {
  private struct Code: BitwiseCopyable {
    var kind = Kind.fixed
    var first = 0.0
    var second = 0.0
    var offset = 0
    var length = 0
  }
  private enum Kind: UInt8, BitwiseCopyable {
    case exponential, lognormal, gamma, uniform, fixed, measured
  }

  let exponential = StandardExponential()
  private var codes: Table<Code>
  private var measured: Table<Double>

  init(_ distributions: [DurationDistribution]) {
    var values: [Double] = []
    let coded = distributions.map { distribution in
      switch distribution {
      case .exponential(let mean): return Code(kind: .exponential, first: mean)
      case .lognormal(let mean, let spread):
        let shape = LognormalDistribution(mean: mean, coefficientOfVariation: spread)
        return Code(kind: .lognormal, first: shape.median, second: shape.sigma)
      case .gamma(let mean, let spread):
        return Code(kind: .gamma, first: mean, second: spread)
      case .uniform(let from, let to):
        return Code(kind: .uniform, first: from, second: to - from)
      case .fixed(let seconds): return Code(kind: .fixed, first: seconds)
      case .measured(let seconds):
        defer { values += seconds }
        return Code(kind: .measured, offset: values.count, length: seconds.count)
      }
    }
    codes = Table(coded, else: Code())
    measured = Table(values, else: 0)
  }

  @inline(__always)
  func draw(_ index: Int, _ dice: CustomerDice) -> Double {
    let code = codes[index]
    if code.kind == .exponential { return code.first * exponential.draw(dice) }
    return drawOther(code, dice)
  }

  @inline(never)
  private func drawOther(_ code: Code, _ dice: CustomerDice) -> Double {
    var dice = dice
    switch code.kind {
    case .exponential: return code.first * exponential.draw(dice)
    case .lognormal:
      return LognormalDistribution(median: code.first, sigma: code.second).draw(with: &dice)
    case .gamma:
      return GammaDistribution(mean: code.first, coefficientOfVariation: code.second)
        .draw(with: &dice)
    case .uniform: return code.first + code.second * (1 - dice.positiveUnit())
    case .fixed: return code.first
    case .measured: return measured[code.offset + dice.nextIndex(below: code.length)]
    }
  }
}
