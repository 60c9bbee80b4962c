import Workforce
import Yams

/// What a workbook says, by the model's keys, each value with the cell that it stands in.
indirect enum CellTree {
  /// As YAML on one line.
  case value(String, place: String)
  case map([(key: String, value: CellTree)])
  case list([CellTree])
  /// Cells of a list by their number, perhaps with gaps; counted from the end if negative.
  case numbered([(index: Int, value: CellTree)])

  /// The first cell in it, where a problem with the whole is told; nil if there is none.
  var place: String? {
    switch self {
    case .value(_, let place): place
    case .map(let entries): entries.lazy.compactMap(\.value.place).first
    case .list(let items): items.lazy.compactMap(\.place).first
    case .numbered(let items): items.lazy.compactMap(\.value.place).first
    }
  }

  /// Puts a value at the path's end.
  ///
  /// - Returns: the cell that says it already, if one does.
  mutating func insert(_ value: CellTree, at steps: ArraySlice<CellStep>) -> String? {
    guard let step = steps.first else {
      if case .map(let entries) = self, entries.isEmpty {
        self = value
        return nil
      }
      return place
    }
    let rest = steps.dropFirst()
    switch step {
    case .key(let name):
      guard case .map(var entries) = self else { return place }
      if let index = entries.firstIndex(where: { $0.key == name }) {
        let clash = entries[index].value.insert(value, at: rest)
        self = .map(entries)
        return clash
      }
      var inner = CellTree.map([])
      _ = inner.insert(value, at: rest)
      entries.append((name, inner))
      self = .map(entries)
      return nil
    case .index(let number):
      var items: [(index: Int, value: CellTree)]
      switch self {
      case .numbered(let known): items = known
      case .map(let entries) where entries.isEmpty: items = []
      default: return place
      }
      if let index = items.firstIndex(where: { $0.index == number }) {
        let clash = items[index].value.insert(value, at: rest)
        self = .numbered(items)
        return clash
      }
      var inner = CellTree.map([])
      _ = inner.insert(value, at: rest)
      items.append((number, inner))
      self = .numbered(items)
      return nil
    }
  }
}

/// A step on the way to a value; numbers may count from the end.
enum CellStep {
  case key(String)
  case index(Int)

  /// The steps of `customers.adds[3]`; nil if that is no path.
  static func steps(of path: String) -> [CellStep]? {
    var steps: [CellStep] = []
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty else { return nil }
      steps.append(.key(String(name)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let index = Int(piece.dropLast()) else { return nil }
        steps.append(.index(index))
      }
    }
    return steps
  }
}

extension CellTree {
  /// The tree with every numbered list made whole: months into a series, tenths of a ramp into a
  /// list.
  func settled(
    as form: Form?, path: String, firstMonth: Month?, problems: inout [Problem]
  ) -> CellTree {
    switch self {
    case .value: return self
    case .map(let entries):
      let order = form?.keyed?.keys.map(\.name) ?? []
      let settled = entries.map { key, value in
        (
          key: key,
          value: value.settled(
            as: form?.keyed?.keys.first { $0.name == key }?.form ?? form?.entryForm,
            path: path.isEmpty ? key : "\(path).\(key)", firstMonth: firstMonth,
            problems: &problems)
        )
      }
      // A plain value where it is short for the mapping, as a person writes it.
      if settled.count == 1, let short = form?.keyed?.shortFor, settled[0].key == short {
        return settled[0].value
      }
      return .map(
        settled.enumerated().sorted { left, right in
          let places = [left, right].map { order.firstIndex(of: $0.element.key) ?? order.count }
          return (places[0], left.offset) < (places[1], right.offset)
        }.map(\.element))
    case .list(let items):
      return .list(
        items.map {
          $0.settled(
            as: form?.list?.items(), path: path, firstMonth: firstMonth, problems: &problems)
        })
    case .numbered(let items):
      let sorted = items.sorted { $0.index < $1.index }
      return form?.isMonthByMonth == true
        ? Self.series(sorted, firstMonth: firstMonth)
        : Self.wholeList(
          sorted, as: form, path: path, firstMonth: firstMonth, problems: &problems)
    }
  }

  /// One value holds throughout; values without gaps are a list; others begin in their months.
  private static func series(
    _ items: [(index: Int, value: CellTree)], firstMonth: Month?
  ) -> CellTree {
    if items.count == 1, items[0].index == 0 { return items[0].value }
    guard items.last?.index != items.count - 1 else { return .list(items.map(\.value)) }
    if let firstMonth { return .map(items.map { ("\(firstMonth + $0.index)", $0.value) }) }
    // Without a first month, every month is written out as it continues.
    var values: [CellTree] = []
    for (index, value) in items {
      let before = values.last ?? .value("0", place: value.place ?? "")
      values += (values.count..<index).map { _ in before }
      values.append(value)
    }
    return .list(values)
  }

  private static func wholeList(
    _ items: [(index: Int, value: CellTree)], as form: Form?, path: String, firstMonth: Month?,
    problems: inout [Problem]
  ) -> CellTree {
    if items.count == 1, case .value(let text, let place) = items[0].value,
      text.lowercased() == WorkbookWords.none
    {
      return .value("[]", place: place)
    }
    let first = items[0].index
    var whole: [CellTree] = []
    for (index, value) in items {
      let wanted = first < 0 ? first + whole.count : whole.count
      if index > wanted {
        if first < 0 {
          // Nobody joined in a month that nothing is written for.
          whole += (wanted..<index).map { _ in .value("0", place: value.place ?? "") }
        } else {
          problems.append(
            Problem(
              at: value.place ?? "", "\(path)[\(index)] is given, but \(path)[\(wanted)] is empty.",
              remedy: "Fill the cells from the first on, without gaps."))
          return .list(items.map(\.value))
        }
      }
      whole.append(
        value.settled(
          as: form?.list?.items(), path: "\(path)[\(index)]", firstMonth: firstMonth,
          problems: &problems))
    }
    // The latest months may be empty too.
    if first < 0, let last = items.last, last.index < -1 {
      whole += (last.index + 1..<0).map { _ in .value("0", place: last.value.place ?? "") }
    }
    return .list(whole)
  }
}
