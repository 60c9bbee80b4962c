import Foundation
import Workforce

/// Customers who join, write and leave.
extension StormBlock {
  /// Everybody turns a month older, and the month's adds join.
  mutating func customersAge(_ month: Int) {
    for position in model.segments.indices {
      let segment = model.segments[position]
      let from = segment.from
      let oldest = segment.to - 1
      if oldest > from {
        customers[oldest] += customers[oldest - 1]
        var age = oldest - 1
        while age > from {
          customers[age] = customers[age - 1]
          age -= 1
        }
        customers[from] = Lanes()
      }
      join(segment, model.adds[position * model.monthCount + month] * inputs[.sales])
    }
  }

  /// Fewer than none leave, the oldest first, as far as there are any.
  private mutating func join(_ segment: StormModel.Segment, _ adds: Lanes) {
    if segment.to - segment.from == 1 || adds.min() >= 0 {
      customers[segment.from] = (customers[segment.from] + adds).atLeast(0)
      return
    }
    var left = -adds
    for age in (segment.from..<segment.to).reversed() {
      let leaving = left.atMost(customers[age])
      customers[age] -= leaving
      left -= leaving
    }
  }

  /// New contacts of every segment, and of streams outside the queue.
  mutating func contactsComeIn(_ index: Int) {
    let share = model.calendar.share[index]
    let felt = model.calendar.events[index]
    let weekly = model.problem.uncertainty.weeklyVariation
    let given = model.problem.contactFactors.isEmpty ? 1 : model.problem.contactFactors[index]
    for team in model.teams.indices { teamContacts[team] = Lanes() }
    step.customers = Lanes()
    for position in model.segments.indices {
      let segment = model.segments[position]
      var volume = Lanes()
      var count = Lanes()
      for age in segment.from..<segment.to {
        let here = customers[age]
        count += here
        volume += model.rates[age] * here
      }
      volume *= inputs[.incidentRate] * share
      for event in felt where event.reaches[position] {
        volume *= 1 + event.incidents * event.strength * inputs[.eventSize]
        if event.adds != 0 {
          // More join while the event lasts; they are of the month's youngest.
          let adds = model.adds[position * model.monthCount + model.calendar.month[index]]
          let more =
            adds * share * event.adds * event.strength * inputs[.sales] * inputs[.eventSize]
          customers[segment.from] = (customers[segment.from] + more).atLeast(0)
        }
      }
      volume = volume.atLeast(0) * given
      if hasChance {
        volume.vary(by: normal.scores(dice, .contacts, position, index), weekly: weekly)
      }
      segmentContacts[position] = volume
      teamContacts[segment.team] += volume
      step.customers += count
    }
    let growth =
      model.startingCustomers > 0 ? step.customers / model.startingCustomers : Lanes(repeating: 1)
    for team in model.teams.indices {
      let streams = model.teams[team].steadyStreams + model.teams[team].growingStreams * growth
      teamContacts[team] += streams * share
    }
  }

  /// The more they feel of waits, the more leave.
  mutating func customersLeave(_ index: Int) {
    let share = model.calendar.share[index]
    let month = model.calendar.month[index]
    step.leaving = Lanes()
    for position in model.segments.indices {
      let segment = model.segments[position]
      let factor = (1 + model.curves.churn.answer(to: felt[segment.team])) * inputs[.retention]
      let hazard = model.churnHazard[position * model.monthCount + month] * factor
      let stay = Lanes.decay(hazard * share)
      var before = Lanes()
      for age in segment.from..<segment.to {
        before += customers[age]
        customers[age] *= stay
      }
      totals.churned += before * (1 - stay)
      step.leaving += before * (1 - Lanes.decay(hazard))
    }
  }
}

extension Lanes {
  /// Single contacts come by chance, as Poisson's do, and weeks differ beyond that.
  @inline(__always)
  fileprivate mutating func vary(by scores: Lanes, weekly: Double) {
    let deviation = (self + self * self * (weekly * weekly)).squareRoot()
    self = (self + scores * deviation).atLeast(0)
  }
}
