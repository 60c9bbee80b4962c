import Foundation

/// A subject line as a number: equal for lines that say the same in other clothes.
///
///     SubjectFingerprint("Re: [#4711] Can't  log in!") == SubjectFingerprint("can't log in")
///
/// Case, accents, marks, spaces, `Re:` and `Fwd:` in the usual languages, whatever stands in square
/// brackets, and words that only insist ("again", "urgent") make no difference. Any other word or
/// digit does: invoice 4711 isn't invoice 4712. The line itself can't be had back from it.
package struct SubjectFingerprint: Hashable, Sendable {
  package let value: UInt64

  package init(value: UInt64) { self.value = value }

  /// Nil where the line says nothing: empty, only marks, "(no subject)".
  package init?(_ line: String) {
    var line = line
    guard let made = line.withUTF8({ SubjectFingerprint(utf8: $0) }) else { return nil }
    self = made
  }

  /// Takes no memory for a line in ASCII, since a million of them are read.
  package init?(utf8 line: UnsafeBufferPointer<UInt8>) {
    var words = SubjectWords()
    if line.allSatisfy({ $0 < 0x80 }) {
      words.read(line)
    } else {
      plainLetters(of: line).withUnsafeBufferPointer { words.read($0) }
    }
    guard let value = words.value else { return nil }
    self.value = value
  }
}

/// Reads the words of a line that has only lower and upper case ASCII, and letters of other
/// alphabets.
private struct SubjectWords {
  private var kept = SubjectHash()
  /// Of a line like "Urgent!", which has nothing but words that insist.
  private var insisting = SubjectHash()

  var value: UInt64? {
    let hash = kept.count > 0 ? kept : insisting
    guard hash.count > 0, !SubjectLexicon.nothing.contains(hash.value) else { return nil }
    return hash.value
  }

  mutating func read(_ line: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: "[") {
        index = afterBrackets(index, in: line) ?? index + 1
      } else if isLetterOrDigit(byte) {
        let word = hashOfWord(from: &index, in: line)
        take(word, isPrefix: kept.count == 0 && isColon(at: index, in: line))
      } else {
        index += 1
      }
    }
  }

  private mutating func take(_ word: UInt64, isPrefix: Bool) {
    if isPrefix, SubjectLexicon.prefixes.contains(word) { return }
    if SubjectLexicon.insisting.contains(word) { insisting.add(word) } else { kept.add(word) }
  }

  /// The 64-bit FNV-1a hash (G. Fowler, L. C. Noll and K.-P. Vo) of the word that begins there, with
  /// `index` moved behind it.
  private func hashOfWord(from index: inout Int, in line: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = SubjectHash.offset
    while index < line.count {
      let byte = line[index]
      if isLetterOrDigit(byte) {
        let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* SubjectHash.prime
      } else if byte != UInt8(ascii: "'") {
        break
      }
      index += 1
    }
    return hash
  }

  /// Whether a colon follows, perhaps after a count or a space: `Re:`, `RE[2]:`, `TR :`.
  private func isColon(at index: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = index
    if place < line.count, line[place] == UInt8(ascii: "[") {
      place = afterBrackets(place, in: line) ?? place
    }
    if place < line.count, line[place] == UInt8(ascii: " ") { place += 1 }
    return place < line.count && line[place] == UInt8(ascii: ":")
  }

  /// The place after the closing bracket; nil if there is none.
  private func afterBrackets(_ index: Int, in line: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = index
    while place < line.count {
      if line[place] == UInt8(ascii: "]") { return place + 1 }
      place += 1
    }
    return nil
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte >= 0x80
  }
}

/// Words in their order as a number.
private struct SubjectHash {
  static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  private(set) var value = offset
  private(set) var count = 0

  mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 32
    count += 1
  }
}

/// Words that don't tell what a message is about, as their hashes.
private enum SubjectLexicon {
  /// What mail programs put before the subject of a reply or a forwarded message.
  static let prefixes = WordSet([
    "re", "fw", "fwd", "aw", "antw", "antwort", "wg", "sv", "vs", "vb", "res", "enc", "rv", "tr",
    "rif", "ref", "odp", "pd", "ynt", "ilt", "doorst",
  ])
  /// What people add when they write again.
  static let insisting = WordSet([
    "again", "urgent", "urgently", "please", "pls", "asap", "reminder", "still", "resend",
    "resending", "hello", "hi", "dear", "dringend", "bitte", "nochmal", "nochmals", "erneut",
    "erinnerung", "eilt", "hallo", "urgente", "recordatorio", "hola", "rappel", "encore", "svp",
    "bonjour", "lembrete", "ola", "sollecito", "promemoria", "herinnering", "nogmaals",
  ])
  /// What systems write where there is no subject, as the hash of the whole line.
  static let nothing = WordSet(
    lines: ["no subject", "none", "kein betreff", "sin asunto", "sans objet", "sem assunto"])
}

/// Few hashes to be looked up quickly: half of the slots are empty.
private struct WordSet {
  private var slots = [UInt64](repeating: 0, count: 128)

  init(_ words: [String]) {
    for word in words { insert(Self.hash(of: word)) }
  }

  init(lines: [String]) {
    for line in lines {
      var hash = SubjectHash()
      for word in line.split(separator: " ") { hash.add(Self.hash(of: String(word))) }
      insert(hash.value)
    }
  }

  func contains(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash & 127)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & 127
    }
    return false
  }

  private mutating func insert(_ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash & 127)
    while slots[slot] != 0 { slot = (slot + 1) & 127 }
    slots[slot] = hash
  }

  private static func hash(of word: String) -> UInt64 {
    word.utf8.reduce(SubjectHash.offset) { ($0 ^ UInt64($1)) &* SubjectHash.prime }
  }
}

/// The line in lower case, decomposed (Unicode's normalization form KD) and without the accents of
/// Latin, Greek and Cyrillic letters; what is neither letter nor digit as a blank.
private func plainLetters(of line: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  let text = String(decoding: line, as: UTF8.self).lowercased()
    .decomposedStringWithCompatibilityMapping
  var plain: [UInt8] = []
  plain.reserveCapacity(line.count)
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0300...0x036F: continue
    case 0..<0x80: plain.append(UInt8(scalar.value))
    case 0x2019: plain.append(UInt8(ascii: "'"))
    default:
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isWord { plain.append(contentsOf: String(scalar).utf8) } else { plain.append(0x20) }
    }
  }
  return plain
}
