import Workforce

/// What happened in one replication, summed by queue and interval, and by group and interval.
///
/// A contact is recorded when its wait is over, under the interval in which it came in; its waiting
/// under the intervals in which it waited. So it doesn't matter when the wait's end is noticed.
struct OutcomeRecorder: ~Copyable {
  /// One queue's sums in one cell.
  struct QueueSums: BitwiseCopyable {
    var offered = 0.0
    var answered = 0.0
    var answeredInTime = 0.0
    var abandoned = 0.0
    var abandonedInTime = 0.0
    var abandonedShort = 0.0
    var answeredWaitSeconds = 0.0
    var abandonedWaitSeconds = 0.0
    var delayed = 0.0
    /// Seconds of waiting within the cell.
    var waitingSeconds = 0.0
    var waitingAtEnd = 0.0
    var oldestAtEndSeconds = 0.0
    var turnedAway = 0.0
    var retrials = 0.0
  }

  /// One group's sums in one cell.
  struct StaffSums: BitwiseCopyable {
    var presentSeconds = 0.0
    var busySeconds = 0.0
    var inBetweenSeconds = 0.0
    /// Seconds with a chat in hand, and the chats' own, of which several go on at a time.
    var chattingSeconds = 0.0
    var chatSeconds = 0.0
  }

  private struct Promise: BitwiseCopyable {
    var targetSeconds = 0.0
    var shortSeconds = 0.0
    var countsOpenHoursOnly = false
  }

  let queueCount: Int
  let groupCount: Int
  /// A cell for what was before the first interval, one for each interval, one for what comes after
  /// the last.
  let cells: Int
  let intervalSeconds: Double
  private var sums: Table<QueueSums>
  private var staff: Table<StaffSums>
  private var waits: Table<UInt32>
  private var promises: Table<Promise>
  private let clocks: [OpenClock]

  init(_ desk: DeskModel) {
    queueCount = desk.queues.count
    groupCount = desk.groups.count
    cells = desk.intervalCount + 2
    intervalSeconds = desk.intervalSeconds
    sums = Table(queueCount * cells, of: QueueSums())
    staff = Table(groupCount * cells, of: StaffSums())
    waits = Table(queueCount * cells * WaitHistogram.bins, of: 0)
    promises = Table(
      desk.queues.map {
        Promise(
          targetSeconds: $0.target.seconds, shortSeconds: $0.target.shortAbandonSeconds,
          countsOpenHoursOnly: $0.target.countsOpenHoursOnly && $0.hours != nil)
      }, else: Promise())
    clocks = desk.queues.map { OpenClock($0.hours?.open ?? []) }
  }

  /// Waits are counted on through the replications; all else begins anew.
  func begin() {
    sums.fill(with: QueueSums())
    staff.fill(with: StaffSums())
  }

  func sums(queue: Int, cell: Int) -> QueueSums { sums[queue * cells + cell] }
  func staff(group: Int, cell: Int) -> StaffSums { staff[group * cells + cell] }
  func waits(queue: Int, cell: Int, bin: Int) -> UInt32 {
    waits[(queue * cells + cell) * WaitHistogram.bins + bin]
  }

  @inline(__always)
  func cell(at seconds: Double) -> Int {
    seconds < 0 ? 0 : Int(min(seconds / intervalSeconds, Double(cells - 2))) + 1
  }

  private func end(ofCell cell: Int) -> Double { Double(cell) * intervalSeconds }

  // MARK: Contacts

  @inline(__always)
  func offered(queue: Int, cell: Int, isRetrial: Bool) {
    sums[queue * cells + cell].offered += 1
    if isRetrial { sums[queue * cells + cell].retrials += 1 }
  }

  func turnedAway(queue: Int, cell: Int) { sums[queue * cells + cell].turnedAway += 1 }

  /// Somebody who was answered without having waited.
  @inline(__always)
  func answeredAtOnce(queue: Int, cell: Int) {
    let index = queue * cells + cell
    sums[index].answered += 1
    sums[index].answeredInTime += 1
    waits[index * WaitHistogram.bins] += 1
  }

  /// Somebody who came at `from` and was answered at `to`, in those cells.
  @inline(__always)
  func answered(queue: Int, from: Double, fromCell: Int, to: Double, toCell: Int) {
    let index = queue * cells + fromCell
    let promise = promises[queue]
    let wait = promise.countsOpenHoursOnly ? openWait(queue, from, to) : to - from
    sums[index].answered += 1
    sums[index].answeredWaitSeconds += wait
    sums[index].answeredInTime += wait <= promise.targetSeconds ? 1 : 0
    sums[index].delayed += wait > 0 ? 1 : 0
    waits[index * WaitHistogram.bins + WaitHistogram.bin(of: wait)] += 1
    waited(queue: queue, from: from, fromCell: fromCell, to: to, toCell: toCell)
  }

  /// Somebody who came at `from` and hung up at `to`.
  @inline(__always)
  func abandoned(queue: Int, from: Double, fromCell: Int, to: Double, toCell: Int) {
    let index = queue * cells + fromCell
    let promise = promises[queue]
    let wait = promise.countsOpenHoursOnly ? openWait(queue, from, to) : to - from
    sums[index].abandoned += 1
    sums[index].abandonedWaitSeconds += wait
    sums[index].abandonedInTime += wait <= promise.targetSeconds ? 1 : 0
    sums[index].abandonedShort += wait <= promise.shortSeconds ? 1 : 0
    sums[index].delayed += 1
    waited(queue: queue, from: from, fromCell: fromCell, to: to, toCell: toCell)
  }

  /// Somebody who still waits when the simulation ends.
  func leftWaiting(queue: Int, from: Double, fromCell: Int, to: Double) {
    sums[queue * cells + fromCell].delayed += 1
    waited(queue: queue, from: from, fromCell: fromCell, to: to, toCell: cells - 1)
  }

  @inline(__always)
  private func waited(queue: Int, from: Double, fromCell: Int, to: Double, toCell: Int) {
    if fromCell == toCell {
      sums[queue * cells + fromCell].waitingSeconds += to - from
    } else {
      waitedAcross(queue: queue, from: from, fromCell: fromCell, to: to, toCell: toCell)
    }
  }

  @inline(never)
  private func waitedAcross(queue: Int, from: Double, fromCell: Int, to: Double, toCell: Int) {
    var begun = max(0, from)
    for cell in fromCell..<toCell {
      let end = end(ofCell: cell)
      let index = queue * cells + cell
      sums[index].waitingSeconds += end - begun
      sums[index].waitingAtEnd += 1
      sums[index].oldestAtEndSeconds = max(sums[index].oldestAtEndSeconds, end - from)
      begun = end
    }
    sums[queue * cells + toCell].waitingSeconds += max(0, to - begun)
  }

  @inline(never)
  private func openWait(_ queue: Int, _ from: Double, _ to: Double) -> Double {
    clocks[queue].openSeconds(from: from, to: to)
  }

  // MARK: People

  func present(group: Int, cell: Int, seconds: Double) {
    staff[group * cells + cell].presentSeconds += seconds
  }

  /// What a group's people do with a stretch of time.
  enum Doing { case busy, inBetween, chatting, chat }

  @inline(__always)
  func spent(_ doing: Doing, group: Int, from: Double, fromCell: Int, to: Double, toCell: Int) {
    if fromCell == toCell {
      add(to - from, doing, group * cells + fromCell)
    } else {
      spentAcross(doing, group: group, from: from, fromCell: fromCell, to: to, toCell: toCell)
    }
  }

  @inline(never)
  private func spentAcross(
    _ doing: Doing, group: Int, from: Double, fromCell: Int, to: Double, toCell: Int
  ) {
    var begun = from
    for cell in fromCell..<toCell {
      add(end(ofCell: cell) - begun, doing, group * cells + cell)
      begun = end(ofCell: cell)
    }
    add(to - begun, doing, group * cells + toCell)
  }

  @inline(__always)
  private func add(_ seconds: Double, _ doing: Doing, _ index: Int) {
    switch doing {
    case .busy: staff[index].busySeconds += seconds
    case .inBetween: staff[index].inBetweenSeconds += seconds
    case .chatting: staff[index].chattingSeconds += seconds
    case .chat: staff[index].chatSeconds += seconds
    }
  }
}
