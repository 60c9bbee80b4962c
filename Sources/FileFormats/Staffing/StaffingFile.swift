package import Workforce

/// A table of people at work over a week, such as the one of `muster staff --format csv`:
///
///     queue,day,start,agents
///     phone,Mon,09:00,4
///     phone,Mon,09:15,5
///
/// A row holds for as long as rows are apart, or until its `end`. `group` may name people otherwise,
/// and `serves` say which queues they answer, the preferred one first: "phone · English; phone ·
/// Spanish".
package struct StaffingFile {
  let name: String
  let queues: [QueueKey]
  let intervalSeconds: Int
  private var problems: [Problem] = []
  private var rows: [Row] = []

  struct Row {
    var line: Int
    var group: String
    var serves: [QueueKey]
    /// Seconds of the week.
    var start: Int
    /// Nil where the row holds until the next could begin.
    var end: Int?
    var agents: Int
  }

  /// The people of a file, in intervals of that length.
  ///
  /// - Parameters:
  ///   - name: how messages call the file.
  ///   - queues: those that there are.
  /// - Throws: `Problems` with all that is wrong, by line.
  package static func read(
    _ source: ByteSource, named name: String, queues: [QueueKey], intervalSeconds: Int
  ) throws -> StaffedWeek {
    var file = StaffingFile(name: name, queues: queues, intervalSeconds: intervalSeconds)
    try file.readRows(source)
    let week = file.week()
    guard file.problems.isEmpty else { throw Problems(file.toldProblems) }
    return week
  }

  private init(name: String, queues: [QueueKey], intervalSeconds: Int) {
    self.name = name
    self.queues = queues
    self.intervalSeconds = intervalSeconds
  }

  private mutating func tell(_ line: Int?, _ cause: String, _ remedy: String) {
    problems.append(Problem(at: line.map { "\(name):\($0)" } ?? name, cause, remedy: remedy))
  }

  /// The first ones; the rest is counted.
  private var toldProblems: [Problem] {
    let most = 40
    guard problems.count > most else { return problems }
    return problems.prefix(most) + [
      Problem(
        at: name, "\(problems.count - most) more lines have such problems.",
        remedy: "Correct these first.")
    ]
  }

  // MARK: Rows

  private mutating func readRows(_ source: ByteSource) throws {
    let text = try DecodedText(source)
    let reader = DelimitedReader(
      text.source, delimiter: likelyDelimiter(of: Array(text.firstBytes)))
    guard try reader.advance() else {
      return tell(nil, "The file is empty.", "Write a table with queue, day, start and agents.")
    }
    let header = (0..<reader.fieldCount).map { NormalizedHeader(reader.text($0)).text }
    guard let columns = columns(of: header) else { return }
    while try reader.advance() {
      add(StaffingRow(columns, line: reader.line) { reader.text($0) })
    }
    if rows.isEmpty, problems.isEmpty {
      tell(nil, "There are no rows under the header.", "Write one for each interval.")
    }
  }

  private mutating func columns(of header: [String]) -> StaffingRow.Columns? {
    func column(_ names: [String]) -> Int? {
      names.lazy.compactMap { name in header.firstIndex(of: name) }.first
    }
    let queue = column(["queue"])
    let group = column(["group", "team"])
    let day = column(["day", "weekday"])
    let start = column(["start", "from", "begin"])
    let agents = column(["agents", "people", "staff"])
    for (name, isThere) in [
      ("queue", queue != nil || group != nil), ("day", day != nil), ("start", start != nil),
      ("agents", agents != nil),
    ] where !isThere {
      tell(
        1, "There is no column \(name).",
        "Name the columns queue, day, start and agents, as muster staff --format csv does.")
    }
    guard let people = group ?? queue, let day, let start, let agents else { return nil }
    return StaffingRow.Columns(
      people: people, queue: queue, serves: column(["serves", "queues"]), day: day, start: start,
      end: column(["end", "to", "until"]), agents: agents)
  }

  private mutating func add(_ row: StaffingRow) {
    let line = row.line
    let served = row.serves.compactMap { name -> QueueKey? in
      if let found = queues.first(where: { $0.name.queueWords == name.queueWords }) {
        return found
      }
      if unknown.insert(name).inserted {
        tell(
          line, "There is no queue \"\(name)\".",
          "Write one of: \(queues.map(\.name).joined(separator: "; ")).")
      }
      return nil
    }
    if row.day == nil {
      tell(line, "\"\(row.dayText)\" is no day.", "Write Mon, Tue, Wed, Thu, Fri, Sat or Sun.")
    }
    if row.start == nil {
      tell(line, "\"\(row.startText)\" is no time of the day.", "Write it as 09:15.")
    }
    if row.end == nil, !row.endText.isEmpty {
      tell(line, "\"\(row.endText)\" is no time of the day.", "Write it as 17:30.")
    }
    if row.agents == nil {
      tell(line, "\"\(row.agentsText)\" is no number of people.", "Write a whole number from 0 up.")
    }
    for second in [row.start, row.end].compactMap(\.self) where second % intervalSeconds != 0 {
      tell(
        line, "\(WeekClock.text(second)) is inside an interval of \(intervalSeconds / 60) minutes.",
        "Write times that begin an interval, or give --interval 15m or less.")
    }
    guard let day = row.day, let start = row.start, let agents = row.agents,
      row.end != nil || row.endText.isEmpty, served.count == row.serves.count
    else { return }
    let end = row.end.map { day * 86_400 + $0 + ($0 <= start ? 86_400 : 0) }
    rows.append(
      Row(
        line: line, group: row.people, serves: served, start: day * 86_400 + start, end: end,
        agents: agents))
  }

  /// Names that were told already.
  private var unknown: Set<String> = []

  // MARK: A week of them

  private mutating func week() -> StaffedWeek {
    var order: [String] = []
    var byName: [String: StaffedGroup] = [:]
    var firstLine: [String: [Int: Int]] = [:]
    let apart = apart
    let count = 604_800 / intervalSeconds
    for row in rows {
      if byName[row.group] == nil {
        order.append(row.group)
        byName[row.group] = StaffedGroup(
          name: row.group, agents: Array(repeating: 0, count: count), serves: row.serves)
      }
      if let group = byName[row.group], group.serves != row.serves {
        tell(
          row.line, "\(row.group) serves other queues than in a line before.",
          "Write the same queues in all lines of a group, or name another group.")
      }
      if row.end == nil, let line = firstLine[row.group]?[row.start] {
        tell(
          row.line, "Line \(line) says already who is there.",
          "Leave one of them out, or write start and end in both to add them up.")
        continue
      }
      firstLine[row.group, default: [:]][row.start] = row.line
      for second in stride(
        from: row.start, to: row.end ?? (row.start + apart), by: intervalSeconds)
      {
        byName[row.group]?.agents[second / intervalSeconds % count] += row.agents
      }
    }
    return StaffedWeek(
      intervalSeconds: intervalSeconds, groups: order.compactMap { byName[$0] })
  }

  /// The least time between two rows of the same people.
  private var apart: Int {
    let starts = Dictionary(grouping: rows, by: \.group).values.map { $0.map(\.start).sorted() }
    return starts.flatMap { zip($0.dropFirst(), $0).map { $0 - $1 } }.filter { $0 > 0 }.min()
      ?? intervalSeconds
  }
}

extension String {
  /// "Phone · Spanish" and "phone spanish" are the same queue.
  fileprivate var queueWords: [String] {
    lowercased().split { $0 == "·" || $0.isWhitespace }.map(String.init)
  }
}
