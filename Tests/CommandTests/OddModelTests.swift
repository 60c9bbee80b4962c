import Foundation
import Testing

/// Models that nobody sane writes, and that somebody will.
@Suite struct OddModelTests {
  private func plan(
    _ model: String, _ options: String..., expecting status: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let folder = try WorkFolder()
    try folder.write(model, to: "muster.yaml")
    let run = try folder.muster(["hire"] + options)
    #expect(run.status == status, "\(run.error)", sourceLocation: sourceLocation)
    return run.output
  }

  private let nobody = "customers: 0\nincidentRate: 1.5\nticketsPerRepPerMonth: 250\n"
  private let six = "customers: 1000\nincidentRate: 1.5\nticketsPerRepPerMonth: 250\n"

  @Test func withoutCustomersNobodyIsNeededAndNobodyIsCalledRamped() throws {
    let text = try plan(nobody)
    #expect(text.hasPrefix("You need 0 reps"))
    #expect(text.contains("Nobody is there in 2027-01, and nobody is needed, nor through 2028-12."))
  }

  @Test func theFirstCustomersBringNoRepAlong() throws {
    let text = try plan(nobody, "--customers", "+500", expecting: 3)
    let words = text.replacing(/\s+/, with: " ")
    #expect(words.contains("3 instead of 0. That takes 3 more Representatives by"))
  }

  @Test func anIncidentRateWithoutCustomersIsNotDividedByNothing() throws {
    let text = try plan(nobody, "--explain", "incidentRate")
    #expect(text.hasPrefix("Incident rate: 1.5 tickets per customer a month."))
    #expect(!text.contains("÷ 0"))
  }

  @Test func aPlanThatEndsBeforeAnybodyHasRampedSaysSo() throws {
    let text = try plan(six + "reps: 3\n", "--months", "6", expecting: 3)
    #expect(text.contains("nobody hired now will have ramped by 2027-06, where this plan ends."))
    #expect(text.contains("--months 18"))
    // With as many months there is somebody to hire.
    #expect(try plan(six + "reps: 3\n", "--months", "18", expecting: 3).contains("Open the"))
  }

  @Test func oneRepIsOneRep() throws {
    let text = try plan(
      "customers: 100\nincidentRate: 1\nticketsPerRepPerMonth: 250\nreps: 1\n", "--months", "3")
    #expect(text.contains("You have 1 rep in 2027-01, fully ramped: just enough."))
    #expect(text.contains("a full block is 1 person\n"))
  }

  @Test func aPlanThatStartedInThePastSaysSo() throws {
    let past = try plan("start: 2026-10\n" + six)
    #expect(past.contains("The plan starts in 2026-10, and it is 2026-12"))
    #expect(try !plan("start: 2026-12\n" + six).contains("The plan starts in"))
  }

  @Test func whatIsTakenAwayIsNotAdded() throws {
    let text = try plan(
      six + "reps: 3\n", "--explain", "representativeProductive", "--month", "2027-04")
    #expect(text.contains("− ") && !text.contains("+ −"))
  }

  @Test func warningsPartThousands() throws {
    let text = try plan(
      six + "streams: [{name: Old inbox, ticketsPerMonth: 12500, merged: false}]\n")
    #expect(text.contains("its 12,500 tickets a month"))
  }

  @Test func classesOfOneAreNamedWhereTheyKeepATeamShort() throws {
    let text = try plan(
      six + "attrition: 30%\nhiring: {classSize: 1}\n", expecting: 3)
    #expect(
      text.replacing(/\s+/, with: " ").contains("What stands in the way: the class size of 1."))
  }

  @Test func tenYearsWithAllRolesAndSteepGrowthArePlanned() throws {
    let roles = """
      roles:
        - {name: Representative, salary: 48000}
        - {name: Specialist, escalationRate: 10%, ticketsPerMonth: 120, coachingHoursPerNewHire: 8}
        - {name: Manager, spanOfControl: 8}

      """
    let text = try plan(
      "customers: {now: 1000, adds: 500}\nincidentRate: 1.5\nticketsPerRepPerMonth: 250\nreps: 6\n"
        + roles, "--months", "120", "--format", "csv", expecting: 3)
    #expect(text.contains("\n2036-12,"))
    #expect(!text.contains("nan") && !text.contains("inf"))
  }

  @Test func namesWithMarksOfHTMLAreOnlyNames() throws {
    let model = """
      company: "A <script>alert(1)</script> & \\"Söhne\\" 🎉"
      teams: ["Zoë 🎧", "<b>B</b>"]
      segments:
        - {name: "O'Neil & co <i>", customers: 1000, incidentRate: 1.5, team: "Zoë 🎧"}
        - {name: "日本", customers: 100, incidentRate: 1.5, team: "<b>B</b>"}
      ticketsPerRepPerMonth: 250

      """
    let page = try plan(model, "--format", "html")
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("<b>B</b>"))
    #expect(page.contains("&lt;b&gt;B&lt;/b&gt;"))
    #expect(try plan(model).contains("<b>B</b> · Representative"))
  }

  @Test func theNextCommandsWorkWhereTheModelIs() throws {
    let folder = try WorkFolder()
    let name = "o d%20d 'é' <x>"
    #expect(try folder.muster("init", name).output.contains("Wrote \(name)/muster.yaml"))
    let text = try folder.muster("hire", "--workspace", name).output
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("  muster ") }
    #expect(lines.count == 4)
    for line in lines {
      let command = line.firstMatch(of: #/muster (.*?)\s\s/#).map(\.1) ?? ""
      let run = try folder.shell("\"$MUSTER\" \(command)")
      #expect(run.status == 0, "\(command): \(run.error)")
    }
  }
}
