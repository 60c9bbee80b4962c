import Workforce

/// When anybody stood in line: stretches of time in order and apart.
struct WaitingTimes {
  private(set) var stretches: [Range<Timestamp>] = []

  init(_ line: WaitingLine) {
    for contact in line.contacts where contact.waitSeconds > 0 {
      if let last = stretches.last, contact.joinedAt <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<max(last.upperBound, contact.leftAt)
      } else {
        stretches.append(contact.joinedAt..<contact.leftAt)
      }
    }
  }

  /// Until when somebody stood in line without a pause; nil if nobody did at `time`.
  func end(from time: Timestamp) -> Timestamp? {
    let index = firstStretch(endingAfter: time)
    guard index < stretches.count, stretches[index].lowerBound <= time else { return nil }
    return stretches[index].upperBound
  }

  /// Whether somebody stood in line at some moment of a stretch of time.
  func isAnybodyWaiting(from start: Timestamp, to end: Timestamp) -> Bool {
    let index = firstStretch(endingAfter: start)
    return index < stretches.count && stretches[index].lowerBound < end && start < end
  }

  private func firstStretch(endingAfter time: Timestamp) -> Int {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].upperBound <= time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
