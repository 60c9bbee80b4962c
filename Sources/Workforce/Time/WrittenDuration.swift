/// A length of time as people write it, in seconds: "90s", "3m", "1h30m", "2d". Nil where it can't be
/// read, and above a thousand days. Units go from the longest to the shortest.
package func writtenSeconds(_ text: some StringProtocol) -> Double? {
  let units: [Character: Double] = ["d": 86_400, "h": 3600, "m": 60, "s": 1]
  var sum = 0.0
  var digits = ""
  var last = Double.infinity
  for character in text {
    guard let unit = units[character] else {
      guard character.isASCII, character.isNumber || character == "." else { return nil }
      digits.append(character)
      continue
    }
    guard unit < last, let value = Double(digits), value.isFinite else { return nil }
    sum += value * unit
    (digits, last) = ("", unit)
  }
  return digits.isEmpty && last < .infinity && sum <= 86_400_000 ? sum : nil
}
