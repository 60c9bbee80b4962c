import Workforce

extension ScenarioTurning {
  mutating func sites(in model: WrittenKeys) -> [Site] {
    let written = model.list("sites")
    checkNamesDiffer(written, kind: "site")
    return written.compactMap(\.keys).compactMap { keys in
      guard let name = keys.text("name"), let zone = keys.text("timeZone") else { return nil }
      return Site(name: name, timeZone: zone)
    }
  }

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
        handleMinutes: keys.number("handleMinutes"))
    }
  }
}
