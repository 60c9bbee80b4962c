package import Workforce

/// Whole people that each language needs in every quarter of an hour in which a site that speaks it is
/// open.
///
/// Contacts that are answered at once take what the staffing formulas say, at least one person. Work that
/// may wait is done by those who would sit idle then, and the rest is spread evenly over open hours: whole
/// people all the time, and what is left of them around the middle of each day.
struct LanguageNeeds {
  let languages: [String]
  /// By language and quarter.
  let people: [[Int]]

  init(_ problem: HoursProblem) {
    let languages = problem.languages
    self.languages = languages
    let open = languages.map { language in
      problem.sites.filter { $0.site.speaks(language) }
        .map { $0.hours.shifted(back: $0.offsetMinutes).openQuarters }
        .reduce([Bool](repeating: false, count: HoursProblem.quarters)) {
          zip($0, $1).map { $0 || $1 }
        }
    }
    people = languages.indices.map { index in
      let queues = problem.queues.filter { $0.language == languages[index] }
      let live = queues.filter(\.isLive)
      let deferred = queues.filter { !$0.isLive }.reduce(0) { $0 + $1.required.reduce(0, +) }
      let needed = (0..<HoursProblem.quarters).map { quarter in
        live.reduce(0) { $0 + $1.required[quarter] }
      }
      return Self.whole(live: needed, deferred: deferred, open: open[index])
    }
  }

  private static func whole(live: [Double], deferred: Double, open: [Bool]) -> [Int] {
    var people = zip(live, open).map { $1 ? Int(max(1, $0.rounded(.up))) : 0 }
    let openQuarters = open.count { $0 }
    guard openQuarters > 0 else { return people }
    let idle = people.indices.reduce(0.0) { $0 + (open[$1] ? Double(people[$1]) - live[$1] : 0) }
    let rest = max(0, deferred - idle) / Double(openQuarters)
    let always = Int(rest)
    for quarter in people.indices where open[quarter] { people[quarter] += always }
    for quarter in middles(of: open, share: rest - Double(always)) { people[quarter] += 1 }
    return people
  }

  /// A share of each stretch of open quarters, around its middle.
  private static func middles(of open: [Bool], share: Double) -> [Int] {
    var chosen: [Int] = []
    var start = 0
    while start < open.count {
      guard open[start] else {
        start += 1
        continue
      }
      var end = start
      while end < open.count, open[end], end == start || end % 96 != 0 { end += 1 }
      let length = Int((Double(end - start) * share).rounded(.up))
      let first = start + (end - start - length) / 2
      chosen += first..<first + length
      start = end
    }
    return chosen
  }
}

extension ShiftDesignProblem {
  /// The shifts that cover hours as they are: a crew for each language of each site, who also speak the
  /// busiest language.
  ///
  /// - Parameter mostPeople: nil for as many as it takes.
  package init(for problem: HoursProblem, mostPeople: Int? = nil) {
    let needs = LanguageNeeds(problem)
    let crews = problem.sites.flatMap { placed in
      needs.languages.indices.filter {
        placed.site.speaks(needs.languages[$0])
      }.map { language in
        Crew(
          name: needs.languages.count > 1
            ? "\(placed.name) \(needs.languages[language])" : placed.name,
          site: placed.name, utcOffsetMinutes: placed.offsetMinutes,
          serves: language == 0 || !placed.site.speaks(needs.languages[0])
            ? [language] : [language, 0],
          costPerHour: placed.costPerHour ?? 1, rules: problem.settings.rules,
          window: placed.hours)
      }
    }
    let occasional = problem.settings.occasional.map { capacity in
      let open = capacity.hours.shifted(back: problem.sites[0].offsetMinutes).openQuarters
      return [
        Occasional(
          name: "Others", serves: Array(needs.languages.indices),
          mostPeople: open.map { $0 ? capacity.people : 0 }, costPerHour: capacity.costPerHour)
      ]
    }
    self.init(
      intervalMinutes: 15,
      needs: zip(needs.languages, needs.people).map { Need(name: $0, required: $1) },
      crews: crews, mostPeople: mostPeople, occasional: occasional ?? [])
  }
}
