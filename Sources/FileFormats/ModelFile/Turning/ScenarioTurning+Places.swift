import Workforce

extension ScenarioTurning {
  mutating func languages(in model: WrittenKeys) -> [Language] {
    let written = model.list("languages")
    checkNamesDiffer(written, kind: "language")
    checkShares(of: written, kind: "languages", at: model.spot(of: "languages"))
    return written.compactMap(\.keys).compactMap { keys in
      keys.text("name").map { Language(name: $0, share: keys.number("share")) }
    }
  }

  mutating func channels(in model: WrittenKeys) -> [Channel] {
    let written = model.list("channels")
    checkNamesDiffer(written, kind: "channel")
    checkShares(of: written, kind: "channels", at: model.spot(of: "channels"))
    return written.compactMap(\.keys).compactMap { keys in
      guard let name = keys.text("name"),
        let kind = keys.text("kind").flatMap(ContactChannel.init(rawValue:))
      else { return nil }
      return Channel(
        name: name, kind: kind, share: keys.number("share"),
        handleMinutes: keys.number("handleMinutes"), service: service(in: keys))
    }
  }

  private mutating func service(in keys: WrittenKeys) -> ChannelService {
    var service = ChannelService()
    if var promise = keys.text("target").flatMap({ ServiceLevelPromise($0) }) {
      if let definition = keys.text("definition") {
        promise.definition = ServiceLevelPromise.Definition(rawValue: definition) ?? .offered
      }
      service.promise = promise
    } else if keys.has("definition"), !keys.has("target") {
      log.add(
        at: keys.spot(of: "definition"),
        "\(keys.path(of: "definition")) says of whom a promise is, and there is none.",
        remedy: "Write target: 80/20s too, or leave it out.")
    }
    service.countsOpenHours = keys.text("clock").map { $0 == "open" }
    service.longestAverageWait = keys.text("maxWait").flatMap { writtenSeconds($0) }
    service.longestWait = keys.text("longestWait").flatMap { ServiceLevelPromise($0) }.map {
      LongestWaitPromise(share: $0.share, seconds: $0.threshold)
    }
    service.mostAbandonment = keys.number("maxAbandonment")
    service.mostOccupancy = keys.number("maxOccupancy")
    service.patience = keys.text("patience").flatMap { writtenSeconds($0) }
    service.concurrency = keys.whole("concurrency")
    service.slowing = keys.number("slowing")
    service.hours = keys.text("hours").flatMap { WeekHours($0) }
    service.fewestAgents = keys.whole("fewestAgents")
    return service
  }
}
