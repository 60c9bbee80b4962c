import Workforce

extension StormModel {
  /// What all channels of one kind are together.
  struct Channels {
    var liveShare = 0.0
    var deferredShare = 0.0
    /// The work of a contact ÷ that of a mean one.
    var liveWeight = 1.0
    var deferredWeight = 1.0
    /// The shortest promise of work that may wait.
    var promiseDays: Double
    /// The least that any live channel allows.
    var mostAbandonment = 1.0
    var openHoursPerWeek = 65.0
    /// Nil where nobody calls.
    var abandonment: AbandonmentTable?
  }
}

extension StormModel.Channels {
  /// - Parameter line: a first line, by whose handle times patience is counted; nil where there is none.
  init(_ problem: StormProblem, line: StormModel.Line?) {
    var patience = 0.0
    var peak = 0.0
    var hours = 0.0
    var liveWork = 0.0
    var deferredWork = 0.0
    var promise = Double.infinity
    // What escalates waits as what is written does, or as hiring promises where nothing is.
    promiseDays = problem.hiring.terms.promiseDays
    for channel in problem.channels where channel.share > 0 {
      switch channel.answering {
      case .live(let seconds, let most):
        liveShare += channel.share
        liveWork += channel.share * channel.weight
        patience += channel.share * seconds
        peak += channel.share * channel.peak
        hours += channel.share * channel.openHoursPerWeek
        mostAbandonment = min(mostAbandonment, most)
      case .deferred(let days):
        deferredShare += channel.share
        deferredWork += channel.share * channel.weight
        promise = min(promise, days)
      }
    }
    if deferredShare > 0 {
      deferredWeight = deferredWork / deferredShare
      promiseDays = promise
    }
    guard liveShare > 0 else { return }
    liveWeight = liveWork / liveShare
    openHoursPerWeek = hours / liveShare
    guard let line, line.contactsPerMonth > 0 else { return }
    let handleSeconds = 3600 * line.hoursPerMonth / line.contactsPerMonth * liveWeight
    abandonment = AbandonmentTable(
      patience: max(1e-6, patience / liveShare / max(1, handleSeconds)), peak: peak / liveShare)
  }
}
