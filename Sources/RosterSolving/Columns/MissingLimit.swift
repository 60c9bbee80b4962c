/// A limit of how many people may be missing altogether, of those who would be of use.
///
/// Fractions of lines may leave a fraction of a person missing. Every roster leaves a whole number, so that it
/// keeps one of two limits next to each other, and costs no less than the smaller one of their bounds:
/// branching on a sum of many unknowns at once (F. Vanderbeck, Operations Research 48(1), 2000,
/// doi:10.1287/opre.48.1.111.12453).
struct MissingLimit {
  enum Side { case atLeast, atMost }
  var side: Side
  var people: Int
  /// What each person beyond the limit is charged in the linear programme. The bound holds with any price.
  var price: Double

  /// 1 where what the limit pays for each person missing is added, −1 where it is taken off.
  var sign: Int { side == .atLeast ? 1 : -1 }

  /// Both limits around a number that isn't whole.
  ///
  /// - Parameter charge: What a roster that leaves so many missing is charged at least for being beyond either.
  static func around(
    _ missing: Double, in part: PartOfRoster, atLeast charge: Double
  ) -> [MissingLimit] {
    let steepest = part.needs.reduce(1) { max($0, -($1.slopes.first?.slope ?? 0)) }
    func limit(_ side: Side, _ people: Double) -> MissingLimit {
      MissingLimit(
        side: side, people: Int(people),
        price: max(4 * steepest, charge / abs(missing - people)))
    }
    return [limit(.atLeast, missing.rounded(.up)), limit(.atMost, missing.rounded(.down))]
  }
}
