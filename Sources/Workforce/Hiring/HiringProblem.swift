/// Everything that the hiring model is told.
package struct HiringProblem: Hashable, Sendable {
  package var firstMonth: Month
  package var monthCount: Int
  /// The teams' names; never empty.
  package var teams: [String]
  package var segments: [Segment]
  package var streams: [Stream]
  /// In order: a role after those that make it needed. Exactly one is first line.
  package var roles: [Role]
  package var people: [PeopleGroup]
  package var shrinkage: Shrinkage
  /// The share of a person's capacity that is planned to be used; the rest is slack.
  package var targetUtilisation: Double
  /// Paid hours of a full-time person in a month: what coaching hours are counted against.
  package var paidHoursPerMonth: Double
  package var terms: HiringTerms
  package var policy: HireAheadPolicy
  /// An ISO 4217 code, such as `USD`.
  package var currency: String

  package init(
    firstMonth: Month, monthCount: Int, teams: [String], segments: [Segment],
    streams: [Stream] = [], roles: [Role], people: [PeopleGroup],
    shrinkage: Shrinkage = .none, targetUtilisation: Double = 1, paidHoursPerMonth: Double = 160,
    terms: HiringTerms, policy: HireAheadPolicy = HireAheadPolicy(), currency: String = "USD"
  ) {
    self.firstMonth = firstMonth
    self.monthCount = monthCount
    self.teams = teams
    self.segments = segments
    self.streams = streams
    self.roles = roles
    self.people = people
    self.shrinkage = shrinkage
    self.targetUtilisation = targetUtilisation
    self.paidHoursPerMonth = paidHoursPerMonth
    self.terms = terms
    self.policy = policy
    self.currency = currency
  }

  package var months: [Month] { (0..<monthCount).map { firstMonth + $0 } }
}
