import Workforce

/// A day strip as SVG of a given width.
struct DayStripDrawing {
  let strip: DayStrip
  let width: Double
  let variant: String
  private let rowHeight = 30.0
  private let top = 24.0

  init(_ strip: DayStrip, width: Double, variant: String) {
    self.strip = strip
    self.width = width
    self.variant = variant
  }

  private var isNarrow: Bool { width < 500 }
  private var left: Double { isNarrow ? 92 : 170 }
  private func x(_ quarter: Int) -> Double { left + Double(quarter) / 96 * (width - left - 8) }

  var svg: Markup {
    let id = "\(strip.id)-\(variant)"
    let height = top + Double(strip.rows.count) * rowHeight + 4
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart \(variant)",
        "viewBox": "0 0 \(px(width)) \(px(height))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        Markup("title", ["id": "\(id)-title"], strip.title),
        Markup("desc", ["id": "\(id)-desc"], strip.summary),
        Markup("g", ["class": "hours"], hourLabels),
        Markup("g", ["class": "grid"], gridLines(to: height - 4)),
        Markup("g", [:], strip.rows.indices.flatMap(row)),
      ])
  }

  private var hourLabels: [Markup] {
    stride(from: 0, through: 24, by: isNarrow ? 6 : 3).map { hour in
      Markup(
        "text",
        [
          "x": px(x(hour * 4)), "y": px(top - 8),
          "text-anchor": hour == 24 ? "end" : hour == 0 ? "start" : "middle",
        ], WeekHeatMap.twoDigits(hour))
    }
  }

  private func gridLines(to bottom: Double) -> [Markup] {
    stride(from: 0, through: 24, by: 3).map { hour in
      Markup(
        "line",
        ["x1": px(x(hour * 4)), "x2": px(x(hour * 4)), "y1": px(top), "y2": px(bottom)], [])
    }
  }

  private func row(_ index: Int) -> [Markup] {
    let row = strip.rows[index]
    let y = top + Double(index) * rowHeight
    let name = Markup(
      "text", ["class": "row-name", "x": "0", "y": px(y + rowHeight / 2), "dy": "0.32em"],
      isNarrow && row.name.count > 13 ? row.name.prefix(12) + "…" : row.name)
    return [name]
      + row.stretches.map { stretch in
        let local = { (quarter: Int) in
          WeekTime.clock(minute: (quarter * 15 + row.clockAtStart) % 1440)
        }
        return Markup(
          "rect",
          [
            "class": row.kind.className, "x": px(x(stretch.lowerBound)), "y": px(y + 6),
            "width": px(x(stretch.upperBound) - x(stretch.lowerBound)),
            "height": px(rowHeight - 12),
            "rx": "2",
          ],
          [
            Markup(
              "title", [:],
              "\(row.name): \(row.kind.words) \(local(stretch.lowerBound))–"
                + "\(local(stretch.upperBound)) by its own clock")
          ])
      }
  }
}

private func px(_ value: Double) -> String { PathData.pixels(value) }
