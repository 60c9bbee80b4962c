import Workforce

/// A table before it is read: its columns, and what the first rows say about each.
package struct TableSurvey: Sendable {
  package struct Column: Sendable {
    package let header: String
    package let name: NormalizedHeader
    /// Rows of the sample in which it isn't empty.
    package var filled = 0
    package var times = 0
    package var numbers = 0
    /// Durations with colons.
    package var clocks = 0
    /// The sample's values, each once, as they first appear; at most `valueLimit`.
    package var values: [String] = []

    static let valueLimit = 200

    /// Half of its values must be what its name says: the others are rejected with a reason.
    private func isMostly(_ count: Int) -> Bool { count * 2 >= filled }

    /// An empty column may be anything.
    var mayBeTime: Bool { isMostly(times) }
    var mayBeNumber: Bool { isMostly(numbers) }
    var mayBeDuration: Bool { isMostly(numbers + clocks) }

    var repeatsOften: Bool { filled >= 20 && values.count * 2 < min(filled, Self.valueLimit) }
    var hasChannelWords: Bool {
      values.contains { ChannelWords.channel(of: $0) != .other }
    }
  }

  package var columns: [Column]
  /// The sample itself, in order.
  package var rows: [[String]]
  /// Whether the columns are paths into JSON records.
  package let isNested: Bool

  package var header: [String] { columns.map(\.header) }

  /// What two files of the same kind have in common.
  package var signature: String { columns.map(\.name.text).joined(separator: "|") }

  /// - Parameter isNested: whether the header holds paths, such as `via.channel`.
  package init(header: [String], rows: [[String]], isNested: Bool = false) {
    self.rows = rows
    self.isNested = isNested
    columns = header.map { header in
      Column(
        header: header,
        name: isNested ? NormalizedHeader(path: header) : NormalizedHeader(header))
    }
    for index in columns.indices {
      var seen = Set<String>()
      for row in rows where index < row.count {
        let value = row[index]
        let bytes = Array(value.utf8)
        bytes.withUnsafeBufferPointer { bytes in
          let bytes = trimmed(bytes)
          guard !isMissing(bytes) else { return }
          columns[index].filled += 1
          if DateOrder.allCases.contains(where: {
            (try? writtenTime(bytes, order: $0).get()) != nil
          }) {
            columns[index].times += 1
          }
          if writtenNumber(bytes) != nil {
            columns[index].numbers += 1
          } else if writtenSeconds(bytes, unit: .seconds) != nil {
            columns[index].clocks += 1
          }
        }
        if columns[index].values.count < Column.valueLimit, seen.insert(value).inserted {
          columns[index].values.append(value)
        }
      }
    }
  }

  /// Whether a column has this name, with words and units told apart as in `NormalizedHeader`.
  package func has(_ name: String) -> Bool { columns.contains { $0.name.text == name } }

  /// The mapping of each field to the first column that bears one of its names and whose values
  /// fit; the names in order of preference. A column serves one field.
  package func mapping(
    system: String, kind: ColumnMapping.Kind, _ names: [ImportField: [String]]
  ) -> ColumnMapping {
    var mapping = ColumnMapping(system: system, kind: kind, columns: [])
    var taken = Set<Int>()
    for field in ImportField.allCases {
      for name in names[field] ?? [] {
        let match = columns.indices.first { index in
          let column = columns[index]
          return !taken.contains(index) && fits(column, field)
            && (column.name.text == name
              || (field.isDuration || field.isTime) && column.name.textWithoutUnit == name)
        }
        if let match {
          taken.insert(match)
          mapping.set(self.column(match, as: field))
          break
        }
      }
    }
    return mapping
  }

  /// A column as the holder of a field, its unit taken from its name and its values.
  package func column(_ index: Int, as field: ImportField) -> ColumnMapping.Column {
    let column = columns[index]
    return ColumnMapping.Column(
      field: field, index: index, header: column.header,
      unit: field.isDuration ? DurationUnit.named(in: column.name) ?? .seconds : nil,
      isUTC: field.isTime && column.name.words.contains("utc"))
  }

  /// A column that bears a field's name, but whose values aren't of its kind; with one of them.
  package func unfitColumn(for field: ImportField) -> (header: String, example: String)? {
    let names = AnyTable.synonyms[field == .start ? .created : field] ?? []
    return columns.first { names.contains($0.name.text) && !fits($0, field) }
      .map { ($0.header, $0.values.first ?? "") }
  }

  /// The one column of times, where there is only one.
  var onlyTimeColumn: Int? {
    let candidates = columns.indices.filter { columns[$0].filled > 0 && columns[$0].mayBeTime }
    return candidates.count == 1 ? candidates[0] : nil
  }

  private func fits(_ column: Column, _ field: ImportField) -> Bool {
    switch field {
    case _ where field.isTime: column.mayBeTime
    case _ where field.isDuration: column.mayBeDuration
    case .offered, .handled: column.mayBeNumber
    case .reopened: column.mayBeNumber
    // A time of leaving the queue isn't an answer to "abandoned?".
    case .abandoned, .spam: column.filled == 0 || column.times < column.filled || column.mayBeNumber
    default: true
    }
  }
}
