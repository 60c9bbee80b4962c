import FileFormats
import Testing
import Workforce

@Suite struct PeopleListTests {
  @Test func aListOfPeopleIsReadFieldByField() throws {
    let read = try ReadTable(
      """
      id,name,role,team,hire_date,leave_date,site,zone,contract_hours,languages,skills,cost
      7,Amy Ng,Representative,Phone,2025-04-14,,Dublin,Europe/Dublin,32,English; French,billing,52000
      8,Ben,Manager,,03/09/2024,2026-06-30,,,40,,,
      9,Cem,Representative,,2026-05-01,2026-04-30,,,40,,,
      10,Dee,Representative,,2026-05-01,,,,400,,,
      ,Eve,Representative,,2026-05-01,,,,40,,,
      11,Fay,Representative,,,,,,40,,,
      """)
    #expect(read.mapping.system == "agents")
    #expect(
      read.agents == [
        Agent(
          id: "7", name: "Amy Ng", role: "Representative", team: "Phone",
          hired: CalendarDate(year: 2025, month: 4, day: 14)!, site: "Dublin",
          timeZone: "Europe/Dublin", contractHours: 32, languages: ["English", "French"],
          skills: ["billing"], costPerYear: 52_000),
        Agent(
          id: "8", name: "Ben", role: "Manager",
          hired: CalendarDate(year: 2024, month: 9, day: 3)!,
          left: CalendarDate(year: 2026, month: 6, day: 30)!, contractHours: 40),
      ])
    #expect(read.rejects.map(\.line) == [4, 5, 6, 7])
    #expect(
      read.rejects.map(\.reason) == [
        "leave_date is 2026-04-30, before hire_date, 2026-05-01.",
        "contract_hours is 400; a contract has 1 to 80 hours a week.",
        "id is empty.", "hire_date is empty.",
      ])
  }

  @Test func aDayOfHiringIsThatDayWhateverTheZone() throws {
    let kiritimati = WallClock(name: "Pacific/Kiritimati", offsetBeforeSeconds: 50_400, changes: [])
    let read = try ReadTable("id,role,hire_date\n1,Rep,2026-01-01\n", clock: kiritimati)
    #expect(read.agents.map(\.hired.description) == ["2026-01-01"])
  }
}

@Suite struct CustomerListTests {
  @Test func whereCustomersAreAndWhatTheyPayIsRead() throws {
    let read = try ReadTable(
      """
      customer_id,since,until,segment,mrr,country,zone,language
      A1,2025-01-01,,Pro,"1,250.50",DE,Europe/Berlin,German
      A2,2025-02-01,,,,,,
      A3,2025-02-01,,,-4,,,
      """)
    #expect(read.mapping.system == "customers")
    #expect(read.customers.map(\.country) == ["DE", nil])
    #expect(read.customers.map(\.language) == ["German", nil])
    #expect(read.customers.map(\.timeZone) == ["Europe/Berlin", nil])
    #expect(read.customers.map(\.monthlyRevenue) == [1250.5, nil])
    #expect(read.rejects.map(\.line) == [4])
  }

  @Test(arguments: [
    "id,name,start_date,end_date,segment", "customer_id,name,since,until,mrr",
    "id,name,start_date,end_date", "id,title,start_date,end_date,plan",
  ])
  func aListOfCustomersIsNotTakenForPeople(header: String) throws {
    let read = try ReadTable(
      "\(header)\nA1,Acme,2025-01-01,,Pro\n".replacing(
        ",Pro", with: header.hasSuffix("end_date") ? "" : header.hasSuffix("mrr") ? ",5" : ",Pro"))
    #expect(read.mapping.system == "customers")
  }
}
