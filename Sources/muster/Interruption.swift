import Dispatch
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
  private nonisolated(unsafe) let source: any DispatchSourceSignal

  init() {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler { [weak self] in
      guard let self else { return }
      if count.wrappingAdd(1, ordering: .relaxed).newValue > 1 {
        signal(SIGINT, SIG_DFL)
        raise(SIGINT)
      }
    }
    source.resume()
  }

  deinit { source.cancel() }

  var wasAskedFor: Bool { count.load(ordering: .relaxed) > 0 }
}
