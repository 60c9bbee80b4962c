import Workforce

/// A chart as SVG of a given size. Colours, dashes and fonts are the style sheet's.
struct ChartDrawing {
  let chart: Chart
  let width: Double
  let height: Double
  /// Tells the ids of several drawings of one chart apart.
  let variant: String

  let vertical: LinearScale
  let axis: ColumnAxis
  private let left: Double
  let right: Double
  let top = 28.0
  let bottom: Double

  init(_ chart: Chart, width: Double, height: Double, variant: String) {
    self.chart = chart
    self.width = width
    self.height = height
    self.variant = variant
    bottom = height - (chart.events == nil ? 42 : 62)
    let vertical = LinearScale(
      covering: chart.extents, from: bottom, to: top,
      about: height > 300 ? 6 : 5, leastStep: chart.countsWholeThings ? 1 : 0)
    self.vertical = vertical
    let longest = vertical.ticks.map { Self.label($0, vertical).count }.max() ?? 1
    left = max(chart.events == nil ? 24 : 40, 14 + 7 * Double(longest))
    right = width - 10 - Self.roomForNames(of: chart)
    axis = ColumnAxis(chart.axis, from: left, to: right)
  }

  var svg: Markup {
    let id = "\(chart.id)-\(variant)"
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart \(variant)",
        "viewBox": "0 0 \(px(width)) \(px(height))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        Markup("title", ["id": "\(id)-title"], chart.title),
        Markup("desc", ["id": "\(id)-desc"], chart.summary),
        grid,
        Markup("g", [:], chart.marks.enumerated().map { drawing(of: $1, at: $0) }),
        columnLabels,
      ] + [eventRow, lineNames].compactMap { $0 } + [pointers])
  }

  private var grid: Markup {
    Markup(
      "g", ["class": "grid"],
      [Markup("text", ["x": "0", "y": "12", "class": "unit"], chart.unit)]
        + vertical.ticks.flatMap { tick in
          let y = px(vertical.position(of: tick))
          return [
            Markup(
              "line",
              [
                "x1": px(left), "x2": px(right), "y1": y, "y2": y,
                "class": tick == 0 ? "zero" : nil,
              ], []),
            Markup(
              "text", ["x": px(left - 8), "y": y, "dy": "0.32em", "text-anchor": "end"],
              Self.label(tick, vertical)),
          ]
        })
  }

  private var columnLabels: Markup {
    let y = bottom + (chart.events == nil ? 18 : 38)
    return Markup(
      "g", ["class": "months"],
      axis.labels.flatMap { label -> [Markup] in
        let x = px(axis.centre(of: label.index))
        let name = Markup("text", ["x": x, "y": px(y), "text-anchor": "middle"], label.text)
        let year = label.year.map {
          Markup(
            "text", ["x": x, "y": px(y + 16), "text-anchor": "middle", "class": "year"], $0)
        }
        return [name] + [year].compactMap { $0 }
      })
  }

  /// The counts of single months, under their columns: "+2", or "2" where columns are narrow.
  private var eventRow: Markup? {
    guard let events = chart.events else { return nil }
    let y = bottom + 16
    let heading = Markup(
      "text", ["x": px(left - 8), "y": px(y), "text-anchor": "end", "class": "name"], events.name)
    let widest = events.counts.map { String($0).count }.max() ?? 1
    let hasRoom = axis.columnWidth >= 7 * Double(widest) + 8
    let fits = axis.columnWidth >= 6 * Double(widest)
    let labels = events.counts.indices.filter { events.counts[$0] != 0 }.map { index in
      let x = axis.centre(of: index)
      return fits
        ? Markup(
          "text", ["x": px(x), "y": px(y), "text-anchor": "middle"],
          hasRoom ? "+\(events.counts[index])" : "\(events.counts[index])")
        : Markup(
          "path",
          ["d": PathData.line([(x - 2.5, y), (x, y - 7), (x + 2.5, y)]) + "Z"], [])
    }
    return Markup("g", ["class": "events"], [heading] + labels)
  }

  private func drawing(of mark: Chart.Mark, at position: Int) -> Markup {
    let ink = mark.ink.rawValue
    switch mark {
    case .bars(let series):
      let gap = axis.columnWidth > 12 ? 0.18 : 0.08
      let half = min(24, axis.columnWidth * (0.5 - gap))
      return Markup(
        "path",
        [
          "class": "bars \(ink)",
          "d": series.values.indices.compactMap { index -> String? in
            let base = stacked(below: position, at: index)
            guard series.values[index] > 0 else { return nil }
            return PathData.bar(
              left: axis.centre(of: index) - half, right: axis.centre(of: index) + half,
              top: vertical.position(of: base + series.values[index]),
              bottom: vertical.position(of: base))
          }.joined(),
        ], [])
    case .steps(let series):
      return Markup(
        "path",
        [
          "class": "steps \(ink)",
          "d": PathData.steps(
            series.values.indices.map {
              (axis.left(of: $0), axis.left(of: $0 + 1), vertical.position(of: series.values[$0]))
            }),
        ], [])
    case .line(let series):
      let points = series.values.indices.map {
        (x: axis.centre(of: $0), y: vertical.position(of: series.values[$0]))
      }
      let dots =
        points.count > 13
        ? []
        : points.map {
          Markup(
            "circle", ["class": "dot \(ink)", "cx": px($0.x), "cy": px($0.y), "r": "3"], [])
        }
      return Markup(
        "g", [:],
        [Markup("path", ["class": "line \(ink)", "d": PathData.line(points)], [])] + dots)
    case .intervals(let series, let low, let high):
      return Markup(
        "g", [:],
        series.values.indices.flatMap { index -> [Markup] in
          let x = axis.centre(of: index)
          let dot = Markup(
            "circle",
            [
              "class": "dot \(ink)", "cx": px(x),
              "cy": px(vertical.position(of: series.values[index])), "r": "3.5",
            ], [])
          guard let low = low[index], let high = high[index] else { return [dot] }
          return [whisker(at: x, from: low, to: high, ink: ink), dot]
        })
    case .dots(_, let values, _):
      return Markup(
        "g", [:],
        values.indices.compactMap { index in
          values[index].map { value in
            Markup(
              "circle",
              [
                "class": "dot \(ink)", "cx": px(axis.centre(of: index)),
                "cy": px(vertical.position(of: value)), "r": "4.5",
              ], [])
          }
        })
    case .path(_, let values, _):
      let lines = stretches(of: values).map { PathData.line(points(values, over: $0)) }
      return Markup("path", ["class": "line \(ink)", "d": lines.joined()], [])
    case .band(_, let low, let high, _):
      let rooms = stretches(of: zip(low, high).map { $0 == nil ? nil : $1 }).map {
        PathData.band(upper: points(high, over: $0), lower: points(low, over: $0))
      }
      return Markup("path", ["class": "band \(ink)", "d": rooms.joined()], [])
    }
  }

  /// Neighbouring columns that have a value.
  private func stretches(of values: [Double?]) -> [Range<Int>] {
    values.indices.reduce(into: []) { stretches, index in
      guard values[index] != nil else { return }
      if let last = stretches.last, last.upperBound == index {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
  }

  private func points(_ values: [Double?], over columns: Range<Int>) -> [PathData.Point] {
    columns.compactMap { index in
      values[index].map { (x: axis.centre(of: index), y: vertical.position(of: $0)) }
    }
  }

  /// An upright with a short line across each end.
  private func whisker(at x: Double, from low: Double, to high: Double, ink: String) -> Markup {
    let (bottom, top) = (vertical.position(of: low), vertical.position(of: high))
    let half = min(4, axis.columnWidth * 0.3)
    return Markup(
      "path",
      [
        "class": "whisker \(ink)",
        "d": PathData.line([(x, bottom), (x, top)])
          + PathData.line([(x - half, top), (x + half, top)])
          + PathData.line([(x - half, bottom), (x + half, bottom)]),
      ], [])
  }

  private func stacked(below position: Int, at index: Int) -> Double {
    chart.marks.prefix(position).reduce(0.0) { sum, mark in
      if case .bars(let series) = mark { sum + max(0, series.values[index]) } else { sum }
    }
  }

  /// One invisible column for each, with its reading for whoever points at it.
  private var pointers: Markup {
    Markup(
      "g", ["class": "pointers"],
      (0..<chart.axis.count).map { index in
        Markup(
          "rect",
          [
            "x": px(axis.left(of: index)), "y": px(top), "width": px(axis.columnWidth),
            "height": px(bottom - top),
          ],
          Markup("title", [:], chart.reading(at: index)))
      })
  }

  private static func label(_ tick: Double, _ scale: LinearScale) -> String {
    Numerals.fixed(tick, digits: scale.tickDigits)
  }
}

private func px(_ value: Double) -> String { PathData.pixels(value) }
