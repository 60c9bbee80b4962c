import Randomness
import Workforce

/// Tickets by agent and month: who solved how many when.
struct AgentMonths {
  /// `tallies[agent][month]`, months counted from the history's first.
  private var tallies: [Tally] = []

  mutating func add(agent: Int, month: Int) {
    while tallies.count <= agent { tallies.append(Tally()) }
    tallies[agent].add(month)
  }

  mutating func add(_ other: AgentMonths) {
    for (agent, tally) in other.tallies.enumerated() {
      for (month, count) in tally.counts.enumerated() where count > 0 {
        while tallies.count <= agent { tallies.append(Tally()) }
        tallies[agent].add(month, times: count)
      }
    }
  }

  /// What agent 0, who is nobody, has in `months`.
  func withoutAgent(in months: ClosedRange<Int>) -> Int {
    months.reduce(0) { $0 + (tallies.first?[$1] ?? 0) }
  }

  /// The distribution over whole agent-months among `fullMonths`; nil if there is none.
  ///
  /// `historyMonths` is everything that the history covers, cut-off months included: an agent who
  /// was there in its first month hasn't begun in it, as far as anyone can see.
  func throughput(
    fullMonths: ClosedRange<Int>, historyMonths: ClosedRange<Int>, firstMonth: Month,
    terms: MeasuringTerms
  ) -> MeasuredThroughput? {
    var whole: [(agent: Int, tickets: Double)] = []
    var partial = 0
    for (agent, tally) in tallies.enumerated().dropFirst() {
      let active = tally.counts.indices.filter { tally[$0] > 0 && historyMonths.contains($0) }
      guard let first = active.first, let last = active.last else { continue }
      for month in active where fullMonths.contains(month) {
        let begins = month == first && month != historyMonths.lowerBound
        let ends = month == last && month != historyMonths.upperBound
        if begins || ends { partial += 1 } else { whole.append((agent, Double(tally[month]))) }
      }
    }
    guard let typical = levelOfHalfTheTotal(whole.map(\.tickets)) else { return nil }
    let occasionalBelow = terms.occasionalShare * typical
    let regular = whole.filter { $0.tickets >= occasionalBelow }
    let sorted = regular.map(\.tickets).sorted()
    let byAgent = Dictionary(grouping: regular, by: \.agent).mapValues { $0.map(\.tickets) }
    let median = quantile(0.5, ofSorted: sorted)
    let reachedByFourInFive = quantile(0.2, ofSorted: sorted)
    return MeasuredThroughput(
      firstMonth: firstMonth + fullMonths.lowerBound, lastMonth: firstMonth + fullMonths.upperBound,
      agents: byAgent.count, agentMonths: sorted.count,
      mean: sorted.reduce(0, +) / Double(sorted.count), p10: quantile(0.1, ofSorted: sorted),
      p20: reachedByFourInFive, p50: median, p90: quantile(0.9, ofSorted: sorted),
      coefficientOfVariationBetweenAgents: variationBetweenGroups(
        byAgent.sorted { $0.key < $1.key }.map(\.value)),
      partialAgentMonths: partial, occasionalAgentMonths: whole.count - regular.count,
      occasionalBelow: occasionalBelow, occasionalShare: terms.occasionalShare,
      conservative: ConservativeLevel(
        median: median, share: terms.loweringShare, reachedByFourInFive: reachedByFourInFive),
      resolvedWithoutAgent: withoutAgent(in: fullMonths))
  }
}

/// The standard deviation between groups ÷ the mean of all values, where the variation within
/// groups has been taken out: the one-way random-effects estimate from an analysis of variance with
/// unequal group sizes (S. R. Searle, G. Casella and C. E. McCulloch, Variance Components, Wiley,
/// 1992, section 3.6). Where chance alone explains the differences it is 0.
///
/// Nil with fewer than two groups, or where no group has two values.
func variationBetweenGroups(_ groups: [[Double]]) -> Double? {
  let groups = groups.filter { !$0.isEmpty }
  let count = groups.reduce(0.0) { $0 + Double($1.count) }
  let groupCount = Double(groups.count)
  guard groupCount > 1, count > groupCount else { return nil }
  let mean = groups.joined().reduce(0, +) / count
  guard mean > 0 else { return nil }
  var within = 0.0
  var between = 0.0
  var squaredSizes = 0.0
  for group in groups {
    let size = Double(group.count)
    let groupMean = group.reduce(0, +) / size
    within += group.reduce(0) { $0 + ($1 - groupMean) * ($1 - groupMean) }
    between += size * (groupMean - mean) * (groupMean - mean)
    squaredSizes += size * size
  }
  let withinMeanSquare = within / (count - groupCount)
  let betweenMeanSquare = between / (groupCount - 1)
  let typicalSize = (count - squaredSizes / count) / (groupCount - 1)
  let variance = max(0, (betweenMeanSquare - withinMeanSquare) / typicalSize)
  return variance.squareRoot() / mean
}
