import Testing
import Workforce

@Suite struct StreamNamesTests {
  private func stream(_ name: String) -> Workforce.Stream {
    Workforce.Stream(name: name, team: "Support", ticketsPerMonth: 1, isMerged: false)
  }

  @Test(arguments: [
    ("Founder's inbox", "founder@"), ("Founder's inbox", "founder@example.com"),
    ("founder@", "Founder"), ("help@ (legacy)", "help (legacy)"),
    ("help@example.com (legacy)", "Legacy help address"), ("Inbox", "Inbox"),
  ])
  func aStreamIsFoundUnderItsOtherName(model: String, history: String) {
    #expect(stream(model).isCalled(history))
  }

  @Test(arguments: [
    ("Founder's inbox", "support@"), ("Inbox", "Mailbox"), ("help@", "help@ (legacy)"),
    ("sales@example.com", "sales-support@example.com"),
  ])
  func anotherNameIsAnotherStream(model: String, history: String) {
    #expect(!stream(model).isCalled(history))
  }

  @Test func nothingIsCalledByNoName() {
    #expect(!stream("Inbox").isCalled(nil))
  }
}
