import Workforce

/// A week's heat map as SVG of a given width; the style sheet gives each level its colour.
struct WeekHeatMapDrawing {
  let map: WeekHeatMap
  let width: Double
  let cellHeight: Double
  let variant: String

  private let left: Double
  private let cellWidth: Double
  private let isNarrow: Bool
  private let top = 24.0

  init(_ map: WeekHeatMap, width: Double, cellHeight: Double, variant: String) {
    self.map = map
    self.width = width
    self.cellHeight = cellHeight
    self.variant = variant
    isNarrow = width < 500
    left = isNarrow ? 32 : 84
    cellWidth = (width - left - (isNarrow ? 46 : 60)) / 24
  }

  var svg: Markup {
    let id = "\(map.id)-\(variant)"
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart \(variant)",
        "viewBox": "0 0 \(px(width)) \(px(top + 7 * cellHeight + 4))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        Markup("title", ["id": "\(id)-title"], map.title),
        Markup("desc", ["id": "\(id)-desc"], map.summary),
        Markup("g", ["class": "hours"], hourLabels),
        Markup("g", ["class": "days"], WeekHeatMap.days.indices.flatMap(dayLabels)),
        Markup("g", [:], (0..<168).map { cell($0, className: heat(of: $0), reading: nil) }),
        officeHours,
        Markup(
          "g", ["class": "pointers cells"],
          (0..<168).map { cell($0, className: nil, reading: map.reading(ofHour: $0)) }),
      ])
  }

  private var hourLabels: [Markup] {
    stride(from: 0, to: 24, by: isNarrow ? 6 : 3).map { hour in
      Markup(
        "text", ["x": px(left + Double(hour) * cellWidth), "y": px(top - 8)],
        isNarrow ? WeekHeatMap.twoDigits(hour) : WeekHeatMap.clock(hour))
    }
  }

  private func dayLabels(_ day: Int) -> [Markup] {
    let y = px(top + (Double(day) + 0.5) * cellHeight)
    let name = WeekHeatMap.days[day]
    return [
      Markup(
        "text", ["x": "0", "y": y, "dy": "0.32em"], isNarrow ? String(name.prefix(3)) : name),
      Markup(
        "text", ["x": px(width), "y": y, "dy": "0.32em", "text-anchor": "end"],
        map.dayShare(day)),
    ]
  }

  private func heat(of hour: Int) -> String {
    map.level(ofHour: hour).map { "heat level-\($0)" } ?? "heat"
  }

  private func cell(_ hour: Int, className: String?, reading: String?) -> Markup {
    Markup(
      "rect",
      [
        "class": className, "x": px(left + Double(hour % 24) * cellWidth + 0.5),
        "y": px(top + Double(hour / 24) * cellHeight + 0.5), "width": px(cellWidth - 1),
        "height": px(cellHeight - 1),
      ], reading.map { [Markup("title", [:], $0)] } ?? [])
  }

  /// A frame around Monday to Friday from 9:00 to 17:00.
  private var officeHours: Markup {
    Markup(
      "rect",
      [
        "class": "frame", "x": px(left + 9 * cellWidth), "y": px(top), "width": px(8 * cellWidth),
        "height": px(5 * cellHeight),
      ], [])
  }
}

private func px(_ value: Double) -> String { PathData.pixels(value) }
