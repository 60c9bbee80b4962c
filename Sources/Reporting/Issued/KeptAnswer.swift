import Foundation

/// An answer kept as JSON, to be written again as a part of another: its objects' keys in the order
/// of the alphabet.
package enum KeptAnswer: Codable, Sendable {
  case nothing
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([KeptAnswer])
  case keys([String: KeptAnswer])

  init(_ json: String) {
    self = (try? JSONDecoder().decode(KeptAnswer.self, from: Data(json.utf8))) ?? .nothing
  }

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    self =
      if value.decodeNil() {
        .nothing
      } else if let truth = try? value.decode(Bool.self) {
        .truth(truth)
      } else if let number = try? value.decode(Double.self) {
        .number(number)
      } else if let text = try? value.decode(String.self) {
        .text(text)
      } else if let list = try? value.decode([KeptAnswer].self) {
        .list(list)
      } else {
        .keys(try value.decode([String: KeptAnswer].self))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .nothing:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .truth(let truth): try truth.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .text(let text): try text.encode(to: encoder)
    case .list(let list): try list.encode(to: encoder)
    case .keys(let keys):
      var container = encoder.container(keyedBy: Name.self)
      for (key, value) in keys.sorted(by: { $0.key < $1.key }) {
        try container.encode(value, forKey: Name(stringValue: key))
      }
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
