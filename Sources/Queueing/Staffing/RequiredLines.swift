extension ErlangB {
  /// The fewest lines, or agents where nobody waits, of which at most a share of contacts finds none
  /// free; nil for a share of 0, which no number of lines keeps while contacts come in.
  ///
  ///     ErlangB.requiredLines(offeredLoad: 10, blocking: 0.01)  // 18
  package static func requiredLines(offeredLoad: Double, blocking: Double) -> Int? {
    precondition(
      offeredLoad >= 0 && offeredLoad < 1e8, "A load is never negative, and under 10⁸ erlangs.")
    precondition((0...1).contains(blocking), "A share is between 0 and 1.")
    if offeredLoad == 0 || blocking == 1 { return 0 }
    if blocking == 0 { return nil }
    // Blocking falls from 1 with every line, so whichever side the start is on, halving finds it.
    func isEnough(_ lines: Int) -> Bool {
      isAtMost(ErlangB(offeredLoad: offeredLoad, agents: Double(lines)).blocking, blocking)
    }
    var tooFew = 0
    var enough = max(1, Int(offeredLoad))
    while !isEnough(enough) {
      tooFew = enough
      enough += max(1, Int(offeredLoad.squareRoot()))
    }
    while enough - tooFew > 1 {
      let middle = (enough + tooFew) / 2
      if isEnough(middle) { enough = middle } else { tooFew = middle }
    }
    return enough
  }
}
