import Foundation
import StormTesting

/// A company of 300 people whose targets fail in some of its replications, in plain figures: `problem` makes
/// a storm of them, and peers read them as JSON.
struct Company: Encodable {
  var firstDay = "2027-01-01"
  var weeks: Int
  var teams: Int
  var segments: [Segment]
  var lines: [Line]
  var channels = [
    Channel(name: "Phone", share: 0.25, patienceSeconds: 300, mostAbandonment: 0.15),
    Channel(name: "Chat", share: 0.15, patienceSeconds: 180, mostAbandonment: 0.15),
    Channel(name: "E-mail", share: 0.5, promiseDays: 2),
    Channel(name: "Social media", share: 0.1, promiseDays: 1),
  ]
  var openHoursPerWeek = 65.0
  var peak = 1.3
  var event = Event()
  var curves = Curves()
  /// The coefficient of variation of each uncertain input.
  var spread = [
    "sales": 0.15, "retention": 0.1, "incidentRate": 0.04, "productivity": 0.03, "attrition": 0.25,
    "timeToFill": 0.15, "eventSize": 0.25,
  ]
  var weeklyVariation = 0.05
  var timeToFillDays = TimeToFillDays()
  var noticeDays = 30.0
  var graduation = 0.9
  var customerValuePerMonth = 50.0
  var abandonment: Abandonment

  struct Segment: Encodable {
    var team: Int
    /// By months since they joined, the last for all who are older.
    var customers: [Double]
    var contactsPerMonth: [Double]
    var addsPerMonth: Double
    var monthlyChurn = 0.02
  }

  struct Line: Encodable {
    var team: Int
    var role: Role
    /// By months of tenure, the last for all who are there longer.
    var people: [Double]
    /// People who are planned to start, by month.
    var hires: [Int]
  }

  struct Role: Encodable {
    var name: String
    /// 0 for those who take contacts, who take what others can't solve, or who take none.
    var contactsPerMonth = 0.0
    /// The share of the first line's contacts that they take; 0 for the first line itself.
    var escalationRate = 0.0
    var coachingHoursPerNewHire = 0.0
    var ramp: [Double] = []
    /// Up to three months of tenure, and later.
    var monthlyAttrition: [Double]
    var salaryPerYear: Double
    var hiringCost: Double
    var hoursPerMonth = 128.0
  }

  struct Channel: Encodable {
    var name: String
    var share: Double
    /// Of those in which customers wait on the line.
    var patienceSeconds: Double?
    var mostAbandonment: Double?
    /// Of all others.
    var promiseDays: Double?
  }

  struct Event: Encodable {
    var start = "2027-09-06"
    var holdDays = 14.0
    var halfLifeDays = 28.0
    var incidentFactor = 1.1
    var addsFactor = 1.5
    var shiftToLive = 0.1
  }

  /// Each response by its threshold, the distance above it at which half of the most is reached, and the
  /// most.
  struct Curves: Encodable {
    var repeatContacts = [1, 3, 0.4]
    var repeatWork = 0.3
    var channelShift = [1, 3, 0.5]
    var redial = 0.5
    var leastForWriting = 0.25
    var churn = [1.0, 4, 4]
    var churnDelayDays = 14.0
    var daysFeltPerGivenUp = 4.0
    var attrition = [1, 0.25, 1]
    var attritionDelayDays = 42.0
    var absence = [1, 0.5, 0.05]
    var tooLateHalfLifeDays = 21.0
  }

  struct TimeToFillDays: Encodable {
    var p50 = 45.0
    var p80 = 60.0
    var p95 = 80.0
  }

  /// The share of those who call that give up, for 1, 2, 4 … people at work and loads of 0, 1/16, 2/16 …
  struct Abandonment: Encodable {
    var loadStep = 0.0625
    var shares: [[Double]]
  }
}

extension Company {
  /// 48,000 customers and 300 people, however many segments and teams they are in.
  init(weeks: Int, teams: Int, segments: Int) {
    self.weeks = weeks
    self.teams = teams
    self.segments = (0..<segments).map { index in
      let share = 1 / Double(segments)
      // The young write more often, in some segments more than in others.
      let young = 1 + Double(index % 4) * 0.25
      return Segment(
        team: index % teams, customers: [1200, 1200, 1200, 44_400].map { $0 * share },
        contactsPerMonth: [2 * young, 1.5 * young, 1, 0.8], addsPerMonth: 1200 * share)
    }
    let months = weeks * 12 / 52 + 1
    let share = 1 / Double(teams)
    lines = (0..<teams).flatMap { team in
      let hires = { Self.hires(perYear: $0, months: months, team: team, of: teams) }
      return [
        Line(
          team: team, role: .representative, people: [1, 1, 1, 216 * share - 3], hires: hires(72)),
        Line(team: team, role: .specialist, people: [0, 0, 0, 60 * share], hires: hires(12)),
        Line(team: team, role: .manager, people: [0, 0, 0, 24 * share], hires: hires(3)),
      ]
    }
    let live = channels.filter { $0.patienceSeconds != nil }
    let patience =
      live.reduce(0) { $0 + $1.share * ($1.patienceSeconds ?? 0) }
      / live.reduce(0) { $0 + $1.share }
    let handleSeconds =
      3600 * Role.representative.hoursPerMonth / Role.representative.contactsPerMonth
    let table = AbandonmentTable(patience: patience / handleSeconds, peak: peak)
    abandonment = Abandonment(shares: [])
    abandonment.shares = (0...10).map { size in
      (0...48).map { load in
        // The end of the table itself is past its last load.
        table.share(
          agents: Double(1 << size), load: min(Double(load) * abandonment.loadStep, 2.999_999))
      }
    }
  }

  /// A team's part of what all hire, as even over the months as whole people can be.
  private static func hires(perYear: Int, months: Int, team: Int, of teams: Int) -> [Int] {
    (0..<months).map { month in
      (perYear * month / 12..<perYear * (month + 1) / 12).count { $0 % teams == team }
    }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension Company.Role {
  static let representative = Self(
    name: "Representative", contactsPerMonth: 250, ramp: [0.25, 0.5, 0.75],
    monthlyAttrition: [0.03, 0.02], salaryPerYear: 48_000, hiringCost: 4000)
  static let specialist = Self(
    name: "Specialist", contactsPerMonth: 120, escalationRate: 0.1, coachingHoursPerNewHire: 8,
    ramp: [0.25, 0.5, 0.75], monthlyAttrition: [0.01, 0.01], salaryPerYear: 60_000,
    hiringCost: 6000)
  static let manager = Self(
    name: "Manager", monthlyAttrition: [0.01, 0.01], salaryPerYear: 80_000, hiringCost: 8000)
}
