import Foundation
import Workforce

/// Requisitions: who opens how many when, and when those whom they bring can start.
extension StormBlock {
  /// The plan's hires, each opened on its safe day or on the first day where that has passed.
  mutating func openAsPlanned() {
    let terms = model.problem.hiring.terms
    for line in model.lines.indices {
      for month in 0..<model.monthCount {
        let count = model.plannedHires[line * model.monthCount + month]
        if count == 0 { continue }
        let start = Double(model.calendar.monthStart[month])
        let opened =
          max(0, (start - terms.timeToFill.p80 - terms.noticeDays).rounded(.down))
          + model.plannedDelayDays[line * model.monthCount + month]
        for lane in 0..<Lanes.laneCount {
          for _ in 0..<count { open(line, lane, onDay: opened, notBefore: month) }
        }
      }
    }
  }

  /// Takes stock of the month that ends, for the manager and for the next one.
  mutating func closeMonth(_ line: Int, _ month: Int) {
    if month > 0 {
      let work = monthBacklog[line] + monthArrived[line]
      lastMonthLoad[line] = (work / monthCapacity[line].atLeast(1e-9)).atMost(1e6)
      lastMonthLoad[line] = lastMonthLoad[line].replacing(with: 0, where: work .<= 0)
      lastMonthArrived[line] = monthArrived[line] * (1 / model.calendar.shareOfSteps[month - 1])
    } else {
      lastMonthArrived[line] = expectedContacts(line)
    }
    monthArrived[line] = Lanes()
    monthCapacity[line] = Lanes()
    monthBacklog[line] = backlog[line]
  }

  /// Contacts in the first month as far as everything goes as expected: what a manager goes by who has no
  /// month behind them.
  private func expectedContacts(_ line: Int) -> Lanes {
    switch model.lines[line].work {
    case .supervision: return Lanes()
    case .escalations(let rate, let from):
      return from >= 0 ? rate * lastMonthArrived[from] : Lanes()
    case .firstLine:
      let team = model.teams[model.lines[line].team]
      var sum = Lanes(repeating: team.steadyStreams + team.growingStreams)
      for segment in model.segments where segment.team == model.lines[line].team {
        for age in segment.from..<segment.to { sum += model.rates[age] * customers[age] }
      }
      return sum
    }
  }

  /// What the manager does on the first day of a month.
  mutating func openRequisitions(_ month: Int) {
    let day = Double(model.calendar.monthStart[month])
    for line in model.lines.indices {
      let terms = model.lines[line]
      var wanted = Lanes()
      switch policy {
      case .nothing, .planned: return
      case .reactive:
        if case .supervision = terms.work {
          wanted = missingLeads(line)
        } else if month > 0 {
          wanted = .ones(where: lastMonthLoad[line] .> (model.targetUtilisation + 1e-9))
        }
      case .roundUp(let share, let extra):
        if case .supervision = terms.work {
          wanted = missingLeads(line)
        } else if terms.contactsPerMonth > 0 {
          let perPerson = terms.contactsPerMonth * model.targetUtilisation
          let need = lastMonthArrived[line] * ((1 + share) / perPerson) - 1e-9
          var people = need.rounded(.up)
          if case .firstLine = terms.work { people += Double(extra) }
          wanted = (people - present[line] - onOrder[line] + 1e-9).rounded(.toNearestOrAwayFromZero)
            .atLeast(0)
        }
      }
      guard wanted.max() > 0 else { continue }
      for lane in 0..<Lanes.laneCount {
        for _ in 0..<Int(min(wanted[lane], 10_000)) {
          open(line, lane, onDay: day, notBefore: month)
        }
      }
    }
  }

  /// People who lead, missing for those who are there.
  private func missingLeads(_ line: Int) -> Lanes {
    guard case .supervision(let span) = model.lines[line].work else { return Lanes() }
    var heads = Lanes()
    for other in model.led[line] { heads += present[other] }
    let needed = (heads * (1 / span) - 1e-9).rounded(.up)
    return (needed - present[line] - onOrder[line]).rounded(.toNearestOrAwayFromZero).atLeast(0)
  }

  /// Opens one requisition; whoever it brings starts with the first class that has room.
  private mutating func open(_ line: Int, _ lane: Int, onDay day: Double, notBefore month: Int) {
    let terms = model.problem.hiring.terms
    let slot = line * Lanes.laneCount + lane
    filling[slot] += 1
    let score = hasChance ? normal.score(dice[lane].bits(.filling, line, filling[slot])) : 0
    let filled = terms.timeToFill.days(atScore: score) * inputs[.timeToFill][lane]
    onOrder[line, lane] += 1
    var place = model.calendar.firstClass(fromDay: day + filled + terms.noticeDays)
    while let start = place, start < model.calendar.monthStart.count {
      let index = line * model.calendar.monthStart.count + start
      // Whoever has started in this month already is in its class.
      let inClass = arriving[index, lane] + (start == month ? fresh[line, lane] : 0)
      let hasRoom = terms.classSize.map { inClass < Double($0) } ?? true
      if start >= month, model.calendar.startsClass[start], hasRoom {
        arriving[index, lane] += 1
        return
      }
      place = start + 1
    }
  }
}

extension StormPolicy {
  /// Whether the manager goes by the month that ends.
  var looksBack: Bool {
    switch self {
    case .nothing, .planned: false
    case .reactive, .roundUp: true
    }
  }
}
