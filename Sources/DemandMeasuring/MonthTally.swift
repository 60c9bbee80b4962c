import Workforce

/// What one calendar month holds.
struct MonthTally {
  var tickets = 0
  var spam = 0
  var merged = 0
  /// Written twice, and counted where they were written first.
  var duplicates = 0
  var possibleDuplicates = 0
  /// Left to the streams that are counted on top.
  var outside = 0
  var reopened = 0
  var hoursOfWeek = [Int](repeating: 0, count: 168)
  var channels = PerChannel { 0 }
  var abandoned = PerChannel { 0 }
  var streams = Tally()
  var segments = Tally()
  var languages = Tally()
  var groups = Tally()
  /// Tickets of known customers by segment and age in months.
  var ages: [Int: Tally] = [:]
  var withoutCustomer = 0
  var beforeStart = 0
  var afterEnd = 0
}

/// A value for each channel.
struct PerChannel<Value> {
  /// In the order of `ContactChannel.allCases`.
  private(set) var all: [Value]

  init(_ make: () -> Value) { all = ContactChannel.allCases.map { _ in make() } }

  subscript(channel: ContactChannel) -> Value {
    get { all[Self.position(channel)] }
    _modify { yield &all[Self.position(channel)] }
  }

  private static func position(_ channel: ContactChannel) -> Int {
    switch channel {
    case .phone: 0
    case .chat: 1
    case .email: 2
    case .social: 3
    case .other: 4
    }
  }

  var named: [(String, Value)] { Array(zip(ContactChannel.allCases.map(\.rawValue), all)) }
}
