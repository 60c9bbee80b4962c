import Workforce

/// What `muster staff` was asked about one interval, with every problem of its options told at once.
struct StaffQuestion {
  var work: IntervalWork
  /// What nobody gave and the answer rests on.
  var assumptions: [String] = []

  init(_ command: StaffCommand) throws {
    try self.init(
      contacts: command.contacts, aht: command.aht, interval: command.interval,
      promises: command.promises, week: command.week)
  }

  init(
    contacts: String?, aht: String?, interval: String?, promises options: PromiseOptions,
    week: StaffWeekOptions
  ) throws {
    var reader = OptionReader()
    let contacts = reader.needed("--contacts", contacts, "--contacts 100")
      .flatMap { reader.number("--contacts", $0, from: 0) }
    let handleTime = reader.needed("--aht", aht, "--aht 3m")
      .flatMap { reader.time("--aht", $0, isOverZero: true) }
    let interval = reader.time("--interval", interval ?? "30m", isOverZero: true)
    reader.refuseWeek(week)
    let terms = reader.service(options)
    let concurrency = terms.concurrency ?? 1
    if concurrency == 1, options.slowing != nil {
      reader.tell(
        "--slowing", "It is about several chats at once, and an agent holds one.",
        "Give --concurrency 2 or more, or leave it out.")
    }
    if options.maxAbandonment != nil, options.patience == nil {
      reader.tell(
        "--max-abandonment", "Who gives up when isn't known.",
        "Give --patience too, such as --patience 5m, or leave it out.")
    }
    let retrial = options.retrial.flatMap { reader.retrial($0) }
    if options.retrial != nil, options.patience == nil {
      reader.tell(
        "--retrial", "Nobody gives up, so nobody tries again.",
        "Give --patience too, such as --patience 5m, or leave it out.")
    }
    let shrinkage = reader.shrinkage(options)
    guard reader.problems.isEmpty, let contacts, let interval, let handleTime else {
      throw Problems(reader.problems)
    }
    var promises = IntervalWork.Promises()
    promises.serviceLevel = terms.promise
    promises.averageSpeedOfAnswer = terms.longestAverageWait
    promises.longestWait = terms.longestWait
    promises.abandonment = terms.mostAbandonment
    promises.occupancy = terms.mostOccupancy
    if promises == IntervalWork.Promises() {
      promises.serviceLevel = ServiceLevelPromise(
        share: 0.8, threshold: 20, definition: reader.definition(options))
      assumptions.append("80 % in 20 seconds is promised, as is usual for calls: --target.")
    }
    if promises.serviceLevel == nil {
      assumptions.append("No service level is promised; it is told for 20 seconds: --target.")
    }
    if terms.patience == nil {
      assumptions.append("Nobody gives up, however long the wait: --patience.")
    }
    if concurrency > 1, terms.slowing == nil {
      assumptions.append("Every chat gets 15 % slower with each further one: --slowing.")
    }
    if shrinkage == nil {
      assumptions.append("All paid time goes to contacts: --shrinkage.")
    }
    work = IntervalWork(contacts: contacts, interval: interval, averageHandleTime: handleTime)
    work.promises = promises
    work.patience = terms.patience
    work.retrial = retrial
    work.concurrency = concurrency
    work.slowing = terms.slowing ?? 0.15
    work.shrinkage = shrinkage ?? 0
  }
}

extension OptionReader {
  /// What was promised at the prompt, as far as it can be read.
  mutating func service(_ options: PromiseOptions) -> ChannelService {
    var service = ChannelService()
    let definition = definition(options)
    service.promise = options.target.flatMap { serviceLevel($0, definition) }
    service.longestAverageWait = options.maxWait.flatMap { time("--max-wait", $0) }
    service.longestWait = options.longestWait.flatMap {
      serviceLevel($0, nil, at: "--longest-wait").map {
        LongestWaitPromise(share: $0.share, seconds: $0.threshold)
      }
    }
    service.mostAbandonment = options.maxAbandonment.flatMap { share("--max-abandonment", $0) }
    service.mostOccupancy = options.maxOccupancy.flatMap { share("--max-occupancy", $0) }
    service.patience = options.patience.flatMap { time("--patience", $0) }
    service.slowing = options.slowing.flatMap { share("--slowing", $0) }
    service.concurrency = options.concurrency
    if let concurrency = options.concurrency, !(1...100).contains(concurrency) {
      tell(
        "--concurrency", "\(concurrency) chats at once are none that an agent can hold.",
        "Write a whole number from 1 to 100.")
    }
    return service
  }

  mutating func definition(_ options: PromiseOptions) -> ServiceLevelPromise.Definition {
    options.definition.flatMap { definition($0) } ?? .offered
  }

  mutating func shrinkage(_ options: PromiseOptions) -> Double? {
    let shrinkage = options.shrinkage.flatMap { share("--shrinkage", $0) }
    if shrinkage.map({ $0 >= 1 }) ?? false {
      tell(
        "--shrinkage", "With 100 % of paid time gone, nobody is ever at work.",
        "Write a share below 100 %, such as 30%.")
    }
    return shrinkage
  }

  /// "40%/10m", or "40%" alone for ten minutes.
  mutating func retrial(_ text: String) -> Retrial? {
    let read = ServiceLevelPromise(text.contains("/") ? text : text + "/10m")
    guard let read, read.threshold > 0 else {
      tell(
        "--retrial", "\(text) doesn't say who tries again.",
        "Write a share of those who give up and a time, such as 40%/10m.")
      return nil
    }
    if read.threshold > 7200 {
      tell(
        "--retrial", "Who tries again after over two hours comes on another day.",
        "Write up to 2h, or count them with --contacts.")
    }
    return Retrial(share: read.share, delay: .exponential(meanSeconds: read.threshold))
  }

  mutating func needed(_ option: String, _ text: String?, _ example: String) -> String? {
    if text == nil {
      tell(
        option, "It is missing: the calculator takes --contacts and --aht.",
        "Add \(example); or leave both out, for a week of the imported history.")
    }
    return text
  }

  mutating func refuseWeek(_ week: StaffWeekOptions) {
    for (option, isGiven) in [
      ("--explain", week.explain != nil), ("--growth", week.growth != nil), ("--blend", week.blend),
    ]
    where isGiven {
      tell(
        option, "It is about a week of the imported history, and --contacts about one interval.",
        "Leave one of them out.")
    }
  }
}
