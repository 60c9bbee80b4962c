import Foundation
import RosterSolving
import Rostering

@main struct RosterBench {
  static func main() throws {
    let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
    let grid = PublishedInstance(text: text).grid
    print(grid.people.count, grid.dayCount, grid.cover.count)
  }
}
