import Rostering
import Testing

struct CoverLineTests {
  @Test func eachPersonBeyondTheListCostsAsMuchAsTheLast() {
    let line = RosterGrid.CoverLine(required: 2, under: 100, over: 1)
    #expect((0...5).map { line.cost(of: $0) } == [200, 100, 0, 1, 2, 3])
  }
}
