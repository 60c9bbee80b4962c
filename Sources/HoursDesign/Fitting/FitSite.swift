import Workforce

/// One site's rotation by day and by night.
func fitSite(
  _ place: StagePlaces.Place, nights need: NightNeed?, _ problem: StageProblem
) -> (site: FittedSite, shortcomings: [StageShortcoming]) {
  let name = place.site.name
  var shortcomings: [StageShortcoming] = []
  var night: NightCrew?
  if let need {
    let crew = NightCrew(need, problem)
    // By day two more are needed, or nobody is left for the day.
    if crew.people.count + 2 <= place.people {
      night = crew
    } else {
      shortcomings.append(
        StageShortcoming(
          site: name,
          cause:
            "Nights take \(crew.people.count) people who work at night alone, and days two more; "
            + "there are \(place.people).",
          wayOut:
            "Hire \(crew.people.count + 2 - place.people) more, or leave the nights to a site abroad "
            + "or to a promise of an answer in the morning."))
    }
  }
  let day = DayCrew(
    people: place.people - (night?.people.count ?? 0), of: place.pattern, at: name, problem)
  shortcomings += day.shortcomings
  var hours = day.hours
  if let need, night != nil { hours = WeekHours(minutes: hours.minutes + need.hours.minutes) }
  let weeks = day.weeks
  var people =
    day.people
    + (night?.people ?? []).map { person in
      var repeated = person
      repeated.works = [[Bool]](repeating: person.works[0], count: weeks)
      return repeated
    }
  if let meal = problem.rules.meal {
    people = withMeals(people, weeks: weeks, meal: meal, stepMinutes: 30)
  }
  let site = FittedSite(
    name: name, timeZone: place.site.timeZone, isNew: place.isNew, people: place.people,
    hours: hours, rotation: WeekRotation(weeks: weeks, people: people), nights: night?.team)
  if let hole = site.firstHole {
    shortcomings.append(
      StageShortcoming(
        site: name,
        cause:
          "Nobody is left on contacts on \(hole.day) at \(hole.clock), while others have a meal or are "
          + "off.",
        wayOut: "One person more at that time, or a meal at the desk, closes it."))
  }
  return (site, shortcomings)
}

extension FittedSite {
  /// The first open minute of a week in which nobody is on contacts; nil if there is none.
  fileprivate var firstHole: (day: String, clock: String)? {
    for week in 0..<rotation.weeks {
      let onDuty = rotation.onDuty(week: week)
      if let minute = hours.minutes.joined().first(where: { onDuty[$0] == 0 }) {
        let day = weekdayName(minute / 1440)
        let clock = "\(minute / 60 % 24):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
        return (day, clock)
      }
    }
    return nil
  }
}

func weekdayName(_ day: Int) -> String {
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][day % 7]
}
