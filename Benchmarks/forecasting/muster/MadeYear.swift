import Forecasting
import Foundation
import Workforce

/// Writes a year of 15-minute intervals of one queue that is made up: weekdays, an open day from seven to
/// nine, a level that wanders, holidays at half.
func writeMadeYear(to path: String) throws {
  var generator = SmallGenerator(state: 20_261)
  let first = CalendarDate(year: 2025, month: 12, day: 29)!
  let holidays = HolidayCalendar(named: "US")!
  var lines = ["timestamp,count"]
  var level = 0.0
  for day in 0..<392 {
    let date = first + day
    level = 0.97 * level + 0.03 * generator.normal()
    let weekday = [1.3, 1.15, 1.1, 1.1, 1.05, 0.7, 0.6][date.weekday]
    let total = 1500 * weekday * exp(level) * (holidays.name(on: date) == nil ? 1 : 0.5)
    for slot in 28..<84 {
      let hour = (Double(slot) + 0.5) / 4
      let mean = total * exp(-pow((hour - 13) / 4, 2)) / 28
      let count = max(0, (mean + mean.squareRoot() * generator.normal()).rounded())
      lines.append(
        "\(date) \(String(format: "%02d:%02d", slot / 4, slot % 4 * 15)):00,\(Int(count))")
    }
  }
  try (lines.joined(separator: "\n") + "\n").write(
    toFile: path, atomically: true, encoding: .utf8)
}

/// Forecasts so many queues like one, on one core and on all of them.
func manyQueues(_ arguments: [String]) throws {
  let series = try readContacts(arguments[0], minutes: 15)
  let count = Int(arguments[1])!
  let calendar = HolidayCalendar(named: "US")
  for cores in Set([1, ProcessInfo.processInfo.activeProcessorCount]).sorted() {
    let start = Date()
    DispatchQueue.concurrentPerform(iterations: cores) { part in
      for queue in stride(from: part, to: count, by: cores) {
        // Each is a little larger than the one before.
        let own = ContactSeries(
          firstDay: series.firstDay, intervalMinutes: 15,
          counts: series.counts.map { ($0 * (1 + Double(queue) / 100)).rounded() })
        let forecast = ContactModel(own, ahead: 28, calendar: calendar).forecast(intervals: 2688)
        precondition(forecast.intervals.count == 2688)
      }
    }
    let seconds = -start.timeIntervalSinceNow
    print(cores, String(format: "%.1f", seconds), mostMegabytes(), separator: "\t")
  }
}

/// The most memory that the process has had; 0 where the system doesn't say.
private func mostMegabytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
}

/// A small generator of its own, so that the file is the same everywhere.
private struct SmallGenerator {
  var state: UInt64

  mutating func unit() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (Double(state >> 11) + 0.5) / 9_007_199_254_740_992
  }

  mutating func normal() -> Double {
    (-2 * log(unit())).squareRoot() * cos(2 * .pi * unit())
  }
}
