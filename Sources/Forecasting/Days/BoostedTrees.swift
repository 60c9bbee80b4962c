/// Small regression trees added up one after the other, each of what those before it missed.
///
/// J. H. Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics
/// 29(5), 2001, doi:10.1214/aos/1013203451, algorithm 2 with regression trees and shrinkage. Nothing is
/// drawn: the same cases give the same trees.
struct BoostedTrees {
  private let trees: [Tree]

  private static let rounds = 40
  /// How much of what a tree has found is believed.
  private static let shrinkage = 0.15
  /// Questions from a tree's root to a leaf.
  private static let depth = 3
  /// Fewer cases than this make no leaf.
  private static let leastCases = 30
  /// Different values of a column; of more, neighbours are taken together.
  private static let mostCodes = 128

  /// - Parameters:
  ///   - columns: what is known of the cases, a column an influence. Not a number where it isn't known,
  ///     which lies below every number.
  ///   - targets: what is to be told of each case.
  init(columns: [[Double]], targets: [Double]) {
    let codings = columns.map { Coding($0, most: Self.mostCodes) }
    var gaps = targets
    var trees: [Tree] = []
    for _ in 0..<Self.rounds {
      let tree = Tree(codings, gaps: &gaps)
      guard tree.isSplit else { break }
      trees.append(tree)
    }
    self.trees = trees
  }

  /// What a case is like, by the same columns.
  func value(of influences: [Double]) -> Double {
    trees.reduce(0) { $0 + $1.value(of: influences) }
  }

  /// A column as whole numbers in the order of its values.
  private struct Coding {
    let codes: [UInt16]
    /// The highest value of each code.
    let highest: [Double]

    init(_ column: [Double], most: Int) {
      func key(_ value: Double) -> Double { value.isNaN ? -.infinity : value }
      let sorted = column.map(key).sorted()
      var ends: [Double] = []
      for (place, value) in sorted.enumerated() where value != ends.last {
        // Every so many cases at the most a code of its own.
        if place * most >= ends.count * sorted.count { ends.append(value) }
      }
      if let last = sorted.last, ends.last != last { ends.append(last) }
      let highest = ends
      self.highest = highest
      codes = column.map { value in UInt16(highest.partitioningIndex { $0 >= key(value) }) }
    }
  }

  /// A full tree: the questions of each level one after the other, then the leaves.
  private struct Tree {
    private var columns: [Int]
    private var limits: [Double]
    private var leaves: [Double]
    private(set) var isSplit = false

    /// - Parameter gaps: what each case is still off by; the tree's part is taken out.
    init(_ codings: [Coding], gaps: inout [Double]) {
      let inner = 1 << BoostedTrees.depth - 1
      columns = [Int](repeating: 0, count: inner)
      // Everything goes left where nothing is asked.
      limits = [Double](repeating: .infinity, count: inner)
      var places = [UInt8](repeating: 0, count: gaps.count)
      for level in 0..<BoostedTrees.depth {
        let splits = Self.splits(codings, gaps: gaps, places: places, nodes: 1 << level)
        for (node, split) in splits.enumerated() {
          guard let split else { continue }
          isSplit = true
          columns[1 << level - 1 + node] = split.column
          limits[1 << level - 1 + node] = codings[split.column].highest[split.code]
        }
        for index in places.indices {
          let split = splits[Int(places[index])]
          let goesRight = split.map { codings[$0.column].codes[index] > $0.code } ?? false
          places[index] = 2 * places[index] + (goesRight ? 1 : 0)
        }
      }
      var cells = [Cell](repeating: Cell(), count: inner + 1)
      for (place, gap) in zip(places, gaps) { cells[Int(place)].add(gap) }
      let leaves = cells.map { BoostedTrees.shrinkage * $0.sum / max($0.count, 1) }
      self.leaves = leaves
      for (index, place) in places.enumerated() { gaps[index] -= leaves[Int(place)] }
    }

    func value(of influences: [Double]) -> Double {
      var node = 0
      for level in 0..<BoostedTrees.depth {
        let place = 1 << level - 1 + node
        node = 2 * node + (influences[columns[place]] > limits[place] ? 1 : 0)
      }
      return leaves[node]
    }

    private typealias Split = (column: Int, code: Int)

    /// Gaps of some cases of a node: their sum, and how many they are. Both at once are added quicker.
    private struct Cell {
      private var both = SIMD2(0.0, 0)

      var sum: Double { both.x }
      var count: Double { both.y }

      mutating func add(_ gap: Double) { both += SIMD2(gap, 1) }

      static func += (left: inout Cell, right: Cell) { left.both += right.both }
      static func - (left: Cell, right: Cell) -> Cell {
        var rest = left
        rest.both -= right.both
        return rest
      }
    }

    /// For each node the question that takes most of the squared gaps away; nil where none takes any.
    private static func splits(
      _ codings: [Coding], gaps: [Double], places: [UInt8], nodes: Int
    ) -> [Split?] {
      var wholes = [Cell](repeating: Cell(), count: nodes)
      for (place, gap) in zip(places, gaps) { wholes[Int(place)].add(gap) }
      var best = [(split: Split?, gain: Double)](repeating: (nil, 1e-9), count: nodes)
      for (column, coding) in codings.enumerated() {
        let codes = coding.highest.count
        var cells = [Cell](repeating: Cell(), count: nodes * codes)
        // The hot loop: each round, level and column looks at every case once.
        cells.withUnsafeMutableBufferPointer { cells in
          coding.codes.withUnsafeBufferPointer { ownCodes in
            gaps.withUnsafeBufferPointer { gaps in
              places.withUnsafeBufferPointer { places in
                for index in gaps.indices {
                  cells[Int(places[index]) * codes + Int(ownCodes[index])].add(gaps[index])
                }
              }
            }
          }
        }
        for (node, whole) in wholes.enumerated() {
          let least = Double(BoostedTrees.leastCases)
          guard whole.count >= 2 * least else { continue }
          let before = whole.sum * whole.sum / whole.count
          var left = Cell()
          for code in 0..<codes {
            let cell = cells[node * codes + code]
            guard cell.count > 0 else { continue }
            left += cell
            guard left.count >= least else { continue }
            let right = whole - left
            guard right.count >= least else { break }
            // Σ² ÷ n of both sides, with one division.
            let after =
              (left.sum * left.sum * right.count + right.sum * right.sum * left.count)
              / (left.count * right.count)
            if after - before > best[node].gain { best[node] = ((column, code), after - before) }
          }
        }
      }
      return best.map(\.split)
    }
  }
}
