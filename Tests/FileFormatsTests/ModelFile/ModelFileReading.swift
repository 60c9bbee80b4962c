import FileFormats
import Pipeline
import Testing
import Workforce

/// Reads a model as the command line would, at the end of 2026.
func scenario(_ text: String) throws -> Scenario {
  try ModelFile.read(text, named: "muster.yaml", startingIn: Month(year: 2027, number: 1))
}

/// The problems of a model; none if it can be read.
func modelProblems(_ text: String) -> [Problem] {
  do {
    _ = try scenario(text)
    return []
  } catch let problems as Problems {
    return problems.all
  } catch {
    Issue.record("A model is refused with problems, not with \(error).")
    return []
  }
}

/// The three-number model with more lines.
func threeNumbers(and more: String) -> String {
  "customers: 1000\nticketsPerMonth: 1558\nticketsPerRepPerMonth: 250\n" + more
}
