/// A cell's row and column, both counted from 0.
///
///     CellPlace(row: 6, column: 2).name   // "C7"
package struct CellPlace: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `C7` or `$C$7`; nothing else.
  package init?(_ name: some StringProtocol) {
    var column = 0
    var row = 0
    var hasLetters = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
        hasLetters = true
      case UInt8(ascii: "0")...UInt8(ascii: "9") where hasLetters:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard hasLetters, row > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// As people see it: `C7`.
  package var name: String { "\(Self.columnName(column))\(row + 1)" }

  /// As a formula names it, whatever cell it is copied to: `$C$7`.
  package var fixedName: String { "$\(Self.columnName(column))$\(row + 1)" }

  package static func columnName(_ column: Int) -> String {
    var letters: [Character] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }
}
