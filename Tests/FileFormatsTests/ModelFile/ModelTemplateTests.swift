import FileFormats
import Pipeline
import Testing
import Workforce

@Suite struct ModelTemplates {
  @Test(arguments: ModelTemplate.stages + [.threeNumbers])
  func everyTemplateCanBeRead(template: ModelTemplate) {
    #expect(modelProblems(template.text) == [])
  }

  /// Independent of the hiring stage: first month's tickets ÷ level ÷ utilisation, by team.
  @Test(arguments: ModelTemplate.stages)
  func everyTemplatesTeamIsAboutAsLargeAsItsTickets(template: ModelTemplate) throws {
    let hiring = try scenario(template.text).hiring
    let role = try #require(hiring.roles.first { $0.work == .firstLine })
    guard case .ticketsPerMonth(let measured)? = role.productivity?.basis else {
      Issue.record("Templates give a level.")
      return
    }
    let level = measured * (role.productivity?.lowering?.factor ?? 1) * hiring.targetUtilisation
    for team in hiring.teams {
      let tickets = hiring.segments.filter { $0.team == team }.reduce(0) { total, segment in
        let rates = segment.incidentRate.byAge
        let new = [segment.grossAdds[0]] + segment.recentAdds.reversed()
        let byAge = rates.dropLast().indices.map { $0 < new.count ? new[$0] * rates[$0] : 0 }
        let young = new.prefix(rates.count - 1).reduce(0, +)
        let all = segment.startingCustomers + segment.grossAdds[0]
        return total + byAge.reduce(0, +) + (all - young) * rates[rates.count - 1]
      }
      let there = hiring.people.filter { $0.team == team && $0.role == role.name }
        .reduce(0) { $0 + $1.count }
      let need = tickets / level
      #expect(
        abs(need - there) < max(1, 0.15 * there), "\(team) needs \(need) and has \(there) people.")
    }
  }

  @Test func theStagesGrowFromFivePeopleTo150() throws {
    let sizes = try ModelTemplate.stages.map { template in
      try scenario(template.text).hiring.people.reduce(0) { $0 + $1.count }
    }
    #expect(sizes == [5, 15, 20, 40, 80, 150])
  }

  @Test func theFirstTemplateIsTheThreeNumberModel() throws {
    #expect(try scenario(ModelTemplate.threeNumbers.text) == scenario(threeNumbers(and: "")))
  }

  @Test func everyCommentedLineOfTheFirstTemplateCanBeTakenIn() throws {
    let lines = ModelTemplate.threeNumbers.text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("# company:") })
    let taken = lines[start...].map { line in
      let bare = line.hasPrefix("# ") ? String(line.dropFirst(2)) : line
      let isProse = bare.first?.isUppercase ?? false
      return isProse ? line : bare
    }
    var model = ["ticketsPerRepPerMonth: 250"] + taken
    // The customers and the rate by age stand in for two of the three numbers.
    #expect(modelProblems(model.joined(separator: "\n")) == [])
    model.removeAll { $0.hasPrefix("reps:") }
    #expect(modelProblems(model.joined(separator: "\n")) == [])
  }
}
