/// One key of the model file: its name, what it means, what may stand there and an example.
struct Key: Sendable {
  let name: String
  /// One or two sentences for the reference and for an editor's hover.
  let meaning: String
  let form: Form
  /// As it would be written behind the key.
  let examples: [String]
  /// What holds when the key is absent; nil if nothing does.
  let fallback: String?

  init(
    _ name: String, _ form: Form, _ meaning: String, examples: [String], fallback: String? = nil
  ) {
    self.name = name
    self.meaning = meaning
    self.form = form
    self.examples = examples
    self.fallback = fallback
  }

  init(
    _ name: String, _ form: Form, _ meaning: String, example: String, fallback: String? = nil
  ) {
    self.init(name, form, meaning, examples: [example], fallback: fallback)
  }
}
