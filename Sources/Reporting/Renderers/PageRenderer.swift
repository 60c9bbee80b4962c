import Workforce

/// A report as one self-contained page of XHTML that browsers read as HTML: style, charts and the
/// little script inside it, nothing fetched.
struct PageRenderer {
  func page(of report: some Report) -> String {
    let sections = report.sections.filter { $0.media.contains(.page) && !$0.blocks.isEmpty }
    let root = Markup(
      "html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": "en", "xml:lang": "en"],
      Markup(
        "head", [:],
        Markup("meta", ["charset": "utf-8"], []),
        Markup(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
          ], []),
        Markup(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"], []),
        Markup("meta", ["name": "color-scheme", "content": "light dark"], []),
        Markup("title", [:], report.title),
        Markup("style", [:], [.verbatim(PageStyle.css)])),
      Markup(
        "body", ["class": report.layout == .oneSheet ? "sheet" : nil],
        patterns,
        Markup(
          "header", [:],
          [Markup("p", ["class": "name"], Markup.words(report.title))]
            + heading(report.headline)),
        Markup("main", [:], sections.enumerated().map { section($1, at: $0) }),
        Markup(
          "footer", [:],
          Markup("p", [:], "Made with Muster. Nothing here is fetched from a network.")),
        Markup("script", [:], [.verbatim(PageScript.source)])))
    return "<!DOCTYPE html>" + root.source + "\n"
  }

  /// A long headline's first sentence, and the rest as words below it.
  private func heading(_ headline: String) -> [Markup] {
    guard headline.count > 200, let end = headline.firstRange(of: ". ") else {
      return [Markup("h1", [:], Markup.words(headline))]
    }
    let first = headline[..<end.lowerBound] + "."
    return [
      Markup("h1", [:], Markup.words(String(first))),
      Markup("p", ["class": "rest"], Markup.words(String(headline[end.upperBound...]))),
    ]
  }

  /// What the style sheet fills shapes with; defined once, outside any drawing that may be hidden.
  private var patterns: Markup {
    Markup(
      "svg",
      ["xmlns": "http://www.w3.org/2000/svg", "class": "patterns", "aria-hidden": "true"],
      Markup(
        "defs", [:],
        Markup(
          "pattern",
          [
            "id": "hatch", "width": "5", "height": "5", "patternUnits": "userSpaceOnUse",
            "patternTransform": "rotate(45)",
          ],
          Markup("rect", ["width": "5", "height": "5", "class": "hatch-ground"], []),
          Markup(
            "line", ["x1": "0", "y1": "0", "x2": "0", "y2": "5", "class": "hatch-line"], []))))
  }

  private func section(_ section: Section, at index: Int) -> Markup {
    let id = "section-\(index + 1)"
    let heading = section.title.map { Markup("h2", ["id": id], $0) }
    return Markup(
      "section",
      ["class": section.className, "aria-labelledby": heading == nil ? nil : id],
      [heading].compactMap { $0 } + section.blocks.flatMap(markup))
  }

  private func markup(of block: Block) -> [Markup] {
    switch block {
    case .paragraph(let text): [Markup("p", [:], Markup.words(text))]
    case .steps(let steps): list(of: steps)
    case .keyFigures(let figures): [keyFigures(figures)]
    case .table(let table): PageTable(table).markup
    case .chart(let chart): [FigurePart(chart).markup]
    case .smallCharts(let charts):
      [Markup("div", ["class": "small"], charts.map(FigurePart.small))]
    case .timeline(let timeline): [FigurePart(timeline).markup]
    case .weekHeatMap(let map): [FigurePart(map).markup]
    case .dayGrid(let grid): [grid.markup]
    case .dayStrip(let strip): [FigurePart(strip).markup]
    case .tradeOff(let plot): [FigurePart(plot).markup]
    case .yearCalendar(let calendar): [FigurePart(calendar).markup]
    case .storyboard(let board): [StoryboardPart(board).markup]
    case .notes(let notes):
      notes.isEmpty
        ? [] : [Markup("ul", [:], notes.map { Markup("li", [:], Markup.words($0)) })]
    case .warnings(let warnings):
      warnings.isEmpty
        ? []
        : [
          Markup(
            "ul", ["class": "warnings"],
            warnings.map {
              Markup("li", [:], [Markup("strong", [:], "Warning: ")] + Markup.words($0))
            })
        ]
    case .assumptions(let assumptions):
      [
        Markup(
          "ul", [:],
          assumptions.map {
            Markup(
              "li", [:], .text("\($0.text) Set it with "), Markup("code", [:], $0.key), .text("."))
          })
      ]
    case .explanation(let explanation): [details(of: explanation)]
    case .commands(let commands):
      [
        Markup(
          "dl", ["class": "commands"],
          commands.flatMap {
            [Markup("dt", [:], Markup("code", [:], $0.line)), Markup("dd", [:], $0.purpose)]
          })
      ]
    case .glossary(let terms):
      [
        Markup(
          "dl", ["class": "glossary"],
          terms.map {
            Markup("div", [:], Markup("dt", [:], $0.word), Markup("dd", [:], $0.meaning))
          })
      ]
    }
  }

  /// The first ones; the others open on demand.
  private func list(of steps: [String]) -> [Markup] {
    let shownCount = steps.count <= 9 ? steps.count : 6
    func list(_ steps: some Sequence<String>) -> Markup {
      Markup("ul", ["class": "steps"], steps.map { Markup("li", [:], Markup.words($0)) })
    }
    let rest = steps.dropFirst(shownCount)
    return [list(steps.prefix(shownCount))]
      + (rest.isEmpty
        ? []
        : [
          Markup(
            "details", ["class": "more"], Markup("summary", [:], "\(rest.count) more"), list(rest))
        ])
  }

  private func keyFigures(_ figures: [KeyFigure]) -> Markup {
    Markup(
      "dl", ["class": "figures"],
      figures.map { figure in
        Markup(
          "div", [:],
          [
            Markup("dt", [:], Markup.words(figure.name)),
            Markup("dd", ["class": figure.value.count > 10 ? "long" : nil], figure.value),
          ] + (figure.remark.map { [Markup("dd", ["class": "remark"], Markup.words($0))] } ?? []))
      })
  }

  private func details(of explanation: Explanation) -> Markup {
    Markup(
      "details", ["class": "explanation"],
      [
        Markup(
          "summary", [:],
          Markup("span", [:], Markup.words(explanation.title)),
          Markup("strong", [:], explanation.formattedValue))
      ]
        + PageTable(explanation.table).markup
        + explanation.notes.map { Markup("p", ["class": "remark"], $0) })
  }
}

extension Section {
  /// Words alone may stand beside each other where a page is short of room.
  fileprivate var className: String? {
    if isLead { return "lead" }
    let isWords = blocks.allSatisfy { block in
      switch block {
      case .paragraph, .notes, .assumptions: true
      default: false
      }
    }
    return isWords ? "words" : nil
  }
}

/// A table of a page: one that may be wider than a telephone scrolls by itself.
struct PageTable {
  let table: Table

  init(_ table: Table) { self.table = table }

  var markup: [Markup] {
    let groups = table.groups.filter { !$0.rows.isEmpty }
    guard groups.count > 1 else {
      return groups.map(scrolling)
    }
    return groups.enumerated().map { index, group in
      Markup(
        "details", ["open": index == 0 ? "open" : nil],
        Markup("summary", [:], group.title ?? table.caption),
        scrolling(group))
    }
  }

  private func scrolling(_ group: Table.Group) -> Markup {
    let name = [table.caption, group.title].compactMap { $0 }.joined(separator: ": ")
    return Markup(
      "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": name],
      part(of: group, named: name))
  }

  private func part(of group: Table.Group, named name: String) -> Markup {
    Markup(
      "table", [:],
      Markup("caption", [:], Markup("span", [:], Markup.words(name))),
      Markup("thead", [:], Markup("tr", [:], table.columns.map(heading))),
      Markup("tbody", [:], group.rows.map(line)))
  }

  private func heading(of column: Table.Column) -> Markup {
    let title =
      column.meaning.map { Markup("abbr", ["title": $0], column.title) } ?? .text(column.title)
    // A bar repeats the figure beside it for the eye alone.
    return column.isBar
      ? Markup("td", ["class": "bar"], [])
      : Markup("th", ["scope": "col", "class": column.isNumber ? "number" : nil], [title])
  }

  private func line(of row: Table.Row) -> Markup {
    Markup(
      "tr", [:],
      zip(table.columns, row.cells).enumerated().map { index, pair in
        let (column, cell) = pair
        if let bar = cell.bar {
          let width = Numerals.fixed(100 * min(1, max(0, bar)), digits: 1)
          return Markup(
            "td", ["class": "bar", "aria-hidden": "true"],
            Markup("span", ["style": "width: \(width)%"], []))
        }
        let isWordy = index == 0 && cell.text.count > 20
        let isRoomy = index > 0 && !column.isNumber && cell.text.count > 12
        let classes = [
          column.isNumber ? "number" : nil, cell.emphasis.className, isWordy ? "wordy" : nil,
          isRoomy ? "roomy" : nil,
        ].compactMap { $0 }.joined(separator: " ")
        return index == 0
          ? Markup(
            "th", ["scope": "row", "class": classes.isEmpty ? nil : classes],
            Markup.words(cell.text))
          : Markup(
            "td", ["class": classes.isEmpty ? nil : classes], Markup.words(cell.text))
      })
  }
}

extension Table.Emphasis {
  fileprivate var className: String? {
    switch self {
    case .none: nil
    case .strong: "strong"
    case .shortfall: "shortfall"
    case .faint: "faint"
    }
  }
}
