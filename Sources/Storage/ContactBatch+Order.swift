package import Workforce

extension ContactBatch {
  /// Sets the order of the rows to that of their ids, rows of the same id as they stand; leaves it
  /// empty where the ids come nearly in order, up or down, so that neighbours have their places in an
  /// index near each other.
  ///
  /// Rows in the order of an index walk through it once, and an index made of them later takes a third
  /// of the time to sort. Only the first bytes in which the ids differ are compared: what is stored
  /// doesn't depend on the order, only how long it takes. It may be called on another thread than
  /// the one that stores.
  package mutating func orderForStore() {
    guard rows.count >= 1000 else { return }
    let keys = sortKeys(of: self)
    // Of ids in order, those of the second half lie outside of the range of the first.
    let half = keys.count / 2
    guard let least = keys[..<half].min(), let most = keys[..<half].max() else { return }
    let inside = keys[half...].count { least < $0 && $0 < most }
    guard inside * 4 > half else { return }
    // The place takes the lowest bits of the key: plain numbers sort quickest.
    let mask = UInt64.max >> UInt64((keys.count - 1).leadingZeroBitCount)
    var packed = keys
    for place in packed.indices { packed[place] = packed[place] & ~mask | UInt64(place) }
    packed.sort()
    order = packed.map { Int32($0 & mask) }
  }
}

/// For each row a number that orders it as SQLite orders its id: numbers before texts.
private func sortKeys(of batch: ContactBatch) -> [UInt64] {
  batch.bytes.withUnsafeBufferPointer { bytes in
    let shared = sharedPrefix(of: batch, bytes)
    return batch.rows.map { row in
      switch row.externalID {
      case .none: 0
      case .number(let value): (UInt64(bitPattern: value) ^ 1 << 63) >> 1
      case .text(let offset, let count):
        1 << 63 | firstBytes(bytes, from: Int(offset) + shared, to: Int(offset) + Int(count)) >> 1
      }
    }
  }
}

/// How many bytes all the texts among the ids begin with: the `TICKET-` of `TICKET-10482`.
private func sharedPrefix(of batch: ContactBatch, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var first: Int?
  var shared = Int.max
  for row in batch.rows {
    guard case .text(let offset, let count) = row.externalID else { continue }
    guard let first else {
      first = Int(offset)
      shared = Int(count)
      continue
    }
    shared = min(shared, Int(count))
    var same = 0
    while same < shared, bytes[first + same] == bytes[Int(offset) + same] { same += 1 }
    shared = same
  }
  return first == nil ? 0 : shared
}

/// Eight bytes as a number, the first one weighing most; zeros after the end.
private func firstBytes(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> UInt64
{
  var key: UInt64 = 0
  for index in start..<start + 8 { key = key << 8 | (index < end ? UInt64(bytes[index]) : 0) }
  return key
}
