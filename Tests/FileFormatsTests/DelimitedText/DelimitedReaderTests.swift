import FileFormats
import Randomness
import Testing

@Suite struct DelimitedReaderTests {
  /// The fields of every record; read in small chunks, so that every boundary is crossed.
  private func records(
    _ bytes: [UInt8], delimiter: Character = ",", chunk: Int = 8
  ) throws -> [[String]] {
    let text = try DecodedText(ByteSource(bytes))
    let reader = DelimitedReader(
      text.source, delimiter: delimiter.asciiValue!, chunk: chunk)
    var records: [[String]] = []
    while try reader.advance() { records.append((0..<reader.fieldCount).map { reader.text($0) }) }
    return records
  }

  private func records(_ text: String, delimiter: Character = ",") throws -> [[String]] {
    try records(Array(text.utf8), delimiter: delimiter)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func aLineMayEndInAnyOfTheThreeWays(end: String) throws {
    #expect(try records("a,b\(end)1,2\(end)3,4") == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(try records("a,b\(end)1,2\(end)") == [["a", "b"], ["1", "2"]])
  }

  @Test func blankLinesAreNoRecords() throws {
    #expect(try records("\n\na\n\r\n\nb\n\n") == [["a"], ["b"]])
  }

  @Test func emptyFieldsAreFields() throws {
    #expect(try records(",\n,,x,") == [["", ""], ["", "", "x", ""]])
  }

  @Test func quotesHoldDelimitersLinesAndDoubledQuotes() throws {
    #expect(
      try records("id,\"said \"\"no\"\", twice\",\"two\r\nlines\"\n2,\"\",x")
        == [["id", "said \"no\", twice", "two\r\nlines"], ["2", "", "x"]])
  }

  @Test func textAfterAClosingQuoteBelongsToTheField() throws {
    #expect(try records("\"a\"b,c\n\"x\" ,y") == [["ab", "c"], ["x ", "y"]])
  }

  @Test func aQuoteInsideAPlainFieldIsAQuote() throws {
    #expect(try records("5\" screen,ok") == [["5\" screen", "ok"]])
  }

  @Test func aRecordKnowsTheLineOnWhichItBegins() throws {
    let reader = DelimitedReader(
      ByteSource(Array("a\n\n\"two\nlines\"\r\nc\rd".utf8)), delimiter: UInt8(ascii: ","), chunk: 4)
    var lines: [Int] = []
    while try reader.advance() { lines.append(reader.line) }
    #expect(lines == [1, 3, 5, 6])
  }

  @Test func anUnclosedQuoteIsToldWhereTheFileEnds() throws {
    let reader = DelimitedReader(
      ByteSource(Array("a,b\n1,\"open\n2,3\n".utf8)), delimiter: UInt8(ascii: ","))
    #expect(try reader.advance())
    #expect(!reader.isUnclosed)
    #expect(try reader.advance())
    #expect(reader.isUnclosed)
    #expect(reader.line == 2)
    #expect(try !reader.advance())
  }

  @Test func aGiantLineIsRefusedWithItsNumberAfterReadingLittleMoreThanTheLimit() throws {
    var given = 0
    let header = Array("id,created\n1,\"".utf8)
    let endless = ByteSource { buffer in
      if given == 0 {
        buffer.copyBytes(from: header)
        given = header.count
        return header.count
      }
      buffer.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "x"))
      given += buffer.count
      return given > 1 << 30 ? 0 : buffer.count
    }
    let reader = DelimitedReader(endless, delimiter: UInt8(ascii: ","))
    #expect(try reader.advance())
    #expect(throws: RecordTooLong(line: 2)) { try reader.advance() }
    #expect(given <= 2 * DelimitedReader.recordLimit)
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstField() throws {
    #expect(try records([0xEF, 0xBB, 0xBF] + Array("id,b".utf8)) == [["id", "b"]])
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsReadWithOrWithoutItsMark(isLittleEndian: Bool, hasMark: Bool) throws {
    let text =
      (hasMark ? "\u{FEFF}" : "") + "id,name,created_at\n1,Zoë,2026-01-01\n2,😀,2026-01-02\n"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittleEndian ? pair : pair.reversed()
    }
    let text16 = try DecodedText(ByteSource(bytes))
    #expect(text16.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
    #expect(
      try records(bytes)
        == [["id", "name", "created_at"], ["1", "Zoë", "2026-01-01"], ["2", "😀", "2026-01-02"]])
  }

  @Test func whatIsntUTF8IsReadAsWindows1252() throws {
    // "Zoë €" in Windows-1252 beside "Zoë" in UTF-8.
    #expect(
      try records(Array("Zo".utf8) + [0xEB, 0x20, 0x80, 0x2C] + Array("Zoë".utf8))
        == [["Zoë €", "Zoë"]])
  }

  @Test(arguments: [",", ";", "\t", "|"] as [Character])
  func theDelimiterIsTheOneThatCutsTheLinesAlike(delimiter: Character) {
    let d = String(delimiter)
    let text = """
      id\(d)created\(d)subject\(d)tags
      1\(d)2026-01-01 10:00\(d)"Hello, world; twice|once"\(d)a,b
      2\(d)2026-01-02 10:00\(d)plain\(d)a

      """
    #expect(likelyDelimiter(of: Array(text.utf8)) == delimiter.asciiValue!)
  }

  /// Writes random tables in random quoting and reads them again, in chunks of every small size.
  @Test func whatIsWrittenIsReadAgain() throws {
    let seed: UInt64 = 20_260_301
    var random = SeededGenerator(seed: seed)
    let pieces = ["a", "bc", ",", "\"", "\n", "\r\n", " ", "é", ""]
    for round in 0..<300 {
      let columns = Int.random(in: 2...5, using: &random)
      let table = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        (0..<columns).map { _ in
          (0..<Int.random(in: 0...4, using: &random)).map { _ in
            pieces.randomElement(using: &random)!
          }.joined()
        }
      }
      let text = table.map { row in
        row.map { field in
          let mustQuote = field.contains { $0 == "," || $0 == "\"" || $0.isNewline }
          return mustQuote || Bool.random(using: &random)
            ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
        }.joined(separator: ",") + "\r\n"
      }.joined()
      #expect(
        try records(Array(text.utf8), chunk: 1 + round % 40) == table,
        "seed \(seed), round \(round)")
    }
  }
}
