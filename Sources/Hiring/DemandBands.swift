import Foundation
import Randomness
import Workforce

/// Percentiles of customers, tickets and first-line people for every month; nil if neither sales nor
/// retention of any segment is uncertain.
///
/// Each path draws for each segment how far its sales and its churn go from their forecasts, as
/// lognormal factors of mean 1 that hold for the whole plan: a forecast that is off stays off, which
/// makes wider bands than monthly errors that cancel out.
func demandBands(of problem: HiringProblem, seed: UInt64) -> [MonthPlan.Bands]? {
  guard problem.segments.contains(where: { $0.salesUncertainty > 0 || $0.retentionUncertainty > 0 })
  else { return nil }
  let perPerson = problem.ticketsPerPerson(in: problem.firstLine)
  let paths = (0..<pathCount).map { path in
    var generator = SeededGenerator.child(path, of: seed)
    let variation = problem.segments.map { segment in
      TicketDemand.Variation(
        adds: lognormalFactor(spread: segment.salesUncertainty, using: &generator),
        churn: lognormalFactor(spread: segment.retentionUncertainty, using: &generator))
    }
    return TicketDemand(of: problem, variation: variation)
  }
  return (0..<problem.monthCount).map { month in
    let tickets = Percentiles(of: paths.map { $0.tickets[month] })
    return MonthPlan.Bands(
      customers: Percentiles(of: paths.map { $0.customers[month] }),
      tickets: tickets,
      repsExact: Percentiles(
        p10: tickets.p10 / perPerson, p50: tickets.p50 / perPerson, p90: tickets.p90 / perPerson))
  }
}

/// Enough for a tenth percentile that moves by about 1 % of the spread between seeds.
private let pathCount = 1000

/// A factor with mean 1 and coefficient of variation `spread`.
private func lognormalFactor(
  spread: Double, using generator: inout SeededGenerator
) -> Double {
  // Drawn even where nothing is uncertain, so that one segment's uncertainty doesn't move another's.
  let uniform = (Double(generator.next() >> 11) + 0.5) * 0x1p-53
  guard spread > 0 else { return 1 }
  let variance = log1p(spread * spread)
  return exp(StandardNormal.quantile(uniform) * variance.squareRoot() - variance / 2)
}

extension Percentiles {
  fileprivate init(of sample: [Double]) {
    let sorted = sample.sorted()
    self.init(
      p10: quantile(0.1, ofSorted: sorted), p50: quantile(0.5, ofSorted: sorted),
      p90: quantile(0.9, ofSorted: sorted))
  }
}
