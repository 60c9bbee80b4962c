import Foundation

/// Makes values on a thread of its own while others are used, never more than a few ahead.
///
/// Values come in order; an error comes after the values before it.
final class ReadAhead<Value: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var ready: [Value] = []
  private var failure: (any Error)?
  private var isFinished = false
  private var isStopped = false
  private let limit = 4

  /// `make` is called on the other thread only, until it gives nil, throws, or `stop()` is called.
  init(_ make: @escaping () throws -> Value?) {
    nonisolated(unsafe) let make = make
    let thread = Thread { self.fill(make) }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// The next value; nil after the last.
  func next() throws -> Value? {
    condition.lock()
    defer { condition.unlock() }
    while ready.isEmpty && !isFinished { condition.wait() }
    if !ready.isEmpty {
      condition.signal()
      return ready.removeFirst()
    }
    if let failure { throw failure }
    return nil
  }

  /// Ends the other thread, and returns when it has ended.
  func stop() {
    condition.lock()
    isStopped = true
    condition.broadcast()
    while !isFinished { condition.wait() }
    condition.unlock()
  }

  private func fill(_ make: () throws -> Value?) {
    var isLast = false
    while !isLast {
      let made = Result { try make() }
      condition.lock()
      while ready.count >= limit && !isStopped { condition.wait() }
      switch made {
      case .success(let value?): ready.append(value)
      case .success(nil): isLast = true
      case .failure(let error):
        failure = error
        isLast = true
      }
      if isStopped { isLast = true }
      if isLast { isFinished = true }
      condition.broadcast()
      condition.unlock()
    }
  }
}
