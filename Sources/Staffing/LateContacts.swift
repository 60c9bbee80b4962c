import Queueing

/// Contacts of an interval that aren't answered within a time, those who give up before included, by the
/// number of agents from nobody on: what customers would feel if somebody were missing.
///
/// By `ErlangA`, as if the interval's load had lasted for ever; see docs/methods/queueing.md.
///
/// - Parameters:
///   - patience: seconds after which people give up on average.
///   - within: seconds.
package func lateContacts(
  of contacts: Double, intervalSeconds: Double, handleSeconds: Double, patience: Double,
  within: Double, agentsUpTo most: Int
) -> [Double] {
  guard contacts > 0 else { return [Double](repeating: 0, count: most + 1) }
  let load = contacts * handleSeconds / intervalSeconds
  return (0...most).map { agents in
    agents == 0
      ? contacts
      : contacts
        * ErlangA(
          offeredLoad: load, agents: Double(agents), averageHandleTime: handleSeconds,
          patience: patience
        ).shareWaiting(longerThan: within)
  }
}
