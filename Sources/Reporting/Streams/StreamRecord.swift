package import Pipeline
package import Workforce

/// The inventory of streams for programs. Property names are the keys.
package struct StreamRecord: Encodable, Sendable {
  package let ticketsPerMonth: Double
  package let outsideQueue: Outside
  package let streams: [Line]
  package let duplicates: [StreamDuplicates]
  package let duplicateHours: Double?
  package let timeZone: String?
  package let firstDay: CalendarDate?
  package let lastDay: CalendarDate?
  /// Items for the model's list `streams`, as YAML.
  package let modelLines: [String]
  package let notices: [String]

  package struct Outside: Encodable, Sendable {
    package let streams: Int
    package let ticketsPerMonth: Double
    package let share: Double
    package let reps: Double?
    package let ticketsPerRepPerMonth: Double?
  }

  package struct Line: Encodable, Sendable {
    package let name: String?
    package let standing: StreamInventory.Standing
    package let isOutside: Bool
    package let owner: String?
    package let ticketsPerMonth: Double?
    package let model: Model?
    package let measured: MeasuredStream?
  }

  package struct Model: Encodable, Sendable {
    package let name: String
    package let ticketsPerMonth: Double
    package let merged: Bool
    package let duplicates: Double
  }

  init(_ inventory: StreamInventory, modelLines: [String]) {
    ticketsPerMonth = inventory.ticketsPerMonth
    outsideQueue = Outside(
      streams: inventory.outside.count, ticketsPerMonth: inventory.outsidePerMonth,
      share: inventory.outsideShare, reps: inventory.repsForOutside,
      ticketsPerRepPerMonth: inventory.ticketsPerRepPerMonth)
    streams = inventory.lines.map { line in
      Line(
        name: line.name, standing: line.standing, isOutside: line.standing.isOutside,
        owner: line.owner, ticketsPerMonth: line.ticketsPerMonth,
        model: line.model.map {
          Model(
            name: $0.name, ticketsPerMonth: $0.ticketsPerMonth, merged: $0.isMerged,
            duplicates: $0.duplicateShare)
        }, measured: line.measured)
    }
    duplicates = inventory.measured?.duplicates ?? []
    duplicateHours = inventory.measured?.duplicateHours
    timeZone = inventory.measured?.timeZone
    firstDay = inventory.measured?.firstDay
    lastDay = inventory.measured?.lastDay
    self.modelLines = modelLines
    notices = inventory.measured?.notices ?? []
  }
}
