/// Whole people by weights: every share rounded down, and those left over to the largest remainders;
/// of equal ones, to the first. Also known as Hamilton's method.
///
///     largestRemainder(15, [1, 1])      // [8, 7]
///     largestRemainder(10, [5, 3, 2])   // [5, 3, 2]
func largestRemainder(_ people: Int, _ weights: [Double]) -> [Int] {
  let total = weights.reduce(0, +)
  guard total > 0, !weights.isEmpty else {
    return weights.indices.map { $0 == 0 ? people : 0 }
  }
  let exact = weights.map { Double(people) * $0 / total }
  // What is whole but for rounding counts as whole.
  var whole = exact.map { Int(($0 + 1e-9).rounded(.down)) }
  let order = weights.indices.sorted {
    let first = exact[$0] - Double(whole[$0])
    let second = exact[$1] - Double(whole[$1])
    return abs(first - second) > 1e-9 ? first > second : $0 < $1
  }
  for index in order.prefix(max(0, people - whole.reduce(0, +))) { whole[index] += 1 }
  return whole
}
