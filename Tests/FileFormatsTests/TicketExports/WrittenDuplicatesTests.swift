import FileFormats
import Pipeline
import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

/// Duplicates found in exports, against those that the made-up history really has: contacts of one
/// matter have the same number there, whatever words their subjects have in the export.
@Suite struct WrittenDuplicatesTests {
  private struct Judged {
    var rightly = 0
    var wrongly = 0
    var missed = 0

    var precision: Double { Double(rightly) / Double(max(1, rightly + wrongly)) }
    var recall: Double { Double(rightly) / Double(max(1, rightly + missed)) }
  }

  /// Writes the history's subjects, reads them as an import does, and judges what is found.
  private func judged(seed: UInt64) throws -> Judged {
    let history = try #require(
      MadeUpHistory(
        company: "startup", from: Month(year: 2026, number: 1), months: 12, tickets: nil,
        clock: .dublin2026, seed: seed))
    let zendesk = try #require(HistoryExports.named("zendesk"))
    let column = try #require(zendesk.header.firstIndex(of: "Subject"))
    var finder = DuplicateFinder(window: 72 * 3600)
    var streams = StreamTable()
    var matters: Set<SubjectFingerprint> = []
    var judged = Judged()
    history.forEachContact { made in
      guard made.isDemand else { return }
      var read = made
      read.subject = SubjectFingerprint(zendesk.fields(of: made, on: .dublin2026)[column])
      let isFound =
        if case .duplicate = finder.see(read, stream: streams.number(of: read)) { true } else {
          false
        }
      let isTrue = made.subject.map { !matters.insert($0).inserted } ?? false
      switch (isTrue, isFound) {
      case (true, true): judged.rightly += 1
      case (false, true): judged.wrongly += 1
      case (true, false): judged.missed += 1
      case (false, false): break
      }
    }
    return judged
  }

  @Test(arguments: [UInt64(7), 8, 9])
  func nearlyAllDuplicatesAreFoundAndHardlyAnythingElse(seed: UInt64) throws {
    let judged = try judged(seed: seed)
    let comment = Comment(rawValue: "seed \(seed): \(judged)")
    #expect(judged.rightly > 100, comment)
    #expect(judged.precision > 0.97, comment)
    // A tenth is written in other words, a fifth under everybody's subject, some after three days.
    #expect(judged.recall > 0.6, comment)
  }
}
