import Workforce

// MARK: Why somebody is missing

extension RosterTold {
  /// For each hole what stands in the way, the nearest to being possible first, with how many it is true of and
  /// some of their names.
  func whySummary(_ explanations: [HoleExplanation], most: Int) -> Table {
    whyTable(
      explanations, most: most,
      columns: [
        .init("What stands in the way", isNumber: false), .init("People"),
        .init("Who", isNumber: false),
      ]
    ) { candidates in
      var reasons: [(words: String, candidates: [HoleExplanation.Candidate])] = []
      let ordered = candidates.enumerated().sorted {
        (order(of: $0.element.obstacle), $0.offset) < (order(of: $1.element.obstacle), $1.offset)
      }
      for (_, candidate) in ordered {
        let words = summary(candidate.obstacle)
        if let place = reasons.firstIndex(where: { $0.words == words }) {
          reasons[place].candidates.append(candidate)
        } else {
          reasons.append((words, [candidate]))
        }
      }
      return reasons.map { reason in
        // Of one person the figures are told, too.
        .init([
          .init(reason.candidates.count == 1 ? words(reason.candidates[0].obstacle) : reason.words),
          .init(Numerals.whole(reason.candidates.count)), .init(names(reason.candidates)),
        ])
      }
    }
  }

  /// The nearest to being possible first; of those who could, the cheapest.
  private func order(of obstacle: HoleExplanation.Obstacle) -> Int {
    if case .dearer(let points) = obstacle { return points - 1_000_000 }
    return obstacle.distance
  }

  /// Without what is one person's own: the figures of a rule.
  private func summary(_ obstacle: HoleExplanation.Obstacle) -> String {
    switch obstacle {
    case .rule(let rule, _): rule
    case .works(_, let need): need.map { "serves \(problem.needs[$0].name)" } ?? "works already"
    default: words(obstacle)
    }
  }

  /// "Amy (E), Ben (E), Carla and 8 others".
  private func names(_ candidates: [HoleExplanation.Candidate]) -> String {
    let shown = candidates.count > 4 ? 3 : candidates.count
    let names = candidates.prefix(shown).map { candidate in
      problem.people[candidate.person].name
        + (candidate.shift.map { " (\(problem.shifts[$0].name))" } ?? "")
    }.joined(separator: ", ")
    return names
      + (candidates.count > shown ? " and \(counted(candidates.count - shown, "other"))" : "")
  }

  /// For each hole everybody who could serve then, and what stands in the way.
  func whyTable(_ explanations: [HoleExplanation], most: Int) -> Table {
    whyTable(
      explanations, most: most,
      columns: [
        .init("Who", isNumber: false), .init("Would work", isNumber: false, isOptional: true),
        .init("What stands in the way", isNumber: false),
      ]
    ) { $0.map(row) }
  }

  private func whyTable(
    _ explanations: [HoleExplanation], most: Int, columns: [Table.Column],
    rows: ([HoleExplanation.Candidate]) -> [Table.Row]
  ) -> Table {
    let clock = problem.sites.first?.clock ?? .utc
    return Table(
      caption: "Why nobody is there", columns: columns,
      groups: explanations.prefix(most).map { explanation in
        let hole = explanation.hole
        let time = RosterWords.time(roster.spanOfHole(hole), on: clock)
        let missing = counted(hole.mostMissing, "person", plural: "people")
        return .init(
          "\(time), \(problem.needs[hole.need].name): \(missing) missing",
          explanation.candidates.isEmpty
            ? [.init(["nobody else can", "", ""])] : rows(explanation.candidates))
      })
  }

  private func row(_ candidate: HoleExplanation.Candidate) -> Table.Row {
    let way = candidate.shift.map { shift in
      problem.shifts[shift].name
        + (candidate.day.map { " on \(RosterWords.day(problem.date(ofDay: $0)))" } ?? "")
    }
    return .init([
      .init(problem.people[candidate.person].name), .init(way ?? "–"),
      .init(words(candidate.obstacle)),
    ])
  }

  func words(_ obstacle: HoleExplanation.Obstacle) -> String {
    switch obstacle {
    case .noShift: "none of their shifts covers it"
    case .away(let reason): reason
    case .rule(let rule, let cause): "\(rule): \(cause)"
    case .works(let shift, let need):
      "works \(problem.shifts[shift].name)"
        + (need.map { " and serves \(problem.needs[$0].name)" } ?? "")
    case .onBreak: "has an unpaid break then"
    case .dearer(let points):
      points > 0
        ? "could; all in all it would cost \(RosterWords.points(points)) more"
        : "could, and it would cost no more"
    }
  }
}

// MARK: What customers feel

extension RosterTold {
  /// What was played of each week, queue by queue.
  func outcomeTable(_ outcome: RosterOutcome) -> Table {
    Table(
      caption: "What customers feel",
      columns: [
        .init("Queue", isNumber: false), .init("Promised", isNumber: false),
        .init("In time", meaning: "Service level: the share within the promised time."),
        .init("", isNumber: false),
        .init("To answer", meaning: "Average speed of answer (ASA), or time to being done."),
        .init("Give up", isOptional: true), .init("Contacts", isOptional: true),
      ],
      groups: outcome.weeks.map { week in
        .init(
          outcome.weeks.count > 1 ? "Week of \(RosterWords.day(week.monday))" : nil,
          week.service.outcome.queues.indices.filter {
            (week.service.outcome.queues[$0].total.offered?.mean ?? 0) > 0
          }.map { Self.row(ofQueue: $0, in: week.service) })
      }.filter { !$0.rows.isEmpty })
  }

  private static func row(ofQueue queue: Int, in service: WeekService) -> Table.Row {
    let total = service.outcome.queues[queue].total
    let terms = service.staffing.queues[queue].terms
    let verdict = service.verdict(ofQueue: queue)
    return .init([
      .init(service.staffing.queues[queue].key.name), .init(terms.shortPromise),
      .init(
        SimulatedFigure(total.serviceLevel, .share)?.withHalfWidth ?? "–",
        verdict == .missed ? .shortfall : .strong),
      .init(verdict.words, verdict == .missed ? .shortfall : .none),
      .init(SimulatedFigure(total.averageSpeedOfAnswerSeconds, .seconds)?.value ?? "–"),
      .init(
        terms.patience == nil || !terms.isLive
          ? "–" : SimulatedFigure(total.abandonment, .share)?.value ?? "–"),
      .init(total.offered.map { Numerals.whole($0.mean) } ?? "–"),
    ])
  }
}
