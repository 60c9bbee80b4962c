import Foundation
import Workforce

/// How the contacts of a day spread over its intervals, for each weekday and for holidays: shares that
/// add up to 1 over what is open.
struct DayProfiles {
  /// By weekday from Monday, then of holidays.
  let shares: [[Double]]

  static let holidays = 7

  func shares(onWeekday weekday: Int, isHoliday: Bool) -> [Double] {
    isHoliday ? shares[Self.holidays] : shares[weekday]
  }
}

/// Keeps how contacts spread over days, and makes profiles of what it has been told.
///
/// Recent weeks count more. What one weekday has too few contacts to tell, others tell that look like
/// it: each lends by how exact it is and how different it seems.
struct ProfileRecorder {
  private let days: DaySeries
  /// After so many weeks a day counts half.
  let halfLifeWeeks: Double
  private var kinds: [Tally]

  private struct Tally {
    var contacts: [Double]
    /// Contacts of the days on which the interval was observed.
    var totals: [Double]
    var volume = 0.0
    var squares = 0.0

    /// Contacts that would tell as much.
    var effectiveVolume: Double { squares > 0 ? volume * volume / squares : 0 }
  }

  init(_ days: DaySeries, halfLifeWeeks: Double) {
    self.days = days
    self.halfLifeWeeks = halfLifeWeeks
    let zeros = [Double](repeating: 0, count: days.intervalsPerDay)
    kinds = [Tally](repeating: Tally(contacts: zeros, totals: zeros), count: 8)
  }

  mutating func record(day: Int, isHoliday: Bool) {
    let total = days.totals[day]
    guard total > 0 else { return }
    // Later days weigh more, which is the same as earlier ones weighing less.
    let weight = pow(2, Double(day - days.dayCount) / (7 * halfLifeWeeks))
    let kind = isHoliday ? DayProfiles.holidays : days.series.weekday(ofDay: day)
    kinds[kind].volume += weight * total
    kinds[kind].squares += weight * weight * total
    let first = day * days.intervalsPerDay
    for place in 0..<days.intervalsPerDay {
      guard first + place < days.series.counts.count else { break }
      let count = days.series.counts[first + place]
      guard !count.isNaN else { continue }
      kinds[kind].contacts[place] += weight * count
      kinds[kind].totals[place] += weight * total
    }
  }

  func profiles() -> DayProfiles {
    let perDay = days.intervalsPerDay
    let raw = kinds.map { kind in
      (0..<perDay).map { kind.totals[$0] > 0 ? kind.contacts[$0] / kind.totals[$0] : .nan }
    }
    let volumes = kinds.map(\.effectiveVolume)
    return DayProfiles(
      shares: kinds.indices.map { kind in
        let open =
          kind < 7
          ? days.isOpen[kind] : (0..<perDay).map { place in days.isOpen.contains { $0[place] } }
        let (pooled, volume) = pooled(kind, raw: raw, volumes: volumes)
        let usual = (0..<perDay).map { open[$0] ? pooled[$0] : 0 }
        let smooth = smoothed(usual, isOpen: open, volume: volume)
        let sum = smooth.reduce(0, +)
        let places = Double(max(open.count { $0 }, 1))
        return sum > 0
          ? smooth.map { $0 / sum } : open.map { $0 ? 1 / places : 0 }
      })
  }

  /// A kind of day's shares with what other kinds lend, and the contacts that would tell as much.
  private func pooled(
    _ kind: Int, raw: [[Double]], volumes: [Double]
  ) -> (shares: [Double], volume: Double) {
    let perDay = days.intervalsPerDay
    let chance = Double(perDay) / 4
    var weights = [Double](repeating: 0, count: kinds.count)
    for other in kinds.indices where volumes[other] > 0 {
      var difference = 0.0
      if other != kind, volumes[kind] > 0 {
        // Square roots of shares are about as inexact everywhere.
        var distance = 0.0
        for place in 0..<perDay where !(raw[kind][place].isNaN || raw[other][place].isNaN) {
          let gap = raw[kind][place].squareRoot() - raw[other][place].squareRoot()
          distance += gap * gap
        }
        difference = max(0, distance - chance * (1 / volumes[kind] + 1 / volumes[other]))
      }
      weights[other] = 1 / (chance / volumes[other] + difference)
    }
    let all = weights.reduce(0, +)
    guard all > 0 else { return ([Double](repeating: 0, count: perDay), 0) }
    let shares = (0..<perDay).map { place -> Double in
      var sum = 0.0
      var known = 0.0
      for other in kinds.indices where weights[other] > 0 && !raw[other][place].isNaN {
        sum += weights[other] * raw[other][place]
        known += weights[other]
      }
      return known > 0 ? sum / known : 0
    }
    let inexactness = kinds.indices.reduce(0.0) { sum, other in
      let part = weights[other] / all
      return volumes[other] > 0 ? sum + part * part / volumes[other] : sum
    }
    return (shares, inexactness > 0 ? 1 / inexactness : 0)
  }

  /// Shares drawn towards those of their neighbours as far as chance makes them rough.
  private func smoothed(_ shares: [Double], isOpen: [Bool], volume: Double) -> [Double] {
    let perDay = shares.count
    let reach = min(90 / days.series.intervalMinutes, perDay / 4)
    guard reach >= 1, volume > 0 else { return shares }
    var neighbours = shares
    var roughness = 0.0
    var chance = 0.0
    for place in 0..<perDay where isOpen[place] {
      var sum = 0.0
      var weights = 0.0
      var squares = 0.0
      for step in -reach...reach {
        let other = place + step
        guard (0..<perDay).contains(other), isOpen[other] else { continue }
        let weight = Double(reach + 1 - abs(step))
        sum += weight * shares[other]
        weights += weight
        squares += weight * weight
      }
      neighbours[place] = sum / weights
      let own = Double(reach + 1) / weights
      let gap = shares[place] - neighbours[place]
      roughness += gap * gap
      // What chance alone would make of the gap.
      chance += (1 - 2 * own + squares / (weights * weights)) * neighbours[place] / volume
    }
    guard chance > 0 else { return shares }
    let real = max(0, roughness / chance - 1)
    let trust = real / (real + 1)
    return (0..<perDay).map { neighbours[$0] + trust * (shares[$0] - neighbours[$0]) }
  }
}
