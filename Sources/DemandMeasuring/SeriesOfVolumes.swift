package import Workforce

/// What came in through every queue of interval volumes, as forecasts take it; all of them are calls. Nil
/// if nothing came in.
///
/// An interval that spans several of the series' is spread evenly over them.
///
/// - Parameter limit: nothing from then on counts; nil for where the history ends.
package func demandSeries(
  volumes: [IntervalVolume], until limit: Timestamp? = nil, clock: WallClock, terms: WeekTerms
) -> DemandSeries? {
  let kept = volumes.filter { volume in
    volume.offered > 0 && (limit.map { volume.start < $0 } ?? true)
  }.sorted { $0.start < $1.start }
  guard let last = kept.last else { return nil }
  let recentFrom = clock.localTime(at: last.start).date.dayNumber - terms.weeks * 7
  var tallies = SeriesTallies(perDay: 86_400 / terms.intervalSeconds)
  for volume in kept {
    let queue = tallies.number(
      of: QueueKey(channel: .phone, skill: terms.bySkill ? volume.queue : nil))
    volume.forEachPart(of: Int64(terms.intervalSeconds)) { instant, count in
      let local = clock.localTime(at: instant)
      tallies.add(count, at: instant, local, queue: queue)
      if let handled = volume.handled, let seconds = volume.handleSeconds {
        let part = count / volume.offered
        let isRecent = local.date.dayNumber >= recentFrom
        tallies.addHandled(queue: queue) {
          $0.add(handled * part, seconds: seconds * part, at: local, isRecent: isRecent)
        }
      }
    }
  }
  let isCoarse = kept.contains { $0.lengthSeconds > terms.intervalSeconds }
  return tallies.series(
    clock: clock, until: limit,
    notices: isCoarse
      ? ["Some volumes are of longer intervals; they are spread evenly over the forecast's."] : [])
}
