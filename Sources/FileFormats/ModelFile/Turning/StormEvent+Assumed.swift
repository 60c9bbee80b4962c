import Workforce

extension StormEvent {
  /// What a kind fills in where the model doesn't say it.
  enum Size: CaseIterable {
    case incidents, adds, productivity, hold, halfLife

    /// The keys that say it.
    var keys: [String] {
      switch self {
      case .incidents: ["incidents"]
      case .adds: ["adds"]
      case .productivity: ["productivity"]
      case .hold: ["holdWeeks", "stays"]
      case .halfLife: ["halfLifeWeeks", "stays"]
      }
    }
  }

  /// What was filled in, as a sentence; nil if nothing was that matters.
  ///
  ///     "Big launch, as a launch: 1.3 times the tickets, 2 weeks in full, then half every 4 weeks."
  func assumption(at path: String, of missing: [Size]) -> Assumption? {
    let usual = StormEvent.usual(kind, name: name, start: start)
    let parts = missing.compactMap { size -> String? in
      switch size {
      case .incidents:
        usual.incidentFactor == 1 ? nil : "\(plainNumber(incidentFactor)) times the tickets"
      case .adds:
        usual.addsFactor == 1 ? nil : "\(plainNumber(addsFactor)) times the customers who join"
      case .productivity:
        usual.productivityFactor == 1
          ? nil : "people solve \(percent(productivityFactor)) of the usual"
      case .hold: halfLifeDays == .infinity ? nil : "\(weeks(holdDays)) in full"
      case .halfLife where halfLifeDays == .infinity: "for good"
      case .halfLife: "\(missing.contains(.hold) ? "then " : "")half every \(weeks(halfLifeDays))"
      }
    }
    guard !parts.isEmpty else { return nil }
    let asKind = kind == .other ? "" : ", as \(kind.words)"
    return Assumption(key: path, "\(name)\(asKind): \(parts.joined(separator: ", ")).")
  }

  private func weeks(_ days: Double) -> String {
    days == 7 ? "1 week" : "\(plainNumber(days / 7)) weeks"
  }
}

extension StormEvent.Kind {
  /// "a launch".
  fileprivate var words: String {
    switch self {
    case .launch: "a launch"
    case .rewrite: "a rewrite"
    case .priceChange: "a price change"
    case .outage: "an outage"
    case .other: "an event"
    }
  }
}
