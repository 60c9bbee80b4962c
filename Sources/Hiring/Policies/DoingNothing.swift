/// Nobody is hired, not even for those who leave.
struct DoingNothing: HiringPolicy {
  let name = "nothing"
  let rule = "Nobody is hired, not even for those who leave."

  func requisitions(seeing month: ManagersView) -> [Requisitions] { [] }
}
