/// An answer, ready to be told: once, as blocks of words, figures, tables and charts that every
/// renderer turns into its own form, and once as values for programs.
///
///     let report = HiringReport(scenario: scenario, plan: plan, explanations: [])
///     report.text(style: TextStyle(width: 100, colour: false, full: false))
///     report.html()
package protocol Report: Sendable {
  associatedtype Record: Encodable

  /// What the page is called.
  var title: String { get }
  /// The answer in one sentence; every form starts with it.
  var headline: String { get }
  /// The rest, in reading order.
  var sections: [Section] { get }
  /// The same for programs: property names are the JSON's keys, in order of declaration.
  var record: Record { get }
  /// The same for spreadsheets.
  var sheet: Sheet { get }
  /// How the page is laid out.
  var layout: PageLayout { get }
}

/// How a report's page is laid out.
package enum PageLayout: Sendable {
  /// As long as it has to be.
  case flowing
  /// One printed sheet of A4, upright.
  case oneSheet
}

extension Report {
  package var layout: PageLayout { .flowing }

  package func text(style: TextStyle) -> String {
    TextRenderer(style: style).text(of: self)
  }

  package func json() -> String {
    OrderedJSON(record).text + "\n"
  }

  package func csv() -> String {
    sheet.csv
  }

  /// One self-contained page: it needs no network and no script to be read.
  package func html() -> String {
    PageRenderer().page(of: self)
  }
}
