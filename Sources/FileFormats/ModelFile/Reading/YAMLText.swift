import Yams

/// A YAML text taken apart, with keys that are written twice found and told.
///
/// The parser stops at the first repeated key of a mapping. So that the rest of the file is checked
/// all the same, the earlier of two equal keys is renamed with a character that nobody types and
/// the text is parsed again; renamed entries are then passed over.
struct YAMLText {
  /// Nil if the text is no YAML mapping; then the log says why.
  let root: Node?

  init(_ original: String, log: inout ProblemLog) {
    let text = original.hasPrefix("\u{FEFF}") ? String(original.dropFirst()) : original
    do {
      let (node, repeated) = try Self.composed(text)
      switch node {
      case .mapping(let mapping)?:
        root = .mapping(mapping)
        Self.tell(repeated, in: .mapping(mapping), log: &log)
      case let node? where node.scalar?.isNothing != true:
        log.add(
          at: Spot(node.mark), "The file does not consist of keys and values.",
          remedy: "Write a key, a colon and a value on a line, such as customers: 1000.")
        root = nil
      default:
        log.add(
          at: .start, "The file says nothing.",
          remedy: "Write at least customers, ticketsPerMonth and ticketsPerRepPerMonth, each with "
            + "its number, such as customers: 1000.")
        root = nil
      }
    } catch let failure as Failure {
      log.add(at: failure.spot, failure.cause, remedy: failure.remedy)
      root = nil
    } catch {
      log.add(
        at: .start, "The file can't be read as YAML: \(error).",
        remedy: "Write a key, a colon and a value on a line, such as customers: 1000.")
      root = nil
    }
  }

  /// A mapping's entries without those that a later one of the same name overrides.
  static func entries(of mapping: Node.Mapping) -> [(key: Node, value: Node)] {
    mapping.map { ($0.key, $0.value) }.filter { !isRenamed($0.0) }
  }

  // MARK: Repeated keys

  /// Private characters: no keyboard has them, and YAML allows them in a plain key.
  private static let renaming = (0xE000...0xE0FF).map { Unicode.Scalar($0)! }

  private static func isRenamed(_ key: Node) -> Bool {
    key.string?.unicodeScalars.first.map(renaming.contains) ?? false
  }

  /// The text as a tree, and the names of the keys that were renamed, by where they stand.
  private static func composed(_ text: String) throws -> (Node?, repeated: [Spot: String]) {
    var text = text
    var repeated: [Spot: String] = [:]
    for mark in renaming {
      do {
        return (try Yams.compose(yaml: text), repeated)
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let spot = Spot(context.mark)
        guard let renamed = renamingKey(at: spot, to: mark, in: text) else {
          throw Failure(
            spot: spot, cause: "The key \(names[0]) is written twice.",
            remedy: "Keep one of the two.")
        }
        repeated[spot] = names[0]
        text = renamed
      } catch let error as YamlError {
        throw Failure(error, in: text)
      }
    }
    throw Failure(
      spot: .start, cause: "More than \(renaming.count) keys are written twice.",
      remedy: "Keep one of each.")
  }

  private static func renamingKey(
    at spot: Spot, to mark: Unicode.Scalar, in text: String
  ) -> String? {
    var scalars = Array(text.unicodeScalars)
    guard var index = TextLines(scalars).index(of: spot) else { return nil }
    if "\"'".unicodeScalars.contains(scalars[index]) { index += 1 }
    guard index < scalars.count, !"[{&*!|>?".unicodeScalars.contains(scalars[index]) else {
      return nil
    }
    // One character for another, so that every place in the text stays where it was.
    scalars[index] = mark
    var changed = String.UnicodeScalarView()
    changed.append(contentsOf: scalars)
    return String(changed)
  }

  private static func tell(
    _ repeated: [Spot: String], in node: Node, log: inout ProblemLog
  ) {
    guard !repeated.isEmpty else { return }
    switch node {
    case .mapping(let mapping):
      let kept = entries(of: mapping)
      for (key, _) in mapping where isRenamed(key) {
        let spot = Spot(key.mark)
        let name = repeated[spot] ?? ""
        let last = kept.first { $0.key.string == name }.map { Spot($0.key.mark) } ?? spot
        log.add(
          at: spot, "The key \(name) is written here and again in line \(last.line).",
          remedy: "Keep one of the two.")
      }
      for (_, value) in kept { tell(repeated, in: value, log: &log) }
    case .sequence(let sequence):
      for item in sequence { tell(repeated, in: item, log: &log) }
    case .scalar, .alias:
      break
    }
  }

  // MARK: Syntax

  /// What keeps a text from being YAML at all.
  struct Failure: Error {
    let spot: Spot
    let cause: String
    let remedy: String

    init(spot: Spot, cause: String, remedy: String) {
      self.spot = spot
      self.cause = cause
      self.remedy = remedy
    }

    init(_ error: YamlError, in text: String) {
      if let tab = Self.indentingTab(in: text) {
        self.init(
          spot: tab, cause: "The line is indented with a tab, which YAML does not allow.",
          remedy: "Indent with two spaces for each level.")
        return
      }
      switch error {
      case .scanner(let context, let problem, let mark, _),
        .parser(let context, let problem, let mark, _),
        .composer(let context, let problem, let mark, _):
        let before = context.map { "\($0.text) " } ?? ""
        self.init(
          spot: Spot(mark), cause: "The file is no YAML from here on: \(before)\(problem).",
          remedy: Self.remedy(for: problem))
      case .reader(let problem, let offset, _, _):
        let index = offset.map { text.index(text.startIndex, offsetBy: $0) } ?? text.startIndex
        self.init(
          spot: TextLines(Array(text.unicodeScalars)).spot(
            of: text[..<index].unicodeScalars.count),
          cause: "There is a character that no text has: \(problem).",
          remedy: "Save the file as UTF-8 text, and take the character out.")
      default:
        self.init(
          spot: .start, cause: "The file can't be read as YAML: \(error).",
          remedy: "Write a key, a colon and a value on a line, such as customers: 1000.")
      }
    }

    private static func remedy(for problem: String) -> String {
      if problem.contains("mapping values are not allowed") {
        "Look for a second colon in the line, and at the indentation: keys of one level stand "
          + "under each other. Put a text with a colon between quotes."
      } else if problem.contains("':'") || problem.contains("expected key") {
        "Write a colon and a space between key and value, and put keys of one level under each "
          + "other."
      } else if problem.contains("',' or") {
        "Close the bracket, and put commas between the values."
      } else if problem.contains("end of stream") {
        "Close the quote or the bracket that is open."
      } else if problem.contains("another document") {
        "Take out the line ---: one file holds one model."
      } else if problem.contains("alias") {
        "Put a text that begins with * between quotes."
      } else {
        "Put a text with special characters between quotes, and look at the indentation."
      }
    }

    /// The first tab that stands where a line's indentation should.
    private static func indentingTab(in text: String) -> Spot? {
      for (number, line) in text.split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline
      )
      .enumerated() {
        let blank = line.prefix { $0 == " " || $0 == "\t" }
        if blank.count < line.count, let tab = blank.firstIndex(of: "\t") {
          return Spot(
            line: number + 1, column: line.distance(from: line.startIndex, to: tab) + 1)
        }
      }
      return nil
    }
  }
}

extension Spot {
  init(_ mark: Mark?) {
    self = mark.map { Spot(line: $0.line, column: $0.column) } ?? .start
  }
}
