/// A model to start from: a team of a certain size, in a file with comments.
package struct ModelTemplate: Sendable {
  /// What `muster init --template` calls it.
  package let name: String
  /// Whom it fits, in half a sentence.
  package let summary: String
  package let text: String

  /// What `muster init` writes when nobody chose: three numbers.
  package static let threeNumbers = ModelTemplate(
    name: "three-numbers", summary: "three numbers, and every other key explained",
    text: threeNumbersText)

  /// From the smallest team to the largest.
  package static let stages = [
    ModelTemplate(
      name: "startup", summary: "5 representatives with one phone line, weekdays",
      text: startupText),
    ModelTemplate(
      name: "growing", summary: "15 people, seven days a week", text: growingText),
    ModelTemplate(
      name: "always-on", summary: "20 people in two teams, around the clock",
      text: alwaysOnText),
    ModelTemplate(
      name: "international", summary: "40 people in Boston and Dublin, four languages",
      text: internationalText),
    ModelTemplate(
      name: "global", summary: "80 people in Boston, Dublin and Singapore, following the sun",
      text: globalText),
    ModelTemplate(
      name: "matched", summary: "150 people, customers matched to teams by language",
      text: matchedText),
  ]
}

extension ModelTemplate {
  /// The first line of every template: editors complete and check with the schema beside the file.
  static let editorHint = "# yaml-language-server: $schema=\(ModelFile.schemaName)\n"
}
