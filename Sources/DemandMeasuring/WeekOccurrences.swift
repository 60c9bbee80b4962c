import Workforce

/// How often each of the 168 hours of the week occurs between two instants. A week in which the
/// clock goes forward lacks one; one in which it goes back has one twice.
func weekOccurrences(from start: Timestamp, through end: Timestamp, on clock: WallClock) -> [Double]
{
  var occurrences = [Double](repeating: 0, count: 168)
  var hour = start + -Int64(clock.localTime(at: start).secondOfDay % 3600)
  while hour <= end {
    occurrences[clock.localTime(at: hour).hourOfWeek] += 1
    hour = hour + 3600
  }
  return occurrences
}

/// A profile from the tickets of each hour of the week and how often that hour occurred.
func weekProfile(tickets: [Double], occurrences: [Double]) -> WeekProfile {
  WeekProfile(weights: zip(tickets, occurrences).map { $1 > 0 ? $0 / $1 : 0 })
}
