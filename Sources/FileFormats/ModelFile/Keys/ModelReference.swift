/// The page that explains every key of the model file, in Markdown.
enum ModelReference {
  static func page(of model: Form) -> String {
    var page = """
      # The model file

      `muster.yaml` says what a team knows about itself. Three keys are enough for an answer:

      ```yaml
      customers: 1000
      ticketsPerMonth: 1558
      ticketsPerRepPerMonth: 250
      ```

      Every other key is optional. Where a value that matters is left out, a default holds, and every
      answer names it.

      The keys of a mapping are explained once: those of `customers` hold for each segment's too, and
      those of `ticketsPerRepPerMonth`, `ramp` and `attrition` for each role's.

      Shares are written `2%` or `0.02`. Numbers have digits and a point, no thousands separators:
      `1000`, `1.558`. Months are written `2027-01`. `muster schema` prints this page as a JSON Schema,
      with which editors complete and check the file.

      This page is made from the list of keys that the reader itself follows:
      `muster schema --reference`.

      """
    var chapters: [(path: String, keyed: Form.KeyedMapping)] = []
    if let keyed = model.keyed { chapters.append(("", keyed)) }
    var described: Set<String> = []
    while !chapters.isEmpty {
      let (path, keyed) = chapters.removeFirst()
      page += "\n## \(title(of: path))\n\n\(rules(of: keyed))"
      page += "| key | what stands there | meaning | default |\n| --- | --- | --- | --- |\n"
      for key in keyed.keys {
        page += row(of: key)
        let owner = path.isEmpty ? "" : path + "."
        for (place, inner) in nested(in: key.form, path: owner + key.name) {
          let rows = inner.keys.map(row).joined()
          guard described.insert(rows).inserted else { continue }
          chapters.append((place, inner))
        }
      }
    }
    return page
  }

  private static func title(of path: String) -> String {
    if path.isEmpty { return "At the top" }
    return path.hasSuffix("[]") ? "Each of `\(path.dropLast(2))`" : "`\(path)`"
  }

  private static func row(of key: Key) -> String {
    let examples = key.examples.map { "`\($0)`" }.joined(separator: ", ")
    let forms = key.form.referenceWords
    let fallback = key.fallback.map { $0.isValue ? "`\($0)`" : $0 } ?? "–"
    return "| `\(key.name)` | \(forms): \(examples) | \(key.meaning) | \(fallback) |\n"
  }

  private static func rules(of keyed: Form.KeyedMapping) -> String {
    func list(_ names: [String]) -> String {
      names.map { "`\($0)`" }.joined(separator: ", ")
    }
    var sentences: [String] = []
    if !keyed.required.isEmpty { sentences.append("Needed: \(list(keyed.required)).") }
    sentences += keyed.oneNeeded.map { "One of these is needed: \(list($0))." }
    sentences += keyed.exclusive.map { "At most one of these: \(list($0))." }
    return sentences.isEmpty ? "" : sentences.map { "- \($0)\n" }.joined() + "\n"
  }

  /// The mappings with keys of ours that a key's value may hold.
  private static func nested(
    in form: Form, path: String
  ) -> [(path: String, keyed: Form.KeyedMapping)] {
    (form.keyed.map { [(path, $0)] } ?? [])
      + (form.list.map { nested(in: $0.items(), path: "\(path)[]") } ?? [])
  }
}

extension String {
  /// Whether it could be written in the file, rather than explains.
  fileprivate var isValue: Bool { first == "[" || first == "{" || !contains(" ") }
}
