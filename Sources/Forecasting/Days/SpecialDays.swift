import Foundation
import Workforce

/// What is special about days: holidays and the days beside them, and events, over a history and what
/// comes after it.
struct SpecialDays {
  enum Kind: UInt8, CaseIterable {
    case none, holiday, dayBefore, dayAfter, secondDayAfter

    /// Of a day that a holiday named so stands beside.
    func title(_ name: String) -> String {
      switch self {
      case .none: ""
      case .holiday: name
      case .dayBefore: "day before \(name)"
      case .dayAfter: "day after \(name)"
      case .secondDayAfter: "second day after \(name)"
      }
    }
  }

  /// For each day, from the series' first on.
  private(set) var kinds: [Kind]
  /// Places in `names`; of use only where the kind is one.
  private(set) var nameIndices: [Int]
  private(set) var names: [String] = []
  /// The logarithm of what given events multiply each day by.
  private(set) var givenLogFactors: [Double]
  /// For each kind of event, the same of every one of its events together.
  private(set) var eventShapes: [(name: String, logFactors: [Double])] = []

  init(
    from firstDay: CalendarDate, days: Int, calendar: HolidayCalendar?, events: [ForecastEvent] = []
  ) {
    kinds = [Kind](repeating: .none, count: days)
    nameIndices = [Int](repeating: -1, count: days)
    givenLogFactors = [Double](repeating: 0, count: days)
    var indices: [String: Int] = [:]
    func index(of name: String, in names: inout [String]) -> Int {
      if let known = indices[name] { return known }
      indices[name] = names.count
      names.append(name)
      return names.count - 1
    }
    for day in 0..<days {
      guard let name = Self.name(of: firstDay + day, in: calendar) else { continue }
      kinds[day] = .holiday
      nameIndices[day] = index(of: name, in: &names)
    }
    for day in 0..<days where kinds[day] == .holiday {
      for (other, kind) in [
        (day + 1, Kind.dayAfter), (day - 1, .dayBefore), (day + 2, .secondDayAfter),
      ]
      where (0..<days).contains(other) && kinds[other] == .none {
        kinds[other] = kind
        nameIndices[other] = nameIndices[day]
      }
    }
    var shapes: [String: [Double]] = [:]
    for event in events {
      for day in 0..<days {
        let logFactor = log(max(event.factor(on: firstDay + day), 1e-3))
        guard logFactor != 0 else { continue }
        givenLogFactors[day] += logFactor
        if !event.given {
          shapes[event.kind.rawValue, default: [Double](repeating: 0, count: days)][day] +=
            logFactor
        }
      }
    }
    eventShapes = shapes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The holiday of a date by its plain name: "Independence Day" also for the day on which it is
  /// observed. Without a calendar, or beyond its years, the turn of the year alone.
  private static func name(of date: CalendarDate, in calendar: HolidayCalendar?) -> String? {
    if let written = calendar?.name(on: date) {
      let first = written.split(separator: ",")[0]
      return String(first.split(separator: "(")[0]).trimmingCharacters(in: .whitespaces)
    }
    switch (date.month, date.day) {
    case (12, 24): return "Christmas Eve"
    case (12, 25): return "Christmas Day"
    case (12, 26): return "the day after Christmas"
    case (12, 31): return "New Year's Eve"
    case (1, 1): return "New Year's Day"
    default: return nil
    }
  }
}
