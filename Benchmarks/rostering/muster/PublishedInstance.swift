import Foundation
import Rostering

/// One of the shift scheduling instances of T. Curtois and R. Qu, "Computational results on new staff
/// scheduling benchmark instances" (2014), read from their text form.
struct PublishedInstance {
  var dayCount = 0
  var shifts: [Shift] = []
  var people: [Person] = []
  var requests: [Request] = []
  var cover: [Cover] = []

  struct Shift {
    var name: String
    var minutes: Int
    /// Shifts that can't be worked on the next day.
    var cannotBeFollowedBy: Set<String>
  }

  struct Person {
    var name: String
    var mostShifts: [String: Int]
    var mostMinutes, leastMinutes, mostInRow, leastInRow, leastDaysOff, mostWeekends: Int
    var daysOff: Set<Int> = []
  }

  struct Request {
    var person: String
    var day: Int
    var shift: String
    var weight: Int
    /// Whether the shift is wished, or wished away.
    var isOn: Bool
  }

  struct Cover {
    var day: Int
    var shift: String
    var required, under, over: Int
  }

  init(text: String) {
    var section = ""
    for raw in text.split(whereSeparator: \.isNewline) {
      let line = raw.trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("SECTION_") {
        section = line
        continue
      }
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      func number(_ index: Int) -> Int { Int(cells[index]) ?? 0 }
      switch section {
      case "SECTION_HORIZON": dayCount = number(0)
      case "SECTION_SHIFTS":
        let others = cells.count > 2 ? cells[2].split(separator: "|").map(String.init) : []
        shifts.append(
          Shift(name: cells[0], minutes: number(1), cannotBeFollowedBy: Set(others)))
      case "SECTION_STAFF":
        var most: [String: Int] = [:]
        for pair in cells[1].split(separator: "|") {
          let parts = pair.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
          most[parts[0]] = Int(parts[1])
        }
        people.append(
          Person(
            name: cells[0], mostShifts: most, mostMinutes: number(2), leastMinutes: number(3),
            mostInRow: number(4), leastInRow: number(5), leastDaysOff: number(6),
            mostWeekends: number(7)))
      case "SECTION_DAYS_OFF":
        let days = cells.dropFirst().compactMap { Int($0) }
        if let index = people.firstIndex(where: { $0.name == cells[0] }) {
          people[index].daysOff.formUnion(days)
        }
      case "SECTION_SHIFT_ON_REQUESTS", "SECTION_SHIFT_OFF_REQUESTS":
        requests.append(
          Request(
            person: cells[0], day: number(1), shift: cells[2], weight: number(3),
            isOn: section.contains("_ON_")))
      case "SECTION_COVER":
        cover.append(
          Cover(
            day: number(0), shift: cells[1], required: number(2), under: number(3), over: number(4))
        )
      default: break
      }
    }
  }

  /// The problem as numbers; choice n is the instance's n-th shift.
  var grid: RosterGrid {
    let shiftIndex = Dictionary(uniqueKeysWithValues: shifts.enumerated().map { ($1.name, $0) })
    var lines: [RosterGrid.CoverLine] = []
    var lineOf: [Int: Int] = [:]
    for item in cover {
      lineOf[item.day * shifts.count + shiftIndex[item.shift]!] = lines.count
      lines.append(.init(required: item.required, under: item.under, over: item.over))
    }
    let everybody = RosterGrid.CoverClass(dayCount: dayCount, choices: shifts.count) {
      day, choice in
      lineOf[day * shifts.count + choice - 1].map { [$0..<$0 + 1] } ?? []
    }
    let width = shifts.count + 1
    var follows = [Bool](repeating: true, count: width * width)
    for (first, shift) in shifts.enumerated() {
      for name in shift.cannotBeFollowedBy {
        follows[(first + 1) * width + shiftIndex[name]! + 1] = false
      }
    }
    let wishes = Dictionary(grouping: requests, by: \.person)
    let isWork = (0..<width).map { $0 > 0 }
    let saturdays = stride(from: 5, to: dayCount, by: 7)
    return RosterGrid(
      dayCount: dayCount,
      people: people.map { person in
        var prices = [Int](repeating: 0, count: dayCount * width)
        for wish in wishes[person.name] ?? [] {
          let wished = wish.day * width + shiftIndex[wish.shift]! + 1
          if wish.isOn {
            for choice in 0..<width where wish.day * width + choice != wished {
              prices[wish.day * width + choice] += wish.weight
            }
          } else {
            prices[wished] += wish.weight
          }
        }
        for day in person.daysOff where day < dayCount {
          for choice in 1..<width { prices[day * width + choice] = RosterGrid.impossible }
        }
        var line = RosterGrid.Person(
          choices: shifts.count, prices: prices, covering: 0, mayFollow: follows)
        line.runs = [
          .init(counts: isWork, least: person.leastInRow, most: person.mostInRow),
          .init(counts: isWork.map { !$0 }, least: person.leastDaysOff),
        ]
        line.totals = [
          .init(
            days: 0..<dayCount, amounts: [0] + shifts.map(\.minutes), least: person.leastMinutes,
            most: person.mostMinutes)
        ]
        for (index, shift) in shifts.enumerated() {
          let most = person.mostShifts[shift.name] ?? dayCount
          if most >= dayCount { continue }
          line.totals.append(
            .init(
              days: 0..<dayCount, amounts: (0..<width).map { $0 == index + 1 ? 1 : 0 }, most: most))
        }
        line.weekends = [
          .init(
            weekends: saturdays.map { [$0, $0 + 1].filter { $0 < dayCount } },
            most: person.mostWeekends)
        ]
        return line
      }, cover: lines, coverClasses: [everybody])
  }
}
