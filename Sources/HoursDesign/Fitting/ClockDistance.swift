import Workforce

/// How many hours two clocks are apart, going the shorter way round; without clocks they are the same.
func clockHoursApart(_ first: WallClock?, _ second: WallClock?, at instant: Timestamp) -> Double {
  guard let first, let second else { return first == second ? 0 : 12 }
  let apart = abs(first.offsetSeconds(at: instant) - second.offsetSeconds(at: instant)) % 86_400
  return Double(min(apart, 86_400 - apart)) / 3600
}
