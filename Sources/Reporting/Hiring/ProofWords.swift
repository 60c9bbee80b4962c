import Workforce

/// A plan's proof in words: whether any other plan could be better, and by how much at most.
struct ProofWords {
  let proof: PlanProof
  /// Nil where no role has a salary, and plans are compared by months of a person.
  let currency: String?

  var text: String {
    [undone, cost, load].compactMap { $0 }.joined(separator: " ")
  }

  private var undone: String? {
    guard proof.undone.value >= 0.05 else { return nil }
    let value = months(proof.undone.value)
    if proof.undone.gap < 0.0005 {
      return "Any plan under these conditions leaves work undone, \(value) of a ramped person at "
        + "least, with nobody counted who still ramps: proven."
    }
    let left =
      "\(value) of a ramped person's work are left undone, with nobody counted who still ramps; "
    return proof.undone.bound < 0.05
      ? left + "the search stopped before it could rule out a plan that leaves nothing undone."
      : left + "no plan under these conditions leaves less than \(months(proof.undone.bound))."
  }

  private var cost: String {
    let same = proof.undone.value >= 0.05 ? " with as little undone and below target" : ""
    let gap = proof.cost.gap
    guard gap >= 0.0005 else {
      return "No plan under these conditions is cheaper\(same): proven."
    }
    let saved = proof.cost.value - proof.cost.bound
    let amount = currency.map { Numerals.money(saved, $0) } ?? "\(months(saved)) of a person"
    return "Any other plan under these conditions\(same) saves at most \(amount), "
      + "\(Numerals.fixed(gap * 100, digits: 1)) %: proven."
  }

  private var load: String? {
    guard !proof.isSettled else { return nil }
    return "How many leave depends on load, and load on who leaves: the proof takes attrition as "
      + "given, and the plan's differs from it a little."
  }

  private func months(_ count: Double) -> String {
    "\(Numerals.fixed(count, digits: 1)) months"
  }
}
