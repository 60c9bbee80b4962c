/// A row of block characters, one for each value, as high as the value: ▂▃▅▇.
enum Sparkline {
  private static let blocks = Array("▁▂▃▄▅▆▇█")

  /// Values from 0 to `top`. Of more values than `width` the first of each stretch is drawn.
  static func text(of values: [Double], upTo top: Double, width: Int) -> String {
    guard width > 0 else { return "" }
    let stretch = max(1, (values.count + width - 1) / width)
    return String(
      stride(from: 0, to: values.count, by: stretch).map { index in
        guard top > 0, values[index].isFinite else { return blocks[0] }
        let share = min(1, max(0, values[index] / top))
        return blocks[Int((share * Double(blocks.count - 1)).rounded())]
      })
  }
}
