package import Foundation
import FoundationXML

extension Workbook {
  /// The workbook in an `.xlsx` file: its sheets with what stands in their cells. A formula is read
  /// as the value that the file shows for it; how cells look is passed over.
  ///
  /// - Throws: `XLSXFailure` if the file is no such workbook.
  package init(reading file: URL) throws {
    let archive = try ZipArchive(opening: file)
    guard let bookData = try archive.contents(of: "xl/workbook.xml") else {
      throw XLSXFailure("The file is no workbook in the format .xlsx.")
    }
    let book = try XMLParts(bookData)
    let relations = try archive.contents(of: "xl/_rels/workbook.xml.rels").map { try XMLParts($0) }
    var targets: [String: String] = [:]
    for relation in relations?.elements(named: "Relationship") ?? [] {
      if let id = relation["Id"], let target = relation["Target"] { targets[id] = target }
    }
    let texts =
      try archive.contents(of: "xl/sharedStrings.xml")
      .map { try SharedTexts.read($0) } ?? []
    // Books that began on an old Macintosh count days from 1904.
    let countsFrom1904 = book.elements(named: "workbookPr").contains {
      ["1", "true"].contains($0["date1904"])
    }
    var sheets: [Sheet] = []
    for element in book.elements(named: "sheet") {
      guard let name = element["name"], let target = element["r:id"].flatMap({ targets[$0] }) else {
        continue
      }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      guard let data = try archive.contents(of: path) else { continue }
      sheets.append(try SheetCells.read(data, into: Sheet(name), texts: texts))
    }
    self.init(sheets: sheets)
    self.countsFrom1904 = countsFrom1904
  }
}

/// Elements with their attributes, without what stands between them.
private final class XMLParts: NSObject, XMLParserDelegate {
  private var found: [(name: String, attributes: [String: String])] = []

  init(_ data: Data) throws {
    super.init()
    try data.parseXML(telling: self)
  }

  func elements(named name: String) -> [[String: String]] {
    found.filter { $0.name == name }.map(\.attributes)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    found.append((name.localName, attributes))
  }
}

/// The texts that cells point to by number.
private final class SharedTexts: NSObject, XMLParserDelegate {
  private var texts: [String] = []
  private var text = ""
  private var isInText = false
  /// Inside a reading aid above the text, which is no part of it.
  private var isInPhonetic = false

  static func read(_ data: Data) throws -> [String] {
    let reading = SharedTexts()
    try data.parseXML(telling: reading)
    return reading.texts
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name.localName {
    case "si": text = ""
    case "t": isInText = true
    case "rPh": isInPhonetic = true
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if isInText, !isInPhonetic { text += characters }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name.localName {
    case "si": texts.append(text)
    case "t": isInText = false
    case "rPh": isInPhonetic = false
    default: break
    }
  }
}

/// The cells of one sheet.
private final class SheetCells: NSObject, XMLParserDelegate {
  private var sheet: Sheet
  private let texts: [String]
  private var place = CellPlace(row: 0, column: -1)
  private var kind = "n"
  private var value: String?
  private var collected = ""
  private var isCollecting = false

  /// A model's sheets are far smaller; a file of cells far from each other may not fill the memory.
  private static let mostRoom = 5_000_000
  private var room = 0

  private init(_ sheet: Sheet, texts: [String]) {
    self.sheet = sheet
    self.texts = texts
  }

  static func read(_ data: Data, into sheet: Sheet, texts: [String]) throws -> Sheet {
    let reading = SheetCells(sheet, texts: texts)
    try data.parseXML(telling: reading)
    return reading.sheet
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name.localName {
    case "row":
      let row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? place.row + 1
      place = CellPlace(row: row, column: -1)
    case "c":
      place =
        attributes["r"].flatMap { CellPlace($0) }
        ?? CellPlace(row: place.row, column: place.column + 1)
      kind = attributes["t"] ?? "n"
      value = nil
    case "v", "t":
      collected = ""
      isCollecting = true
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if isCollecting { collected += characters }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name.localName {
    case "v":
      value = collected
      isCollecting = false
    case "t":
      value = (value ?? "") + collected
      isCollecting = false
    case "c": keep()
    default: break
    }
  }

  private func keep() {
    guard let value, place.row >= 0, place.row < 100_000, place.column < 4_000, room < Self.mostRoom
    else {
      return
    }
    let content: Cell.Content? =
      switch kind {
      case "s": Int(value).flatMap { texts.indices.contains($0) ? .text(texts[$0]) : nil }
      case "b": .truth(value == "1" || value == "true")
      case "str", "inlineStr", "e", "d": .text(value)
      default: Double(value).map { .number($0) } ?? .text(value)
      }
    if case .text("") = content { return }
    room +=
      place.row < sheet.rows.count
      ? max(0, place.column - sheet.rows[place.row].count) + 1
      : 1
        + place.column
    sheet[place] = content.map { Cell($0) }
  }
}

extension Data {
  fileprivate func parseXML(telling delegate: any XMLParserDelegate) throws {
    let parser = XMLParser(data: self)
    // A workbook needs nothing from outside itself.
    parser.shouldResolveExternalEntities = false
    parser.delegate = delegate
    guard parser.parse() else {
      throw XLSXFailure("The workbook is damaged: one of its parts is no XML.")
    }
  }
}

extension String {
  /// Without the prefix that stands for a namespace.
  fileprivate var localName: String {
    firstIndex(of: ":").map { String(self[index(after: $0)...]) } ?? self
  }
}
