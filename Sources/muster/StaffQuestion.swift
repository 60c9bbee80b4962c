import Foundation
import Workforce

/// What `muster staff` was asked, with every problem of its options told at once.
struct StaffQuestion {
  var work: IntervalWork
  /// What nobody gave and the answer rests on.
  var assumptions: [String] = []

  init(_ command: StaffCommand) throws {
    var reader = OptionReader()
    let contacts = reader.number("--contacts", command.contacts, from: 0)
    let interval = reader.time("--interval", command.interval, isOverZero: true)
    let handleTime = reader.time("--aht", command.aht, isOverZero: true)
    var promises = IntervalWork.Promises()
    let definition = reader.definition(command.definition)
    promises.serviceLevel = command.target.flatMap { reader.serviceLevel($0, definition) }
    promises.averageSpeedOfAnswer = command.maxWait.flatMap { reader.time("--max-wait", $0) }
    promises.abandonment = command.maxAbandonment.flatMap { reader.share("--max-abandonment", $0) }
    promises.occupancy = command.maxOccupancy.flatMap { reader.share("--max-occupancy", $0) }
    let patience = command.patience.flatMap { reader.time("--patience", $0) }
    let shrinkage = command.shrinkage.flatMap { reader.share("--shrinkage", $0) }
    let slowing = command.slowing.flatMap { reader.share("--slowing", $0) }
    let concurrency = command.concurrency ?? 1
    if !(1...100).contains(concurrency) {
      reader.tell(
        "--concurrency", "\(concurrency) chats at once are none that an agent can hold.",
        "Write a whole number from 1 to 100.")
    }
    if concurrency == 1, command.slowing != nil {
      reader.tell(
        "--slowing", "It is about several chats at once, and an agent holds one.",
        "Give --concurrency 2 or more, or leave it out.")
    }
    if shrinkage.map({ $0 >= 1 }) ?? false {
      reader.tell(
        "--shrinkage", "With 100 % of paid time gone, nobody is ever at work.",
        "Write a share below 100 %, such as 30%.")
    }
    if command.maxAbandonment != nil, command.patience == nil {
      reader.tell(
        "--max-abandonment", "Who gives up when isn't known.",
        "Give --patience too, such as --patience 5m, or leave it out.")
    }
    guard reader.problems.isEmpty, let contacts, let interval, let handleTime else {
      throw Problems(reader.problems)
    }
    if promises == IntervalWork.Promises() {
      promises.serviceLevel = ServiceLevelPromise(
        share: 0.8, threshold: 20, definition: definition ?? .offered)
      assumptions.append("80 % in 20 seconds is promised, as is usual for calls: --target.")
    }
    if promises.serviceLevel == nil {
      assumptions.append("No service level is promised; it is told for 20 seconds: --target.")
    }
    if command.patience == nil {
      assumptions.append("Nobody gives up, however long the wait: --patience.")
    }
    if concurrency > 1, slowing == nil {
      assumptions.append("Every chat gets 15 % slower with each further one: --slowing.")
    }
    if command.shrinkage == nil {
      assumptions.append("All paid time goes to contacts: --shrinkage.")
    }
    work = IntervalWork(contacts: contacts, interval: interval, averageHandleTime: handleTime)
    work.promises = promises
    work.patience = patience
    work.concurrency = concurrency
    work.slowing = slowing ?? 0.15
    work.shrinkage = shrinkage ?? 0
  }
}

/// Reads what was typed after options, and collects what can't be read.
private struct OptionReader {
  private(set) var problems: [Problem] = []

  mutating func tell(_ place: String, _ cause: String, _ remedy: String) {
    problems.append(Problem(at: place, cause, remedy: remedy))
  }

  mutating func number(_ place: String, _ text: String, from least: Double) -> Double? {
    guard let value = Double(text), value.isFinite, value >= least, value <= 1e12 else {
      tell(place, "\(text) is no number from 0 up.", "Write a number such as 100 or 37.5.")
      return nil
    }
    return value
  }

  mutating func time(_ place: String, _ text: String, isOverZero: Bool = false) -> Double? {
    guard let seconds = seconds(text), !isOverZero || seconds > 0 else {
      tell(
        place, "\(text) is no time\(isOverZero ? " over 0" : "").",
        "Write a number with s, m or h, such as 90s, 3m or 1h30m.")
      return nil
    }
    return seconds
  }

  mutating func share(_ place: String, _ text: String) -> Double? {
    guard let share = share(text), (0...1).contains(share) else {
      tell(place, "\(text) is no share from 0 to 100 %.", "Write 85% or 0.85.")
      return nil
    }
    return share
  }

  /// "80/20s", "80%/20s", "0.8/20s": a bare number of seconds is usual enough to be taken as such.
  mutating func serviceLevel(
    _ text: String, _ definition: ServiceLevelPromise.Definition?
  ) -> ServiceLevelPromise? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let percent = parts.first.flatMap { part in
      part.hasSuffix("%") ? share(part) : Double(part).map { $0 > 1 ? $0 / 100 : $0 }
    }
    let threshold = parts.count == 2 ? seconds(parts[1]) ?? Double(parts[1]) : nil
    guard let percent, (0...1).contains(percent), let threshold, threshold >= 0,
      threshold <= mostSeconds
    else {
      tell(
        "--target", "\(text) is no service level.",
        "Write a share and a time, such as 80/20s for 80 % within 20 seconds.")
      return nil
    }
    return ServiceLevelPromise(
      share: percent, threshold: threshold, definition: definition ?? .offered)
  }

  mutating func definition(_ text: String) -> ServiceLevelPromise.Definition? {
    if let found = ServiceLevelPromise.Definition(rawValue: text) { return found }
    let known = ServiceLevelPromise.Definition.allCases.map(\.rawValue)
    tell(
      "--definition", "\(text) is no definition of the service level.",
      "Write one of: \(known.joined(separator: ", ")).")
    return nil
  }

  private func share(_ text: String) -> Double? {
    text.hasSuffix("%")
      ? Double(text.dropLast().trimmingCharacters(in: .whitespaces)).map { $0 / 100 }
      : Double(text)
  }

  /// Numbers with units, the longest unit first.
  private func seconds(_ text: String) -> Double? {
    let units: [Character: Double] = ["h": 3600, "m": 60, "s": 1]
    var sum = 0.0
    var digits = ""
    var last = Double.infinity
    for character in text {
      guard let unit = units[character] else {
        guard character.isASCII, character.isNumber || character == "." else { return nil }
        digits.append(character)
        continue
      }
      guard unit < last, let value = Double(digits), value.isFinite else { return nil }
      sum += value * unit
      (digits, last) = ("", unit)
    }
    return digits.isEmpty && last < .infinity && sum <= mostSeconds ? sum : nil
  }

  /// A thousand days.
  private var mostSeconds: Double { 86_400_000 }
}
