import Workforce

/// A storyboard on a page: its stills and, where a script can move it, a slider through all moments.
struct StoryboardPart {
  let board: Storyboard

  init(_ board: Storyboard) { self.board = board }

  var markup: Markup {
    Markup(
      "figure", ["class": "storyboard", "id": board.id],
      [
        Markup(
          "figcaption", [:],
          Markup("h3", [:], board.title), Markup("p", [:], Markup.words(board.summary)))
      ] + [controls] + drawings + [stage] + [Markup("div", ["class": "stills"], stills)])
  }

  private var start: Int { board.stills.first?.index ?? 0 }

  /// Shown by the script alone.
  private var controls: Markup {
    Markup(
      "div", ["class": "controls", "hidden": "hidden"],
      Markup("button", ["type": "button"], "Play"),
      Markup("label", ["for": "\(board.id)-slider"], board.unit),
      Markup(
        "input",
        [
          "type": "range", "id": "\(board.id)-slider", "min": "0",
          "max": "\(board.moments.count - 1)", "step": "1", "value": "\(start)",
          "aria-valuetext": board.moments[start].name,
          "data-texts": Self.list(board.moments.map(\.name)),
        ], []))
  }

  private var drawings: [Markup] {
    guard let chart = board.chart, chart.axis.count > 0 else { return [] }
    return [
      ChartDrawing(chart, width: 860, height: 260, variant: "wide").svg,
      ChartDrawing(chart, width: 350, height: 220, variant: "narrow").svg,
    ]
  }

  /// The moment that the slider is at.
  private var stage: Markup {
    Markup(
      "div", ["class": "stage", "hidden": "hidden"],
      Markup("p", ["class": "moment"], board.moments[start].name),
      table(named: board.title, of: board.moments[start], isMoving: true),
      Markup(
        "p",
        [
          "class": "sentence", "aria-live": "polite",
          "data-texts": Self.list(board.moments.map(\.sentence)),
        ], board.moments[start].sentence))
  }

  private var stills: [Markup] {
    board.stills.map { still in
      let moment = board.moments[still.index]
      return Markup(
        "div", [:],
        Markup("p", ["class": "moment"], Markup.words("\(still.name): \(moment.name)")),
        table(named: "\(still.name), \(moment.name)", of: moment, isMoving: false),
        Markup("p", ["class": "sentence"], Markup.words(moment.sentence)))
    }
  }

  private func table(
    named name: String, of moment: Storyboard.Moment, isMoving: Bool
  ) -> Markup {
    Markup(
      "table", ["class": "gauges", "aria-label": name],
      Markup(
        "thead", [:],
        Markup(
          "tr", [:],
          [Markup("td", [:], [])]
            + board.measures.map { Markup("th", ["scope": "col"], $0) })),
      Markup(
        "tbody", [:],
        board.choices.indices.map { choice in
          Markup(
            "tr", [:],
            [Markup("th", ["scope": "row"], board.choices[choice])]
              + board.measures.indices.map { measure in
                cell(
                  moment.cells[choice][measure],
                  through: isMoving ? board.moments.map { $0.cells[choice][measure] } : [])
              })
        }))
  }

  /// - Parameter cells: what it shows in all moments; empty where it never changes.
  private func cell(_ cell: Storyboard.Cell, through cells: [Storyboard.Cell]) -> Markup {
    let isMoving = !cells.isEmpty
    return Markup(
      "td",
      [
        "class": cell.isAlarming ? "alarming" : nil,
        "data-texts": isMoving ? Self.list(cells.map(\.text)) : nil,
        "data-fills": isMoving ? Self.list(cells.map { Self.percent($0.fill) }) : nil,
        "data-alarms": isMoving ? cells.map { $0.isAlarming ? "1" : "0" }.joined() : nil,
      ],
      Markup("span", ["class": "value"], cell.text),
      Markup(
        "span", ["class": "gauge", "aria-hidden": "true"],
        Markup("span", ["style": "width: \(Self.percent(cell.fill))%"], [])))
  }

  private static func percent(_ fill: Double) -> String {
    fill.isFinite ? "\(Int((100 * min(1, max(0, fill))).rounded()))" : "0"
  }

  /// What the script takes apart again.
  private static func list(_ texts: [String]) -> String {
    texts.map { $0.replacing("|", with: "/") }.joined(separator: "|")
  }
}
