import Foundation
import Randomness
import Workforce

/// Works out one expression, given other cells' values.
struct Evaluation {
  private let working: Working

  init(in working: Working) { self.working = working }

  /// One value, or a block of them.
  struct Block {
    var rowCount: Int
    var columnCount: Int
    /// Row by row.
    var values: [CellValue]

    init(_ value: CellValue) {
      rowCount = 1
      columnCount = 1
      values = [value]
    }

    init(rowCount: Int, columnCount: Int, values: [CellValue]) {
      self.rowCount = rowCount
      self.columnCount = columnCount
      self.values = values
    }

    var single: CellValue {
      // A blank cell that is referred to counts as 0, as programs show it.
      values.count == 1 ? (values[0] == .blank ? .number(0) : values[0]) : .error("#VALUE!")
    }
  }

  /// Nil while a cell that it needs isn't known.
  func value(of expression: Expression) -> Block? {
    switch expression {
    case .number(let number): return Block(.number(number))
    case .text(let text): return Block(.text(text))
    case .truth(let truth): return Block(.truth(truth))
    case .cells(let sheet, let from, let to):
      return cells(of: sheet, from: from, to: to)
    case .negative(let inner):
      return value(of: inner).map { block in
        Self.eachPair(Block(.number(0)), block) { Self.combined(.subtract, $0, $1) }
      }
    case .binary(let operation, let left, let right):
      // Both are looked at, so that all cells that are missing are found at once.
      let (first, second) = (value(of: left), value(of: right))
      guard let first, let second else { return nil }
      return Self.eachPair(first, second) { Self.combined(operation, $0, $1) }
    case .call(.ifThenElse, let arguments):
      guard let condition = value(of: arguments[0]) else { return nil }
      switch Self.truth(condition.values[0]) {
      case .failure(let error): return Block(.error(error.code))
      case .success(true): return value(of: arguments[1])
      case .success(false):
        return arguments.count > 2 ? value(of: arguments[2]) : Block(.truth(false))
      }
    case .call(let function, let arguments):
      let blocks = arguments.map { value(of: $0) }
      guard !blocks.contains(where: { $0 == nil }) else { return nil }
      return called(function, with: blocks.compactMap { $0 })
    }
  }

  private func cells(of sheet: Int, from: CellPlace, to: CellPlace) -> Block? {
    if from == to { return working.cell(sheet, from).map { Block($0) } }
    var found: [CellValue] = []
    found.reserveCapacity((to.row - from.row + 1) * (to.column - from.column + 1))
    var isComplete = true
    for row in from.row...to.row {
      for column in from.column...to.column {
        if let value = working.cell(sheet, CellPlace(row: row, column: column)) {
          found.append(value)
        } else {
          isComplete = false
        }
      }
    }
    guard isComplete else { return nil }
    return Block(
      rowCount: to.row - from.row + 1, columnCount: to.column - from.column + 1, values: found)
  }

  // MARK: Operators

  private static func eachPair(
    _ left: Block, _ right: Block, _ combine: (CellValue, CellValue) -> CellValue
  ) -> Block {
    if left.values.count == 1, right.values.count == 1 {
      return Block(combine(left.values[0], right.values[0]))
    }
    let shape = left.values.count == 1 ? right : left
    guard
      left.values.count == 1 || right.values.count == 1 || left.values.count == right.values.count
    else { return Block(.error("#VALUE!")) }
    let values = shape.values.indices.map { index in
      combine(
        left.values[left.values.count == 1 ? 0 : index],
        right.values[right.values.count == 1 ? 0 : index])
    }
    return Block(rowCount: shape.rowCount, columnCount: shape.columnCount, values: values)
  }

  private static func combined(
    _ operation: Expression.Operation, _ left: CellValue, _ right: CellValue
  ) -> CellValue {
    if case .error = left { return left }
    if case .error = right { return right }
    switch operation {
    case .join: return .text(shown(left) + shown(right))
    case .equal: return .truth(areEqual(left, right))
    case .unequal: return .truth(!areEqual(left, right))
    default: break
    }
    guard let first = number(left), let second = number(right) else { return .error("#VALUE!") }
    switch operation {
    case .add: return .number(first + second)
    case .subtract: return .number(first - second)
    case .multiply: return .number(first * second)
    case .divide: return second == 0 ? .error("#DIV/0!") : .number(first / second)
    case .power: return .number(pow(first, second))
    case .less: return .truth(first < second)
    case .lessOrEqual: return .truth(first <= second)
    case .greater: return .truth(first > second)
    case .greaterOrEqual: return .truth(first >= second)
    case .join, .equal, .unequal: preconditionFailure("They were worked out above.")
    }
  }

  private static func areEqual(_ left: CellValue, _ right: CellValue) -> Bool {
    switch (left, right) {
    case (.text(let first), .text(let second)): first.lowercased() == second.lowercased()
    case (.blank, .text(let text)), (.text(let text), .blank): text.isEmpty
    case (.truth(let first), .truth(let second)): first == second
    case (.text, _), (_, .text), (.truth, .number), (.number, .truth): false
    default: number(left) == number(right)
    }
  }

  static func number(_ value: CellValue) -> Double? {
    switch value {
    case .blank: 0
    case .number(let number): number
    case .truth(let truth): truth ? 1 : 0
    case .text, .error: nil
    }
  }

  private struct Failure: Error { let code: String }

  private static func truth(_ value: CellValue) -> Result<Bool, Failure> {
    switch value {
    case .truth(let truth): .success(truth)
    case .number(let number): .success(number != 0)
    case .blank: .success(false)
    case .text: .failure(Failure(code: "#VALUE!"))
    case .error(let code): .failure(Failure(code: code))
    }
  }

  private static func shown(_ value: CellValue) -> String {
    switch value {
    case .blank: ""
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .text(let text): text
    case .truth(let truth): truth ? "TRUE" : "FALSE"
    case .error(let code): code
    }
  }

  // MARK: Functions

  private func called(_ function: Function, with blocks: [Block]) -> Block {
    switch function {
    case .ifError:
      if case .error = blocks[0].values[0] { return blocks[1] }
      return blocks[0]
    case .isBlank: return Block(.truth(blocks[0].values[0] == .blank))
    case .count:
      return Block(.number(Double(Self.numbers(in: blocks).count)))
    case .countA:
      return Block(
        .number(Double(blocks.reduce(0) { $0 + $1.values.count { $0 != .blank } })))
    case .index: return Self.indexed(blocks)
    case .match: return Block(Self.matched(blocks[0].values[0], in: blocks[1]))
    case .lookup: return Block(Self.lookedUp(blocks[0].values[0], blocks[1], blocks[2]))
    case .sumIfs: return Block(Self.sumIfs(blocks))
    default: break
    }
    for block in blocks {
      for value in block.values {
        if case .error = value { return Block(value) }
      }
    }
    switch function {
    case .sum: return Block(.number(Self.numbers(in: blocks).reduce(0, +)))
    case .max: return Block(.number(Self.numbers(in: blocks).max() ?? 0))
    case .min: return Block(.number(Self.numbers(in: blocks).min() ?? 0))
    case .and, .or:
      let truths = blocks.flatMap(\.values).filter { $0 != .blank }
        .map { Self.number($0).map { $0 != 0 } ?? false }
      return Block(.truth(function == .and ? !truths.contains(false) : truths.contains(true)))
    case .sumProduct: return Block(Self.sumProduct(blocks))
    case .not:
      return Block(.truth(Self.number(blocks[0].values[0]) == 0))
    case .eDate:
      guard let day = Self.number(blocks[0].values[0]),
        let months = Self.number(blocks[1].values[0]),
        let date = DayCount.date(day)
      else { return Block(.error("#NUM!")) }
      // The sheets only move first days of months.
      let moved = date.containingMonth + Int(months)
      return Block(
        .number(
          DayCount.number(of: moved.firstDay) + Double(min(date.day, moved.dayCount) - 1)))
    default: break
    }
    guard let number = Self.number(blocks[0].values[0]) else { return Block(.error("#VALUE!")) }
    switch function {
    case .abs: return Block(.number(abs(number)))
    case .int: return Block(.number(number.rounded(.down)))
    case .sqrt: return Block(number < 0 ? .error("#NUM!") : .number(number.squareRoot()))
    case .normSInv:
      return Block(
        number > 0 && number < 1 ? .number(StandardNormal.quantile(number)) : .error("#NUM!"))
    case .year, .month:
      guard let date = DayCount.date(number) else { return Block(.error("#NUM!")) }
      return Block(.number(Double(function == .year ? date.year : date.month)))
    default: preconditionFailure("\(function.rawValue) is worked out above.")
    }
  }

  private static func numbers(in blocks: [Block]) -> [Double] {
    blocks.flatMap { block in
      block.values.count == 1
        ? (block.values[0] == .blank ? [] : number(block.values[0]).map { [$0] } ?? [])
        : block.values.compactMap(\.number)
    }
  }

  private static func indexed(_ blocks: [Block]) -> Block {
    let block = blocks[0]
    guard let first = number(blocks[1].values[0]) else { return Block(.error("#VALUE!")) }
    let second = blocks.count > 2 ? number(blocks[2].values[0]) ?? 0 : nil
    var (row, column) = (Int(first), Int(second ?? 1))
    if second == nil, block.rowCount == 1 { (row, column) = (1, Int(first)) }
    guard row >= 0, column >= 0, row <= block.rowCount, column <= block.columnCount else {
      return Block(.error("#REF!"))
    }
    if column == 0 {
      let start = (row - 1) * block.columnCount
      return Block(
        rowCount: 1, columnCount: block.columnCount,
        values: Array(block.values[start..<start + block.columnCount]))
    }
    return Block(block.values[(row - 1) * block.columnCount + column - 1])
  }

  private static func matched(_ value: CellValue, in block: Block) -> CellValue {
    block.values.firstIndex { $0 != .blank && areEqual(value, $0) }
      .map { .number(Double($0 + 1)) } ?? .error("#N/A")
  }

  /// The result beside the largest of ascending numbers that is not above the value.
  private static func lookedUp(_ value: CellValue, _ block: Block, _ results: Block) -> CellValue {
    guard let wanted = number(value) else { return .error("#VALUE!") }
    guard
      let index = block.values.lastIndex(where: { $0.number.map { $0 <= wanted } ?? false })
    else { return .error("#N/A") }
    return results.values[index]
  }

  /// Conditions are values to equal, or a comparison such as `">3"`.
  private static func sumIfs(_ blocks: [Block]) -> CellValue {
    var chosen = [Bool](repeating: true, count: blocks[0].values.count)
    for pair in stride(from: 1, to: blocks.count - 1, by: 2) {
      let holds = condition(blocks[pair + 1].values[0])
      for index in chosen.indices where chosen[index] {
        chosen[index] = holds(blocks[pair].values[index])
      }
    }
    var total = 0.0
    for index in chosen.indices where chosen[index] {
      if case .error = blocks[0].values[index] { return blocks[0].values[index] }
      total += blocks[0].values[index].number ?? 0
    }
    return .number(total)
  }

  private static func condition(_ wanted: CellValue) -> (CellValue) -> Bool {
    if case .text(let text) = wanted {
      for sign in ["<=", ">=", ">", "<"] where text.hasPrefix(sign) {
        guard let limit = Double(text.dropFirst(sign.count)) else { break }
        return { value in
          guard let number = value.number else { return false }
          return switch sign {
          case "<=": number <= limit
          case ">=": number >= limit
          case ">": number > limit
          default: number < limit
          }
        }
      }
    }
    return { $0 != .blank && areEqual($0, wanted) }
  }

  private static func sumProduct(_ blocks: [Block]) -> CellValue {
    var total = 0.0
    for index in blocks[0].values.indices {
      var product = 1.0
      for block in blocks {
        guard block.values.count == blocks[0].values.count else { return .error("#VALUE!") }
        switch block.values[index] {
        case .number(let number): product *= number
        case .truth(let truth) where blocks.count == 1: product *= truth ? 1 : 0
        default: product = 0
        }
      }
      total += product
    }
    return .number(total)
  }
}
