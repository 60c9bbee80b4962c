import Yams

/// Where in a text the values of a YAML tree begin and end.
///
/// The parser tells where a value begins, and nothing more; where it ends follows from the
/// characters, by the rules of YAML 1.1 for the styles that people write by hand.
struct YAMLLayout {
  let scalars: [Unicode.Scalar]
  private let lines: TextLines

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    lines = TextLines(scalars)
  }

  /// From the first character of a value to after its last one.
  struct Extent {
    var start: Int
    var end: Int
    /// Written between brackets.
    var isFlow = false

    var isEmpty: Bool { start == end }
  }

  /// A key with its value.
  struct Entry {
    let name: String
    let keyStart: Int
    /// After the colon; nil if the key stands alone.
    let afterColon: Int?
    let node: Node
    let value: Extent

    var end: Int { value.end }
  }

  /// The extent of `node`, which is the next value after `position`.
  func extent(of node: Node, after position: Int, inFlow: Bool) -> Extent {
    if case .scalar(let scalar) = node, scalar.string.isEmpty, !startsQuoted(after: position) {
      return Extent(start: position, end: position)
    }
    let start = pastProperties(pastBlank(position))
    guard start < scalars.count else { return Extent(start: start, end: start) }
    switch (scalars[start], node) {
    case ("*", _):
      return Extent(start: start, end: tokenEnd(start))
    case ("[", _), ("{", _):
      return Extent(start: start, end: bracketEnd(start), isFlow: true)
    case ("\"", .scalar), ("'", .scalar):
      return Extent(start: start, end: quotedEnd(start))
    case ("|", .scalar), (">", .scalar):
      return Extent(start: start, end: blockScalarEnd(start))
    case (_, .scalar(let scalar)):
      return Extent(start: start, end: plainEnd(start, saying: scalar.string, inFlow: inFlow))
    case (_, .mapping(let mapping)):
      let last = entries(of: mapping, inFlow: false).map(\.end).max()
      return Extent(start: start, end: last ?? start)
    case (_, .sequence(let sequence)):
      let extent = Extent(start: start, end: start)
      return Extent(start: start, end: items(of: sequence, in: extent).last?.end ?? start)
    case (_, .alias):
      return Extent(start: start, end: start)
    }
  }

  func entries(of mapping: Node.Mapping, inFlow: Bool) -> [Entry] {
    mapping.compactMap { key, node in
      guard let name = key.string, let keyStart = lines.index(of: Spot(key.mark)),
        keyStart < scalars.count
      else { return nil }
      let keyEnd =
        "\"'".unicodeScalars.contains(scalars[keyStart])
        ? quotedEnd(keyStart) : plainLineEnd(keyStart, inFlow: inFlow)
      let colon = pastSpaces(keyEnd)
      guard colon < scalars.count, scalars[colon] == ":" else {
        return Entry(
          name: name, keyStart: keyStart, afterColon: nil, node: node,
          value: Extent(start: keyEnd, end: keyEnd))
      }
      return Entry(
        name: name, keyStart: keyStart, afterColon: colon + 1, node: node,
        value: extent(of: node, after: colon + 1, inFlow: inFlow))
    }
  }

  /// The extents of a list's items.
  func items(of sequence: Node.Sequence, in list: Extent) -> [Extent] {
    var position = list.isFlow ? list.start + 1 : list.start
    return sequence.map { node in
      position = pastBlank(position)
      if !list.isFlow { position += 1 }  // the dash
      let extent = extent(of: node, after: position, inFlow: list.isFlow)
      position = extent.end
      if list.isFlow {
        position = pastBlank(position)
        if position < scalars.count, scalars[position] == "," { position += 1 }
      }
      return extent
    }
  }

  // MARK: Lines

  /// The end of the line that `position` is in, before its line end.
  func lineEnd(_ position: Int) -> Int {
    scalars[position...].firstIndex { $0.isLineEnd } ?? scalars.count
  }

  func lineStart(_ position: Int) -> Int {
    scalars[..<position].lastIndex { $0.isLineEnd }.map { $0 + 1 } ?? 0
  }

  /// The `#` of a comment on the rest of the line from `position`, where a value has ended; nil
  /// without one.
  func comment(after position: Int) -> Int? {
    let end = lineEnd(position)
    var index = position
    while index < end {
      let scalar = scalars[index]
      if scalar == "#", index == 0 || scalars[index - 1].isBlank { return index }
      if scalar.isBlank || scalar.isFlowIndicator || scalar == ":" {
        index += 1
      } else if scalar == "\"" || scalar == "'" {
        index = quotedEnd(index)
      } else {
        index = plainLineEnd(index, inFlow: true)
      }
    }
    return nil
  }

  // MARK: Skipping

  /// The next character of content: past blanks, line ends and comments.
  func pastBlank(_ position: Int) -> Int {
    var index = position
    while index < scalars.count {
      if scalars[index].isBlank || scalars[index].isLineEnd {
        index += 1
      } else if scalars[index] == "#",
        index == 0 || scalars[index - 1].isBlank || scalars[index - 1].isLineEnd
      {
        index = lineEnd(index)
      } else {
        break
      }
    }
    return index
  }

  private func pastSpaces(_ position: Int) -> Int {
    scalars[position...].firstIndex { !$0.isBlank } ?? scalars.count
  }

  /// Past anchors and tags.
  func pastProperties(_ position: Int) -> Int {
    var index = position
    while index < scalars.count, scalars[index] == "&" || scalars[index] == "!" {
      index = pastBlank(tokenEnd(index))
    }
    return index
  }

  private func startsQuoted(after position: Int) -> Bool {
    let start = pastProperties(pastBlank(position))
    return start + 1 < scalars.count
      && (scalars[start] == "\"" || scalars[start] == "'") && scalars[start + 1] == scalars[start]
  }

  private func tokenEnd(_ position: Int) -> Int {
    scalars[position...].firstIndex { $0.isBlank || $0.isLineEnd || $0.isFlowIndicator }
      ?? scalars.count
  }

  // MARK: Ends

  private func quotedEnd(_ start: Int) -> Int {
    let quote = scalars[start]
    var index = start + 1
    while index < scalars.count {
      if scalars[index] == "\\", quote == "\"" {
        index += 2
      } else if scalars[index] == quote {
        guard quote == "'", index + 1 < scalars.count, scalars[index + 1] == "'" else {
          return index + 1
        }
        index += 2
      } else {
        index += 1
      }
    }
    return scalars.count
  }

  private func bracketEnd(_ start: Int) -> Int {
    var depth = 0
    var index = start
    while index < scalars.count {
      index = pastBlank(index)
      guard index < scalars.count else { break }
      switch scalars[index] {
      case "[", "{":
        depth += 1
        index += 1
      case "]", "}":
        depth -= 1
        index += 1
        if depth == 0 { return index }
      case ",", ":":
        index += 1
      case "\"", "'":
        index = quotedEnd(index)
      default:
        index = max(plainLineEnd(index, inFlow: true), index + 1)
      }
    }
    return scalars.count
  }

  private func blockScalarEnd(_ start: Int) -> Int {
    var end = lineEnd(start)
    var indent: Int?
    var position = end
    while position < scalars.count {
      position +=
        scalars[position] == "\r" && position + 1 < scalars.count
          && scalars[position + 1] == "\n" ? 2 : 1
      guard position < scalars.count else { break }
      let lineEnd = lineEnd(position)
      let first = pastSpaces(position)
      if first < lineEnd {
        guard first - position >= indent ?? 1 else { break }
        indent = indent ?? (first - position)
        end = lineEnd
      }
      position = lineEnd
    }
    return end
  }

  /// The end of a plain value that may go over several lines, and that says `text`.
  private func plainEnd(_ start: Int, saying text: String, inFlow: Bool) -> Int {
    let wanted = text.unicodeScalars.count { !$0.isBlank && !$0.isLineEnd }
    var index = start
    var seen = 0
    while true {
      let end = plainLineEnd(index, inFlow: inFlow)
      seen += scalars[index..<end].count { !$0.isBlank }
      let next = pastBlank(end)
      guard seen < wanted, next < scalars.count, next > index else { return end }
      index = next
    }
  }

  /// The end of a plain value's part on this line, without the blanks after it.
  private func plainLineEnd(_ start: Int, inFlow: Bool) -> Int {
    var end = start
    var index = start
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : "\n"
      if scalar.isLineEnd { break }
      if scalar == "#", index > start, scalars[index - 1].isBlank { break }
      if inFlow, scalar.isFlowIndicator { break }
      if scalar == ":",
        next.isBlank || next.isLineEnd || (inFlow && next.isFlowIndicator)
      {
        break
      }
      if !scalar.isBlank { end = index + 1 }
      index += 1
    }
    return end
  }

}

extension Unicode.Scalar {
  var isBlank: Bool { self == " " || self == "\t" }

  var isLineEnd: Bool {
    self == "\n" || self == "\r" || self == "\u{85}" || self == "\u{2028}" || self == "\u{2029}"
  }

  fileprivate var isFlowIndicator: Bool {
    self == "," || self == "[" || self == "]" || self == "{" || self == "}"
  }
}
