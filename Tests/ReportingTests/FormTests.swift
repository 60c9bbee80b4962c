import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What every form of every report promises.
@Suite struct FormTests {
  private static func reports() throws -> [(String, any Report)] {
    let growing = MadePlans.growing()
    let long = MadePlans.growing(months: 60)
    let startup = MadePlans.startup(company: "<script>alert('x')</script> & \"Co\"")
    let single = MadePlans.startup(months: 1)
    let empty = MadePlans.empty()
    let change = MadePlans.fiftyMore()
    var roster = MadeRoster.example
    roster.problem.people[0].name = "<b> & \"Amy\""
    var nobody = MadeRoster.roster(["......."])
    (nobody.problem.people, nobody.duties) = ([], [])
    func hiring(_ made: (scenario: Scenario, plan: HiringPlan)) -> HiringReport {
      HiringReport(
        scenario: made.scenario, plan: made.plan, explanations: [MadePlans.whyRepsNeeded])
    }
    return [
      ("growing", hiring(growing)), ("60 months", hiring(long)), ("startup", hiring(startup)),
      ("one month", hiring(single)), ("empty", hiring(empty)),
      ("change", HiringChangeReport(scenario: change.scenario, change: change.change)),
      ("explanation", ExplanationReport(explanation: MadePlans.whyRepsNeeded)),
      ("demand", MadeDemand.report(try MadeDemand.growing())),
      ("demand of 15 months", MadeDemand.report(try MadeDemand.growing(months: 15))),
      ("demand by intervals", MadeDemand.report(try MadeDemand.intervals(queue: "<b> & \"c\""))),
      ("demand of one ticket", MadeDemand.report(try MadeDemand.oneTicket())),
      ("week", MadeWeek.report(try MadeWeek.growing(), company: "<b> & \"c\"")),
      ("blended week", MadeWeek.report(try MadeWeek.blended())),
      ("week of phone", MadeWeek.report(try MadeWeek.phoneAlone())),
      (
        "interval",
        NeedExplanationReport(
          explanation: try MadeWeek.growing().explained(queue: 0, interval: 20))
      ),
      (
        "closed interval",
        NeedExplanationReport(explanation: try MadeWeek.growing().explained(queue: 0, interval: 0))
      ),
      (
        "policies",
        PolicyReport(scenario: startup.scenario, comparison: MadeComparison.growing())
      ),
      ("curves", MadeCurves.report()), ("fitted curves", MadeCurves.report(MadeCurves.stormy())),
      ("curves without waits", MadeCurves.report(MadeCurves.calm())),
      ("case", HeadcountCaseTextTests.report(salary: 48_000)),
      (
        "case of nobody",
        HeadcountCaseReport(scenario: startup.scenario, plan: startup.plan, found: nil)
      ),
      ("roster", RosterReport(roster)), ("nobody's roster", RosterReport(nobody)),
      ("check", CheckReport(roster, breaches: roster.breaches, source: "<b> & \"c\".csv")),
      ("person's roster", PersonRosterReport(roster, person: 1)),
    ] + MadeStorm.reports()
  }

  @Test func everyPageIsWellFormed() throws {
    for (name, report) in try Self.reports() {
      let parser = XMLParser(data: Data(report.html().utf8))
      #expect(parser.parse(), "\(name): \(String(describing: parser.parserError))")
    }
  }

  @Test func nothingOnAPageIsFetched() throws {
    for (name, report) in try Self.reports() {
      let page = report.html()
        .replacing("http://www.w3.org/1999/xhtml", with: "")
        .replacing("http://www.w3.org/2000/svg", with: "")
      #expect(!page.contains("http:") && !page.contains("https:"), "\(name)")
      #expect(!page.contains("src=") && !page.contains("@import"), "\(name)")
    }
  }

  @Test func noFormPrintsANumberThatIsNone() throws {
    let style = TextStyle(width: 100, colour: false, full: true)
    for (name, report) in try Self.reports() {
      for form in [report.text(style: style), report.json(), report.csv(), report.html()] {
        #expect(form.firstMatch(of: #/\b(nan|NaN|inf|-inf)\b/#) == nil, "\(name)")
      }
    }
  }

  @Test func namesThatLookLikeMarkupStayNames() {
    let (scenario, plan) = MadePlans.startup(
      company: "<script>alert(1)</script>", team: "A & B's \"team\"",
      streams: [
        Stream(
          name: "<img onerror=x>", team: "A & B's \"team\"", ticketsPerMonth: 9, isMerged: false)
      ])
    let page = HiringReport(scenario: scenario, plan: plan, explanations: []).html()
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("&lt;img onerror=x&gt;"))
  }

  @Test func everyFormOfJSONCanBeReadAndIsStable() throws {
    for (name, report) in try Self.reports() {
      let json = report.json()
      #expect(json == report.json(), "\(name)")
      let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
      #expect(value is [String: Any], "\(name)")
    }
  }

  @Test func headingsDescendWithoutAGap() throws {
    for (name, report) in try Self.reports() {
      let levels = report.html().matches(of: #/<h([1-6])/#).compactMap { Int($0.output.1) }
      #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1, "\(name)")
      for (above, below) in zip(levels, levels.dropFirst()) {
        #expect(below <= above + 1, "\(name): h\(below) after h\(above)")
      }
    }
  }

  @Test func idsOnAPageAreUniqueAndReferencesFindThem() throws {
    for (name, report) in try Self.reports() {
      let page = report.html()
      let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count, "\(name)")
      let references =
        page.matches(of: #/ aria-labelledby="([^"]+)"/#)
        .flatMap { $0.output.1.split(separator: " ").map(String.init) }
        + page.matches(of: #/url\(#([^)]+)\)/#).map { String($0.output.1) }
      #expect(Set(references).isSubset(of: Set(ids)), "\(name)")
    }
  }
}
