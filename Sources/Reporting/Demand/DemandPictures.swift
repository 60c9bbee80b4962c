import Workforce

/// A bar of eighths of a character, `share` of `width` long.
func bar(_ share: Double, width: Int) -> String {
  let eighths = Int((max(0, min(1, share)) * Double(width * 8)).rounded())
  let part = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
  return String(repeating: "█", count: eighths / 8) + part
}

/// Values as a line of blocks, at most `width` of them; where there are more values, a block is the
/// mean of several.
func sparkline(_ values: [Double], width: Int) -> String {
  guard let most = values.max(), most > 0 else { return "" }
  let count = min(width, values.count)
  return (0..<count).map { index in
    let part = values[(index * values.count / count)..<((index + 1) * values.count / count)]
    let mean = part.reduce(0, +) / Double(part.count)
    return ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][min(7, Int(mean / most * 8))]
  }
  .joined()
}

/// A week as a field of blocks, a row a day: the darker, the more comes in. It needs no colour.
struct WeekHeatMap {
  private let profile: WeekProfile

  init(_ profile: WeekProfile) { self.profile = profile }

  var text: String {
    let most = profile.shares.max() ?? 1
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let hours = stride(from: 0, to: 24, by: 3).map { twoDigits($0) + "    " }.joined()
    let rows = days.enumerated().map { day, name in
      let cells = profile.shares[(day * 24)..<(day * 24 + 24)].map { share in
        String(repeating: Self.shade(share / most), count: 2)
      }
      let ofWeek = profile.shares[(day * 24)..<(day * 24 + 24)].reduce(0, +)
      return "  \(name)  \(cells.joined())  \(percent(ofWeek))"
    }
    let key = "  An hour against the busiest: · under 5 %  ░ to 25 %  ▒ to 50 %  ▓ to 75 %  █ more"
    return (["       \(hours)"] + rows + [key]).joined(separator: "\n")
  }

  private static func shade(_ share: Double) -> String {
    switch share {
    case ..<0.0001: " "
    case ..<0.05: "·"
    case ..<0.25: "░"
    case ..<0.5: "▒"
    case ..<0.75: "▓"
    default: "█"
    }
  }
}
