package import Workforce

extension WeekDemand {
  /// A week of hours of an hour each with sane values, of which a test names those that matter to it.
  package static func made(_ queues: [QueueDemand], intervalSeconds: Int = 3600) -> WeekDemand {
    WeekDemand(
      timeZone: "UTC", firstDay: CalendarDate(year: 2026, month: 9, day: 7)!,
      lastDay: CalendarDate(year: 2026, month: 11, day: 1)!, weeks: 8,
      intervalSeconds: intervalSeconds, queues: queues)
  }
}

extension QueueDemand {
  /// As many contacts in every interval of the week.
  package static func made(
    _ channel: ContactChannel = .phone, language: String? = nil, perInterval: Double,
    intervalSeconds: Int = 3600, handleTime: HandleTimeEstimate? = nil, dayVariation: Double = 0
  ) -> QueueDemand {
    QueueDemand(
      key: QueueKey(channel: channel, language: language),
      contacts: Array(repeating: perInterval, count: 604_800 / intervalSeconds),
      handleTime: handleTime, dayVariation: dayVariation)
  }
}

extension QueueTerms {
  /// Calls of three minutes, of which 80 % are answered within 20 seconds.
  package static func calls(
    _ handleSeconds: Double = 180, hours: WeekHours = .always, patience: Double? = nil
  ) -> QueueTerms {
    var terms = QueueTerms(
      answering: .calls, averageHandleTime: handleSeconds, patience: patience, hours: hours)
    terms.promises.serviceLevel = ServiceLevelPromise(share: 0.8, threshold: 20)
    return terms
  }

  /// E-mail of ten minutes, of which 90 % are done within 8 open hours.
  package static func email(
    _ handleSeconds: Double = 600, hours: WeekHours, promisedSeconds: Double = 8 * 3600
  ) -> QueueTerms {
    QueueTerms(
      answering: .deferred(
        DeferredPromise(share: 0.9, seconds: promisedSeconds, countsOpenHours: true)),
      averageHandleTime: handleSeconds, hours: hours)
  }
}
