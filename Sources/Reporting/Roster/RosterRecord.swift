package import Workforce

/// A roster for programs. Times are in UTC, hours those of one person; people, sites, shifts and needs are
/// called by their names.
package struct RosterRecord: Encodable, Sendable {
  package let company: String
  package let firstDay: CalendarDate
  package let lastDay: CalendarDate
  package let cost: Cost
  /// Nil where nobody looked.
  package let lowerBound: Int?
  package let gap: Double?
  package let people: [Person]
  package let holes: [Hole]
  package let breaches: [Breach]
  package let coverage: [Coverage]
  package let requiredShifts: [RequiredShift]
  /// Why people are missing, of the holes that were looked into.
  package let explanations: [Explanation]
  /// Changes that would cover more.
  package let remedies: [Remedy]
  /// Who works otherwise than before, where it is a repair.
  package let changes: [Change]
  /// What customers would feel, where weeks were played.
  package let weeks: [Week]
  package let assumptions: [Assumption]

  package struct Cost: Encodable, Sendable {
    package let total: Int
    package let staffing: Int
    package let wishes: Int
    package let rules: Int
    package let fairness: Int
    package let lateChanges: Int
  }

  package struct Person: Encodable, Sendable {
    package let name: String
    package let site: String
    package let contract: String
    package let paidHours: Double
    package let duties: [Duty]
    package let timeOff: [TimeOff]
    package let wishes: [Wish]
    package let fairness: Fairness
  }

  package struct Duty: Encodable, Sendable {
    package let date: CalendarDate
    package let shift: String
    package let start: Timestamp
    package let end: Timestamp
    package let paidHours: Double
    package let serves: String?
    package let breaks: [Break]
    package let activities: [Activity]
  }

  package struct Activity: Encodable, Sendable {
    package let name: String
    package let start: Timestamp
    package let minutes: Int
  }

  package struct Break: Encodable, Sendable {
    package let name: String
    package let start: Timestamp
    package let minutes: Int
    package let paid: Bool
  }

  package struct TimeOff: Encodable, Sendable {
    package let first: CalendarDate
    package let last: CalendarDate
    package let reason: String
    package let countsAsWork: Bool
  }

  package struct Wish: Encodable, Sendable {
    package let wish: String
    package let days: [CalendarDate]
    package let met: Bool
    package let unmetDays: [CalendarDate]
    package let points: Int
  }

  package struct Fairness: Encodable, Sendable {
    package let nights: Int
    package let weekendDays: Int
    package let holidays: Int
    package let lateChanges: Int
    package let points: Double
    package let fairShare: Double
    package let carried: Double
    package let balance: Double
  }

  package struct Hole: Encodable, Sendable {
    package let need: String
    package let start: Timestamp
    package let end: Timestamp
    package let mostMissing: Int
    package let missingHours: Double
  }

  package struct Breach: Encodable, Sendable {
    package let rule: String
    package let person: String?
    package let first: CalendarDate
    package let last: CalendarDate
    package let cause: String
    /// Nil where nobody may break it.
    package let points: Int?
  }

  package struct Coverage: Encodable, Sendable {
    package let need: String
    package let days: [Day]
  }

  package struct Day: Encodable, Sendable {
    package let date: CalendarDate
    package let requiredHours: Double
    package let servingHours: Double
    package let missingHours: Double
    package let spareHours: Double
    package let mostMissing: Int
  }

  package struct Explanation: Encodable, Sendable {
    package let need: String
    package let start: Timestamp
    package let end: Timestamp
    package let candidates: [Candidate]
  }

  package struct Remedy: Encodable, Sendable {
    package let change: String
    package let missingHours: Double
    package let paidHours: Double
    package let cost: Int
  }

  package struct Change: Encodable, Sendable {
    package let person: String
    package let date: CalendarDate
    package let before: String?
    package let after: String?
  }

  package struct Candidate: Encodable, Sendable {
    package let person: String
    package let date: CalendarDate?
    package let shift: String?
    package let obstacle: String
  }

  package struct Week: Encodable, Sendable {
    package let monday: CalendarDate
    package let queues: [Queue]
  }

  package struct Queue: Encodable, Sendable {
    package let queue: String
    package let contacts: Double
    package let serviceLevel: Double?
    package let promised: Double?
    package let averageSpeedOfAnswerSeconds: Double?
    package let abandonment: Double?
  }

  package struct RequiredShift: Encodable, Sendable {
    package let shift: String
    package let site: String
    package let required: [Int]
    package let present: [Int]
  }

  init(
    _ told: RosterTold, explanations: [HoleExplanation] = [], outcome: RosterOutcome? = nil,
    remedies: [RosterRemedy] = [], before: Roster? = nil
  ) {
    let (roster, problem) = (told.roster, told.problem)
    company = problem.company
    firstDay = problem.firstDay
    lastDay = problem.date(ofDay: problem.dayCount - 1)
    cost = Cost(roster.cost)
    lowerBound = roster.lowerBound
    gap = roster.gap
    people = problem.people.indices.map { Person($0, told) }
    holes = roster.holes.map { hole in
      let span = roster.spanOfHole(hole)
      return Hole(
        need: problem.needs[hole.need].name, start: span.lowerBound, end: span.upperBound,
        mostMissing: hole.mostMissing, missingHours: hole.missingHours)
    }
    breaches = roster.breaches.map { Breach($0, in: problem) }
    coverage = told.coverage.needs.map { need in
      Coverage(
        need: problem.needs[need.need].name,
        days: need.days.enumerated().map { day, covered in
          Day(
            date: problem.date(ofDay: day), requiredHours: covered.requiredHours,
            servingHours: covered.servingHours, missingHours: covered.missingHours,
            spareHours: covered.spareHours, mostMissing: covered.mostMissing)
        })
    }
    requiredShifts = told.coverage.shifts.map { shift in
      RequiredShift(
        shift: problem.shifts[shift.shift].name,
        site: problem.sites[problem.shifts[shift.shift].site].name, required: shift.required,
        present: shift.present)
    }
    self.explanations = explanations.map { explanation in
      let span = roster.spanOfHole(explanation.hole)
      return Explanation(
        need: problem.needs[explanation.hole.need].name, start: span.lowerBound,
        end: span.upperBound,
        candidates: explanation.candidates.map { candidate in
          Candidate(
            person: problem.people[candidate.person].name,
            date: candidate.day.map(problem.date),
            shift: candidate.shift.map { problem.shifts[$0].name },
            obstacle: told.words(candidate.obstacle))
        })
    }
    self.remedies = remedies.map {
      Remedy(
        change: told.words($0.change), missingHours: $0.missingHours, paidHours: $0.paidHours,
        cost: $0.cost)
    }
    changes = before.map { Self.changes(told, from: $0) } ?? []
    weeks = (outcome?.weeks ?? []).map { week in
      Week(
        monday: week.monday,
        queues: week.service.outcome.queues.enumerated().map { index, queue in
          Queue(
            queue: week.service.staffing.queues[index].key.name,
            contacts: queue.total.offered?.mean ?? 0,
            serviceLevel: queue.total.serviceLevel?.mean,
            promised: week.service.promisedShare(ofQueue: index),
            averageSpeedOfAnswerSeconds: queue.total.averageSpeedOfAnswerSeconds?.mean,
            abandonment: queue.total.abandonment?.mean)
        })
    }
    assumptions = problem.assumptions
  }

  private static func changes(_ told: RosterTold, from before: Roster) -> [Change] {
    let (roster, problem) = (told.roster, told.problem)
    func name(_ duty: Roster.Duty?, _ problem: RosterProblem) -> String? {
      duty.map { problem.shifts[$0.shift].name }
    }
    return before.duties.indices.flatMap { person in
      roster.duties[person].indices.filter {
        roster.duties[person][$0]?.shift != before.duties[person][$0]?.shift
      }.map { day in
        Change(
          person: problem.people[person].name, date: problem.date(ofDay: day),
          before: name(before.duties[person][day], before.problem),
          after: name(roster.duties[person][day], problem))
      }
    }
  }
}

extension RosterRecord.Cost {
  init(_ cost: Roster.Cost) {
    self.init(
      total: cost.total, staffing: cost.staffing, wishes: cost.wishes, rules: cost.rules,
      fairness: cost.fairness, lateChanges: cost.lateChanges)
  }
}

extension RosterRecord.Breach {
  init(_ breach: RuleBreach, in problem: RosterProblem) {
    self.init(
      rule: breach.rule, person: breach.person.map { problem.people[$0].name },
      first: problem.date(ofDay: breach.days.lowerBound),
      last: problem.date(ofDay: max(breach.days.lowerBound, breach.days.upperBound - 1)),
      cause: breach.cause, points: breach.points)
  }
}

extension RosterRecord.Person {
  init(_ index: Int, _ told: RosterTold) {
    let (roster, problem) = (told.roster, told.problem)
    let person = problem.people[index]
    let line = told.ledger.lines[index]
    self.init(
      name: person.name, site: problem.sites[person.site].name, contract: person.contract.name,
      paidHours: Double(roster.paidMinutes(of: index)) / 60,
      duties: roster.duties[index].enumerated().compactMap { day, duty in
        duty.map { .init($0, of: person, day: day, in: problem) }
      },
      timeOff: person.timeOff.map { timeOff in
        .init(
          first: problem.date(ofDay: timeOff.days.lowerBound),
          last: problem.date(ofDay: timeOff.days.upperBound - 1), reason: timeOff.reason,
          countsAsWork: timeOff.countsAsWork)
      },
      wishes: told.wishes.filter { $0.person == index }.map { outcome in
        .init(
          wish: RosterWords.wish(outcome.kind, in: problem),
          days: outcome.days.map(problem.date), met: outcome.isMet,
          unmetDays: outcome.unmetDays.map(problem.date), points: outcome.points)
      },
      fairness: .init(
        nights: line.nights, weekendDays: line.weekendDays, holidays: line.holidays,
        lateChanges: line.lateChanges, points: line.points, fairShare: line.fairShare,
        carried: line.carriedPoints, balance: line.balance))
  }
}

extension RosterRecord.Duty {
  init(_ duty: Roster.Duty, of person: RosterPerson, day: Int, in problem: RosterProblem) {
    let shift = problem.shifts[duty.shift]
    let span = problem.span(of: shift, day: day)
    self.init(
      date: problem.date(ofDay: day), shift: shift.name, start: span.lowerBound,
      end: span.upperBound,
      paidHours: Double(problem.paidMinutes(of: shift, day: day)) / 60,
      serves: duty.need.map { problem.needs[$0].name },
      breaks: zip(shift.breaks, duty.breakStarts).map { rest, start in
        .init(
          name: rest.name, start: problem.instant(site: shift.site, day: day, minute: start),
          minutes: rest.minutes, paid: rest.isPaid)
      },
      activities: duty.activities.map { activity in
        .init(
          name: person.activities[activity.number].name,
          start: problem.instant(site: shift.site, day: day, minute: activity.minutes.lowerBound),
          minutes: activity.minutes.count)
      })
  }
}
