import Testing
import Workforce

@Suite struct HolidayCalendarTests {
  private static func date(_ text: String) -> CalendarDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return CalendarDate(year: parts[0], month: parts[1], day: parts[2])!
  }

  /// Dates from the governments' own lists, or worked out from the rule by hand.
  @Test(arguments: [
    ("US", "2027-11-25", "Thanksgiving Day"),  // the fourth Thursday
    ("US-MA", "2027-04-19", "Patriots' Day"),  // the third Monday
    ("IE", "2027-02-01", "Saint Brigid's Day"),  // the first Monday
    ("SG", "2027-08-09", "National Day"),
    ("DE", "2027-03-26", "Good Friday"),
    ("GB", "2027-03-26", "Good Friday"),
    ("DE-BE", "2027-03-08", "Women's Day"),
    ("GB-SCT", "2027-11-30", "Saint Andrew's Day"),
    ("AU-NSW", "2027-06-14", "King's Birthday"),  // the second Monday
    ("CA-ON", "2027-02-15", "Family Day"),  // the third Monday
    ("IN", "2027-08-15", "Independence Day"),
  ])
  func knownDaysHaveTheirNames(calendar: String, day: String, name: String) throws {
    let found = try #require(HolidayCalendar(named: calendar)).name(on: Self.date(day))
    #expect(found?.contains(name) == true, "\(found ?? "no holiday")")
  }

  @Test(arguments: [
    ("US", "2027-03-26"), ("US", "2027-04-19"), ("DE", "2027-03-08"), ("SG", "2027-12-27"),
    ("GB-ENG", "2027-11-30"), ("IE", "2027-07-04"),
  ])
  func otherPlacesWorkOnThem(calendar: String, day: String) throws {
    #expect(try #require(HolidayCalendar(named: calendar)).name(on: Self.date(day)) == nil)
  }

  /// Christmas 2027 is a Saturday and Boxing Day a Sunday.
  @Test func substituteDaysAreHolidays() throws {
    let british = try #require(HolidayCalendar(named: "GB"))
    for day in ["2027-12-25", "2027-12-26", "2027-12-27", "2027-12-28"] {
      #expect(british.name(on: Self.date(day)) != nil, "\(day)")
    }
    #expect(british.name(on: Self.date("2027-12-29")) == nil)
    // The fourth of July 2027 is a Sunday.
    let american = try #require(HolidayCalendar(named: "US"))
    #expect(american.name(on: Self.date("2027-07-05"))?.contains("Independence") == true)
  }

  /// Easter by the anonymous Gregorian computus (J. Meeus, Astronomical Algorithms, 1991, chapter 8).
  private static func easter(_ year: Int) -> CalendarDate {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25)
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CalendarDate(year: year, month: n / 31, day: n % 31 + 1)!
  }

  @Test func easterIsWhereItIsComputedToBe() throws {
    for name in ["DE", "GB-ENG", "FR", "IE", "NL", "AU-NSW", "ZA", "PL"] {
      let calendar = try #require(HolidayCalendar(named: name))
      #expect(calendar.years == 1995...2037, "\(name)")
      for year in calendar.years {
        let easter = Self.easter(year)
        #expect(calendar.name(on: easter + 1) != nil, "\(name) \(easter + 1)")
        if !["FR", "IE", "NL", "PL"].contains(name) {
          #expect(calendar.name(on: easter + -2)?.contains("Good Friday") == true, "\(name)")
        }
        for other in [-9, 8] {
          let name = calendar.name(on: easter + other) ?? ""
          #expect(!name.contains("Good Friday") && !name.contains("Easter"), "\(year)")
        }
      }
    }
  }

  @Test func yearsOutsideTheTableAreSaidNotToBeKnown() throws {
    let irish = try #require(HolidayCalendar(named: "IE"))
    #expect(irish.holidays(in: 2027)?.count == 10)
    #expect(irish.holidays(in: 1994) == nil)
    #expect(irish.holidays(in: 2038) == nil)
    // Sri Lanka announces the days of the full moon late.
    let lankan = try #require(HolidayCalendar(named: "LK"))
    #expect(lankan.holidays(in: 2026)?.isEmpty == false)
    #expect(lankan.holidays(in: 2027) == nil)
  }

  @Test func everyCalendarCanBeReadAndHasItsYears() throws {
    #expect(HolidayCalendar.allNames.count > 800)
    for name in HolidayCalendar.allNames {
      let calendar = try #require(HolidayCalendar(named: name), "\(name)")
      #expect(calendar.name == name)
      #expect(calendar.holidays(in: 2025) != nil, "\(name)")
    }
  }

  @Test func namesOfPlacesLeadToTheirCalendars() {
    #expect(HolidayCalendar(named: "us-ma")?.title == "Massachusetts, United States")
    #expect(HolidayCalendar(named: "ie")?.name == "IE")
    #expect(HolidayCalendar(named: "Ireland") == nil)
    #expect(HolidayCalendar(named: "US-XX") == nil)
    #expect(HolidayCalendar(named: "US-") == nil)
    #expect(HolidayCalendar(named: "") == nil)
    #expect(HolidayCalendar.named(by: "Ireland") == "IE")
    #expect(HolidayCalendar.named(by: "massachusetts") == "US-MA")
    #expect(HolidayCalendar.named(by: "UK") == "GB")
    #expect(HolidayCalendar.named(by: "Atlantis") == nil)
  }
}
