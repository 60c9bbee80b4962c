import DemandMeasuring
import Workforce

/// Estimates what a desk is made of from the contacts of a channel.
struct LearningMeter {
  private let clock: WallClock
  private var patience = PatienceByHour()
  private var handleTime = HandleTimeMeter()
  private var handleTimeByHour = [HandleTimeMeter](repeating: HandleTimeMeter(), count: 24)
  private var line: LineMeter
  private(set) var days: ClosedRange<CalendarDate>?

  init(channel: ContactChannel, clock: WallClock) {
    self.clock = clock
    line = LineMeter(channel: channel)
  }

  /// Takes in a contact of the channel.
  mutating func add(_ contact: Contact) {
    let local = clock.localTime(at: contact.createdAt)
    days =
      min(
        local.date, days?.lowerBound ?? local.date)...max(
        local.date, days?.upperBound ?? local.date)
    patience.add(contact, hour: local.hour)
    handleTime.add(contact)
    handleTimeByHour[local.hour].add(contact)
    line.add(contact)
  }

  struct Result {
    let learnt: HistoryReplay.Learnt
    /// By hour of the day, as callers and what they want differ with it; nil where too few gave up.
    let patiences: [PatienceEstimate]?
    /// By hour of the day; that of all where too few came in the hour to tell.
    let handleTimes: [HandleTimeEstimate]
  }

  func result() throws(ReplayRefusal) -> Result {
    guard let handled = handleTime.estimate() else { throw .tooFewToLearn }
    let patient = patience.estimates()
    return Result(
      learnt: HistoryReplay.Learnt(
        patience: patient?.all, handleTime: handled,
        wrapUp: line.line().flatMap { measuredWrapUp(of: $0) }),
      patiences: patient?.byHour,
      handleTimes: handleTimeByHour.map { hour in
        hour.estimate().flatMap { $0.count >= Self.fewestOfAnHour ? $0 : nil } ?? handled
      })
  }

  /// With as many answered, the mean is known to a tenth or so.
  private static let fewestOfAnHour = 100
}
