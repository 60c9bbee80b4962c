import Staffing
package import Workforce

/// How many agents a queue's contacts need, by Erlang C at what the channel promises: to tell what a wrong
/// forecast means in people.
package struct AgentsForContacts {
  private let channels: [Channel]
  private let handleTimes: [QueueKey: HandleTimeProfile]
  /// Of each channel's busiest queue, for queues that were told apart otherwise.
  private let ofChannels: [ContactChannel: HandleTimeProfile]
  private var known: [Question: Double?] = [:]

  private struct Question: Hashable {
    let channel: ContactChannel
    let contacts: Double
    let minutes: Int
    let seconds: Int
  }

  /// - Parameter history: tells how long contacts take.
  package init(scenario: Scenario?, history: DemandSeries?) {
    channels = scenario?.channels ?? []
    let queues = history?.queues ?? []
    handleTimes = queues.reduce(into: [:]) { $0[$1.key] = $1.handleTime }
    ofChannels = queues.reduce(into: [:]) { known, queue in
      known[queue.key.channel] = known[queue.key.channel] ?? queue.handleTime
    }
  }

  /// Nil where contacts may wait, or nobody says how long they take, or no number is enough.
  package mutating func agents(
    for key: QueueKey, contacts: Double, at time: LocalTime, minutes: Int
  ) -> Double? {
    guard key.channel == .phone || key.channel == .chat else { return nil }
    let channel = channels.first { $0.kind == key.channel }
    guard
      let seconds = channel?.handleMinutes.map({ $0 * 60 })
        ?? (handleTimes[key] ?? ofChannels[key.channel])?.seconds(at: time)
    else { return nil }
    // A hundredth of a contact and a second of handle time change nobody's number.
    let question = Question(
      channel: key.channel, contacts: (contacts * 100).rounded() / 100, minutes: minutes,
      seconds: max(1, Int(seconds.rounded())))
    if let answer = known[question] { return answer }
    let answer = answer(question, service: channel?.service ?? ChannelService())
    known[question] = .some(answer)
    return answer
  }

  private func answer(_ question: Question, service: ChannelService) -> Double? {
    guard question.contacts > 0 else { return 0 }
    var work = IntervalWork(
      contacts: question.contacts, interval: Double(question.minutes) * 60,
      averageHandleTime: Double(question.seconds))
    let isChat = question.channel == .chat
    work.promises.serviceLevel =
      service.promise ?? ServiceLevelPromise(share: 0.8, threshold: isChat ? 60 : 20)
    if isChat {
      work.concurrency = service.concurrency ?? 2
      work.slowing = work.concurrency > 1 ? service.slowing ?? 0.15 : 0
    }
    return (try? staffInterval(work)).map { Double($0.agents) }
  }
}
