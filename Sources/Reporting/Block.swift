package import Workforce

/// A part of a report with its heading.
package struct Section: Sendable {
  /// Nil for what follows the headline directly.
  package var title: String?
  package var blocks: [Block]
  /// Where it is shown.
  package var media: Media

  package init(_ title: String?, on media: Media = .everywhere, _ blocks: [Block]) {
    self.title = title
    self.blocks = blocks
    self.media = media
  }
}

extension Section {
  /// Whether it continues the headline: words alone, without a heading.
  var isLead: Bool {
    title == nil && blocks.allSatisfy { if case .paragraph = $0 { true } else { false } }
  }

  /// Whether there is nothing to show under the heading.
  var isEmpty: Bool {
    blocks.allSatisfy { block in
      switch block {
      case .steps(let texts), .warnings(let texts), .notes(let texts): texts.isEmpty
      case .assumptions(let assumptions): assumptions.isEmpty
      case .table(let table): table.groups.allSatisfy(\.rows.isEmpty)
      case .chart(let chart): chart.axis.count == 0
      case .dayGrid(let grid): grid.groups.allSatisfy(\.rows.isEmpty)
      case .smallCharts(let charts): charts.isEmpty
      case .keyFigures(let figures): figures.isEmpty
      default: false
      }
    }
  }
}

/// Where a section is shown: a page has room for what a terminal leaves to another command.
package struct Media: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// A terminal that was asked for the gist.
  package static let shortText = Media(rawValue: 1)
  /// A terminal that was asked for everything.
  package static let fullText = Media(rawValue: 2)
  package static let page = Media(rawValue: 4)
  package static let text: Media = [.shortText, .fullText]
  package static let everywhere: Media = [.text, .page]
}

/// The smallest thing that a report tells and every renderer can show.
package enum Block: Sendable {
  case paragraph(String)
  /// What to do, in order. A terminal shows the first ones and counts the rest.
  case steps([String])
  case keyFigures([KeyFigure])
  case table(Table)
  case chart(Chart)
  /// Charts of one kind, to be compared; also known as small multiples. A terminal leaves them out.
  case smallCharts([Chart])
  case timeline(Timeline)
  case weekHeatMap(WeekHeatMap)
  case dayGrid(DayGrid)
  case dayStrip(DayStrip)
  /// A terminal leaves it out: the choices stand in a table beside it.
  case tradeOff(TradeOffPlot)
  case yearCalendar(YearCalendar)
  /// Moments to step through on a page. A terminal leaves it out.
  case storyboard(Storyboard)
  case warnings([String])
  /// What to know, in any order; all of it is shown.
  case notes([String])
  case assumptions([Assumption])
  case explanation(Explanation)
  case commands([Command])
  case glossary([Term])
}

/// A number with its name.
package struct KeyFigure: Sendable {
  package var name: String
  package var value: String
  /// What else to know about it, in a few words.
  package var remark: String?

  package init(_ name: String, _ value: String, remark: String? = nil) {
    self.name = name
    self.value = value
    self.remark = remark
  }
}

/// A line to type next, and what it gives.
package struct Command: Sendable {
  package var line: String
  package var purpose: String

  package init(_ line: String, _ purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}
