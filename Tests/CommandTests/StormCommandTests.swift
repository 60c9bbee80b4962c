import Testing

@Suite struct StormCommandTests {
  @Test func allBadOptionsAreToldAtOnce() throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "startup").status == 0)
    let run = try folder.muster(
      "storm", "--policy", "hopeful", "--weeks", "0", "--replications", "7", "--limit", "120%",
      "--compare", "--pace")
    #expect(run.status == 2)
    for words in [
      "--policy  hopeful is no way to hire", "--weeks  0 is not a number",
      "--replications  7 is not",
      "--limit  120% is no share", "--pace  It can't be given together with --compare",
      "--compare  The model has no scenarios",
    ] {
      #expect(run.error.contains(words), "\(words) in: \(run.error)")
    }
  }

  @Test func aLaunchThatTheModelHasNotIsToldSo() throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", "startup").status == 0)
    let run = try folder.muster("storm", "--launch")
    #expect(run.status == 2)
    #expect(run.error.contains("--launch  The model has no event"), "\(run.error)")
  }
}
