import Foundation
import Testing

@testable import Reporting

/// What isn't known is not drawn: neither as a line nor as nothing.
struct ChartGapTests {
  private let chart = Chart(
    id: "gaps", title: "Counts", summary: "", unit: "count",
    axis: .named(title: "Step", (0..<6).map { "\($0)" }),
    marks: [
      .band(
        name: "8 of 10", low: [nil, nil, nil, 8, 9, 8], high: [nil, nil, nil, 12, 13, nil],
        ink: .volume),
      .path(name: "expected", [nil, nil, nil, 10, nil, 11], ink: .volume),
      .dots(name: "came", [9, nil, 10, nil, nil, nil], ink: .outflow),
    ])

  private func path(_ name: String) throws -> Substring {
    let svg = ChartDrawing(chart, width: 600, height: 300, variant: "wide").svg.source
    let start = try #require(svg.range(of: "class=\"\(name) volume\" d=\"")?.upperBound)
    return svg[start...].prefix { $0 != "\"" }
  }

  @Test func aPathBeginsAnewBehindAGap() throws {
    let line = try path("line")
    #expect(line.count { $0 == "M" } == 2)
    #expect(line.count { $0 == "L" } == 0)
  }

  @Test func aBandIsWhereBothItsEdgesAre() throws {
    let band = try path("band")
    #expect(band.count { $0 == "M" } == 1)
    #expect(band.count { $0 == "L" } == 3, "two columns above, two below")
  }

  @Test func whatIsMissingIsReadOutAsMissing() {
    #expect(chart.reading(at: 1) == "Step 1: 8 of 10 –, expected –, came –")
    #expect(chart.reading(at: 3) == "Step 3: 8 of 10 8 to 12, expected 10, came –")
    #expect(chart.extents.max() == 13)
  }
}
