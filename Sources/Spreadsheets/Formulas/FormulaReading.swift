/// Reads a formula's text, by recursive descent: comparisons, then `&`, sums, products, powers.
struct FormulaReading {
  private let bytes: [UInt8]
  private var position = 0
  /// The sheet that a cell without a sheet's name is on.
  private let ownSheet: Int
  private let sheetNumbers: [String: Int]
  private let names: [String: String]

  init(_ text: String, on sheet: Int, sheets: [String: Int], names: [String: String]) {
    bytes = Array(text.utf8)
    ownSheet = sheet
    sheetNumbers = sheets
    self.names = names
  }

  /// Nil if the text is no formula of the kind that is written here.
  mutating func expression() -> Expression? {
    guard let whole = comparison() else { return nil }
    skipBlanks()
    return position == bytes.count ? whole : nil
  }

  private mutating func comparison() -> Expression? {
    guard var left = joined() else { return nil }
    while true {
      let operation: Expression.Operation
      if take("<=") {
        operation = .lessOrEqual
      } else if take(">=") {
        operation = .greaterOrEqual
      } else if take("<>") {
        operation = .unequal
      } else if take("<") {
        operation = .less
      } else if take(">") {
        operation = .greater
      } else if take("=") {
        operation = .equal
      } else {
        return left
      }
      guard let right = joined() else { return nil }
      left = .binary(operation, left, right)
    }
  }

  private mutating func joined() -> Expression? {
    guard var left = sum() else { return nil }
    while take("&") {
      guard let right = sum() else { return nil }
      left = .binary(.join, left, right)
    }
    return left
  }

  private mutating func sum() -> Expression? {
    guard var left = product() else { return nil }
    while true {
      if take("+") {
        guard let right = product() else { return nil }
        left = .binary(.add, left, right)
      } else if take("-") {
        guard let right = product() else { return nil }
        left = .binary(.subtract, left, right)
      } else {
        return left
      }
    }
  }

  private mutating func product() -> Expression? {
    guard var left = power() else { return nil }
    while true {
      if take("*") {
        guard let right = power() else { return nil }
        left = .binary(.multiply, left, right)
      } else if take("/") {
        guard let right = power() else { return nil }
        left = .binary(.divide, left, right)
      } else {
        return left
      }
    }
  }

  private mutating func power() -> Expression? {
    guard var left = signed() else { return nil }
    while take("^") {
      guard let right = signed() else { return nil }
      left = .binary(.power, left, right)
    }
    return left
  }

  private mutating func signed() -> Expression? {
    if take("-") { return signed().map { .negative($0) } }
    return primary()
  }

  private mutating func primary() -> Expression? {
    skipBlanks()
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "("):
      position += 1
      guard let inner = comparison(), take(")") else { return nil }
      return inner
    case UInt8(ascii: "\""): return quoted(UInt8(ascii: "\"")).map { .text($0) }
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."): return number()
    default: return word()
    }
  }

  private mutating func number() -> Expression? {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      let isExponentSign =
        (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"))
        && bytes[position - 1] == UInt8(ascii: "E") && position > start
      guard isExponentSign || isDigit(byte) || ".E".utf8.contains(byte) else { break }
      position += 1
    }
    return Double(String(decoding: bytes[start..<position], as: UTF8.self)).map { .number($0) }
  }

  /// A function's call, a cell or range, a name, or a truth.
  private mutating func word() -> Expression? {
    var sheet = ownSheet
    if bytes[position] == UInt8(ascii: "'") {
      guard let name = quoted(UInt8(ascii: "'")), take("!"), let number = sheetNumbers[name] else {
        return nil
      }
      sheet = number
      return area(of: name, sheet: sheet)
    }
    let text = letters()
    guard !text.isEmpty else { return nil }
    if take("!") {
      guard let number = sheetNumbers[text] else { return nil }
      return area(of: text, sheet: number)
    }
    if take("(") {
      guard let function = Function(rawValue: text) else { return nil }
      return arguments().map { .call(function, $0) }
    }
    if text == "TRUE" || text == "FALSE" { return .truth(text == "TRUE") }
    if let reference = names[text] {
      var reading = FormulaReading(reference, on: ownSheet, sheets: sheetNumbers, names: [:])
      return reading.expression()
    }
    guard let place = CellPlace(text) else { return nil }
    return range(from: place, sheet: sheet)
  }

  private mutating func area(of name: String, sheet: Int) -> Expression? {
    CellPlace(letters()).flatMap { range(from: $0, sheet: sheet) }
  }

  private mutating func range(from place: CellPlace, sheet: Int) -> Expression? {
    guard take(":") else { return .cells(sheet: sheet, from: place, to: place) }
    return CellPlace(letters()).map { .cells(sheet: sheet, from: place, to: $0) }
  }

  private mutating func arguments() -> [Expression]? {
    var found: [Expression] = []
    if take(")") { return found }
    while let argument = comparison() {
      found.append(argument)
      if take(")") { return found }
      guard take(",") else { return nil }
    }
    return nil
  }

  // MARK: Characters

  private mutating func letters() -> String {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      guard isDigit(byte) || "$_.".utf8.contains(byte) || isLetter(byte) else { break }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// What stands between two quotes; a quote inside is written twice.
  private mutating func quoted(_ quote: UInt8) -> String? {
    position += 1
    var inside: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == quote {
        guard position < bytes.count, bytes[position] == quote else {
          return String(decoding: inside, as: UTF8.self)
        }
        position += 1
      }
      inside.append(byte)
    }
    return nil
  }

  private mutating func take(_ sign: StaticString) -> Bool {
    skipBlanks()
    let count = sign.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[position + offset] != sign.utf8Start[offset] {
      return false
    }
    position += count
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 128
  }
}
