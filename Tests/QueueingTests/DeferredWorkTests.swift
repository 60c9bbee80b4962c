import Queueing
import Randomness
import Testing

struct DeferredWorkTests {
  /// Ten pieces an hour around the clock, two days; open from 8 to 20.
  let days = DeferredWork(
    arriving: Array(repeating: 10, count: 48),
    openSeconds: (0..<48).map { (8..<20).contains($0 % 24) ? 3600 : 0 }, intervalSeconds: 3600)

  @Test func theNightsWorkWaitsForTheMorning() {
    let flow = days.flow(piecesPerOpenSecond: 40.0 / 3600, promise: .clock(8 * 3600))
    #expect(agree(flow.waiting[7], 80))
    #expect(agree(flow.oldestAge[7], 8 * 3600))
    // 80 wait at 8, of which 30 an hour more than come in are handled.
    #expect(agree(flow.waiting[8], 50))
    #expect(flow.waiting[11] == 0)
    #expect(flow.oldestAge[11] == 0)
    // What came in after 20 o'clock waits until 8: twelve hours.
    #expect(agree(flow.longestDelay, 12 * 3600))
  }

  @Test func onTheOpenClockANightCountsNothing() {
    let flow = days.flow(piecesPerOpenSecond: 40.0 / 3600, promise: .openHours(3 * 3600))
    #expect(flow.lateHandled == 0)
    #expect(flow.promiseKept == 1)
    // At 8 o'clock 120 wait, at 40 an hour.
    #expect(agree(flow.longestDelay, 3 * 3600))
  }

  @Test func withoutHandsEverythingIsOverdue() {
    let flow = days.flow(piecesPerOpenSecond: 0, promise: .clock(3600))
    #expect(flow.handled == 0)
    #expect(agree(flow.overdueAtEnd, 470))
    #expect(flow.promiseKept == 0)
    #expect(flow.meanDelay == 0)
  }

  @Test func withoutWorkEveryPromiseIsKept() {
    let quiet = DeferredWork(arriving: [0, 0], openSeconds: [3600, 0], intervalSeconds: 3600)
    #expect(quiet.flow(piecesPerOpenSecond: 0, promise: .clock(0)).promiseKept == 1)
    #expect(quiet.leastPace(promise: .clock(0)) == 0)
    #expect(quiet.leastPace(promise: .clock(0), share: 0.9) == 0)
    #expect(quiet.steadiestPath(promise: .clock(0)) == [0, 0])
    let never = DeferredWork(arriving: [], openSeconds: [], intervalSeconds: 3600)
    #expect(never.flow(capacity: [], promise: .clock(60)).promiseKept == 1)
    #expect(never.steadiestPath(promise: .clock(60)) == [])
  }

  @Test func aPromiseShorterThanTheNightCantBeKeptForAll() {
    #expect(days.leastPace(promise: .clock(8 * 3600)) == nil)
    #expect(days.steadiestPath(promise: .clock(8 * 3600)) == nil)
    #expect(days.leastPace(promise: .clock(12 * 3600)) != nil)
    // A third of the pieces comes in from 20 to 4, and waits for more than four hours at any pace.
    #expect(days.leastPace(promise: .clock(4 * 3600), share: 0.9) == nil)
    #expect(days.leastPace(promise: .clock(4 * 3600), share: 0.5) != nil)
  }

  @Test func aSpikeHasToBeWorkedOffWithinThePromise() throws {
    // 240 at once may take 24 hours beside nothing else.
    let spike = DeferredWork(
      arriving: [0, 240] + Array(repeating: 0, count: 46),
      openSeconds: Array(repeating: 3600, count: 48), intervalSeconds: 3600)
    let pace = try #require(spike.leastPace(promise: .clock(23 * 3600)))
    #expect(agree(pace * 3600, 10))
  }

  @Test func workThatIsThereAtTheStartIsDueFromThere() throws {
    let left = DeferredWork(
      arriving: [0, 0, 0, 0], openSeconds: [3600, 3600, 3600, 3600], intervalSeconds: 3600,
      waitingAtStart: 150)
    let pace = try #require(left.leastPace(promise: .clock(2 * 3600)))
    #expect(agree(pace * 3600, 75))
    let most = try #require(left.leastPace(promise: .clock(2 * 3600), share: 0.9))
    #expect(agree(most * 3600, 67.5, within: 1e-6))
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func theLeastPaceKeepsThePromiseAndATraceLessBreaksIt(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let work = drawWork(with: &dice)
      let seconds = Double.random(in: 1...30, using: &dice) * 3600
      let promise: DeferredWork.Promise =
        Bool.random(using: &dice) ? .clock(seconds) : .openHours(seconds)
      let at = "seed \(seed), \(promise), \(work)"
      if let pace = work.leastPace(promise: promise), pace > 0 {
        let enough = work.flow(piecesPerOpenSecond: pace * (1 + 1e-9), promise: promise)
        #expect(enough.promiseKept > 1 - 1e-9, "\(at)")
        let less = work.flow(piecesPerOpenSecond: pace * 0.99, promise: promise)
        #expect(less.promiseKept < 1, "\(at)")
      }
      if let pace = work.leastPace(promise: promise, share: 0.9), pace > 0 {
        let kept = work.flow(piecesPerOpenSecond: pace, promise: promise).promiseKept
        #expect(kept >= 0.9 - 1e-9, "\(at)")
        let less = work.flow(piecesPerOpenSecond: pace * 0.999, promise: promise).promiseKept
        #expect(less < 0.9, "\(at)")
      }
    }
  }

  /// J. D. C. Little, "A proof for the queuing formula L = λW", Operations Research 9 (1961),
  /// doi:10.1287/opre.9.3.383: delays add up to the backlog over time.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func delaysAddUpToTheBacklogOverTime(seed: UInt64) {
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    let hours = 60
    // Tenths, that don't add up exactly, hours in which nothing comes, and hours that are closed.
    let arriving = (0..<hours).map { hour in
      hour < 40 && Bool.random(using: &dice) ? Double(Int.random(in: 1...30, using: &dice)) / 10 : 0
    }
    let open = (0..<hours).map { hour in hour >= 40 || Bool.random(using: &dice) ? 3600.0 : 0 }
    let capacity = open.map { $0 > 0 ? Double(Int.random(in: 1...40, using: &dice)) / 10 : 0 }
    let work = DeferredWork(
      arriving: arriving, openSeconds: open, intervalSeconds: 3600,
      waitingAtStart: Double(Int.random(in: 0...5, using: &dice)))
    let flow = work.flow(capacity: capacity, promise: .clock(3600))
    var waiting = work.waitingAtStart
    var backlog = 0.0
    for (pieces, most) in zip(arriving, capacity) {
      let left = waiting + pieces - most
      // Gone after a part of the hour, or not at all.
      let part = left > 1e-12 || most == 0 ? 1 : waiting > 0 ? waiting / (most - pieces) : 0
      let after = left > 1e-12 || most == 0 ? max(0, left) : 0
      backlog += (waiting + after) / 2 * part * 3600
      waiting = after
    }
    guard waiting == 0 else { return }
    #expect(abs(flow.meanDelay * flow.handled - backlog) < 1e-6 * max(1, backlog))
    #expect(abs(flow.handled - work.pieces) < 1e-9)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func somethingInHandKeepsThePromiseWhenWorkComesAsItLikes(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let hours = 24 * 14
    let work = DeferredWork(
      arriving: Array(repeating: 12, count: hours),
      openSeconds: (0..<hours).map { (8..<20).contains($0 % 24) ? 3600 : 0 }, intervalSeconds: 3600)
    let promise = DeferredWork.Promise.clock(16 * 3600)
    let even = try #require(work.leastPace(promise: promise))
    let none = try #require(
      work.leastPace(promise: promise, standardDeviationsInHand: 0, handleTimeSpread: 1))
    #expect(agree(none, even))
    let safe = try #require(
      work.leastPace(promise: promise, standardDeviationsInHand: 2, handleTimeSpread: 1))
    #expect(safe > even)
    var keptEvenly = 0.0
    var keptSafely = 0.0
    for _ in 0..<40 {
      keptEvenly += livedThrough(work, pace: even, promised: promise.seconds, with: &dice) / 40
      keptSafely += livedThrough(work, pace: safe, promised: promise.seconds, with: &dice) / 40
    }
    #expect(keptSafely > 0.99, "seed \(seed): \(keptSafely)")
    #expect(keptEvenly < keptSafely - 0.05, "seed \(seed): \(keptEvenly)")
  }

  /// The share of pieces on time when they come in by chance and take exponential times, one after the
  /// other.
  private func livedThrough(
    _ work: DeferredWork, pace: Double, promised: Double, with dice: inout SeededGenerator
  ) -> Double {
    // On the clock of open seconds, and back.
    func clock(ofOpen open: Double) -> Double {
      let day = (open / 43_200).rounded(.down)
      return day * 86_400 + 8 * 3600 + (open - day * 43_200)
    }
    func open(by moment: Double) -> Double {
      let day = (moment / 86_400).rounded(.down)
      return day * 43_200 + min(43_200, max(0, moment - day * 86_400 - 8 * 3600))
    }
    var free = 0.0
    var onTime = 0.0
    var all = 0.0
    for (hour, mean) in work.arriving.enumerated() {
      let count = PoissonDistribution(mean: mean).draw(with: &dice)
      let moments = (0..<count).map { _ in
        (Double(hour) + Double.random(in: 0..<1, using: &dice)) * 3600
      }
      for moment in moments.sorted() {
        let takes = ExponentialDistribution(mean: 1 / pace).draw(with: &dice)
        free = max(free, open(by: moment)) + takes
        all += 1
        if clock(ofOpen: free) - moment <= promised { onTime += 1 }
      }
    }
    return onTime / all
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func theSteadiestPathKeepsThePromiseAtTheLeastPace(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let work = drawWork(with: &dice)
      let seconds = Double(Int.random(in: 1...30, using: &dice)) * 3600
      let promise: DeferredWork.Promise =
        Bool.random(using: &dice) ? .clock(seconds) : .openHours(seconds)
      let at = "seed \(seed), \(promise), \(work)"
      let pace = work.leastPace(promise: promise)
      let path = work.steadiestPath(promise: promise)
      #expect((pace == nil) == (path == nil), "\(at)")
      guard let pace, let path else { continue }
      let highest = zip(path, work.openSeconds).map { $1 > 0 ? $0 / $1 : $0 }.max() ?? 0
      #expect(agree(highest, pace, within: 1e-9), "\(highest) and \(pace), \(at)")
      let flow = work.flow(capacity: path.map { $0 * (1 + 1e-9) }, promise: promise)
      #expect(flow.promiseKept > 1 - 1e-9, "\(at)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func aPromiseThatEndsWithinAnIntervalIsKeptWithALittleMore(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let work = drawWork(with: &dice)
      let promise = DeferredWork.Promise.openHours(
        Double.random(in: 1...10, using: &dice).rounded(.down) * 3600 + 1800)
      let path = try #require(work.steadiestPath(promise: promise))
      let pace = try #require(work.leastPace(promise: promise))
      let highest = zip(path, work.openSeconds).map { $1 > 0 ? $0 / $1 : $0 }.max() ?? 0
      let at = "seed \(seed), \(promise), \(work)"
      #expect(highest >= pace * (1 - 1e-9), "\(at)")
      let flow = work.flow(capacity: path.map { $0 * (1 + 1e-9) }, promise: promise)
      #expect(flow.promiseKept > 1 - 1e-9, "\(flow.promiseKept), \(at)")
    }
  }

  /// Piece by piece, each a thousandth of the real ones.
  @Test(arguments: [1, 2, 3] as [UInt64]) func theFluidAgreesWithSmallPieces(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let work = drawWork(with: &dice)
      let capacity = work.openSeconds.map { $0 * Double.random(in: 0...40, using: &dice) / 3600 }
      let promise = DeferredWork.Promise.clock(Double.random(in: 1...20, using: &dice) * 3600)
      let flow = work.flow(capacity: capacity, promise: promise)
      let counted = countedPieces(of: work, capacity: capacity, promised: promise.seconds)
      let at = "seed \(seed), \(promise), \(work)"
      #expect(abs(flow.handled - counted.handled) < 1, "\(at)")
      #expect(abs(flow.onTime - counted.onTime) < 1, "\(at)")
      #expect(abs(flow.overdueAtEnd - counted.overdue) < 1, "\(at)")
      #expect(abs(flow.longestDelay - counted.longest) < 60, "\(at)")
    }
  }

  private func drawWork(with dice: inout SeededGenerator) -> DeferredWork {
    let hours = 72
    let opens = Int.random(in: 0...12, using: &dice)
    let closes = Int.random(in: (opens + 1)...24, using: &dice)
    return DeferredWork(
      arriving: (0..<hours).map { _ in
        Bool.random(using: &dice) ? Double.random(in: 0...20, using: &dice) : 0
      },
      openSeconds: (0..<hours).map { (opens..<closes).contains($0 % 24) ? 3600 : 0 },
      intervalSeconds: 3600,
      waitingAtStart: Bool.random(using: &dice) ? Double.random(in: 0...100, using: &dice) : 0)
  }

  private func countedPieces(
    of work: DeferredWork, capacity: [Double], promised: Double
  ) -> (handled: Double, onTime: Double, overdue: Double, longest: Double) {
    let steps = 240
    let step = work.intervalSeconds / Double(steps)
    var queue = [(came: 0.0, pieces: work.waitingAtStart)]
    var head = 0
    var handled = 0.0
    var onTime = 0.0
    var longest = 0.0
    for index in work.arriving.indices {
      for part in 0..<steps {
        let now = (Double(index * steps + part) + 0.5) * step
        queue.append((now, work.arriving[index] / Double(steps)))
        var hands = capacity[index] / Double(steps)
        while hands > 0, head < queue.count {
          let taken = min(hands, queue[head].pieces)
          hands -= taken
          queue[head].pieces -= taken
          handled += taken
          if taken > 0 {
            if now - queue[head].came <= promised { onTime += taken }
            longest = max(longest, now - queue[head].came)
          }
          if queue[head].pieces <= 0 { head += 1 } else { break }
        }
      }
    }
    let overdue = queue[min(head, queue.count)...].filter { work.end - $0.came > promised }
    return (handled, onTime, overdue.reduce(0) { $0 + $1.pieces }, longest)
  }
}
