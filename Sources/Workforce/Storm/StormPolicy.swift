/// A way to hire that a storm is played with.
package enum StormPolicy: Hashable, Sendable {
  /// Nobody is hired.
  case nothing
  /// "Swamped? One more": a requisition after each month in which work was more than the target
  /// utilisation of people's time.
  case reactive
  /// As many requisitions as people are missing for this month's contacts, rounded up, those on order
  /// counted; with a share or people on top of it, hiring ahead.
  case roundUp(bufferShare: Double, bufferPeople: Int)
  /// The plan's hires, each opened on its safe day.
  case planned

  /// All short names, from doing nothing to planning.
  package static let names = ["nothing", "reactive", "roundUp", "buffer", "planned"]

  /// A short name, as reports and JSON say it.
  package var name: String {
    switch self {
    case .nothing: "nothing"
    case .reactive: "reactive"
    case .roundUp(let share, let people): share > 0 || people > 0 ? "buffer" : "roundUp"
    case .planned: "planned"
    }
  }
}
