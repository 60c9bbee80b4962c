import FileFormats
import Testing
import Workforce

@testable import Pipeline

/// Whoever adds a key gives it two values in `KeyChange.all` and sees whether `muster plan --diff`
/// names it.
@Suite struct KeysInPlanDifferencesTests {
  @Test(arguments: KeyChange.all)
  func aKeyThatChangesIsNamedWithBothValuesAndIsTheWholeChange(_ change: KeyChange) throws {
    let before = try scenario(change.before).hiring
    let after = try scenario(change.after).hiring
    let inputs = ModelInput.all(from: before, to: after)
    #expect(inputs.map(\.path).sorted() == change.told.sorted())
    #expect(inputs.allSatisfy { $0.before != $0.after }, "\(inputs.map(\.before))")
    let changed = inputs.reduce(into: before) { $1.apply(to: &$0) }
    #expect(changed == after)
  }

  @Test func everyKeyOfTheModelFileHasAChangeToTryItWith() {
    let paths = Set(ModelFile.keyPaths.map(onlyOnce))
    let values = paths.filter { path in
      !paths.contains { $0.hasPrefix("\(path).") || $0.hasPrefix("\(path)[].") }
    }
    #expect(values.subtracting(KeyChange.all.map(\.key)).sorted() == [])
    #expect(Set(KeyChange.all.map(\.key)).subtracting(values).sorted() == [])
  }

  /// Keys that hold at the top and for segments and roles too are tried at one of these places.
  private func onlyOnce(_ path: String) -> String {
    [
      ("segments[].customers", "customers"),
      ("roles[].ticketsPerMonth", "ticketsPerRepPerMonth"), ("roles[].attrition", "attrition"),
    ].reduce(path) { path, both in
      path.hasPrefix(both.0) ? both.1 + path.dropFirst(both.0.count) : path
    }
  }
}
