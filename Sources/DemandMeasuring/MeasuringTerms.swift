/// The choices behind measured figures that a person may want to change.
package struct MeasuringTerms: Sendable {
  /// Agent-months below this share of the typical level are those of people who help out.
  package var occasionalShare: Double
  /// How far the conservative level lies below the median.
  package var loweringShare: Double
  /// Ages up to this many months get a rate of their own; older customers are one group.
  package var agesInMonths: Int
  /// What the same customer writes again under the same subject within so many hours counts once; 0
  /// counts everything.
  package var duplicateHours: Double

  package init(
    occasionalShare: Double = 0.25, loweringShare: Double = 0.2, agesInMonths: Int = 24,
    duplicateHours: Double = 72
  ) {
    precondition((0..<1).contains(occasionalShare), "The occasional share is from 0 to under 1.")
    precondition((0..<1).contains(loweringShare), "The lowering share is from 0 to under 1.")
    precondition(agesInMonths > 0, "At least one month of age has a rate of its own.")
    precondition(duplicateHours >= 0, "No window is under 0 hours.")
    self.occasionalShare = occasionalShare
    self.loweringShare = loweringShare
    self.agesInMonths = agesInMonths
    self.duplicateHours = duplicateHours
  }

  var duplicateWindow: Int64 { Int64((duplicateHours * 3600).rounded()) }
}
