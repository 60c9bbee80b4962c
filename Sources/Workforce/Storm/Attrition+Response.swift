extension Attrition {
  /// How much likelier people leave the more they are overloaded, where the curves leave it to the role: as
  /// the role says, rising over a tenth of load around its threshold; doubling where it says nothing.
  package var response: ResponseCurve {
    guard let overloadAbove else { return ResponseCurve(from: 1, half: 0.25, most: 1) }
    return ResponseCurve(from: overloadAbove, half: 0.1, most: overloadFactor - 1)
  }
}
