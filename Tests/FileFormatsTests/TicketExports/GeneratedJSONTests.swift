import FileFormats
import Foundation
import Randomness
import Testing

/// Made-up records, read here and by Foundation's own reader.
@Suite struct GeneratedJSONTests {
  @Test(arguments: 1...60)
  func recordsLieFlatAsAnotherReaderSeesThem(seed: UInt64) throws {
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    let records = (0..<Int.random(in: 1...8, using: &dice)).map { number in
      "{\(space(&dice))\"id\": \(number),\(members(depth: 0, &dice))}"
    }
    let text =
      seed.isMultiple(of: 2)
      ? records.joined(separator: "\n")
      : "[\(records.joined(separator: ",\(space(&dice))"))]"
    let file = try TableFile(name: "made-up.json") { ByteSource(Array(text.utf8)) }
    let seen = file.survey.rows.map { row in
      Dictionary(
        zip(file.survey.header, row).filter { !$0.1.isEmpty },
        uniquingKeysWith: { first, _ in first }
      )
    }
    let expected = try records.map { record in
      var flat: [String: String] = [:]
      lay(try JSONSerialization.jsonObject(with: Data(record.utf8)), under: "", into: &flat)
      return flat
    }
    #expect(seen == expected, "\(text)")
  }

  // MARK: Made up

  private func members(depth: Int, _ dice: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...5, using: &dice)).map { _ in
      let key = "k\(depth)\(Int.random(in: 0...9, using: &dice))"
      return "\"\(key)\"\(space(&dice)):\(space(&dice))\(value(depth: depth, &dice))"
    }
    .reduce(into: [String]()) { unique, member in
      // A key that stands twice has no settled meaning (RFC 8259, section 4).
      if !unique.contains(where: { $0.prefix(5) == member.prefix(5) }) { unique.append(member) }
    }
    .joined(separator: ",\(space(&dice))")
  }

  private func value(depth: Int, _ dice: inout SeededGenerator) -> String {
    switch Int.random(in: 0...(depth < 4 ? 7 : 5), using: &dice) {
    case 0: "null"
    case 1: Bool.random(using: &dice) ? "true" : "false"
    case 2: "\(Int.random(in: -999...999, using: &dice))"
    case 3: "\"\(string(&dice))\""
    case 4: "[]"
    case 5: "[\(plainItems(&dice))]"
    default: "{\(members(depth: depth + 1, &dice))}"
    }
  }

  private func plainItems(_ dice: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &dice)).map { _ in "\"\(string(&dice))\"" }
      .joined(separator: ",\(space(&dice))")
  }

  private func string(_ dice: inout SeededGenerator) -> String {
    let pieces = [
      "a", "Zoë", "\\\"", "\\\\", "{", "}", "[", "]", ",", ":", "\\u00e9", "\\ud83d\\ude00", "😀",
      "1",
    ]
    return (0..<Int.random(in: 1...4, using: &dice)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &dice)]
    }
    .joined()
  }

  private func space(_ dice: inout SeededGenerator) -> String {
    ["", "", " ", "  "][Int.random(in: 0...3, using: &dice)]
  }

  // MARK: As another reader sees it

  private func lay(_ value: Any, under path: String, into flat: inout [String: String]) {
    switch value {
    case let object as [String: Any]:
      for (key, value) in object {
        lay(value, under: path.isEmpty ? key : "\(path).\(key)", into: &flat)
      }
    case let list as [Any]:
      let items = list.map { plain($0) }.filter { !$0.isEmpty }
      if !items.isEmpty { flat[path] = items.joined(separator: ",") }
    default:
      let text = plain(value)
      if !text.isEmpty { flat[path] = text }
    }
  }

  private func plain(_ value: Any) -> String {
    switch value {
    case is NSNull: ""
    case let text as String: text
    case let number as NSNumber:
      isTruth(number) ? (number.boolValue ? "true" : "false") : number.stringValue
    default: ""
    }
  }

  /// Foundation keeps truths as numbers of the type `c`.
  private func isTruth(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }
}
