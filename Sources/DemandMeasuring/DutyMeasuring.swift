package import Workforce

/// When each agent was on duty, in seconds from `start`.
///
/// An agent is there from the first contact answered to the last, less absences. A gap between two
/// contacts is an absence if somebody stood in line after the agent had had time to wrap up, or if it is
/// longer than anybody idles. An absence begins somewhere in the contact before it, on average in its
/// middle, as whoever leaves finishes what they have; it ends with the next contact.
///
/// A contact that nobody is named for is an agent of its own, who was there for it alone.
package func measuredDuty(
  of line: WaitingLine, from start: Timestamp, terms: DutyTerms = DutyTerms()
) -> DutyEstimate {
  let waiting = WaitingTimes(line)
  var agents = line.answersByAgent.filter { !$0.isEmpty }.map { answers in
    stretches(of: answers, from: start, waiting, terms)
  }
  for contact in line.contacts where contact.answer?.agent == 0 {
    agents.append([stretch(from: contact.leftAt, through: contact, start)])
  }
  return DutyEstimate(agents: agents)
}

private func stretches(
  of answers: [LineContact], from start: Timestamp, _ waiting: WaitingTimes, _ terms: DutyTerms
) -> [Range<Double>] {
  var stretches: [Range<Double>] = []
  var begin = answers[0].leftAt
  var last = answers[0]
  for next in answers.dropFirst() {
    let isAway =
      next.leftAt - last.endedAt > Int64(terms.longestIdleSeconds)
      || waiting.isAnybodyWaiting(
        from: last.endedAt + Int64(terms.awayAfterSeconds), to: next.leftAt)
    if isAway {
      stretches.append(stretch(from: begin, through: last, start))
      begin = next.leftAt
    }
    if next.endedAt >= last.endedAt { last = next }
  }
  stretches.append(stretch(from: begin, through: last, start))
  return stretches
}

private func stretch(
  from begin: Timestamp, through last: LineContact, _ start: Timestamp
) -> Range<Double> {
  let from = Double(begin - start)
  let middle = Double(last.leftAt - start) + Double(last.answer?.handleSeconds ?? 0) / 2
  return from..<max(from + 1, middle)
}
