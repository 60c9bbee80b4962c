/// What decisions are to make least: work undone, people below the target and money, by their weights.
struct Aim {
  var undone = 0.0
  var belowTarget = 0.0
  var money = 0.0

  func form(in programme: HiringProgramme) -> LinearForm {
    programme.undone * undone + programme.belowTarget * belowTarget + programme.money * money
  }

  func value(_ plan: TeamPlan) -> Double {
    plan.undone * undone + plan.belowTarget * belowTarget + plan.money * money
  }

  static func + (lhs: Aim, rhs: Aim) -> Aim {
    Aim(
      undone: lhs.undone + rhs.undone, belowTarget: lhs.belowTarget + rhs.belowTarget,
      money: lhs.money + rhs.money)
  }

  static func * (aim: Aim, factor: Double) -> Aim {
    Aim(
      undone: aim.undone * factor, belowTarget: aim.belowTarget * factor,
      money: aim.money * factor)
  }
}
