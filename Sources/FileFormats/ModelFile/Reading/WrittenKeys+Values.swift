import Workforce

/// Values by key, as the type that they were read as. Nil where the key isn't there or its value
/// has a problem that is told already.
extension WrittenKeys {
  func text(_ name: String) -> String? { self[name]?.text }
  func number(_ name: String) -> Double? { self[name]?.number }
  func whole(_ name: String) -> Int? { self[name]?.number.map { Int($0) } }
  func month(_ name: String) -> Month? { self[name]?.month }
  func day(_ name: String) -> CalendarDate? { self[name]?.day }
  func truth(_ name: String) -> Bool? { self[name]?.truth }
  func numbers(_ name: String) -> [Double]? { self[name]?.list?.compactMap(\.number) }
  func named(_ name: String) -> [(name: String, value: Written)] { self[name]?.named ?? [] }
  func list(_ name: String) -> [Written] { self[name]?.list ?? [] }
  func keys(_ name: String) -> WrittenKeys? { self[name]?.keys }

  /// How messages call the key.
  func path(of name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
}

extension Written {
  var text: String? { if case .text(let text) = value { text } else { nil } }
  // Not inlined: the optimiser of Swift 6.3.1 stops with an ownership error on its caller otherwise.
  @inline(never) var number: Double? { if case .number(let number) = value { number } else { nil } }
  var month: Month? { if case .month(let month) = value { month } else { nil } }
  var day: CalendarDate? { if case .day(let day) = value { day } else { nil } }
  var truth: Bool? { if case .truth(let truth) = value { truth } else { nil } }
  var list: [Written]? { if case .list(let list) = value { list } else { nil } }
  var named: [(name: String, value: Written)]? {
    if case .named(let named) = value { named } else { nil }
  }
  var keys: WrittenKeys? { if case .keys(let keys) = value { keys } else { nil } }
}
