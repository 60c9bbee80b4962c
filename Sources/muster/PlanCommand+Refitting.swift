import FileFormats
import Foundation
import Pipeline
import Reporting
import Workforce

extension PlanCommand {
  /// What the months since the last issued plan say about the model; written into it with --apply.
  func refitModel() throws {
    guard let last = try issuedPlans().last else { throw nothingIssued(at: "--refit") }
    let file = options.place.modelFile
    let text = try options.place.modelText()
    // A model that doesn't say when it begins, began when the plan did.
    let today = try ModelFile.read(text, named: file.shownPath, startingIn: last.firstMonth)
    let clock = try chosenClock(site: today.sites.first)
    let actual = try actualDemand(clock: clock)
    guard
      let refit = ModelRefit(
        of: actual, since: last, from: try scenario(of: last), today: today, clock: clock)
    else {
      let issued = clock.localTime(at: last.issuedAt).date
      throw Problems([
        Problem(
          at: "--refit",
          "No full month of the history has passed since plan \(last.number) was issued on \(issued)."
            + (actual.months.last.map { " The last one is \($0.month)." } ?? ""),
          remedy: "Import the tickets of a month that began after that and is over: "
            + "muster import tickets.csv\(options.asWritten).")
      ])
    }
    let edits = try RefitEdits(refit, to: text, named: file.shownPath).edits
    let edited = try ModelFile.edited(text, setting: edits)
    // A model that can't be read any more is never written.
    _ = try ModelFile.read(edited, named: file.shownPath, startingIn: refit.start)
    if apply, edited != text {
      do {
        try Data(edited.utf8).write(to: file, options: .atomic)
      } catch {
        throw WorldFailed("writing \(file.shownPath)", error)
      }
    }
    try output.write(ModelRefitReport(refit, company: today.company), full: all)
    try tell(LineDifference(from: text, to: edited))
  }

  /// The lines that change, and what to do next; only where a person reads.
  private func tell(_ difference: LineDifference) throws {
    guard output.format == .text, output.output == nil else { return }
    let name = options.place.modelFile.shownPath
    guard !difference.lines.isEmpty else {
      return try Terminal.standardOutput("\n\(name) says all of this already.")
    }
    let next =
      apply
      ? "Next: muster plan\(options.asWritten) --diff, then muster plan\(options.asWritten) --issue"
      : "Nothing was written. To write it: muster plan\(options.asWritten) --refit --apply"
    try Terminal.standardOutput(
      (["", apply ? "\(name):" : "\(name) would become:"] + difference.lines + ["", next])
        .joined(separator: "\n"))
  }
}
