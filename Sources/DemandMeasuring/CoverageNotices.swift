import Workforce

/// What a reader must know about the months that a history covers.
func coverageNotices(_ months: [MeasuredMonth], covered: CoveredMonths) -> [String] {
  var notices: [String] = []
  let cutOff = months.filter { $0.extent == .cutOff }.map(\.month)
  if !cutOff.isEmpty {
    let (verb, them) = cutOff.count == 1 ? ("is", "its") : ("are", "their")
    notices.append(
      "\(list(cutOff.map(\.description))) \(verb) cut off, since the history goes from"
        + " \(CalendarDate(dayNumber: covered.firstActiveDay)) to"
        + " \(CalendarDate(dayNumber: covered.lastActiveDay)): monthly figures leave out"
        + " \(them) tickets.")
  }
  let thin = months.filter { $0.extent == .thin }
  if let first = thin.first, let last = thin.last {
    let tickets = Int(thin.reduce(0) { $0 + $1.tickets })
    let place = first.month == last.month ? "\(first.month)" : "\(first.month) to \(last.month)"
    notices.append(
      "\(place): nearly without tickets (\(tickets) in all): taken for stray records at the edge of"
        + " the history, and left out of monthly figures and shares.")
  }
  if !months.contains(where: { $0.extent == .full }) {
    notices.append(
      "No month is covered from its first day to its last, so there are no monthly figures."
        + " Import a longer history.")
  }
  if covered.longestSilence > 14 {
    let first = CalendarDate(dayNumber: covered.silenceBegins)
    let last = first + (covered.longestSilence - 1)
    notices.append(
      "From \(first) to \(last) almost nothing came in. If that isn't so, a part of the history is"
        + " missing.")
  }
  return notices
}

/// "a", "a and b", "a, b and c".
func list(_ words: [String]) -> String {
  guard let last = words.last else { return "" }
  return words.count == 1 ? last : "\(words.dropLast().joined(separator: ", ")) and \(last)"
}

/// A share as a whole percentage.
func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
