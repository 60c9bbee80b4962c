import Workforce

extension ForecastReport {
  /// The last weeks and the days to come, with bands.
  var dayChart: Chart {
    chart(id: "days", title: "Contacts a day", recent: recent, days: days)
  }

  /// Of each queue where there are several; of many, the busiest.
  var queueCharts: [Block] {
    guard forecast.queues.count > 1 else { return [] }
    return [
      .smallCharts(
        forecast.queues.prefix(12).enumerated().map { place, queue in
          chart(
            id: "days-\(letters(place))", title: queue.key.name, recent: queue.recentDays,
            days: queue.days)
        })
    ]
  }

  private func chart(id: String, title: String, recent: [Double], days: [DayForecast]) -> Chart {
    // A day that is cut in two by the origin is told by the forecast alone.
    let isWhole = forecast.origin.secondOfDay == 0
    let past = (isWhole ? recent : recent.dropLast()).suffix(42).map { $0.isNaN ? nil : $0 }
    let first = days.first?.date ?? forecast.origin.date
    let dates = (0..<past.count).map { first + ($0 - past.count) } + days.map(\.date)
    let came = past + [Double?](repeating: nil, count: days.count)
    // What came has no width, and nothing was expected of it.
    func column(_ value: KeyPath<ForecastValue, Double>) -> [Double?] {
      past.map { _ in nil } + days.map { $0.contacts[keyPath: value] }
    }
    let mean = days.isEmpty ? 0 : days.reduce(0) { $0 + $1.contacts.mean } / Double(days.count)
    return Chart(
      id: id, title: title,
      summary:
        "\(ForecastWords.count(mean)) contacts a day from \(first) on, with bands that are meant "
        + "to hold 95 and 80 of 100 days.",
      unit: "contacts", axis: .days(dates),
      marks: [
        .band(name: "95 of 100", low: column(\.lower95), high: column(\.upper95), ink: .thin),
        .band(name: "8 of 10", low: column(\.lower80), high: column(\.upper80), ink: .inner),
        .path(name: "expected", column(\.mean), ink: .volume),
        .dots(name: "came", came, ink: .outflow),
      ])
  }

  /// Nil for fewer than two months.
  var monthChart: Chart? {
    let months = forecast.months
    guard let first = months.first, let last = months.last, months.count > 1 else { return nil }
    return Chart(
      id: "months", title: "Contacts a month",
      summary: "\(Numerals.whole(first.contacts.mean)) in \(first.month), "
        + "\(Numerals.whole(last.contacts.mean)) in \(last.month).",
      unit: "contacts", months: months.map(\.month),
      marks: [
        .band(
          name: "8 of 10", low: months.map(\.contacts.lower80),
          high: months.map(\.contacts.upper80), ink: .volume),
        .line(.init("expected", months.map(\.contacts.mean), ink: .volume)),
      ])
  }

  /// "a", "b", and so on: ids are letters.
  private func letters(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(97 + place % 26)))
  }
}
