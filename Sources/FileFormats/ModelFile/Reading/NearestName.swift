/// The one of `names` that `misspelt` was probably meant to be; nil when none is near.
///
///     nearestName(to: "chrun", among: ["churn", "adds"])   // "churn"
///
/// Near means few edits (letters put in, taken out, changed, or two neighbours swapped: the
/// optimal string alignment distance of L. Boytsov, "Indexing Methods for Approximate Dictionary
/// Searching", ACM Journal of Experimental Algorithmics 16, 2011, doi:10.1145/1963190.1963191) for
/// the word's length; upper and lower case, spaces, `-` and `_` don't count.
package func nearestName(to misspelt: String, among names: some Sequence<String>) -> String? {
  let bare = bared(misspelt)
  let limit = max(1, bare.count / 3)
  var best: (name: String, edits: Int)?
  for name in names {
    let candidate = bared(name)
    guard abs(candidate.count - bare.count) <= limit else { continue }
    let edits = editDistance(bare, candidate)
    if edits <= limit, edits < best?.edits ?? .max { best = (name, edits) }
  }
  return best?.name
}

private func bared(_ name: String) -> [Character] {
  name.lowercased().filter { !" -_".contains($0) }
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for i in 1...left.count {
    var current = [i]
    for j in 1...right.count {
      var least = min(
        previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
      )
      if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
        least = min(least, beforePrevious[j - 2] + 1)
      }
      current.append(least)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count]
}
