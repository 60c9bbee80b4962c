import Dispatch
<<<<<<< HEAD
import Foundation
import Synchronization

/// Ctrl-C, taken as the wish to hear the answer so far. A second one ends the program as usual.
final class Interruption: Sendable {
  private let state = Mutex(false)
  /// Set up and cancelled by whoever made this, on one thread.
=======
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Ctrl-C as a request to come to an end with what there is; a second one ends the program at once.
final class Interruption: Sendable {
  private let count = Atomic(0)
  /// Made here, and only cancelled later.
>>>>>>> main
  private nonisolated(unsafe) let source: any DispatchSourceSignal

  init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [weak self] in
<<<<<<< HEAD
      self?.state.withLock { $0 = true }
      signal(SIGINT, SIG_DFL)
=======
      guard let self else { return }
      if count.wrappingAdd(1, ordering: .relaxed).newValue > 1 {
        signal(SIGINT, SIG_DFL)
        raise(SIGINT)
      }
>>>>>>> main
    }
    source.resume()
  }

<<<<<<< HEAD
  /// Whether it came.
  var hasCome: Bool { state.withLock { $0 } }

  /// Nobody waits for it any more.
  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
=======
  deinit { source.cancel() }

  var wasAskedFor: Bool { count.load(ordering: .relaxed) > 0 }
>>>>>>> main
}
