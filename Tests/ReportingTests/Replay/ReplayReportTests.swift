import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct ReplayReportTests {
  private let replay: HistoryReplay = {
    func prediction(_ mean: Double, within: Double) -> ReplayPrediction {
      ReplayPrediction(
        mean: mean, halfWidth: within / 5, low: mean - within, high: mean + within)
    }
    func row(_ start: Int, contacts: Int, level: Double?) -> ReplayRow {
      ReplayRow(
        startSeconds: start, contacts: contacts, agentsOnDuty: 3.25,
        actual: [.averageSpeedOfAnswer: 21.3, .abandonment: 0.062, .occupancy: 0.71]
          .merging(level.map { [.serviceLevel: $0] } ?? [:]) { $1 },
        simulated: [
          .averageSpeedOfAnswer: prediction(24.9, within: 4),
          .abandonment: prediction(0.071, within: 0.02),
          .serviceLevel: prediction(0.78, within: 0.03), .occupancy: prediction(0.7, within: 0.01),
        ],
        formula: [
          .averageSpeedOfAnswer: 31, .abandonment: 0.09, .serviceLevel: 0.71, .occupancy: 0.68,
        ])
    }
    let monday = CalendarDate(year: 2026, month: 1, day: 5)!
    var counts = WaitingLine.Counts()
    counts.neverInLine = 12
    counts.unnamed = 1
    return HistoryReplay(
      channel: .phone, days: monday...(monday + 27),
      target: ServiceLevelPromise(share: 0.8, threshold: 20), learntFrom: monday...(monday + 27),
      learnt: HistoryReplay.Learnt(
        patience: PatienceEstimate(
          abandoned: 84, answered: 1216, meanSeconds: 330, lowSeconds: 267, highSeconds: 414,
          curve: [.init(waitSeconds: 60, shareStillWaiting: 0.84)]),
        handleTime: HandleTimeEstimate(
          count: 1216, meanSeconds: 204, coefficientOfVariation: 1.1, sample: [204]),
        wrapUp: nil),
      duty: .init(agents: 4, hours: 560), counts: counts, replications: 100,
      total: row(0, contacts: 1300, level: 0.8123),
      timesOfDay: [
        row(32_400, contacts: 700, level: 0.83), row(34_200, contacts: 600, level: nil),
      ],
      timeOfDaySeconds: 1800,
      errors: [
        ReplayError(
          measure: .serviceLevel, simulated: .init(meanAbsolute: 0.05, bias: -0.05),
          formula: .init(meanAbsolute: 0.12, bias: -0.12), inRange: 0, ofTimes: 1)
      ])
  }()

  private var report: ReplayReport {
    ReplayReport(
      replay: replay, clockName: "Europe/Dublin", timeZoneReason: "as given",
      command: "muster replay")
  }

  @Test func theReplayAsText() throws {
    try expectSnapshot(
      report.text(style: TextStyle(width: 100, colour: false, full: true)),
      named: "replay-text.txt")
  }

  @Test func aFigureThatNobodyIsBehindIsMissingInEveryForm() {
    #expect(report.text(style: TextStyle(width: 100, colour: false, full: true)).contains("–"))
    #expect(report.json().contains("\"actual\": null"))
    #expect(report.csv().contains("09:30,600,3.25,serviceLevel,,0.78,0.75,0.81,0.71"))
    #expect(!report.html().contains("nan"))
  }
}
