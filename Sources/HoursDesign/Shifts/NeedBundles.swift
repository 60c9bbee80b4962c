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
