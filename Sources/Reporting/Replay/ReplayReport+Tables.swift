import Workforce

extension ReplayReport {
  var totalTable: Table {
    Table(
      caption: "What was, and what two ways of predicting say",
      columns: [
        Table.Column("", isNumber: false), Table.Column("Was"),
        Table.Column("Simulated", meaning: "Mean of all times it was played."),
        Table.Column(
          "± 95 %", meaning: "How sure the mean is, by the number of times it was played."),
        Table.Column(
          "19 of 20", meaning: "Where nineteen of twenty such stretches would be."),
        Table.Column(
          formulaName,
          meaning: "Interval by interval, each as though it had gone on like that for ever."),
      ],
      groups: [
        Table.Group(
          nil,
          ReplayMeasure.allCases.map { measure in
            let simulated = replay.total.simulated[measure]
            return Table.Row([
              Table.Cell(measure.title(target: replay.target)),
              Table.Cell(measure.text(replay.total.actual[measure]), .strong),
              Table.Cell(measure.text(simulated?.mean)),
              Table.Cell(measure.difference(simulated?.halfWidth)),
              Table.Cell(
                simulated.map { "\(measure.text($0.low)) to \(measure.text($0.high))" } ?? "–"),
              Table.Cell(measure.text(replay.total.formula[measure])),
            ])
          })
      ])
  }

  var totalNotes: [String] {
    let outside = ReplayMeasure.allCases.filter { measure in
      guard let actual = replay.total.actual[measure],
        let simulated = replay.total.simulated[measure]
      else { return false }
      return !(simulated.low...simulated.high).contains(actual)
    }
    guard !outside.isEmpty else {
      return ["All that was lies where nineteen of twenty such stretches would be."]
    }
    return [
      "Not where nineteen of twenty such stretches would be: \(listed(outside.map(\.noun))). The team "
        + "differs from what is played, and a plan by the same means will be off in the same direction."
    ]
  }

  var errorTable: Table {
    Table(
      caption: "Errors over the times of day, weighted by contacts",
      columns: [
        Table.Column("", isNumber: false),
        Table.Column("Simulated", meaning: "Mean distance from what was."),
        Table.Column("too high by", meaning: "Mean difference: a minus where too low."),
        Table.Column(
          "in range", meaning: "Times of day that are where nineteen of twenty would be."),
        Table.Column(formulaName, meaning: "Mean distance from what was."),
        Table.Column("too high by", meaning: "Mean difference: a minus where too low."),
      ],
      groups: [
        Table.Group(
          nil,
          replay.errors.map { error in
            Table.Row([
              Table.Cell(error.measure.title(target: replay.target)),
              Table.Cell(error.measure.difference(error.simulated.meanAbsolute)),
              Table.Cell(error.measure.signed(error.simulated.bias)),
              Table.Cell("\(error.inRange) of \(error.ofTimes)"),
              Table.Cell(error.measure.difference(error.formula.meanAbsolute)),
              Table.Cell(error.measure.signed(error.formula.bias)),
            ])
          })
      ])
  }

  var errorNotes: [String] {
    let biased = replay.errors.filter { $0.measure != .occupancy }.compactMap { error -> String? in
      let (bias, size) = (error.simulated.bias, error.simulated.meanAbsolute)
      guard abs(bias) > 0.7 * size, size > 0 else { return nil }
      return "\(error.measure.noun) \(bias > 0 ? "too high" : "too low")"
    }
    return biased.isEmpty
      ? [] : ["The simulation has \(listed(biased)) at nearly all times of day."]
  }

  var timeTable: Table {
    let measures: [(ReplayMeasure, String)] = [
      (.averageSpeedOfAnswer, "Wait s"), (.abandonment, "Gave up %"),
      (.serviceLevel, "In \(Numerals.duration(seconds: replay.target.threshold)) %"),
    ]
    return Table(
      caption: "What was, was simulated and came out of \(formulaName), by time of day",
      columns: [
        Table.Column("From", isNumber: false), Table.Column("Contacts"),
        Table.Column(
          "Agents", isOptional: true, meaning: "On duty, on average over all days."),
      ]
        + measures.flatMap { _, name in
          [
            Table.Column(name, meaning: "What was."),
            Table.Column("sim.", meaning: "What was simulated."),
            Table.Column("Erlang", isOptional: true, meaning: "What \(formulaName) gives."),
          ]
        },
      groups: [
        Table.Group(
          nil,
          replay.timesOfDay.map { row in
            Table.Row(
              [
                Table.Cell(row.clockTime), Table.Cell(Numerals.whole(row.contacts)),
                Table.Cell(Numerals.fixed(row.agentsOnDuty, digits: 2)),
              ]
                + measures.flatMap { measure, _ in
                  [
                    Table.Cell(measure.figure(row.actual[measure]), .strong),
                    Table.Cell(measure.figure(row.simulated[measure]?.mean)),
                    Table.Cell(measure.figure(row.formula[measure])),
                  ]
                })
          })
      ])
  }
}
