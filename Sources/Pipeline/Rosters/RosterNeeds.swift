import HoursDesign
import Staffing
import Workforce

/// Whom customers need in a roster's period, and what it costs where somebody is missing: week by week, for
/// the clocks of customers and sites may change between them.
struct RosterNeeds {
  private(set) var needs: [RosterNeed]
  private(set) var prices: [StaffingPrice] = []
  private var placeOfPrice: [StaffingPrice: Int] = [:]
  /// The same by what the price is made of, which is worked out once for weeks that are alike.
  private var placeOfQuarter: [Quarter: Int] = [:]

  /// What a quarter of an hour asks of a need.
  private struct Quarter: Hashable {
    let required: Int
    let contacts: Double
    /// Of handling them.
    let seconds: Double
    /// Agents for what is answered at once.
    let live: Double

    init(_ quarter: Int, required: Int, of queues: [HoursQueue]) {
      self.required = required
      contacts = queues.reduce(0) { $0 + $1.contacts[quarter] }
      seconds = queues.reduce(0) { $0 + $1.contacts[quarter] * $1.handleSeconds }
      live = queues.reduce(0) { $0 + $1.required[quarter] }
    }
  }

  /// - Parameters:
  ///   - start: of the first interval.
  ///   - hours: what the week from a Monday on asks for.
  init(
    start: Timestamp, intervalCount: Int, settings: RosterSettings,
    hours: (_ monday: CalendarDate) throws -> HoursProblem
  ) throws {
    let first = LocalTime(secondsSince1970: start.secondsSince1970).date
    var monday = first + -first.weekday
    needs = []
    var filled = 0
    while filled < intervalCount {
      let week = try hours(monday)
      let design = ShiftDesignProblem(for: week)
      if needs.isEmpty { needs = design.needs.map { RosterNeed(name: $0.name, intervals: []) } }
      let begin = Timestamp(secondsSince1970: Int64(monday.dayNumber) * 86_400)
      let from = max(0, Int((start - begin) / 900))
      let upTo = min(HoursProblem.quarters, from + intervalCount - filled)
      for (index, need) in design.needs.enumerated() {
        let queues = week.queues.filter { $0.language == need.name && $0.isLive }
        for quarter in from..<upTo {
          let required = need.required[quarter]
          let place = place(of: Quarter(quarter, required: required, of: queues), settings)
          needs[index].intervals.append(.init(required: required, price: place))
        }
      }
      filled += upTo - from
      monday = monday + 7
    }
  }

  private mutating func place(of quarter: Quarter, _ settings: RosterSettings) -> Int {
    if let known = placeOfQuarter[quarter] { return known }
    let price = Self.price(of: quarter, settings)
    let place = placeOfPrice[price] ?? prices.count
    if place == prices.count {
      placeOfPrice[price] = place
      prices.append(price)
    }
    placeOfQuarter[quarter] = place
    return place
  }

  /// Points of a quarter of an hour by people at work: what each one missing costs in any case, and customers
  /// who wait too long.
  private static func price(of quarter: Quarter, _ settings: RosterSettings) -> StaffingPrice {
    let required = quarter.required
    let spare = max(1, settings.spareHourPoints / 4)
    if let flat = settings.missingHourPoints {
      return StaffingPrice(required: required, missing: max(1, flat / 4), spare: spare)
    }
    var points = StaffingPrice(required: required, missing: leastMissing, spare: spare).points
    guard quarter.contacts > 0, required > 0, quarter.live > 0 else {
      return StaffingPrice(points: points)
    }
    // Work that may wait gives way in proportion.
    let agents = Int(quarter.live.rounded(.up))
    let late = lateContacts(
      of: quarter.contacts, intervalSeconds: 900,
      handleSeconds: quarter.seconds / quarter.contacts,
      patience: usualPatience, within: usualThreshold, agentsUpTo: agents)
    func lateWith(_ people: Int) -> Double {
      let share = Double(people) * Double(agents) / Double(required)
      let low = min(agents, Int(share))
      let high = min(agents, low + 1)
      return late[low] + (late[high] - late[low]) * (share - Double(low))
    }
    var gain = 0
    for people in stride(from: required - 1, through: 0, by: -1) {
      let step = Int(((lateWith(people) - lateWith(people + 1)) * pointsPerLateContact).rounded())
      gain = max(gain, step, 0)
      points[people] = points[people + 1] + leastMissing + gain
    }
    return StaffingPrice(points: points)
  }

  /// What each quarter of an hour costs in which one person is missing, whoever comes.
  static let leastMissing = 10
  static let pointsPerLateContact = 5.0
  /// Seconds, where a roster is priced.
  static let usualPatience = 180.0
  static let usualThreshold = 60.0
}
