extension Glossary {
  package static let outsideQueue = Term(
    word: "Outside the queue",
    meaning:
      "Of a stream: its tickets don't come in where the team works, so that nobody measures how "
      + "long they wait.")
  package static let duplicate = Term(
    word: "Duplicate",
    meaning:
      "A message of a customer who had written it before, under the same subject and within the "
      + "window; the first one counts.")
  package static let possibleDuplicate = Term(
    word: "Perhaps written twice",
    meaning: "Tickets that look like duplicates, but too little says so; they count.")

  package static let streams = [stream, outsideQueue, ticket, duplicate, possibleDuplicate]
}
