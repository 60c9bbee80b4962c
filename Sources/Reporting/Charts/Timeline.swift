package import Workforce

/// Spans of time under each other, each in two phases: hires from the open requisition to the first
/// day, and from there to full productivity. Also known as a Gantt chart.
package struct Timeline: Sendable {
  package var id: String
  package var title: String
  package var summary: String
  package var firstPhase: String
  package var secondPhase: String
  package var rows: [Row]

  package init(
    id: String, title: String, summary: String, firstPhase: String, secondPhase: String,
    rows: [Row]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.firstPhase = firstPhase
    self.secondPhase = secondPhase
    self.rows = rows
  }

  package struct Row: Sendable {
    package var name: String
    /// When the first phase begins; nil if that isn't known.
    package var opens: CalendarDate?
    /// Where the first phase ends and the second begins.
    package var starts: CalendarDate
    package var ends: CalendarDate

    package init(name: String, opens: CalendarDate?, starts: CalendarDate, ends: CalendarDate) {
      self.name = name
      self.opens = opens
      self.starts = starts
      self.ends = ends
    }
  }
}
