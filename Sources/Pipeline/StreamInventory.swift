package import Workforce

/// Every stream that the model lists or the history shows, with what both say of it: which come in
/// through the queue, and what those outside it mean.
package struct StreamInventory: Equatable, Sendable {
  /// The history's streams first, the most tickets first; then those that only the model has.
  package var lines: [Line]
  /// Nil without a history.
  package var measured: MeasuredStreams?
  /// Tickets that one representative solves in a month by the plan; nil without a model.
  package var ticketsPerRepPerMonth: Double?
  /// Tickets of the plan's first month; nil without a model.
  private let plannedTickets: Double?
  /// The model's streams, in its order.
  private let modelled: [Stream]

  /// One stream.
  package struct Line: Equatable, Sendable {
    package var name: String?
    package var standing: Standing
    package var model: Stream?
    package var measured: MeasuredStream?

    package init(name: String?, standing: Standing, model: Stream?, measured: MeasuredStream?) {
      self.name = name
      self.standing = standing
      self.model = model
      self.measured = measured
    }
  }

  /// Where a stream stands, and who says so.
  package enum Standing: String, Equatable, Encodable, Sendable {
    /// It comes in through the queue's system.
    case inQueue
    /// Calls and chats, which have a system of their own.
    case liveSystem
    case mergedByModel
    case outsideByModel
    /// It was imported from another system than the queue's.
    case outsideByHistory

    package var isOutside: Bool { self == .outsideByModel || self == .outsideByHistory }
  }

  /// - Parameters:
  ///   - measured: nil if nothing was imported.
  ///   - plan: nil if there is no model.
  package init(measured: MeasuredStreams?, plan: Plan?) {
    let known = plan?.scenario.hiring.streams ?? []
    modelled = known
    plannedTickets = plan?.hiring.months.first?.tickets
    self.measured = measured
    ticketsPerRepPerMonth = plan?.hiring.ticketsPerRepPerMonth
    let streams = measured?.streams ?? []
    lines = streams.map { stream in
      let model = known.first { $0.isCalled(stream.key.name) }
      return Line(
        name: stream.key.name,
        standing: Self.standing(of: stream, model: model, queue: measured?.queueSystem),
        model: model, measured: stream)
    }
    for model in known where !streams.contains(where: { model.isCalled($0.key.name) }) {
      lines.append(
        Line(
          name: model.name, standing: model.isMerged ? .mergedByModel : .outsideByModel,
          model: model, measured: nil))
    }
  }

  private static func standing(
    of stream: MeasuredStream, model: Stream?, queue: String?
  ) -> Standing {
    if let model { return model.isMerged ? .mergedByModel : .outsideByModel }
    if stream.key.system == queue { return .inQueue }
    return stream.isLive ? .liveSystem : .outsideByHistory
  }

  package var modelStreamCount: Int { modelled.count }
  /// The place of a stream in the model's list.
  package func position(of stream: Stream) -> Int? { modelled.firstIndex(of: stream) }

  package var outside: [Line] { lines.filter { $0.standing.isOutside && $0.isAlive } }
  /// All demand: of the history's streams and those that the model counts on top; without a history
  /// that of the plan's first month.
  package var ticketsPerMonth: Double {
    guard measured != nil else { return plannedTickets ?? 0 }
    return lines.filter { $0.measured != nil || $0.standing.isOutside }
      .reduce(0) { $0 + ($1.ticketsPerMonth ?? 0) }
  }
  package var outsidePerMonth: Double { outside.reduce(0) { $0 + ($1.ticketsPerMonth ?? 0) } }
  package var outsideShare: Double {
    ticketsPerMonth > 0 ? outsidePerMonth / ticketsPerMonth : 0
  }
  /// Fully ramped representatives for what comes in outside the queue; nil without a model.
  package var repsForOutside: Double? {
    ticketsPerRepPerMonth.flatMap { $0 > 0 ? outsidePerMonth / $0 : nil }
  }
}

extension StreamInventory.Line {
  /// Work in a month: measured, or else as the model says.
  package var ticketsPerMonth: Double? {
    measured?.ticketsPerMonth
      ?? model.map { $0.ticketsPerMonth * (1 - $0.duplicateShare) }
  }

  /// Whether something comes in there at all.
  package var isAlive: Bool { ticketsPerMonth.map { $0 > 0 } ?? true }

  /// Who answers it: as the model says, else whoever answers half of it or more.
  package var owner: String? {
    model?.owner ?? measured?.agents.first.flatMap { $0.share >= 0.5 ? $0.name : nil }
  }
}
