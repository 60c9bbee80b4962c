import Foundation
package import Pipeline
import Workforce

/// A quick question about a storm: the same company, but for a few things, as `muster storm --what` and
/// the model's `scenarios` take it.
///
///     let faster = try StormQuestion("launch=2027-03, adds=+40%", at: "--what").applied(to: scenario)
///
/// Its parts stand between commas, each a word, `=` and a value. The words are in `StormWord.all`; any
/// other name is an event's, which is moved to another day: `"Platform rewrite"=2027-04`.
package struct StormQuestion {
  private let place: String
  private let changes: [StormChange]

  /// - Parameter place: where it was written, for problems: `--what`.
  /// - Throws: `Problems`: every part that can't be read.
  package init(_ text: String, at place: String) throws {
    var problems: [Problem] = []
    var changes: [StormChange] = []
    var names: Set<String> = []
    let parts = StormQuestionPart.parts(of: text)
    if parts.isEmpty {
      problems.append(
        Problem(at: place, "The question is empty.", remedy: StormWord.list))
    }
    for part in parts {
      if !names.insert(part.name.lowercased()).inserted {
        problems.append(
          Problem(at: place, "\(part.name) is given twice.", remedy: "Keep one of the two."))
        continue
      }
      switch Self.change(by: part) {
      case .success(let change): changes.append(change)
      case .failure(let refusal): problems.append(refusal.problem(at: place))
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    self.place = place
    self.changes = changes
  }

  /// The scenario that is asked about.
  ///
  /// - Throws: `Problems`: every part that means nothing for this scenario.
  package func applied(to scenario: Scenario) throws -> Scenario {
    var changed = scenario
    let problems = changes.compactMap { $0(&changed)?.problem(at: place) }
    guard problems.isEmpty else { throw Problems(problems) }
    return changed
  }

  /// Everything that can be asked, as it is written and what it means.
  package static var ways: [(written: String, meaning: String)] {
    StormWord.all.map { ($0.examples.joined(separator: " or "), $0.meaning) }
      + [
        ("\"Platform rewrite\"=2027-04", "the event of that name, or the first of that kind, moves")
      ]
  }

  private static func change(by part: StormQuestionPart) -> Result<StormChange, StormRefusal> {
    let word = StormWord.all.first { !part.isQuoted && $0.name == part.name.lowercased() }
    guard let word else { return moving(part) }
    guard let value = part.value else {
      return .failure(StormRefusal("\(word.name) has no value.", word.remedy))
    }
    guard let change = word.change(value) else {
      return .failure(StormRefusal("\(word.name) is \(value.quoted).", word.remedy))
    }
    return .success(change)
  }

  /// The part as an event's name and its new day.
  private static func moving(_ part: StormQuestionPart) -> Result<StormChange, StormRefusal> {
    if let value = part.value, case .value(.day(let day)) = Form.Scalar.day.read(value) {
      return .success { $0.moveEvent(called: part.name, to: day) }
    }
    if part.isQuoted {
      return .failure(
        StormRefusal(
          part.value.map { "\(part.name) is \($0.quoted), which is no day." }
            ?? "\(part.name) has no day.",
          "Write \"\(part.name)\"=2027-03-15, or a month, such as 2027-03."))
    }
    let near = nearestName(to: part.name, among: StormWord.all.map(\.name))
    let meant = StormWord.all.first { $0.name == near }
    return .failure(
      StormRefusal(
        "\(part.name.quoted) is nothing that can be asked.", meant?.remedy ?? StormWord.list))
  }
}

/// What a part of a question does to a scenario; what is wrong with it there, if something is.
typealias StormChange = @Sendable (inout Scenario) -> StormRefusal?

/// Why a part of a question can't be asked, and what to write instead.
struct StormRefusal: Error {
  let cause: String
  let remedy: String

  init(_ cause: String, _ remedy: String) {
    self.cause = cause
    self.remedy = remedy
  }

  func problem(at place: String) -> Problem { Problem(at: place, cause, remedy: remedy) }
}

/// A name and a value, as they stand between two commas.
struct StormQuestionPart {
  var name = ""
  /// Nil without `=`.
  var value: String?
  /// Whether the name stands between quotes, and so is an event's.
  var isQuoted = false

  /// The parts in their order; commas and `=` between quotes belong to a name.
  static func parts(of text: String) -> [StormQuestionPart] {
    var parts: [StormQuestionPart] = []
    var part = StormQuestionPart()
    var quote: Character?
    func finish() {
      part.name = part.name.trimmingCharacters(in: .whitespacesAndNewlines)
      part.value = part.value?.trimmingCharacters(in: .whitespacesAndNewlines)
      if !part.name.isEmpty || part.value != nil { parts.append(part) }
      part = StormQuestionPart()
    }
    for character in text {
      switch character {
      case quote: quote = nil
      case "\"" where quote == nil && part.value == nil:
        quote = character
        part.isQuoted = true
      case "," where quote == nil: finish()
      case "=" where quote == nil && part.value == nil: part.value = ""
      default:
        if part.value == nil { part.name.append(character) } else { part.value?.append(character) }
      }
    }
    finish()
    return parts
  }
}
