package import Workforce

/// One week of a storm for programs: medians, and their bands where people look at them.
package struct StormWeekRecord: Encodable, Sendable {
  /// Counted from 1.
  package let week: Int
  package let firstDay: CalendarDate
  package let customers: Double
  package let customersP10: Double
  package let customersP90: Double
  package let contacts: Double
  package let capacity: Double
  package let backlog: Double
  package let backlogP10: Double
  package let backlogP90: Double
  package let waitHours: Double
  package let waitHoursP10: Double
  package let waitHoursP90: Double
  package let abandonment: Double
  package let monthlyChurn: Double
  package let monthlyChurnP10: Double
  package let monthlyChurnP90: Double
  package let people: Double
  package let probabilityMissed: Double
  /// Means; null for all policies but the one asked about.
  package let segments: [PartRecord]?
  package let channels: [PartRecord]?
  package let languages: [PartRecord]?
  package let lines: [LineRecord]?

  init(_ step: StormStep, withParts: Bool) {
    week = step.index + 1
    firstDay = step.firstDay
    customers = step.customers.p50
    customersP10 = step.customers.p10
    customersP90 = step.customers.p90
    contacts = step.contacts.p50
    capacity = step.capacity.p50
    backlog = step.backlog.p50
    backlogP10 = step.backlog.p10
    backlogP90 = step.backlog.p90
    waitHours = step.waitHours.p50
    waitHoursP10 = step.waitHours.p10
    waitHoursP90 = step.waitHours.p90
    abandonment = step.abandonment.p50
    monthlyChurn = step.monthlyChurn.p50
    monthlyChurnP10 = step.monthlyChurn.p10
    monthlyChurnP90 = step.monthlyChurn.p90
    people = step.people.p50
    probabilityMissed = step.probabilityMissed
    segments = withParts ? step.segments.map(PartRecord.init) : nil
    channels = withParts ? step.channels.map(PartRecord.init) : nil
    languages = withParts ? step.languages.map(PartRecord.init) : nil
    lines = withParts ? step.lines.map(LineRecord.init) : nil
  }

  package struct PartRecord: Encodable, Sendable {
    package let name: String
    package let contacts: Double
    package let customers: Double?

    init(_ part: StormStep.Part) {
      name = part.name
      contacts = part.contacts
      customers = part.customers
    }
  }

  package struct LineRecord: Encodable, Sendable {
    package let team: String
    package let role: String
    package let people: Double
    package let capacity: Double
    package let backlog: Double

    init(_ line: StormStep.LinePart) {
      team = line.team
      role = line.role
      people = line.people
      capacity = line.capacity
      backlog = line.backlog
    }
  }
}
