import Workforce

extension ScenarioTurning {
  /// Holidays, weeks and people's own adjustments of forecasts.
  mutating func forecast(in model: WrittenKeys) -> ForecastSettings {
    var settings = ForecastSettings()
    settings.sizedEvents = Set(
      model.list("events").compactMap(\.keys).filter { $0.has("incidents") }
        .compactMap { $0.text("name") })
    guard let keys = model.keys("forecast") else { return settings }
    settings.country = holidays("country", in: keys)
    settings.weeks = keys.whole("weeks")
    settings.adjustments = keys.list("adjustments").compactMap(\.keys)
      .compactMap { adjustment(in: $0) }
    return settings
  }

  private mutating func adjustment(in keys: WrittenKeys) -> ForecastAdjustment? {
    guard let first = keys.day("from"), let why = keys.text("why") else { return nil }
    let last = keys.day("to") ?? first
    guard last >= first else {
      log.add(
        at: keys.spot(of: "to"),
        "\(keys.path(of: "to")) is \(last), before \(keys.path(of: "from")), \(first).",
        remedy: "Write a day no earlier than \(first).")
      return nil
    }
    let change: ForecastAdjustment.Change
    if let factor = keys.number("factor") {
      change = .factor(factor)
    } else if let contacts = keys.number("contacts") {
      change = .contactsADay(contacts)
    } else {
      return nil
    }
    return ForecastAdjustment(
      first: first, last: last, change: change,
      channel: keys.text("channel").flatMap(ContactChannel.init(rawValue:)),
      language: keys.text("language"), skill: keys.text("skill"), segment: keys.text("segment"),
      by: keys.text("by"), why: why)
  }
}
