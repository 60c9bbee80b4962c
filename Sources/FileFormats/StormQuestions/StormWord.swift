import Pipeline
import Workforce

/// A word of a quick question, with what it changes: one entry of `all` is everything that a word needs.
struct StormWord: Sendable {
  let name: String
  /// As it would be written, the most usual way first.
  let examples: [String]
  /// For a list of what can be asked.
  let meaning: String
  /// What the value behind the word does; nil if the word doesn't take such a value.
  let change: @Sendable (_ value: String) -> StormChange?

  static let all: [StormWord] = [
    StormWord(
      "launch", ["launch=2027-03-15", "launch=2027-03"],
      "the launch, else the model's first event, begins then; without any event, one is added"
    ) { value in
      guard case .value(.day(let day)) = Form.Scalar.day.read(value) else { return nil }
      return { $0.launch(on: day) }
    },
    StormWord("events", ["events=none"], "nothing happens to the company") { value in
      guard value.lowercased() == "none" else { return nil }
      return {
        $0.storm.events = []
        $0.stormAssumptions.removeAll { $0.key.hasPrefix("events") }
        return nil
      }
    },
    StormWord(
      "adds", ["adds=+40%", "adds=-10%", "adds=120"],
      "customers who join: more or fewer, or so many a month in all"
    ) { value in
      switch StormAmount(value) {
      case .times(let factor): { $0.multiplyAdds(by: factor) }
      case .number(let adds): { $0.setAdds(to: adds) }
      default: nil
      }
    },
    StormWord(
      "churn", ["churn=+20%", "churn=2%"],
      "customers who leave: more or fewer, or such a share a month"
    ) { value in
      switch StormAmount(value) {
      case .times(let factor): { $0.multiplyChurn(by: factor) }
      case .share(let share) where share < 1: { $0.setChurn(to: share) }
      default: nil
      }
    },
    StormWord("customers", ["customers=+500", "customers=+10%"], "customers at the start") {
      value in
      switch StormAmount(value) {
      case .times(let factor): { $0.multiplyCustomers(by: factor) }
      case .plus(let customers): { $0.addCustomers(customers) }
      default: nil
      }
    },
    StormWord("incidents", ["incidents=+15%"], "tickets of each customer") { value in
      guard case .times(let factor) = StormAmount(value) else { return nil }
      return { $0.multiplyIncidents(by: factor) }
    },
    StormWord("productivity", ["productivity=-10%"], "what people solve") { value in
      guard case .times(let factor) = StormAmount(value), factor > 0 else { return nil }
      return { $0.multiplyProductivity(by: factor) }
    },
    StormWord(
      "attrition", ["attrition=+50%", "attrition=3%"],
      "people who leave: more or fewer, or such a share a month"
    ) { value in
      switch StormAmount(value) {
      case .times(let factor): { $0.multiplyAttrition(by: factor) }
      case .share(let share) where share < 1: { $0.setAttrition(to: share) }
      default: nil
      }
    },
    StormWord(
      "people", ["people=+3", "people=-2"], "first-line people who are there on the first day"
    ) { value in
      guard case .plus(let people) = StormAmount(value), abs(people) <= 100_000 else { return nil }
      return { $0.addPeople(people) }
    },
    StormWord(
      "limit", ["limit=5%"], "the most that the probability of a failing target may be"
    ) { value in
      guard case .share(let share) = StormAmount(value), share < 1 else { return nil }
      return {
        $0.storm.limit = share
        $0.stormAssumptions.removeAll { $0.key == "storm.limit" }
        return nil
      }
    },
  ]

  init(
    _ name: String, _ examples: [String], _ meaning: String,
    change: @escaping @Sendable (_ value: String) -> StormChange?
  ) {
    self.name = name
    self.examples = examples
    self.meaning = meaning
    self.change = change
  }

  /// What to write where the word's value is none.
  var remedy: String { "Write \(examples.joined(separator: " or "))." }

  /// What to write where the word is none.
  static var list: String { "Write one of \(all.map { $0.examples[0] }.joined(separator: ", "))." }
}
