extension Stream {
  /// Whether it is the stream that a history calls `name`, as far as the names say: "Founder's inbox"
  /// is `founder@example.com`, and no other address.
  package func isCalled(_ name: String?) -> Bool {
    guard let name else { return false }
    if name == self.name { return true }
    let words = tellingWords(of: name)
    return !words.isEmpty && words == tellingWords(of: self.name)
  }
}

/// The words of a stream's name that tell it from others: without an address's domain, and without
/// words such as "inbox" that most of them have.
private func tellingWords(of name: String) -> Set<String> {
  var words: Set<String> = []
  var word = ""
  var isDomain = false
  func isFiller(_ word: String) -> Bool {
    ["the", "s", "inbox", "mailbox", "mail", "email", "address", "of", "our"].contains(word)
  }
  for character in name.lowercased() + " " {
    if isDomain {
      if character == " " || character == "(" || character == ")" { isDomain = false }
      continue
    }
    if character.isLetter || character.isNumber {
      word.append(character)
      continue
    }
    if !word.isEmpty, !isFiller(word) { words.insert(word) }
    word = ""
    isDomain = character == "@"
  }
  return words
}
