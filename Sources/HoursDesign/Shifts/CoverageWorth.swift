import Workforce

/// What one person more would be worth in every interval, kept up to date while people come and go.
///
/// Nobody is given to a need. The least price of those missing follows from sets of needs: at one price, as many
/// are missing as the worst set lacks, of those who serve any of it (P. Hall, 1935,
/// doi:10.1112/jlms/s1-10.37.26). With several prices, every step from one price to the next counts the needs
/// that cost at least as much.
struct CoverageWorth {
  /// By crew: which crews' people are interchangeable once they are at work; nil for who serves nothing.
  let groupOfCrew: [Int?]
  let groupCount: Int
  private let count: Int
  /// Steps of prices for an interval, each with its sets of needs as places in all sets; the last is that of needs
  /// where nobody may be missing, if there are any.
  private var steps: [(price: Double, sets: Range<Int>)]
  let hasHardNeeds: Bool
  /// What an interval costs in which somebody is missing at the dearest other price.
  private let dearestPrice: Double
  private let hours: Double
  private let setCount: Int
  /// By group: the sets of which its people serve any need, as bits.
  private let serves: [UInt64]
  /// People required beyond those at work, by interval and set.
  private var lacking: [Int32]
  /// By group and interval.
  private var worth: [Double]
  /// By group, sums of `worth` from the first interval on, over two periods.
  private var sums: [Double]
  private var price: [Double]
  /// The price of all who are missing.
  private(set) var missingPrice = 0.0

  /// Nil where the price of an interval doesn't follow from sets alone, or there are too many of them.
  ///
  /// - Parameter hardPrice: of an hour in which somebody is missing where nobody may be, above all others.
  init?(_ problem: ShiftDesignProblem, _ needs: NeedBundles, hardPrice: Double) {
    guard needs.bundles.count <= 10, needs.bundles.allSatisfy({ $0.overCostPerHour == 0 }),
      problem.occasional.allSatisfy({ $0.mostPeople.allSatisfy { $0 == 0 } })
    else { return nil }
    count = problem.intervalCount
    let groups = Set(needs.crewServes.filter { !$0.isEmpty }).sorted {
      $0.lexicographicallyPrecedes($1)
    }
    groupCount = groups.count
    groupOfCrew = needs.crewServes.map { groups.firstIndex(of: $0) }
    hours = Double(problem.intervalMinutes) / 60
    hasHardNeeds = needs.bundles.contains { $0.underCostPerHour == nil }
    dearestPrice = (needs.bundles.compactMap(\.underCostPerHour).max() ?? 0) * hours
    let prices = needs.bundles.map { [hours] in ($0.underCostPerHour ?? hardPrice) * hours }
    var steps: [(price: Double, sets: Range<Int>)] = []
    var sets: [Set<Int>] = []
    var last = 0.0
    for level in Set(prices).sorted() where level > 0 {
      let wanted = needs.bundles.indices.filter { prices[$0] >= level }
      let first = sets.count
      sets += Self.closedSets(of: wanted, groups)
      steps.append((level - last, first..<sets.count))
      last = level
    }
    guard sets.count <= 64 else { return nil }
    self.steps = steps
    setCount = sets.count
    serves = groups.map { group in
      sets.indices.reduce(0) { $0 | (sets[$1].isDisjoint(with: group) ? 0 : 1 << UInt64($1)) }
    }
    lacking = (0..<count).flatMap { interval in
      sets.map { set in Int32(set.reduce(0) { $0 + needs.bundles[$1].required[interval] }) }
    }
    worth = [Double](repeating: 0, count: groups.count * count)
    sums = [Double](repeating: 0, count: groups.count * (2 * count + 1))
    price = [Double](repeating: 0, count: count)
    for interval in 0..<count { refresh(interval) }
    addUp()
  }

  /// Sets that hold every need that nobody else serves.
  private static func closedSets(of wanted: [Int], _ groups: [[Int]]) -> [Set<Int>] {
    let servers = wanted.map { need in groups.indices.filter { groups[$0].contains(need) } }
    return (1..<(1 << wanted.count)).compactMap { bits in
      let places = wanted.indices.filter { bits >> $0 & 1 == 1 }
      let serving = Set(places.flatMap { servers[$0] })
      let isClosed = wanted.indices.allSatisfy { place in
        places.contains(place) || servers[place].isEmpty || !serving.isSuperset(of: servers[place])
      }
      return isClosed ? Set(places.map { wanted[$0] }) : nil
    }
  }

  /// Counts so many people more of a group at work in some intervals, which may go past the last.
  mutating func add(_ people: Int32, of group: Int, in intervals: Range<Int>) {
    let bits = serves[group]
    for place in intervals {
      let interval = place < count ? place : place - count
      let first = interval * setCount
      for set in 0..<setCount {
        lacking[first + set] -= people * Int32(truncatingIfNeeded: bits >> UInt64(set) & 1)
      }
      refresh(interval)
    }
  }

  /// What one person more of a group is worth in some intervals, as of the last `addUp()`.
  func worth(of group: Int, from start: Int, to end: Int) -> Double {
    let first = group * (2 * count + 1)
    return sums[first + end] - sums[first + start]
  }

  /// The same in one interval, now.
  func worth(of group: Int, in interval: Int) -> Double {
    worth[group * count + (interval < count ? interval : interval - count)]
  }

  mutating func setHardPrice(_ perHour: Double) {
    guard hasHardNeeds else { return }
    steps[steps.count - 1].price = perHour * hours - dearestPrice
    for interval in 0..<count { refresh(interval) }
  }

  mutating func addUp() {
    for group in 0..<groupCount {
      let first = group * (2 * count + 1)
      var sum = 0.0
      for place in 0..<2 * count {
        sum += worth[group * count + (place < count ? place : place - count)]
        sums[first + place + 1] = sum
      }
    }
  }

  private mutating func refresh(_ interval: Int) {
    var now = 0.0
    for group in 0..<groupCount { worth[group * count + interval] = 0 }
    for step in steps {
      var most: Int32 = 0
      var worst: UInt64 = 0
      for set in step.sets {
        let lacks = lacking[interval * setCount + set]
        if lacks > most {
          most = lacks
          worst = 1 << UInt64(set)
        } else if lacks == most {
          worst |= 1 << UInt64(set)
        }
      }
      guard most > 0 else { continue }
      now += step.price * Double(most)
      for group in 0..<groupCount where worst & ~serves[group] == 0 {
        worth[group * count + interval] += step.price
      }
    }
    missingPrice += now - price[interval]
    price[interval] = now
  }
}
