import Foundation
import Testing

@Suite struct HelpTests {
  static let verbs = [
    "init", "schema", "generate", "import", "demand", "streams", "hire", "mix", "storm", "curves",
    "hours",
    "plan", "report", "roster", "check",
  ]

  @Test func helpNamesEveryVerb() throws {
    let run = try WorkFolder().muster("--help")
    #expect(run.status == 0)
    for verb in Self.verbs { #expect(run.output.contains("\n  \(verb) "), "\(verb)") }
    #expect(run.error.isEmpty)
  }

  @Test(arguments: verbs)
  func helpOfEveryVerbHasAnExampleOnALineOfItsOwn(verb: String) throws {
    let run = try WorkFolder().muster(verb, "--help")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.contains { $0.hasPrefix("Example") })
    #expect(lines.contains { $0.hasPrefix("muster \(verb)") })
    #expect(run.error.isEmpty)
  }

  @Test func theVersionIsOneLine() throws {
    let run = try WorkFolder().muster("--version")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func everyShellGetsACompletionScriptThatKnowsTheVerbs(shell: String) throws {
    let run = try WorkFolder().muster("--generate-completion-script", shell)
    #expect(run.status == 0)
    for verb in Self.verbs { #expect(run.output.contains(verb), "\(verb)") }
  }

  @Test func anUnknownShellIsRefused() throws {
    let run = try WorkFolder().muster("--generate-completion-script", "tcsh")
    #expect(run.status == 2)
    #expect(run.error.contains("tcsh"))
  }

  @Test(arguments: verbs + [""])
  func anUnknownOptionExitsWithTwoAndIsNamed(verb: String) throws {
    // With what these can't do without, as that is asked for first.
    let needed =
      [
        "generate": ["year"], "import": ["tickets.csv"], "report": ["hiring"],
        "check": ["roster.csv"],
      ][verb] ?? []
    let run = try WorkFolder().muster(
      [verb].filter { !$0.isEmpty } + needed + ["--colour-blind"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("--colour-blind"))
  }

  @Test func anUnknownVerbExitsWithTwo() throws {
    let run = try WorkFolder().muster("hier")
    #expect(run.status == 2)
    #expect(run.error.contains("hier"))
  }
}
