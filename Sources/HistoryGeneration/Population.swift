import Foundation
import Randomness
import Workforce

/// The made-up company's customers, a few bytes each.
struct Population {
  /// A customer in wall time.
  struct Member {
    let since: LocalTime
    /// Past the history's end for those who stay.
    let until: LocalTime
    let age: CustomerAge
    let language: Int16
    /// Position among all in order of joining, from 1.
    var number: Int32 = 0
  }

  /// `segments[i]` in order of joining.
  private(set) var segments: [[Member]] = []
  /// Segment and position of everyone, in order of joining.
  private(set) var inOrderOfJoining: [(segment: Int, position: Int)] = []
  private let segmentNames: [String]
  private let clock: WallClock
  private let end: LocalTime

  /// Customers from before the history joined within this many months before it.
  private static let monthsBefore = 36.0

  init(recipe: HistoryRecipe, clock: WallClock, dice: inout SeededGenerator) {
    self.clock = clock
    segmentNames = recipe.segments.map(\.name)
    end = LocalTime(date: recipe.endDay, hour: 0, minute: 0)
    let start = LocalTime(date: recipe.firstDay, hour: 0, minute: 0)
    let languages = WeightedChoice(recipe.languageNames.map { recipe.languages[$0] ?? 0 })
    for segment in recipe.segments {
      var members: [Member] = []
      func join(at since: LocalTime, stayingFrom: LocalTime) {
        members.append(
          Member(
            since: since,
            until: recipe.shortened(
              from: stayingFrom, until: stayingFrom.advanced(segment.drawStay(with: &dice))),
            age: CustomerAge(joined: since),
            language: Int16(languages.draw(with: &dice))))
      }
      for _ in 0..<PoissonDistribution(mean: segment.startingCustomers).draw(with: &dice) {
        // Adds that grew by g a month in the past make an age of a months (1 + g)⁻ᵃ as likely.
        let growth = log1p(segment.addsGrowth)
        let u = dice.nextUnit()
        let months =
          growth > 0
          ? -log1p(-u * (1 - exp(-growth * Self.monthsBefore))) / growth : u * Self.monthsBefore
        join(
          at: start.advanced(-months * HistoryRecipe.secondsPerMonth).movedIntoOfficeHours(&dice),
          stayingFrom: start)
      }
      for index in 0..<recipe.monthCount {
        let month = recipe.firstMonth + index
        let mean = segment.addsPerMonth * pow(1 + segment.addsGrowth, Double(index))
        for _ in 0..<PoissonDistribution(mean: mean).draw(with: &dice) {
          let day = month.firstDay + dice.nextIndex(below: month.dayCount)
          let since = LocalTime(date: day, hour: 0, minute: 0).movedIntoOfficeHours(&dice)
          join(at: since, stayingFrom: since)
        }
      }
      // Sorting by time alone leaves equal times in an order of their own; so position decides.
      segments.append(
        members.enumerated().sorted {
          ($0.element.since, $0.offset) < ($1.element.since, $1.offset)
        }
        .map(\.element))
    }
    inOrderOfJoining = segments.indices.flatMap { segment in
      segments[segment].indices.map { (segment, $0) }
    }
    .sorted {
      (segments[$0.segment][$0.position].since, $0.segment, $0.position)
        < (segments[$1.segment][$1.position].since, $1.segment, $1.position)
    }
    for (index, member) in inOrderOfJoining.enumerated() {
      segments[member.segment][member.position].number = Int32(index + 1)
    }
  }

  func customer(_ member: (segment: Int, position: Int)) -> Customer {
    let found = segments[member.segment][member.position]
    return Customer(
      id: Self.id(found.number), since: clock.instant(of: found.since).instant,
      until: found.until < end ? clock.instant(of: found.until).instant : nil,
      segment: segmentNames[member.segment])
  }

  static func id(_ number: Int32) -> String {
    let digits = String(number)
    return "C" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Tickets that the customers would write in each month if every day were an ordinary one.
  func expectedTicketsByMonth(recipe: HistoryRecipe) -> [Double] {
    let starts = (0...recipe.monthCount).map {
      LocalTime(date: (recipe.firstMonth + $0).firstDay, hour: 0, minute: 0)
    }
    var tickets = [Double](repeating: 0, count: recipe.monthCount)
    for (segment, members) in zip(recipe.segments, segments) {
      for member in members {
        for month in tickets.indices {
          member.age.exposures(
            from: max(starts[month], member.since), to: min(starts[month + 1], member.until)
          ) { age, share in
            tickets[month] += share * segment.ticketsPerMonth(age: age)
          }
        }
      }
    }
    return tickets
  }
}

extension HistoryRecipe {
  static let secondsPerMonth = 365.2425 / 12 * 86_400

  /// When a customer leaves who would leave at `until` if churn were always the same: while it is so many
  /// times as high, a stay is used up so many times as fast.
  fileprivate func shortened(from: LocalTime, until: LocalTime) -> LocalTime {
    let start = LocalTime(date: firstDay, hour: 0, minute: 0)
    var until = until
    for surge in surges.sorted(by: { $0.startsOnDay < $1.startsOnDay }) where surge.churnFactor != 1
    {
      let begin = max(from, start.advanced(Double(surge.startsOnDay + 14) * 86_400))
      let end = start.advanced(Double(surge.startsOnDay + 14 + surge.days) * 86_400)
      guard begin < end, until > begin else { continue }
      let left = Double(until.secondsSince1970 - begin.secondsSince1970)
      let length = Double(end.secondsSince1970 - begin.secondsSince1970)
      until =
        left <= length * surge.churnFactor
        ? begin.advanced(left / surge.churnFactor)
        : until.advanced(-length * (surge.churnFactor - 1))
    }
    return until
  }
}

extension HistoryRecipe.Segment {
  func ticketsPerMonth(age: Int) -> Double {
    ticketsPerMonthByAge[min(age, ticketsPerMonthByAge.count - 1)]
  }

  /// Seconds until a customer leaves; a century for a segment that nobody leaves.
  fileprivate func drawStay(with dice: inout SeededGenerator) -> Double {
    guard churnPerMonth > 0 else { return 1200 * HistoryRecipe.secondsPerMonth }
    return ExponentialDistribution(mean: HistoryRecipe.secondsPerMonth / churnPerMonth)
      .draw(with: &dice)
  }
}

extension LocalTime {
  func advanced(_ seconds: Double) -> LocalTime {
    LocalTime(secondsSince1970: secondsSince1970 + Int64(seconds))
  }

  /// A time between 8:00 and 19:00 on the same day.
  fileprivate func movedIntoOfficeHours(_ dice: inout SeededGenerator) -> LocalTime {
    LocalTime(
      secondsSince1970: secondsSince1970 - Int64(secondOfDay) + 8 * 3600
        + Int64(dice.nextIndex(below: 11 * 3600)))
  }
}
