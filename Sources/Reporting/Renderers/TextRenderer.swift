import Workforce

/// A report for a terminal or a plain file: the answer first, then everything else, no line wider
/// than the style allows.
struct TextRenderer {
  let style: TextStyle
  private let indent = "  "

  func text(of report: some Report) -> String {
    let ink = Ink(isOn: style.colour)
    let sections = report.sections
      .filter { $0.media.contains(style.full ? .fullText : .shortText) }
      .compactMap { section -> [String]? in
        let body = section.blocks.flatMap { lines(of: $0, ink) }
        guard !body.isEmpty else { return nil }
        return (section.title.map { [ink.bold(printable($0))] } ?? []) + body
      }
    let headline = wrapped(report.headline).map(ink.bold)
    return ([headline] + sections).map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func lines(of block: Block, _ ink: Ink) -> [String] {
    switch block {
    case .paragraph(let text): wrapped(text)
    case .steps(let steps): lines(of: steps)
    case .keyFigures(let figures): lines(of: figures, ink)
    case .table(let table): TableText(table, style: style, ink: ink).lines
    case .chart(let chart): lines(of: chart, ink)
    case .smallCharts, .storyboard, .tradeOff: []
    case .timeline(let timeline):
      timeline.rows.flatMap {
        wrapped("\($0.name): \($0.opens.map { "open by \($0), " } ?? "")start \($0.starts)")
      }
    case .weekHeatMap(let map):
      map.lines(width: style.width - indent.count).flatMap {
        $0.displayWidth + indent.count <= style.width ? [indent + $0] : wrapped($0)
      }
    case .dayGrid(let grid):
      grid.lines(width: style.width - indent.count, ink: ink).map { $0.isEmpty ? $0 : indent + $0 }
    case .dayStrip(let strip): strip.lines.map { indent + $0 }
    case .yearCalendar(let calendar): calendar.lines.map { indent + $0 }
    case .notes(let notes): notes.flatMap { wrapped($0, hanging: "· ") }
    case .warnings(let warnings):
      warnings.flatMap { wrapped($0, hanging: "! ").map(ink.red) }
    case .assumptions(let assumptions):
      assumptions.flatMap { wrapped("\($0.text) Set it with `\($0.key)`.", hanging: "· ") }
    case .explanation(let explanation):
      TableText(explanation.table, style: style, ink: ink).lines
        + explanation.notes.flatMap { wrapped($0, hanging: "· ") }
    case .commands(let commands): lines(of: commands, ink)
    case .glossary(let terms):
      terms.flatMap { wrapped("\($0.word): \($0.meaning)", hanging: "· ") }
    }
  }

  private func lines(of steps: [String]) -> [String] {
    let shownCount = style.full || steps.count <= 9 ? steps.count : 8
    let rest = steps.count - shownCount
    return steps.prefix(shownCount).flatMap { wrapped($0, hanging: "· ") }
      + (rest > 0 ? wrapped("and \(rest) more; --all lists them.", hanging: "· ") : [])
  }

  private func lines(of figures: [KeyFigure], _ ink: Ink) -> [String] {
    let nameWidth = figures.map(\.name.displayWidth).max() ?? 0
    let valueWidth = figures.map(\.value.displayWidth).max() ?? 0
    let remarkStart = nameWidth + valueWidth + 3 * indent.count
    return figures.flatMap { figure in
      let start =
        indent + printable(figure.name).padded(to: nameWidth) + indent
        + printable(figure.value).padded(to: valueWidth, fromLeft: true)
      let remark = printable(figure.remark ?? "").wrapped(to: max(20, style.width - remarkStart))
      guard let first = remark.first else { return [start] }
      return [start + indent + ink.dim(first)]
        + remark.dropFirst().map { String(repeating: " ", count: remarkStart) + ink.dim($0) }
    }
  }

  private func lines(of chart: Chart, _ ink: Ink) -> [String] {
    guard chart.axis.count > 1 else { return [] }
    let first = chart.axis.name(at: 0)
    let last = chart.axis.name(at: chart.axis.count - 1)
    let top = chart.extents.max() ?? 0
    let series = chart.levels
    let nameWidth = series.map(\.name.displayWidth).max() ?? 0
    let values = series.map { series in
      (
        Numerals.fixed(series.values[0], digits: series.digits),
        Numerals.fixed(series.values[series.values.count - 1], digits: series.digits)
      )
    }
    let firstWidth = values.map(\.0.displayWidth).max() ?? 0
    let lastWidth = values.map(\.1.displayWidth).max() ?? 0
    let room = style.width - nameWidth - firstWidth - lastWidth - 8
    let unit = chart.unit == "people" && top == 1 ? "person" : chart.unit
    let heading =
      "\(chart.title), \(first) to \(last); a full block is \(Numerals.short(top)) \(unit)"
    return heading.wrapped(to: style.width - indent.count).map { indent + ink.dim($0) }
      + zip(series, values).map { series, ends in
        indent + series.name.padded(to: nameWidth) + indent
          + ends.0.padded(to: firstWidth, fromLeft: true) + " "
          + Sparkline.text(of: series.values, upTo: top, width: room) + " "
          + ends.1.padded(to: lastWidth, fromLeft: true)
      }
  }

  private func lines(of commands: [Command], _ ink: Ink) -> [String] {
    let lineWidth = commands.map(\.line.displayWidth).max() ?? 0
    let purposeWidth = commands.map(\.purpose.displayWidth).max() ?? 0
    let isBeside = lineWidth + purposeWidth + 4 <= style.width
    return commands.flatMap { command in
      isBeside
        ? [indent + command.line.padded(to: lineWidth) + indent + ink.dim(command.purpose)]
        : [indent + command.line, indent + indent + ink.dim(command.purpose)]
    }
  }

  /// Lines of at most the style's width; `hanging` marks the first and indents the others.
  private func wrapped(_ text: String, hanging: String = "") -> [String] {
    let lead = hanging.isEmpty ? "" : indent
    let room = max(20, style.width - lead.count - hanging.count)
    return printable(text).wrapped(to: room).enumerated().map { index, line in
      lead + (index == 0 ? hanging : String(repeating: " ", count: hanging.count)) + line
    }
  }
}

/// Bold, dim and red for terminals, after ECMA-48 (1991), section 8.3.117; nothing when it is off.
struct Ink {
  let isOn: Bool

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func dim(_ text: String) -> String { wrapped(text, "2") }
  func red(_ text: String) -> String { wrapped(text, "31") }

  private func wrapped(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
