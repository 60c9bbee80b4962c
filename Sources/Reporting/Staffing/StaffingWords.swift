import Workforce

/// A share that isn't all of it is never told as 100 %.
func told(share: Double) -> String {
  share < 1 && share > 0.9995 ? "> 99.9 %" : Numerals.percent(share)
}

/// As people say it: "20 s", "30 min", "1 h"; odd times as in tables.
func told(seconds: Double) -> String {
  if seconds > 0, seconds.truncatingRemainder(dividingBy: 3600) == 0 {
    return "\(Numerals.whole(seconds / 3600)) h"
  }
  if seconds > 0, seconds.truncatingRemainder(dividingBy: 60) == 0 {
    return "\(Numerals.whole(seconds / 60)) min"
  }
  return Numerals.duration(seconds: seconds)
}

extension ServiceLevelPromise.Definition {
  /// "80 % **of all contacts are answered**" within so many seconds.
  var words: String {
    switch self {
    case .offered: "of all contacts are answered"
    case .answered: "of those who are answered are answered"
    case .withoutShortAbandons: "of all but those who gave up in time are answered"
    case .virtual: "of callers with endless patience would be answered"
    }
  }

  /// Whom it counts, in a table.
  var counted: String {
    switch self {
    case .offered: "all contacts"
    case .answered: "those answered"
    case .withoutShortAbandons: "all but quick hang-ups"
    case .virtual: "endless patience"
    }
  }
}

extension IntervalStaffing.Method {
  var words: String {
    switch self {
    case .erlangC: "By Erlang C: nobody gives up, and everybody waits until an agent is free."
    case .erlangA: "By Erlang A: people give up after a while, which shortens the queue for others."
    case .chats:
      "By chats in progress: an agent holds several at once, each slower for it, and is busy with one or more."
    }
  }
}

extension DeferredPromise {
  /// "90 % in 8 open hours".
  var short: String {
    let time =
      countsOpenHours && seconds.truncatingRemainder(dividingBy: 3600) == 0
      ? counted(Int(seconds / 3600), "open hour")
      : told(seconds: seconds) + (countsOpenHours ? " of open hours" : "")
    return "\(told(share: share)) in \(time)"
  }

  /// "90 % are done within 8 open hours".
  var words: String { short.replacing(" in ", with: " are done within ") }
}

extension LongestWaitPromise {
  /// "95 % wait no longer than 2 min".
  var clause: String { "\(told(share: share)) wait no longer than \(told(seconds: seconds))" }
}

extension QueueTerms {
  /// What its customers are promised, each as a clause: "80 % of all contacts are answered within 20 s".
  var promiseClauses: [String] {
    if case .deferred(let promise) = answering { return [promise.words] }
    return [
      promises.serviceLevel.map {
        "\(told(share: $0.share)) \($0.definition.words) within \(told(seconds: $0.threshold))"
      },
      promises.averageSpeedOfAnswer.map { "\(told(seconds: $0)) to answer on average at most" },
      promises.longestWait?.clause,
      promises.abandonment.map { "\(told(share: $0)) give up at most" },
    ].compactMap { $0 }
  }

  /// The promises in a table: "80 % in 20 s, 5 % give up".
  var shortPromise: String {
    if case .deferred(let promise) = answering { return promise.short }
    return [
      promises.serviceLevel.map { "\(told(share: $0.share)) in \(told(seconds: $0.threshold))" },
      promises.averageSpeedOfAnswer.map { "\(told(seconds: $0)) on average" },
      promises.longestWait.map {
        "\(told(share: $0.share)) wait \(told(seconds: $0.seconds)) at most"
      },
      promises.abandonment.map { "\(told(share: $0)) give up" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// Agents as the queue's channel has them: "2 chats at once, each 15 % slower for every other".
  var concurrencyClause: String? {
    guard case .chats(let concurrency, let slowing) = answering else { return nil }
    return "an agent holds \(counted(concurrency, "chat")) at once"
      + (slowing > 0 ? ", each \(told(share: slowing)) slower for every further one" : "")
  }
}

extension QueueStaffing.LoadForm {
  /// Which form of the load was used, and why.
  ///
  /// - Parameter queue: the name of the queue, where others are told of with it.
  func words(_ terms: QueueTerms, intervalSeconds: Int, most queue: String? = nil) -> String {
    let handleTime = Numerals.duration(seconds: terms.averageHandleTime)
    switch self {
    case .intervalByInterval:
      return "Each interval is taken by itself, contacts × handle time ÷ interval, since the load "
        + "moves little within a handle time\(queue == nil ? " of \(handleTime)" : "")."
    case .lagging(let interval, let difference):
      let time = WeekTime(interval: interval, intervalSeconds: intervalSeconds)
      let isClosed = terms.hours.openSeconds(intervalSeconds: intervalSeconds)[interval] == 0
      return "The load follows what came in before, since"
        + (queue == nil ? " with a handle time of \(handleTime)" : "")
        + " contacts of earlier intervals are still in progress. That makes most of a difference"
        + "\(queue.map { " for \($0)" } ?? "") on \(time.words)"
        + "\(isClosed ? ", after closing time" : ""): \(Numerals.significant(difference)) × √load."
    case .spread:
      return "Work is put off to where there is time, as evenly as its promise lets it."
    }
  }
}

extension WeekTime {
  /// "Monday from 10:15".
  var words: String { "\(day) from \(clock)" }
}
