import Foundation
import Rostering

/// Everybody's cheapest lines when what they serve is paid for, and the lower bound that follows from
/// them: the Lagrangian relaxation of the cover (A. M. Geoffrion, Mathematical Programming Study 2, 1974,
/// doi:10.1007/BFb0120690).
///
/// For any payments, Σ over needs of the least (cost of n people + n × payment) plus Σ over people of the
/// cheapest line less what it is paid is a bound. Within a limit L of people missing, and with m ≥ 0 for each
/// of them, at least L adds m L and takes m off each need's cost for each person missing there; at most L the
/// other way round.
final class PartPricing {
  let part: PartOfRoster
  let people: [PersonLines]
  let threads: Int
  /// How many may be missing altogether; its payment comes after those of the needs.
  let limit: MissingLimit?
  /// Units of one unit of cost, in which payments are whole numbers.
  let scale: Int
  private var finders: [LineFinder] = []
  /// By person: prices of totals, kept from one time to the next.
  private var totalPrices: [[Int]] = []
  /// Own prices in units, by person of the part.
  private let ownPrices: [[Int]]

  struct Answer {
    var payments: [Int]
    /// By person of the part.
    var lines: [LineAnswer]
    /// In units, with all that is constant.
    var bound: Int
    /// By need: the numbers of people, from the first to the last, for which it is cheapest.
    var wanted: [ClosedRange<Int>]
  }

  init(
    _ part: PartOfRoster, people: [PersonLines], threads: Int, limit: MissingLimit? = nil
  ) {
    self.part = part
    self.limit = limit
    self.threads = max(1, threads)
    // As fine as numbers of 32 bits allow.
    let steepest = part.needs.reduce(1.0) { most, need in
      need.slopes.reduce(most) { max($0, abs($1.slope)) }
    }
    var serves = 1
    for coverClass in part.grid.coverClasses {
      for start in zip(coverClass.starts, coverClass.starts.dropFirst()) where start.1 > start.0 {
        serves = max(serves, coverClass.parts[start.0..<start.1].reduce(0) { $0 + $1.count })
      }
    }
    let most = steepest * Double(serves) * Double(part.days.count)
    var scale = 1024
    while scale > 1, most * Double(scale) > Double(1 << 26) { scale /= 2 }
    self.scale = scale
    let unit = scale
    self.people = part.people.map { people[$0].scaled(by: unit) }
    ownPrices = self.people.map { lines in
      lines.person.prices.map { $0 == RosterGrid.impossible ? $0 : $0 * unit }
    }
    totalPrices = .init(repeating: [], count: part.people.count)
    finders = (0..<self.threads).map { _ in LineFinder() }
  }

  /// Everybody's lines for such payments, by need in units; nil where it was told to stop before.
  private func lines(
    for payments: [Int], terms: LineTerms, while goesOn: @Sendable () -> Bool
  ) -> [LineAnswer]? {
    // What each class is paid for each choice.
    var sums = [Int](repeating: 0, count: part.grid.cover.count + 1)
    for (line, need) in part.needOf.enumerated() {
      sums[line + 1] = sums[line] + (need < 0 ? 0 : payments[need])
    }
    let paid = part.grid.coverClasses.map { coverClass in
      zip(coverClass.starts, coverClass.starts.dropFirst()).map { first, last in
        coverClass.parts[first..<last].reduce(0) { $0 + sums[$1.upperBound] - sums[$1.lowerBound] }
      }
    }
    var answers = [LineAnswer?](repeating: nil, count: people.count)
    let days = part.days.count == part.grid.dayCount ? nil : part.days
    answers.withUnsafeMutableBufferPointer { answers in
      nonisolated(unsafe) let answers = answers
      nonisolated(unsafe) let finders = finders
      let (people, ownPrices, part, threads) = (people, ownPrices, part, threads)
      let totalPrices = totalPrices
      DispatchQueue.concurrentPerform(iterations: min(threads, people.count)) { thread in
        var prices: [Int] = []
        for place in stride(from: thread, to: people.count, by: threads) {
          if !goesOn() { return }
          let own = ownPrices[place]
          let pay = paid[part.grid.people[part.people[place]].covering]
          prices.removeAll(keepingCapacity: true)
          let width = people[place].choices + 1
          let free = part.days.lowerBound * width..<part.days.upperBound * width
          for index in own.indices {
            let isPaid = free.contains(index) && own[index] != RosterGrid.impossible
            prices.append(isPaid ? own[index] - pay[index] : own[index])
          }
          var terms = terms
          terms.free = days
          terms.totalPrices = totalPrices[place]
          terms.fixed = part.lines?[part.people[place]] ?? []
          answers[place] = finders[thread].find(people[place], prices: prices, terms)
        }
      }
    }
    for (place, answer) in answers.enumerated() {
      if let kept = answer?.totalPrices, !kept.isEmpty { totalPrices[place] = kept }
    }
    let all = answers.compactMap(\.self)
    return all.count == answers.count ? all : nil
  }

  /// Asks everybody, and adds up the bound; nil where it was told to stop before.
  func ask(
    _ payments: [Int], terms: LineTerms, while goesOn: @Sendable () -> Bool
  ) -> Answer? {
    guard let lines = lines(for: payments, terms: terms, while: goesOn) else { return nil }
    var bound = part.constant * scale
    var perMissing = 0
    if let limit {
      perMissing = limit.sign * max(0, payments[part.needs.count])
      bound += perMissing * limit.people
    }
    var wanted: [ClosedRange<Int>] = []
    wanted.reserveCapacity(part.needs.count)
    for (need, payment) in zip(part.needs, payments) {
      var least = Int.max
      var cheapest = 0...0
      for (people, cost) in need.costs.enumerated() {
        let sum = cost * scale + people * payment - perMissing * max(0, need.useful - people)
        if sum < least {
          least = sum
          cheapest = people...people
        } else if sum == least {
          cheapest = cheapest.lowerBound...people
        }
      }
      bound += least
      wanted.append(cheapest)
    }
    for answer in lines {
      // Nobody's line: no roster.
      guard answer.bound < Int.max / 4 else {
        return Answer(payments: payments, lines: lines, bound: Int.max / 4, wanted: wanted)
      }
      bound += answer.bound
    }
    return Answer(payments: payments, lines: lines, bound: bound, wanted: wanted)
  }
}
