import FileFormats
import Pipeline
import TestSupport
import Testing
import Workforce

@Suite struct CurveModelEditsTests {
  private let threeNumbers = """
    customers: 4000   # ours
    ticketsPerMonth: 4300
    ticketsPerRepPerMonth: 250

    """

  private func read(_ text: String) throws -> Scenario {
    try ModelFile.read(text, named: "muster.yaml", startingIn: Month(year: 2027, number: 1))
  }

  /// A history with churn that follows the wait at once, and repeated contacts.
  private func stormy() -> StrainHistory {
    let churn = ResponseCurve(from: 1, half: 3, most: 1.5)
    let repeats = ResponseCurve(from: 1, half: 3, most: 0.4)
    return .made(churn: { 1 + churn($0) }, repeats: { 0.1 + repeats($0) })
  }

  private func applied(
    _ history: StrainHistory, to text: String
  ) throws -> (text: String, notices: [String]) {
    let edits = CurveModelEdits(CurveStudy(of: try read(text), history: history, seed: 1))
    return (try ModelFile.edited(text, setting: edits.edits), edits.notices)
  }

  @Test func fittedCurvesAreReadBackAsTheyWereFitted() throws {
    let study = CurveStudy(of: try read(threeNumbers), history: stormy(), seed: 1)
    let (text, notices) = try applied(stormy(), to: threeNumbers)
    let curves = try read(text).storm.curves
    for relation in [StormRelation.churn, .repeatContacts] {
      let fitted = try #require(study.fit(of: relation)?.estimate).curve
      let written = try #require(curves[relation])
      #expect(abs(written.from - fitted.from) < 0.01 * max(1, fitted.from))
      #expect(abs(written.half / fitted.half - 1) < 0.01)
      #expect(abs(written.most - fitted.most) < 0.01 * max(1, fitted.most))
    }
    let delay = try #require(study.fit(of: .churn)?.estimate?.delayDays)
    #expect(abs(curves.churnDelayDays - delay) < 0.1)
    #expect(text.hasPrefix(threeNumbers))
    #expect(text.contains("measured: churn × "))
    #expect(
      notices == [
        "Left as they are, because the history doesn't have them: attrition, channelShift, absence."
      ])
  }

  @Test func applyingTwiceChangesNothingMore() throws {
    let once = try applied(stormy(), to: threeNumbers).text
    #expect(try applied(stormy(), to: once).text == once)
  }

  @Test func whatAPersonWroteBesideACurveStays() throws {
    let text =
      threeNumbers + """
        storm:
          limit: 5%     # the board's
          curves:
            # why this?
            churn: {from: 2}   # a guess
            redial: 40%

        """
    let edited = try applied(stormy(), to: text).text
    #expect(edited.contains("  limit: 5%     # the board's\n"))
    #expect(edited.contains("    # why this?\n    churn: {from: 1, half: 3, most: "))
    #expect(edited.contains("; a guess"))
    #expect(edited.contains("    redial: 40%\n"))
    #expect(try read(edited).storm.curves.redial == 0.4)
  }

  @Test func aHistoryWithoutRelationsChangesNothing() throws {
    let (text, notices) = try applied(.made(), to: threeNumbers)
    #expect(text == threeNumbers)
    #expect(notices.count == 1)
  }

  @Test func whereFeedbackIsOffTheCurvesAreWrittenAndThatIsSaid() throws {
    let text = threeNumbers + "storm: {feedback: false}\n"
    let (edited, notices) = try applied(stormy(), to: text)
    #expect(edited.contains("churn: {from: 1"))
    #expect(notices.contains { $0.contains("feedback: false") })
  }
}
