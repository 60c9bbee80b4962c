import Workforce

/// A week's heat map as SVG of a given width; the style sheet gives each level its colour. Where
/// numbers would have no room in a row of hours, the days stand beside each other instead.
struct WeekHeatMapDrawing {
  let map: WeekHeatMap
  let width: Double
  let cellHeight: Double
  let variant: String

  private let left: Double
  private let cellWidth: Double
  private let isNarrow: Bool
  /// Whether hours go down the page and days across.
  private let isUpright: Bool
  private let shown: Range<Int>
  private let top = 24.0

  init(_ map: WeekHeatMap, width: Double, cellHeight: Double, variant: String) {
    self.map = map
    self.width = width
    self.cellHeight = cellHeight
    self.variant = variant
    isNarrow = width < 500
    isUpright = isNarrow && map.showsNumbers
    shown = map.shownHours
    left = isUpright ? 42 : isNarrow ? 32 : 84
    let right = isUpright ? 0.0 : isNarrow ? 46 : 60
    cellWidth = (width - left - right) / Double(isUpright ? 7 : shown.count)
  }

  var svg: Markup {
    let id = "\(map.id)-\(variant)"
    let below = isUpright ? 22.0 : 4
    let rows = Double(isUpright ? shown.count : 7)
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart \(variant)",
        "viewBox": "0 0 \(px(width)) \(px(top + rows * cellHeight + below))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        Markup("title", ["id": "\(id)-title"], map.title),
        Markup("desc", ["id": "\(id)-desc"], map.summary),
        Markup("g", ["class": "hours"], hourLabels),
        Markup("g", ["class": "days"], WeekHeatMap.days.indices.flatMap(dayLabels)),
        Markup("g", [:], cells.map { cell($0, className: heat(of: $0), reading: nil) }),
        map.showsNumbers
          ? Markup("g", ["class": "counts"], cells.compactMap(number)) : officeHours,
        Markup(
          "g", ["class": "pointers cells"],
          cells.map { cell($0, className: nil, reading: map.reading(ofHour: $0)) }),
      ])
  }

  /// The hours of the week that are drawn.
  private var cells: [Int] {
    (0..<7).flatMap { day in shown.map { day * 24 + $0 } }
  }

  private func corner(of hour: Int) -> (x: Double, y: Double) {
    let (day, hour) = (Double(hour / 24), Double(hour % 24 - shown.lowerBound))
    return isUpright
      ? (left + day * cellWidth, top + hour * cellHeight)
      : (left + hour * cellWidth, top + day * cellHeight)
  }

  private var hourLabels: [Markup] {
    let step = isUpright ? 1 : isNarrow ? 6 : 3
    return shown.filter { $0.isMultiple(of: step) }.map { hour in
      let corner = corner(of: hour)
      return isUpright
        ? Markup(
          "text", ["x": "0", "y": px(corner.y + cellHeight / 2), "dy": "0.32em"],
          WeekHeatMap.clock(hour))
        : Markup(
          "text", ["x": px(corner.x), "y": px(top - 8)],
          isNarrow ? WeekHeatMap.twoDigits(hour) : WeekHeatMap.clock(hour))
    }
  }

  private func dayLabels(_ day: Int) -> [Markup] {
    let name = WeekHeatMap.days[day]
    let corner = corner(of: day * 24 + shown.lowerBound)
    guard !isUpright else {
      let centre = px(corner.x + cellWidth / 2)
      let bottom = px(top + Double(shown.count) * cellHeight + 16)
      return [(px(top - 8), String(name.prefix(3))), (bottom, map.days[day])].map { y, text in
        Markup("text", ["x": centre, "y": y, "text-anchor": "middle"], text)
      }
    }
    let y = px(corner.y + cellHeight / 2)
    return [
      Markup(
        "text", ["x": "0", "y": y, "dy": "0.32em"], isNarrow ? String(name.prefix(3)) : name),
      Markup(
        "text", ["x": px(width), "y": y, "dy": "0.32em", "text-anchor": "end"], map.days[day]),
    ]
  }

  private func heat(of hour: Int) -> String {
    map.level(ofHour: hour).map { "heat level-\($0)" } ?? (map.hours[hour] == nil ? "shut" : "heat")
  }

  private func cell(_ hour: Int, className: String?, reading: String?) -> Markup {
    let corner = corner(of: hour)
    return Markup(
      "rect",
      [
        "class": className, "x": px(corner.x + 0.5), "y": px(corner.y + 0.5),
        "width": px(cellWidth - 1), "height": px(cellHeight - 1),
      ], reading.map { [Markup("title", [:], $0)] } ?? [])
  }

  private func number(in hour: Int) -> Markup? {
    guard let number = map.number(ofHour: hour) else { return nil }
    let corner = corner(of: hour)
    return Markup(
      "text",
      [
        "class": map.level(ofHour: hour) == WeekHeatMap.levels.count - 1 ? "on-dark" : nil,
        "x": px(corner.x + cellWidth / 2), "y": px(corner.y + cellHeight / 2), "dy": "0.35em",
        "text-anchor": "middle",
      ], number)
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
