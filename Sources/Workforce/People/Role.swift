/// A kind of work in a support team, with what makes people needed for it.
package struct Role: Hashable, Sendable {
  package enum Work: Hashable, Sendable {
    /// Takes tickets as they come in: the representative, first line.
    case firstLine
    /// Takes the share of another role's tickets that it can't solve: the specialist. Coaching is
    /// hours a month for each new hire of that role who is still ramping.
    case escalations(rate: Double, from: String, coachingHoursPerNewHire: Double)
    /// Leads people: one for every `spanOfControl` of them.
    case supervision(spanOfControl: Double, of: [String])
  }

  package var name: String
  package var work: Work
  /// Nil for supervision, which doesn't take tickets.
  package var productivity: Productivity?
  /// Productivity in the first, second, third month of tenure as a share of the typical level;
  /// 1 from then on.
  package var ramp: [Double]
  package var attrition: Attrition
  /// Nil where nobody said; then the plan has no price.
  package var salaryPerYear: Double?
  /// What one hire costs once: advertising, recruiter, equipment.
  package var hiringCost: Double
  /// Who may be promoted into the role; nil if everybody comes from outside.
  package var promotion: Promotion?

  package init(
    name: String, work: Work, productivity: Productivity?, ramp: [Double] = [],
    attrition: Attrition = .none, salaryPerYear: Double? = nil, hiringCost: Double = 0,
    promotion: Promotion? = nil
  ) {
    self.name = name
    self.work = work
    self.productivity = productivity
    self.ramp = ramp
    self.attrition = attrition
    self.salaryPerYear = salaryPerYear
    self.hiringCost = hiringCost
    self.promotion = promotion
  }

  /// Whom a role takes from another one of the same team.
  package struct Promotion: Hashable, Sendable {
    /// The role they come from.
    package var from: String
    /// The most of the role's openings that are filled by promotion, as a share.
    package var share: Double
    /// Months of tenure that they need.
    package var afterMonths: Int

    package init(from: String, share: Double = 1, afterMonths: Int = 12) {
      self.from = from
      self.share = share
      self.afterMonths = afterMonths
    }
  }

  /// Productivity of someone with `tenure` whole months behind them, as a share of the typical
  /// level.
  package func productivityShare(tenure: Int) -> Double {
    tenure < 0 ? 0 : tenure < ramp.count ? ramp[tenure] : 1
  }
}
