/// The words of the stages of support hours.
extension Glossary {
  static let stage = Term(
    word: "Stage",
    meaning: "Hours, shifts, sites and languages that belong together as a company grows.")
  static let threshold = Term(
    word: "Threshold",
    meaning: "A figure whose trigger value says that the next stage is due, or can be.")
  static let seat = Term(
    word: "Seat",
    meaning:
      "One person on contacts at a time; people for it are its open hours ÷ paid hours that shrinkage leaves."
  )
  static let fewestOnDuty = Term(
    word: "Thinnest",
    meaning: "The smallest number of people on contacts at any open minute of the rotation.")
  static let rotation = Term(
    word: "Rotation", meaning: "Weeks after which everybody's days off begin again.")
  static let handover = Term(
    word: "Handover", meaning: "The end of a site's day, when another goes on with its contacts.")

  static let stages = [stage, threshold, seat, fewestOnDuty, rotation, handover, shrinkage, openBy]
}
