import Workforce

/// Needs that the same people serve at the same prices, taken as one: they share their people freely, so
/// that only their sum matters.
struct NeedBundles {
  struct Bundle {
    /// Places in the problem's needs.
    var needs: [Int]
    /// By interval.
    var required: [Int]
    var underCostPerHour: Double?
    var overCostPerHour: Double
  }

  var bundles: [Bundle] = []
  /// By crew and by occasional capacity: the bundles that it serves.
  var crewServes: [[Int]]
  var occasionalServes: [[Int]]

  init(_ problem: ShiftDesignProblem) {
    struct Key: Hashable {
      var crews: [Int]
      var occasional: [Int]
      var under: Double?
      var over: Double
    }
    var places: [Key: Int] = [:]
    var bundleOfNeed: [Int] = []
    for (index, need) in problem.needs.enumerated() {
      let key = Key(
        crews: problem.crews.indices.filter { problem.crews[$0].serves.contains(index) },
        occasional: problem.occasional.indices.filter {
          problem.occasional[$0].serves.contains(index)
        },
        under: need.underCostPerHour, over: need.overCostPerHour)
      let place = places[key] ?? bundles.count
      if place == bundles.count {
        places[key] = place
        bundles.append(
          Bundle(
            needs: [], required: [Int](repeating: 0, count: need.required.count),
            underCostPerHour: need.underCostPerHour, overCostPerHour: need.overCostPerHour))
      }
      bundles[place].needs.append(index)
      for interval in need.required.indices {
        bundles[place].required[interval] += need.required[interval]
      }
      bundleOfNeed.append(place)
    }
    crewServes = problem.crews.map { Set($0.serves.map { bundleOfNeed[$0] }).sorted() }
    occasionalServes = problem.occasional.map { Set($0.serves.map { bundleOfNeed[$0] }).sorted() }
  }
}

extension NeedBundles {
  /// Sets of bundles for which somebody has to be counted: those that hold everything that nobody else serves,
  /// and that don't fall apart into others. Nil where there are too many bundles to look at every set.
  var tightSets: [Set<Int>]? {
    guard bundles.count <= 10 else { return nil }
    let sources = Set(crewServes + occasionalServes).map(Set.init)
    let servers = bundles.indices.map { bundle in
      Set(sources.indices.filter { sources[$0].contains(bundle) })
    }
    return (1..<(1 << bundles.count)).map { bits in
      Set(bundles.indices.filter { bits >> $0 & 1 == 1 })
    }.filter { set in
      let serving = set.reduce(into: Set<Int>()) { $0.formUnion(servers[$1]) }
      let isClosed = bundles.indices.allSatisfy {
        set.contains($0) || servers[$0].isEmpty || !servers[$0].isSubset(of: serving)
      }
      return isClosed && isConnected(set, servers)
    }
  }

  /// Whether one gets from every bundle of a set to every other by people who serve two of them.
  private func isConnected(_ set: Set<Int>, _ servers: [Set<Int>]) -> Bool {
    guard let first = set.min() else { return false }
    var reached: Set<Int> = [first]
    var isGrowing = true
    while isGrowing {
      let more = set.filter { bundle in
        !reached.contains(bundle)
          && reached.contains { !servers[$0].isDisjoint(with: servers[bundle]) }
      }
      reached.formUnion(more)
      isGrowing = !more.isEmpty
    }
    return reached == set
  }
}
