import FileFormats
import Pipeline
import Testing
import Workforce

@Suite struct EditingModels {
  /// The text before, the edit, and the text after it, with `⏎` for a carriage return.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: String
    let edit: ModelEdit
    let after: String

    init(_ what: String, _ before: String, _ edit: ModelEdit, _ after: String) {
      testDescription = what
      self.before = before.replacing("⏎", with: "\r")
      self.edit = edit
      self.after = after.replacing("⏎", with: "\r")
    }
  }

  static let cases = [
    Case(
      "a value changes, and its comment stays",
      "a: 1   # of all\nreps: 5      # Amy, Ben\n# end\n", ModelEdit("reps", .number(6)),
      "a: 1   # of all\nreps: 6      # Amy, Ben\n# end\n"),
    Case(
      "a source is told before the person's comment",
      "reps: 5  # Amy, Ben\n", ModelEdit("reps", .number(6), comment: "measured from 9 rows"),
      "reps: 6  # measured from 9 rows; Amy, Ben\n"),
    Case(
      "a source that is told again replaces itself",
      "reps: 5  # measured from 9 rows; Amy, Ben",
      ModelEdit("reps", .number(6), comment: "# measured today"),
      "reps: 6  # measured today; Amy, Ben"),
    Case(
      "a source is told where there is no comment",
      "reps: 5\nmonths: 6\n", ModelEdit("reps", .number(6.5), comment: "measured"),
      "reps: 6.5   # measured\nmonths: 6\n"),
    Case(
      "a new key comes after the last one, before comments",
      "customers: 5\n\n# what follows\n", ModelEdit("reps", .number(6), comment: "measured"),
      "customers: 5\nreps: 6   # measured\n\n# what follows\n"),
    Case(
      "a new key in a file with no final line end",
      "customers: 5 # all", ModelEdit("reps", .number(6)), "customers: 5 # all\nreps: 6"),
    Case(
      "a new key in a file with Windows line ends",
      "customers: 5⏎\nmonths: 6⏎\n", ModelEdit("reps", .number(6)),
      "customers: 5⏎\nmonths: 6⏎\nreps: 6⏎\n"),
    Case(
      "a number becomes the mapping that it is short for",
      "customers: 1000  # paying\nmonths: 6\n", ModelEdit("customers.churn", .share(0.021)),
      "customers: {now: 1000, churn: 2.1%}  # paying\nmonths: 6\n"),
    Case(
      "the short form stays short",
      "customers: 1000\n", ModelEdit("customers.now", .number(1200)), "customers: 1200\n"),
    Case(
      "a number becomes a mapping",
      "ticketsPerRepPerMonth: 250 # guess\n",
      ModelEdit(
        "ticketsPerRepPerMonth",
        .map([("measured", .number(300)), ("lowerBy", .share(0.2)), ("reading", .text("divided"))])),
      "ticketsPerRepPerMonth: {measured: 300, lowerBy: 20%, reading: divided} # guess\n"),
    Case(
      "a mapping becomes a number",
      "customers:   # all\n  now: 5\n  adds: 6   # of sales\nreps: 1\n",
      ModelEdit("customers", .number(7)), "customers: 7   # all\nreps: 1\n"),
    Case(
      "a mapping whose keys are all set keeps its comments",
      "customers:\n  now: 5   # today\n  adds: 6  # of sales\nreps: 1\n",
      ModelEdit(
        "customers", .map([("now", .number(8)), ("churn", .share(0.02)), ("adds", .number(9))]),
        comment: "measured"),
      "customers:   # measured\n  now: 8   # today\n  adds: 9  # of sales\n  churn: 2%\nreps: 1\n"),
    Case(
      "a key joins a nested mapping",
      "hiring:\n  policy:\n    buffer: 1%\n\n  noticeDays: 3\n# end\n",
      ModelEdit("hiring.policy.bufferReps", .number(1)),
      "hiring:\n  policy:\n    buffer: 1%\n    bufferReps: 1\n\n  noticeDays: 3\n# end\n"),
    Case(
      "keys that lead to the new one are made",
      "reps: 1\n", ModelEdit("hiring.policy.buffer", .share(0.1)),
      "reps: 1\nhiring: {policy: {buffer: 10%}}\n"),
    Case(
      "a key joins a mapping between brackets",
      "customers: {now: 5, adds: [1, 2]}  # all\n",
      ModelEdit("customers.churn", .share(0.02), comment: "measured"),
      "customers: {now: 5, adds: [1, 2], churn: 2%}  # measured; all\n"),
    Case(
      "a key joins a mapping between brackets over several lines",
      "customers: {\n  now: 5,   # today\n  adds: 6,  # of sales\n}\n",
      ModelEdit("customers.churn", .share(0.02)),
      "customers: {\n  now: 5,   # today\n  adds: 6, churn: 2%,  # of sales\n}\n"),
    Case(
      "a key joins an empty mapping",
      "hiring: {}\n", ModelEdit("hiring.noticeDays", .number(14)), "hiring: {noticeDays: 14}\n"),
    Case(
      "a value comes to a key that had none",
      "hiring:   # later\nreps:\n", ModelEdit("hiring.noticeDays", .number(14)),
      "hiring: {noticeDays: 14}   # later\nreps:\n"),
    Case(
      "an item of a list is found by its number",
      "segments:\n  - name: Free\n    customers: 5\n  - name: Paid   # best\n    customers: {now: 7}\n",
      ModelEdit("segments[1].customers.now", .number(8)),
      "segments:\n  - name: Free\n    customers: 5\n  - name: Paid   # best\n    customers: {now: 8}\n"
    ),
    Case(
      "a key joins an item of a list",
      "segments:\n- name: Free\n  customers: 5\n- {name: Paid, customers: 9}\n",
      ModelEdit("segments[0].incidentRate", .number(0.05)),
      "segments:\n- name: Free\n  customers: 5\n  incidentRate: 0.05\n- {name: Paid, customers: 9}\n"
    ),
    Case(
      "a key that says the same otherwise becomes a comment",
      "customers: 5\nticketsPerMonth: 15  # mails\nreps: 5\n",
      ModelEdit("incidentRateByAge", .list([.number(5), .number(1)]), comment: "measured"),
      "customers: 5\n# ticketsPerMonth: 15  # mails\nincidentRateByAge: [5, 1]   # measured\nreps: 5\n"
    ),
    Case(
      "a mapping of several lines that says the same otherwise becomes a comment",
      "attrition:\n  byTenure:\n    - {untilMonth: 6, monthly: 4%}\n    - {monthly: 1%}\n",
      ModelEdit("attrition.monthly", .share(0.02)),
      "attrition:\n  # byTenure:\n  #   - {untilMonth: 6, monthly: 4%}\n  #   - {monthly: 1%}\n"
        + "  monthly: 2%\n"),
    Case(
      "between brackets, a key that says the same otherwise is replaced",
      "segments: [{name: A, customers: 5, incidentRate: 2}]\n",
      ModelEdit("segments[0].ticketsPerMonth", .number(11)),
      "segments: [{name: A, customers: 5, ticketsPerMonth: 11}]\n"),
    Case(
      "quoted texts are not taken for comments or brackets",
      "company: \"A # B: {\"  # ours\nstreams: [{name: 'It''s, x', owner: \"#1]\"}] # two\nreps: '5' # x\n",
      ModelEdit("streams[0].owner", .text("Dana: 'x', #2")),
      "company: \"A # B: {\"  # ours\nstreams: [{name: 'It''s, x', owner: \"Dana: 'x', #2\"}] # two\nreps: '5' # x\n"
    ),
    Case(
      "an apostrophe within a word is no quote",
      "streams: [{name: Founder's inbox, ticketsPerMonth: 60}, {name: Ann's, ticketsPerMonth: 6}]\n",
      ModelEdit("streams[1].ticketsPerMonth", .number(7), comment: "measured"),
      "streams: [{name: Founder's inbox, ticketsPerMonth: 60}, {name: Ann's, ticketsPerMonth: 7}]"
        + "   # measured\n"),
    Case(
      "a text over several lines is replaced whole",
      "company: |\n  One\n\n  Two\nreps: 5\n", ModelEdit("company", .text("Three")),
      "company: Three\nreps: 5\n"),
    Case(
      "an anchor stays",
      "customers: &c 5 # x\nreps: *c\n", ModelEdit("reps", .number(6)),
      "customers: &c 5 # x\nreps: 6\n"),
    Case(
      "a file of comments gets its first key",
      "# nothing yet", ModelEdit("reps", .number(6)), "# nothing yet\nreps: 6\n"),
    Case("an empty file gets its first key", "", ModelEdit("reps", .number(6)), "reps: 6\n"),
    Case(
      "a byte order mark stays", "\u{FEFF}reps: 5\n", ModelEdit("reps", .number(6)),
      "\u{FEFF}reps: 6\n"),
    Case(
      "an item is added behind a list's last one",
      "streams:\n  - name: A     # ours\n    ticketsPerMonth: 5\n\n# people\nreps: 5\n",
      ModelEdit("streams[1]", newStream, comment: "measured"),
      "streams:\n  - name: A     # ours\n    ticketsPerMonth: 5\n"
        + "  - {name: B, ticketsPerMonth: 7}   # measured\n\n# people\nreps: 5\n"),
    Case(
      "an item is added to a list without an indent, at the file's end",
      "streams:\n- {name: A, ticketsPerMonth: 5} # ours",
      ModelEdit("streams[1]", newStream),
      "streams:\n- {name: A, ticketsPerMonth: 5} # ours\n- {name: B, ticketsPerMonth: 7}"),
    Case(
      "an item is added between brackets",
      "streams: [{name: A, ticketsPerMonth: 5}] # ours\n", ModelEdit("streams[1]", newStream),
      "streams: [{name: A, ticketsPerMonth: 5}, {name: B, ticketsPerMonth: 7}] # ours\n"),
    Case(
      "the first item comes into an empty list",
      "streams: []\nreps: 5\n", ModelEdit("streams[0]", newStream),
      "streams: [{name: B, ticketsPerMonth: 7}]\nreps: 5\n"),
    Case(
      "the first item comes with its list",
      "reps: 5\n", ModelEdit("streams[0]", newStream, comment: "measured"),
      "reps: 5\nstreams: [{name: B, ticketsPerMonth: 7}]   # measured\n"),
    Case(
      "the first item comes behind a key without a value",
      "streams:\nreps: 5\n", ModelEdit("streams[0]", newStream),
      "streams: [{name: B, ticketsPerMonth: 7}]\nreps: 5\n"),
    Case(
      "a value on the line below its key is replaced in its place",
      "reps:\n  5  # five\nmonths: 6\n", ModelEdit("reps", .number(6)), "reps: 6\nmonths: 6\n"),
  ]

  private static let newStream = ModelEdit.Value.map([
    ("name", .text("B")), ("ticketsPerMonth", .number(7)),
  ])

  @Test(arguments: cases)
  func onlyTheValueChanges(example: Case) throws {
    let after = try ModelFile.edited(example.before, setting: [example.edit])
    #expect(after == example.after)
    #expect(
      try ModelFile.edited(after, setting: [example.edit]) == after, "Twice is the same as once.")
  }

  @Test func editsFollowEachOther() throws {
    let after = try ModelFile.edited(
      "customers: 5\nticketsPerMonth: 15\n",
      setting: [
        ModelEdit("customers.churn", .share(1 / 3.0)),
        ModelEdit("customers.adds", .map([("2027-01", .number(50)), ("2027-06", .number(80))])),
        ModelEdit("start", .month(Month(year: 2027, number: 1))),
      ])
    #expect(
      after == """
        customers: {now: 5, churn: 0.3333333333333333, adds: {2027-01: 50, 2027-06: 80}}
        ticketsPerMonth: 15
        start: 2027-01

        """)
  }

  @Test(arguments: [
    ("reps: 5\n", "rep", "no such key"),
    ("reps: 5\n", "reps..x", "no such key"),
    ("segments: [{name: A}]\n", "segments[1].team", "only 1 items"),
    ("segments: [{name: A}]\n", "segments[2]", "only 1 items"),
    ("reps: [\n", "reps", "no YAML"),
    ("teams: A\n", "teams[0]", "Something else"),
    (
      "customers: &c {now: 5}\nsegments: [{customers: *c}]\n", "segments[0].customers.now", "safely"
    ),
  ])
  func whatCannotBeEditedIsToldAndLeft(text: String, path: String, cause: String) {
    #expect {
      try ModelFile.edited(text, setting: [ModelEdit(path, .number(6))])
    } throws: { error in
      (error as? Problems)?.all.first?.cause.contains(cause) ?? false
    }
  }

  @Test(arguments: ModelTemplate.stages)
  func templatesTakeMeasuredFigures(template: ModelTemplate) throws {
    let before = try scenario(template.text).hiring
    let key = before.segments.count > 1 ? "segments[0].customers.churn" : "customers.churn"
    let after = try ModelFile.edited(
      template.text,
      setting: [
        ModelEdit(key, .share(0.0215), comment: "measured from 24,918 contacts"),
        ModelEdit(
          "ticketsPerRepPerMonth",
          .map([
            ("measured", .number(281)), ("lowerBy", .share(0.2)), ("reading", .text("times")),
            ("spread", .share(0.24)),
          ]), comment: "measured"),
      ])
    var wanted = before
    wanted.segments[0].churn = MonthlySeries(constant: 0.0215)
    for index in wanted.roles.indices
    where wanted.roles[index].productivity == before.roles[0].productivity {
      wanted.roles[index].productivity = Productivity(
        basis: .ticketsPerMonth(281), lowering: .times(share: 0.2), includesShrinkage: true,
        spread: 0.24)
    }
    #expect(try scenario(after).hiring == wanted)
    // Only the lines of the values are others.
    let kept = Set(after.split(separator: "\n"))
    let lost = template.text.split(separator: "\n").filter { !kept.contains($0) }
    #expect(lost.count <= 5, "\(lost)")
  }
}
