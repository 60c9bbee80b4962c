package import Workforce

extension HiringProblem {
  /// The problem as it stands when its first months have gone by as `plan`, its own, had it: the
  /// customers then there, the people who started and stayed, and the starts that are under way.
  ///
  /// Planned again it gives what the plan had from `month` on, so that a later plan can be compared
  /// with it input by input.
  ///
  /// - Parameter month: after the first month, and one of the plan's.
  package func rolledForward(to month: Month, along plan: HiringPlan) -> HiringProblem {
    let count = month - firstMonth
    precondition(count > 0 && count < monthCount, "A plan is rolled to a later month of its own.")
    var rolled = self
    rolled.firstMonth = month
    rolled.monthCount = monthCount - count
    rolled.segments = segments.map { $0.rolledForward(by: count) }
    let before = startingCustomers
    let growth = before > 0 ? rolled.startingCustomers / before : 1
    rolled.streams = streams.map { stream in
      var stream = stream
      if stream.growsWithCustomers { stream.ticketsPerMonth *= growth }
      return stream
    }
    rolled.people = peopleLater(in: month, along: plan)
    return rolled
  }
}

extension Segment {
  /// The segment when `count` months have gone by as forecast.
  ///
  /// Those who joined lately are remembered as far as the incident rate tells ages apart.
  package func rolledForward(by count: Int) -> Segment {
    var rolled = self
    var recent = recentAdds
    for month in 0..<count {
      let stay = 1 - min(1, churn[month])
      recent = (recent + [max(0, grossAdds[month])]).map { $0 * stay }
      rolled.startingCustomers = max(0, rolled.startingCustomers + grossAdds[month]) * stay
    }
    rolled.recentAdds = recent.suffix(incidentRate.byAge.count - 1)
    rolled.grossAdds = grossAdds.dropping(count)
    rolled.churn = churn.dropping(count)
    return rolled
  }
}

extension MonthlySeries {
  /// The series that begins `count` months later.
  package func dropping(_ count: Int) -> MonthlySeries {
    MonthlySeries(Array(values.dropFirst(min(count, values.count - 1))))
  }
}
