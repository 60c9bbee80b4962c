import Workforce

/// Any table of tickets, conversations or calls, by the names that people give their columns and by
/// what stands in them.
struct AnyTable: TicketExport {
  let system = "csv"
  let title = "Table of contacts"

  func recognizes(_ table: TableSurvey) -> Bool { true }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    var mapping = table.mapping(system: system, kind: .contacts, Self.synonyms)
    if mapping[.created] == nil, let only = table.onlyTimeColumn {
      mapping.set(table.column(only, as: .created))
    }
    // Numbers that repeat name a kind of contact, not the contact.
    if let id = mapping[.id], table.columns[id.index].repeatsOften { mapping.remove(.id) }
    if let channel = mapping[.channel], !table.columns[channel.index].hasChannelWords,
      !["channel", "contact channel"].contains(NormalizedHeader(channel.header).text)
    {
      mapping.remove(.channel)
    }
    // Where the hold and the work after the call stand apart, talk alone isn't the handle time.
    if let talk = mapping[.handle], NormalizedHeader(talk.header).textWithoutUnit == "talk time",
      mapping[.hold] != nil || mapping[.wrapUp] != nil
    {
      mapping.remove(.handle)
      mapping.set(table.column(talk.index, as: .talk))
    }
    if mapping[.channel] == nil {
      if Self.isCallLog(table) {
        mapping.channel = .phone
      } else if Self.isMailbox(table) {
        mapping.channel = .email
      }
    }
    return mapping
  }

  /// Whether the rows are calls, by words that only call logs have.
  private static func isCallLog(_ table: TableSurvey) -> Bool {
    let words = Set(table.columns.flatMap(\.name.words))
    return !words.isDisjoint(with: [
      "call", "calls", "ivr", "vru", "talk", "ringing", "ring", "caller", "callsid", "voicemail",
    ])
  }

  /// Whether the rows are messages of a mailbox, named by its address.
  private static func isMailbox(_ table: TableSurvey) -> Bool {
    table.columns.contains { column in
      ["mailbox", "inbox"].contains(column.name.text) && column.filled > 0
        && column.values.allSatisfy { $0.isEmpty || $0.contains("@") }
    }
  }

  /// Names of columns, the most telling first.
  static let synonyms: [ImportField: [String]] = [
    .id: [
      "ticket id", "ticket number", "ticket no", "ticket", "case id", "case number", "case",
      "incident id", "incident number", "incident", "conversation id", "call id", "callsid",
      "issue key", "issue id", "request id", "contact id", "interaction id", "id", "number", "key",
      "reference", "ref", "external id", "uuid", "sid",
      "ticketnummer", "ticket nr", "vorgangsnummer", "clave de incidencia", "número de ticket",
      "id de ticket", "id del ticket", "numéro de ticket", "id du ticket", "clé de ticket",
      "vorgangsschlüssel",
    ],
    .created: [
      "created at", "created", "created time", "created date", "create date", "createdate",
      "created on", "creation date", "creation time", "date created", "opened at", "opened",
      "opened on", "open date", "open time", "date opened", "conversation created at",
      "submitted at", "submitted", "submit date", "received at", "received", "date received",
      "reported at", "reported", "reported date", "arrival", "arrival time", "arrived at",
      "arrived", "start at", "started at", "start time", "call start", "call started", "start",
      "timestamp", "datetime", "date time", "call time", "call date", "ticket date",
      "date", "time",
      "erstellt am", "erstellt", "erstellungsdatum", "erstelldatum", "eröffnet am", "creado",
      "creada", "creado el", "fecha de creación", "créé le", "créé", "création", "date de création",
    ],
    .updated: [
      "updated at", "updated", "last updated", "last updated time", "last update time",
      "updated time", "last modified", "last modified date", "modified at", "modified",
      "aktualisiert am", "aktualisiert", "geändert am", "actualizado", "actualizada",
      "fecha de actualización", "mis à jour le", "mise à jour", "modifié le",
    ],
    .firstReply: [
      "first reply at", "first reply", "first response at", "first response", "first replied at",
      "first responded at", "first human reply at", "initial response time", "first response time",
      "first response date", "conversation first response at", "answered at", "answered",
      "answer time", "service start", "responded at",
      "erste antwort am", "erste antwort", "primera respuesta", "première réponse",
    ],
    .firstReplyAfter: [
      "first reply time", "first response time", "time to first response", "time to first reply",
      "first reply time in minutes",
    ],
    .resolved: [
      "resolved at", "resolved", "resolved time", "resolved date", "resolution date",
      "date resolved", "solved at", "solved", "completed at", "completed", "closed at", "closed",
      "closed time", "close date", "closed date", "conversation closed at", "service end",
      "ended at", "end at", "end time",
      "gelöst am", "gelöst", "erledigt", "geschlossen am", "geschlossen", "abgeschlossen am",
      "abschlussdatum", "resuelto", "resuelta", "fecha de resolución", "cerrado", "fecha de cierre",
      "résolu le", "résolu", "résolue", "date de résolution", "fermé le", "date de fermeture",
      "date de clôture",
    ],
    .resolvedAfter: [
      "full resolution time", "resolution time", "time to resolution", "time to close",
      "time to resolve",
    ],
    .channel: [
      "channel", "contact channel", "via", "medium", "media type", "origin", "contact type",
      "source", "type",
      "kanal", "quelle", "canal", "origen",
    ],
    .stream: [
      "stream", "inbox", "mailbox", "brand", "queue", "queue name", "line", "phone number",
    ],
    .agent: [
      "agent", "agent name", "agent id", "assignee", "assigned to", "assigned agent", "owner",
      "ticket owner", "handled by", "rep", "representative", "user name", "resolved by",
      "bearbeiter", "zugewiesen an", "zuständig", "agente", "asignado", "asignada", "asignado a",
      "persona asignada", "responsable", "attribué à", "assigné à", "responsable du ticket",
      "answered by",
    ],
    .group: [
      "group", "assignment group", "assigned group", "team", "assigned team", "department", "skill",
      "gruppe", "abteilung", "grupo", "equipo", "groupe", "équipe",
    ],
    .language: [
      "language", "locale", "lang",
      "sprache", "idioma", "langue",
    ],
    .customer: [
      "customer id", "customer", "account id", "account", "company id", "company", "company name",
      "organization id", "organization", "client id", "client", "requester id", "requester",
      "reporter", "caller", "contact phone number", "caller number",
      "kunde", "kundennummer", "firma", "unternehmen", "organisation", "cliente", "empresa",
      "organización", "entreprise", "société", "informador", "autor", "rapporteur",
    ],
    .customerSince: ["customer since", "customer signup date", "account created"],
    .segment: ["segment", "customer segment", "plan", "tier", "customer tier"],
    .handle: [
      "handle", "handle time", "handling time", "total handle time", "aht", "time spent",
      "time tracked", "service time", "talk time", "call duration", "duration",
      "bearbeitungszeit", "gesprächsdauer", "dauer", "tiempo de gestión", "duración",
      "temps de traitement", "durée",
    ],
    .wait: [
      "wait", "wait time", "waiting time", "queue time", "time in queue", "time to answer",
      "speed of answer", "wait total",
      "wartezeit", "tiempo de espera", "temps d attente",
    ],
    .reopened: ["reopen count", "reopens", "reopened count", "reopened", "times reopened"],
    .abandoned: ["abandoned", "is abandoned"],
    .spam: ["spam", "is spam", "junk"],
    .mergedInto: ["merged into", "merged to", "merged into id", "merge id", "merged ticket id"],
    .outcome: ["outcome", "completion status", "call outcome", "disposition", "result"],
    .status: [
      "status", "ticket status", "state", "call status",
      "estado", "statut", "état",
    ],
    .tags: ["tags"],
    .direction: ["direction", "call direction"],
    .hold: ["hold time", "holding time"],
    .wrapUp: [
      "wrap up time", "wrapup time", "after call work", "after call work time", "acw", "acw time",
    ],
    .subject: [
      "subject", "ticket subject", "conversation subject", "email subject", "ticket name", "title",
      "summary", "short description", "betreff", "asunto", "objet", "assunto",
    ],
  ]
}
