/// The names of lines at their right ends.
extension ChartDrawing {
  /// What the names need at the right of the columns; nothing where lines have none.
  static func roomForNames(of chart: Chart) -> Double {
    chart.namesLines ? 7 * Double(chart.lines.map(\.name.count).max() ?? 0) + 6 : 0
  }

  /// Nil where lines have no names.
  var lineNames: Markup? {
    guard chart.namesLines else { return nil }
    let ends = chart.lines.compactMap { series in
      series.values.last.map { (name: series.name, y: vertical.position(of: $0)) }
    }
    let spread = Self.spread(ends.map(\.y), from: top + 4, to: bottom, apart: 14)
    return Markup(
      "g", ["class": "line-names"],
      zip(ends, spread).map { end, y in
        Markup(
          "text", ["x": PathData.pixels(right + 5), "y": PathData.pixels(y), "dy": "0.32em"],
          end.name)
      })
  }

  /// The places nearest to `wanted` that are at least `apart` from each other, in the same order from
  /// top to bottom: pushed down from above, then up from the bottom.
  static func spread(
    _ wanted: [Double], from top: Double, to bottom: Double, apart: Double
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = wanted.map { max(top, $0) }
    for (above, below) in zip(order, order.dropFirst()) {
      places[below] = max(places[below], places[above] + apart)
    }
    var limit = bottom
    for index in order.reversed() {
      places[index] = min(places[index], limit)
      limit = places[index] - apart
    }
    return places
  }
}

extension Chart {
  /// The series drawn as lines or steps.
  var lines: [Series] {
    marks.compactMap { mark in
      switch mark {
      case .line(let series), .steps(let series): series
      case .bars, .intervals, .dots, .path, .band: nil
      }
    }
  }
}
