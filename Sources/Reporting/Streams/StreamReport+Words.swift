import Pipeline
import Workforce

extension StreamReport {
  /// "; 0.34 of a rep by the plan", or nothing without a model.
  var repsWorth: String {
    guard let reps = inventory.repsForOutside, let level = inventory.ticketsPerRepPerMonth else {
      return ""
    }
    return ", the work of \(Numerals.fixed(reps, digits: 2)) reps at \(Numerals.tenths(level)) "
      + "tickets each"
  }

  var coverage: String {
    guard let measured else {
      return "Nothing was imported, so this is what the model says."
    }
    let counts = measured.streams.reduce(into: (contacts: 0, duplicates: 0)) { sum, stream in
      sum.contacts += stream.contacts
      sum.duplicates += stream.duplicates
    }
    let rule =
      measured.duplicateHours > 0
      ? " What a customer writes again under the same subject within "
        + "\(Numerals.tenths(measured.duplicateHours)) hours counts once: "
        + "\(counted(counts.duplicates, "duplicate"))."
      : " Duplicates were not looked for."
    return "\(counted(counts.contacts, "record")) from \(measured.firstDay) to "
      + "\(measured.lastDay), days of \(measured.timeZone).\(rule)"
  }

  var keyFigures: [KeyFigure] {
    [
      KeyFigure(
        "Outside the queue", Numerals.whole(inventory.outsidePerMonth), remark: "tickets a month"),
      KeyFigure(
        "Of all demand", Numerals.roughPercent(inventory.outsideShare),
        remark: "of \(Numerals.whole(inventory.ticketsPerMonth)) tickets a month"),
    ]
      + (inventory.repsForOutside.map {
        [KeyFigure("Their work", Numerals.fixed($0, digits: 2), remark: "reps by the plan")]
      } ?? [])
  }

  var warnings: [String] {
    inventory.outside.map { line in
      let tickets = line.ticketsPerMonth.map { "\(Numerals.whole($0)) tickets a month" }
      let who = line.owner.map { "\($0) answers" } ?? "somebody answers"
      let counted =
        line.standing == .outsideByModel
        ? "The plan counts them on top, since the model says that they aren't merged."
        : "No plan counts them yet. They were imported from "
          + "\(line.measured?.key.shortSystem ?? "elsewhere"), not from the queue's system; if they "
          + "do come in through the queue, say so with merged: true."
      return "\(line.title): \(who) \(tickets ?? "its tickets") on the side. Nobody sees how long "
        + "they wait, and nobody takes over on a day off. \(alsoInQueue(line))\(counted)"
    }
  }

  /// What was written to this stream and to another, and so read by two people.
  private func alsoInQueue(_ line: StreamInventory.Line) -> String {
    let count = (measured?.duplicates ?? [])
      .filter { ($0.first == line.measured?.key) != ($0.again == line.measured?.key) }
      .reduce(0) { $0 + $1.count }
    guard count > 0 else { return "" }
    return
      "\(Numerals.whole(count)) \(count == 1 ? "message was" : "messages were") sent elsewhere "
      + "as well, so that two people worked on one matter. "
  }

  var workRemark: String {
    let reopenings = seen.reduce(0) { $0 + $1.stream.reopenings }
    let reopened = seen.reduce(0) { $0 + $1.stream.reopened }
    guard reopened > 0 else { return "" }
    return "\(counted(reopened, "ticket")) came back after they were resolved, "
      + "\(Numerals.whole(reopenings)) times in all. Each counts once; the extra work is in its "
      + "handle time and in what an agent gets done."
  }

  var steps: [String] {
    var steps: [String] = []
    for line in inventory.outside where line.measured != nil || measured == nil {
      let owner = line.owner.map { " Tell \($0) first." } ?? ""
      steps.append(
        "Bring \(line.title) into the queue: forward it to the queue's address, and answer from "
          + "there.\(owner) Then say merged: true in the model, and measure again.")
    }
    if !modelLines.isEmpty {
      steps.append(
        "Until then, count it in the plan: muster streams --apply\(workspaceOption) writes "
          + "\(modelLines.count == 1 ? "the line" : "the lines") below into muster.yaml.")
    }
    for line in inventory.lines {
      if line.measured == nil, measured != nil, let model = line.model {
        steps.append(
          "\(model.name): the model has it, the history doesn't. Import its export, or take it out "
            + "of the model if nothing comes in there any more.")
      }
      if let said = line.model?.ticketsPerMonth, let seen = line.measured?.contactsPerMonth,
        abs(said - seen) > 0.2 * max(said, seen)
      {
        steps.append(
          "\(line.title): the model says \(Numerals.tenths(said)) a month, the history "
            + "\(Numerals.tenths(seen)). muster streams --apply\(workspaceOption) writes the latter."
        )
      }
      if line.standing.isOutside, let stream = line.measured, let last = measured?.lastDay,
        last.dayNumber - stream.lastDay.dayNumber > 45
      {
        steps.append(
          "\(line.title): the last ticket is of \(stream.lastDay). Import a newer export, or close "
            + "the address if nobody writes to it any more.")
      }
    }
    return steps
  }

  var notices: [String] {
    var notices = measured?.notices ?? []
    if inventory.ticketsPerRepPerMonth == nil {
      notices.append("Without a model nobody knows what the tickets mean in reps: muster init.")
    }
    let nameless = seen.filter { $0.line.name == nil && $0.line.standing == .outsideByHistory }
    if !nameless.isEmpty {
      notices.append(
        "\(listed(nameless.map(\.line.title))) has no name, so the model can't have it. Import it "
          + "again with --stream and a name.")
    }
    let possible = seen.reduce(0) { $0 + $1.stream.possibleDuplicates }
    if possible > 0 {
      notices.append(
        "\(counted(possible, "ticket")) may be written twice, and count all the same: many others "
          + "write under the same subject, their customer does so again and again, or there is no "
          + "subject and another stream got something within ten minutes.")
    }
    return notices
  }

  var commands: [Block] {
    [
      .commands([
        measured == nil
          ? Command(
            "muster import tickets.csv\(workspaceOption)", "brings in a history to measure")
          : Command("muster streams --apply\(workspaceOption)", "writes streams into muster.yaml"),
        Command(
          "muster streams\(workspaceOption) --format html --output streams.html",
          "the same as a page with charts"),
      ])
    ]
  }
}
