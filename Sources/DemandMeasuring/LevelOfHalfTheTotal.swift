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
