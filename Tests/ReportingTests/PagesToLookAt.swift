import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing

/// Writes the pages of the made-up plans into the folder named by MUSTER_PAGES, to be looked at.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MUSTER_PAGES"] != nil))
struct PagesToLookAt {
  @Test func pagesAreWritten() throws {
    let folder = URL(
      filePath: ProcessInfo.processInfo.environment["MUSTER_PAGES"] ?? ".",
      directoryHint: .isDirectory)
    let plans = [
      "growing": MadePlans.growing(), "growing-60": MadePlans.growing(months: 60),
      "startup": MadePlans.startup(), "one-month": MadePlans.startup(months: 1, present: 7),
      "empty": MadePlans.empty(),
    ]
    for (name, made) in plans {
      let report = HiringReport(
        scenario: made.scenario, plan: made.plan, explanations: [MadePlans.whyRepsNeeded])
      let page = report.html()
      try Data(page.utf8).write(to: folder.appending(path: "\(name).html"))
      #expect(page.contains("</html>"))
    }
    for (name, demand) in [
      "demand": try MadeDemand.growing(months: 15), "demand-intervals": try MadeDemand.intervals(),
      "demand-one-ticket": try MadeDemand.oneTicket(),
    ] {
      try Data(MadeDemand.report(demand).html().utf8)
        .write(to: folder.appending(path: "\(name).html"))
    }
    for (name, staffing) in [
      "week": try MadeWeek.growing(), "week-blended": try MadeWeek.blended(),
      "week-phone": try MadeWeek.phoneAlone(),
    ] {
      try Data(MadeWeek.report(staffing).html().utf8)
        .write(to: folder.appending(path: "\(name).html"))
    }
    for (name, queue) in ["need-phone": 0, "need-email": 3] {
      let explanation = try MadeWeek.growing().explained(queue: queue, interval: 20)
      try Data(NeedExplanationReport(explanation: explanation).html().utf8)
        .write(to: folder.appending(path: "\(name).html"))
    }
    for (name, report) in MadeStorm.reports() {
      try Data(report.html().utf8)
        .write(to: folder.appending(path: "\(name.replacing(" ", with: "-")).html"))
    }
    for (name, report) in [
      "curves": MadeCurves.report(), "curves-fitted": MadeCurves.report(MadeCurves.stormy()),
    ] {
      try Data(report.html().utf8).write(to: folder.appending(path: "\(name).html"))
    }
    let roster = MadeRoster.example
    for (name, page) in [
      "roster": RosterReport(roster).html(),
      "roster-check": CheckReport(roster, source: "roster.csv").html(),
      "roster-person": PersonRosterReport(roster, person: 1).html(),
    ] {
      try Data(page.utf8).write(to: folder.appending(path: "\(name).html"))
    }
    let (scenario, change) = MadePlans.fiftyMore()
    try Data(HiringChangeReport(scenario: scenario, change: change).html().utf8)
      .write(to: folder.appending(path: "change.html"))
    try Data(ExplanationReport(explanation: MadePlans.whyRepsNeeded).html().utf8)
      .write(to: folder.appending(path: "explain.html"))
  }
}
