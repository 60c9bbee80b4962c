package import Workforce

/// The stages of support hours, from a handful of people to six offices.
///
/// After an article by a support leader at HubSpot on how its support hours grew; the figures are the
/// article's, and what it doesn't say is in each stage's `assumptions`.
package enum HoursStages {
  /// In the order in which a growing company reaches them.
  package static let all: [HoursStage] = [
    startupClass, growingTeam, aroundTheClock, international, global, matchedTeams, today,
  ]

  /// The stage after another; nil for the last.
  package static func next(after stage: HoursStage) -> HoursStage? {
    all.first { $0.number == stage.number + 1 }
  }

  /// 07:00 to 20:00, thirteen hours.
  static let day = 420..<1200
  static let weekdays = Array(0..<5)
  static let daily = Array(0..<7)
  /// Who works Saturday and Sunday has Thursday and Friday off.
  static let thursdayAndFridayOff = HoursStage.Weekends.rotating(daysOff: [3, 4])
  /// 07–16, 08–17 and so on to 11–20.
  static let hourly = HoursStage.Starts.staggered(everyMinutes: 60)
}

extension Assumption {
  /// Things that the source doesn't say, which several stages have in common.
  static let nightsAssumed = Assumption(
    key: "supportHours.nights",
    "A night shift is 10 paid hours, and a night rep works four nights in a row.")
  static let weekendCrewAssumed = Assumption(
    key: "--weekend-crew",
    "Where demand by the hour isn't known, a third of the people work each weekend.")
  static let sameStartAssumed = Assumption(
    key: "supportHours.shifts", "Everybody keeps the same start, and only weekends rotate.")
}
