import ArgumentParser
import Foundation
import Workforce

/// Start-up: arguments in, exit code out.
@main
struct Muster: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster",
    abstract: "Says how many people customer support needs, and when to hire them.",
    version: "0.1.0",
    subcommands: [
      InitCommand.self, SchemaCommand.self, GenerateCommand.self, ImportCommand.self,
      DemandCommand.self, StreamsCommand.self, ForecastCommand.self, HireCommand.self,
      StaffCommand.self, MixCommand.self,
      SimulateCommand.self, ReplayCommand.self, StormCommand.self, CurvesCommand.self,
      HoursCommand.self, RosterCommand.self, CheckCommand.self,
      PlanCommand.self, ReportCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let problems as Problems {
      Terminal.standardError(problems.all.map(\.line).joined(separator: "\n"))
      Foundation.exit(ExitStatus.badInput)
    } catch let notFeasible as NotFeasible {
      Terminal.standardError(notFeasible.reason)
      Foundation.exit(ExitStatus.notFeasible)
    } catch let failure as WorldFailed {
      Terminal.standardError(failure.description)
      Foundation.exit(ExitStatus.ourFault)
    } catch {
      let code = exitCode(for: error)
      guard code == .success else {
        Terminal.standardError(fullMessage(for: error))
        Foundation.exit(code == .validationFailure ? ExitStatus.badInput : ExitStatus.ourFault)
      }
      // Help, the version, or a completion script.
      do {
        try Terminal.standardOutput(fullMessage(for: error))
      } catch {
        Terminal.standardError("\(error)")
        Foundation.exit(ExitStatus.ourFault)
      }
    }
  }
}

/// What the process tells its caller.
enum ExitStatus {
  static let done: Int32 = 0
  static let ourFault: Int32 = 1
  static let badInput: Int32 = 2
  static let notFeasible: Int32 = 3
}

/// Thrown once the output is out, when the answer is that the plan can't be met.
struct NotFeasible: Error {
  let reason: String
}

extension Problem {
  /// The problem as the command line prints it.
  var line: String { "\(place)  \(cause)  \(remedy)" }
}
