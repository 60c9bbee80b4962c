/// A history by interval, as phone systems report it: start, queue, offered, handled, handle time.
/// `timestamp,count` is the least of it.
struct IntervalHistory: TicketExport {
  let system = "intervals"
  let title = "Interval history"

  func recognizes(_ table: TableSurvey) -> Bool {
    let mapping = mapping(of: table)
    return mapping.missing.isEmpty && AnyTable().mapping(of: table)[.id] == nil
  }

  func mapping(of table: TableSurvey) -> ColumnMapping {
    table.mapping(
      system: system, kind: .intervals,
      [
        .start: [
          "interval start utc date", "interval start", "interval start time", "start of interval",
          "start time", "start", "interval", "timestamp", "datetime", "date time", "date", "time",
          "period", "day", "week", "month", "hour",
        ],
        .end: ["interval end", "interval end time", "end time", "end"],
        .length: ["interval length", "interval duration", "length", "interval minutes"],
        .queue: ["queue", "queue name", "skill", "skill set", "skillset", "group", "team", "line"],
        .offered: [
          "offered", "calls offered", "contacts offered", "interactions offered", "offered calls",
          "offered contacts", "count", "volume", "contact count", "call count", "calls",
          "contacts", "tickets", "incoming", "incoming calls", "arrivals", "received",
        ],
        .handled: [
          "handled", "interactions handled", "calls handled", "contacts handled", "answered",
          "calls answered", "answered calls", "handled calls",
        ],
        .handleTotal: [
          "total handle time", "handle time total", "total handling time", "handle time",
          "handle", "handling time",
        ],
        .handleAverage: [
          "average handle time", "avg handle time", "aht", "mean handle time",
          "average handling time",
        ],
      ])
  }
}
