import Dispatch
import Foundation
import Synchronization
import Workforce

/// All replications together: quantiles of every step, break dates and sums.
func outcome(
  of records: [StormRecord], _ model: StormModel, _ policy: StormPolicy, _ terms: StormTerms
) -> StormOutcome {
  let problem = model.problem
  let replications = records.reduce(0) { $0 + $1.laneCount }
  let first = records.flatMap { $0.firstBreak.prefix($0.laneCount) }
  let over = records.flatMap { $0.overAt.prefix($0.laneCount) }
  let broken = zip(first, over).filter { $0.0 >= 0 }
  func sample(_ value: (StormRecord) -> Lanes) -> Percentiles {
    Percentiles(
      of: records.flatMap { record in
        let lanes = value(record)
        return (0..<record.laneCount).map { lanes[$0] }
      })
  }
  let isPaid = problem.lines.contains { $0.role.salaryPerYear != nil }
  return StormOutcome(
    policy: policy.name, replications: replications,
    steps: steps(of: records, model, terms, replications: replications),
    breaks: BreakDate(of: first),
    teams: problem.hiring.teams.enumerated().map { TeamBreak(of: records, team: $0, named: $1) },
    brokenByMonth: (0..<model.calendar.monthCount).map { month in
      let last = model.calendar.month.lastIndex { $0 <= month } ?? 0
      return Double(first.count { (0...last).contains($0) }) / Double(replications)
    },
    stepsToRecover: broken.isEmpty
      ? nil
      : Percentiles(
        of: broken.map { Double(($0.1 >= 0 ? $0.1 : problem.stepCount) - $0.0) }),
    stillBroken: broken.isEmpty
      ? 0 : Double(broken.count { $0.1 < 0 }) / Double(broken.count),
    customersAtEnd: sample(\.customersAtEnd), churned: sample(\.totals.churned),
    leavers: sample(\.totals.leavers), hires: sample(\.totals.hires),
    failedContacts: sample(\.totals.failedContacts), cost: isPaid ? sample(\.totals.cost) : nil,
    revenue: problem.customerValuePerMonth == nil ? nil : sample(\.totals.revenue))
}

/// Steps with their quantiles, worked out side by side: each is a sample of its own. None where none were
/// kept.
private func steps(
  of records: [StormRecord], _ model: StormModel, _ terms: StormTerms, replications: Int
) -> [StormStep] {
  let problem = model.problem
  let kept = records.map(\.steps)
  guard kept.allSatisfy({ !$0.isEmpty }) else { return [] }
  let results = Mutex<[StormStep?]>(Array(repeating: nil, count: problem.stepCount))
  let chunks = min(
    terms.cores ?? ProcessInfo.processInfo.activeProcessorCount, problem.stepCount)
  DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
    // Only the last block may have lanes that don't count, behind all others.
    var sample = [SIMD8<Float>](repeating: SIMD8(), count: kept.count)
    for index in stride(from: chunk, to: problem.stepCount, by: chunks) {
      func percentiles(_ measure: StormRecord.Measure) -> Percentiles {
        let column = StormRecord.place(index, measure)
        for block in kept.indices { sample[block] = kept[block][column] }
        return sample.withUnsafeMutableBytes {
          Percentiles(of: $0.bindMemory(to: Float.self)[..<replications])
        }
      }
      let parts = StepParts(of: records, model, index, replications: replications)
      let step = StormStep(
        index: index, firstDay: problem.day(ofStep: index), customers: percentiles(.customers),
        contacts: percentiles(.contacts), capacity: percentiles(.capacity),
        backlog: percentiles(.backlog), waitHours: percentiles(.waitHours),
        abandonment: percentiles(.abandonment), monthlyChurn: percentiles(.monthlyChurn),
        people: percentiles(.people),
        probabilityMissed: Double(records.reduce(0) { $0 + $1.failing[index] })
          / Double(replications),
        segments: parts.segments, channels: parts.channels, languages: parts.languages,
        lines: parts.lines)
      results.withLock { $0[index] = step }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// Mean values of one step's parts.
private struct StepParts {
  var segments: [StormStep.Part] = []
  var channels: [StormStep.Part] = []
  var languages: [StormStep.Part] = []
  var lines: [StormStep.LinePart] = []

  init(of records: [StormRecord], _ model: StormModel, _ index: Int, replications: Int) {
    let problem = model.problem
    let count = StormRecord.partCount(model)
    var place = index * count - 1
    func mean() -> Double {
      place += 1
      return records[0].parts[place] / Double(replications)
    }
    for segment in problem.hiring.segments {
      let contacts = mean()
      segments.append(StormStep.Part(name: segment.name, contacts: contacts, customers: mean()))
    }
    let writing = mean()
    let calling = mean()
    for channel in problem.channels {
      let all = channel.isLive ? model.channels.liveShare : model.channels.deferredShare
      let contacts = channel.isLive ? calling : writing
      channels.append(
        StormStep.Part(
          name: channel.name, contacts: all > 0 ? contacts * channel.share / all : 0))
    }
    let known = problem.languages.compactMap(\.share).reduce(0, +)
    for language in problem.languages where known > 0 {
      languages.append(
        StormStep.Part(
          name: language.name, contacts: (writing + calling) * (language.share ?? 0) / known))
    }
    for line in problem.lines {
      let people = mean()
      let capacity = mean()
      lines.append(
        StormStep.LinePart(
          team: line.team, role: line.role.name, people: people, capacity: capacity,
          backlog: mean()))
    }
  }
}

extension TeamBreak {
  fileprivate init(of records: [StormRecord], team: Int, named name: String) {
    let first = records.flatMap { $0.breakStep[team].prefix($0.laneCount) }
    let causes = records.flatMap { $0.cause[team].prefix($0.laneCount) }.compactMap(\.self)
    self.init(
      team: name, breaks: BreakDate(of: first),
      causes: Dictionary(grouping: causes, by: \.self).mapValues {
        Double($0.count) / Double(causes.count)
      })
  }
}

extension BreakDate {
  /// - Parameter first: the first failing step of each replication, −1 for never.
  init(of first: [Int]) {
    let broken = first.filter { $0 >= 0 }.sorted()
    /// The step by which a share of all replications has failed.
    func step(_ share: Double) -> Int? {
      let place = max(0, Int((share * Double(first.count)).rounded(.up)) - 1)
      return place < broken.count ? broken[place] : nil
    }
    let (low, high) = wilsonInterval(broken.count, of: first.count)
    self.init(
      p10: step(0.1), p50: step(0.5), p90: step(0.9),
      probability: Double(broken.count) / Double(first.count), probabilityLow: low,
      probabilityHigh: high)
  }
}

/// Where the true share lies with 95 % confidence: E. B. Wilson, "Probable Inference, the Law of
/// Succession, and Statistical Inference", Journal of the American Statistical Association 22, 1927,
/// doi:10.1080/01621459.1927.10502953.
func wilsonInterval(_ count: Int, of all: Int) -> (low: Double, high: Double) {
  let z = 1.959963984540054
  let size = Double(all)
  let share = Double(count) / size
  let spread = z * (share * (1 - share) / size + z * z / (4 * size * size)).squareRoot()
  let scale = 1 + z * z / size
  return (
    max(0, (share + z * z / (2 * size) - spread) / scale),
    min(1, (share + z * z / (2 * size) + spread) / scale)
  )
}

extension Percentiles {
  /// Of a sample that isn't empty.
  init(of sample: [Double]) {
    var sample = sample
    self = sample.withUnsafeMutableBufferPointer { Percentiles(of: $0[...]) }
  }

  /// Of a sample that isn't empty, which is partly sorted by this.
  fileprivate init<Value: BinaryFloatingPoint>(of sample: Slice<UnsafeMutableBufferPointer<Value>>)
  {
    let sample = UnsafeMutableBufferPointer(rebasing: sample)
    // From the middle outwards, so that each later selection has half as much to do.
    let middle = select(0.5, in: sample, from: 0, to: sample.count - 1)
    let half = (sample.count - 1) / 2
    self.init(
      p10: select(0.1, in: sample, from: 0, to: half), p50: middle,
      p90: select(0.9, in: sample, from: half, to: sample.count - 1))
  }
}

/// The value below which a share of a sample lies, the lower of two neighbours: also known as quickselect
/// (C. A. R. Hoare, "Algorithm 65: Find", 1961, doi:10.1145/366622.366647). Afterwards nothing before its
/// place is larger, and nothing behind it smaller.
private func select<Value: BinaryFloatingPoint>(
  _ share: Double, in sample: UnsafeMutableBufferPointer<Value>, from: Int, to: Int
) -> Double {
  let place = Int(Double(sample.count - 1) * share)
  var low = min(from, place)
  var high = max(to, place)
  while low < high {
    let pivot = sample[(low + high) / 2]
    var left = low
    var right = high
    while left <= right {
      while sample[left] < pivot { left += 1 }
      while sample[right] > pivot { right -= 1 }
      if left <= right {
        sample.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if place <= right {
      high = right
    } else if place >= left {
      low = left
    } else {
      break
    }
  }
  return Double(sample[place])
}
