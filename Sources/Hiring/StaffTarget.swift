import Randomness
import Workforce

/// What a policy makes of an exact need.
struct StaffTarget {
  /// Fully ramped people at which hiring stops.
  var productive: Double
  /// The same in whole people, as a plan shows it.
  var people: Int
}

extension HireAheadPolicy {
  /// The target for `exactNeed` fully ramped people of `role`.
  ///
  /// The need grows by what differing people take away at the wanted confidence, then by the
  /// buffer; then it is rounded up, and buffer people come on top. Nobody needed, nobody targeted.
  func target(for exactNeed: Double, of role: Role) -> StaffTarget {
    guard exactNeed > 0 else { return StaffTarget(productive: 0, people: 0) }
    let sure = confidence.map { surelyCarrying(exactNeed, spread: role.spread, confidence: $0) }
    let buffered = (sure ?? exactNeed) * (1 + bufferShare(for: role))
    let extra = bufferPeople(for: role)
    let people = roundedUp(buffered) + extra
    return StaffTarget(
      productive: roundsUp ? Double(people) : buffered + Double(extra), people: people)
  }

  /// A buffer is for tickets; whoever leads people already has more of them to lead.
  func bufferShare(for role: Role) -> Double { role.productivity == nil ? 0 : bufferShare }

  /// Buffer people take tickets as they come in, so they are first line.
  func bufferPeople(for role: Role) -> Int { role.work == .firstLine ? bufferPeople : 0 }
}

/// The fully ramped people who carry the work of `exactNeed` average ones with the probability
/// `confidence`.
///
/// Independent people with mean 1 and standard deviation `spread` carry about N(n, n·spread²)
/// together (central limit theorem); n − z·spread·√n = need is a quadratic in √n. Never fewer than
/// the need itself.
func surelyCarrying(_ exactNeed: Double, spread: Double, confidence: Double) -> Double {
  let reach = StandardNormal.quantile(confidence) * spread
  let root = (reach + (reach * reach + 4 * exactNeed).squareRoot()) / 2
  return max(exactNeed, root * root)
}

/// The probability that `productive` people, who differ, carry a need; nil without a spread.
func probabilityCarried(by productive: Double, need: Double, spread: Double) -> Double? {
  guard spread > 0 else { return nil }
  guard need > 0 else { return 1 }
  guard productive > 0 else { return 0 }
  return StandardNormal.cumulative((productive - need) / (spread * productive.squareRoot()))
}
