import FileFormats
import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

/// Every example's answers, whole: a change of a model, a default or a word shows up as a difference
/// that somebody reads.
@Suite struct ExampleTests {
  static let examples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples")

  /// Empty if the folder can't be read, which `thereAreExamples` reports.
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: examples.path(percentEncoded: false)))
    ?? [])
    .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }.sorted()

  @Test func thereAreExamples() {
    #expect(Self.names.count >= 4)
  }

  @Test(arguments: names)
  func everyExampleHasItsExpectedPlan(name: String) throws {
    let folder = Self.examples.appending(path: name)
    let text = try String(contentsOf: folder.appending(path: "muster.yaml"), encoding: .utf8)
    // A start far from every example's own: an example that forgets to say when it starts shows up.
    let scenario = try ModelFile.read(
      text, named: "muster.yaml", startingIn: Month(year: 2001, number: 1))
    #expect(scenario.hiring.firstMonth.year > 2001, "an example says when it starts")
    let plan = Plan(for: scenario, seed: 1)
    let report = HiringReport(
      scenario: scenario, plan: plan.hiring, explanations: plan.explanations())
    let expected = folder.appending(path: "expected")
    try expectSnapshot(report.json(), in: expected.appending(path: "hire.json"))
    try expectSnapshot(
      report.text(style: TextStyle(width: 100, colour: false, full: false)),
      in: expected.appending(path: "hire.txt"))
  }

  @Test func theThreeNumbersAnswerSeven() throws {
    let text = """
      customers: 1000
      ticketsPerMonth: 1558
      ticketsPerRepPerMonth: 250
      """
    let scenario = try ModelFile.read(text, named: "muster.yaml", startingIn: Month("2027-01")!)
    let plan = Plan(for: scenario, seed: 1).hiring
    #expect(plan.incidentRate == 1.558)
    #expect(abs(plan.repsNeededExact - 6.232) < 1e-12)
    #expect(plan.repsNeeded == 7)
  }

  @Test func moreCustomersDoNotBringMorePeopleWithThem() throws {
    let text = "customers: 1000\nticketsPerMonth: 1558\nticketsPerRepPerMonth: 250"
    let scenario = try ModelFile.read(text, named: "muster.yaml", startingIn: Month("2027-01")!)
    let plan = Plan(for: scenario, seed: 1)
    let change = plan.change(adding: 150, in: Month("2027-01")!, segment: nil, seed: 1)
    #expect(change.after.repsNeeded == 8)
    #expect(change.after.months[0].lines[0].present == 7)
    #expect(change.after.months.reduce(0) { $0 + $1.hires } == 1)
  }
}
