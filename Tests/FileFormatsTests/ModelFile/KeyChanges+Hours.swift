/// Keys of support hours: hiring follows none of them.
extension KeyChange {
  static let hoursModel = """
    customers: 1000
    ticketsPerMonth: 1558
    ticketsPerRepPerMonth: 250
    languages: [{name: English, share: 70%}, {name: Spanish, share: 30%}]
    channels: [{name: telephone, kind: phone}, {name: mail, kind: email}]
    sites:
      - {name: Boston, timeZone: America/New_York, hours: daily 7-20, languages: [English],
          channels: [telephone], holidays: US-MA, closedOn: [2027-12-24], worksOnHolidays: true,
          people: 21.5, costPerHour: 31.5}
    regions:
      - {name: Home, timeZone: America/Denver, share: 60%, language: Spanish, hours: Mon-Fri 8-17,
          holidays: US}
      - {name: Europe, timeZone: Europe/Paris, share: 40%, languages: {English: 35%, Spanish: 65%}}
    supportHours:
      promise: 23h
      shifts: {paidHours: [7.5], startsEvery: 30m, meal: 45m, mealAfter: 3h, mealBefore: 4h,
        daysPerWeek: 4, daysOffTogether: false, sameStart: false}
      nights: {paidHours: 9.5, perWeek: 3, premium: 26%}
      partTime: {paidHours: 4.5, most: 19%}
      candidates:
        - {name: Porto, timeZone: Europe/Lisbon, hours: daily 8-19, languages: [Spanish],
            channels: [mail], holidays: PT, closedOn: [2027-12-31], worksOnHolidays: false,
            people: 22.5, costPerHour: 24.5}
      siteYearlyCost: 120001
      siteOpeningCost: 80001
      smallestTeam: 6
      occasional: {people: 2, costPerHour: 90.5, hours: Mon-Fri 9-16}
    """

  static let hours: [Row] = [
    row("sites[].hours", "daily 7-20", "daily 7-21"),
    row("sites[].languages", "languages: [English]", "languages: [Spanish, English]"),
    row("sites[].channels", "[telephone]", "[mail, telephone]"),
    row("sites[].holidays", "US-MA", "US-NY"),
    row("sites[].closedOn", "[2027-12-24]", "[2027-12-23]"),
    row("sites[].worksOnHolidays", "worksOnHolidays: true", "worksOnHolidays: false"),
    row("sites[].people", "21.5", "23.5"),
    row("sites[].costPerHour", "31.5", "32.5"),
    row("regions[].name", "name: Home", "name: House"),
    row("regions[].timeZone", "Denver", "Chicago"),
    (
      "regions[].share",
      "60%, language: Spanish, hours: Mon-Fri 8-17,\n      holidays: US}\n"
        + "  - {name: Europe, timeZone: Europe/Paris, share: 40%",
      "60%, language: Spanish, hours: Mon-Fri 8-17,\n      holidays: US}\n"
        + "  - {name: Europe, timeZone: Europe/Paris, share: 40%",
      "55%, language: Spanish, hours: Mon-Fri 8-17,\n      holidays: US}\n"
        + "  - {name: Europe, timeZone: Europe/Paris, share: 45%", []
    ),
    row("regions[].language", "language: Spanish", "language: English"),
    row("regions[].languages", "35%, Spanish: 65%", "45%, Spanish: 55%"),
    row("regions[].hours", "Mon-Fri 8-17", "Mon-Fri 8-16"),
    row("regions[].holidays", "holidays: US}", "holidays: CA}"),
    row("supportHours.promise", "23h", "22h"),
    row("supportHours.shifts.paidHours", "[7.5]", "[7.5, 9]"),
    row("supportHours.shifts.startsEvery", "startsEvery: 30m", "startsEvery: 15m"),
    row("supportHours.shifts.meal", "45m", "30m"),
    row("supportHours.shifts.mealAfter", "mealAfter: 3h", "mealAfter: 2h"),
    row("supportHours.shifts.mealBefore", "mealBefore: 4h", "mealBefore: 5h"),
    row("supportHours.shifts.daysPerWeek", "daysPerWeek: 4", "daysPerWeek: 5"),
    row("supportHours.shifts.daysOffTogether", "Together: false", "Together: true"),
    row("supportHours.shifts.sameStart", "sameStart: false", "sameStart: true"),
    row("supportHours.nights.paidHours", "9.5", "10.5"),
    row("supportHours.nights.perWeek", "perWeek: 3", "perWeek: 4"),
    row("supportHours.nights.premium", "26%", "27%"),
    row("supportHours.partTime.paidHours", "paidHours: 4.5", "paidHours: 5.5"),
    row("supportHours.partTime.most", "19%", "18%"),
    row("supportHours.candidates[].name", "Porto", "Lisbon"),
    row("supportHours.candidates[].timeZone", "Europe/Lisbon", "Europe/Madrid"),
    row("supportHours.candidates[].hours", "daily 8-19", "daily 8-18"),
    row("supportHours.candidates[].languages", "languages: [Spanish]", "languages: [English]"),
    row("supportHours.candidates[].channels", "[mail]", "[telephone, mail]"),
    row("supportHours.candidates[].holidays", "PT", "ES"),
    row("supportHours.candidates[].closedOn", "2027-12-31", "2027-12-30"),
    row(
      "supportHours.candidates[].worksOnHolidays", "worksOnHolidays: false",
      "worksOnHolidays: true"),
    row("supportHours.candidates[].people", "22.5", "26.5"),
    row("supportHours.candidates[].costPerHour", "24.5", "25.5"),
    row("supportHours.siteYearlyCost", "120001", "120002"),
    row("supportHours.siteOpeningCost", "80001", "80002"),
    row("supportHours.smallestTeam", "smallestTeam: 6", "smallestTeam: 5"),
    row("supportHours.occasional.people", "{people: 2", "{people: 3"),
    row("supportHours.occasional.costPerHour", "90.5", "91.5"),
    row("supportHours.occasional.hours", "Mon-Fri 9-16", "Mon-Fri 9-15"),
  ]
}
