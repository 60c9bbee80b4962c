import Foundation
import Randomness
import Workforce

/// People on tours, a few of whom at a time are taken out and put back where they are worth most: a ruin and
/// recreate search (G. Schrimpf, J. Schneider, H. Stamm-Wilbrandt and G. Dueck, 2000,
/// doi:10.1006/jcph.1999.6413) that now and then keeps what is dearer, less and less.
struct PeopleExchange {
  private let problem: ShiftDesignProblem
  private let possible: PossibleShifts
  private var worth: CoverageWorth
  private var people: [Person] = []
  private var pay = 0.0
  /// People by crew, and part time less what its crews allow.
  private var ofCrew: [Int]
  private var partTimeOver = 0.0
  private let fewest: [Int]
  private let most: [Int]
  private var dice: SeededGenerator
  /// What an hour costs in which somebody is missing where nobody may be: at first, and in the end.
  private let hardPrices: (first: Double, last: Double)
  private let shifts: [FlatShift]
  private let tours: [FlatTour]
  /// The shifts of places, one place after the other, with `FlatTour.places` in `tourPlaces`.
  private let placeShifts: [Int]
  private let placeStarts: [Int]
  private let tourPlaces: [Int]
  /// By shift, what a person more on it would be worth, and the meal.
  private var shiftWorth: [Double]
  private var shiftMeal: [Int]
  /// By place, the shift that is worth most.
  private var placeBest: [Int]

  /// A shift as plain numbers, for the loop: its group of skills (−1 for nobody), intervals and meal.
  private struct FlatShift {
    var group: Int
    var first: Int
    var end: Int
    var firstMeal: Int
    var lastMeal: Int
    var mealLength: Int
  }

  private struct FlatTour {
    var crew: Int
    var cost: Double
    var partTime: Double
    var places: Range<Int>
  }

  private struct Person {
    var tour: Int
    /// A shift on each day, and where its meal begins, in intervals; −1 without.
    var days: [(shift: Int, meal: Int)]
  }

  /// Nil where people's worth can't be told, or distinct shifts have a price.
  init?(
    _ problem: ShiftDesignProblem, _ possible: PossibleShifts, _ needs: NeedBundles, seed: UInt64
  ) {
    guard !possible.tours.isEmpty, problem.costPerShiftUsed == 0 else { return nil }
    dice = SeededGenerator(seed: seed)
    let dearest = problem.crews.map(\.costPerHour).max() ?? 0
    let dearestTour = possible.tours.map { tourCost($0, problem) }.max() ?? 0
    let prices = needs.bundles.compactMap(\.underCostPerHour)
    let first = 2 * max(dearest, prices.max() ?? 0, 1)
    // In the end, whoever covers a single interval of those is worth their pay.
    hardPrices = (first, max(first, 1.1 * dearestTour * 60 / Double(problem.intervalMinutes)))
    guard let worth = CoverageWorth(problem, needs, hardPrice: first) else { return nil }
    self.problem = problem
    self.possible = possible
    self.worth = worth
    ofCrew = problem.crews.map { _ in 0 }
    fewest = problem.crews.map(\.fewestPeople)
    most = problem.crews.map { $0.mostPeople ?? .max }
    shifts = possible.shifts.map { shift in
      let meal = problem.crews[shift.crew].rules.meal?.minutes ?? 0
      return FlatShift(
        group: worth.groupOfCrew[shift.crew] ?? -1, first: shift.intervals.lowerBound,
        end: shift.intervals.upperBound, firstMeal: shift.mealStarts?.lowerBound ?? 0,
        lastMeal: shift.mealStarts?.upperBound ?? -1,
        mealLength: meal / problem.intervalMinutes)
    }
    var tourPlaces: [Int] = []
    tours = possible.tours.map { tour in
      let first = tourPlaces.count
      tourPlaces += tour.places
      let share = problem.crews[tour.crew].rules.partTime?.mostShare ?? 0
      return FlatTour(
        crew: tour.crew, cost: tourCost(tour, problem),
        partTime: (tour.isPartTime ? 1 : 0) - share, places: first..<tourPlaces.count)
    }
    self.tourPlaces = tourPlaces
    placeShifts = possible.places.flatMap(\.self)
    placeStarts = possible.places.reduce(into: [0]) { $0.append($0.last! + $1.count) }
    placeBest = possible.places.map { $0[0] }
    shiftWorth = possible.shifts.map { _ in 0 }
    shiftMeal = possible.shifts.map { _ in -1 }
  }

  private var cost: Double { pay + worth.missingPrice }

  /// What a round takes, as work of linear programmes is counted.
  private var workOfRound: Double {
    600 + Double(2 * shifts.count + tours.count + worth.groupCount * problem.intervalCount)
  }

  /// People by tour and by shift, and what they cost with those missing.
  struct Found {
    var people: [Int]
    var onShift: [Int]
    var cost: Double
  }

  /// The cheapest that rounds of so much work find; nil where nobody is worth the pay. Large teams have some
  /// rounds for everybody, which takes them longer.
  mutating func best(_ work: Double, goesOn: () -> Bool) -> Found? {
    insertWhoeverIsWorthIt()
    // With few tours, most of the work is left to the proof.
    let part = tours.count > 200 ? 1.4 : 0.8
    let rounds = Int(min(1e7, max(part * work / workOfRound, 2e-6 * work * Double(people.count))))
    var best = people
    var bestCost = cost
    let mean = tours.reduce(0) { $0 + $1.cost } / Double(tours.count)
    let (hot, cold) = (0.1 * mean, 0.01 * mean)
    var isStopped = false
    for round in 0..<rounds where worth.hasHardNeeds || !people.isEmpty {
      if round % 256 == 0, !goesOn() {
        isStopped = true
        break
      }
      let share = Double(round) / Double(rounds)
      if worth.hasHardNeeds, share < Self.endOfRise, round % max(1, rounds / 64) == 0 {
        raiseHardPrice(share)
        bestCost = .infinity
      }
      for _ in 0..<4 { moveMeal() }
      exchange(heat: hot * pow(cold / hot, share))
      if cost < bestCost - 1e-6 {
        bestCost = cost
        best = people
      }
    }
    if isStopped, worth.hasHardNeeds {
      // What the best had cost so far was at lower prices.
      worth.setHardPrice(hardPrices.last)
      insertWhoeverIsWorthIt()
      (best, bestCost) = (people, cost)
    }
    guard !best.isEmpty else { return nil }
    var found = Found(
      people: [Int](repeating: 0, count: tours.count),
      onShift: [Int](repeating: 0, count: shifts.count), cost: bestCost)
    for person in best {
      found.people[person.tour] += 1
      for day in person.days { found.onShift[day.shift] += 1 }
    }
    return found
  }

  /// Takes one to four people out and puts people back as long as they are worth their pay. Worth has some
  /// noise, so that the same aren't always chosen.
  private mutating func exchange(heat: Double) {
    let before = cost
    var removed: [Person] = []
    for _ in 0..<min(people.count, Int.random(in: 1...4, using: &dice)) {
      removed.append(remove(Int.random(in: 0..<people.count, using: &dice)))
    }
    let kept = people.count
    while people.count < kept + removed.count + 2, let tour = mostWorthTour(noise: heat) {
      insert(person(on: tour))
    }
    let isAllowed = partTimeOver < 1e-9 && ofCrew.indices.allSatisfy { ofCrew[$0] >= fewest[$0] }
    let chance = Double.random(in: 1e-12..<1, using: &dice)
    if isAllowed, cost < before - heat * log(chance) { return }
    while people.count > kept { _ = remove(people.count - 1) }
    for person in removed { insert(person) }
  }

  private mutating func insertWhoeverIsWorthIt() {
    while let tour = mostWorthTour(noise: 0) { insert(person(on: tour)) }
  }

  /// The share of the rounds at which hard prices are at their highest.
  private static let endOfRise = 0.9

  /// While it is low, people come and go nearly as they like; while it is high, hardly anybody can any more.
  private mutating func raiseHardPrice(_ share: Double) {
    let (first, last) = hardPrices
    worth.setHardPrice(first * pow(last / first, min(1, share / (0.95 * Self.endOfRise))))
  }

  /// Puts the meal of somebody's day where it loses least now that others have come and gone.
  private mutating func moveMeal() {
    guard !people.isEmpty else { return }
    let person = Int.random(in: 0..<people.count, using: &dice)
    let day = Int.random(in: 0..<people[person].days.count, using: &dice)
    let (index, meal) = people[person].days[day]
    let shift = shifts[index]
    guard meal >= 0, shift.group >= 0, shift.lastMeal > shift.firstMeal else { return }
    let (first, end) = (shift.firstMeal, shift.lastMeal + shift.mealLength)
    worth.add(-1, of: shift.group, in: first..<meal)
    worth.add(-1, of: shift.group, in: meal + shift.mealLength..<end)
    var (best, least) = (meal, lost(during: meal, shift))
    for start in first...shift.lastMeal {
      let lost = lost(during: start, shift)
      if lost < least - 1e-9 { (best, least) = (start, lost) }
    }
    people[person].days[day].meal = best
    worth.add(1, of: shift.group, in: first..<best)
    worth.add(1, of: shift.group, in: best + shift.mealLength..<end)
  }

  /// What a meal from an interval on loses, of somebody who isn't counted there.
  private func lost(during meal: Int, _ shift: FlatShift) -> Double {
    (meal..<meal + shift.mealLength).reduce(0) { $0 + worth.worth(of: shift.group, in: $1) }
  }

  private mutating func remove(_ place: Int) -> Person {
    let person = people[place]
    people[place] = people[people.count - 1]
    people.removeLast()
    count(person, -1)
    return person
  }

  private mutating func insert(_ person: Person) {
    people.append(person)
    count(person, 1)
  }

  private mutating func count(_ person: Person, _ people: Int32) {
    let tour = tours[person.tour]
    pay += Double(people) * tour.cost
    ofCrew[tour.crew] += Int(people)
    partTimeOver += Double(people) * tour.partTime
    for (index, meal) in person.days {
      let shift = shifts[index]
      guard shift.group >= 0 else { continue }
      if meal < 0 {
        worth.add(people, of: shift.group, in: shift.first..<shift.end)
      } else {
        worth.add(people, of: shift.group, in: shift.first..<meal)
        worth.add(people, of: shift.group, in: meal + shift.mealLength..<shift.end)
      }
    }
  }

  private func person(on tour: Int) -> Person {
    Person(
      tour: tour,
      days: tourPlaces[tours[tour].places].map { place in
        let shift = placeBest[place]
        return (shift, shiftMeal[shift])
      })
  }

  /// Nil where nobody more is worth the pay.
  private mutating func mostWorthTour(noise: Double) -> Int? {
    if let most = problem.mostPeople, people.count >= most { return nil }
    worth.addUp()
    for index in shifts.indices {
      let shift = shifts[index]
      guard shift.group >= 0 else { continue }
      var value = worth.worth(of: shift.group, from: shift.first, to: shift.end)
      if shift.lastMeal >= shift.firstMeal {
        var least = Double.infinity
        for start in shift.firstMeal...shift.lastMeal {
          let lost = worth.worth(of: shift.group, from: start, to: start + shift.mealLength)
          if lost < least {
            least = lost
            shiftMeal[index] = start
          }
        }
        value -= least
      }
      shiftWorth[index] = value
    }
    for place in placeBest.indices {
      var best = placeShifts[placeStarts[place]]
      for other in placeStarts[place]..<placeStarts[place + 1]
      where shiftWorth[placeShifts[other]] > shiftWorth[best] { best = placeShifts[other] }
      placeBest[place] = best
    }
    var best: Int?
    var bestGain = 1e-6
    for index in tours.indices {
      let tour = tours[index]
      guard ofCrew[tour.crew] < most[tour.crew],
        tour.partTime <= 0 || partTimeOver + tour.partTime < 1e-9
      else { continue }
      // A crew that must have more people has them first.
      var gain = ofCrew[tour.crew] < fewest[tour.crew] ? 1e9 : -tour.cost
      for place in tour.places { gain += shiftWorth[placeBest[tourPlaces[place]]] }
      if noise > 0 { gain += noise * Double(dice.next() >> 11) * 0x1p-53 }
      if gain > bestGain {
        bestGain = gain
        best = index
      }
    }
    return best
  }
}
