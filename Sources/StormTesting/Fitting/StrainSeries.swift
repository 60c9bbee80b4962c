import Foundation
import Workforce

/// One relation's weeks, as the fit sees them: strain, how many could have an event, and events.
struct StrainSeries {
  /// Days of wait, or load.
  var strain: [Double]
  /// Customers, people, weeks of waiting customers, or contacts.
  var exposure: [Double]
  var events: [Double]

  var eventCount: Double { events.reduce(0, +) }

  /// What is felt of the strain where feeling takes so many days: an exponential lag week by week, as
  /// `StormBlock.feel` has it. What was before the first week is taken to be as in it.
  func felt(delayDays: Double) -> [Double] {
    guard delayDays > 0, var level = strain.first else { return strain }
    let step = 1 - exp(-7 / delayDays)
    return strain.map { now in
      level += (now - level) * step
      return level
    }
  }
}

extension StrainSeries {
  /// Customers who leave, by the wait: given-up calls are felt as `daysFeltPerGivenUp`.
  static func churn(_ history: StrainHistory, daysFeltPerGivenUp: Double) -> StrainSeries {
    let weeks = history.weeks
    return StrainSeries(
      strain: weeks.map { week in
        let contacts = Double(week.live + week.deferred)
        let days =
          (week.meanWaitHours ?? 0) / 24 * Double(week.deferred)
          + daysFeltPerGivenUp * Double(week.gaveUp)
        return contacts > 0 ? days / contacts : 0
      },
      exposure: weeks.map { Double($0.customers) }, events: weeks.map { Double($0.customersLeft) })
  }

  /// People who leave, by the load: what came in and what waited when the week began ÷ what the people at
  /// work resolve in days as they are typically.
  ///
  /// - Parameter perDay: what a person can resolve in a day at work; nil for the level that a tenth of
  ///   the weeks is above.
  static func attrition(_ history: StrainHistory, resolvedPerDay perDay: Double?) -> StrainSeries {
    let weeks = history.weeks
    let productivity = weeks.filter { $0.agentDays > 0 }
      .map { Double($0.resolved) / Double($0.agentDays) }.sorted()
    let level = perDay ?? (productivity.isEmpty ? 0 : productivity[productivity.count * 9 / 10])
    let before = [weeks.first?.waitingAtEnd ?? 0] + weeks.map(\.waitingAtEnd)
    return StrainSeries(
      strain: zip(weeks, before).map { week, waiting in
        let able = Double(week.agentDays) * level
        let work = Double(week.live + week.deferred + waiting)
        // At most as the loop has it.
        return able > 0 ? min(5, work / able) : work > 0 ? 5 : 0
      },
      exposure: weeks.map { Double($0.people) }, events: weeks.map { Double($0.peopleLeft) })
  }

  /// Contacts of customers who wait, by the wait.
  static func repeatContacts(_ history: StrainHistory) -> StrainSeries {
    StrainSeries(
      strain: history.weeks.map(\.waitDays),
      exposure: history.weeks.map { $0.customerDaysWaited / 7 },
      events: history.weeks.map { Double($0.repeated) })
  }

  /// Calls and chats among all contacts, by the wait of those who write.
  static func channelShift(_ history: StrainHistory) -> StrainSeries {
    StrainSeries(
      strain: history.weeks.map(\.waitDays),
      exposure: history.weeks.map { Double($0.live + $0.deferred) },
      events: history.weeks.map { Double($0.live) })
  }
}

extension StrainWeek {
  fileprivate var waitDays: Double { (meanWaitHours ?? 0) / 24 }
}
