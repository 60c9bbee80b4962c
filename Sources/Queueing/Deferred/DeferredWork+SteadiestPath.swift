extension DeferredWork {
  /// Pieces to handle in each interval so that all are handled as promised, at a pace that changes as
  /// little as can be; nil where no capacity keeps the promise. At the end, what isn't due yet is left.
  ///
  /// It is the taut string, on the clock of open seconds, between what has come in, which can't be
  /// handled before, and what is due. No other path has a lower highest pace, and this one's is
  /// `leastPace`. J. D. Salehi, Z.-L. Zhang, J. Kurose and D. Towsley, "Supporting stored video",
  /// IEEE/ACM Transactions on Networking 6(4), 1998, doi:10.1109/90.720873. A promise that ends within
  /// an interval is kept from the interval's beginning; one that is shorter than an interval wants shorter
  /// intervals.
  package func steadiestPath(promise: Promise) -> [Double]? {
    let walls = walls(promise: promise)
    let least = 1e-11 * max(1, pieces)
    var corner = Wall(open: 0, due: 0, arrived: 0)
    var handled = 0.0
    var path: [Double] = []
    var start = 0
    while start < walls.count {
      // The flattest and the steepest straight line from here that touch neither wall.
      var flattest = (pace: -Double.infinity, at: start)
      var steepest = (pace: Double.infinity, at: start)
      var bend: (at: Int, height: Double)?
      for index in start..<walls.count {
        let wall = walls[index]
        let open = wall.open - corner.open
        guard open > 1e-9 * intervalSeconds else {
          if wall.due > handled + least { return nil }
          continue
        }
        let needed = (wall.due - handled) / open
        let possible = (wall.arrived - handled) / open
        if needed > steepest.pace {
          bend = (steepest.at, walls[steepest.at].arrived)
          break
        }
        if possible < flattest.pace {
          bend = (flattest.at, walls[flattest.at].due)
          break
        }
        if needed >= flattest.pace { flattest = (needed, index) }
        if possible <= steepest.pace { steepest = (possible, index) }
      }
      // To the end, no faster than what is due asks for.
      if bend == nil, flattest.pace > 0 { bend = (flattest.at, walls[flattest.at].due) }
      let last = bend?.at ?? walls.count - 1
      let target = bend?.height ?? handled
      let whole = walls[last].open - corner.open
      let pace = whole > 0 ? (target - handled) / whole : 0
      for index in start...last {
        let before = index == 0 ? 0 : walls[index - 1].open
        path.append(max(0, pace * (walls[index].open - max(before, corner.open))))
      }
      corner = walls[last]
      handled = target
      start = last + 1
    }
    return path
  }

  /// What the path keeps between at the end of an interval.
  private struct Wall {
    /// Open seconds so far.
    let open: Double
    /// Pieces whose time is up.
    let due: Double
    /// Pieces that have come in.
    let arrived: Double
  }

  private func walls(promise: Promise) -> [Wall] {
    let arrived = cumulativeArrivals
    let open = openClock
    let clock = clock(of: promise)
    let isOnGrid = endsWithIntervals(promise)
    return arriving.indices.map { index in
      let now = Double(index + 1) * intervalSeconds
      // Else a piece that is due within the next interval counts at this one's end.
      let next = min(end, now + intervalSeconds)
      let dueBy = clock.height(at: isOnGrid ? now : next) - promise.seconds
      let due = dueBy < 0 ? 0 : arrived.height(at: clock.lastPlace(atMost: dueBy))
      let come = arrived.height(at: now)
      return Wall(
        open: open.height(at: now), due: isOnGrid ? due : min(due, come), arrived: come)
    }
  }

  /// Whether work that comes in where an interval begins is due where one ends.
  private func endsWithIntervals(_ promise: Promise) -> Bool {
    let intervals = promise.seconds / intervalSeconds
    guard intervals == intervals.rounded() else { return false }
    if case .clock = promise { return true }
    return openSeconds.allSatisfy { $0 == 0 || $0 == intervalSeconds }
  }
}
