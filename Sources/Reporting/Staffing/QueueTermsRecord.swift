package import Workforce

/// What a queue's staffing rests on, for programs, each with its origin: `given`, `measured` or
/// `assumed`.
package struct QueueTermsRecord: Encodable, Sendable {
  package let averageHandleTimeSeconds: Double
  package let averageHandleTimeOrigin: QueueTerms.Origin
  /// Nil if nobody gives up, and for work that may wait.
  package let patienceSeconds: Double?
  package let patienceOrigin: QueueTerms.Origin
  package let promise: Promise
  package let promiseOrigin: QueueTerms.Origin
  package let concurrency: Int?
  package let slowing: Double?
  /// "Mon–Fri 9–17".
  package let hours: String
  package let hoursOrigin: QueueTerms.Origin
  package let shrinkage: Double
  package let shrinkageOrigin: QueueTerms.Origin
  package let fewestAgents: Int

  package struct Promise: Encodable, Sendable {
    package let share: Double?
    package let withinSeconds: Double?
    /// Nil for work that may wait.
    package let serviceLevelDefinition: ServiceLevelPromise.Definition?
    /// Whether the seconds are counted in open hours alone; nil for what is answered at once.
    package let countsOpenHours: Bool?
    package let mostAverageSpeedOfAnswerSeconds: Double?
    package let longestWaitShare: Double?
    package let longestWaitSeconds: Double?
    package let mostAbandonment: Double?
    package let mostOccupancy: Double?
  }

  init(_ terms: QueueTerms) {
    averageHandleTimeSeconds = terms.averageHandleTime
    averageHandleTimeOrigin = terms.handleTimeOrigin
    patienceSeconds = terms.patience
    patienceOrigin = terms.patienceOrigin
    promiseOrigin = terms.promiseOrigin
    hours = terms.hours.words
    hoursOrigin = terms.hoursOrigin
    shrinkage = terms.shrinkage
    shrinkageOrigin = terms.shrinkageOrigin
    fewestAgents = terms.fewestAgents
    let level = terms.promises.serviceLevel
    var deferred: DeferredPromise?
    switch terms.answering {
    case .calls: (concurrency, slowing) = (nil, nil)
    case .chats(let atOnce, let slower): (concurrency, slowing) = (atOnce, slower)
    case .deferred(let given):
      (concurrency, slowing) = (nil, nil)
      deferred = given
    }
    promise = Promise(
      share: deferred?.share ?? level?.share,
      withinSeconds: deferred?.seconds ?? level?.threshold,
      serviceLevelDefinition: level?.definition, countsOpenHours: deferred?.countsOpenHours,
      mostAverageSpeedOfAnswerSeconds: terms.promises.averageSpeedOfAnswer,
      longestWaitShare: terms.promises.longestWait?.share,
      longestWaitSeconds: terms.promises.longestWait?.seconds,
      mostAbandonment: terms.promises.abandonment, mostOccupancy: terms.promises.occupancy)
  }
}

/// How the load of intervals was found, for programs.
package struct LoadFormRecord: Encodable, Sendable {
  /// `intervalByInterval`, `lagging` or `spread`.
  package let name: String
  /// Where lagging makes most of a difference, and how much, in units of √load.
  package let largestDifferenceDay: String?
  package let largestDifferenceStart: String?
  package let largestDifference: Double?

  init(_ form: QueueStaffing.LoadForm, time: (Int) -> WeekTime) {
    switch form {
    case .intervalByInterval:
      name = "intervalByInterval"
      (largestDifferenceDay, largestDifferenceStart, largestDifference) = (nil, nil, nil)
    case .lagging(let interval, let difference):
      name = "lagging"
      largestDifferenceDay = time(interval).shortDay
      largestDifferenceStart = time(interval).clock
      largestDifference = difference
    case .spread:
      name = "spread"
      (largestDifferenceDay, largestDifferenceStart, largestDifference) = (nil, nil, nil)
    }
  }
}
