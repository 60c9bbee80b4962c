import Workforce

extension Company {
  /// The storm that Muster plays.
  var problem: StormProblem {
    let names = (1...teams).map { "Team \($0)" }
    var terms = HiringTerms(
      timeToFillDays: timeToFillDays.p50, noticeDays: noticeDays, graduation: graduation)
    terms.timeToFill = TimeToFill(
      p50: timeToFillDays.p50, p80: timeToFillDays.p80, p95: timeToFillDays.p95)
    let roles = [Role.representative, .specialist, .manager]
    let hiring = HiringProblem(
      firstMonth: day(firstDay).containingMonth, monthCount: lines[0].hires.count, teams: names,
      segments: segments.enumerated().map { $1.segment(named: "Segment \($0 + 1)", of: names) },
      roles: roles.map(\.role), people: [], targetUtilisation: 0.9, terms: terms)
    return StormProblem(
      hiring: hiring,
      lines: lines.map { line in
        StormLine(
          team: names[line.team], role: line.role.role,
          contactsPerMonth: line.role.contactsPerMonth, hoursPerMonth: line.role.hoursPerMonth,
          people: line.people, plannedHires: line.hires)
      },
      channels: channels.map { $0.channel(openHoursPerWeek: openHoursPerWeek, peak: peak) },
      events: [
        StormEvent(
          name: "Launch", start: day(event.start), holdDays: event.holdDays,
          halfLifeDays: event.halfLifeDays, incidentFactor: event.incidentFactor,
          addsFactor: event.addsFactor, shiftToLive: event.shiftToLive)
      ],
      curves: curves.curves,
      uncertainty: StormUncertainty(
        spread: Dictionary(
          uniqueKeysWithValues: StormInput.allCases.map { ($0, spread[$0.rawValue] ?? 0) }),
        weeklyVariation: weeklyVariation),
      stepCount: weeks, customerValuePerMonth: customerValuePerMonth)
  }

  private func day(_ written: String) -> CalendarDate {
    let parts = written.split(separator: "-").compactMap { Int($0) }
    return CalendarDate(year: parts[0], month: parts[1], day: parts[2])!
  }
}

extension Company.Segment {
  fileprivate func segment(named name: String, of teams: [String]) -> Segment {
    // The oldest are those who didn't join in the months that have an age of their own.
    Segment(
      name: name, team: teams[team], startingCustomers: customers.reduce(0, +),
      recentAdds: customers.dropLast().reversed(), grossAdds: MonthlySeries(constant: addsPerMonth),
      churn: MonthlySeries(constant: monthlyChurn),
      incidentRate: IncidentRate(byAge: contactsPerMonth))
  }
}

extension Company.Role {
  fileprivate var role: Role {
    let work: Role.Work =
      if escalationRate > 0 {
        .escalations(
          rate: escalationRate, from: Self.representative.name,
          coachingHoursPerNewHire: coachingHoursPerNewHire)
      } else if contactsPerMonth > 0 {
        .firstLine
      } else {
        .supervision(spanOfControl: 10, of: [Self.representative.name, Self.specialist.name])
      }
    return Role(
      name: name, work: work,
      productivity: contactsPerMonth > 0
        ? Productivity(basis: .ticketsPerMonth(contactsPerMonth), includesShrinkage: true) : nil,
      ramp: ramp,
      attrition: Attrition(steps: [
        .init(untilMonth: 3, monthlyShare: monthlyAttrition[0]),
        .init(untilMonth: nil, monthlyShare: monthlyAttrition[1]),
      ]), salaryPerYear: salaryPerYear, hiringCost: hiringCost)
  }
}

extension Company.Channel {
  fileprivate func channel(openHoursPerWeek: Double, peak: Double) -> StormChannel {
    let answering: StormChannel.Answering =
      if let patienceSeconds, let mostAbandonment {
        .live(patienceSeconds: patienceSeconds, mostAbandonment: mostAbandonment)
      } else {
        .deferred(promiseDays: promiseDays ?? 1)
      }
    return StormChannel(
      name: name, answering: answering, share: share, openHoursPerWeek: openHoursPerWeek, peak: peak
    )
  }
}

extension Company.Curves {
  fileprivate var curves: StormCurves {
    func curve(_ figures: [Double]) -> ResponseCurve {
      ResponseCurve(from: figures[0], half: figures[1], most: figures[2])
    }
    return StormCurves(
      repeatContacts: curve(repeatContacts), repeatWork: repeatWork,
      channelShift: curve(channelShift), redial: redial,
      leastForWriting: leastForWriting, churn: curve(churn),
      churnDelayDays: churnDelayDays, daysFeltPerGivenUp: daysFeltPerGivenUp,
      attrition: curve(attrition), attritionDelayDays: attritionDelayDays,
      absence: curve(absence), tooLateHalfLifeDays: tooLateHalfLifeDays)
  }
}
