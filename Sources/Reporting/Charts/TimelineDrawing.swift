import Workforce

/// A timeline as SVG of a given width: names beside the bars, or above them where that is narrow.
struct TimelineDrawing {
  let timeline: Timeline
  let width: Double
  let variant: String

  private let axis: MonthAxis
  private let left: Double
  private let rowHeight: Double
  private let isNarrow: Bool
  private let top = 44.0

  init(_ timeline: Timeline, width: Double, variant: String) {
    self.timeline = timeline
    self.width = width
    self.variant = variant
    isNarrow = width < 500
    rowHeight = isNarrow ? 42 : 28
    let longest = timeline.rows.map(\.name.count).max() ?? 0
    left = isNarrow ? 4 : min(width * 0.4, 16 + 6.6 * Double(longest))
    let firstMonth = timeline.rows.map { ($0.opens ?? $0.starts).containingMonth }.min()
    let lastMonth = timeline.rows.map { ($0.ends + -1).containingMonth }.max()
    let months =
      firstMonth.flatMap { first in
        lastMonth.map { last in (0...max(0, last - first)).map { first + $0 } }
      } ?? []
    axis = MonthAxis(months, from: left, to: width - 10)
  }

  var svg: Markup {
    let id = "\(timeline.id)-\(variant)"
    let height = top + rowHeight * Double(timeline.rows.count) + 8
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart \(variant)",
        "viewBox": "0 0 \(px(width)) \(px(height))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        Markup("title", ["id": "\(id)-title"], timeline.title),
        Markup("desc", ["id": "\(id)-desc"], timeline.summary),
        Markup(
          "g", ["class": "months"],
          axis.labelled.filter { axis.left(of: $0) + 30 <= width }
            .flatMap { months(at: $0, downTo: height - 4) }),
      ] + timeline.rows.enumerated().map { bar(of: $1, at: $0) })
  }

  private func months(at index: Int, downTo end: Double) -> [Markup] {
    let label = axis.label(at: index)
    let x = px(axis.left(of: index))
    return [
      Markup(
        "line", ["class": "upright", "x1": x, "x2": x, "y1": px(top - 6), "y2": px(end)], []),
      Markup("text", ["x": x, "y": px(top - 14), "text-anchor": "start"], label.month),
    ]
      + (label.year.map {
        [Markup("text", ["x": x, "y": px(top - 30), "text-anchor": "start", "class": "year"], $0)]
      } ?? [])
  }

  private func bar(of row: Timeline.Row, at index: Int) -> Markup {
    let y = top + rowHeight * Double(index)
    let barTop = y + (isNarrow ? 20 : 6)
    let (starts, ends) = (position(of: row.starts), position(of: row.ends))
    func phase(_ name: String, _ from: Double, _ to: Double) -> Markup {
      Markup(
        "rect",
        [
          "class": "phase \(name)", "x": px(from), "y": px(barTop),
          "width": px(max(1, to - from)), "height": "14", "rx": "2",
        ], [])
    }
    let name = Markup(
      "text",
      isNarrow
        ? ["x": px(left), "y": px(y + 13)]
        : ["x": px(left - 10), "y": px(barTop + 7), "dy": "0.32em", "text-anchor": "end"],
      shortened(row.name))
    let opening = row.opens.map { phase("open", position(of: $0), starts) }
    let ramping = row.ends > row.starts ? phase("ramping", starts, ends) : nil
    let ready = Markup(
      "circle", ["class": "ready", "cx": px(ends), "cy": px(barTop + 7), "r": "5"], [])
    let reading =
      (row.opens.map { "\(row.name): open by \($0), " } ?? "\(row.name): ")
      + "start \(row.starts), fully productive \(row.ends)"
    return Markup(
      "g", ["class": "span"],
      [Markup("title", [:], reading), name] + [opening, ramping].compactMap { $0 } + [ready])
  }

  private func position(of day: CalendarDate) -> Double {
    guard let first = axis.months.first else { return left }
    let month = day.containingMonth
    let share = Double(day.day - 1) / Double(month.dayCount)
    return axis.left(of: month - first) + share * axis.columnWidth
  }

  /// What fits beside the bars; the whole name is in the reading and in the table.
  private func shortened(_ name: String) -> String {
    let room = Int((isNarrow ? width - 14 : left - 14) / 6.6)
    return name.count <= room ? name : name.prefix(max(1, room - 1)) + "…"
  }
}

private func px(_ value: Double) -> String { PathData.pixels(value) }
