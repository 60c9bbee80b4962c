/// How much of the time, or of the work, is used up.
struct WorkMeter: Sendable {
  private let limit: Int
  private let spent: @Sendable () -> Double
  private(set) var work = 0

  init(limit: Int, spent: @escaping @Sendable () -> Double) {
    self.limit = limit
    self.spent = spent
  }

  /// From 0 to 1, and 1 when nothing is left.
  var share: Double { share(after: 0) }

  /// Whether there is no limit on work.
  var isTimed: Bool { limit == .max }

  /// The same when so much more work is done.
  func share(after more: Int) -> Double {
    min(1, max(spent(), isTimed ? 0 : Double(work + more) / Double(max(1, limit))))
  }

  /// Rounds of so much work each that there is work for until such a share is used up, from now on or from another.
  func rounds(of work: Int, from first: Double? = nil, until share: Double) -> Int {
    isTimed ? .max : max(0, Int((share - (first ?? self.share)) * Double(limit)) / max(1, work))
  }

  mutating func add(_ more: Int) { work += more }

  /// One for what lies between now and such a share, in which that is all there is.
  func part(until end: Double) -> WorkMeter {
    let (begun, spent) = (share, spent)
    let length = max(1e-9, end - begun)
    return WorkMeter(
      limit: isTimed ? .max : max(1, Int(length * Double(limit))),
      spent: { (spent() - begun) / length })
  }

  /// Counts work up to such a share of the limit.
  mutating func add(to share: Double) {
    if !isTimed { work = max(work, Int(share * Double(limit))) }
  }
}
