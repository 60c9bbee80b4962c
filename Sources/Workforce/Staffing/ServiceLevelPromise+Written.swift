extension ServiceLevelPromise {
  /// A service level as people write it: "80/20s", "80%/20s" and "0.8/20s" are 80 % within 20
  /// seconds; "90/8h" is 90 % within 8 hours. Seconds may go without their letter. Nil where it can't be
  /// read.
  package init?(_ text: String, definition: Definition = .offered) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined() }
    guard parts.count == 2 else { return nil }
    let share: Double?
    if parts[0].hasSuffix("%") {
      share = Double(parts[0].dropLast()).map { $0 / 100 }
    } else {
      share = Double(parts[0]).map { $0 > 1 ? $0 / 100 : $0 }
    }
    guard let share, (0...1).contains(share),
      let threshold = writtenSeconds(parts[1]) ?? Double(parts[1]), threshold >= 0,
      threshold <= 86_400_000
    else { return nil }
    self.init(share: share, threshold: threshold, definition: definition)
  }
}
