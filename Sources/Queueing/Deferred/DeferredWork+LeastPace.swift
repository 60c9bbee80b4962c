extension DeferredWork {
  /// The fewest pieces per open second, the same all along, with which at least a share of the pieces
  /// is handled as promised; nil where no pace is enough, because the desk is closed for longer than
  /// the promise while work comes in.
  ///
  /// For a share of 1 it is exact: the largest amount of work that comes in between two moments ÷ the
  /// open time from the first of them to when the last of that work is due. It is the bound of network
  /// calculus: J.-Y. Le Boudec and P. Thiran, "Network Calculus", Springer 2001, section 1.4. For other
  /// shares it is found by halving.
  package func leastPace(promise: Promise, share: Double = 1) -> Double? {
    precondition((0...1).contains(share), "A share is between 0 and 1.")
    if share == 1 { return leastPaceForAll(promise: promise) { $0.pieces } }
    func isKept(_ pace: Double) -> Bool {
      flow(piecesPerOpenSecond: pace, promise: promise).promiseKept >= share - 1e-12
    }
    let open = openSeconds.reduce(0, +)
    guard !isKept(0) else { return 0 }
    guard open > 0 else { return nil }
    var low = 0.0
    var high = pieces / open
    // As fast as anybody could: everything that waits is handled within a thousandth of a second.
    let fastest = pieces * 1000
    while !isKept(high) {
      low = high
      high *= 2
      if high > fastest { return nil }
    }
    while high - low > 1e-12 * high {
      let middle = (low + high) / 2
      if isKept(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// The same for all pieces, with something in hand: work doesn't come in evenly, and some of it takes
  /// longer. Of any stretch of time, the work that may come in is taken to be so many standard
  /// deviations more than expected.
  ///
  /// Pieces come in independently of one another, and the spread of handle times is their standard
  /// deviation ÷ mean, so that the variance of `m` pieces that come in is m (1 + spread²), in squares of
  /// pieces; of those waiting at the start it is m spread². Two standard deviations cover 98 stretches
  /// in 100.
  package func leastPace(
    promise: Promise, standardDeviationsInHand: Double, handleTimeSpread: Double
  ) -> Double? {
    precondition(
      standardDeviationsInHand >= 0 && handleTimeSpread >= 0,
      "What is kept in hand and how handle times spread are never negative.")
    let squaredSpread = handleTimeSpread * handleTimeSpread
    return leastPaceForAll(promise: promise) { work in
      let variance = work.comingIn * (1 + squaredSpread) + work.waiting * squaredSpread
      return work.pieces + standardDeviationsInHand * variance.squareRoot()
    }
  }

  /// What is to be handled of a stretch of time.
  private struct Work {
    let comingIn: Double
    let waiting: Double

    var pieces: Double { comingIn + waiting }
  }

  /// How many moments at which work is due are looked at together.
  private static let block = 64

  private func leastPaceForAll(promise: Promise, amount: (Work) -> Double) -> Double? {
    let arrived = cumulativeArrivals
    let clock = clock(of: promise)
    let open = openClock
    let lastTime = clock.height(at: end)
    // A moment by which work has come in, and the open time until that work is due.
    let grid = (0...arriving.count).map { Double($0) * intervalSeconds }
    let bendsBefore = grid.map {
      clock.firstPlace(reaching: clock.height(at: $0) - promise.seconds)
    }
    let moments = (grid + bendsBefore.compactMap { $0 }).sorted()
    var due: [(arrived: Double, open: Double)] = []
    for moment in moments {
      let time = clock.height(at: moment) + promise.seconds
      guard time <= lastTime * (1 + 1e-12) else { continue }
      due.append((arrived.height(at: moment), open.height(at: clock.lastPlace(atMost: time))))
    }
    var starts = grid.map {
      (arrived: arrived.height(at: $0), open: open.height(at: $0), waiting: 0.0)
    }
    starts.insert((0, 0, waitingAtStart), at: 0)
    let least = 1e-11 * max(1, pieces)
    var pace = 0.0
    for start in starts {
      func work(upTo arrived: Double) -> Work {
        Work(comingIn: max(0, arrived - start.arrived - start.waiting), waiting: start.waiting)
      }
      // What is due grows along the list, and so does the time for it: a block whose last work in the time of its
      // first needs no higher pace has none that does.
      for first in stride(from: 0, to: due.count, by: Self.block) {
        let last = min(due.count, first + Self.block) - 1
        guard due[last].arrived - start.arrived > least else { continue }
        let shortest = due[first].open - start.open
        if shortest > 1e-9 * intervalSeconds,
          amount(work(upTo: due[last].arrived)) / shortest <= pace
        {
          continue
        }
        for end in due[first...last] where end.arrived - start.arrived > least {
          let time = end.open - start.open
          guard time > 1e-9 * intervalSeconds else { return nil }
          pace = max(pace, amount(work(upTo: end.arrived)) / time)
        }
      }
    }
    return pace
  }
}
