import Workforce

/// Everything that one replication adds up, to be looked at by itself: by queue or group, then by
/// cell, of which the first is what was before the beginning and the last what comes after the end.
struct ReplicationRecord {
  /// How a replication is played. All ways come to the same.
  enum Way {
    /// Customer by customer; for one line and one group only.
    case customerByCustomer
    /// Event by event, where it makes no difference without noticing hang-ups when they happen.
    case eventByEvent
    /// Event by event, hang-ups included.
    case noticingEverything
  }

  let queues: [[OutcomeRecorder.QueueSums]]
  let groups: [[OutcomeRecorder.StaffSums]]
  let waits: [[[UInt32]]]
  /// Contacts in line × seconds by queue, counted by the clock; empty unless everything is noticed.
  let linedUp: [Double]

  /// Plays the replications up to and including `replication`; waits are counted over all of them.
  init(_ desk: DeskModel, seed: UInt64, replication: Int = 0, way: Way = .eventByEvent) {
    if way == .customerByCustomer {
      var played = FirstComeDesk(desk)
      for index in 0...replication { played.play(seed: seed, replication: index) }
      self.init(played.recorder, linedUp: [])
    } else {
      var played = SupportDesk(
        desk, noticesHangUpsLate: way == .eventByEvent, countsLines: way == .noticingEverything)
      for index in 0...replication { played.play(seed: seed, replication: index) }
      self.init(played.recorder, linedUp: played.linedUp)
    }
  }

  private init(_ recorder: borrowing OutcomeRecorder, linedUp: [Double]) {
    var queues: [[OutcomeRecorder.QueueSums]] = []
    var groups: [[OutcomeRecorder.StaffSums]] = []
    var waits: [[[UInt32]]] = []
    for queue in 0..<recorder.queueCount {
      var sums: [OutcomeRecorder.QueueSums] = []
      var counts: [[UInt32]] = []
      for cell in 0..<recorder.cells {
        sums.append(recorder.sums(queue: queue, cell: cell))
        var bins: [UInt32] = []
        for bin in 0..<WaitHistogram.bins {
          bins.append(recorder.waits(queue: queue, cell: cell, bin: bin))
        }
        counts.append(bins)
      }
      queues.append(sums)
      waits.append(counts)
    }
    for group in 0..<recorder.groupCount {
      var sums: [OutcomeRecorder.StaffSums] = []
      for cell in 0..<recorder.cells { sums.append(recorder.staff(group: group, cell: cell)) }
      groups.append(sums)
    }
    self.queues = queues
    self.groups = groups
    self.waits = waits
    self.linedUp = linedUp
  }
}
