import Dispatch
import Synchronization

/// What `work` gives for each element, in their order, computed on as many cores as there are. Each
/// piece of work knows nothing of the others, so that the result doesn't depend on the cores.
///
package func sideBySide<Element: Sendable, Result: Sendable>(
  _ elements: [Element], onOneThread: Bool = false, _ work: @Sendable (Element) -> Result
) -> [Result] {
  if onOneThread { return elements.map(work) }
  let results = Mutex<[Int: Result]>([:])
  DispatchQueue.concurrentPerform(iterations: elements.count) { index in
    let result = work(elements[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { found in elements.indices.compactMap { found[$0] } }
}
