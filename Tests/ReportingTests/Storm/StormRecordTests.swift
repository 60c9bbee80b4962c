import Foundation
import Reporting
import Testing
import Workforce

@Suite struct StormRecordTests {
  private func object(_ report: some Report) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
  }

  @Test func policiesAreAnObjectByNameWithTheirWeeks() throws {
    let record = try object(MadeStorm.report())
    #expect(record["launchWeek"] as? Int == 9)
    let policies = try #require(record["policies"] as? [String: [String: Any]])
    #expect(Set(policies.keys) == Set(MadeStorm.policies))
    for (name, policy) in policies {
      #expect(policy["policy"] as? String == name)
      #expect((policy["rule"] as? String)?.isEmpty == false)
      #expect(
        Set(policy.keys).isSuperset(of: [
          "weeks", "breakWeek", "teams", "brokenByMonth", "recoverWeeks", "customersAtEnd",
          "churned", "leavers", "hires", "failedContacts", "cost", "revenue",
        ]))
      let weeks = try #require(policy["weeks"] as? [[String: Any]])
      #expect(weeks.count == 104)
      #expect(weeks.map { $0["week"] as? Int } == (1...104).map { $0 })
      #expect(
        Set(weeks[0].keys).isSuperset(of: [
          "firstDay", "customers", "contacts", "capacity", "backlog", "waitHours", "monthlyChurn",
          "people", "abandonment", "probabilityMissed", "waitHoursP10", "waitHoursP90",
          "customersP10", "customersP90", "monthlyChurnP10", "monthlyChurnP90", "backlogP10",
          "backlogP90",
        ]))
      #expect(weeks[0]["waitHours"] as? Double == 2)
      // Only the policy that was asked about is taken apart.
      #expect((weeks[0]["channels"] as? [[String: Any]] != nil) == (name == "planned"))
    }
  }

  @Test func weeksOfBreakingAreCountedFromOneAndNullWhereNone() throws {
    let policies = try #require(
      try object(MadeStorm.report())["policies"] as? [String: [String: Any]])
    let planned = try #require(policies["planned"]?["breakWeek"] as? [String: Any])
    #expect(planned["p10"] as? Int == 11 && planned["p50"] as? Int == 14)
    #expect(planned["p90"] is NSNull)
    #expect(planned["probability"] as? Double == 0.65)
    #expect(planned["probabilityLow"] as? Double == 0.62)
    #expect(planned["probabilityHigh"] as? Double == 0.68)
  }

  @Test func everyOtherAnswerIsThere() throws {
    let record = try object(MadeStorm.report())
    let pace = try #require(record["safePace"] as? [String: Any])
    #expect((pace["safe"] as? [String: Any])?["addsPerMonth"] as? Double == 212)
    #expect((pace["unsafe"] as? [String: Any])?["probability"] as? Double == 0.11)
    #expect((record["safeLaunch"] as? [String: Any])?["earliest"] as? String == "2027-07-19")
    #expect((record["frontier"] as? [[String: Any]])?.count == 5)
    let hires = try #require(record["safeHires"] as? [String: Any])
    #expect((hires["least"] as? [String: Any])?["hires"] as? Int == 13)
    #expect((record["hireBy"] as? [[String: Any]])?[1]["openBy95"] is NSNull)
    let importance = try #require(record["importance"] as? [[String: Any]])
    #expect(
      importance.map { $0["input"] as? String } == [
        "incidentRate", "sales", "productivity", "chance",
      ])
    #expect((record["indicators"] as? [[String: Any]])?[0]["measure"] as? String == "load")
    #expect(record["limit"] as? Double == 0.1 && record["replications"] as? Int == 496)
    #expect((record["events"] as? [[String: Any]])?[0]["halfLifeDays"] as? Double == 28)
    let curves = try #require(record["curves"] as? [String: Any])
    #expect((curves["churn"] as? [String: Any])?["most"] as? Double == 5)
    #expect(curves["attrition"] is NSNull)
    #expect((record["assumptions"] as? [[String: Any]])?.isEmpty == false)
  }

  @Test func daysKeepTheNamesOfWeeks() throws {
    let record = try object(
      MadeStorm.report(weeks: 60, stepDays: 1, policies: ["planned"], full: false))
    #expect(record["stepDays"] as? Int == 1)
    // The 1st of March is the 60th day.
    #expect(record["launchWeek"] as? Int == 60)
    let policies = try #require(record["policies"] as? [String: [String: Any]])
    #expect((policies["planned"]?["recoverWeeks"] as? [String: Any])?["p50"] as? Double == 2)
  }

  @Test func whatHasNoEndIsNull() throws {
    let record = try object(MadeStorm.withoutNumbers)
    let policies = try #require(record["policies"] as? [String: [String: Any]])
    let weeks = try #require(policies["planned"]?["weeks"] as? [[String: Any]])
    #expect(weeks[30]["waitHours"] is NSNull && weeks[30]["monthlyChurn"] is NSNull)
  }
}
