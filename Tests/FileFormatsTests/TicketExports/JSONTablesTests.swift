import FileFormats
import Testing
import Workforce

private let twoTickets = [
  #"{"id": 1, "created_at": "2026-03-02T09:00:00Z", "channel": "email", "agent": "Amy"}"#,
  #"{"id": 2, "created_at": "2026-03-02T09:05:00Z", "channel": "phone", "agent": "Ben"}"#,
]

private let list = twoTickets.joined(separator: ",")
private let (first, second) = (twoTickets[0], twoTickets[1])

/// The same two tickets as systems and scripts write them.
private let shapes: [String] = [
  "[\(list)]",
  "\n [\n  \(first),\n\n  \(second)\n]\n",
  "\(first)\n\(second)",
  "\(first)\r\n\(second)\r\n\r\n",
  "\(first) \(second)",
  #"{"tickets": [\#(list)], "count": 2, "end_of_stream": true}"#,
  #"{"count": 2, "users": [{"id": 9}, {"id": 8}, {"id": 7}], "tickets": [\#(list)]}"#,
  #"{"page": {"size": 50}, "_embedded": {"conversations": [\#(list)]}, "_links": {"next": null}}"#,
  #"{"tickets": [\#(first)], "next_page": "x"} {"tickets": [\#(second)], "next_page": null}"#,
  "{\"tickets\": [\(first)]}\n{\"tickets\": []}\n{\"tickets\": [\(second)]}",
  #"{"export": {"from": "x", "our_own": [\#(list)]}}"#,
]

private func problem(_ text: String) throws -> Problem {
  let problems = #expect(throws: Problems.self) {
    try TableFile(name: "export.json") { ByteSource(Array(text.utf8)) }
  }
  return try #require(problems?.all.first)
}

@Suite struct JSONShapeTests {
  @Test(arguments: shapes)
  func theRecordsAreFoundWhereverTheyStand(text: String) throws {
    let read = try ReadTable(text)
    #expect(read.ids == ["1", "2"])
    #expect(read.told.map(\.channel) == [.email, .phone])
    #expect(read.told.map(\.agent) == ["Amy", "Ben"])
    #expect(read.rejects.isEmpty)
  }

  @Test func aListOfObjectsInARecordIsNoPage() throws {
    let read = try ReadTable(
      #"{"id": 7, "created_at": "2026-03-02T09:00:00Z", "collaborators": [{"id": 1}, {"id": 2}]}"#)
    #expect(read.ids == ["7"])
  }

  @Test func aTextOfAnyChunksIsReadAlike() throws {
    let text = Array("[\(twoTickets.joined(separator: ","))]".utf8)
    for size in 1...40 {
      let file = try TableFile(name: "export.json") {
        var position = 0
        return ByteSource { buffer in
          let count = min(size, buffer.count, text.count - position)
          buffer.copyBytes(from: text[position..<position + count])
          position += count
          return count
        }
      }
      #expect(file.survey.rows.map { $0.last } == ["Amy", "Ben"], "\(size)")
    }
  }

  @Test func utf16AndAByteOrderMarkDoNoHarm() throws {
    let text = "[\(twoTickets[0])]"
    let marked = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [marked, wide] {
      let file = try TableFile(name: "export.json") { ByteSource(bytes) }
      #expect(file.isJSON)
      #expect(file.survey.header == ["id", "created_at", "channel", "agent"])
    }
  }
}

@Suite struct FlatRecordsTests {
  private func survey(_ text: String) throws -> [String: String] {
    let file = try TableFile(name: "export.json") { ByteSource(Array(text.utf8)) }
    return Dictionary(
      zip(file.survey.header, file.survey.rows[0]), uniquingKeysWith: { first, _ in first })
  }

  @Test func nestedValuesStandUnderThePathOfTheirKeys() throws {
    let flat = try survey(
      #"[{"id": 1, "via": {"channel": "web", "source": {"from": {"name": "Cem"}}}, "none": null}]"#)
    #expect(flat == ["id": "1", "via.channel": "web", "via.source.from.name": "Cem"])
  }

  @Test func plainListsAndNamesAreJoinedAndFieldsStandUnderTheirNames() throws {
    let flat = try survey(
      """
      [{"tags": ["vip", "beta"], "labels": [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}],
        "custom_fields": [{"id": 360, "value": "French"}, {"id": 361, "value": null}],
        "customFields": [{"id": 5, "name": "Language", "value": "German"}],
        "contacts": [{"id": "c1", "type": "user"}, {"id": "c2"}], "nothing": [], "empty": {}}]
      """)
    #expect(
      flat == [
        "tags": "vip,beta", "labels": "a,b", "custom_fields.360": "French",
        "customFields.Language": "German", "contacts.0.id": "c1", "contacts.0.type": "user",
      ])
  }

  @Test func escapesAreRead() throws {
    let flat = try survey(#"[{"a": "Zo\u00eb \ud83d\ude00 \"q\" \\ \/ line\nbreak", "b": "x,y"}]"#)
    #expect(flat == ["a": "Zoë 😀 \"q\" \\ / line break", "b": "x,y"])
  }

  @Test func aKeyThatOnlyALateRecordHasIsAColumnToo() throws {
    let many = (1...900).map { #"{"id": \#($0), "created_at": 1772442000}"# }
    let read = try ReadTable(
      (many + [#"{"id": 901, "created_at": 1772442000, "merged_into": 5}"#])
        .joined(separator: "\n"))
    #expect(read.told.last?.mergedInto == "5")
    #expect(read.told.count == 901)
    #expect(read.told[0].mergedInto == nil)
  }

  @Test func recordsWithTheirKeysInAnyOrderAreReadAlike() throws {
    let read = try ReadTable(
      """
      {"created_at": "2026-03-02T09:00:00Z", "id": 1, "agent": "Amy"}
      {"agent": "Ben", "id": 2, "created_at": "2026-03-02T09:00:00Z"}
      {"id": 3, "extra": {"id": 4}, "created_at": "2026-03-02T09:00:00Z"}
      """)
    #expect(read.ids == ["1", "2", "3"])
    #expect(read.told.map(\.agent) == ["Amy", "Ben", nil])
  }
}

@Suite struct BrokenJSONTests {
  @Test(arguments: 1..<170)
  func aDocumentThatIsCutOffIsRefusedWhole(length: Int) throws {
    let text = "{\"tickets\": [\(twoTickets.joined(separator: ", "))]}"
    let cut = String(text.prefix(length))
    #expect(cut.count == length && length < text.count)
    let found = try problem(cut)
    #expect(!found.remedy.isEmpty)
  }

  @Test func theRefusalSaysAfterWhichRecord() throws {
    let found = try problem("[\(twoTickets[0]), \(twoTickets[1].prefix(30))")
    #expect(
      found.cause == "The file is cut off: it ends after record 1, in the middle of a value.")
    #expect(try problem(twoTickets[0] + "\n" + twoTickets[1].prefix(30)).cause == found.cause)
  }

  @Test func aBrokenLineIsRejectedByItsNumberAndTheOthersAreTaken() throws {
    let read = try ReadTable(
      """
      \(twoTickets[0])
      {"id": 3, "created_at": }
      {"id": 4, "created_at": "2026-03-02T09:00:00Z"
      17
      {"id": 5}
      \(twoTickets[1])

      """)
    #expect(read.ids == ["1", "2"])
    #expect(read.rejects.map(\.line) == [2, 3, 4, 5])
    #expect(read.rejects[0].reason.contains("isn't JSON at '}'"))
    #expect(read.rejects[1].reason.contains("breaks off"))
    #expect(read.rejects[2].reason == "The record is no object, but '17'.")
    #expect(read.rejects[3].reason == "created_at is empty.")
  }

  @Test func aBrokenElementOfAListIsRejectedByItsNumber() throws {
    let read = try ReadTable(
      "[\(twoTickets[0]), {\"id\": 3, \"created_at\": nonsense}, null, \(twoTickets[1])]")
    #expect(read.ids == ["1", "2"])
    #expect(read.rejects.map(\.line) == [2, 3])
  }

  @Test func aJSONWithoutRecordsIsRefused() throws {
    #expect(try problem("[]").cause == "The file is JSON without a record in it.")
    #expect(try problem(#"{"tickets": [], "count": 0}"#).cause.contains("without a record"))
    #expect(try problem("{}").cause.contains("aren't objects with keys"))
  }

}
