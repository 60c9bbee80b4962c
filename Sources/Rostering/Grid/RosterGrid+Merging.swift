extension RosterGrid {
  /// The same problem with fewer lines of the cover: neighbours on which always the same people count become
  /// one, which costs what they cost together. Where shifts and meals begin and end on the half hour, two
  /// quarters of an hour are one line.
  package var withMergedCover: RosterGrid {
    var isBorder = [Bool](repeating: false, count: cover.count + 1)
    isBorder[0] = true
    for coverClass in coverClasses {
      for part in coverClass.parts {
        isBorder[part.lowerBound] = true
        isBorder[part.upperBound] = true
      }
    }
    let starts = cover.indices.filter { isBorder[$0] }
    guard starts.count < cover.count else { return self }
    var placeOf = [Int](repeating: starts.count, count: cover.count + 1)
    for (place, start) in starts.enumerated() { placeOf[start] = place }
    var merged = self
    merged.cover = zip(starts, starts.dropFirst() + [cover.count]).map { first, next in
      CoverLine(merging: cover[first..<next])
    }
    for index in coverClasses.indices {
      merged.coverClasses[index].parts = coverClasses[index].parts.map {
        placeOf[$0.lowerBound]..<placeOf[$0.upperBound]
      }
    }
    return merged
  }
}

extension RosterGrid.CoverLine {
  fileprivate init(merging lines: ArraySlice<Self>) {
    let people = lines.reduce(0) { max($0, $1.costs.count) }
    self.init(costs: (0..<people).map { people in lines.reduce(0) { $0 + $1.cost(of: people) } })
  }
}
