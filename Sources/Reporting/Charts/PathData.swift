import Foundation

/// The `d` of an SVG path, in pixels with one decimal.
enum PathData {
  typealias Point = (x: Double, y: Double)

  static func line(_ points: [Point]) -> String {
    points.enumerated()
      .map { "\($0 == 0 ? "M" : "L")\(pixels($1.x)) \(pixels($1.y))" }
      .joined()
  }

  /// A level for each column, with upright risers between them.
  static func steps(_ columns: [(left: Double, right: Double, y: Double)]) -> String {
    line(columns.flatMap { [Point($0.left, $0.y), Point($0.right, $0.y)] })
  }

  static func band(upper: [Point], lower: [Point]) -> String {
    line(upper + lower.reversed()) + "Z"
  }

  /// An upright rectangle.
  static func bar(left: Double, right: Double, top: Double, bottom: Double) -> String {
    line([(left, bottom), (left, top), (right, top), (right, bottom)]) + "Z"
  }

  static func pixels(_ value: Double) -> String {
    let text = String(format: "%.1f", value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
