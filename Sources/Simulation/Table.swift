/// Room for plain values that are read and written a hundred million times: memory of its own, no
/// counting of owners, no copying, no checks of bounds but in builds with assertions.
struct Table<Element: BitwiseCopyable>: ~Copyable {
  private(set) var count: Int
  private var base: UnsafeMutablePointer<Element>

  init(_ count: Int, of value: Element) {
    self.count = count
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: value, count: max(1, count))
  }

  init(_ values: [Element], else value: Element) {
    self.init(values.count, of: value)
    for (index, value) in values.enumerated() { base[index] = value }
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) unsafeAddress {
      assert(index >= 0 && index < count, "An index is inside its table.")
      return UnsafePointer(base + index)
    }
    @inline(__always) nonmutating unsafeMutableAddress {
      assert(index >= 0 && index < count, "An index is inside its table.")
      return base + index
    }
  }

  func fill(with value: Element) {
    base.update(repeating: value, count: count)
  }

  /// Makes room for twice as many, the new ones with `value`.
  @inline(never) mutating func double(with value: Element) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * count)
    larger.initialize(repeating: value, count: 2 * count)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    count *= 2
  }
}
