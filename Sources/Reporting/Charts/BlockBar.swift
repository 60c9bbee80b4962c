/// A bar of block characters: █████▋.
enum BlockBar {
  /// `share` of `width` characters long, to an eighth of a character.
  static func text(_ share: Double, width: Int) -> String {
    guard share.isFinite else { return "" }
    let eighths = Int((max(0, min(1, share)) * Double(width * 8)).rounded())
    let part = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
    return String(repeating: "█", count: eighths / 8) + part
  }
}
