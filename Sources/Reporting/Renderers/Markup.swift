/// A piece of XHTML or SVG. What comes from a person is `text` or an attribute and is escaped; only
/// our own style sheet and script are `verbatim`.
///
///     Markup("p", ["class": "note"], .text("1 < 2")).source   // <p class="note">1 &lt; 2</p>
indirect enum Markup: Sendable {
  case element(name: String, attributes: [(String, String)], children: [Markup])
  case text(String)
  case verbatim(String)

  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Markup]) {
    self = .element(
      name: name,
      attributes: attributes.compactMap { key, value in value.map { (key, $0) } },
      children: children)
  }

  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: Markup...) {
    self.init(name, attributes, children)
  }

  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String) {
    self.init(name, attributes, [.text(text)])
  }

  /// Text in which a month or a day, such as 2027-01, a percentage and an option, such as --apply, stay
  /// on one line.
  static func words(_ text: String) -> [Markup] {
    var parts: [Markup] = []
    var rest = text[...]
    while let match = rest.firstMatch(of: #/\b\d{4}-\d{2}(-\d{2})?\b|[\d.,]*\d %|--[a-z][a-z-]*/#) {
      parts.append(.text(String(rest[..<match.range.lowerBound])))
      parts.append(Markup("span", ["class": "date"], String(match.output.0)))
      rest = rest[match.range.upperBound...]
    }
    return parts + [.text(String(rest))]
  }

  /// Well-formed both as HTML and as XML.
  var source: String {
    var source = ""
    write(into: &source)
    return source
  }

  private func write(into source: inout String) {
    switch self {
    case .text(let text): source += Markup.escaped(text)
    case .verbatim(let text): source += text
    case .element(let name, let attributes, let children):
      if Markup.startsLine.contains(name) { source += "\n" }
      source += "<\(name)"
      for (key, value) in attributes { source += " \(key)=\"\(Markup.escaped(value))\"" }
      if children.isEmpty, Markup.closesItself.contains(name) {
        source += "/>"
      } else {
        source += ">"
        for child in children { child.write(into: &source) }
        source += "</\(name)>"
      }
    }
  }

  /// Without the characters that XML 1.0 doesn't allow (section 2.2).
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n", "\r": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let closesItself: Set<String> = [
    "meta", "br", "hr", "input", "line", "rect", "path", "circle", "polygon",
  ]
  private static let startsLine: Set<String> = [
    "head", "body", "meta", "title", "style", "script", "header", "main", "footer", "section",
    "figure", "figcaption", "h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "div", "table",
    "thead", "tbody", "tr", "details", "summary", "svg",
  ]
}
