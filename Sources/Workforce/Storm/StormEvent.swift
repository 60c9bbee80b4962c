import Foundation

/// Something that happens to the company: a launch, a platform rewrite, a price change, an outage.
///
/// It begins on a day, rises in a straight line to its full size, stays there, and decays by halves:
/// its strength is a number from 0 to 1.
package struct StormEvent: Hashable, Sendable {
  package var name: String
  package var kind: Kind
  package var start: CalendarDate
  /// Days from the start to full strength; 0 for at once.
  package var rampDays: Double
  /// Days at full strength.
  package var holdDays: Double
  /// Days in which the strength halves from then on; infinite for what stays.
  package var halfLifeDays: Double
  /// What the incident rate is multiplied by at full strength.
  package var incidentFactor: Double
  /// What gross adds are multiplied by at full strength.
  package var addsFactor: Double
  /// What people's productivity is multiplied by at full strength.
  package var productivityFactor: Double
  /// The share of those who would write that call instead, at full strength.
  package var shiftToLive: Double
  /// The segments that feel it; nil for all.
  package var segments: Set<String>?

  package init(
    name: String, kind: Kind = .other, start: CalendarDate, rampDays: Double = 0,
    holdDays: Double = 28, halfLifeDays: Double = 28, incidentFactor: Double = 1,
    addsFactor: Double = 1, productivityFactor: Double = 1, shiftToLive: Double = 0,
    segments: Set<String>? = nil
  ) {
    precondition(
      rampDays >= 0 && holdDays >= 0 && halfLifeDays >= 0,
      "An event's rise, stay and decay take time that isn't negative.")
    precondition(
      incidentFactor >= 0 && addsFactor >= 0 && productivityFactor > 0
        && (0...1).contains(shiftToLive), "An event's factors are never negative.")
    self.name = name
    self.kind = kind
    self.start = start
    self.rampDays = rampDays
    self.holdDays = holdDays
    self.halfLifeDays = halfLifeDays
    self.incidentFactor = incidentFactor
    self.addsFactor = addsFactor
    self.productivityFactor = productivityFactor
    self.shiftToLive = shiftToLive
    self.segments = segments
  }

  /// How strong it is, from 0 to 1, so many days after its start; 0 before it.
  package func strength(afterDays days: Double) -> Double {
    if days < 0 { return 0 }
    if days < rampDays { return days / rampDays }
    let since = days - rampDays - holdDays
    if since <= 0 || halfLifeDays == .infinity { return 1 }
    return halfLifeDays == 0 ? 0 : exp2(-since / halfLifeDays)
  }
}
