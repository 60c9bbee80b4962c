/// A plain table for spreadsheets and programs: a header of property names and unrounded values.
package struct Sheet: Sendable {
  package var header: [String]
  package var rows: [[Field]]

  package init(header: [String], rows: [[Field]]) {
    self.header = header
    self.rows = rows
  }

  package enum Field: Sendable, Equatable {
    case text(String)
    case number(Double)
    case whole(Int)
    /// Not given, or not known.
    case none
  }

  /// Comma-separated values after RFC 4180 (2005), with line feeds.
  package var csv: String {
    ([header.map(Self.quoted)] + rows.map { $0.map(\.csv) })
      .map { $0.joined(separator: ",") + "\n" }
      .joined()
  }

  /// In quotes where the text needs them.
  fileprivate static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
  }
}

extension Sheet.Field {
  init(_ value: Double?) {
    self = value.map { $0.isFinite ? .number($0) : .none } ?? .none
  }

  fileprivate var csv: String {
    switch self {
    case .text(let text): Sheet.quoted(text)
    case .number(let value): OrderedJSON.text(of: value)
    case .whole(let value): String(value)
    case .none: ""
    }
  }
}
