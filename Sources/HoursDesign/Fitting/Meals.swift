import Workforce

/// The same people with their meals placed: one after the other, wherever most are left on contacts at
/// the worst moment; of equal places, at the earliest.
func withMeals(
  _ people: [WeekRotation.Person], weeks: Int, meal: ShiftRules.Meal, stepMinutes: Int
) -> [WeekRotation.Person] {
  let rotation = WeekRotation(weeks: weeks, people: people)
  var onDuty = (0..<weeks).map { rotation.onDuty(week: $0) }
  return people.map { person in
    var person = person
    let stay = person.shift.stayMinutes
    let latest = min(meal.latestAfter, stay - meal.minutes)
    guard meal.minutes > 0, latest >= 0 else { return person }
    let earliest = min(meal.earliestAfter, latest)
    var best = (left: Int.min, after: earliest)
    for after in stride(from: earliest, through: latest, by: stepMinutes) {
      var left = Int.max
      for (week, minute) in person.minutes(of: after..<after + meal.minutes, weeks: weeks) {
        left = min(left, onDuty[week][minute])
      }
      if left > best.left { best = (left, after) }
    }
    let taken = best.after..<best.after + meal.minutes
    for (week, minute) in person.minutes(of: taken, weeks: weeks) { onDuty[week][minute] -= 1 }
    person.shift.meal = taken
    return person
  }
}

extension WeekRotation.Person {
  /// The minutes of all weeks that a part of the shift falls on.
  fileprivate func minutes(of part: Range<Int>, weeks: Int) -> [(week: Int, minute: Int)] {
    (0..<weeks).flatMap { week in
      (0..<7).filter { works[week][$0] }.flatMap { day in
        part.map { after in
          let minute = day * 1440 + shift.startMinute + after
          return (week: (week + minute / 10_080) % weeks, minute: minute % 10_080)
        }
      }
    }
  }
}
