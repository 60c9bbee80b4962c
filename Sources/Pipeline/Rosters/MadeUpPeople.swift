import HoursDesign
import Workforce

/// People for a roster where nobody is named: as many of each crew as the week's design needs.
enum MadeUpPeople {
  static func people(
    for week: HoursProblem, sites: [PlacedSite], contract: RosterPerson.Contract,
    needs: [String], _ assumptions: inout [Assumption], goesOn: @escaping @Sendable () -> Bool
  ) -> [RosterPerson] {
    let problem = ShiftDesignProblem(for: week)
    let design = designShifts(problem, ShiftSearch(gap: 0.02, work: 60_000_000), goesOn: goesOn)
    var people: [RosterPerson] = []
    for (index, crew) in problem.crews.enumerated() {
      let count = design.tours.filter { $0.crew == index }.reduce(0) { $0 + $1.people }
      guard count > 0, let site = sites.firstIndex(where: { $0.name == crew.site }) else {
        continue
      }
      let serves = crew.serves.compactMap { need in
        needs.firstIndex(of: problem.needs[need].name)
      }
      for number in 1...count {
        people.append(
          RosterPerson(
            name: "\(crew.name) \(number)", site: site, contract: contract, serves: serves))
      }
    }
    assumptions.append(
      Assumption(
        key: "people.csv",
        "Nobody is named, so there are \(people.count) people, as the week's design needs them."))
    return people
  }
}
