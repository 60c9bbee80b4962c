import Foundation
import Workforce

/// Reads what was typed after options, and collects what can't be read.
struct OptionReader {
  private(set) var problems: [Problem] = []

  mutating func tell(_ problem: Problem) { problems.append(problem) }

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
    guard let seconds = writtenSeconds(text), !isOverZero || seconds > 0 else {
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

  /// A share and a time, such as "80/20s".
  mutating func serviceLevel(
    _ text: String, _ definition: ServiceLevelPromise.Definition?, at place: String = "--target"
  ) -> ServiceLevelPromise? {
    guard let promise = ServiceLevelPromise(text, definition: definition ?? .offered) else {
      let such = place == "--target" ? "80/20s for 80 % within 20 seconds" : "95/2m"
      tell(place, "\(text) is no service level.", "Write a share and a time, such as \(such).")
      return nil
    }
    return promise
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
}
