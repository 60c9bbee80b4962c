import Forecasting
import Workforce

/// The queues of a desk, and the wholes that are forecast beside them: each channel of several queues, all,
/// where there are several channels or there would be none, and each language and each segment of several
/// queues, whose forecast tells how sure their sum is.
struct ForecastNodes {
  /// The queues' own first.
  let series: [ContactSeries]
  private let keys: [QueueKey]
  /// Places of each channel's queues, in the order of the channels' first queue.
  private let channels: [(kind: ContactChannel, queues: [Int])]
  /// For each channel its place among the wholes; nil where its one queue is the channel.
  private var channelPlaces: [Int?] = []
  private var allPlace: Int?
  /// The queues of each language and each segment, and for those of several the place among the wholes.
  private var groups: [(of: ForecastTotal.Of, queues: [Int], place: Int?)] = []

  /// What goes across channels.
  private static var crossings: [((QueueKey) -> String?, (String) -> ForecastTotal.Of)] {
    [(\.language, ForecastTotal.Of.language), (\.segment, ForecastTotal.Of.segment)]
  }

  init(_ queues: [QueueSeries]) {
    keys = queues.map(\.key)
    var channels: [(kind: ContactChannel, queues: [Int])] = []
    for (index, queue) in queues.enumerated() {
      if let known = channels.firstIndex(where: { $0.kind == queue.key.channel }) {
        channels[known].queues.append(index)
      } else {
        channels.append((queue.key.channel, [index]))
      }
    }
    self.channels = channels
    var series = queues.map(\.contacts)
    for channel in channels {
      guard channel.queues.count > 1 else {
        channelPlaces.append(nil)
        continue
      }
      channelPlaces.append(series.count - queues.count)
      series.append(ContactSeries(summing: channel.queues.map { queues[$0].contacts }))
    }
    if channels.count > 1 {
      allPlace = series.count - queues.count
      series.append(ContactSeries(summing: queues.map(\.contacts)))
    }
    for (name, of) in Self.crossings {
      let named = Dictionary(grouping: queues.indices.filter { name(queues[$0].key) != nil }) {
        name(queues[$0].key) ?? ""
      }
      // A single one is all of them.
      for (name, parts) in named.sorted(by: { $0.key < $1.key }) where named.count > 1 {
        groups.append((of(name), parts, parts.count > 1 ? series.count - queues.count : nil))
        if parts.count > 1 {
          series.append(ContactSeries(summing: parts.map { queues[$0].contacts }))
        }
      }
    }
    self.series = series
  }

  /// Makes queues add up, day by day: each keeps its shape within the day.
  func reconcile(_ queues: inout [SeriesForecast], with wholes: [SeriesForecast]) {
    guard let dayCount = queues.map(\.days.count).min(), !wholes.isEmpty else { return }
    for day in 0..<dayCount {
      func estimate(_ forecast: SeriesForecast) -> ForecastTree.Estimate? {
        guard forecast.days.indices.contains(day) else { return nil }
        let value = forecast.days[day].contacts
        // Closed days stay closed; chance alone makes contacts vary by their mean.
        let variance = value.mean > 0 ? max(value.mean, value.deviation * value.deviation) : 0
        return ForecastTree.Estimate(mean: value.mean, variance: variance)
      }
      let leaves = queues.map { ForecastTree(estimate($0)) }
      let branches = zip(channels, channelPlaces).map { channel, place in
        ForecastTree(
          place.flatMap { estimate(wholes[$0]) }, parts: channel.queues.map { leaves[$0] })
      }
      let tree = ForecastTree(allPlace.flatMap { estimate(wholes[$0]) }, parts: branches)
      let order = channels.flatMap(\.queues)
      for (place, mean) in zip(order, tree.reconciled) {
        queues[place].scale(day: day, to: mean)
      }
    }
  }

  /// The whole of all queues, of channels, languages and segments, with means that add up.
  ///
  /// - Parameter own: the forecasts of the wholes, which tell how sure each of them is.
  func totals(of queues: [QueueForecast], own: [SeriesForecast]) -> [ForecastTotal] {
    guard !queues.isEmpty else { return [] }
    func total(_ of: ForecastTotal.Of, _ places: [Int], _ whole: Int?) -> ForecastTotal {
      ForecastTotal(
        of: of, days: days(places.map { queues[$0].days }, like: whole.flatMap { own[checked: $0] })
      )
    }
    // One channel's whole is that of all.
    let all = allPlace ?? (channels.count == 1 ? channelPlaces[0] : nil)
    var totals = [total(.all, Array(queues.indices), all)]
    if channels.count > 1 {
      for (channel, place) in zip(channels, channelPlaces) {
        totals.append(total(.channel(channel.kind), channel.queues, place))
      }
    }
    for group in groups { totals.append(total(group.of, group.queues, group.place)) }
    return totals
  }

  /// The sum of several rows of days, with bands as wide for their mean as those of `whole`; without one,
  /// as though all were high or low together.
  private func days(_ parts: [[DayForecast]], like whole: SeriesForecast?) -> [DayForecast] {
    guard let first = parts.first else { return [] }
    return first.indices.map { day in
      let sum = parts.dropFirst().reduce(first[day].contacts) { $0.adding($1[day].contacts) }
      guard let own = whole?.days[checked: day]?.contacts, own.mean > 0, sum.mean > 0 else {
        return DayForecast(date: first[day].date, contacts: sum)
      }
      return DayForecast(date: first[day].date, contacts: own.scaled(by: sum.mean / own.mean))
    }
  }
}

extension SeriesForecast {
  /// Makes a day's mean another, with all that belongs to it.
  fileprivate mutating func scale(day: Int, to mean: Double) {
    let before = days[day].contacts.mean
    guard before > 0 else { return }
    let factor = mean / before
    days[day].contacts = days[day].contacts.scaled(by: factor)
    for interval in places(ofDay: day) {
      intervals[interval] = intervals[interval].scaled(by: factor)
    }
  }
}

extension Array {
  fileprivate subscript(checked index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
