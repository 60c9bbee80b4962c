import Workforce

/// A year's calendar as SVG of a given width: months go down, days across, and each day has its hours as
/// a number where there is room. On a narrow page days go down and months across.
struct YearCalendarDrawing {
  let calendar: YearCalendar
  let width: Double
  let variant: String

  private let left: Double
  private let cellWidth: Double
  private let cellHeight = 24.0
  private let isUpright: Bool
  private let top = 24.0

  init(_ calendar: YearCalendar, width: Double, variant: String) {
    self.calendar = calendar
    self.width = width
    self.variant = variant
    isUpright = width < 500
    left = isUpright ? 22 : 40
    cellWidth = (width - left) / (isUpright ? 12 : 31)
  }

  var svg: Markup {
    let id = "\(calendar.id)-\(variant)"
    let rows = isUpright ? 31.0 : 12
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart \(variant)",
        "viewBox": "0 0 \(px(width)) \(px(top + rows * cellHeight + 4))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        Markup("title", ["id": "\(id)-title"], calendar.title),
        Markup("desc", ["id": "\(id)-desc"], calendar.summary),
        Markup("g", ["class": "hours"], dayLabels),
        Markup("g", ["class": "days"], monthLabels),
        Markup("g", [:], days.map { cell($0, className: heat(of: $0.hours), reading: nil) }),
        Markup("g", ["class": "counts"], days.compactMap(number)),
        Markup(
          "g", ["class": "pointers cells"],
          days.map { cell($0, className: nil, reading: reading(of: $0)) }),
      ])
  }

  private typealias Day = (date: CalendarDate, hours: Double)

  private var days: [Day] { (1...12).flatMap { calendar.days(of: $0) } }

  private func corner(month: Int, day: Int) -> (x: Double, y: Double) {
    let (month, day) = (Double(month - 1), Double(day - 1))
    return isUpright
      ? (left + month * cellWidth, top + day * cellHeight)
      : (left + day * cellWidth, top + month * cellHeight)
  }

  private var dayLabels: [Markup] {
    (1...31).filter { isUpright || $0 == 1 || $0.isMultiple(of: 5) }.map { day in
      let corner = corner(month: 1, day: day)
      return isUpright
        ? Markup(
          "text", ["x": "0", "y": px(corner.y + cellHeight / 2), "dy": "0.32em"], "\(day)")
        : Markup(
          "text",
          ["x": px(corner.x + cellWidth / 2), "y": px(top - 8), "text-anchor": "middle"], "\(day)")
    }
  }

  private var monthLabels: [Markup] {
    (1...12).map { month in
      let corner = corner(month: month, day: 1)
      let name = YearCalendar.months[month - 1]
      return isUpright
        ? Markup(
          "text",
          ["x": px(corner.x + cellWidth / 2), "y": px(top - 8), "text-anchor": "middle"],
          String(name.prefix(1)))
        : Markup(
          "text", ["x": "0", "y": px(corner.y + cellHeight / 2), "dy": "0.32em"], name)
    }
  }

  private func heat(of hours: Double) -> String {
    YearCalendar.level(hours).map { "heat level-\($0 + 1)" } ?? "heat"
  }

  private func reading(of day: Day) -> String {
    "\(day.date): "
      + (day.hours > 0
        ? "\(Numerals.fixed(day.hours, digits: 2)) h uncovered" : "covered all day")
  }

  private func cell(_ day: Day, className: String?, reading: String?) -> Markup {
    let corner = corner(month: day.date.month, day: day.date.day)
    return Markup(
      "rect",
      [
        "class": className, "x": px(corner.x + 0.5), "y": px(corner.y + 0.5),
        "width": px(cellWidth - 1), "height": px(cellHeight - 1),
      ], reading.map { [Markup("title", [:], $0)] } ?? [])
  }

  private func number(in day: Day) -> Markup? {
    guard let number = YearCalendar.number(day.hours) else { return nil }
    let corner = corner(month: day.date.month, day: day.date.day)
    return Markup(
      "text",
      [
        "class": YearCalendar.level(day.hours) == YearCalendar.levels.count - 1 ? "on-dark" : nil,
        "x": px(corner.x + cellWidth / 2), "y": px(corner.y + cellHeight / 2), "dy": "0.35em",
        "text-anchor": "middle",
      ], number)
  }
}

private func px(_ value: Double) -> String { PathData.pixels(value) }
