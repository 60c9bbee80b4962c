/// Where the lines of a text begin, so that lines and columns turn into positions and back.
///
/// Lines end as YAML's do: with LF, CR LF, CR, NEL, or a line or paragraph separator.
struct TextLines {
  private let starts: [Int]
  private let count: Int

  init(_ scalars: [Unicode.Scalar]) {
    var starts = [0]
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\r" where index + 1 < scalars.count && scalars[index + 1] == "\n": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": starts.append(index + 1)
      default: break
      }
    }
    self.starts = starts
    count = scalars.count
  }

  /// The position of a spot, which may be the text's end; nil outside the text.
  func index(of spot: Spot) -> Int? {
    guard (1...starts.count).contains(spot.line) else { return nil }
    let index = starts[spot.line - 1] + spot.column - 1
    return index <= count ? index : nil
  }

  func spot(of index: Int) -> Spot {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return Spot(line: low + 1, column: index - starts[low] + 1)
  }
}
