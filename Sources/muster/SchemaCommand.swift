import ArgumentParser
import FileFormats

/// `muster schema`: what the model file may say, for editors and for readers.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of the model file, or the reference of its keys.",
    discussion: """
      An editor that knows JSON Schema completes and checks muster.yaml with it; muster init puts
      it beside the model.

      Examples:
        muster schema > muster.schema.json
        muster schema --reference
      """)

  @Flag(help: "Print the page that explains every key instead, in Markdown.")
  var reference = false

  func run() throws {
    try Terminal.standardOutput(reference ? ModelFile.reference : ModelFile.schema)
  }
}
