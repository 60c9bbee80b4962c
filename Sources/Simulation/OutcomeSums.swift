import Workforce

/// What some replications add up to. Several of these are put together in the replications' order,
/// so that it doesn't matter which was finished first, or on how many cores.
struct OutcomeSums {
  /// By queue, then by row, then by measure. Row 0 is the backlog, then the intervals, last the
  /// total.
  private(set) var queues: [RatioMoments]
  private(set) var groups: [RatioMoments]
  private(set) var totals: [[ReplicationTotal]]
  /// Waits counted by queue, cell and bin.
  private(set) var waits: [Double]
  /// Quantiles as each part alone would tell them, by queue, row and share.
  private(set) var quantiles: [RatioMoments]
  private(set) var replications = 0

  let rows: Int
  private let cells: Int
  private let desk: DeskModel

  static let shares = [0.5, 0.9, 0.95]

  init(_ desk: DeskModel) {
    self.desk = desk
    cells = desk.intervalCount + 2
    rows = desk.intervalCount + 2
    queues = Array(
      repeating: RatioMoments(), count: desk.queues.count * rows * QueueMeasure.allCases.count)
    groups = Array(
      repeating: RatioMoments(), count: desk.groups.count * rows * StaffMeasure.allCases.count)
    totals = Array(repeating: [], count: desk.queues.count)
    waits = Array(repeating: 0, count: desk.queues.count * cells * WaitHistogram.bins)
    quantiles = Array(
      repeating: RatioMoments(), count: desk.queues.count * rows * Self.shares.count)
  }

  func moments(queue: Int, row: Int, _ measure: QueueMeasure) -> RatioMoments {
    queues[(queue * rows + row) * QueueMeasure.allCases.count + measure.rawValue]
  }

  func moments(group: Int, row: Int, _ measure: StaffMeasure) -> RatioMoments {
    groups[(group * rows + row) * StaffMeasure.allCases.count + measure.rawValue]
  }

  func quantile(queue: Int, row: Int, share: Int) -> RatioMoments {
    quantiles[(queue * rows + row) * Self.shares.count + share]
  }

  /// The cells that a row is about.
  private func cells(ofRow row: Int) -> Range<Int> {
    row == rows - 1
      ? desk.warmUpIntervals + 1..<desk.intervalCount - desk.coolDownIntervals + 1
      : row..<row + 1
  }

  // MARK: One replication

  mutating func add(_ recorder: borrowing OutcomeRecorder) {
    replications += 1
    for queue in desk.queues.indices {
      let target = desk.queues[queue].target
      for row in 0..<rows {
        let cells = cells(ofRow: row)
        let seconds = Double(cells.count) * desk.intervalSeconds
        var sums = recorder.sums(queue: queue, cell: cells.lowerBound)
        for cell in cells.dropFirst() { sums = sums + recorder.sums(queue: queue, cell: cell) }
        let place = (queue * rows + row) * QueueMeasure.allCases.count
        for measure in QueueMeasure.allCases {
          let (top, bottom) = measure.quotient(sums, target, seconds: seconds)
          queues[place + measure.rawValue].add(top, bottom)
        }
        if row == rows - 1 { totals[queue].append(ReplicationTotal(sums, target)) }
      }
    }
    for group in desk.groups.indices {
      for row in 1..<rows {
        let cells = cells(ofRow: row)
        let seconds = Double(cells.count) * desk.intervalSeconds
        var sums = recorder.staff(group: group, cell: cells.lowerBound)
        for cell in cells.dropFirst() { sums = sums + recorder.staff(group: group, cell: cell) }
        let place = (group * rows + row) * StaffMeasure.allCases.count
        for measure in StaffMeasure.allCases {
          let (top, bottom) = measure.quotient(sums, seconds: seconds)
          groups[place + measure.rawValue].add(top, bottom)
        }
      }
    }
  }

  /// The waits of all replications that were added, which the recorder counted on through them.
  mutating func addWaits(_ recorder: borrowing OutcomeRecorder) {
    for queue in desk.queues.indices {
      for cell in 0..<cells
      where moments(queue: queue, row: min(cell, rows - 1), .offered).ratio ?? 0 > 0 {
        for bin in 0..<WaitHistogram.bins {
          waits[(queue * cells + cell) * WaitHistogram.bins + bin] = Double(
            recorder.waits(queue: queue, cell: cell, bin: bin))
        }
      }
      for row in 0..<rows {
        let found = quantiles(queue: queue, row: row)
        for (share, quantile) in zip(Self.shares.indices, found ?? []) {
          quantiles[(queue * rows + row) * Self.shares.count + share].add(quantile, 1)
        }
      }
    }
  }

  /// The waits that shares of a row's answered contacts stay under; nil if nobody was answered.
  func quantiles(queue: Int, row: Int) -> [Double]? {
    var counts = [Double](repeating: 0, count: WaitHistogram.bins)
    guard moments(queue: queue, row: row, .answered).ratio ?? 0 > 0 else { return nil }
    for cell in cells(ofRow: row) {
      let place = (queue * cells + cell) * WaitHistogram.bins
      for bin in 0..<WaitHistogram.bins { counts[bin] += waits[place + bin] }
    }
    return Self.shares.compactMap { WaitHistogram.quantile($0) { counts[$0] } }
  }

  // MARK: Several parts

  mutating func add(_ other: OutcomeSums) {
    replications += other.replications
    for index in queues.indices { queues[index].add(other.queues[index]) }
    for index in groups.indices { groups[index].add(other.groups[index]) }
    for queue in totals.indices { totals[queue] += other.totals[queue] }
    for index in waits.indices { waits[index] += other.waits[index] }
    for index in quantiles.indices { quantiles[index].add(other.quantiles[index]) }
  }
}

extension ReplicationTotal {
  fileprivate init(_ sums: OutcomeRecorder.QueueSums, _ target: WaitTarget) {
    self.init(
      offered: sums.offered, answered: sums.answered, abandoned: sums.abandoned,
      inTime: sums.answeredInTime, inTimeBase: sums.inTimeBase(target),
      answeredWaitSeconds: sums.answeredWaitSeconds)
  }
}
