import Workforce

/// Choices as points: what each costs to the right, what it brings upwards, those that matter by letters.
package struct TradeOffPlot: Sendable {
  package var id: String
  package var title: String
  package var summary: String
  package var costTitle: String
  package var gainTitle: String
  package var points: [Point]

  package struct Point: Sendable {
    /// What a table calls it; nil for one of many.
    package var letter: String?
    package var cost: Double
    /// A share.
    package var gain: Double
    package var words: String
    /// Whether it is how things are.
    package var isNow: Bool

    package init(letter: String?, cost: Double, gain: Double, words: String, isNow: Bool = false) {
      self.letter = letter
      self.cost = cost
      self.gain = gain
      self.words = words
      self.isNow = isNow
    }
  }
}

/// A trade-off as SVG of a given width.
struct TradeOffDrawing {
  let plot: TradeOffPlot
  let width: Double
  let height: Double
  let variant: String
  private let left = 56.0
  private let bottom = 46.0
  private let top = 34.0

  init(_ plot: TradeOffPlot, width: Double, height: Double, variant: String) {
    self.plot = plot
    self.width = width
    self.height = height
    self.variant = variant
  }

  private var most: Double { max(1e-9, plot.points.map(\.cost).max() ?? 1) * 1.06 }
  private func x(_ cost: Double) -> Double { left + cost / most * (width - left - 18) }
  private func y(_ gain: Double) -> Double { top + (1 - gain) * (height - top - bottom) }

  var svg: Markup {
    let id = "\(plot.id)-\(variant)"
    return Markup(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart \(variant)",
        "viewBox": "0 0 \(px(width)) \(px(height))", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
      ],
      [
        Markup("title", ["id": "\(id)-title"], plot.title),
        Markup("desc", ["id": "\(id)-desc"], plot.summary),
        Markup(
          "g", ["class": "grid"],
          gains.map { gain in
            Markup(
              "line",
              ["x1": px(left), "x2": px(width - 18), "y1": px(y(gain)), "y2": px(y(gain))], [])
          }),
        Markup("g", ["class": "ticks"], labels),
        Markup("g", [:], plot.points.filter { $0.letter == nil }.map(dot)),
        Markup(
          "g", [:], plot.points.filter { $0.letter != nil }.flatMap { [dot($0), letter($0)] }),
      ])
  }

  private var gains: [Double] { [0, 0.25, 0.5, 0.75, 1] }

  private var labels: [Markup] {
    let ticks = LinearScale(
      covering: plot.points.map(\.cost), from: left, to: width - 18, about: width < 500 ? 3 : 6
    ).ticks.filter { $0 <= most }
    return gains.map { gain in
      Markup(
        "text",
        ["x": px(left - 8), "y": px(y(gain)), "dy": "0.32em", "text-anchor": "end"],
        Numerals.percent(gain))
    }
      + ticks.map { tick in
        Markup(
          "text",
          ["x": px(x(tick)), "y": px(height - bottom + 18), "text-anchor": "middle"],
          Numerals.whole(tick))
      } + [
        Markup(
          "text", ["x": px(width - 18), "y": px(height - 8), "text-anchor": "end"], plot.costTitle),
        Markup("text", ["x": "0", "y": "14"], plot.gainTitle),
      ]
  }

  private func dot(_ point: TradeOffPlot.Point) -> Markup {
    let isTold = point.letter != nil
    return Markup(
      "circle",
      [
        "class": point.isNow ? "dot dashed" : isTold ? "dot volume" : "dot thin",
        "cx": px(x(point.cost)), "cy": px(y(point.gain)), "r": isTold ? "5" : "2.5",
      ], [Markup("title", [:], point.words)])
  }

  private func letter(_ point: TradeOffPlot.Point) -> Markup {
    Markup(
      "text",
      [
        "class": "point-name", "x": px(x(point.cost)),
        "y": px(y(point.gain) + (point.isNow ? 19 : -9)),
        "text-anchor": "middle",
      ], point.letter ?? "")
  }
}

private func px(_ value: Double) -> String { PathData.pixels(value) }
