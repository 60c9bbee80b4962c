/// Numbers that never change, where a hot loop finds them without counting references or checking bounds.
final class FlatNumbers<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  let start: UnsafePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    copy.initialize(from: elements, count: elements.count)
    start = UnsafePointer(copy)
    count = elements.count
  }

  deinit { start.deallocate() }

  @inline(__always) subscript(_ index: Int) -> Element { start[index] }
}

/// Space for numbers that grows and is used again.
final class ScratchNumbers<Element: BitwiseCopyable> {
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var capacity: Int

  init(capacity: Int = 16) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  /// Makes room; what was there is kept.
  func reserve(_ needed: Int) {
    guard needed > capacity else { return }
    let larger = max(needed, capacity * 2)
    let room = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    room.update(from: start, count: capacity)
    start.deallocate()
    start = room
    capacity = larger
  }

  @inline(__always) subscript(_ index: Int) -> Element {
    get { start[index] }
    set { start[index] = newValue }
  }
}
