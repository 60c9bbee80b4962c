import Workforce

/// A chart on a page: its title, legend, two drawings (for a screen and for a telephone), and the
/// figures as a table for whoever can't or won't read it.
struct FigurePart {
  private let id: String
  private let title: String
  private let summary: String
  private let legend: [(name: String, className: String)]
  private let drawings: [Markup]
  private let figures: Table?
  private let className: String?

  /// Only the small drawing, without legend and table: one of several that are compared.
  static func small(_ chart: Chart) -> Markup {
    Markup(
      "figure", ["id": chart.id],
      Markup("figcaption", [:], Markup("h3", [:], Markup.words(chart.title))),
      ChartDrawing(chart, width: 400, height: 230, variant: "narrow").svg,
      Markup("p", ["class": "readout", "aria-live": "polite"], ""))
  }

  init(_ chart: Chart) {
    id = chart.id
    title = chart.title
    summary = chart.summary
    legend = chart.marks.map { ($0.name, "\($0.kind) \($0.ink.rawValue)") }
    drawings =
      chart.axis.count == 0
      ? []
      : [
        ChartDrawing(chart, width: 860, height: 340, variant: "wide").svg,
        ChartDrawing(chart, width: 350, height: 280, variant: "narrow").svg,
      ]
    figures = chart.table
    className = nil
  }

  init(_ timeline: Timeline) {
    id = timeline.id
    title = timeline.title
    summary = timeline.summary
    legend = [
      (timeline.firstPhase, "phase open"), (timeline.secondPhase, "phase ramping"),
      ("fully productive", "ready"),
    ]
    drawings =
      timeline.rows.isEmpty
      ? []
      : [
        TimelineDrawing(timeline, width: 860, variant: "wide").svg,
        TimelineDrawing(timeline, width: 350, variant: "narrow").svg,
      ]
    figures = nil
    className = nil
  }

  init(_ map: WeekHeatMap) {
    id = map.id
    title = map.title
    summary = map.summary
    legend = map.levelWords.enumerated().map { level, words in (words, "heat level-\(level)") }
    drawings = [
      WeekHeatMapDrawing(map, width: 860, cellHeight: 30, variant: "wide").svg,
      WeekHeatMapDrawing(map, width: 350, cellHeight: 20, variant: "narrow").svg,
    ]
    figures = map.table
    className = map.showsNumbers ? "numbered" : nil
  }

  init(_ strip: DayStrip) {
    id = strip.id
    title = strip.title
    summary = strip.summary
    legend = [DayStrip.Kind.site, .customers].filter { kind in
      strip.rows.contains { $0.kind == kind }
    }.map { ($0.words, $0.className) }
    drawings = [
      DayStripDrawing(strip, width: 860, variant: "wide").svg,
      DayStripDrawing(strip, width: 350, variant: "narrow").svg,
    ]
    figures = strip.table
    className = nil
  }

  /// The choices stand in a table beside it.
  init(_ plot: TradeOffPlot) {
    id = plot.id
    title = plot.title
    summary = plot.summary
    legend = [
      ("now", "dots dashed"), ("told in the table", "dots volume"),
      ("others that nothing beats", "dots thin"),
    ]
    drawings = [
      TradeOffDrawing(plot, width: 860, height: 380, variant: "wide").svg,
      TradeOffDrawing(plot, width: 350, height: 300, variant: "narrow").svg,
    ]
    figures = nil
    className = nil
  }

  init(_ calendar: YearCalendar) {
    id = calendar.id
    title = calendar.title
    summary = calendar.summary
    legend = YearCalendar.levels.enumerated().map { level, each in
      (each.words, "heat level-\(level + 1)")
    }
    drawings = [
      YearCalendarDrawing(calendar, width: 860, variant: "wide").svg,
      YearCalendarDrawing(calendar, width: 350, variant: "narrow").svg,
    ]
    figures = calendar.table
    className = "numbered"
  }

  var markup: Markup {
    Markup(
      "figure", ["class": className, "id": id],
      [
        Markup(
          "figcaption", [:],
          Markup("h3", [:], title),
          Markup("p", [:], Markup.words(summary)))
      ]
        + (drawings.isEmpty
          ? []
          : [legendMarkup] + drawings + [
            Markup("p", ["class": "readout", "aria-live": "polite"], "")
          ])
        + (figures.map { table in
          [
            Markup(
              "details", ["class": "data"],
              [Markup("summary", [:], "The figures of this chart")] + PageTable(table).markup)
          ]
        } ?? []))
  }

  private var legendMarkup: Markup {
    Markup(
      "ul", ["class": "legend"],
      legend.map { entry in
        Markup("li", [:], swatch(entry.className), .text(entry.name))
      })
  }

  private func swatch(_ className: String) -> Markup {
    let kind = className.split(separator: " ")[0]
    let shape =
      switch kind {
      case "line", "steps":
        Markup("path", ["class": className, "d": "M1 7H25"], [])
      case "intervals":
        Markup(
          "g", [:],
          Markup("path", ["class": "whisker volume", "d": "M13 1V13M10 1H16M10 13H16"], []),
          Markup("circle", ["class": "dot volume", "cx": "13", "cy": "7", "r": "3.5"], []))
      case "dots":
        Markup(
          "circle",
          ["class": "dot" + className.dropFirst(4), "cx": "13", "cy": "7", "r": "4.5"], [])
      case "ready": Markup("circle", ["class": "ready", "cx": "13", "cy": "7", "r": "5"], [])
      default:
        Markup(
          "rect",
          [
            "class": className, "x": "1", "y": "1", "width": "24", "height": "12", "rx": "1",
          ], [])
      }
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 26 14", "width": "26",
        "height": "14", "aria-hidden": "true",
      ], [shape])
  }
}

extension Chart.Mark {
  fileprivate var kind: String {
    switch self {
    case .bars: "bars"
    case .steps: "steps"
    case .line, .path: "line"
    case .intervals: "intervals"
    case .dots: "dots"
    case .band: "band"
    }
  }
}

extension Chart {
  /// The chart's own values, a row for each column.
  var table: Table? {
    guard axis.count > 0 else { return nil }
    let columns = marks.flatMap { mark -> [(String, (Int) -> String)] in
      switch mark {
      case .bars(let series), .steps(let series), .line(let series):
        [(series.name, { Numerals.fixed(series.values[$0], digits: series.digits) })]
      case .intervals(let series, let low, let high):
        [
          (series.name, { Numerals.fixed(series.values[$0], digits: series.digits) }),
          (
            "95 %, low",
            { low[$0].map { Numerals.fixed($0, digits: series.digits) } ?? "–" }
          ),
          (
            "95 %, high",
            { high[$0].map { Numerals.fixed($0, digits: series.digits) } ?? "–" }
          ),
        ]
      case .dots(let name, let values, _), .path(let name, let values, _):
        [(name, { values[$0].map { Numerals.short($0) } ?? "–" })]
      case .band(let name, let low, let high, _):
        [
          ("\(name), low", { low[$0].map { Numerals.short($0) } ?? "–" }),
          ("\(name), high", { high[$0].map { Numerals.short($0) } ?? "–" }),
        ]
      }
    }
    let event = events.map { events in
      [(events.name, { (index: Int) in "\(events.counts[index])" })]
    }
    let all = columns + (event ?? [])
    return Table(
      caption: title,
      columns: [Table.Column(axis.title, isNumber: false)] + all.map { Table.Column($0.0) },
      groups: [
        Table.Group(
          nil,
          (0..<axis.count).map { index in
            Table.Row([Table.Cell(axis.name(at: index))] + all.map { Table.Cell($0.1(index)) })
          })
      ])
  }
}
