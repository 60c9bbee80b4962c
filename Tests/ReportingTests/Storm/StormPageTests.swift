import Foundation
import Reporting
import Testing
import Workforce

@Suite struct StormPageTests {
  @Test func theStormCanBeSteppedThroughByKeyboardAndIsLabelled() {
    let page = MadeStorm.report().html()
    #expect(
      page.contains(
        "<label for=\"storyboard-slider\">Week</label><input type=\"range\" id=\"storyboard-slider\" "
          + "min=\"0\" max=\"103\" step=\"1\" value=\"8\" aria-valuetext=\"Week 9, from 2027-02-26\""
      ))
    #expect(page.contains("<button type=\"button\">Play</button>"))
  }

  @Test func withoutAScriptThePageShowsTheLaunchAndTheWorstWeek() throws {
    let page = MadeStorm.report().html()
    // What only the script can move stays hidden.
    #expect(page.contains("<div class=\"controls\" hidden=\"hidden\">"))
    #expect(page.contains("<div class=\"stage\" hidden=\"hidden\">"))
    let stills = try #require(page.firstRange(of: "<div class=\"stills\">"))
    let rest = page[stills.lowerBound...]
    #expect(rest.contains("The launch: Week 9"))
    #expect(rest.contains("At worst: Week 20"))
  }

  @Test func everyCellOfTheStoryHasAsManyTextsAsThereAreWeeks() {
    // A bar in a name would part a text in two.
    let scenario = MadeStorm.scenario(
      events: [StormEvent(name: "Launch | now", start: MadeStorm.launch.start)])
    let page = MadeStorm.report(in: scenario).html()
    let texts = page.matches(of: #/data-(?:texts|fills)="([^"]*)"/#)
    // The names, the sentences, and texts and bars of five values for five policies.
    #expect(texts.count == 2 + 2 * 25)
    for match in texts {
      #expect(match.output.1.split(separator: "|", omittingEmptySubsequences: false).count == 104)
    }
    for match in page.matches(of: #/data-alarms="([01]*)"/#) {
      #expect(match.output.1.count == 104)
    }
  }

  @Test func aSingleWeekIsNoStory() {
    #expect(!MadeStorm.report(weeks: 1).html().contains("class=\"storyboard\""))
  }

  @Test func theWeeksOpenAQuarterAtATime() {
    let page = MadeStorm.report().html()
    #expect(page.contains("Weeks 1 to 13, from 2027-01-01"))
    #expect(page.contains("Weeks 92 to 104, from 2028-09-29"))
  }

  @Test func theBoardsPageIsOneSheetWithTheAnswerAndThePrice() {
    let page = MadeStorm.board().html()
    #expect(page.contains("<body class=\"sheet\">"))
    for words in [
      "The price of growing safely", "13 hires instead of 8", "Safe new customers",
      "Risk of having broken",
    ] { #expect(page.contains(words), "\(words)") }
  }

  @Test func theBoardsSheetReadsAsBefore() throws {
    try expectSnapshot(
      MadeStorm.board().text(style: TextStyle(width: 100, colour: false, full: true)),
      named: "storm-board.txt")
  }
}
