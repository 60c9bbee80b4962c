import FileFormats
import Testing
import Workforce

@Suite struct JiraExportTests {
  @Test func theNavigatorsTableIsReadFieldByField() throws {
    let read = try ReadTable(
      """
      Summary,Issue key,Issue id,Issue Type,Status,Project key,Resolution,Assignee,Reporter,Created,Updated,Resolved,Labels,Labels,Custom field (Request Type),Custom field (Time to first response),Custom field (Time to resolution),Custom field ([CHART] Date of First Response),Custom field (Organizations),Comment,Comment
      "Can't, log in",SUP-1,10001,Service Request,Closed,SUP,Done,Ann,cem,02/Mar/26 9:00 AM,02/Mar/26 1:00 PM,02/Mar/26 11:00 AM,vip,eu,Login,-03:15,27:58,02/Mar/26 9:30 AM,Acme,"02/Mar/26 9:30 AM;ann;Hi",more
      Again,SUP-2,10002,Service Request,Closed,SUP,Duplicate,,cem,02/Mar/26 9:05 AM,02/Mar/26 1:00 PM,02/Mar/26 9:06 AM,,,Login,01:00,,,,,
      New,SUP-3,10003,Service Request,Waiting for support,SUP,,,dee,12/Mar/26 12:05 AM,12/Mar/26 1:00 PM,,,,Login,,-00:12,,,,
      """)
    #expect(read.mapping.system == "jira")
    #expect(
      read.told[0]
        == Contact(
          source: "jira", externalID: "SUP-1", channel: .other, createdAt: nine(), stream: "SUP",
          firstReplyAt: nine(1800), resolvedAt: nine(7200), agent: "Ann", customer: "Acme"))
    #expect(read.rejects.isEmpty, "what is left of a promise is no duration")
    #expect(read.told.map { $0.mergedInto != nil } == [false, true, false])
    #expect(read.told[2].createdAt.description == "2026-03-12T00:05:00Z")
  }

  @Test func aTranslatedHeaderIsMappedToo() throws {
    let read = try ReadTable(
      """
      Resumen,Clave de incidencia,ID de la incidencia,Estado,Persona asignada,Informador,Creada,Actualizada,Resuelta,Campo personalizado (Request Type),Campo personalizado (Time to first response)
      Ayuda,SUP-1,10001,Cerrada,Ana,cem,02/mar/26 9:00 AM,02/mar/26 1:00 PM,02/mar/26 11:00 AM,Login,-03:15
      """)
    #expect(read.mapping.system == "jira")
    #expect(read.ids == ["SUP-1"])
    #expect(read.told[0].createdAt == nine())
    #expect(read.told[0].resolvedAt == nine(7200))
    #expect(read.told[0].agent == "Ana")
    #expect(read.told[0].customer == "cem")
  }

  @Test func theDataPipelinesFileIsRead() throws {
    let read = try ReadTable(
      "id,instance_url,url,key,project_key,project_name,project_type,issue_type,summary,"
        + "reporter_id,assignee_id,status,status_category,resolution,created_date,resolution_date,updated_date\r\n"
        + "10001,http://j.example,http://j.example/browse/SUP-1,SUP-1,SUP,Support,service_desk,"
        + "Request,\"a \"\"b\"\"\",71,72,Closed,Done,Done,2026-03-02T09:00:00Z,2026-03-02T11:00:00Z,2026-03-02T12:00:00Z\r\n"
    )
    #expect(read.mapping.system == "jira")
    #expect(
      read.told == [
        Contact(
          source: "jira", externalID: "SUP-1", channel: .other, createdAt: nine(), stream: "SUP",
          resolvedAt: nine(7200), agent: "72", customer: "71")
      ])
  }

  @Test func issuesOfTheInterfaceAreRead() throws {
    let read = try ReadTable(
      """
      {"expand": "schema", "startAt": 0, "total": 1, "issues": [
        {"id": "10001", "key": "SUP-1", "fields": {"summary": "Help",
          "created": "2026-03-02T10:00:00.000+0100", "updated": "2026-03-02T12:00:00.000+0100",
          "resolutiondate": "2026-03-02T12:00:00.000+0100", "status": {"name": "Closed"},
          "resolution": {"name": "Done"}, "project": {"key": "SUP", "name": "Support"},
          "assignee": {"displayName": "Ann", "accountId": "a1"},
          "reporter": {"displayName": "Cem", "accountId": "c1"}, "labels": ["vip", "eu"],
          "components": [{"name": "Login"}]}}]}
      """)
    #expect(read.mapping.system == "jira")
    #expect(
      read.told == [
        Contact(
          source: "jira", externalID: "SUP-1", channel: .other, createdAt: nine(), stream: "SUP",
          resolvedAt: nine(7200), agent: "Ann", customer: "c1")
      ])
  }
}
