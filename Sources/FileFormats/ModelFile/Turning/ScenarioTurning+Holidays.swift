import Workforce

extension ScenarioTurning {
  /// The calendar's own name, such as `US-MA`; nil where none is written or none is known by it.
  mutating func holidays(_ key: String = "holidays", in keys: WrittenKeys) -> String? {
    guard let written = keys[key], let name = written.text else { return nil }
    if let calendar = HolidayCalendar(named: name) { return calendar.name }
    log.add(
      at: written.spot,
      "\(written.path) is \(name), and no public holidays are known by that name.",
      remedy: remedy(forCalendar: name))
    return nil
  }

  private func remedy(forCalendar name: String) -> String {
    if let meant = HolidayCalendar.named(by: name) { return "Write \(meant)." }
    let country = name.prefix { $0 != "-" }.uppercased()
    if name.contains("-"), HolidayCalendar(named: country) != nil {
      let parts = HolidayCalendar.allNames.filter { $0.hasPrefix("\(country)-") }
      if let near = nearestName(to: name, among: parts) { return "Write \(near)." }
      return parts.isEmpty
        ? "Write \(country): all of it has the same ones here."
        : "Write \(country), or one of its parts: \(parts.joined(separator: ", "))."
    }
    if let near = HolidayCalendar.nearestTitle(to: name, by: nearestName(to:among:)) {
      return "Write \(near)."
    }
    return "Write a country by its two letters (ISO 3166), such as IE, or a part of one, such as "
      + "US-MA."
  }
}

extension HolidayCalendar {
  /// The calendar of the country or part whose name is nearest.
  fileprivate static func nearestTitle(
    to name: String, by nearest: (String, [String]) -> String?
  ) -> String? {
    let titles = countryTitles
    return nearest(name, titles).flatMap { named(by: $0) }
  }
}
