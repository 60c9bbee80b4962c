/// The share of time in each state of a chain whose states follow one another, from the rates up and
/// down; states that matter are among the first so many.
func stationary(
  states: Int, up: (Int) -> Double, down: (Int) -> Double
) -> [Double] {
  var chances = [1.0]
  for state in 1..<states {
    chances.append(chances[state - 1] * up(state - 1) / down(state))
    if chances[state] > 1e200 { chances = chances.map { $0 * 1e-200 } }
  }
  let sum = chances.reduce(0, +)
  return chances.map { $0 / sum }
}
