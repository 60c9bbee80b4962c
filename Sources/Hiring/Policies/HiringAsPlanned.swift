/// The hires of the hiring plan, opened in time for the day on which the plan has them start.
struct HiringAsPlanned: HiringPolicy {
  let name = "planned"
  let rule =
    "The hires of the plan: asked for early enough to have ramped when they are needed."
  /// People who start in each month.
  let starts: [Int]

  func requisitions(seeing month: ManagersView) -> [Requisitions] {
    guard month.index == 0 else { return [] }
    return starts.enumerated().filter { $0.element > 0 }.map {
      Requisitions(count: $0.element, start: $0.offset)
    }
  }
}
