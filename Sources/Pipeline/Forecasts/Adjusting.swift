import Workforce

extension [QueueForecast] {
  /// Applies what people know, one after the other, beside what the methods say.
  mutating func adjust(by adjustments: [ForecastAdjustment]) {
    for adjustment in adjustments {
      let felt = indices.filter { adjustment.holds(for: self[$0].key) }
      guard let first = felt.first else { continue }
      for day in self[first].days.indices where adjustment.holds(on: self[first].days[day].date) {
        let total = felt.reduce(0) { $0 + self[$1].days[day].contacts.mean }
        for queue in felt {
          switch adjustment.change {
          case .factor(let factor): self[queue].adjust(day: day, factor: factor)
          case .contactsADay(let contacts):
            if total > 0 {
              self[queue].adjust(day: day, factor: Swift.max(0, 1 + contacts / total))
            } else {
              self[queue].add(contacts / Double(felt.count), day: day)
            }
          }
        }
      }
    }
  }
}

extension QueueForecast {
  fileprivate mutating func adjust(day: Int, factor: Double) {
    change(day: day) {
      $0.scaled(by: factor)
    } ofInterval: {
      $0.scaled(by: factor)
    }
  }

  /// On a day on which nothing was expected: evenly over all of it.
  fileprivate mutating func add(_ contacts: Double, day: Int) {
    let count = Double(series.places(ofDay: day).count)
    change(day: day) {
      $0.shifted(by: contacts)
    } ofInterval: {
      $0.shifted(by: contacts / count)
    }
  }

  private mutating func change(
    day: Int, _ ofDay: (ForecastValue) -> ForecastValue,
    ofInterval: (ForecastValue) -> ForecastValue
  ) {
    var changed = adjusted ?? Adjusted(intervals: series.intervals, days: series.days)
    changed.days[day].contacts = ofDay(changed.days[day].contacts)
    for interval in series.places(ofDay: day) {
      changed.intervals[interval] = ofInterval(changed.intervals[interval])
    }
    adjusted = changed
  }
}
