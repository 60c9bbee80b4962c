import Hiring
import Workforce

/// What support hours go by where the model leaves something out.
extension Scenario {
  /// The time zones that have to be known.
  package var timeZonesOfHours: Set<String> {
    Set(
      sites.map(\.timeZone) + hours.candidates.map(\.timeZone) + hours.regions.map(\.timeZone)
        + ["UTC"])
  }

  func shrinkageForHours(_ assumptions: inout [Assumption]) -> Double {
    if let givenShrinkage { return givenShrinkage }
    if hiring.shrinkage.total > 0 { return hiring.shrinkage.total }
    assumptions.append(
      Assumption(
        key: "shrinkage",
        "20 % of paid time goes to meetings, breaks, training, writing and leave."))
    return 0.2
  }

  func sitesForHours(_ assumptions: inout [Assumption]) -> [Site] {
    guard !sites.isEmpty else {
      assumptions.append(
        Assumption(key: "sites", "Everybody works at one place, by the clock of UTC."))
      return [Site(name: "Home", timeZone: "UTC")]
    }
    let silent = sites.filter { $0.hours == nil }.map(\.name)
    if !silent.isEmpty {
      assumptions.append(
        Assumption(
          key: "sites[].hours",
          "\(listed(silent)): somebody works there Mon–Fri 9–18, on the site's own clock."))
    }
    return sites
  }

  func languagesForHours(_ assumptions: inout [Assumption]) -> [CustomerRegion.SpokenLanguage] {
    let given = languages.compactMap(\.share).reduce(0, +)
    let open = languages.count { $0.share == nil }
    guard !languages.isEmpty else { return [.init(name: HoursCoverage.anyLanguage, share: 1)] }
    if open > 0, languages.count > 1 {
      assumptions.append(
        Assumption(
          key: "languages[].share", "Languages without a share have the rest in equal parts."))
    }
    let rest = open > 0 ? max(0, 1 - given) / Double(open) : 0
    return languages.map { .init(name: $0.name, share: $0.share ?? rest) }
  }

  func regionsForHours(
    _ languages: [CustomerRegion.SpokenLanguage], home: Site, _ assumptions: inout [Assumption]
  ) -> [CustomerRegion] {
    guard hours.regions.isEmpty else {
      return hours.regions.map { region in
        var spoken = region
        if spoken.languages.isEmpty { spoken.languages = languages }
        return spoken
      }
    }
    assumptions.append(
      Assumption(
        key: "regions",
        "All customers live by the clock of \(home.name) and are at work Mon–Fri 8–18."))
    return [
      CustomerRegion(
        name: home.name, timeZone: home.timeZone, share: 1, languages: languages,
        holidays: home.holidays)
    ]
  }

  /// With shares that make 1 and a handle time each.
  func channelsForHours(shrinkage: Double, _ assumptions: inout [Assumption]) -> [Channel] {
    let minutes = handleMinutesOfTickets(shrinkage: shrinkage)
    guard !channels.isEmpty else {
      assumptions.append(
        Assumption(
          key: "channels",
          "All tickets come in by e-mail, and take "
            + "\(Numerals.fixed(minutes, digits: 1)) min each, as ticketsPerRepPerMonth has it."))
      return [Channel(name: "email", kind: .email, share: 1, handleMinutes: minutes)]
    }
    let given = channels.compactMap(\.share).reduce(0, +)
    let open = channels.count { $0.share == nil }
    let rest = open > 0 ? max(0, 1 - given) / Double(open) : 0
    if open > 0, channels.count > 1 {
      assumptions.append(
        Assumption(
          key: "channels[].share", "Channels without a share have the rest in equal parts."))
    }
    if channels.contains(where: { $0.handleMinutes == nil }) {
      assumptions.append(
        Assumption(
          key: "channels[].handleMinutes",
          "Where nobody said, a contact takes \(Numerals.fixed(minutes, digits: 1)) min, as "
            + "ticketsPerRepPerMonth has it."))
    }
    return channels.map { channel in
      var whole = channel
      whole.share = channel.share ?? rest
      whole.handleMinutes = channel.handleMinutes ?? minutes
      return whole
    }
  }

  /// Productive hours of a month ÷ tickets that a representative solves in it.
  private func handleMinutesOfTickets(shrinkage: Double) -> Double {
    guard let role = hiring.roles.first(where: { $0.work == .firstLine }) else { return 20 }
    let tickets = hiring.ticketsPerPerson(in: role) / hiring.targetUtilisation
    return hiring.paidHoursPerMonth * (1 - shrinkage) * 60 / tickets
  }

  /// What a paid hour of the first line costs; nil where nobody said what they earn.
  var costPerHour: Double? {
    hiring.roles.first { $0.work == .firstLine }?.salaryPerYear.map {
      $0 / 12 / hiring.paidHoursPerMonth
    }
  }
}

func listed(_ names: [String]) -> String {
  names.count < 2
    ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + names.last!
}
