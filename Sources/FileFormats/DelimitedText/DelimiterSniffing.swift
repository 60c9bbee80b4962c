/// What stands between the fields of a table: the one of comma, semicolon, tab and bar that cuts
/// the first lines into the same number of fields, and into most of them. A comma if none does.
package func likelyDelimiter(of start: [UInt8]) -> UInt8 {
  let candidates: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
  let scores = candidates.map { candidate in
    let counts = fieldCounts(start, delimiter: candidate)
    guard let header = counts.first, header > 1 else { return (alike: 0.0, fields: 0) }
    let alike = Double(counts.count { $0 == header }) / Double(counts.count)
    // A table with some ragged rows is still a table.
    return (alike: alike > 0.8 ? 1 : alike, fields: header)
  }
  let best = scores.indices.max {
    (scores[$0].alike, scores[$0].fields) < (scores[$1].alike, scores[$1].fields)
  }!
  return scores[best].fields > 1 ? candidates[best] : candidates[0]
}

/// The number of fields of the first hundred records, without the last, which may be cut off.
private func fieldCounts(_ start: [UInt8], delimiter: UInt8) -> [Int] {
  let reader = DelimitedReader(ByteSource(start), delimiter: delimiter)
  var counts: [Int] = []
  while counts.count < 100, (try? reader.advance()) == true { counts.append(reader.fieldCount) }
  if counts.count > 2 && counts.count < 100 { counts.removeLast() }
  return counts
}
