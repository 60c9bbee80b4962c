/// A language that customers are served in.
package struct Language: Hashable, Sendable {
  package var name: String
  /// The share of tickets in it; nil if nobody said.
  package var share: Double?

  package init(name: String, share: Double?) {
    self.name = name
    self.share = share
  }
}
