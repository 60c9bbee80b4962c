import Foundation
import Workforce

/// What one team's people do with what comes in.
extension StormBlock {
  /// One step of a team: the first line answers calls before what is written, then what it can't solve is
  /// taken on.
  mutating func answer(_ team: Int, _ index: Int) {
    let line = model.teams[team].firstLine
    guard line >= 0 else { return }
    let days = Double(model.calendar.stepDays)

    // Who would write, and who calls: more of those the longer the wait.
    let coming = teamContacts[team]
    var moved = model.curves.channelShift.answer(to: wait[line])
    for event in model.calendar.events[index] where event.shiftToLive > 0 {
      moved += event.shiftToLive * event.strength
    }
    moved = model.channels.liveShare > 0 ? moved.atMost(1) : Lanes()
    let again =
      backlog[line]
      * (1 - Lanes.decay(model.curves.repeatContacts.answer(to: wait[line]) * (days / 7)))
    let againCalling = again * moved
    let againWriting = again - againCalling
    let writing = coming * model.channels.deferredShare * (1 - moved)
    let calling =
      coming * model.channels.liveShare + coming * model.channels.deferredShare * moved
      + againCalling
      + gaveUp[team] * model.curves.redial
    repeats[team] = again + gaveUp[team] * model.curves.redial
    let contacts = writing + calling + againWriting

    // What people can do.
    let able = capacityNow(line, index)
    let callWork = calling * model.channels.liveWeight
    let before = backlog[line]
    let arriving = writing + againWriting * model.curves.repeatWork
    // Some time is kept for what is written, as far as there is any.
    let kept = (able * model.curves.leastForWriting).atMost(
      (before + arriving) * model.channels.deferredWeight)
    let forCalls = able - kept
    var lost = Lanes()
    if let table = model.channels.abandonment {
      // A person works through hoursPerMonth; so many are there at once while calls are taken.
      let hoursOpen = model.channels.openHoursPerWeek * 365.25 / 12 / 7
      let atOnce =
        productive[line] * (model.lines[line].hoursPerMonth / hoursOpen) * forCalls
        / able.atLeast(1e-9)
      lost = table.share(agents: atOnce, load: callWork / forCalls.atLeast(1e-9))
      lost = lost.replacing(with: 1, where: able .<= 0 .& callWork .> 0)
    }
    let callsDone = (callWork * (1 - lost)).atMost(forCalls)
    let left = (able - callsDone).atLeast(0)

    // What is written waits as a fluid.
    let pace = left * (1 / model.channels.deferredWeight)
    var waiting = (before + arriving - pace).atLeast(0)
    let solved = before + arriving - waiting
    // Who calls and is answered needs no other answer, and some don't need one any more.
    let moot = waiting * model.tooLateShare
    waiting = (waiting - moot - againCalling * (1 - lost)).atLeast(0)
    let waitBefore = wait[line]
    let waitNow = Self.daysToWait(waiting, pace, days)
    backlog[line] = waiting
    wait[line] = waitNow

    let work = (before + arriving) * model.channels.deferredWeight + callWork
    note(line, arrived: contacts, work: work, able: able)
    capacity[line] = able
    handled[line] = solved + callsDone * (1 / model.channels.liveWeight)
    liveContacts[team] = calling
    abandonment[team] = lost
    gaveUp[team] = calling * lost
    teamContacts[team] = contacts
    totals.failedContacts +=
      calling * lost + moot
      + writing * Self.shareAbove(model.channels.promiseDays, waitBefore, waitNow)

    var slow = waitNow * writing + model.curves.daysFeltPerGivenUp * lost * calling
    for next in model.teams[team].linesFrom..<model.teams[team].linesTo {
      if case .escalations(let rate, let from) = model.lines[next].work, from >= 0 {
        slow += escalate(next, index, handled[from] * rate)
      }
    }
    feel(team, slow / contacts.atLeast(1e-9))
  }

  /// What a line can't solve goes to the next; gives contacts × the days that they wait there.
  private mutating func escalate(_ line: Int, _ index: Int, _ arriving: Lanes) -> Lanes {
    let able = capacityNow(line, index)
    let before = backlog[line]
    let waiting = (before + arriving - able).atLeast(0)
    let moot = waiting * model.tooLateShare
    backlog[line] = waiting - moot
    let waitBefore = wait[line]
    wait[line] = Self.daysToWait(backlog[line], able, Double(model.calendar.stepDays))
    note(line, arrived: arriving, work: before + arriving, able: able)
    capacity[line] = able
    handled[line] = before + arriving - waiting
    totals.failedContacts +=
      moot
      + arriving * Self.shareAbove(model.channels.promiseDays, waitBefore, wait[line])
    return arriving * wait[line]
  }

  /// Mean contacts that a line's people can solve in a step.
  private mutating func capacityNow(_ line: Int, _ index: Int) -> Lanes {
    let terms = model.lines[line]
    let share = model.calendar.share[index]
    var able = productive[line] * (terms.contactsPerMonth * share) * inputs[.productivity]
    for event in model.calendar.events[index] where event.productivity != 0 {
      able *= (1 + event.productivity * event.strength * inputs[.eventSize]).atLeast(0.05)
    }
    able *= 1 - model.curves.absence.answer(to: load[line])
    if terms.coaches >= 0, terms.hoursPerMonth > 0 {
      let hours = model.lines[terms.coaches].ramping(of: people) * (terms.coachingHours * share)
      able -= hours * (terms.contactsPerMonth / terms.hoursPerMonth)
    }
    return able.atLeast(0)
  }

  /// The days that work waits which comes in behind `waiting`; a year at most.
  @inline(__always)
  private static func daysToWait(_ waiting: Lanes, _ pace: Lanes, _ stepDays: Double) -> Lanes {
    let days = waiting * stepDays / pace.atLeast(1e-9)
    return days.atMost(365)
  }

  /// The share of a step in which a wait that goes in a straight line from one length to another is longer
  /// than promised.
  @inline(__always)
  private static func shareAbove(_ promise: Double, _ from: Lanes, _ to: Lanes) -> Lanes {
    let larger = from.replacing(with: to, where: to .> from)
    let smaller = from.replacing(with: to, where: to .< from)
    return ((larger - promise) / (larger - smaller).atLeast(1e-9)).atLeast(0).atMost(1)
  }

  @inline(__always)
  private mutating func note(_ line: Int, arrived: Lanes, work: Lanes, able: Lanes) {
    load[line] = (work / able.atLeast(1e-9)).atMost(5)
    load[line] = load[line].replacing(with: 0, where: work .<= 0)
    feltLoad[line] += (load[line] - feltLoad[line]) * model.attritionLag
    monthArrived[line] += arrived
    monthCapacity[line] += able
  }

  private mutating func feel(_ team: Int, _ days: Lanes) {
    felt[team] += (days - felt[team]) * model.churnLag
  }
}
