import Optimization

/// From decisions to values of the unknowns, and back.
extension HiringProgramme {
  /// The values of all unknowns that follow from decisions, to begin a search with.
  func values(deciding decisions: [LineDecisions]) -> [Double] {
    var values = program.bounds.map(\.lowerBound)
    for line in members {
      for month in months {
        if let hired = hires[line]?[month] {
          values[hired.index] = Double(decisions[line].hires[month])
        }
        if let promoted = promotions[line]?[month] {
          values[promoted.index] = Double(decisions[line].promotedIn[month])
        }
      }
    }
    return following(values)
  }

  /// The values with every unknown that follows from the decisions no larger than they ask.
  func following(_ values: [Double]) -> [Double] {
    var values = values
    for (variable, form) in followers {
      let least = form.value(values)
      let value = program.isWhole[variable.index] ? (least - 1e-7).rounded(.up) : least
      values[variable.index] = max(program.bounds[variable.index].lowerBound, value)
    }
    return values
  }

  /// The decisions that values of the unknowns mean; none for lines that aren't planned here.
  func decisions(of values: [Double]) -> [LineDecisions] {
    var decisions = staff.noDecisions
    for line in members {
      for month in months {
        if let hired = hires[line]?[month] {
          decisions[line].hires[month] = Int(values[hired.index].rounded())
        }
        if let promoted = promotions[line]?[month] {
          let people = Int(values[promoted.index].rounded())
          decisions[line].promotedIn[month] = people
          if let source = staff.source(of: line) {
            decisions[source].promotedOut[month] += people
          }
        }
      }
    }
    return decisions
  }

  /// The values with people added where a month that must have its people hasn't: in the start that is
  /// worth most by then, and of equal ones the last. Nil where there is none.
  func meetingNeeds(
    _ values: [Double], without fixed: IntegerProgram.Variable? = nil
  ) -> [Double]? {
    var values = following(values)
    for (line, month, spare) in needs {
      while spare.value(values) < -1e-6 {
        guard let helping = bestHelp(of: line, in: month, beside: values, without: fixed) else {
          return nil
        }
        values[helping.index] += 1
        values = following(values)
      }
    }
    return values
  }

  private func bestHelp(
    of line: Int, in month: Int, beside values: [Double],
    without fixed: IntegerProgram.Variable?
  ) -> IntegerProgram.Variable? {
    let starts = (hires[line] ?? []).prefix(month + 1).compactMap { $0 }
    let open = Set(
      starts.filter { values[$0.index] + 0.5 < program.bounds[$0.index].upperBound && $0 != fixed })
    let terms = (productive[line]?[month].terms ?? []).filter {
      $0.factor > 1e-6 && open.contains($0.variable)
    }
    return terms.max { ($0.factor, $0.variable.index) < ($1.factor, $1.variable.index) }?.variable
  }
}
