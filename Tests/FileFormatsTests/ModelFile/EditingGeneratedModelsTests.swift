import FileFormats
import Pipeline
import Randomness
import Testing
import Workforce

/// Models in every layout that people write, each edited at random: the edited file must say the
/// intended value and otherwise what it said before, and hold every other key's lines unchanged.
@Suite struct EditingGeneratedModels {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func onlyTheIntendedValueChanges(seed: UInt64) throws {
    for number in 0..<150 {
      var dice = SeededGenerator.child(number, of: seed)
      let model = GeneratedModel(using: &dice)
      let edit = IntendedEdit.all.randomElement(using: &dice)!
      let comment = Bool.random(using: &dice) ? "measured from \(number) contacts" : nil
      guard
        let after = try? ModelFile.edited(
          model.text, setting: [ModelEdit(edit.path, edit.value, comment: comment)])
      else {
        Issue.record("Seed \(seed), model \(number), \(edit.path) is refused:\n\(model.text)")
        continue
      }
      let story = "Seed \(seed), model \(number), \(edit.path):\n\(model.text)\n—\n\(after)"
      var wanted = try scenario(model.text)
      edit.change(&wanted)
      let found = try scenario(after)
      #expect(found.hiring == wanted.hiring, "\(story)")
      #expect(found.company == wanted.company, "\(story)")
      #expect(comment.map { after.contains($0) } ?? true, "\(story)")
      for section in model.sections where !edit.touches.contains(section.key) {
        #expect(after.contains(section.text), "\(section.key) has changed. \(story)")
      }
    }
  }
}

/// An edit, and what it is to do to the scenario.
private struct IntendedEdit: Sendable {
  let path: String
  let value: ModelEdit.Value
  /// The keys at the top whose lines it may change.
  let touches: Set<String>
  let change: @Sendable (inout Scenario) -> Void

  init(
    _ path: String, _ value: ModelEdit.Value, touching: Set<String> = [],
    _ change: @escaping @Sendable (inout Scenario) -> Void
  ) {
    self.path = path
    self.value = value
    touches = touching.union([String(path.prefix { $0 != "." && $0 != "[" })])
    self.change = change
  }

  static let all = [
    IntendedEdit("customers.churn", .share(0.023)) {
      $0.hiring.segments[0].churn = MonthlySeries(constant: 0.023)
    },
    IntendedEdit("customers.now", .number(4321)) {
      $0.hiring.segments[0].startingCustomers = 4321
    },
    IntendedEdit("customers.adds", .list([.number(1), .number(2.5)])) {
      $0.hiring.segments[0].grossAdds = MonthlySeries([1, 2.5])
    },
    IntendedEdit("customers", .number(77)) {
      $0.hiring.segments[0].startingCustomers = 77
      $0.hiring.segments[0].grossAdds = MonthlySeries(constant: 0)
      $0.hiring.segments[0].churn = MonthlySeries(constant: 0)
    },
    IntendedEdit(
      "customers",
      .map([("adds", .number(9)), ("now", .number(77)), ("churn", .share(0.5))])
    ) {
      $0.hiring.segments[0].startingCustomers = 77
      $0.hiring.segments[0].grossAdds = MonthlySeries(constant: 9)
      $0.hiring.segments[0].churn = MonthlySeries(constant: 0.5)
    },
    IntendedEdit("incidentRate", .number(1 / 3.0)) {
      $0.hiring.segments[0].incidentRate = IncidentRate(byAge: [1 / 3.0])
    },
    IntendedEdit(
      "incidentRateByAge", .list([.number(5), .number(1)]), touching: ["incidentRate"]
    ) {
      $0.hiring.segments[0].incidentRate = IncidentRate(byAge: [5, 1])
    },
    IntendedEdit("ticketsPerRepPerMonth.measured", .number(310)) {
      $0.hiring.roles[0].productivity?.basis = .ticketsPerMonth(310)
    },
    IntendedEdit(
      "ticketsPerRepPerMonth", .map([("measured", .number(310)), ("spread", .share(0.1))])
    ) {
      $0.hiring.roles[0].productivity = Productivity(
        basis: .ticketsPerMonth(310), includesShrinkage: true, spread: 0.1)
    },
    IntendedEdit("ticketsPerRepPerMonth", .number(199)) {
      $0.hiring.roles[0].productivity = Productivity(
        basis: .ticketsPerMonth(199), includesShrinkage: true)
    },
    IntendedEdit("shrinkage", .map([("breaks", .share(0.07)), ("a, b: c", .share(0.1))])) {
      $0.hiring.shrinkage = Shrinkage([
        Shrinkage.Item(name: "breaks", share: 0.07), Shrinkage.Item(name: "a, b: c", share: 0.1),
      ])
    },
    IntendedEdit("hiring.timeToFillDays", .number(61)) { $0.hiring.terms.timeToFillDays = 61 },
    IntendedEdit("hiring.policy.buffer", .share(0.15)) { $0.hiring.policy.bufferShare = 0.15 },
    IntendedEdit("targetUtilisation", .share(0.8)) { $0.hiring.targetUtilisation = 0.8 },
    IntendedEdit("company", .text("#1: \"Ann's\" {x}, 5%\u{2028}–")) {
      $0.company = "#1: \"Ann's\" {x}, 5%\u{2028}–"
    },
    IntendedEdit("company", .text("Müller & Söhne – 株式会社")) {
      $0.company = "Müller & Söhne – 株式会社"
    },
    IntendedEdit("streams[1].ticketsPerMonth", .number(12)) {
      $0.hiring.streams[1].ticketsPerMonth = 12
    },
    IntendedEdit("streams[0].duplicates", .share(0.3)) {
      $0.hiring.streams[0].duplicateShare = 0.3
    },
    IntendedEdit("ramp", .list([.share(0.5), .share(0.9)])) {
      $0.hiring.roles[0].ramp = [0.5, 0.9]
    },
  ]
}

/// A model whose keys stand in any order and in any style.
private struct GeneratedModel {
  var sections: [(key: String, text: String)]
  var text: String

  /// Ways to write each key; `¶` ends a line, and may take a comment with it.
  private static let ways: [String: [String]] = [
    "customers": [
      "customers: 1000", "customers: '1000'", "customers: {now: 1000, adds: [5, 6]}",
      "customers: {now: 1000,¶    adds: 7¶  }", "customers:¶  now: 1000¶  churn: 1%",
      "customers:¶    adds:¶    - 5¶    - 6¶    now: 1000", "\"customers\" : &n 1000",
      "customers: {}".replacing("{}", with: "{ now : 1000 , }"), "customers: {\"now\":1000}",
      "customers:¶  adds: {2027-01: 5,¶   2027-03: 6}¶  now: 1000",
      "customers:¶  1000",
    ],
    "incidentRate": ["incidentRate: 1.5", "incidentRate:   \"1.5\"", "'incidentRate': 1.5"],
    "ticketsPerRepPerMonth": [
      "ticketsPerRepPerMonth: 250", "ticketsPerRepPerMonth: {measured: 250}",
      "ticketsPerRepPerMonth:¶  measured: 250",
      "ticketsPerRepPerMonth: { spread: 5%, measured: 250 }",
    ],
    "streams": [
      "streams:¶  - name: Founder's inbox¶    ticketsPerMonth: 60¶  - {name: B, ticketsPerMonth: 6}",
      "streams:¶- {name: \"A: x\", ticketsPerMonth: 60}¶-   name: B¶    ticketsPerMonth: 6",
      "streams: [{name: A's, ticketsPerMonth: 60},¶  {name: B, ticketsPerMonth: 6,}]",
      "streams:¶  -¶    ticketsPerMonth: 60¶    name: 'It''s #1'¶  - ticketsPerMonth: 6¶    name: >¶      B¶      C",
    ],
    "hiring": [
      "", "hiring: {noticeDays: 14}", "hiring: {}", "hiring:¶  noticeDays: 14",
      "hiring:¶  policy:¶    bufferReps: 1¶  timeToFillDays: 5",
      "hiring:¶  timeToFillDays: 5¶  policy: {roundUp: false}",
      "hiring: {policy: {buffer: 1%}, timeToFillDays: 9}",
    ],
    "shrinkage": [
      "", "shrinkage: 20%", "shrinkage: {meetings: 5%, breaks: 6%}",
      "shrinkage:¶  meetings: 5%¶  breaks: 6%", "shrinkage:¶  breaks: 6%",
    ],
    "targetUtilisation": ["", "targetUtilisation: 85%", "targetUtilisation: '85 %'"],
    "company": [
      "", "company: Ann's & Co", "company: \"A # B\"", "company: >-¶  One¶  two¶¶  three",
      "company: |¶  One", "company: One¶  two  three", "company: 'x: [y'", "company: a#b",
    ],
    "ramp": [
      "", "ramp: [10%, 20%]", "ramp:¶- 10%¶- 20%", "ramp:¶  - 10%¶  - 0.2", "ramp: [¶ 10%,¶ ]",
    ],
  ]

  init(using dice: inout SeededGenerator) {
    let lineEnd = Int.random(in: 0..<4, using: &dice) == 0 ? "\r\n" : "\n"
    var remark = 0
    sections = Self.ways.keys.sorted().shuffled(using: &dice).compactMap { key in
      let way = Self.ways[key]!.randomElement(using: &dice)!
      guard !way.isEmpty else { return nil }
      // A text over several lines takes no comments in between.
      let isText = key == "company" || way.contains(">")
      var lines = way.split(separator: "¶", omittingEmptySubsequences: false).map(String.init)
      for index in lines.indices where !isText && Int.random(in: 0..<3, using: &dice) == 0 {
        remark += 1
        lines[index] += "  # remark \(remark): {\"x', [\(key)"
      }
      return (key, lines.joined(separator: lineEnd))
    }
    let betweens = ["", "# about it\n", "\n", "\n\n# --- it: [{ \"\n", "  # indented\n"]
      .map { $0.replacing("\n", with: lineEnd) }
    text = sections.map { section in
      betweens.randomElement(using: &dice)! + section.text
    }.joined(separator: lineEnd)
    if Bool.random(using: &dice) { text += lineEnd }
  }
}
