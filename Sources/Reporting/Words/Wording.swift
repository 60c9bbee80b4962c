import Workforce

/// "1 rep", "7 reps", "1,200 customers".
func counted(_ count: Int, _ noun: String) -> String {
  "\(Numerals.whole(count)) \(count == 1 ? noun : plural(noun))"
}

/// "1 person", "7 people".
func counted(_ count: Int, _ noun: String, plural: String) -> String {
  "\(Numerals.whole(count)) \(count == 1 ? noun : plural)"
}

/// The noun for more than one, for names of roles, which are free text.
func plural(_ noun: String) -> String {
  noun.hasSuffix("s") ? noun : noun + "s"
}

/// "a", "a and b", "a, b and c".
func listed(_ items: [String]) -> String {
  guard items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + items[items.count - 1]
}
