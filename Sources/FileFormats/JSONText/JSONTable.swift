import Workforce

/// JSON records as a table in delimited text: a line with the paths of their values, then a line a
/// record. So everything that reads tables reads JSON too, at the memory of one record.
final class JSONTable {
  /// The paths, in the order in which the file first has them.
  let columns: [String]
  private let shape: JSONShape
  private let open: () throws -> ByteSource
  private let flat: FlatRecord

  /// Reads the whole text once, for the paths that only some records have, and so that a text that
  /// is cut off is refused before anything of it is stored. Throws `Problems`.
  ///
  /// - Parameter open: gives the text in UTF-8 from its start, each time anew.
  init(name: String, start: [UInt8], open: @escaping () throws -> ByteSource) throws {
    self.open = open
    flat = FlatRecord()
    var count = 0
    do {
      shape = try JSONShape(of: open(), start: start)
      let records = JSONRecords(try open(), shape: shape)
      while let record = try records.next() {
        count = records.count
        try? flat.read(record)
      }
    } catch let error as BrokenJSON {
      throw Problems([error.problem(in: name, after: count)])
    }
    columns = flat.columns
    guard count > 0 else {
      throw Problems([
        Problem(
          at: name, "The file is JSON without a record in it.",
          remedy: "Export it again with the period that you want.")
      ])
    }
    guard !columns.isEmpty else {
      throw Problems([
        Problem(
          at: name, "The file is JSON, but its records aren't objects with keys and values.",
          remedy: "Export it as JSON with a key for each value, or as CSV.")
      ])
    }
  }

  /// The table's text. With `wanted`, only these columns are filled.
  ///
  /// - Parameter broken: gets the number of each record that can't be read, from 1, with the reason;
  ///   before its line, which is the record itself, comes out of the source.
  func rows(
    wanted: Set<Int>?, broken: @escaping (Int, String) -> Void
  ) throws -> ByteSource {
    let records = JSONRecords(try open(), shape: shape)
    flat.keepColumns(wanted: wanted)
    var output: [UInt8] = []
    var position = 0
    append(columns.map { Array($0.utf8)[...] }, to: &output)
    return ByteSource { [self] buffer in
      if position == output.count {
        output.removeAll(keepingCapacity: true)
        position = 0
        while output.count < 64 << 10, let record = try records.next() {
          do throws(BrokenRecord) {
            try flat.read(record)
            append(columns.indices.map(flat.value), to: &output)
          } catch {
            broken(records.count, error.reason)
            append([Array(record.prefix(4096))[...]], to: &output)
          }
        }
      }
      let count = min(buffer.count, output.count - position)
      buffer.copyBytes(from: output[position..<position + count])
      position += count
      return count
    }
  }

  /// One line of RFC 4180; line breaks inside of values become spaces, so that records are told by
  /// their lines.
  private func append(_ values: [ArraySlice<UInt8>], to output: inout [UInt8]) {
    for (index, value) in values.enumerated() {
      if index > 0 { output.append(JSONMark.comma) }
      let isQuoted = value.contains { $0 == JSONMark.comma || $0 == JSONMark.quote || $0 < 0x20 }
      guard isQuoted else {
        output.append(contentsOf: value)
        continue
      }
      output.append(JSONMark.quote)
      for byte in value {
        if byte == JSONMark.quote { output.append(JSONMark.quote) }
        output.append(byte < 0x20 ? 0x20 : byte)
      }
      output.append(JSONMark.quote)
    }
    output.append(0x0A)
  }
}

extension BrokenJSON {
  func problem(in file: String, after count: Int) -> Problem {
    let place = count == 0 ? "before its first record ends" : "after record \(count)"
    return switch self {
    case .cutOff:
      Problem(
        at: file, "The file is cut off: it ends \(place), in the middle of a value.",
        remedy: "Export or download it again. Nothing of it was imported.")
    case .tooLong:
      Problem(
        at: file,
        "The record \(place) is longer than \(JSONStream.valueLimit >> 20) MiB; usually a quote or a bracket is opened there and never closed.",
        remedy: "Close it, or export the file again.")
    case .unexpected(let character):
      Problem(
        at: file, "The file isn't JSON \(place): '\(character)' stands where nothing of it may.",
        remedy: "Mend that place, or export the file again.")
    }
  }
}

/// Whether a text is JSON rather than a table, by its first bytes: an object, or an array of
/// something that no column is called.
func looksLikeJSON(_ start: [UInt8]) -> Bool {
  let marks = start.lazy.filter { $0 > 0x20 }.prefix(2)
  guard let first = marks.first, let second = marks.dropFirst().first else { return false }
  switch first {
  case JSONMark.openBrace: return second == JSONMark.quote || second == JSONMark.closeBrace
  case JSONMark.openBracket:
    return [JSONMark.openBrace, JSONMark.openBracket, JSONMark.closeBracket].contains(second)
  default: return false
  }
}
