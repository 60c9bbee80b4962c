/// A series as methods see it: numbers at equal steps, without gaps, and the lengths of its seasons.
package struct RegularSeries: Sendable {
  /// Oldest first; every one a number.
  package var values: [Double]
  /// Lengths of seasons in steps, the shortest first: 7 for days, 24 and 168 for hours.
  package var seasons: [Int]

  package init(values: [Double], seasons: [Int]) {
    self.values = values
    self.seasons = seasons
  }

  package var count: Int { values.count }
  /// The longest season; 1 where there is none.
  package var season: Int { seasons.last ?? 1 }

  /// What was known after so many steps.
  package func prefix(_ length: Int) -> RegularSeries {
    RegularSeries(values: Array(values.prefix(length)), seasons: seasons)
  }
}
