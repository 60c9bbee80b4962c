/// The text without characters that would steer a terminal: names come from files.
func printable(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.filter { scalar in
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
      }))
}

extension String {
  /// Columns that a terminal takes for it: East Asian wide characters and pictographs take two.
  var displayWidth: Int {
    reduce(0) { $0 + ($1.isWide ? 2 : 1) }
  }

  func padded(to width: Int, fromLeft: Bool = false) -> String {
    let filling = String(repeating: " ", count: max(0, width - displayWidth))
    return fromLeft ? filling + self : self + filling
  }

  /// Lines of at most `width` columns, broken at spaces; a longer word has a line of its own.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: true) {
      if line.isEmpty {
        line = String(word)
      } else if line.displayWidth + 1 + String(word).displayWidth <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension Character {
  /// After Unicode Standard Annex #11, in its large blocks.
  fileprivate var isWide: Bool {
    guard let value = unicodeScalars.first?.value, value >= 0x1100 else { return false }
    return switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
