/// Every report there is. A new one is a file and a line here.
package enum Reports {
  package static let all: [any Report.Type] = [
    DemandReport.self,
    HiringReport.self,
    HiringChangeReport.self,
    ExplanationReport.self,
  ]
}
