import Foundation
import Testing

/// A workspace of a small team in Dublin, in which rosters are made: Amy and Ben are senior, Cleo speaks German, too.
struct RosterFolder {
  static let people = """
    name,contract,languages,skills
    Amy,full time,English,senior
    Ben,full time,English,senior
    Cleo,full time,German; English,
    """

  /// - Parameter roster: more of the model's `roster`, indented by two.
  static func model(_ roster: String = "", languages: String = "[English]") -> String {
    """
    customers: 900
    incidentRate: 0.3
    ticketsPerRepPerMonth: 120
    sites:
      - {name: Dublin, timeZone: Europe/Dublin, hours: Mon-Fri 8-18, languages: \(languages)}
    languages:
      - {name: English, share: 80%}
      - {name: German, share: 20%}
    roster:
      weeks: 1
      shifts:
        - {name: E, start: 8:00, end: 16:30, meal: 30m}
        - {name: L, start: 9:30, end: 18:00, meal: 30m}
      contracts: [{name: full time, hoursPerWeek: 40, toleranceHours: 16}]
    \(roster)
    """
  }

  let folder: WorkFolder

  init(
    _ model: String = RosterFolder.model(languages: "[English, German]"),
    people: String? = RosterFolder.people, timeOff: String? = nil, fixed: String? = nil,
    wishes: String? = nil
  ) throws {
    folder = try WorkFolder()
    try folder.write(model, to: "muster.yaml")
    for (text, name) in [
      (people, "people.csv"), (timeOff, "time-off.csv"), (fixed, "fixed.csv"),
      (wishes, "wishes.csv"),
    ] {
      if let text { try folder.write(text, to: name) }
    }
  }

  /// `muster roster` for the week from Monday 15 February 2027 on.
  func roster(_ arguments: String...) throws -> WorkFolder.Run {
    try folder.muster(["roster", "--from", "2027-02-15"] + arguments)
  }

  /// The same as JSON.
  func answer(_ arguments: String...) throws -> Answer {
    let run = try folder.muster(
      ["roster", "--from", "2027-02-15", "--format", "json"] + arguments)
    #expect([0, 3].contains(run.status), "\(run.error)")
    return try Answer(run)
  }

  /// A roster for programs, read.
  struct Answer {
    let whole: [String: Any]

    init(_ run: WorkFolder.Run) throws {
      whole = try #require(
        try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    }

    /// A shift's name by person and date.
    var shifts: [String: [String: String]] {
      get throws {
        let people = try #require(whole["people"] as? [[String: Any]])
        return Dictionary(
          uniqueKeysWithValues: try people.map { person in
            let duties = try #require(person["duties"] as? [[String: Any]])
            return (
              try #require(person["name"] as? String),
              Dictionary(
                uniqueKeysWithValues: try duties.map {
                  (try #require($0["date"] as? String), try #require($0["shift"] as? String))
                })
            )
          })
      }
    }

    func cost(_ part: String) -> Int? { (whole["cost"] as? [String: Any])?[part] as? Int }
  }
}
