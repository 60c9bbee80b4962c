/// A system whose exports can be read: how to know one, and which column holds what.
///
/// Another system is a file with a conforming type and a line in `TicketExports.all`.
package protocol TicketExport: Sendable {
  /// The name it has in files and options: `zendesk`.
  var system: String { get }
  /// The name people know: "Zendesk Support".
  var title: String { get }

  func recognizes(_ table: TableSurvey) -> Bool
  func mapping(of table: TableSurvey) -> ColumnMapping
}

package enum TicketExports {
  /// Every system, the most particular first: the first one that recognizes a table reads it.
  package static let all: [any TicketExport] = [
    ZendeskTalk(),
    ZendeskMetrics(),
    Zendesk(),
    HubSpot(),
    Intercom(),
    Freshdesk(),
    HelpScout(),
    Jira(),
    Talkdesk(),
    Aircall(),
    IntervalHistory(),
    AgentList(),
    CustomerList(),
    AnyTable(),
  ]

  package static func named(_ system: String) -> (any TicketExport)? {
    all.first { $0.system == system }
  }
}
