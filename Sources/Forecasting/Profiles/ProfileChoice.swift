import Foundation

/// Profiles that forget as fast as would have been best from earlier origins.
struct ProfileChoice {
  /// From all that has been observed.
  let profiles: DayProfiles
  /// As they were at each replay's origin.
  let replayed: [DayProfiles]

  private static let halfLives: [Double] = [1, 3, 6, 13, 26, 52]

  /// - Parameter doubtful: days that fit nothing around them; what they were like says nothing.
  init(days: DaySeries, special: SpecialDays, replays: [Replay], doubtful: Set<Int>) {
    let hasParts = days.intervalsPerDay > 1
    let tried = (hasParts && !replays.isEmpty ? Self.halfLives : [13]).map {
      Self.replayed(
        days: days, special: special, replays: replays, doubtful: doubtful, halfLifeWeeks: $0)
    }
    let best = tried.min { $0.loss < $1.loss } ?? tried[0]
    profiles = best.last
    replayed = best.profiles
  }

  private typealias Trial = (profiles: [DayProfiles], last: DayProfiles, loss: Double)

  private static func replayed(
    days: DaySeries, special: SpecialDays, replays: [Replay], doubtful: Set<Int>,
    halfLifeWeeks: Double
  ) -> Trial {
    var recorder = ProfileRecorder(days, halfLifeWeeks: halfLifeWeeks)
    var profiles: [DayProfiles] = []
    var loss = 0.0
    for day in 0...days.dayCount {
      while profiles.count < replays.count, replays[profiles.count].origin == day {
        let profile = recorder.profiles()
        loss += Self.loss(profile, on: replays[profiles.count], days: days, special: special)
        profiles.append(profile)
      }
      if day < days.dayCount, !doubtful.contains(day) {
        recorder.record(day: day, isHoliday: special.kinds[day] == .holiday)
      }
    }
    return (profiles, recorder.profiles(), loss)
  }

  /// Squared errors in units of chance, were the day's total known.
  private static func loss(
    _ profiles: DayProfiles, on replay: Replay, days: DaySeries, special: SpecialDays
  ) -> Double {
    var sum = 0.0
    for day in replay.targets where days.totals[day] > 0 {
      let shares = profiles.shares(
        onWeekday: days.series.weekday(ofDay: day), isHoliday: special.kinds[day] == .holiday)
      for place in shares.indices {
        let count = days.series.count(onDay: day, at: place)
        guard !count.isNaN else { continue }
        let expected = shares[place] * days.totals[day]
        sum += min((count - expected) * (count - expected) / (expected + 0.5), 25)
      }
    }
    return sum
  }
}
