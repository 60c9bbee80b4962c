import Pipeline
import Workforce

/// What else could be: a site more, a longer promise, other hours.
extension HoursReport {
  var openingBlocks: [Block] {
    guard !hours.openings.isEmpty else { return [.notes(promiseNotes)] }
    return [.table(openingTable), .notes(promiseNotes)]
  }

  private var openingTable: Table {
    func row(_ name: String, _ figures: HoursFigures) -> Table.Row {
      .init([
        .init(name), .init(Numerals.percent(figures.reach)),
        .init(Numerals.percent(figures.contactsLive)), .init(cost(figures, against: now)),
        .init(Numerals.tenths(figures.people)),
        .init(Numerals.tenths(figures.nightsPerPersonMonth)),
        .init(Numerals.percent(figures.weekendsPerPerson)),
      ])
    }
    return Table(
      caption: "Sites that could open",
      columns: [
        .init("Choice", isNumber: false), .init("Reached live"), .init("Contacts live"),
        .init(isPriced ? "Cost a year" : "Paid h a week"), .init("People"),
        .init("Nights", isOptional: true), .init("Weekends", isOptional: true),
      ],
      groups: [
        .init(
          nil,
          [row("As it is", now)]
            + hours.openings.map {
              row("Open \($0.site.name), \($0.site.hours.words)", $0.figures)
            })
      ])
  }

  private func cost(_ figures: HoursFigures, against base: HoursFigures) -> String {
    guard let cost = figures.costPerYear, let before = base.costPerYear else {
      return Numerals.whole(figures.paidHoursPerWeek)
    }
    return figures == base
      ? Numerals.whole(cost) : Numerals.signed(cost - before, digits: 0)
  }

  private var promiseNotes: [String] {
    var notes: [String] = []
    if let kept = hours.comparison.promiseKeptNow {
      notes.append(
        kept == 0
          ? "Somebody is there at every hour of the week."
          : "Without any other site, today's hours keep a promise of an answer within "
            + "\(Numerals.tenths(kept)) hours, weekends and all; on average "
            + "\(Numerals.tenths(now.meanHoursUntilOpen)) hours pass until somebody is there.")
    } else {
      notes.append("No promise holds for everybody: some language has nobody who speaks it.")
    }
    if problem.settings.siteOpeningCost > 0, !hours.openings.isEmpty {
      notes.append("Opening a site costs \(money(problem.settings.siteOpeningCost)) once, besides.")
    }
    for opening in hours.openings
    where opening.fewestPeople > Double(problem.settings.smallestTeam) {
      notes.append(
        "\(opening.site.name) needs \(Numerals.tenths(opening.fewestPeople)) people to keep a single "
          + "seat taken \(opening.site.hours.words).")
    }
    return notes
  }

  var optionBlocks: [Block] {
    [
      .paragraph(
        "\(Numerals.whole(hours.comparison.combinations)) ways were weighed, every combination of "
          + "\(problem.candidates.isEmpty ? "hours" : "hours and sites") on the menu. "
          + "\(Numerals.whole(hours.comparison.front.count)) of them no other beats in everything: cost, "
          + "reach, the promise, nights, weekends, and hours held by one person. People and cost are by "
          + "the hour, before they are put into shifts."),
      .tradeOff(plot), .table(optionTable),
    ]
  }

  /// A few of the front: for each step of reach the cheapest way there.
  var told: [HoursComparison.Choice] {
    var best = 0.0
    let steps = hours.comparison.front.filter { choice in
      guard choice.figures.reach > best + 0.005 else { return false }
      best = choice.figures.reach
      return true
    }
    guard steps.count > 10 else { return steps }
    return (0..<10).map { steps[$0 * (steps.count - 1) / 9] }
  }

  private func letter(_ index: Int) -> String {
    String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index)))
  }

  private var optionTable: Table {
    func row(_ name: String, _ words: String, _ figures: HoursFigures) -> Table.Row {
      .init([
        .init(name), .init(words), .init(Numerals.percent(figures.reach)),
        .init(
          isPriced
            ? Numerals.whole(figures.costPerYear ?? 0) : Numerals.whole(figures.paidHoursPerWeek)),
        .init(Numerals.tenths(figures.people)),
        .init(Numerals.tenths(figures.nightsPerPersonMonth)),
        .init(Numerals.percent(figures.weekendsPerPerson)),
        .init(Numerals.percent(figures.hoursHeldByOne)),
      ])
    }
    return Table(
      caption: "The cheapest way to each step of reach",
      columns: [
        .init("", isNumber: false), .init("Hours", isNumber: false), .init("Reach"),
        .init(isPriced ? "\(problem.currency) a year" : "Paid h a week"), .init("People"),
        .init("Nights", isOptional: true), .init("Weekends", isOptional: true),
        .init("Held by one", isOptional: true),
      ],
      groups: [
        .init(
          nil,
          [row("Now", words(hours.comparison.now.option), now)]
            + told.enumerated().map {
              row(letter($0.offset), words($0.element.option), $0.element.figures)
            })
      ])
  }

  func words(_ option: HoursOption) -> String {
    let places = problem.sites + problem.candidates
    return zip(places, option.hours).compactMap { place, hours in
      guard let hours else {
        return problem.candidates.contains(place) ? nil : "\(place.name) closed"
      }
      return places.count > 1 ? "\(place.name) \(hours.words)" : hours.words
    }.joined(separator: "; ")
  }

  private var plot: TradeOffPlot {
    let letters = told.enumerated().map { ($0.element.option, letter($0.offset)) }
    func point(
      _ choice: HoursComparison.Choice, _ letter: String?, isNow: Bool = false
    ) -> TradeOffPlot.Point {
      let cost = choice.figures.costPerYear ?? choice.figures.paidHoursPerWeek
      return .init(
        letter: letter, cost: isPriced ? cost / 1000 : cost, gain: choice.figures.reach,
        words: "\(words(choice.option)): \(Numerals.percent(choice.figures.reach)) reached, "
          + (isPriced ? money(cost) : "\(Numerals.whole(cost)) paid hours a week"),
        isNow: isNow)
    }
    return TradeOffPlot(
      id: "trade-off", title: "What reach costs",
      summary:
        "Each point is a way to cover hours that no other beats in everything. The letters are "
        + "those of the table.",
      costTitle: isPriced ? "thousand \(problem.currency) a year" : "paid hours a week",
      gainTitle: "reached live",
      points: hours.comparison.front.map { choice in
        point(choice, letters.first { $0.0 == choice.option }?.1)
      } + [point(hours.comparison.now, "Now", isNow: true)])
  }
}
