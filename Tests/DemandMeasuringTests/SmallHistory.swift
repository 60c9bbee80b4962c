import TestSupport
import Workforce

@testable import DemandMeasuring

/// What is measured of a few contacts, in UTC unless said otherwise.
func measured(
  _ contacts: [Contact], customers: [Customer] = [], clock: WallClock = .utc,
  terms: MeasuringTerms = MeasuringTerms()
) -> MeasuredDemand? {
  var meter = DemandMeter(clock: clock, customers: customers, terms: terms)
  for contact in contacts.sorted(by: { $0.createdAt < $1.createdAt }) { meter.add(contact) }
  return meter.measured()
}

/// One contact on every day from `first` on, at noon.
func daily(from first: String, days: Int, change: (inout Contact) -> Void = { _ in }) -> [Contact] {
  (0..<days).map { day in
    var contact = Contact.made(
      id: "\(first)+\(day)",
      created: (Timestamp("\(first) 12:00") + Int64(day) * 86_400).secondsSince1970)
    change(&contact)
    return contact
  }
}

func at(_ text: String) -> Int64 { Timestamp(text).secondsSince1970 }
