/// Places of the season at which nothing ever comes, such as the hours of a closed night.
///
/// A dozen zeros and nothing else, of the place itself or of it and its two neighbours.
struct QuietPlaces {
  /// By place, counted from the end of the series.
  private let isQuiet: [Bool]

  init(of series: RegularSeries) {
    let season = series.season
    let seasons = min(series.count / season, 12)
    let known = series.values.suffix(seasons * season)
    guard season > 1, seasons >= 4 else {
      isQuiet = [false]
      return
    }
    var busy = [Bool](repeating: false, count: season)
    for (index, value) in known.enumerated() where value != 0 { busy[index % season] = true }
    isQuiet = (0..<season).map { place in
      let neighbours = busy[(place + 1) % season] || busy[(place + season - 1) % season]
      return !busy[place] && (seasons >= 12 || !neighbours)
    }
  }

  /// Whether nothing comes so many steps after the series.
  func holds(_ lead: Int) -> Bool { isQuiet[lead % isQuiet.count] }
}
