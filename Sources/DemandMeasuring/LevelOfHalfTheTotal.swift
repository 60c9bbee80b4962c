/// The value below which `share` of `sorted` lies, interpolated between neighbours: type 7 of
/// R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician
/// 50(4), 1996, doi:10.1080/00031305.1996.10473566, which is also that of spreadsheets.
func quantile(_ share: Double, ofSorted sorted: [Double]) -> Double {
  precondition(!sorted.isEmpty, "A quantile needs at least one value.")
  let position = share * Double(sorted.count - 1)
  let below = Int(position)
  guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
  let fraction = position - Double(below)
  return sorted[below] + fraction * (sorted[below + 1] - sorted[below])
}

/// The level at which half of the total is reached when values are added from the least up: also
/// known as the median weighted by size. Small values, however many, hardly move it.
func levelOfHalfTheTotal(_ values: [Double]) -> Double? {
  let sorted = values.filter { $0 > 0 }.sorted()
  let half = sorted.reduce(0, +) / 2
  var running = 0.0
  return sorted.first {
    running += $0
    return running >= half
  }
}
