extension WeekService {
  /// What comes of a queue's promises over the simulated week.
  package enum Verdict: String, Hashable, Sendable, Encodable {
    case kept
    /// Missed by no more than chance may explain.
    case close
    case missed
    /// Nobody came, or nothing is promised that waits can tell.
    case unknown
  }

  /// The worst of what comes of each promise.
  package func verdict(ofQueue index: Int) -> Verdict {
    let total = outcome.queues[index].total
    let terms = staffing.queues[index].terms
    var verdicts: [Verdict] = []
    func judge(_ estimate: Estimate?, _ promise: Double?, isLeast: Bool) {
      guard let estimate, let promise else { return }
      let shortfall = isLeast ? promise - estimate.mean : estimate.mean - promise
      verdicts.append(
        shortfall <= 0 ? .kept : shortfall <= estimate.halfWidth ?? 0 ? .close : .missed)
    }
    if let share = promisedShare(ofQueue: index) {
      judge(total.serviceLevel, share, isLeast: true)
    }
    if terms.isLive {
      judge(
        total.averageSpeedOfAnswerSeconds, terms.promises.averageSpeedOfAnswer, isLeast: false)
      judge(total.abandonment, terms.promises.abandonment, isLeast: false)
    }
    return [.missed, .close, .kept].first(where: verdicts.contains) ?? .unknown
  }

  /// The share of a queue's contacts that is promised in time; nil where none is, or it can't be
  /// counted from waits.
  package func promisedShare(ofQueue index: Int) -> Double? {
    staffing.queues[index].terms.promisedShare
  }

  /// People at work in an interval who answer a queue.
  package func agents(ofQueue index: Int, interval: Int) -> Int {
    staff.groups(serving: staffing.queues[index].key)
      .reduce(0) { $0 + staff.groups[$1].agents[interval] }
  }

  /// Contacts of an interval beyond the promised share that weren't answered in time; 0 where the
  /// promise is kept.
  package func missedContacts(ofQueue index: Int, interval: Int) -> Double {
    let figures = outcome.queues[index].intervals[interval]
    guard let share = promisedShare(ofQueue: index), let level = figures.serviceLevel?.mean,
      let offered = figures.offered?.mean
    else { return 0 }
    return max(0, offered * (share - level))
  }

  /// The service level of each hour of the week, weighed by contacts; nil where next to nobody comes.
  package func serviceLevelByHour(ofQueue index: Int) -> [Double?] {
    serviceLevels(ofQueue: index, each: 3600 / staffing.intervalSeconds)
  }

  /// The same of each day.
  package func serviceLevelByDay(ofQueue index: Int) -> [Double?] {
    serviceLevels(ofQueue: index, each: 86_400 / staffing.intervalSeconds)
  }

  private func serviceLevels(ofQueue index: Int, each length: Int) -> [Double?] {
    stride(from: 0, to: staffing.intervalCount, by: length).map { start in
      var offered = 0.0
      var inTime = 0.0
      for interval in start..<start + length {
        let figures = outcome.queues[index].intervals[interval]
        guard let level = figures.serviceLevel?.mean, let contacts = figures.offered?.mean else {
          continue
        }
        offered += contacts
        inTime += contacts * level
      }
      return offered > 0.01 ? inTime / offered : nil
    }
  }
}

extension QueueTerms {
  /// Whether its contacts are answered at once, or nobody is served well.
  package var isLive: Bool {
    if case .deferred = answering { false } else { true }
  }
}

extension QueueTerms {
  /// The share of contacts that is promised in time; nil where none is, or it can't be counted from waits.
  package var promisedShare: Double? {
    if case .deferred(let promise) = answering { return promise.share }
    guard let promise = promises.serviceLevel, promise.definition != .virtual else { return nil }
    return promise.share
  }
}
