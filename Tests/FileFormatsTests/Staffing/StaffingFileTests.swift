import FileFormats
import Testing
import Workforce

@Suite struct StaffingFileTests {
  private let english = QueueKey(channel: .phone, language: "English")
  private let spanish = QueueKey(channel: .phone, language: "Spanish")

  private func read(_ text: String, intervalSeconds: Int = 900) throws -> StaffedWeek {
    try StaffingFile.read(
      ByteSource(Array(text.utf8)), named: "people.csv", queues: [english, spanish],
      intervalSeconds: intervalSeconds)
  }

  private func problems(_ text: String) throws -> [Problem] {
    try #require(throws: Problems.self) { _ = try read(text) }.all
  }

  @Test func aRowHoldsForAsLongAsRowsAreApart() throws {
    let week = try read(
      """
      queue,channel,day,start,contacts,agents,scheduledAgents
      phone · English,phone,Mon,09:00,10.5,4,6
      phone · English,phone,Mon,09:30,12,5,7
      phone · English,phone,Tue,09:00,12,3,4
      """)
    let group = try #require(week.groups.first)
    #expect(week.groups.count == 1 && group.serves == [english])
    #expect(Array(group.agents[35..<41]) == [0, 4, 4, 5, 5, 0])
    #expect(group.agents[96 + 36] == 3 && group.agents.reduce(0, +) == 2 * (4 + 5 + 3))
  }

  @Test func groupsAnswerSeveralQueuesInOrder() throws {
    let week = try read(
      """
      group;serves;day;start;end;agents
      both;"phone Spanish; Phone · English";Monday;22:00;02:00;2
      both;"phone Spanish; Phone · English";Mon;23:00;24:00;1
      """)
    let group = try #require(week.groups.first)
    #expect(group.name == "both" && group.serves == [spanish, english])
    // What has an end adds up, and may go on after midnight.
    #expect(group.agents[88] == 2 && group.agents[92] == 3 && group.agents[96] == 2)
    #expect(group.agents.reduce(0, +) == 16 * 2 + 4)
  }

  @Test func whatGoesBeyondSundayGoesOnOnMonday() throws {
    let week = try read(
      "queue,day,start,end,agents\nphone English,Sun,23:00,01:00,1\n", intervalSeconds: 3600)
    #expect(week.groups[0].agents[167] == 1 && week.groups[0].agents[0] == 1)
  }

  @Test func everyBadLineIsToldAtOnce() throws {
    let found = try problems(
      """
      queue,day,start,agents
      phone English,Mon,09:00,4
      phone English,Mon,09:00,5
      phone French,Mon,10:00,5
      phone English,someday,25:00,-1
      phone English,Mon,09:05,2.5
      """)
    #expect(
      found.map(\.place) == [
        "people.csv:4", "people.csv:5", "people.csv:5", "people.csv:5", "people.csv:6",
        "people.csv:6", "people.csv:3",
      ])
    #expect(found[0].remedy == "Write one of: phone · English; phone · Spanish.")
  }

  @Test func missingColumnsAreNamed() throws {
    let found = try problems("who,when\nAmy,Mon\n")
    #expect(found.count == 4 && found.allSatisfy { $0.place == "people.csv:1" })
  }

  @Test func anEmptyFileIsTold() throws {
    #expect(try problems("").count == 1)
    #expect(try problems("queue,day,start,agents\n").count == 1)
  }

  @Test func aGroupWithTwoSetsOfQueuesIsTold() throws {
    let found = try problems(
      """
      group,serves,day,start,agents
      all,phone English,Mon,09:00,1
      all,phone Spanish,Mon,09:15,1
      """)
    #expect(found.map(\.place) == ["people.csv:3"])
  }
}
