import Foundation
import Pipeline
import Reporting
import Testing
import Workforce

@Suite struct JSONTests {
  private struct Sample: Encodable {
    var zebra = 0.1 + 0.2
    var apple: Int? = nil
    var nested: [String?] = ["a\"b\\c\u{1}\n", nil]
    var empty: [Int] = []
    var whole = 250.0
    var none = Double.nan
    var small: UInt8 = 3
    var isSo = true
  }

  @Test func keysKeepTheirOrderAndMissingValuesAreNull() {
    #expect(
      OrderedJSON(Sample()).text == #"""
        {
          "zebra": 0.30000000000000004,
          "apple": null,
          "nested": [
            "a\"b\\c\u0001\n",
            null
          ],
          "empty": [],
          "whole": 250,
          "none": null,
          "small": 3,
          "isSo": true
        }
        """#)
  }

  @Test func aPlanHasTheKeysThatProgramsReadByName() throws {
    let (scenario, plan) = MadePlans.growing()
    let json = HiringReport(scenario: scenario, plan: plan, explanations: []).json()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "company", "incidentRate", "ticketsPerRepPerMonth", "repsNeededExact", "repsNeeded",
        "currency", "months", "requisitions", "policyPrice", "proof", "warnings", "assumptions",
      ])
    let months = try #require(object["months"] as? [[String: Any]])
    #expect(months.count == 24)
    #expect(months[0]["month"] as? String == "2027-01")
    #expect(months[0]["hires"] as? Int == 4)
    #expect(
      Set(months[0].keys) == [
        "month", "customers", "grossAdds", "churned", "tickets", "ticketsOutsideQueue", "hires",
        "cost", "lines", "bands",
      ])
    let lines = try #require(months[0]["lines"] as? [[String: Any]])
    #expect(
      Set(lines[0].keys) == [
        "team", "role", "demand", "exactNeed", "needed", "present", "productive", "gap", "hires",
        "movedIn", "movedOut", "leavers", "openBy", "cost", "probabilityCarried",
      ])
    #expect(lines[0]["openBy"] as? String == "2026-11-03")
    #expect(lines[1]["openBy"] is NSNull)
  }

  @Test func numbersComeBackAsTheyWere() throws {
    var (scenario, plan) = MadePlans.startup(months: 1)
    let awkward = [0.1, 1 / 3.0, 6.232, 1e-7, 123_456_789.123_456_7, 5e300, -2.5]
    for value in awkward {
      plan.incidentRate = value
      let json = HiringReport(scenario: scenario, plan: plan, explanations: []).json()
      let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      #expect(object?["incidentRate"] as? Double == value)
    }
    scenario.company = "Ümlaut \u{2028} & Co"
    let json = HiringReport(scenario: scenario, plan: plan, explanations: []).json()
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["company"] as? String == scenario.company)
  }
}
