/// How a storm is played.
package struct StormTerms: Hashable, Sendable {
  package var seed: UInt64
  /// A whole number of eights is played; the rest is rounded up.
  package var replications: Int
  /// Nil for as many as there are; never changes the answer.
  package var cores: Int?

  package init(seed: UInt64, replications: Int, cores: Int? = nil) {
    precondition(replications > 0, "Something is played.")
    self.seed = seed
    self.replications = replications
    self.cores = cores
  }
}
