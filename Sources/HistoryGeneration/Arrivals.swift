import Randomness
import Workforce

/// One contact as it comes in, before anybody has seen it.
struct Arrival {
  var createdAt: Timestamp
  let channel: Int
  /// Nil for spam.
  let customer: String?
  let segment: String?
  let language: String?
  var stream: String?
  var isSentTwice: Bool
  /// What it is about: a customer who writes again about the same has the same number.
  var topic: UInt64 = 0

  var isSpam: Bool { customer == nil }
}

/// Draws each day's contacts from the customers there are: a Poisson process whose rate follows
/// each customer's age, the weekday, the hour, the season, surges and the day's mood.
///
/// It is drawn by thinning (P. A. W. Lewis and G. S. Shedler, "Simulation of Nonhomogeneous Poisson
/// Processes by Thinning", Naval Research Logistics Quarterly 26(3), 1979,
/// doi:10.1002/nav.3800260304): as though every customer who ever joined wrote as often as the
/// youngest do, and then keeping each contact with the probability that its writer was there and
/// wrote at that age.
struct Arrivals {
  private let recipe: HistoryRecipe
  private let clock: WallClock
  private let population: Population
  private var dice: SeededGenerator
  private let channelShares: [Double]
  private let hours: [WeightedChoice]
  private let streams: WeightedChoice
  private let languageNames: [String]

  /// The shortest month: the bound of the thinned rate.
  private static let shortestMonthSeconds = 28.0 * 86_400

  init(recipe: HistoryRecipe, clock: WallClock, population: Population, dice: SeededGenerator) {
    self.recipe = recipe
    self.clock = clock
    self.population = population
    self.dice = dice
    let total = recipe.channels.reduce(0) { $0 + $1.share }
    channelShares = recipe.channels.map { $0.share / total }
    hours = recipe.channels.map { WeightedChoice($0.hours) }
    streams = WeightedChoice(recipe.streams.map(\.share))
    languageNames = recipe.languageNames
  }

  /// The next day's contacts in order of creation.
  mutating func next(_ date: CalendarDate) -> [Arrival] {
    let mood =
      recipe.dayVariation > 0
      ? GammaDistribution(mean: 1, coefficientOfVariation: recipe.dayVariation).draw(with: &dice)
      : 1
    let busyness =
      mood * recipe.season[date.month - 1]
      * recipe.surgeFactor(onDay: date.dayNumber - recipe.firstDay.dayNumber)
    let dayEnd = LocalTime(date: date + 1, hour: 0, minute: 0)
    var arrivals: [Arrival] = []
    for (segment, members) in zip(recipe.segments, population.segments) {
      let joined = members.countJoined(before: dayEnd)
      guard joined > 0 else { continue }
      let highest = segment.ticketsPerMonthByAge.max() ?? 0
      for channel in recipe.channels.indices {
        let mean =
          Double(joined) * highest * 86_400 / Self.shortestMonthSeconds * channelShares[channel]
          * recipe.channels[channel].weekdayFactor(date.weekday) * busyness
        for _ in 0..<PoissonDistribution(mean: mean).draw(with: &dice) {
          let time = drawTime(on: date, channel: channel)
          let member = members[dice.nextIndex(below: joined)]
          let keep = dice.nextUnit()
          guard time >= member.since, time < member.until else { continue }
          let age = member.age.months(at: time)
          let ageSeconds =
            member.age.birthday(age + 1).secondsSince1970
            - member.age.birthday(age).secondsSince1970
          let share =
            segment.ticketsPerMonth(age: age) / highest
            * (Self.shortestMonthSeconds / Double(ageSeconds))
          guard keep < share else { continue }
          arrivals.append(arrival(at: time, channel: channel, member: member, segment: segment))
        }
      }
    }
    addSpam(to: &arrivals, on: date)
    return arrivals.enumerated()
      .sorted { ($0.element.createdAt, $0.offset) < ($1.element.createdAt, $1.offset) }
      .map(\.element)
  }

  private mutating func drawTime(on date: CalendarDate, channel: Int) -> LocalTime {
    let hour = hours[channel].draw(with: &dice)
    let second = dice.nextIndex(below: 3600)
    return LocalTime(date: date, hour: hour, minute: second / 60, second: second % 60)
  }

  private mutating func arrival(
    at time: LocalTime, channel: Int, member: Population.Member, segment: HistoryRecipe.Segment
  ) -> Arrival {
    let isWritten = recipe.channels[channel].patienceMinutes == nil
    return Arrival(
      createdAt: clock.instant(of: time).instant, channel: channel,
      customer: Population.id(member.number), segment: segment.name,
      language: languageNames[Int(member.language)],
      stream: isWritten ? drawStream(for: member) : nil,
      isSentTwice: isWritten && dice.nextBool(probability: recipe.duplicateShare))
  }

  private mutating func drawStream(for member: Population.Member) -> String {
    let stream = recipe.streams[streams.draw(with: &dice)]
    return stream.isOld && member.since.date >= recipe.firstDay
      ? recipe.streams[0].name : stream.name
  }

  private mutating func addSpam(to arrivals: inout [Arrival], on date: CalendarDate) {
    guard let channel = recipe.channels.firstIndex(where: { $0.kind == .email }) else { return }
    let mean = recipe.spamShare * Double(arrivals.count)
    for _ in 0..<PoissonDistribution(mean: mean).draw(with: &dice) {
      let second = dice.nextIndex(below: 86_400)
      let time = LocalTime(
        date: date, hour: second / 3600, minute: second / 60 % 60, second: second % 60)
      arrivals.append(
        Arrival(
          createdAt: clock.instant(of: time).instant, channel: channel, customer: nil,
          segment: nil, language: nil, stream: recipe.streams[0].name, isSentTwice: false))
    }
  }
}

extension HistoryRecipe.Channel {
  /// How busy a weekday is against the mean day of the week.
  fileprivate func weekdayFactor(_ weekday: Int) -> Double {
    weekdays[weekday] * 7 / weekdays.reduce(0, +)
  }
}

extension [Population.Member] {
  /// How many joined before `time`; they stand in order of joining.
  fileprivate func countJoined(before time: LocalTime) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].since < time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
