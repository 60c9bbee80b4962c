import Foundation

extension HiringProblem {
  /// The first month, counted from the plan's first, in which somebody can start whose requisition
  /// is opened on the plan's first day.
  package var earliestStart: Int {
    (0...).first { openBy(forStartIn: firstMonth + $0) >= firstMonth.firstDay } ?? 0
  }

  /// The first month, counted from the plan's first, in which a class starts with somebody whose
  /// requisition is opened on the plan's first day; nil where no class ever starts.
  package var firstClass: Int? {
    (earliestStart..<earliestStart + 12).first { terms.startsClass(in: firstMonth + $0) }
  }

  /// The day by which a requisition must be open for a start on the first of `month`, at the median
  /// time to fill.
  package func openBy(forStartIn month: Month) -> CalendarDate {
    openBy(forStartIn: month, filledWithin: terms.timeToFill.p50)
  }

  /// The same if it is filled within `days`.
  package func openBy(forStartIn month: Month, filledWithin days: Double) -> CalendarDate {
    month.firstDay + -Int((days + terms.noticeDays).rounded(.up))
  }

  /// The day by which requisitions for a start in `month` should be open: filled in time with a chance
  /// of 80 %, but never before the plan begins.
  package func safeOpenBy(forStartIn month: Month) -> CalendarDate {
    max(firstMonth.firstDay, openBy(forStartIn: month, filledWithin: terms.timeToFill.p80))
  }
}
