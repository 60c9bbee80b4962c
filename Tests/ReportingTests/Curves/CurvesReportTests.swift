import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct CurvesReportTests {
  private let plain = TextStyle(width: 100, colour: false, full: true)
  private let wide = TextStyle(width: 1000, colour: false, full: true)

  @Test func curvesBesideAHistoryReadAsBefore() throws {
    try expectSnapshot(
      MadeCurves.report(MadeCurves.stormy()).text(style: plain), named: "curves.txt")
  }

  @Test func withoutAHistoryAllAreSaidToBeAssumptions() {
    let report = MadeCurves.report()
    #expect(report.headline.contains("All are assumptions"))
    let text = report.text(style: wide)
    #expect(text.contains("muster curves --fit"))
    #expect(
      text.firstMatch(of: #/Churn +the wait +1 day +\+ 3 days +× 5.0 +14 +the default/#) != nil)
    #expect(!text.contains("Beside the history"))
    for relation in ["Churn", "Attrition", "Repeated contacts", "Calls instead", "Absence"] {
      #expect(text.contains("\(relation): "), "\(relation) has a meaning and a source")
    }
  }

  @Test func aHistoryThatWasAskedForAndIsNotThereIsSaid() {
    let report = CurvesReport(
      study: MadeCurves.study(), company: nil, fitsAsked: true, workspaceOption: " --workspace w")
    let text = report.text(style: wide)
    #expect(text.contains("No history was imported"))
    #expect(text.contains("muster import tickets.csv customers.csv team.csv --workspace w"))
  }

  @Test func theHeadlineNamesWhatTheHistoryHas() {
    let report = MadeCurves.report(MadeCurves.stormy())
    #expect(
      report.headline
        == "The history has 2 of the 4 curves that can be fitted: churn and repeated contacts.")
    #expect(
      MadeCurves.report(MadeCurves.calm()).headline
        == "The history has none of the 4 curves that can be fitted: they stay assumptions.")
  }

  @Test func whatNeverHappenedIsSaidToTellNothing() {
    let text = MadeCurves.report(MadeCurves.calm()).text(style: wide)
    #expect(
      text.contains(
        "Churn: the wait never went over the promise of 1 day in 104 weeks; the worst was"))
    #expect(text.contains("Attrition: the history has no list of the team."))
    #expect(text.contains("Absence: no import tells who was absent"))
  }

  @Test func whatTheHistoryRulesOutIsSaid() {
    let text = MadeCurves.report(MadeCurves.stormy()).text(style: wide)
    #expect(text.firstMatch(of: #/Churn: from 1 day on.*which the history rules out\./#) != nil)
    #expect(
      text.firstMatch(of: #/Calls instead: no relation.*give the model a smaller most/#) != nil)
  }

  @Test func whereTheModelSwitchesFeedbackOffThatIsSaid() {
    var scenario = MadePlans.startup().scenario
    scenario.storm.curves = .none
    let report = MadeCurves.report(scenario: scenario)
    #expect(report.text(style: wide).contains("feedback: false"))
    #expect(report.record.feedback == false)
    #expect(report.record.curves[0].curve.most == 4)
  }

  @Test func aRoleThatSaysWhenItIsOverloadedHasItsOwnCurve() {
    var scenario = MadePlans.startup().scenario
    scenario.hiring.roles[0].attrition.overloadAbove = 0.9
    scenario.hiring.roles[0].attrition.overloadFactor = 3
    let text = MadeCurves.report(scenario: scenario).text(style: wide)
    #expect(
      text.firstMatch(of: #/Attrition +the load +90 % +\+ 10 % +× 3.0 +42 +what the role says/#)
        != nil)
  }

  @Test func everyCurveHasAPictureWithWhatIsInForceWhatWasFittedAndWhatWasSeen() {
    let page = MadeCurves.report(MadeCurves.stormy()).html()
    for relation in StormRelation.allCases {
      #expect(page.contains("curve-\(relation.rawValue.lowercased())"))
    }
    #expect(page.contains("fitted") && page.contains("in force"))
    #expect(page.contains("weeks of about that strain"))
  }

  @Test func theSheetHasARowForEachCurve() throws {
    let lines = MadeCurves.report(MadeCurves.stormy()).csv().split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[0].hasPrefix("curve,strain,from,half,most,delayDays,verdict"))
    #expect(lines[1].hasPrefix("churn,waitDays,1,3,4,14,fitted,1,3,"))
    #expect(lines[5].hasPrefix("absence,load,1,0.5,0.05,,notInHistory,"))
    let columns = Set(
      lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
    #expect(columns == [20])
  }
}
