import DemandMeasuring
package import Workforce

/// A history as the edges hand it over: what came in, and who the customers are.
package struct DemandHistory {
  /// Calls its argument with every contact, in order of creation.
  let forEachContact: ((Contact) throws -> Void) throws -> Void
  let customers: [Customer]
  let volumes: [IntervalVolume]

  package init(
    customers: [Customer], volumes: [IntervalVolume],
    forEachContact: @escaping ((Contact) throws -> Void) throws -> Void
  ) {
    self.forEachContact = forEachContact
    self.customers = customers
    self.volumes = volumes
  }

  /// The demand that the contacts tell of; where there are none, that of the interval volumes. Nil
  /// if nothing came in.
  ///
  /// Volumes beside contacts may be the same calls counted again, so they are left out and said.
  ///
  /// - Parameters:
  ///   - duplicateHours: what a customer writes again within so many hours counts once; 0 for all.
  ///   - streams: those of the model. The plan counts the ones outside the queue on top, so they are
  ///     left out here, and said.
  package func measured(
    clock: WallClock, occasionalShare: Double? = nil, duplicateHours: Double? = nil,
    streams: [Stream] = [], progress: (Int) -> Void = { _ in }
  ) throws -> MeasuredDemand? {
    var terms = MeasuringTerms()
    if let occasionalShare { terms.occasionalShare = occasionalShare }
    if let duplicateHours { terms.duplicateHours = duplicateHours }
    let outside = streams.filter { !$0.isMerged }
    var meter = DemandMeter(clock: clock, customers: customers, terms: terms) { key in
      outside.contains { $0.isCalled(key.name) }
    }
    var count = 0
    try forEachContact { contact in
      meter.add(contact)
      count += 1
      progress(count)
    }
    guard var demand = meter.measured() else {
      return measuredDemand(volumes: volumes, customers: customers, clock: clock, terms: terms)
    }
    if !volumes.isEmpty {
      let offered = Int(volumes.reduce(0) { $0 + $1.offered }.rounded())
      demand.notices.append(
        "\(volumes.count) interval volumes (\(offered) offered) are left out: they may be the same"
          + " contacts counted again.")
    }
    return demand
  }

  /// Where tickets come in; nil if nothing did.
  package func measuredStreams(
    clock: WallClock, duplicateHours: Double? = nil, progress: (Int) -> Void = { _ in }
  ) throws -> MeasuredStreams? {
    var terms = MeasuringTerms()
    if let duplicateHours { terms.duplicateHours = duplicateHours }
    var meter = StreamMeter(clock: clock, terms: terms)
    var count = 0
    try forEachContact { contact in
      meter.add(contact)
      count += 1
      progress(count)
    }
    return meter.measured()
  }
}
