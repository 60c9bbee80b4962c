import Workforce

/// What a reader must know before believing the figures.
extension DemandMeter {
  func customerNotices(_ rate: MeasuredIncidentRate?, hasFullMonth: Bool) -> [String] {
    guard let rate else {
      return customers.stays.isEmpty && hasFullMonth
        ? [
          "No customers are known, so there is no incident rate. Import a customers file with"
            + " customer_id, since, until and segment."
        ] : []
    }
    var notices: [String] = []
    if rate.customerSource == .contacts {
      notices.append(
        "Customers are known only from the contacts that name them. Those who never wrote are"
          + " missing, so incident rates are too high; those who left are counted on, which makes"
          + " them too low again. A customers file sets both right.")
    } else if matchedContacts == 0 {
      notices.append(
        "No ticket names a customer of the customers file, so there is no rate by age; the overall"
          + " rate is all tickets ÷ all customers. Check that both use the same customer ids.")
    }
    let tickets = rate.overall.tickets
    let unknownShare = tickets > 0 ? Double(rate.ticketsWithoutCustomer) / Double(tickets) : 0
    if matchedContacts > 0, unknownShare > 0.02 {
      notices.append(
        "\(percent(unknownShare)) of the tickets name no known customer: they count in the overall"
          + " rate, not in rates by age, which are too low by as much.")
    }
    return notices
  }

  func backlogNotices(_ backlog: MeasuredBacklog?) -> [String] {
    guard let backlog else {
      return ["Nothing says when contacts were resolved, so there is no backlog."]
    }
    return backlog.channelsLeftOut.isEmpty
      ? []
      : [
        "The backlog leaves out \(list(backlog.channelsLeftOut)), where nothing says when contacts"
          + " were resolved."
      ]
  }
}
