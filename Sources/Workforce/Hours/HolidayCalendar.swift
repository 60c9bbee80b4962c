/// The public holidays of a country, or of a part of one where they differ, with English names.
///
///     let calendar = HolidayCalendar(named: "US-MA")!
///     calendar.holidays(in: 2027)?.first   // 2027-01-01, "New Year's Day"
///     calendar.name(on: CalendarDate(year: 2027, month: 4, day: 19)!)   // "Patriots' Day"
///
/// Days on which a holiday is observed because it falls on a weekend are holidays too. What is known
/// ends: ask `years` before taking a day without a name for a working day.
package struct HolidayCalendar: Hashable, Sendable {
  /// ISO 3166: a country (`IE`), or a country and its part (`US-MA`).
  package let name: String
  /// What people call it: "Ireland", "Massachusetts, United States".
  package let title: String
  /// The years of which its holidays are known.
  package let years: ClosedRange<Int>
  private let names: [CalendarDate: String]

  package struct Holiday: Hashable, Sendable {
    package let date: CalendarDate
    package let name: String
  }

  /// Nil if there is no such calendar; case doesn't matter.
  package init?(named written: String) {
    let upper = written.uppercased()
    let parts = upper.split(separator: "-", maxSplits: 1).map(String.init)
    guard let country = parts.first, let table = PublicHolidays.table(of: country),
      upper == parts.joined(separator: "-")
    else { return nil }
    var names = table.days
    var name = country
    var title = table.title
    if parts.count == 2 {
      guard let part = table.parts.first(where: { $0.code.uppercased() == parts[1] }) else {
        return nil
      }
      name += "-\(part.code)"
      for (date, gone) in part.without { names[date]?.removeAll { gone.contains($0) } }
      for (date, added) in part.with { names[date, default: []] += added }
      title = part.title.isEmpty ? "\(part.code), \(title)" : "\(part.title), \(title)"
    }
    self.name = name
    self.title = title
    self.years = table.years
    self.names = names.compactMapValues { names in
      names.isEmpty ? nil : names.sorted().joined(separator: ", ")
    }
  }

  /// The holiday's name; nil where there is none, or where nobody knows.
  package func name(on date: CalendarDate) -> String? { names[date] }

  /// All holidays of a year in order; nil if the year isn't known.
  package func holidays(in year: Int) -> [Holiday]? {
    guard years.contains(year) else { return nil }
    return names.filter { $0.key.year == year }.map { Holiday(date: $0, name: $1) }
      .sorted { $0.date < $1.date }
  }
}

extension HolidayCalendar {
  /// All names there are, in order: `AD`, `AD-02`, …
  package static let allNames: [String] = PublicHolidays.countries.flatMap { country in
    [country.code] + country.parts.map { "\(country.code)-\($0.code)" }
  }

  /// What countries are called: "Ireland".
  package static let countryTitles: [String] = PublicHolidays.countries.map(\.title)

  /// The calendar that somebody means who writes a place's name: "Ireland" is `IE`, "Massachusetts"
  /// `US-MA`, "UK" `GB`; nil where no place is called so.
  package static func named(by words: String) -> String? {
    let wanted = words.lowercased()
    if wanted == "uk" || wanted == "great britain" { return "GB" }
    if wanted == "usa" { return "US" }
    for country in PublicHolidays.countries where country.title.lowercased() == wanted {
      return country.code
    }
    for country in PublicHolidays.countries {
      if let part = country.parts.first(where: { $0.title.lowercased() == wanted }) {
        return "\(country.code)-\(part.code)"
      }
    }
    return nil
  }
}
