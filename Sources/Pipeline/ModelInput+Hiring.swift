import Workforce

extension ModelInputs {
  /// The keys under `hiring`: its terms and the policy.
  mutating func compareHiring() {
    func most(_ people: Int?) -> String { people.map { "\($0)" } ?? "any number" }
    compare("hiring.timeToFillDays", \.terms.timeToFill, timeToFillInWords)
    compare("hiring.noticeDays", \.terms.noticeDays, number)
    compare("hiring.classMonths", \.terms.classMonths) { months in
      months.map { $0.sorted().map(String.init).joined(separator: ", ") } ?? "every month"
    }
    compare("hiring.classSize", \.terms.classSize, most)
    compare("hiring.graduation", \.terms.graduation, percent)
    compare("hiring.promiseDays", \.terms.promiseDays, number)
    compare("hiring.lateTicketCost", \.terms.lateTicketCost) { $0.map(number) ?? "none" }
    compare("hiring.trainees", \.terms.trainees, most)
    compare("hiring.budgetPerYear", \.terms.budgetPerYear) { $0.map(number) ?? "any amount" }
    compare("hiring.serviceTarget", \.terms.serviceTarget, percent)
    compare("hiring.policy.roundUp", \.policy.roundsUp) { "\($0)" }
    compare("hiring.policy.buffer", \.policy.bufferShare, percent)
    compare("hiring.policy.bufferReps", \.policy.bufferPeople) { "\($0)" }
    compare("hiring.policy.confidence", \.policy.confidence) { $0.map(percent) ?? "none" }
  }
}
