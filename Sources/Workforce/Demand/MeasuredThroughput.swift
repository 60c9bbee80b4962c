/// How many tickets one agent resolves in one full month: the distribution over agent-months.
///
/// A whole agent-month is one in a full month of the history that is neither the agent's first nor
/// last, nor occasional.
package struct MeasuredThroughput: Equatable, Encodable, Sendable {
  package var firstMonth: Month
  package var lastMonth: Month
  /// Agents with at least one whole month.
  package var agents: Int
  package var agentMonths: Int
  package var mean: Double
  package var p10: Double
  package var p20: Double
  package var p50: Double
  package var p90: Double
  /// The standard deviation between agents ÷ the mean, with the chance of single months taken out;
  /// nil with fewer than two agents or no agent with two months.
  package var coefficientOfVariationBetweenAgents: Double?
  /// Left out: the month in which an agent began or ended.
  package var partialAgentMonths: Int
  /// Left out: months below `occasionalBelow`, of people who help out.
  package var occasionalAgentMonths: Int
  /// `occasionalShare` × the level at which half of all tickets are resolved.
  package var occasionalBelow: Double
  package var occasionalShare: Double
  package var conservative: ConservativeLevel
  /// Tickets resolved by nobody named.
  package var resolvedWithoutAgent: Int

  package init(
    firstMonth: Month, lastMonth: Month, agents: Int, agentMonths: Int, mean: Double, p10: Double,
    p20: Double, p50: Double, p90: Double, coefficientOfVariationBetweenAgents: Double?,
    partialAgentMonths: Int, occasionalAgentMonths: Int, occasionalBelow: Double,
    occasionalShare: Double, conservative: ConservativeLevel, resolvedWithoutAgent: Int
  ) {
    self.firstMonth = firstMonth
    self.lastMonth = lastMonth
    self.agents = agents
    self.agentMonths = agentMonths
    self.mean = mean
    self.p10 = p10
    self.p20 = p20
    self.p50 = p50
    self.p90 = p90
    self.coefficientOfVariationBetweenAgents = coefficientOfVariationBetweenAgents
    self.partialAgentMonths = partialAgentMonths
    self.occasionalAgentMonths = occasionalAgentMonths
    self.occasionalBelow = occasionalBelow
    self.occasionalShare = occasionalShare
    self.conservative = conservative
    self.resolvedWithoutAgent = resolvedWithoutAgent
  }
}

/// A level of tickets a month that every hire can reach, lower than the typical one. "Lower it by
/// 20 %" has two readings, and both are here under their names.
///
///     ConservativeLevel(median: 300, share: 0.2, reachedByFourInFive: 255)
///     // times 240, divided 250
package struct ConservativeLevel: Equatable, Encodable, Sendable {
  /// The level that is lowered.
  package var median: Double
  /// By how much: 0.2 is 20 %.
  package var share: Double
  /// median × (1 − share).
  package var times: Double
  /// median ÷ (1 + share).
  package var divided: Double
  /// What four agent-months in five reach or pass, for judgement.
  package var reachedByFourInFive: Double

  package init(median: Double, share: Double, reachedByFourInFive: Double) {
    self.median = median
    self.share = share
    times = median * Productivity.Lowering.times(share: share).factor
    divided = median * Productivity.Lowering.divided(share: share).factor
    self.reachedByFourInFive = reachedByFourInFive
  }
}
