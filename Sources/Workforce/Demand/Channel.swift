/// A way in that customers are offered.
package struct Channel: Hashable, Sendable {
  package var name: String
  package var kind: ContactChannel
  /// The share of tickets through it; nil if nobody said.
  package var share: Double?
  /// The average handle time (AHT); nil if nobody said.
  package var handleMinutes: Double?
  package var service: ChannelService

  package init(
    name: String, kind: ContactChannel, share: Double?, handleMinutes: Double?,
    service: ChannelService = ChannelService()
  ) {
    self.name = name
    self.kind = kind
    self.share = share
    self.handleMinutes = handleMinutes
    self.service = service
  }
}
