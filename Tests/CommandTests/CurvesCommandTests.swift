import Foundation
import Testing

/// Curves, from their defaults to what a history says of them.
@Suite struct CurvesCommandTests {
  private func done(_ folder: WorkFolder, _ arguments: String...) throws -> String {
    let run = try folder.muster(arguments)
    #expect(run.status == 0, "\(arguments): \(run.error)")
    #expect(run.error.isEmpty, "\(arguments): \(run.error)")
    return run.output
  }

  @Test func withoutAWorkspaceTheDefaultsAreShown() throws {
    let folder = try WorkFolder()
    for form in ["text", "json", "csv", "html"] {
      let output = try done(folder, "curves", "--format", form)
      #expect(output.contains(form == "text" || form == "html" ? "Churn" : "churn"))
    }
    #expect(try done(folder, "curves", "--fit").contains("No history was imported"))
  }

  @Test func aStormyHistoryIsFittedAndGoesIntoTheModelOnce() throws {
    let folder = try WorkFolder()
    _ = try done(folder, "generate", "past", "--company", "stormy", "--months", "20", "--seed", "7")
    _ = try done(
      folder, "import", "past/tickets.csv", "past/customers.csv", "--yes", "--time-zone",
      "America/New_York")
    try folder.write(
      "# Ours.\ncustomers: 1500\nticketsPerMonth: 2000\nticketsPerRepPerMonth: 200\n",
      to: "muster.yaml")
    let fitted = try done(folder, "curves", "--fit")
    #expect(fitted.hasPrefix("The history has 1 of the 4 curves that can be fitted: churn."))
    #expect(try done(folder, "curves", "--fit") == fitted)
    let applied = try done(folder, "curves", "--apply")
    #expect(applied.contains("+ storm: {curves: {churn: {from: 1"))
    let model = try folder.text(of: "muster.yaml")
    #expect(model.hasPrefix("# Ours.\n") && model.contains("measured: churn × "))
    #expect(try done(folder, "curves", "--apply").contains("says all of this already"))
    #expect(try done(folder, "curves").contains("the model's"))
  }

  @Test func thereHasToBeAHistoryToApply() throws {
    let folder = try WorkFolder()
    try folder.write(
      "customers: 1500\nticketsPerMonth: 2000\nticketsPerRepPerMonth: 200\n", to: "muster.yaml")
    let run = try folder.muster("curves", "--apply")
    #expect(run.status == 2)
    #expect(run.error.contains("Nothing has been imported here."))
  }

  @Test func anUnknownZoneIsRefused() throws {
    let run = try WorkFolder().muster("curves", "--time-zone", "Europe/Atlantis")
    #expect(run.status == 2)
    #expect(run.error.contains("Europe/Atlantis"))
  }
}
