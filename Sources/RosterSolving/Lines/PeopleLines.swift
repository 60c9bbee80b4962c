import Rostering

/// Everybody's limits, ready to look for lines: worked out once somebody asks, for a roster that begins with lines for
/// all may end before anybody does.
final class PeopleLines {
  private let grid: RosterGrid
  private let threads: Int
  lazy var all = PersonLines.all(of: grid, threads: threads)

  init(_ grid: RosterGrid, threads: Int) {
    self.grid = grid
    self.threads = threads
  }
}
