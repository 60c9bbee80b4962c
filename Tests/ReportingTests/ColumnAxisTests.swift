import Testing
import Workforce

@testable import Reporting

@Suite struct ColumnAxisTests {
  @Test(arguments: [1, 20, 59, 365, 400], [288.0, 800])
  func labelsOfDaysAreFirstsOfMonthsThatDoNotTouch(dayCount: Int, width: Double) throws {
    for firstDay in [20_454, 20_470, 20_484] {
      let days = (0..<dayCount).map { CalendarDate(dayNumber: firstDay + $0) }
      let axis = ColumnAxis(.days(days), from: 40, to: 40 + width)
      for label in axis.labels {
        #expect(label.index == 0 || days[label.index].day == 1)
        #expect(label.text == MonthAxis.name(of: days[label.index].containingMonth))
      }
      for (label, next) in zip(axis.labels, axis.labels.dropFirst()) {
        #expect(axis.left(of: next.index) - axis.left(of: label.index) >= 20, "\(dayCount) days")
      }
    }
  }

  @Test func namesAreThinnedWhereTheyWouldTouch() {
    let ages = (1...24).map(String.init) + ["25+"]
    let wide = ColumnAxis(.named(title: "Month", ages), from: 40, to: 860)
    let narrow = ColumnAxis(.named(title: "Month", ages), from: 40, to: 390)
    #expect(wide.labels.map(\.text) == ages)
    #expect(narrow.labels.count == 13 && narrow.labels.last?.text == "25+")
  }
}

@Suite struct IntervalMarkTests {
  private let chart = Chart(
    id: "rate", title: "Rate", summary: "", unit: "tickets",
    axis: .named(title: "Month as a customer", ["1", "2+"]),
    marks: [
      .intervals(.init("rate", [4, 1], ink: .volume, digits: 1), low: [3, nil], high: [9, nil])
    ])

  @Test func theAxisReachesToTheEndsOfIntervals() {
    #expect(chart.extents.max() == 9)
  }

  @Test func aReadingTellsTheIntervalWhereThereIsOne() {
    #expect(chart.reading(at: 0) == "Month as a customer 1: rate 4.0 (3.0 to 9.0)")
    #expect(chart.reading(at: 1) == "Month as a customer 2+: rate 1.0")
  }
}
