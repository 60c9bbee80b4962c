/// 1234567.4 as `1,234,567`.
func whole(_ value: Double) -> String {
  let digits = String(Int(abs(value).rounded()))
  var grouped = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
    grouped.append(digit)
  }
  return (value.rounded() < 0 ? "−" : "") + grouped
}

/// One place behind the point.
func tenths(_ value: Double) -> String { decimal(value, places: 1) }

/// Three digits that count: 0.0523, 1.56, 17.3, 421.
func significant(_ value: Double) -> String {
  switch abs(value) {
  case ..<0.1: value == 0 ? "0" : decimal(value, places: 4)
  case ..<1: decimal(value, places: 3)
  case ..<10: decimal(value, places: 2)
  case ..<100: decimal(value, places: 1)
  default: whole(value)
  }
}

/// 0.123 as `12 %`.
func percent(_ share: Double) -> String {
  share > 0 && share < 0.095 ? "\(tenths(share * 100)) %" : "\(whole(share * 100)) %"
}

/// 90 as `1:30 min`, 45 as `45 s`, 5400 as `1.5 h`, 200,000 as `2.3 days`.
func duration(_ seconds: Double) -> String {
  switch seconds {
  case ..<59.5: return "\(whole(seconds)) s"
  case ..<3600:
    let rounded = Int(seconds.rounded())
    return "\(rounded / 60):\(twoDigits(rounded % 60)) min"
  case ..<172_800: return "\(tenths(seconds / 3600)) h"
  default: return "\(tenths(seconds / 86_400)) days"
  }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

/// A sentence over several lines behind a mark, at most `width` wide.
func folded(_ sentence: String, width: Int) -> String {
  var lines: [String] = []
  var line = "  –"
  for word in sentence.split(separator: " ") {
    if line.count + 1 + word.count > width {
      lines.append(line)
      line = "   "
    }
    line += " " + word
  }
  return (lines + [line]).joined(separator: "\n")
}

private func decimal(_ value: Double, places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = Int((abs(value) * scale).rounded())
  let fraction = String(scaled % Int(scale))
  let zeros = String(repeating: "0", count: places - fraction.count)
  let sign = value < 0 && scaled > 0 ? "−" : ""
  return "\(sign)\(whole(Double(scaled / Int(scale)))).\(zeros)\(fraction)"
}
