/// The least whole number of people that is at least `exact`, immune to the last bits of floating
/// point: 21 people at 30 % shrinkage are 21 ÷ 0.7 = 30, although the machine's quotient is
/// 30.000000000000004.
///
///     roundedUp(6.232)      // 7
///     roundedUp(21 / 0.7)   // 30
///
/// A quotient within one part in 10⁹ of a whole number is that number. Inputs come from people and
/// counts, which never carry ten significant digits; so the tolerance can't hide a real need.
package func roundedUp(_ exact: Double) -> Int {
  precondition(exact.isFinite, "Only a finite number of people can be rounded up.")
  let tolerance = 1e-9 * max(1, abs(exact))
  return Int((exact - tolerance).rounded(.up))
}
