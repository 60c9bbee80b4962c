import Workforce

extension ScenarioTurning {
  /// How much one representative solves, by the way that the model says it; nil if it doesn't.
  mutating func productivity(in model: WrittenKeys, channels: [Channel]) -> Productivity? {
    if model.has("ticketsPerRepPerMonth") {
      return level("ticketsPerRepPerMonth", in: model)
    }
    if model.has("handleMinutes") {
      return model.number("handleMinutes").map { handleTime($0, in: model) }
    }
    let parts = channels.compactMap { channel in
      channel.share.flatMap { share in channel.handleMinutes.map { share * $0 } }
    }
    guard !parts.isEmpty, parts.count == channels.count else { return nil }
    return handleTime(parts.reduce(0, +), in: model)
  }

  private mutating func handleTime(_ minutes: Double, in model: WrittenKeys) -> Productivity {
    if !model.has("paidHoursPerMonth") {
      assume(
        "paidHoursPerMonth",
        "A full-time person is paid for \(plainNumber(defaultPaidHours)) hours a month.")
    }
    return Productivity(
      basis: .handleTime(
        minutes: minutes,
        paidHoursPerMonth: model.number("paidHoursPerMonth") ?? defaultPaidHours),
      includesShrinkage: false)
  }

  /// A level of tickets per person: a number, or one with its lowering, shrinkage and spread.
  mutating func level(_ key: String, in keys: WrittenKeys) -> Productivity? {
    if let number = keys.number(key) {
      return Productivity(basis: .ticketsPerMonth(number), includesShrinkage: true)
    }
    guard let parts = keys.keys(key), let measured = parts.number("measured") else { return nil }
    let lowering: Productivity.Lowering? =
      switch (parts.number("lowerBy") ?? 0, parts.text("reading")) {
      case (0, _): nil
      case (let share, "divided"): .divided(share: share)
      case (let share, _): .times(share: share)
      }
    if case .times(let share) = lowering, !parts.has("reading") {
      assume(
        parts.path(of: "reading"),
        "\"Lower by \(percent(share))\" is read as × (1 − \(percent(share))): "
          + "\(plainNumber(measured)) becomes \(plainNumber(measured * (1 - share))).")
    }
    if parts.has("reading"), !parts.has("lowerBy") {
      log.add(
        at: parts.spot(of: "reading"),
        "\(parts.path(of: "reading")) says how to lower, but nothing is lowered.",
        remedy: "Write lowerBy: 20%, or take reading out.")
    }
    return Productivity(
      basis: .ticketsPerMonth(measured), lowering: lowering,
      includesShrinkage: parts.truth("includesShrinkage") ?? true,
      spread: parts.number("spread") ?? 0)
  }

  /// The share of time that customers don't get. It is 20 % where it is needed and nobody said.
  mutating func shrinkage(in model: WrittenKeys, for productivity: Productivity?) -> Shrinkage {
    guard let written = model["shrinkage"] else {
      guard !model.has("shrinkage"), let productivity, !productivity.includesShrinkage else {
        return .none
      }
      assume(
        "shrinkage", "20 % of paid time goes to meetings, breaks, training, writing and leave.")
      return Shrinkage([Shrinkage.Item(name: "meetings, breaks, training, leave", share: 0.2)])
    }
    let items: [Shrinkage.Item] =
      switch written.value {
      case .number(let share): [Shrinkage.Item(name: "shrinkage", share: share)]
      case .named(let entries):
        entries.compactMap { name, value in
          value.number.map { Shrinkage.Item(name: name, share: $0) }
        }
      default: []
      }
    let total = items.reduce(0) { $0 + $1.share }
    guard total < 1 - 1e-9 else {
      log.add(
        at: written.spot,
        "shrinkage makes \(percent(total)) in all, which leaves no time for customers.",
        remedy: "Items are shares of paid time and add up: write shares that make less than 100 %.")
      return .none
    }
    if let productivity, productivity.includesShrinkage,
      !(model.keys("ticketsPerRepPerMonth")?.has("includesShrinkage") ?? false)
    {
      assume(
        "ticketsPerRepPerMonth.includesShrinkage",
        "ticketsPerRepPerMonth contains meetings, breaks and leave already; shrinkage is not "
          + "applied again.")
    }
    return Shrinkage(items)
  }
}
