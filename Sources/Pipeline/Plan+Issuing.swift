package import Workforce

extension Plan {
  /// The plan's months as they are kept when it is issued, and compared with other plans.
  package var issuedMonths: [IssuedMonth] {
    let firstLine = scenario.hiring.roles.first { $0.work == .firstLine }?.name ?? ""
    return hiring.months.map { IssuedMonth($0, firstLine: firstLine) }
  }
}
