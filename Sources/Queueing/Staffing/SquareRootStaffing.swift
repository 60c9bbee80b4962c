import Foundation

/// Agents = load + quality · √load: why a large team can be busier than a small one at the same service.
///
/// To explain, and to begin a search with; never an answer, as it is one agent too low in nearly half of
/// all cases. S. Halfin and W. Whitt, "Heavy-traffic limits for queues with many exponential servers",
/// Operations Research 29, 1981, doi:10.1287/opre.29.3.567; with patience O. Garnett, A. Mandelbaum and
/// M. Reiman, "Designing a call center with impatient customers", Manufacturing and Service Operations
/// Management 4(3), 2002, doi:10.1287/msom.4.3.208.7753.
package enum SquareRootStaffing {
  /// Agents beyond the load, in units of √load.
  package static func quality(offeredLoad: Double, agents: Double) -> Double {
    precondition(offeredLoad > 0, "Without load there is no measure of quality.")
    return (agents - offeredLoad) / offeredLoad.squareRoot()
  }

  /// About how many contacts find everybody busy, where nobody gives up. Quality is above 0.
  package static func probabilityOfWait(quality: Double) -> Double {
    precondition(quality > 0, "Without agents beyond the load, everybody waits.")
    return 1 / (1 + quality / hazard(-quality))
  }

  /// About how many contacts find everybody busy, where people give up after exponential patience,
  /// given in handle times. Quality may be negative.
  package static func probabilityOfWait(quality: Double, handleTimesOfPatience: Double) -> Double {
    precondition(handleTimesOfPatience > 0, "Patience is above 0.")
    let root = handleTimesOfPatience.squareRoot()
    return 1 / (1 + hazard(quality * root) / (root * hazard(-quality)))
  }

  /// A number of agents to begin a search with.
  static func start(offeredLoad: Double) -> Int {
    max(1, Int((offeredLoad + 0.5 * offeredLoad.squareRoot()).rounded()))
  }

  /// The hazard rate of the standard normal distribution: density ÷ share above.
  private static func hazard(_ z: Double) -> Double {
    if z > 25 {
      // The share above is about to underflow; its asymptotic series (Abramowitz and Stegun, 26.2.12).
      return z / (1 - 1 / (z * z) + 3 / (z * z * z * z))
    }
    let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    return density / (0.5 * erfc(z / 2.0.squareRoot()))
  }
}
