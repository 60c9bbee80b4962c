import Workforce

extension SkillMixReport {
  /// What is known of cheaper mixes.
  var proofNotes: [String] {
    guard mix.people.contains(where: { $0 > 0 }) else { return [] }
    let proof = mix.proof
    let work =
      "\(counted(proof.mixesPlayed, "mix", plural: "mixes")) "
      + "\(proof.mixesPlayed == 1 ? "was" : "were") simulated, with "
      + "\(Numerals.whole(proof.contactsPlayed)) contacts in all, the same customers for each."
    guard mix.isKept else { return [work] + byFormula }
    var notes = [cheaper, work] + byFormula
    if mix.wasStopped { notes.insert("The search was stopped before its end.", at: 0) }
    if !proof.tooClose.isEmpty {
      let first = proof.tooClose.prefix(3).map { close in
        "\(mixWords(close.people)) at \(amount(close.cost))"
          + (closest(close).map { " (\($0))" } ?? "")
      }
      let count = proof.tooClose.count
      let more = count > 3 ? ", and \(Numerals.whole(count - 3)) more" : ""
      notes.append(
        "\(counted(count, "cheaper mix", plural: "cheaper mixes")) may or may not keep every "
          + "promise; simulations can't tell: \(first.joined(separator: "; "))\(more).")
    }
    return notes
  }

  private var cheaper: String {
    let proof = mix.proof
    let gap = (mix.cost - proof.leastCost) / mix.cost
    guard gap > 1e-6 else {
      return proof.tooClose.isEmpty
        ? "Nothing cheaper keeps every promise: every cheaper mix was simulated and missed one, or has "
          + "no more people in any group than one that did, or fewer than formulas ask for."
        : "Nothing cheaper surely keeps every promise."
    }
    return
      "Nothing that costs less than \(amount(proof.leastCost)) keeps every promise: something up to "
      + "\(Numerals.percent(gap)) cheaper isn't ruled out. More --effort narrows that."
  }

  private var byFormula: [String] {
    let least = mix.proof.leastCostByFormula
    return [
      least.isFinite
        ? "By formulas alone, none that costs less than \(amount(least)) does."
        : "By formulas alone, no mix of the people there may be does."
    ]
  }

  /// "9 English, 5 Both".
  private func mixWords(_ people: [Int]) -> String {
    problem.groups.indices.filter { people[$0] > 0 }.map {
      "\(Numerals.whole(people[$0])) \(problem.groups[$0].name)"
    }.joined(separator: ", ")
  }

  /// The queue in which a mix is nearest to missing its promise, or misses it most.
  private func closest(_ close: SkillMix.CloseMix) -> String? {
    let told = zip(problem.queues, close.serviceLevels).compactMap { queue, estimate in
      estimate.map { (queue.name, $0, $0.mean - queue.promise.share) }
    }
    return told.min { $0.2 < $1.2 }.map { "\($0.0) \(level($0.1))" }
  }
}
