import Workforce

/// An interval of one queue of a week, as people name it: "mon 10:00 phone", "sat 9 chat spanish".
struct IntervalName {
  /// The busiest of those that may be meant.
  let queue: Int
  let others: [Int]
  let interval: Int

  /// The queue may go unnamed, and need not be named in full.
  init(_ text: String, in staffing: WeekStaffing) throws {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "·" || $0 == "," }
      .map(String.init)
    var problems: [Problem] = []
    func tell(_ cause: String, _ remedy: String) {
      problems.append(Problem(at: "--explain", cause, remedy: remedy))
    }
    let day = words.first.flatMap { word in
      ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].firstIndex { word.hasPrefix($0) }
    }
    if day == nil {
      tell("\"\(text)\" doesn't begin with a day of the week.", "Write it as \"mon 10:00 phone\".")
    }
    let second = words.count > 1 ? Self.second(words[1]) : nil
    if second == nil {
      tell("\"\(text)\" names no time of the day.", "Write it as \"mon 10:00 phone\".")
    }
    let asked = words.dropFirst(2)
    let found = staffing.queues.indices.filter { index in
      let name = staffing.queues[index].key.name.lowercased()
      let parts = name.split { $0 == "·" || $0.isWhitespace }.map(String.init)
      return asked.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }
    // "phone" is the queue of that name, also where there is "phone · Spanish".
    let exact = found.filter {
      staffing.queues[$0].key.name.lowercased() == asked.joined(separator: " · ")
    }
    let queue = exact.first ?? found.first
    if queue == nil {
      let known = staffing.queues.prefix(12).map(\.key.name).joined(separator: "; ")
      tell(
        "There is no queue \"\(asked.joined(separator: " "))\".", "Write one of: \(known).")
    }
    guard let day, let second, let queue, problems.isEmpty else { throw Problems(problems) }
    self.queue = queue
    others = exact.isEmpty ? found.filter { $0 != queue } : []
    interval = (day * 86_400 + second) / staffing.intervalSeconds
  }

  /// The second of the day of "10", "10:30" or "9:15".
  private static func second(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let hour = parts[0],
      let minute = parts.count == 2 ? parts[1] : 0, (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 3600 + minute * 60
  }
}
