import FileFormats
import Randomness
import Testing
import Workforce

/// Whatever stands in a file, it is read or refused with problems that have a place in it.
@Suite struct DamagedModels {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func areReadOrRefusedButNeverCrash(seed: UInt64) throws {
    let texts =
      ModelTemplate.stages.map(\.text) + EveryModelKey.models
    var refused = 0
    for number in 0..<200 {
      var dice = SeededGenerator.child(number, of: seed)
      let text = damaged(texts.randomElement(using: &dice)!, using: &dice)
      do {
        _ = try scenario(text)
      } catch let problems as Problems {
        refused += 1
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
        for problem in problems.all {
          let line = problem.place.split(separator: ":").dropFirst().first.flatMap { Int($0) }
          #expect(
            line.map { (1...lines + 1).contains($0) } ?? false,
            "Seed \(seed), text \(number): \(problem)\n\(text)")
          #expect(!problem.cause.isEmpty && problem.remedy.hasSuffix("."))
        }
      }
    }
    #expect(refused > 50, "Seed \(seed): the damage is too small to try anything.")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func areEditedOrRefusedButNeverCrash(seed: UInt64) throws {
    let edits = EveryModelKey.others.joined().map { ModelEdit($0.0, $0.1, comment: "measured") }
    var edited = 0
    for number in 0..<200 {
      var dice = SeededGenerator.child(number, of: seed)
      let text = damaged(EveryModelKey.models.randomElement(using: &dice)!, using: &dice)
      do {
        _ = try ModelFile.edited(text, setting: [edits.randomElement(using: &dice)!])
        edited += 1
      } catch is Problems {
        continue
      }
    }
    #expect(edited > 20, "Seed \(seed): hardly a text could be edited.")
  }

  /// The text with a few pieces taken out, put in, repeated or swapped.
  private func damaged(_ text: String, using dice: inout SeededGenerator) -> String {
    var characters = Array(text)
    let junk: [String] = [
      "{", "}", "[", "]", ":", ": ", ",", "#", "'", "\"", "-", "- ", "\n", "\t", "&a ", "*a ", "|",
      ">", "%", "!", "1e999", "-1", "nan", "0", "null", "~", "200%", "<<", "é", "\u{0}", "2027-13",
      "?", "---\n", "9999999999999999999", "\r", "true",
    ]
    for _ in 0..<Int.random(in: 1...4, using: &dice) {
      guard !characters.isEmpty else { break }
      let start = Int.random(in: 0..<characters.count, using: &dice)
      let end = min(characters.count, start + Int.random(in: 0...30, using: &dice))
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: characters.removeSubrange(start..<end)
      case 1: characters.insert(contentsOf: junk.randomElement(using: &dice)!, at: start)
      case 2:
        let place = Int.random(in: 0..<characters.count, using: &dice)
        characters.insert(contentsOf: characters[start..<end], at: place)
      default:
        let words = String(characters[start..<end]).split(separator: " ")
        characters.replaceSubrange(start..<end, with: words.reversed().joined(separator: " "))
      }
    }
    return String(characters)
  }
}
