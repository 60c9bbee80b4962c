import Foundation
import Reporting
import Testing

@Suite struct StormComparisonTests {
  private let wide = TextStyle(width: 1000, colour: false, full: true)
  private let three = MadeStorm.comparison([
    ("the model as it is", nil, .breaking), ("big launch", "adds=+40%, launch=2027-02", .broken),
    ("slow growth", "adds=-40%", .holding),
  ])

  @Test func theHeadlineTellsEveryRisk() {
    #expect(
      three.headline
        == "The risk that support breaks by 2028-12 is 65 % with the model as it is, 100 % with big "
        + "launch and 0 % with slow growth.")
  }

  @Test func questionsStandSideBySide() {
    let text = three.text(style: wide)
    #expect(
      text.firstMatch(
        of: #/the model as it is +14 +2027-04-02 +65 % +212 +25 h +4,930 +900,000\n/#) != nil)
    #expect(
      text.firstMatch(of: #/slow growth +never +– +0 % +over 1,200 +2\.0 h +5,200 /#) != nil)
    #expect(text.contains("big launch: adds=+40%, launch=2027-02"))
  }

  @Test func manyQuestionsAreToldByTheLeastAndTheMost() {
    let many = MadeStorm.comparison(
      [("the model as it is", nil, .breaking)]
        + (1...6).map { ("question \($0)", "adds=+\($0)%", $0 == 4 ? .broken : .holding) })
    #expect(
      many.headline
        == "The risk that support breaks by 2028-12 is 65 % with the model as it is; it is least, 0 % "
        + "with question 1, and most, 100 % with question 4.")
    // More lines than can be told apart are no picture.
    #expect(!many.html().contains("<figure"))
  }

  @Test func programsGetARowForEachQuestion() throws {
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(three.json().utf8)) as? [String: Any])
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect(
      questions.map { $0["name"] as? String } == [
        "the model as it is", "big launch", "slow growth",
      ])
    #expect(questions[0]["what"] is NSNull)
    #expect((questions[1]["breakWeek"] as? [String: Any])?["p50"] as? Int == 1)
    #expect(three.csv().split(separator: "\n").count == 4)
  }
}
