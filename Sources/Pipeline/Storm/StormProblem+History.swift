import StormTesting
import Workforce

extension StormProblem {
  /// Lets contacts be those of a history: as many as came, changed only by who stays or leaves otherwise
  /// than then.
  ///
  /// - Parameter contactsByDay: from the first day on; days beyond it follow from customers. Nothing changes
  ///   if it is empty.
  mutating func follow(contactsByDay: [Double]) {
    guard !contactsByDay.isEmpty else { return }
    var calm = self
    calm.curves = .none
    calm.uncertainty = .none
    calm.events = []
    guard
      let outcome = playStorm(
        calm, .nothing, StormTerms(seed: 1, replications: 1), goesOn: { _ in true })
    else { return }
    contactFactors = outcome.steps.map { step in
      let days = step.index * stepDays..<(step.index + 1) * stepDays
      guard days.upperBound <= contactsByDay.count, step.contacts.p50 > 0 else { return 1 }
      return contactsByDay[days].reduce(0, +) / step.contacts.p50
    }
  }
}
