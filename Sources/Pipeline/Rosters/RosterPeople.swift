import HoursDesign
import Workforce

/// From names and dates in tables to people of a roster; everything that isn't known is a problem with its
/// place.
struct RosterPeople {
  private(set) var people: [RosterPerson] = []
  private(set) var problems: [Problem] = []
  private let question: RosterQuestion
  private let sites: [PlacedSite]
  private let shifts: [RosterShift]
  private let needs: [String]
  private let contracts: [RosterPerson.Contract]
  private let isClosed: (_ site: Int, _ date: CalendarDate) -> Bool
  private var placeOf: [String: Int] = [:]

  /// - Parameters:
  ///   - isClosed: whether nobody works at a site on a day.
  ///   - madeUp: people, where nobody is named.
  init(
    _ question: RosterQuestion, sites: [PlacedSite], shifts: [RosterShift], needs: [String],
    contracts: [RosterPerson.Contract],
    isClosed: @escaping (_ site: Int, _ date: CalendarDate) -> Bool,
    madeUp: () -> [RosterPerson]
  ) {
    self.isClosed = isClosed
    self.question = question
    self.sites = sites
    self.shifts = shifts
    self.needs = needs
    self.contracts = contracts
    if question.lists.people.isEmpty {
      people = madeUp()
    } else {
      people = question.lists.people.map { person($0) }
    }
    for (index, person) in people.enumerated() {
      if placeOf[person.name.lowercased()] != nil, !question.lists.people.isEmpty {
        tell(
          question.lists.people[index].place, "\(person.name) is there twice.",
          "Give everybody a name of their own.")
      }
      placeOf[person.name.lowercased()] = index
    }
    for row in question.lists.timeOff { add(row) }
    for row in question.lists.wishes { add(row) }
    for (index, row) in question.lists.people.enumerated() { addPattern(of: row, index) }
    for row in question.lists.fixed { add(row) }
    for row in question.lists.activities { add(row) }
    for row in question.told { addTold(row) }
    addBefore()
  }

  private mutating func tell(_ place: String, _ cause: String, _ remedy: String) {
    problems.append(Problem(at: place, cause, remedy: remedy))
  }

  // MARK: People

  private mutating func person(_ row: ListedPerson) -> RosterPerson {
    var site = 0
    if let name = row.site {
      if let found = sites.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
        site = found
      } else {
        tell(
          row.place, "There is no site \"\(name)\".",
          "Write one of: \(sites.map(\.name).joined(separator: ", ")).")
      }
    } else if sites.count > 1 {
      tell(
        row.place, "\(row.name) has no site, and there are \(sites.count).",
        "Add a column site with one of: \(sites.map(\.name).joined(separator: ", ")).")
    }
    var contract = contracts[0]
    if let name = row.contract {
      if let found = contracts.first(where: { $0.name.lowercased() == name.lowercased() }) {
        contract = found
      } else if row.hoursPerWeek == nil {
        tell(
          row.place, "There is no contract \"\(name)\".",
          "Write one of: \(contracts.map(\.name).joined(separator: ", ")); or hours a week.")
      } else {
        contract.name = name
      }
    }
    if let hours = row.hoursPerWeek { contract.hoursPerWeek = hours }
    if let days = row.daysPerWeek { contract.daysPerWeek = days }
    let spoken = needs.indices.filter { sites[site].site.speaks(needs[$0]) }
    let serves = row.serves.isEmpty ? spoken : row.serves.compactMap { need($0, row) }
    let known = row.shifts.isEmpty ? nil : row.shifts.flatMap { shift($0, site, row.place) }
    return RosterPerson(
      name: row.name, site: site, contract: contract, serves: serves, skills: Set(row.skills),
      shifts: known, availability: row.availability, carriedPoints: row.carriedPoints)
  }

  private mutating func need(_ name: String, _ row: ListedPerson) -> Int? {
    if let found = needs.firstIndex(where: { $0.lowercased() == name.lowercased() }) {
      return found
    }
    tell(
      row.place, "Nobody needs \"\(name)\".",
      "Write one of: \(needs.joined(separator: ", ")).")
    return nil
  }

  /// The places of a site's shifts of some name.
  private mutating func shift(_ name: String, _ site: Int, _ place: String) -> [Int] {
    let found = shifts.indices.filter {
      shifts[$0].site == site && shifts[$0].name.lowercased() == name.lowercased()
    }
    if found.isEmpty {
      let names = shifts.filter { $0.site == site }.map(\.name)
      tell(
        place, "\(sites[site].name) has no shift \"\(name)\".",
        "Write one of: \(names.joined(separator: ", ")).")
    }
    return found
  }

  private mutating func person(named name: String, at place: String) -> Int? {
    if let found = placeOf[name.lowercased()] { return found }
    tell(place, "There is nobody called \"\(name)\".", "Write a name of the table of people.")
    return nil
  }

  private func days(_ first: CalendarDate, _ last: CalendarDate) -> Range<Int> {
    let from = first.dayNumber - question.firstDay.dayNumber
    return from..<max(from, last.dayNumber - question.firstDay.dayNumber + 1)
  }

  // MARK: Days

  private mutating func add(_ row: ListedTimeOff) {
    guard let index = person(named: row.name, at: row.place) else { return }
    people[index].timeOff.append(
      .init(
        days: days(row.first, row.last), reason: row.reason, countsAsWork: row.countsAsWork))
  }

  /// Something that may wait for the next period isn't of this one.
  private mutating func add(_ row: ListedActivity) {
    guard let index = person(named: row.name, at: row.place) else { return }
    let days = days(row.first, row.last)
    guard (1...question.dayCount).contains(days.upperBound) else { return }
    people[index].activities.append(
      .init(
        name: row.activity, minutes: row.minutes, days: max(0, days.lowerBound)..<days.upperBound))
  }

  private mutating func add(_ row: ListedWish) {
    guard let index = person(named: row.name, at: row.place) else { return }
    let site = people[index].site
    var kinds: [RosterPerson.Wish.Kind] = []
    switch row.kind {
    case .on: kinds = [.on]
    case .off: kinds = [.off]
    case .shift(let name): kinds = shift(name, site, row.place).prefix(1).map { .shift($0) }
    case .notShift(let name): kinds = shift(name, site, row.place).map { .notShift($0) }
    case .start(let times): kinds = [.start(times)]
    case .with(let name): kinds = person(named: name, at: row.place).map { [.with($0)] } ?? []
    case .without(let name):
      kinds = person(named: name, at: row.place).map { [.without($0)] } ?? []
    }
    let points = row.weight * question.settings.wishPoints
    for day in days(row.first, row.last).clamped(to: 0..<question.dayCount)
    where row.weekdays.contains((question.firstDay + day).weekday) {
      people[index].wishes += kinds.map { .init(days: day..<day + 1, kind: $0, points: points) }
    }
  }

  private mutating func add(_ row: ListedFixedDay) {
    guard let index = person(named: row.name, at: row.place) else { return }
    let day = row.date.dayNumber - question.firstDay.dayNumber
    guard (0..<question.dayCount).contains(day) else { return }
    guard let name = row.shift else {
      people[index].fixed[day] = .off
      return
    }
    if let found = shift(name, people[index].site, row.place).first {
      people[index].fixed[day] = .shift(found)
      if let reason = whyNot(people[index], found, on: day) {
        tell(
          row.place, "\(row.name) is fixed for \(name) on \(row.date), and \(reason).",
          "Take one of them out.")
      }
    }
  }

  /// Why somebody can't work a shift on a day, as the end of a sentence; nil where they can.
  private func whyNot(_ person: RosterPerson, _ shift: Int, on day: Int) -> String? {
    let date = question.firstDay + day
    if let away = person.timeOff.first(where: { $0.days.contains(day) }) {
      return "is away then (\(away.reason))"
    }
    if isClosed(person.site, date) { return "\(sites[person.site].name) is closed then" }
    if let own = person.shifts, !own.contains(shift) { return "it is none of their shifts" }
    if !shifts[shift].weekdays.contains(date.weekday) {
      return "it isn't worked on that day of the week"
    }
    let start = date.weekday * 1440 + shifts[shift].start
    let isFree = (start..<start + shifts[shift].end - shifts[shift].start).allSatisfy { minute in
      person.availability?.minutes.contains { $0.contains(minute % 10_080) } ?? true
    }
    return isFree ? nil : "they can't work at that time (\(person.availability?.words ?? ""))"
  }

  // MARK: What was published

  /// Of days from today on, and not those that are still far enough away. Where a notice has no price, the day is
  /// as it was told, unless the tables say otherwise by now; what is over stays in any case.
  private mutating func addTold(_ row: ListedFixedDay) {
    guard let index = placeOf[row.name.lowercased()] else { return }
    let day = row.date.dayNumber - question.firstDay.dayNumber
    let notice = question.settings.notice
    guard (0..<question.dayCount).contains(day),
      notice.map({ row.date.dayNumber < question.today.dayNumber + $0.days }) ?? true
    else { return }
    var told = RosterPerson.Fixed.off
    if let name = row.shift {
      let found = shifts.indices.first {
        shifts[$0].site == people[index].site && shifts[$0].name == name
          && (row.hours ?? shifts[$0].start..<shifts[$0].end)
            == shifts[$0].start..<shifts[$0].end
      }
      guard let found else { return }
      told = .shift(found)
    }
    let isOver = row.date < question.today
    if !isOver { people[index].told[day] = told }
    if let notice, notice.points == nil || isOver, people[index].fixed[day] == nil,
      !people[index].timeOff.contains(where: { $0.days.contains(day) })
    {
      people[index].fixed[day] = told
    }
  }

  // MARK: Patterns

  /// Days that come round again. Time off, days on which a site is closed and days that are decided one by one
  /// come before them.
  private mutating func addPattern(of row: ListedPerson, _ index: Int) {
    guard let written = row.pattern else { return }
    let person = people[index]
    let text = question.settings.patterns.first { $0.name.lowercased() == written.lowercased() }?
      .days
    let own = shifts.indices.filter { shifts[$0].site == person.site }
    let names = own.map { shifts[$0].name }
    guard let pattern = ShiftPattern(text ?? written, shifts: names) else {
      let unknown = ShiftPattern.unknown(in: text ?? written, shifts: names) ?? ""
      let patterns = question.settings.patterns.map(\.name)
      tell(
        row.place,
        "\(row.name)'s pattern is \"\(written)\", and \(sites[person.site].name) has no shift "
          + "\"\(unknown)\".",
        "Write shifts of \(names.joined(separator: ", ")), O for a day off, + for any shift and * for "
          + "an open day"
          + (patterns.isEmpty ? "." : "; or a pattern: \(patterns.joined(separator: ", "))."))
      return
    }
    guard row.patternStart != nil || pattern.days.count == 7 else {
      tell(
        row.place,
        "\(row.name)'s pattern has \(pattern.days.count) days, and nobody says when it begins.",
        "Write a day on which it begins under pattern start, such as "
          + "\(question.firstDay + -question.firstDay.weekday).")
      return
    }
    let begins = row.patternStart ?? question.firstDay + -question.firstDay.weekday
    for day in 0..<question.dayCount
    where !person.timeOff.contains(where: { $0.days.contains(day) })
      && !isClosed(person.site, question.firstDay + day)
    {
      let number = question.firstDay.dayNumber + day - begins.dayNumber
      switch pattern.day(number) {
      case .open: break
      case .off: people[index].fixed[day] = .off
      case .work: people[index].fixed[day] = .work
      case .shift(let name):
        guard let shift = own.first(where: { shifts[$0].name == name }) else { break }
        people[index].fixed[day] = .shift(shift)
        if let reason = whyNot(person, shift, on: day) {
          tell(
            row.place,
            "\(row.name)'s pattern has \(name) on \(question.firstDay + day), and \(reason).",
            "Write another pattern, or another day on which it begins.")
          return
        }
      }
    }
  }

  /// What was published for the days before; of somebody who was rostered then, a day without a shift was
  /// off.
  private mutating func addBefore() {
    guard let first = question.before.map(\.date).min(), first < question.firstDay else { return }
    let known = question.firstDay.dayNumber - first.dayNumber
    for row in question.before where row.date < question.firstDay {
      guard let index = placeOf[row.name.lowercased()] else { continue }
      people[index].knownDaysBefore = known
      let day = row.date.dayNumber - question.firstDay.dayNumber
      guard let name = row.shift else { continue }
      let site = people[index].site
      if var worked = shifts.first(where: { $0.site == site && $0.name == name }) {
        if let hours = row.hours {
          (worked.start, worked.end) = (hours.lowerBound, hours.upperBound)
        }
        people[index].before[day] = worked
      } else if let hours = row.hours {
        people[index].before[day] = RosterShift(
          name: name, site: site, start: hours.lowerBound, end: hours.upperBound)
      }
    }
  }
}
