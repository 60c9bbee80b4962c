import FileFormats
import Foundation
import Workforce

/// What `muster mix` was asked, with every problem of its options told at once.
struct MixQuestion {
  let problem: SkillMixProblem
  /// What nobody gave and the answer rests on.
  let assumptions: [String]

  init(_ command: MixCommand) throws {
    var reader = OptionReader()
    let interval = reader.time("--interval", command.interval, isOverZero: true)
    let definition = reader.definition(command.definition)
    let common = command.target.map { reader.serviceLevel($0, definition) }
    let patience = command.patience.flatMap {
      reader.time("--patience", $0, isOverZero: true)
    }
    let shrinkage = command.shrinkage.flatMap { reader.share("--shrinkage", $0) }
    if shrinkage.map({ $0 >= 1 }) ?? false {
      reader.tell(
        "--shrinkage", "With 100 % of paid time gone, nobody is ever at work.",
        "Write a share below 100 %, such as 30%.")
    }
    if definition == .virtual, command.patience != nil {
      reader.tell(
        "--definition",
        "virtual is about callers with endless patience, and nobody who is simulated has it.",
        "Write offered, answered or withoutShortAbandons.")
    }
    if !(1...100_000).contains(command.effort) {
      reader.tell(
        "--effort", "\(command.effort) is no number of millions of contacts.",
        "Write a whole number from 1, such as 100.")
    }
    let usual = ServiceLevelPromise(
      share: 0.8, threshold: 20, definition: definition ?? .offered)
    let (queues, unread) = reader.queues(
      command.queue, promise: (common ?? nil) ?? usual, patience: patience)
    let groups =
      command.group.isEmpty
      ? MixQuestion.usualGroups(for: queues)
      : reader.groups(command.group, for: queues, unread: unread)
    guard reader.problems.isEmpty, let interval else { throw Problems(reader.problems) }
    let erlangs = queues.reduce(0) { $0 + $1.contacts * $1.averageHandleTime } / interval
    if erlangs > 2000 {
      reader.tell(
        "--queue",
        "All contacts together are \(Numerals.whole(erlangs)) erlangs; mixes are simulated for up to "
          + "2,000.", "Check the contacts, the interval and the handle times.")
      throw Problems(reader.problems)
    }
    problem = SkillMixProblem(
      interval: interval, queues: queues, groups: groups, shrinkage: shrinkage ?? 0)
    var assumptions: [String] = []
    if command.group.isEmpty, queues.count > 1 {
      assumptions.append(
        "People have one skill, or all of them and then cost 1.15 times as much: --group.")
    }
    if command.target == nil, queues.contains(where: { $0.promise == usual }) {
      assumptions.append("80 % in 20 seconds is promised, as is usual for calls: --target.")
    }
    if command.patience == nil {
      assumptions.append("Nobody gives up, however long the wait: --patience.")
    }
    if command.shrinkage == nil {
      assumptions.append("All paid time goes to contacts: --shrinkage.")
    }
    self.assumptions = assumptions
  }

  /// A group for each queue, and one for all.
  private static func usualGroups(
    for queues: [SkillMixProblem.Queue]
  ) -> [SkillMixProblem.Group] {
    let each = queues.indices.map {
      SkillMixProblem.Group(name: queues[$0].name, skills: [.init(queue: $0)])
    }
    guard queues.count > 1 else { return each }
    return each + [
      SkillMixProblem.Group(
        name: "All skills", skills: queues.indices.map { .init(queue: $0) }, cost: 1.15)
    ]
  }
}

extension OptionReader {
  /// "English: 60 x 5m", "Spanish: 20 x 6m, 80/60s"; and the texts that are no queue.
  fileprivate mutating func queues(
    _ texts: [String], promise: ServiceLevelPromise, patience: Double?
  ) -> (found: [SkillMixProblem.Queue], unread: [String]) {
    if texts.isEmpty {
      tell("--queue", "There are no contacts.", "Give at least one, such as \"English: 60 x 5m\".")
    }
    if texts.count > 12 {
      tell("--queue", "\(texts.count) queues are too many to search.", "Give up to 12.")
    }
    var found: [SkillMixProblem.Queue] = []
    var unread: [String] = []
    for text in texts {
      guard let queue = queue(text, promise: promise, patience: patience) else {
        unread.append(text)
        continue
      }
      if found.contains(where: { $0.name == queue.name }) {
        tell("--queue", "\(queue.name) is given twice.", "Give each queue a name of its own.")
      }
      found.append(queue)
    }
    return (found, unread)
  }

  private mutating func queue(
    _ text: String, promise: ServiceLevelPromise, patience: Double?
  ) -> SkillMixProblem.Queue? {
    let parts = text.parts(at: ":", atMost: 2)
    let figures = parts.count == 2 ? parts[1].parts(at: ",", atMost: 2) : []
    let load = figures.first?.replacing("×", with: "x").parts(at: "x", atMost: 2) ?? []
    guard load.count == 2, !load.contains(""), !parts[0].isEmpty,
      parts[0].allSatisfy({ !"+*@=,".contains($0) })
    else {
      tell(
        "--queue", "\(text) is no queue.",
        "Write a name, contacts and their handle time, such as \"English: 60 x 5m\".")
      return nil
    }
    let contacts = number("--queue", load[0], from: 0)
    let handleTime = time("--queue", load[1], isOverZero: true)
    var own = promise
    if figures.count == 2 {
      if let read = ServiceLevelPromise(figures[1], definition: promise.definition) {
        own = read
      } else {
        tell(
          "--queue", "\(figures[1]) is no service level of \(parts[0]).",
          "Write a share and a time, such as 80/20s for 80 % within 20 seconds.")
      }
    }
    // A place for groups to refer to, even where its figures are no good.
    return SkillMixProblem.Queue(
      name: parts[0], contacts: contacts ?? 0, averageHandleTime: handleTime ?? 1,
      patience: patience, promise: own)
  }

  /// "English", "Both = English + Spanish*1.1 @ 1.15, at most 3".
  fileprivate mutating func groups(
    _ texts: [String], for queues: [SkillMixProblem.Queue], unread: [String]
  ) -> [SkillMixProblem.Group] {
    if texts.count > 40 {
      tell("--group", "\(texts.count) groups are too many to search.", "Give up to 40.")
    }
    var found: [SkillMixProblem.Group] = []
    let before = problems.count
    for text in texts {
      guard let group = group(text, for: queues, unread: unread) else { continue }
      if found.contains(where: { $0.name == group.name }) {
        tell("--group", "\(group.name) is given twice.", "Give each group a name of its own.")
      }
      found.append(group)
    }
    if problems.count == before {
      for (position, queue) in queues.enumerated()
      where !found.contains(where: { $0.skills.contains { $0.queue == position } }) {
        tell(
          "--group", "Nobody answers \(queue.name).",
          "Give a group that does, such as --group \"\(queue.name)\".")
      }
    }
    return found
  }

  private mutating func group(
    _ text: String, for queues: [SkillMixProblem.Queue], unread: [String]
  ) -> SkillMixProblem.Group? {
    let clauses = text.parts(at: ",", atMost: .max)
    let price = (clauses.first ?? "").parts(at: "@", atMost: 2)
    let definition = (price.first ?? "").parts(at: "=", atMost: 2)
    guard let name = definition.first, !name.isEmpty else {
      tell(
        "--group", "\(text) is no group.",
        "Write a queue's name, or a name and what it answers: \"Both = English + Spanish\".")
      return nil
    }
    let before = problems.count
    let skills = (definition.count == 2 ? definition[1] : name).parts(at: "+", atMost: .max)
      .compactMap { skill($0, of: name, for: queues, unread: unread) }
    if Set(skills.map(\.queue)).count < skills.count {
      tell("--group", "\(name) answers a queue twice.", "Write each queue once.")
    }
    let cost = price.count == 2 ? Double(price[1]) : 1
    if cost.map({ !($0 > 0 && $0 <= 1e9) }) ?? true {
      tell(
        "--group", "\(price[1]) is no cost of one of \(name).", "Write a number such as @ 1.15.")
    }
    let limits = limits(clauses.dropFirst(), of: name)
    guard problems.count == before, let cost, !skills.isEmpty else { return nil }
    return SkillMixProblem.Group(
      name: name, skills: skills, cost: cost, atLeast: limits.least, atMost: limits.most)
  }

  /// "Spanish", "Spanish*1.1".
  private mutating func skill(
    _ text: String, of group: String, for queues: [SkillMixProblem.Queue], unread: [String]
  ) -> SkillMixProblem.Skill? {
    let parts = text.parts(at: "*", atMost: 2)
    guard let position = queues.firstIndex(where: { $0.name == parts[0] }) else {
      let names = queues.map(\.name)
      let meant = nearestName(to: parts[0], among: names)
      // What may be the name of a queue that was told already isn't told again.
      let mayBeUnread =
        !unread.isEmpty && !parts[0].isEmpty
        && (meant == nil || unread.contains { $0.hasPrefix(parts[0]) })
      if !names.isEmpty, !mayBeUnread {
        tell(
          "--group",
          "\(group) answers \(parts[0].isEmpty ? "nothing" : parts[0]), which is no queue.",
          "\(meant.map { "Did you mean \($0)? " } ?? "")Write one of: "
            + "\(names.joined(separator: ", ")).")
      }
      return nil
    }
    let factor = parts.count == 2 ? Double(parts[1]) : 1
    guard let factor, factor >= 0.01, factor <= 100 else {
      tell(
        "--group", "\(parts[1]) is no factor of \(group)'s handle time.",
        "Write a number such as \(parts[0])*1.1.")
      return nil
    }
    return SkillMixProblem.Skill(queue: position, handleTimeFactor: factor)
  }

  /// "at least 2", "at most 3".
  private mutating func limits(
    _ clauses: some Collection<String>, of group: String
  ) -> (least: Int, most: Int?) {
    var least: Int?
    var most: Int?
    for clause in clauses {
      let words = clause.split(separator: " ")
      let number = words.count == 3 && words[0] == "at" ? Int(words[2]) : nil
      switch (words.dropFirst().first, number) {
      case ("least", .some(0...100_000)) where least == nil: least = number
      case ("most", .some(0...100_000)) where most == nil: most = number
      default:
        tell(
          "--group", "\(clause) says nothing about how many of \(group) there are.",
          "Write at least or at most and a whole number, such as at most 3.")
      }
    }
    if let least, let most, least > most {
      tell(
        "--group", "\(group) can't be at least \(least) and at most \(most).",
        "Write the smaller number after at least.")
      return (0, nil)
    }
    return (least ?? 0, most)
  }
}

extension String {
  /// What stands between separators, without spaces around it.
  fileprivate func parts(at separator: Character, atMost count: Int) -> [String] {
    split(
      separator: separator, maxSplits: count == .max ? .max : count - 1,
      omittingEmptySubsequences: false
    )
    .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
