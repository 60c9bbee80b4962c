/// Gives each different text a number, from 0 on, so that a name that stands in a million rows is
/// made into a string once.
final class Interner {
  private(set) var texts: [String] = []
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var ends: [Int] = []
  private var bytes: [UInt8] = []
  private var mask: Int
  /// The number of the text asked for last, which in exports is often asked for again.
  private var last: Int32 = -1

  init() {
    slots = Array(repeating: -1, count: 256)
    mask = 255
  }

  func number(of text: UnsafeBufferPointer<UInt8>) -> Int32 {
    if last >= 0, isEqual(Int(last), text) { return last }
    let hash = contentHash(text)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let number = slots[slot]
      if hashes[Int(number)] == hash, isEqual(Int(number), text) {
        last = number
        return number
      }
      slot = (slot + 1) & mask
    }
    let number = Int32(texts.count)
    slots[slot] = number
    hashes.append(hash)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    texts.append(decodedText(text))
    if texts.count * 2 > slots.count { grow() }
    last = number
    return number
  }

  private func isEqual(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    let count = ends[number] - start
    guard count == text.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < count {
        if bytes[start + index] != text[index] { return false }
        index += 1
      }
      return true
    }
  }

  private func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}

/// A 64-bit hash of bytes, the same in every run and on every machine: eight bytes at a time,
/// multiplied and folded, with the finalizer of MurmurHash3 (A. Appleby, 2011).
func contentHash(_ text: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
  var hash = seed ^ (UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B9_7F4A_7C15)
  let raw = UnsafeRawBufferPointer(text)
  var index = 0
  while index + 8 <= raw.count {
    let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    index += 8
  }
  var rest: UInt64 = 0
  while index < raw.count {
    rest = rest << 8 | UInt64(raw[index])
    index += 1
  }
  hash = (hash ^ rest) &* 0xC4CE_B9FE_1A85_EC53
  hash ^= hash >> 33
  hash = hash &* 0xFF51_AFD7_ED55_8CCD
  return hash ^ hash >> 33
}
