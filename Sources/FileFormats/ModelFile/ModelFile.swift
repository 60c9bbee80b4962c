package import Pipeline
package import Workforce

/// The model that a person writes and keeps: `muster.yaml`.
///
///     let scenario = try ModelFile.read(text, named: "muster.yaml", startingIn: Month("2027-01")!)
///
/// Which keys there are, what they mean and what may stand there is said once, in `ModelKeys`. The
/// reader, the schema, the reference page and the suggestions for misspelt keys all follow it.
package enum ModelFile {
  /// What a workspace calls it.
  package static let name = "muster.yaml"
  /// What `muster init` calls the schema that it puts beside the model.
  package static let schemaName = "muster.schema.json"

  /// The scenario that `text` describes, with defaults filled in and named.
  ///
  /// `fileName` is how places are told; the plan starts in `firstMonth` unless the file says
  /// otherwise.
  ///
  /// - Throws: `Problems`: everything that must change in the file, in the order of its lines.
  package static func read(
    _ text: String, named fileName: String, startingIn firstMonth: Month
  ) throws -> Scenario {
    var log = ProblemLog(fileName: fileName)
    let scenario: Scenario? =
      YAMLText(text, log: &log).root
      .flatMap { root in Written(root, as: ModelKeys.model, log: &log) }
      .flatMap { written in
        var turning = ScenarioTurning(defaultFirstMonth: firstMonth, log: log)
        let scenario = turning.scenario(from: written)
        log = turning.log
        return scenario
      }
    guard let scenario, log.isEmpty else { throw log.problems }
    return scenario
  }

  /// The JSON Schema (draft 2020-12) of the file, as text: editors complete and check with it.
  package static var schema: String { JSONSchema.text(of: ModelKeys.model) }

  /// The page that explains every key, in Markdown.
  package static var reference: String { ModelReference.page(of: ModelKeys.model) }

  /// Every key by its path, such as `segments[].customers.churn`.
  package static var keyPaths: [String] { ModelKeys.model.keyPaths(under: "") }
}

extension Form {
  fileprivate func keyPaths(under path: String) -> [String] {
    let inner = list.map { $0.items().keyPaths(under: "\(path)[]") } ?? []
    return inner
      + (keyed?.keys ?? []).flatMap { key in
        let own = path.isEmpty ? key.name : "\(path).\(key.name)"
        return [own] + key.form.keyPaths(under: own)
      }
  }
}
