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
