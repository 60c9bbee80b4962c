/// What several choices come to, moment by moment: a page lets its reader step through the moments or
/// play them.
///
///     Storyboard(
///       id: "storm", title: "The storm", summary: "…", unit: "Week", measures: ["Wait"],
///       choices: ["Planned"], moments: weeks, stills: [("The launch", 8)], chart: waits)
package struct Storyboard: Sendable {
  /// Unique on a page; letters and hyphens.
  package var id: String
  package var title: String
  package var summary: String
  /// What a moment is called: "Week".
  package var unit: String
  /// What is told of each choice, in columns.
  package var measures: [String]
  /// What is compared, in rows.
  package var choices: [String]
  /// In order; never empty.
  package var moments: [Moment]
  /// The moments that paper, and a page without a script, show instead; the first is where a reader
  /// begins.
  package var stills: [Still]
  /// A picture over all moments, in which the one that is looked at is marked; a column for each.
  package var chart: Chart?

  package struct Moment: Sendable {
    /// "Week 14, from 2027-04-05".
    package var name: String
    /// What is to be seen, in words.
    package var sentence: String
    /// By choice, then by measure.
    package var cells: [[Cell]]
  }

  package struct Cell: Sendable {
    package var text: String
    /// How much of the most that it ever comes to, from 0 to 1.
    package var fill: Double
    package var isAlarming: Bool
  }

  package struct Still: Sendable {
    /// Why it is shown: "The launch".
    package var name: String
    /// Among the moments.
    package var index: Int
  }
}
