package import Workforce

extension HoursProblem {
  /// How long customers wait for calls and chats to be answered, hour by hour on the clocks of their
  /// regions: the mean over contacts with the people that promises take, in hours in which a site that
  /// serves the channel in the language is open.
  ///
  /// - Parameter namesRegions: whether places bear their regions' names; else those of their clocks.
  package func expectedWaits(namesRegions: Bool) -> [ExpectedWaits] {
    queues.filter(\.isLive).flatMap { queue -> [ExpectedWaits] in
      let open = sites.filter { $0.site.serves(channel: queue.channel, language: queue.language) }
        .map { $0.hours.shifted(back: $0.offsetMinutes).openQuarters }
      let isPromised = queue.promised?.openQuarters
      let waits = (0..<Self.quarters).map { quarter -> (contacts: Double, seconds: Double)? in
        guard open.contains(where: { $0[quarter] }), isPromised?[quarter] ?? true,
          let seconds = queue.averageSpeedOfAnswer[quarter], seconds.isFinite
        else { return nil }
        return (queue.contacts[quarter], seconds)
      }
      return regions.map { placed in
        let ahead = placed.offsetMinutes / 15
        return ExpectedWaits(
          place: namesRegions ? placed.name : placed.region.timeZone, channel: queue.channel,
          language: queue.language,
          secondsByHour: (0..<168).map { hour in
            let known = (hour * 4..<hour * 4 + 4).compactMap {
              waits[(($0 - ahead) % Self.quarters + Self.quarters) % Self.quarters]
            }
            let contacts = known.reduce(0) { $0 + $1.contacts }
            return contacts > 0
              ? known.reduce(0) { $0 + $1.contacts * $1.seconds } / contacts : nil
          })
      }
    }
  }
}
