import Foundation
import Optimization
import Rostering

/// How hard columns are looked for.
struct ColumnTerms: Sendable {
  var threads = 2
  /// Steps of the subgradient method with which payments begin.
  var descents = 12
  /// How large the first step is, as a share of what payments can be.
  var firstDescent = 0.12
  /// Lines that each person keeps of those steps, and of all rounds of the master after that.
  var linesOfDescents = 8
  var linesOfMaster = 24
  /// Labels of a search for a line, and how many lines each person gives at once.
  var labels = 2_000
  var beam = 16
  var lines = 3

  /// Where payments begin with those of teams of people who are alike: near the best ones, so that steps are small.
  /// Lines are then looked for until they are nearly always the cheapest, because the master gets nowhere with
  /// lines that are only nearly so.
  /// The master takes so many lines of all people together that it has a solution again soon.
  static func fromTeams(people: Int) -> ColumnTerms {
    ColumnTerms(
      descents: 100, firstDescent: 0.01, linesOfDescents: max(8, min(40, 1_600 / max(1, people))),
      linesOfMaster: max(24, min(60, 2_400 / max(1, people))), labels: 20_000)
  }
}

/// A roster as a choice of one line for each person, among lines that come as they are needed: column
/// generation, with a lower bound that holds at any moment.
///
/// Payments are smoothed between the best known and the master's (A. Pessoa, R. Sadykov, E. Uchoa and F.
/// Vanderbeck, INFORMS Journal on Computing 30(2), 2018, doi:10.1287/ijoc.2017.0784).
final class RosterColumns {
  struct Column {
    /// Place in the part.
    var person: Int
    var line: [Int]
    var cost: Int
    var served: [Int32]
  }

  let part: PartOfRoster
  let terms: ColumnTerms
  let pricing: PartPricing
  let keepGoing: @Sendable () -> Bool
  /// All lines found so far, in the order of their numbers in the master.
  private(set) var columns: [Column] = []
  /// Columns of each person.
  private(set) var ofPerson: [[Int]]
  private var known: [Set<[Int]>]
  /// The payments with the best bound so far, and that bound, in units.
  private(set) var payments: [Int]
  private(set) var best: Int = .min
  /// Best lines at those payments.
  private(set) var atBest: [LineAnswer] = []

  private var master: LinearProgram?
  /// Numbers in the master of columns.
  private var numbers: [Int] = []
  private(set) var masterCost = Double.infinity
  /// Columns of the master that are no lines.
  private var fixedColumns = 0
  /// The master's row of the limit.
  private var limitRow: Int? {
    pricing.limit == nil ? nil : part.needs.count + part.people.count
  }
  /// Value of each column in the last solution of the master, but for those that came since.
  private(set) var values: [Double] = []
  /// Ranges in which payments make sense.
  private let lowest: [Int]
  private let highest: [Int]

  init(
    _ part: PartOfRoster, people: [PersonLines], terms: ColumnTerms, limit: MissingLimit? = nil,
    keepGoing: @escaping @Sendable () -> Bool
  ) {
    self.part = part
    self.terms = terms
    self.keepGoing = keepGoing
    pricing = PartPricing(part, people: people, threads: terms.threads, limit: limit)
    let scale = Double(pricing.scale)
    ofPerson = .init(repeating: [], count: part.people.count)
    known = .init(repeating: [], count: part.people.count)
    var lowest = part.needs.map { -Int(($0.slopes.last?.slope ?? 0) * scale) }
    var highest = part.needs.map { -Int(($0.slopes.first?.slope ?? 0) * scale) }
    if limit != nil {
      lowest.append(0)
      highest.append(0)
    }
    (self.lowest, self.highest) = (lowest, highest)
    // To begin with, half of what a first person is worth.
    payments = zip(lowest, highest).map { ($0 + $1) / 2 }
  }

  /// How often the master was solved to ask everybody.
  var rounds = 0

  /// No roster with the part's lines, and within the limit, costs less.
  var lowerBound: Int {
    best == .min ? .min : Int((Double(best) / Double(pricing.scale) - 1e-9).rounded(.up))
  }

  private var lineTerms: LineTerms {
    LineTerms(wanted: terms.lines, labels: terms.labels, beam: terms.beam)
  }

  /// Adds a line unless it is there already. Gives its number.
  @discardableResult
  func add(_ line: [Int], of person: Int) -> Int? {
    guard known[person].insert(line).inserted else { return nil }
    let cost = part.grid.people[part.people[person]].cost(of: line)
    columns.append(
      Column(
        person: person, line: line, cost: cost, served: part.served(by: part.people[person], line)))
    ofPerson[person].append(columns.count - 1)
    if master != nil { addToMaster(columns.count - 1) }
    return columns.count - 1
  }

  /// Goes on from all that another has, within a limit.
  convenience init(
    _ other: RosterColumns, people: [PersonLines], terms: ColumnTerms, limit: MissingLimit,
    keepGoing: @escaping @Sendable () -> Bool
  ) {
    self.init(other.part, people: people, terms: terms, limit: limit, keepGoing: keepGoing)
    for column in other.columns { add(column.line, of: column.person) }
    // With nothing paid for people missing the bound is the same.
    payments = other.payments + [0]
    best = other.best
    atBest = other.atBest
  }

  /// The number of a line that is there.
  func number(of line: [Int], person: Int) -> Int {
    ofPerson[person].first { columns[$0].line == line } ?? -1
  }

  /// Begins anew from other payments.
  func begin(with payments: [Int]) {
    self.payments = zip(payments, zip(lowest, highest)).map { max($1.0, min($1.1, $0)) }
    best = .min
  }

  private func note(_ answer: PartPricing.Answer) -> Bool {
    guard answer.bound > best else { return false }
    best = answer.bound
    payments = answer.payments
    atBest = answer.lines
    return true
  }

  // MARK: Payments by a subgradient method

  /// Improves payments step by step along smoothed subgradients, in each need by a share of the range in
  /// which its payment makes sense, and by a smaller one each time: D. P. Kingma and J. Ba, "Adam" (2015),
  /// arXiv:1412.6980. Keeps the lines that come closest to being the cheapest at the best payments.
  ///
  /// - Parameter progress: The share of the time for all steps that is used up, where that is known: a last step
  ///   has to be a small one.
  func descend(
    steps: Int, progress: () -> Double = { 0 }, while goesOn: @Sendable (_ step: Int) -> Bool
  ) {
    let needs = part.needs.count
    var mean = [Double](repeating: 0, count: needs)
    var spread = [Double](repeating: 0, count: needs)
    var at = payments.map(Double.init)
    var found: [Set<[Int]>] = .init(repeating: [], count: part.people.count)
    var order: [[[Int]]] = .init(repeating: [], count: part.people.count)
    var sinceBetter = 0
    for step in 0..<steps where goesOn(step) {
      let done = max(Double(step) / Double(steps), progress())
      let share = terms.firstDescent * pow(0.01, done)
      guard
        let answer = pricing.ask(
          at.map { Int($0.rounded()) }, terms: lineTerms, while: { goesOn(step) })
      else { break }
      sinceBetter = note(answer) ? 0 : sinceBetter + 1
      if best >= Int.max / 8 { return }
      var present = [Int](repeating: 0, count: needs)
      for (person, answer) in answer.lines.enumerated() {
        for (index, line) in answer.lines.enumerated() {
          if index == 0 {
            for need in part.served(by: part.people[person], line.choices) {
              present[Int(need)] += 1
            }
          }
          if done > 1.0 / 3, found[person].insert(line.choices).inserted {
            order[person].append(line.choices)
          }
        }
      }
      if sinceBetter > 8 {
        at = payments.map(Double.init)
        sinceBetter = 0
      }
      let warm = 1 - pow(0.8, Double(step + 1))
      let warmSpread = 1 - pow(0.95, Double(step + 1))
      for need in 0..<needs {
        let wanted = answer.wanted[need]
        let here = present[need]
        let slope = Double(min(wanted.upperBound, max(wanted.lowerBound, here)) - here)
        mean[need] = 0.8 * mean[need] + 0.2 * slope
        spread[need] = 0.95 * spread[need] + 0.05 * slope * slope
        let range = Double(highest[need] - lowest[need])
        let move =
          range * share * (mean[need] / warm) / ((spread[need] / warmSpread).squareRoot() + 0.05)
        at[need] = min(Double(highest[need]), max(Double(lowest[need]), at[need] + move))
      }
    }
    for person in part.people.indices {
      let rated = order[person].enumerated().map { index, line in
        (reduced: cost(of: line, person: person, at: payments), index: index)
      }.sorted { ($0.reduced, $0.index) < ($1.reduced, $1.index) }
      for item in rated.prefix(terms.linesOfDescents) { add(order[person][item.index], of: person) }
      for line in atBest.isEmpty ? [] : atBest[person].lines { add(line.choices, of: person) }
    }
  }

  /// What a line costs in units less what it is paid.
  private func cost(of line: [Int], person: Int, at payments: [Int]) -> Int {
    let own = part.grid.people[part.people[person]].cost(of: line) * pricing.scale
    return part.served(by: part.people[person], line).reduce(own) { $0 - payments[Int($1)] }
  }

  // MARK: The master

  private func makeMaster() -> LinearProgram {
    if let master { return master }
    let master = LinearProgram()
    for _ in part.needs { _ = master.row(in: 0...0) }
    for _ in part.people { _ = master.row(in: 1...1) }
    if let limit = pricing.limit {
      let present = Double(part.needs.reduce(0) { $0 + $1.useful } - limit.people)
      _ = master.row(in: limit.side == .atLeast ? -.infinity...present : present...(.infinity))
    }
    for (row, need) in part.needs.enumerated() {
      for (slope, people) in need.slopes {
        var terms: [(row: Int, factor: Double)] = [(row, -1)]
        if let limitRow, slope < 0 { terms.append((limitRow, 1)) }
        _ = master.column(in: 0...Double(people), cost: slope, terms)
      }
    }
    if let limit = pricing.limit, let row = limitRow {
      _ = master.column(in: 0...(.infinity), cost: limit.price, [(row, -Double(limit.sign))])
    }
    fixedColumns = master.columnCount
    self.master = master
    for column in columns.indices { addToMaster(column) }
    return master
  }

  private func addToMaster(_ number: Int) {
    guard let master else { return }
    let column = columns[number]
    var terms: [(row: Int, factor: Double)] = [(part.needs.count + column.person, 1)]
    for need in column.served.sorted() {
      if terms.last?.row == Int(need) {
        terms[terms.count - 1].factor += 1
      } else {
        terms.append((Int(need), 1))
      }
    }
    numbers.append(
      master.column(in: 0...(.infinity), cost: Double(column.cost), terms))
  }

  /// What the needs cost with nobody, which the master leaves out.
  private lazy var basis: Double = Double(
    part.needs.reduce(part.constant) { $0 + $1.costs[0] })

  /// Solves the master and asks for lines at its payments, smoothed. False when there is nothing to gain.
  ///
  /// - Parameter smoothing: The weight of the best payments.
  func refine(smoothing: Double) -> Bool {
    let master = makeMaster()
    guard master.solve(while: keepGoing) else { return false }
    takeValues(master)
    let scale = Double(pricing.scale)
    var prices = part.needs.indices.map { master.prices[$0] * scale }
    if let limitRow { prices.append(abs(master.prices[limitRow]) * scale) }
    var weight = smoothing
    while keepGoing() {
      let at = prices.indices.map {
        Int((weight * Double(payments[$0]) + (1 - weight) * prices[$0]).rounded())
      }
      guard let answer = pricing.ask(at, terms: lineTerms, while: keepGoing) else { return false }
      let isBetter = note(answer)
      var added = 0
      for person in part.people.indices {
        let convex = master.prices[part.needs.count + person]
        for line in answer.lines[person].lines {
          var reduced =
            Double(part.grid.people[part.people[person]].cost(of: line.choices)) - convex
          for need in part.served(by: part.people[person], line.choices) {
            reduced -= master.prices[Int(need)]
          }
          if reduced < -1e-6, add(line.choices, of: person) != nil { added += 1 }
        }
      }
      if added > 0 { return true }
      if isBetter, weight > 0 { return true }
      if weight == 0 { return false }
      weight = weight > 0.3 ? weight * 0.5 : 0
    }
    return false
  }

  /// Adds everybody's cheapest lines at the best payments, so many each: a whole roster may need those for which the
  /// master has no use.
  func widen(to lines: Int) {
    var widest = lineTerms
    widest.wanted = lines
    widest.beam = max(terms.beam, 2 * lines)
    guard let answer = pricing.ask(payments, terms: widest, while: keepGoing) else { return }
    for (person, found) in answer.lines.enumerated() {
      for line in found.lines { add(line.choices, of: person) }
    }
  }

  private func takeValues(_ master: LinearProgram) {
    masterCost = master.cost + basis
    values = numbers.map { master.values[$0] }
  }

  /// Solves the master for the lines there are. False where there is no answer in time.
  func solveMaster(while goesOn: @escaping () -> Bool) -> Bool {
    let master = makeMaster()
    guard master.solve(while: goesOn) else { return false }
    takeValues(master)
    return true
  }

  /// How many people of use the master's last solution lacks, over all needs.
  var missing: Double {
    guard let master, isSolved else { return 0 }
    var column = 0
    var missing = 0.0
    for need in part.needs {
      missing += Double(need.useful)
      for (slope, _) in need.slopes {
        if slope < 0 { missing -= master.values[column] }
        column += 1
      }
    }
    return missing
  }

  /// Whether the master had a solution, if not for all lines that came since.
  var isSolved: Bool { masterCost < .infinity }

  /// What a column would add to the cost of the master's last solution.
  func reducedCost(of number: Int) -> Double {
    guard let master else { return 0 }
    let column = columns[number]
    var reduced = Double(column.cost) - master.prices[part.needs.count + column.person]
    for need in column.served { reduced -= master.prices[Int(need)] }
    return reduced
  }

  /// Numbers of all columns, those that the master uses first, then those that come closest to that.
  private var byLikelihood: [Int] {
    columns.indices.map { number in
      (reduced: value(of: number) > 0 ? -1 : reducedCost(of: number), number: number)
    }.sorted { ($0.reduced, $0.number) < ($1.reduced, $1.number) }.map(\.number)
  }

  /// By person, the lines that the master uses or that come closest to it: so many for each on the whole.
  func likeliestLines(_ each: Int) -> [[[Int]]] {
    var lines: [[[Int]]] = .init(repeating: [], count: part.people.count)
    for number in byLikelihood.prefix(each * part.people.count) {
      lines[columns[number].person].append(columns[number].line)
    }
    return lines
  }

  /// Each person's line of which the master's last solution takes most.
  var likeliestRoster: [[Int]] {
    ofPerson.map { own in
      columns[own.max { (value(of: $0), -$0) < (value(of: $1), -$1) }!].line
    }
  }

  /// In the master's last solution; nothing for lines that came since.
  private func value(of number: Int) -> Double { number < values.count ? values[number] : 0 }

  /// Throws lines out that are far from being used, where there are too many for the master.
  func prune() {
    let each = terms.linesOfMaster
    guard let master, columns.count > each * part.people.count else {
      return
    }
    let keep = Set(byLikelihood.prefix(each * part.people.count * 2 / 3))
    var isGone = [Bool](repeating: false, count: master.columnCount)
    var kept: [Column] = []
    for (number, column) in columns.enumerated() {
      if keep.contains(number) { kept.append(column) } else { isGone[numbers[number]] = true }
    }
    master.remove(where: isGone)
    values = columns.indices.filter(keep.contains).map(value)
    columns = kept
    numbers = kept.indices.map { fixedColumns + $0 }
    ofPerson = .init(repeating: [], count: part.people.count)
    known = .init(repeating: [], count: part.people.count)
    for (number, column) in kept.enumerated() {
      ofPerson[column.person].append(number)
      known[column.person].insert(column.line)
    }
  }
}
