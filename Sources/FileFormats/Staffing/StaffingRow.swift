/// One line of a table of people at work, as far as it can be read.
struct StaffingRow {
  /// Where what stands.
  struct Columns {
    var people: Int
    var queue: Int?
    var serves: Int?
    var day: Int
    var start: Int
    var end: Int?
    var agents: Int
  }

  let line: Int
  let people: String
  /// Names of queues.
  let serves: [String]
  let dayText: String
  let startText: String
  let endText: String
  let agentsText: String

  init(_ columns: Columns, line: Int, field: (Int) -> String) {
    func text(_ column: Int?) -> String {
      column.map { field($0).split(whereSeparator: \.isWhitespace).joined(separator: " ") } ?? ""
    }
    self.line = line
    people = text(columns.people)
    let told = text(columns.serves)
    let names = told.isEmpty ? text(columns.queue ?? columns.people) : told
    serves = names.split(separator: ";").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    dayText = text(columns.day)
    startText = text(columns.start)
    endText = text(columns.end)
    agentsText = text(columns.agents)
  }

  /// 0 for Monday.
  var day: Int? {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
      .firstIndex { dayText.lowercased().hasPrefix($0) }
  }

  /// Seconds of the day.
  var start: Int? { WeekClock.seconds(startText).flatMap { $0 < 86_400 ? $0 : nil } }
  var end: Int? { WeekClock.seconds(endText) }

  var agents: Int? {
    guard let number = Double(agentsText), (0...100_000).contains(number),
      number == number.rounded()
    else { return nil }
    return Int(number)
  }
}

/// Times of a day: "9:15", "09:15", "09:15:00", "24:00".
enum WeekClock {
  static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (2...3).contains(parts.count), let hour = parts[0], let minute = parts[1],
      let second = parts.count == 3 ? parts[2] : 0, (0...24).contains(hour),
      (0..<60).contains(minute), (0..<60).contains(second),
      hour * 3600 + minute * 60 + second <= 86_400
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  static func text(_ seconds: Int) -> String {
    let (hour, minute) = (seconds / 3600, seconds / 60 % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
