/// The share of paid time that goes to anything but customers: meetings, breaks, training,
/// knowledge-base writing, leave. Items are shares of paid time, so they add up.
package struct Shrinkage: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var name: String
    package var share: Double

    package init(name: String, share: Double) {
      self.name = name
      self.share = share
    }
  }

  package var items: [Item]

  package init(_ items: [Item]) {
    self.items = items
    precondition(total < 1, "Shrinkage leaves some time for customers.")
  }

  package static let none = Shrinkage([])

  package var total: Double { items.reduce(0) { $0 + $1.share } }
}
