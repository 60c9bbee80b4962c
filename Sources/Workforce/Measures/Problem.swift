/// One thing that a person must change in a file, a field or an argument: where, what, and what to
/// do. Problems are collected and told together.
///
///     muster.yaml:12:10  targetUtilisation is 850 %.  Write a share up to 100 %, such as 85 %.
package struct Problem: Error, Equatable, Sendable {
  /// Where: a file with line and column (`muster.yaml:12:10`), or the name of an option.
  package let place: String
  /// What is wrong, with the value found, as a sentence.
  package let cause: String
  /// What to write or do instead, as a sentence.
  package let remedy: String

  package init(at place: String, _ cause: String, remedy: String) {
    self.place = place
    self.cause = cause
    self.remedy = remedy
  }
}

/// All the problems of one input, never empty. Thrown once, after everything was read.
package struct Problems: Error, Equatable, Sendable {
  package let all: [Problem]

  package init(_ all: [Problem]) {
    precondition(!all.isEmpty, "Problems are thrown only when there are some.")
    self.all = all
  }
}
