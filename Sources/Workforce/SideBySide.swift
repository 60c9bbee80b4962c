import Dispatch
import Synchronization

/// What `work` gives for each element, in their order, computed on as many cores as there are. Each
/// piece of work knows nothing of the others, so that the result doesn't depend on the cores.
///
/// - Parameter threads: 1 to do it all on this one.
package func sideBySide<Element: Sendable, Result: Sendable>(
  _ elements: [Element], threads: Int = 2, _ work: @Sendable (Element) -> Result
) -> [Result] {
  if threads == 1 { return elements.map(work) }
  let results = Mutex<[Int: Result]>([:])
  DispatchQueue.concurrentPerform(iterations: elements.count) { index in
    let result = work(elements[index])
    results.withLock { $0[index] = result }
  }
  return results.withLock { found in elements.indices.compactMap { found[$0] } }
}
