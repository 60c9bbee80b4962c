import Workforce

/// The effect in words: what the customers write and need, and who has to start for them by when.
struct ChangeSentence {
  let effect: ChangeEffect

  init(_ effect: ChangeEffect) { self.effect = effect }

  /// "50 more customers in 2027-01 write 78 more tickets a month and need 0.31 more reps,
  /// 6.232 → 6.544: still 7, so no extra hire; the next one is needed at 124 more customers."
  var text: String {
    guard let arrival = effect.arrival else {
      return "\(customers) in \(effect.month) join outside the plan's months, so nothing changes."
    }
    let tickets = arrival.ticketsAfter - arrival.ticketsBefore
    let reps = arrival.repsExactAfter - arrival.repsExactBefore
    return "\(customers) in \(effect.month) \(isOne ? "writes" : "write") "
      + "\(moreOrFewer(tickets, digits: tickets.magnitude < 10 ? 1 : 0, "ticket")) a month and "
      + "\(isOne ? "needs" : "need") \(moreOrFewer(reps, digits: 2, "rep")), "
      + "\(Numerals.exactPeople(arrival.repsExactBefore)) → \(Numerals.exactPeople(arrival.repsExactAfter)): "
      + "\(needs)\(consequence)."
  }

  /// "still 7", "8 instead of 7".
  var needs: String {
    guard let arrival = effect.arrival else { return "unchanged" }
    return arrival.repsNeededBefore == arrival.repsNeededAfter
      ? "still \(arrival.repsNeededAfter)"
      : "\(arrival.repsNeededAfter) instead of \(arrival.repsNeededBefore)"
  }

  private var isOne: Bool { abs(effect.customersAdded) == 1 }

  private var customers: String {
    "\(Numerals.short(abs(effect.customersAdded))) \(effect.customersAdded < 0 ? "fewer" : "more") "
      + (isOne ? "customer" : "customers")
  }

  private var consequence: String {
    let next = effect.nextRepAtCustomers.map(Numerals.whole)
    guard effect.arrivalHires.people > 0 else {
      return noneToHire + (next.map { "; the next one is needed at \($0) more customers" } ?? "")
    }
    return
      ([". \(takes)"] + [opening, lateness].compactMap { $0 }
      + [next.map { "The next rep is needed at \($0) more customers" }].compactMap { $0 })
      .joined(separator: ". ")
  }

  private var noneToHire: String {
    guard effect.hiresAdded == 0 else { return ", so \(counted(-effect.hiresAdded, "hire")) fewer" }
    return effect.movedHires.isEmpty
      ? ", so no extra hire" : ", so no extra hire, but some start in other months"
  }

  /// "That takes 3 more people by 2027-06: 2 extra hires, and 1 whom the plan has later anyway".
  private var takes: String {
    let due = effect.arrivalHires
    let people = Numerals.whole(due.people)
    let noun =
      due.roles.count == 1
      ? (due.people == 1 ? due.roles[0] : plural(due.roles[0]))
      : due.people == 1 ? "person" : "people"
    let hires = "That takes \(people) more \(noun) by \(due.month)"
    let rest = effect.hiresAdded - due.extra
    let later = rest > 0 ? ", and \(Numerals.whole(rest)) more after that" : ""
    return switch (due.extra, due.broughtForward) {
    case (_, 0): hires + later
    case (0, 1): "\(hires), whom the plan has later anyway\(later)"
    case (0, _): "\(hires), all of whom the plan has later anyway\(later)"
    case (let extra, let forward):
      "\(hires): \(counted(extra, "extra hire")), and \(Numerals.whole(forward)) whom the plan has "
        + "later anyway\(later)"
    }
  }

  private var opening: String? {
    effect.arrivalHires.openFirstBy.map { "Open the first requisition by \($0)" }
  }

  private var lateness: String? {
    guard let late = effect.arrivalHires.late else { return nil }
    let start =
      effect.arrivalHires.firstStart.map { "the first can start in \($0)" }
      ?? "nobody hired now starts within the plan"
    return
      "They can't all be there in time: \(start), and \(late.isMadeUp ? "through" : "still in") "
      + "\(late.last) up to \(Numerals.fixed(late.worst, digits: 1)) more ramped people are missing "
      + "than without the customers"
  }

  private func moreOrFewer(_ value: Double, digits: Int, _ noun: String) -> String {
    let text = Numerals.fixed(abs(value), digits: digits)
    return "\(text) \(value < 0 ? "fewer" : "more") \(text == "1" ? noun : plural(noun))"
  }
}
