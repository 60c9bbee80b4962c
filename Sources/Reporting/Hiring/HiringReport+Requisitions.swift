import Pipeline
import Workforce

extension HiringReport {
  var requisitionTable: Table {
    RequisitionTable(
      requisitions: plan.requisitions, namesTeams: scenario.hiring.teams.count > 1,
      currency: scenario.hiring.currency
    ).openings
  }

  /// Page after page of them is for who asks for everything.
  var requisitionMedia: Media {
    plan.requisitions.count > 24 ? [.fullText, .page] : .everywhere
  }
}
