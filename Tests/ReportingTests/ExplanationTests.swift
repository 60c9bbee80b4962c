import Foundation
import Reporting
import Testing
import Workforce

@Suite struct ExplanationTests {
  private let report = ExplanationReport(explanation: MadePlans.whyRepsNeeded)

  @Test func factorsComeInOrderWithTheFigureWithoutEach() throws {
    try expectSnapshot(
      report.text(style: TextStyle(width: 100, colour: false, full: false)),
      named: "explanation.txt")
  }

  @Test func theJSONHasEveryStepWithItsResult() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
    let steps = try #require(object["steps"] as? [[String: Any]])
    #expect(object["value"] as? Double == 7)
    #expect(steps.map { $0["operation"] as? String } == ["start", "times", "divided", "roundedUp"])
    #expect(steps.map { $0["result"] as? Double } == [1000, 1558, 6.232, 7])
    #expect(steps[3]["withoutIt"] as? Double == 6.232)
    #expect(steps[0]["withoutIt"] is NSNull)
    #expect(steps[3]["operand"] is NSNull)
  }
}
