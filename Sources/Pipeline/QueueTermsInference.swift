import Workforce

/// The terms of every queue of a week: what the model says of its channel, else what was measured, else
/// what is usual, each with its origin.
struct QueueTermsInference {
  private(set) var terms: [QueueTerms] = []
  private(set) var assumptions: [Assumption] = []
  /// Where the model and what was measured say different things.
  private(set) var notices: [String] = []
  private(set) var problems: [Problem] = []
  private let channels: [Channel]
  private let wishes: StaffingWishes
  private let shrinkage: Double?

  /// Without a model, everything is wished for, measured or usual.
  init(_ demand: WeekDemand, scenario: Scenario?, wishes: StaffingWishes) {
    channels = scenario?.channels ?? []
    self.wishes = wishes
    shrinkage = wishes.shrinkage ?? scenario?.givenShrinkage
    for queue in demand.queues { add(queue) }
    if shrinkage == nil {
      assume(
        "shrinkage", "20 % of paid time goes to meetings, breaks, training, writing and leave.")
    }
  }

  private mutating func add(_ queue: QueueDemand) {
    let kind = queue.key.channel
    let channel = channels.first { $0.kind == kind }
    var service = channel?.service ?? ChannelService()
    if kind == .phone || kind == .chat {
      service.replace(with: wishes.service, isChat: kind == .chat)
    }
    guard let (handleTime, origin) = handleTime(of: queue, channel) else {
      tellMissingHandleTime(kind)
      return
    }
    let answering = answering(kind, service)
    var made = QueueTerms(
      answering: answering, averageHandleTime: handleTime, handleTimeOrigin: origin,
      hours: service.hours ?? queue.workedHours ?? .always,
      hoursOrigin: service.hours != nil ? .given : queue.workedHours != nil ? .measured : .assumed,
      shrinkage: shrinkage ?? 0.2, shrinkageOrigin: shrinkage == nil ? .assumed : .given,
      fewestAgents: service.fewestAgents ?? 0)
    if service.hours == nil {
      let name = kind.rawValue.capitalised
      assume(
        "channels[].hours",
        queue.workedHours.map { hours in
          hours == .always
            ? "\(name) is open around the clock: somebody answered in every hour."
            : "\(name) is open \(hours.words): from the first to the last hour in which somebody answered."
        } ?? "\(name) is open around the clock.")
    }
    made.promises.occupancy = service.mostOccupancy
    if case .deferred = answering {
      made.promiseOrigin = service.promise == nil ? .assumed : .given
      terms.append(made)
      return
    }
    made.patience = service.patience ?? queue.patience?.meanSeconds
    made.patienceOrigin =
      service.patience != nil ? .given : queue.patience != nil ? .measured : .assumed
    if made.patience == nil {
      assume(
        "channels[].patience",
        "\(kind == .phone ? "On the phone" : "In chats") nobody gives up, however long the wait.")
    }
    made.promises.serviceLevel = service.promise
    made.promises.averageSpeedOfAnswer = service.longestAverageWait
    made.promises.longestWait = service.longestWait
    made.promises.abandonment = made.patience == nil ? nil : service.mostAbandonment
    if made.promises.serviceLevel == nil, made.promises.averageSpeedOfAnswer == nil,
      made.promises.longestWait == nil, made.promises.abandonment == nil
    {
      let usual = kind == .chat ? 60.0 : 20.0
      made.promises.serviceLevel = ServiceLevelPromise(share: 0.8, threshold: usual)
      made.promiseOrigin = .assumed
      assume(
        "channels[].target",
        "\(kind.rawValue.capitalised) promises 80 % within \(Int(usual)) seconds, as is usual.")
    }
    terms.append(made)
  }

  private mutating func answering(
    _ kind: ContactChannel, _ service: ChannelService
  ) -> QueueTerms.Answering {
    switch kind {
    case .phone: return .calls
    case .chat:
      if service.concurrency == nil {
        assume("channels[].concurrency", "Agents hold two chats at once.")
      }
      let concurrency = service.concurrency ?? 2
      guard concurrency > 1 else { return .calls }
      if service.slowing == nil {
        assume("channels[].slowing", "Every chat gets 15 % slower with each further one.")
      }
      return .chats(concurrency: concurrency, slowing: service.slowing ?? 0.15)
    case .email, .social, .other:
      let countsOpenHours = service.countsOpenHours ?? true
      if service.promise == nil {
        assume(
          "channels[].target",
          "\(kind.rawValue.capitalised) promises 90 % within 8 "
            + (countsOpenHours ? "open hours." : "hours."))
      }
      return .deferred(
        DeferredPromise(
          share: service.promise?.share ?? 0.9, seconds: service.promise?.threshold ?? 8 * 3600,
          countsOpenHours: countsOpenHours))
    }
  }

  /// Measured, else the model's: a history knows better than an estimate.
  private mutating func handleTime(
    of queue: QueueDemand, _ channel: Channel?
  ) -> (Double, QueueTerms.Origin)? {
    let given = channel?.handleMinutes.map { $0 * 60 }
    guard let measured = queue.handleTime?.meanSeconds else { return given.map { ($0, .given) } }
    if let given, abs(given - measured) > 0.1 * measured {
      notices.append(
        "\(queue.key.name): handling takes \(minutes(measured)) by the history, which is used; "
          + "muster.yaml says \(minutes(given)).")
    }
    return (measured, .measured)
  }

  private mutating func tellMissingHandleTime(_ kind: ContactChannel) {
    let place = "handle time of \(kind.rawValue)"
    guard !problems.contains(where: { $0.place == place }) else { return }
    problems.append(
      Problem(
        at: place, "Neither the history nor muster.yaml says how long \(kind.rawValue) takes.",
        remedy: "Add it to the model, such as channels: [{name: \(kind.rawValue), kind: "
          + "\(kind.rawValue), handleMinutes: 12}], or import contacts with their handle times."))
  }

  private mutating func assume(_ key: String, _ text: String) {
    let assumption = Assumption(key: key, text)
    if !assumptions.contains(assumption) { assumptions.append(assumption) }
  }

  private func minutes(_ seconds: Double) -> String {
    "\(Numerals.short(seconds / 60)) min"
  }
}

extension ChannelService {
  /// What is wished for holds, as far as it goes.
  fileprivate mutating func replace(with wishes: ChannelService, isChat: Bool) {
    promise = wishes.promise ?? promise
    longestAverageWait = wishes.longestAverageWait ?? longestAverageWait
    longestWait = wishes.longestWait ?? longestWait
    mostAbandonment = wishes.mostAbandonment ?? mostAbandonment
    mostOccupancy = wishes.mostOccupancy ?? mostOccupancy
    patience = wishes.patience ?? patience
    if isChat {
      concurrency = wishes.concurrency ?? concurrency
      slowing = wishes.slowing ?? slowing
    }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
