/// What a labour rule is for and which numbers it takes: for the model file, messages and the manual.
package struct LabourRuleDescription: Hashable, Sendable {
  /// As it is written in the model: `minimumRest`.
  package var name: String
  /// What it demands, as a sentence.
  package var meaning: String
  package var numbers: [Number]
  package var names: [Names]
  /// Whether a breach may have a price.
  package var mayHavePrice: Bool

  package init(
    name: String, meaning: String, numbers: [Number] = [], names: [Names] = [],
    mayHavePrice: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.numbers = numbers
    self.names = names
    self.mayHavePrice = mayHavePrice
  }

  package struct Number: Hashable, Sendable {
    /// The key: `hours`.
    package var name: String
    package var meaning: String
    package var range: ClosedRange<Double>
    package var isWhole: Bool
    /// Nil where it has to be written.
    package var fallback: Double?
    package var example: Double

    package init(
      _ name: String, _ meaning: String, in range: ClosedRange<Double>, isWhole: Bool = true,
      fallback: Double? = nil, example: Double
    ) {
      self.name = name
      self.meaning = meaning
      self.range = range
      self.isWhole = isWhole
      self.fallback = fallback
      self.example = example
    }
  }

  package struct Names: Hashable, Sendable {
    /// The key: `after`.
    package var name: String
    package var meaning: String
    package var example: [String]

    package init(_ name: String, _ meaning: String, example: [String]) {
      self.name = name
      self.meaning = meaning
      self.example = example
    }
  }
}
