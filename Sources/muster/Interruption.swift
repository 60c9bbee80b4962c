import Dispatch
import Foundation
import Synchronization

/// Ctrl-C, taken as the wish to hear the answer so far. A second one ends the program as usual.
final class Interruption: Sendable {
  private let state = Mutex(false)
  /// Set up and cancelled by whoever made this, on one thread.
  private nonisolated(unsafe) let source: any DispatchSourceSignal

  init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [weak self] in
      self?.state.withLock { $0 = true }
      signal(SIGINT, SIG_DFL)
    }
    source.resume()
  }

  /// Whether it came.
  var hasCome: Bool { state.withLock { $0 } }

  /// Nobody waits for it any more.
  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
